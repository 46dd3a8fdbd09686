from __future__ import annotations

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.registry import make

INPUTS = {
    "volumes": ("image",),
    "label": None,
    "mask": None,
    "numbers": None,
    "group": None,
    "part": None,
    "bad_rows": "stop",
    "reorient": True,
    "array": None,
    "mask_array": None,
}


@pytest.fixture
def folder(tmp_path):
    """Write four volumes, a second channel and a mask of each in folders of their own."""
    random = np.random.default_rng(0)
    for kind in ("t1", "t2", "masks"):
        (tmp_path / "scans" / kind).mkdir(parents=True)
        for number in range(4):
            voxels = random.integers(0, 3, (4, 5, 6)) if kind == "masks" else random.normal(size=(4, 5, 6))
            np.save(tmp_path / "scans" / kind / f"{number}.npy", voxels.astype("u1" if kind == "masks" else "f4"))
    rows = ["image;second;mask;kind;age;dose;patient;part"]
    for number in range(4):
        kind = "ill" if number % 2 else "well"
        rows.append(
            f"t1/{number}.npy;t2\\{number}.npy;masks/{number}.npy;{kind};{40 + number},5;{number};p{number // 2};"
            f"{'Training' if number < 3 else 'Validation'}"
        )
    (tmp_path / "scans" / "table.csv").write_text("\n".join(rows), "utf-8-sig")
    return tmp_path


def read(folder, **more):
    return make("volume_table", {"file": "scans/table.csv", **INPUTS, **more}, folder)["dataset"]


def change(folder, old, new):
    path = folder / "scans" / "table.csv"
    path.write_text(path.read_text("utf-8-sig").replace(old, new), "utf-8")


def test_classes_paths_and_channels(folder):
    data = read(folder, volumes=("image", "second"), label="kind", group="patient", part="part")
    assert data.spec.words() == "4 volumes · 4 × 5 × 6 × 2 · 2 classes"
    assert data.spec.class_names == ("ill", "well")
    assert data.labels.tolist() == [1, 0, 1, 0]
    expected = [np.load(folder / "scans" / kind / "2.npy") for kind in ("t1", "t2")]
    np.testing.assert_array_equal(data.volume(2), np.stack(expected, axis=-1))
    assert [data.group(index) for index in range(4)] == ["p0", "p0", "p1", "p1"]
    assert data.part(3) == "Validation"


def test_masks(folder):
    data = read(folder, mask="mask")
    assert data.spec.words() == "4 volumes · 4 × 5 × 6 × 1 · 3 labels, masks"
    np.testing.assert_array_equal(data.mask(1), np.load(folder / "scans" / "masks" / "1.npy"))


def test_numbers_with_decimal_commas(folder):
    data = read(folder, numbers=("age", "dose"))
    assert data.spec.words() == "4 volumes · 4 × 5 × 6 × 1 · 2 numbers to find"
    assert data.numbers.tolist() == [[40.5, 0.0], [41.5, 1.0], [42.5, 2.0], [43.5, 3.0]]
    part = make("split", {"dataset": data, "validation": 0.5, "stratified": True, "seed": 1}, folder)["validation"]
    np.testing.assert_array_equal(part.numbers, data.numbers[part.indices])


def test_class_numbers_are_in_the_order_of_numbers(folder):
    change(folder, "well", "10")
    change(folder, "ill", "9")
    assert read(folder, label="kind").spec.class_names == ("9", "10")


def test_all_bad_rows_are_named_by_their_lines(folder):
    change(folder, "t1/0.npy", "t1/gone.npy")
    change(folder, "41,5", "old")
    change(folder, "p1;Validation", "p1;Validation;more")
    with pytest.raises(DataError) as caught:
        read(folder, numbers=("age",))
    text = str(caught.value)
    assert text.startswith("3 of 4 rows cannot be used: line 5 has 9 cells")
    assert "line 2 names t1/gone.npy in the column image" in text
    assert "line 3 has 'old', which is no number, in the column age" in text
    assert text.endswith("or set Bad rows to leave out.")
    data = read(folder, numbers=("age",), bad_rows="leave_out")
    assert data.spec.words().startswith("1 volume ")
    assert data.spec.words().endswith("3 left out")
    assert data.numbers.tolist() == [[42.5]]


def test_a_bad_volume_is_named_by_line_and_file(folder):
    (folder / "scans" / "t1" / "1.npy").write_text("notes")
    with pytest.raises(DataError, match=r"line 3: .*t1/1.npy is not a NumPy file.*Or set Bad rows to leave out"):
        read(folder)


def test_empty_cells_and_wrong_choices(folder):
    with pytest.raises(DataError, match="Label and Mask exclude each other"):
        read(folder, label="kind", mask="mask")
    with pytest.raises(DataError, match="has no column scan"):
        read(folder, volumes=("scan",))
    with pytest.raises(DataError, match="No table is chosen"):
        read(folder, file=" ")
    change(folder, ";ill;43", ";;43")
    with pytest.raises(DataError, match="line 5 has nothing in the column kind"):
        read(folder, label="kind")


def test_split_by_group_and_by_column(folder):
    data = read(folder, label="kind", group="patient", part="part")
    arguments = {"dataset": data, "group_by": "column", "separator": "_", "parts": 1, "validation": 0.5, "seed": 1}
    parts = make("split_by_group", arguments, folder)
    assert {part.group(index) for part in [parts["training"]] for index in range(2)} != {
        part.group(index) for part in [parts["validation"]] for index in range(2)
    }
    parts = make("split_by_column", {"dataset": data, "training": "train", "validation": "val"}, folder)
    assert [len(part) for part in parts.values()] == [3, 1]
    with pytest.raises(DataError, match="No column tells the part"):
        make("split_by_column", {"dataset": read(folder), "training": "train", "validation": "val"}, folder)
    with pytest.raises(DataError, match="No column tells the group"):
        make("split_by_group", {**arguments, "dataset": read(folder)}, folder)


def test_the_fingerprint_follows_the_cells_and_the_files(folder):
    first = read(folder, label="kind").fingerprint
    assert read(folder, label="kind").fingerprint == first
    change(folder, ";ill;43", ";well;43")
    second = read(folder, label="kind").fingerprint
    np.save(folder / "scans" / "t1" / "0.npy", np.ones((4, 5, 6), "f4"))
    assert len({first, second, read(folder, label="kind").fingerprint}) == 3
