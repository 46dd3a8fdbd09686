from __future__ import annotations

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.registry import make
from tests.engine.data.conftest import write_nifti

RANDOM = np.random.default_rng(0)


@pytest.fixture
def cases(tmp_path):
    """Write three cases of two channels each, as nnU-Net lays them out."""
    for case in ("case_a", "case_b", "case_c"):
        for channel in range(2):
            voxels = RANDOM.normal(size=(4, 5, 6)).astype(np.float32)
            write_nifti(tmp_path / "imagesTr" / f"{case}_{channel:04}.nii.gz", voxels)
        write_nifti(tmp_path / "labelsTr" / f"{case}.nii.gz", RANDOM.integers(0, 2, (4, 5, 6)).astype(np.uint8))
    return tmp_path


def read(base, channels="several_files", bad_files="stop"):
    return make(
        "images_and_masks",
        {"images": "imagesTr", "masks": "labelsTr", "channels": channels, "bad_files": bad_files},
        base,
    )["dataset"]


def test_files_of_one_case_are_its_channels(cases):
    data = read(cases)
    assert data.spec.words() == "3 volumes · 6 × 5 × 4 × 2 · 2 labels, masks"
    alone = make("volume_folder", {"folder": "."}, cases)["dataset"]
    files = [alone.path(index).name for index in range(len(alone))]
    for channel in range(2):
        expected = alone.volume(files.index(f"case_b_{channel:04}.nii.gz"))[..., 0]
        np.testing.assert_array_equal(data.volume(1)[..., channel], expected)


def test_a_missing_channel_is_named_with_the_file_to_add(cases):
    (cases / "imagesTr" / "case_b_0001.nii.gz").unlink()
    with pytest.raises(DataError, match=r"case_b has no channel 0001.*Put case_b_0001.nii.gz beside case_b_0000"):
        read(cases)
    data = read(cases, bad_files="leave_out")
    assert (len(data), len(data.spec.left_out)) == (2, 1)


def test_a_name_without_a_channel_is_told(cases):
    write_nifti(cases / "imagesTr" / "other.nii.gz", np.ones((4, 5, 6), np.float32))
    with pytest.raises(DataError, match=r"other\.nii\.gz does not end in a channel number such as _0000"):
        read(cases)


def test_channels_of_several_sizes_are_told(cases):
    write_nifti(cases / "imagesTr" / "case_c_0001.nii.gz", np.ones((4, 5, 7), np.float32))
    with pytest.raises(DataError, match=r"case_c_0001\.nii\.gz holds 7 × 5 × 4 voxels, but case_c_0000"):
        read(cases)


def test_the_choice_is_hinted_at_where_the_names_tell(cases):
    with pytest.raises(DataError, match="set Channels to several files"):
        read(cases, channels="one_file")


def test_class_folders_may_hold_channels_too(tmp_path):
    for name in ("a", "b"):
        for channel in range(3):
            write_nifti(
                tmp_path / "scans" / name / f"x_{channel:04}.nii", np.full((2, 3, 4), channel + 1.0, np.float32)
            )
    data = make("volume_folder", {"folder": "scans", "channels": "several_files"}, tmp_path)["dataset"]
    assert data.spec.words() == "2 volumes · 4 × 3 × 2 × 3 · 2 classes"
    assert data.volume(1)[0, 0, 0].tolist() == [1.0, 2.0, 3.0]
