"""Tables by the command line: the template for tables learns from one that is typed, and answers for its rows."""

import csv

import numpy as np


def test_a_table_of_drinks_is_told_apart(voxdeck, tmp_path):
    random = np.random.default_rng(3)
    centres = random.normal(scale=2.0, size=(3, 13))
    lines = [";".join(["Sort", *(f"m{place}" for place in range(13))])]
    for row in range(150):
        values = centres[row % 3] + random.normal(size=13)
        values[12] *= 1000  # columns of very different spread
        cells = [f"{value:.3f}".replace(".", ",") for value in values]
        lines.append(";".join([("red", "rosé", "white")[row % 3], *cells]))
    (tmp_path / "drinks.csv").write_bytes("\r\n".join(lines).encode("cp1252"))
    voxdeck("new", "table-classifier", "a.deck")
    own = [
        "--set",
        "number_table_1.file=drinks.csv",
        "--set",
        "number_table_1.label=sort",
        "--set",
        "train_1.epochs=15",
    ]
    result = voxdeck.objects("train", "a.deck", *own, "--run-dir", "run")[-1]
    assert result["state"] == "finished"
    assert result["metrics"]["val_accuracy"] > 0.9
    _, err = voxdeck("predict", "run", "drinks.csv", "-o", "told.csv")
    told = list(csv.DictReader((tmp_path / "told.csv").read_text().splitlines()))
    assert not err
    assert [row["line"] for row in told] == [str(line) for line in range(2, 152)]
    right = [row["class"] == lines[place].split(";")[0] for place, row in enumerate(told, 1)]
    assert sum(right) > 140
