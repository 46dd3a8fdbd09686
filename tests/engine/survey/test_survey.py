"""The look through a data set, on real files."""

import csv

import nibabel as nib
import numpy as np

from app.engine.data.dataset import no_progress
from app.engine.survey.survey import survey
from app.engine.survey.tables import find_columns


def nifti(path, voxels, spacing=(1.0, 1.0, 1.0)):
    path.parent.mkdir(parents=True, exist_ok=True)
    nib.save(nib.Nifti1Image(voxels, np.diag([*spacing, 1.0])), path)


def table(path, *rows):
    with path.open("w", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return path


def test_each_volume_is_measured_and_bad_ones_are_named(tmp_path):
    generator = np.random.default_rng(1)
    mask = np.zeros((8, 6, 4), np.uint8)
    mask[2:4, 2:4, 1:3] = 2
    for name in "abc":
        nifti(tmp_path / "images" / f"{name}.nii", generator.normal(10, 1, mask.shape).astype(np.float32), (1, 1, 3))
        nifti(tmp_path / "labels" / f"{name}.nii", mask, (1, 1, 3))
    nifti(tmp_path / "images" / "small.nii", np.ones((3, 3, 3), np.float32))
    nifti(tmp_path / "labels" / "small.nii", mask)
    nifti(tmp_path / "images" / "zeros.nii", np.zeros(mask.shape, np.float32))
    nifti(tmp_path / "labels" / "zeros.nii", mask)
    (tmp_path / "images" / "text.nii").write_text("no volume")
    nifti(tmp_path / "labels" / "text.nii", mask)
    told = survey(tmp_path, None, no_progress)
    by_name = {facts["name"]: facts for facts in told["volumes"]}
    assert by_name["a"]["shape"] == [4, 6, 8, 1]
    assert by_name["a"]["spacing"] == [3, 1, 1]
    assert by_name["a"]["labels"] == {"0": 4 * 6 * 8 - 8, "2": 8}
    assert not by_name["b"]["fault"]
    assert "voxels" in by_name["small"]["fault"]
    assert "zeros only" in by_name["zeros"]["fault"]
    assert "text.nii" in by_name["text"]["fault"]
    assert told["memory"] > 0


def test_a_table_of_volumes(tmp_path):
    for name in "abcd":
        nifti(tmp_path / "scans" / f"{name}.nii", np.full((4, 4, 4), ord(name), np.int16))
    path = table(
        tmp_path / "list.csv",
        ("scan", "patient", "diagnosis"),
        ("scans/a.nii", 1, "ill"),
        ("scans/b.nii", 1, "ill"),
        ("scans/c.nii", 2, "well"),
        ("scans/d.nii", 3, "well"),
        ("scans/gone.nii", 3, "well"),
    )
    told = survey(path, None, no_progress)
    assert told["kind"] == "classes"
    assert told["values"]["volumes"] == ("scan",)
    assert (told["values"]["label"], told["values"]["group"]) == ("diagnosis", "patient")
    assert [facts["class"] for facts in told["volumes"]] == ["ill", "ill", "well", "well"]
    assert "gone.nii" in told["faults"][0][1]


def test_a_table_of_numbers_and_one_with_a_number_to_find(tmp_path):
    rows = [(number, number * 0.5, number % 7, "red" if number % 2 else "white") for number in range(20)]
    found = find_columns(table(tmp_path / "wine.csv", ("id", "alcohol", "ash", "kind"), *rows))
    assert found.card == "data.NumberTable"
    assert (found.values["label"], found.values["left_out"]) == ("kind", ("id",))
    found = find_columns(table(tmp_path / "house.csv", ("area", "price"), *((n, 3.5 * n) for n in range(20))))
    assert found.values["numbers"] == ("price",)


def test_arrays(tmp_path):
    path = tmp_path / "set.npz"
    np.savez(path, train_images=np.arange(8 * 27, dtype=np.uint8).reshape(8, 3, 3, 3), train_labels=np.arange(8) % 2)
    told = survey(path, None, no_progress)
    assert (told["kind"], told["card"]) == ("classes", "data.NumpyVolumes")
    assert len(told["volumes"]) == 8
