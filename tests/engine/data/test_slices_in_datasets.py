"""Folders of slices where volumes are read: classes, masks, volumes to find, tables."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile

from app.engine.data.dataset import DataError
from app.engine.data.images_and_masks import images_and_masks
from app.engine.data.loading import load
from app.engine.data.volume_folder import volume_folder
from app.engine.data.volume_pairs import volume_pairs
from tests.engine.data.test_slice_stack import VOXELS, write_slices

LABELS = (VOXELS > 2000).astype(np.uint8)


def by_class(folder, **more):
    return volume_folder(folder=str(folder), base=Path(), **more)


def with_masks(folder, **more):
    return images_and_masks(images=str(folder / "images"), masks=str(folder / "masks"), base=Path(), **more)


@pytest.fixture
def two_classes(tmp_path):
    for number, name in enumerate(("bone/femur", "bone/tibia", "foam/a", "foam/b")):
        write_slices(tmp_path / "all" / name, VOXELS + number)
    return tmp_path / "all"


def test_class_folders_hold_folders_of_slices(two_classes):
    dataset = by_class(two_classes)
    assert dataset.spec.words() == "4 volumes · 12 × 6 × 7 × 1 · 2 classes"
    assert dataset.spec.notes == ()
    assert dataset.labels.tolist() == [0, 0, 1, 1]
    assert dataset.origin(1) == str(two_classes / "bone" / "tibia")
    np.testing.assert_array_equal(load(dataset).gather([3])[0, ..., 0], VOXELS + 3)


def test_a_new_slice_makes_another_dataset(two_classes):
    before = by_class(two_classes).fingerprint
    tifffile.imwrite(two_classes / "foam" / "a" / "slice_0003.tif", VOXELS[0])
    assert by_class(two_classes).fingerprint != before


def test_bad_folders_of_slices_are_left_out(two_classes):
    (two_classes / "foam" / "a" / "slice_0003.tif").unlink()
    with pytest.raises(DataError, match=r"slice is missing between .*a/slice_0002.tif and slice_0004.tif"):
        by_class(two_classes)
    dataset = by_class(two_classes, bad_files="leave_out")
    assert len(dataset) == 3
    assert "a/slice_0002.tif" in dataset.spec.left_out[0]


def test_images_directly_in_the_folder_of_a_class_are_told(tmp_path):
    write_slices(tmp_path / "bone")
    write_slices(tmp_path / "foam" / "a")
    dataset = by_class(tmp_path)
    assert len(dataset) == 2
    (note,) = dataset.spec.notes
    assert note.startswith("The 12 images directly in bone are taken for the slices of one volume. If they belong")


@pytest.mark.parametrize("places", [("images/a", "masks/a"), ("images", "masks")])
def test_masks_are_paired_by_the_name_of_their_folder(tmp_path, places):
    write_slices(tmp_path / places[0])
    write_slices(tmp_path / places[1], LABELS, name="mask{}.tif", compression="zlib")
    dataset = with_masks(tmp_path)
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], VOXELS)
    np.testing.assert_array_equal(dataset.mask(0), LABELS)


def test_a_mask_may_be_one_file_where_its_volume_is_a_folder(tmp_path):
    write_slices(tmp_path / "images" / "a")
    (tmp_path / "masks").mkdir()
    tifffile.imwrite(tmp_path / "masks" / "a.tif", LABELS, photometric="minisblack")
    np.testing.assert_array_equal(with_masks(tmp_path).mask(0), LABELS)


def test_a_mask_with_fewer_slices_is_named(tmp_path):
    write_slices(tmp_path / "images" / "a")
    write_slices(tmp_path / "masks" / "a", LABELS[:-1])
    with pytest.raises(DataError, match=r"masks/a holds 11 × 6 × 7 voxels, but its volume .*images/a has 12 × 6 × 7"):
        with_masks(tmp_path)


def test_volumes_to_find_are_folders_of_slices_too(tmp_path):
    write_slices(tmp_path / "noisy" / "a")
    write_slices(tmp_path / "clean" / "a", VOXELS // 2)
    dataset = volume_pairs(volumes=str(tmp_path / "noisy"), targets=str(tmp_path / "clean"), base=Path())
    np.testing.assert_array_equal(dataset.target(0)[..., 0], VOXELS // 2)


def test_a_table_names_folders_of_slices(tmp_path, make_one):
    for name in ("a", "b"):
        write_slices(tmp_path / name)
    (tmp_path / "list.csv").write_text("scan,mass\na,1.5\nb,2.5\n")
    dataset = make_one(
        "volume_table",
        file="list.csv",
        volumes=("scan",),
        label=None,
        mask=None,
        numbers=("mass",),
        group=None,
        part=None,
    )
    np.testing.assert_array_equal(dataset.volume(1)[..., 0], VOXELS)
