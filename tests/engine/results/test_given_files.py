"""What is said of files that are given to a network, to somebody who has no card before him."""

from types import SimpleNamespace

import h5py
import numpy as np
import pytest
import tifffile

from app.engine.data.dataset import DataError
from app.engine.failures import RunFailed
from app.engine.results.given_files import given_volumes, prepared
from app.engine.results.predicting import _row_name

ALONE = "Save the volume alone in a file, or under the name that it has in the training data."


def run(**reading):
    return SimpleNamespace(reading=reading, reader=None, prepared=lambda dataset: dataset)


def given(path, **reading):
    return prepared(run(**reading), given_volumes(run(), [path])[0])


def test_channels_are_named_as_those_of_the_training_data(tmp_path):
    for name in ("a_0000.npy", "b.npy"):
        np.save(tmp_path / name, np.ones((3, 3, 3), np.float32))
    with pytest.raises(RunFailed, match=r"b.npy does not end .* Name the files of the channels as those"):
        given_volumes(run(channels="several_files"), [tmp_path])


def test_a_missing_channel_is_named(tmp_path):
    for name in ("a_0000.npy", "a_0001.npy", "b_0000.npy"):
        np.save(tmp_path / name, np.ones((3, 3, 3), np.float32))
    with pytest.raises(RunFailed, match="b has no channel 0001, which other volumes have"):
        given_volumes(run(channels="several_files"), [tmp_path])


@pytest.mark.parametrize("array", ["", "elsewhere"])
def test_the_volume_must_be_told_from_other_arrays(array, tmp_path):
    with h5py.File(tmp_path / "two.h5", "w") as file:
        file["a"] = file["b"] = np.ones((3, 3, 3), np.float32)
    with pytest.raises(DataError) as caught:
        given(tmp_path / "two.h5", array=array)
    assert str(caught.value).endswith(ALONE)


def test_other_faults_keep_their_own_advice(tmp_path):
    with h5py.File(tmp_path / "flat.h5", "w") as file:
        file["a"] = np.ones((3, 3), np.float32)
    with pytest.raises(DataError) as caught:
        given(tmp_path / "flat.h5")
    assert "Choose another file" in str(caught.value)


@pytest.mark.parametrize(
    ("fault", "name"), [("line 12 has 'x'", "line 12"), ("Zeile 3 enthält x", "Zeile 3"), ("?", "?")]
)
def test_a_row_is_named_by_its_line(fault, name):
    assert _row_name(fault) == name


def test_a_folder_of_slices_is_one_volume(tmp_path):
    for name in ("scans/day 1/a", "scans/day 1/b"):
        (tmp_path / name).mkdir(parents=True)
        for number in range(4):
            tifffile.imwrite(tmp_path / name / f"{number}.tif", np.full((5, 6), number, np.uint8))
    found = given_volumes(run(), [tmp_path / "scans"])
    assert [volume.name for volume in found] == ["day 1/a", "day 1/b"]
    (alone,) = given_volumes(run(), [tmp_path / "scans" / "day 1" / "b"])
    assert alone.name == "b"
    dataset, voxels = prepared(run(), alone)
    assert voxels[:, 0, 0, 0].tolist() == [0, 1, 2, 3]
    assert dataset.geometry(0).shape == (4, 5, 6)


def test_a_single_slice_is_no_volume(tmp_path):
    tifffile.imwrite(tmp_path / "1.tif", np.ones((5, 6), np.uint8))
    with pytest.raises(DataError, match=r"1\.tif holds one image of 5 × 6 pixels, not a volume"):
        given(tmp_path / "1.tif")
