"""How scores are printed."""

from rich.console import Console

from app.cli.evaluate import _print

INTERVALS = {f"{name}_interval": [0.1, 0.9] for name in ("precision", "recall", "f1", "auc", "accuracy", "mae", "rmse")}
CLASS = {"name": "lower", "volumes": 3, "precision": 0.5, "recall": None, "f1": 0.25, "auc": 1.0, **INTERVALS}
COMMON = {"report": "/run/report.html", "data": "/data/known", "unit": "rows"}


def printed(result):
    out = Console(width=200, record=True, quiet=False, file=None)
    with out.capture() as captured:
        _print(out, {**COMMON, **result})
    return captured.get()


def test_classes_are_printed_with_intervals_and_confusion():
    result = {"kind": "classes", "volumes": 3, "accuracy": 0.5, "classes": [CLASS], "confusion": [[3]], **INTERVALS}
    text = printed(result)
    assert "Accuracy 0.500 (0.100 to 0.900) on 3 rows of /data/known" in text
    assert [line.split()[:3] for line in text.splitlines() if line.startswith("Class")] == [
        ["Class", "Rows", "Precision"]
    ]
    row = next(line for line in text.splitlines() if line.startswith("lower"))
    assert row.split()[1:3] == ["3", "0.500"]
    assert "–" in row


def test_numbers_are_printed():
    entry = {"name": "age", "mae": 2.0, "rmse": 3.0, "r2": 0.5, "r2_interval": None, **INTERVALS}
    text = printed({"kind": "numbers", "volumes": 3, "numbers": [entry]})
    assert "Numbers found for 3 rows of /data/known" in text
    assert "2.000 (0.100 to 0.900)" in text


def test_volumes_are_printed_beside_the_input_as_it_is():
    intervals = {**INTERVALS, "psnr_interval": [18.0, 22.0]}
    answers = [{"name": name, "mae": 0.25, "rmse": 0.5, "psnr": 20.0, **intervals} for name in ("prediction", "input")]
    text = printed({"kind": "volumes", "unit": "volumes", "volumes": 3, "answers": answers})
    assert "Volumes found for 3 volumes of /data/known" in text
    assert "PSNR in dB" in text
    rows = [line for line in text.splitlines() if line.startswith(("Prediction", "Input as it is"))]
    assert len(rows) == 2
    assert "20.000 (18.000 to 22.000)" in rows[0]
