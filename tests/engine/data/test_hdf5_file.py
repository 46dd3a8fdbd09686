"""HDF5 files, written by h5py and by SimpleITK."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
import SimpleITK

from app.engine.data.dataset import DataError
from app.engine.data.images_and_masks import images_and_masks
from app.engine.data.volume_file import read_header, read_volume

VOXELS = np.random.default_rng(0).integers(0, 4000, (5, 6, 7)).astype(np.uint16)


def write(path, attributes=None, **arrays):
    path.parent.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w") as file:
        for name, values in arrays.items():
            made = file.create_dataset(name.replace("__", "/"), data=values, compression="gzip")
            made.attrs.update(attributes or {})
    return path


def checked(path, inside=""):
    header, voxels = read_header(path, inside), read_volume(path, inside)
    assert (header.shape, header.dtype) == (voxels.shape, voxels.dtype)
    return voxels


def refused(words, path, inside=""):
    for read in (read_header, read_volume):
        with pytest.raises(DataError, match=words) as caught:
            read(path, inside)
        assert str(path) in str(caught.value)


@pytest.mark.parametrize("name", ["a.h5", "a.HDF5"])
def test_the_only_array_of_a_file_is_read(tmp_path, name):
    path = write(tmp_path / name, group__scan=VOXELS, age=np.arange(3))
    np.testing.assert_array_equal(checked(path)[..., 0], VOXELS)
    assert not read_header(path).geometry.in_mm


def test_of_several_arrays_one_is_chosen_by_its_path(tmp_path):
    two = np.stack([VOXELS, VOXELS], axis=3)
    path = write(tmp_path / "a.h5", raw=two, volumes__label=VOXELS)
    refused(r"holds several arrays: raw, volumes/label\. Type the one to read at Array", path)
    np.testing.assert_array_equal(checked(path, "/raw"), two)
    np.testing.assert_array_equal(checked(path, "volumes/label")[..., 0], VOXELS)
    refused(r"has no volume at mask\. It has: raw, volumes/label", path, "mask")


@pytest.mark.parametrize(("name", "unit"), [("spacing", 1.0), ("element_size_um", 0.001)])
def test_spacing_stands_in_an_attribute(tmp_path, name, unit):
    path = write(tmp_path / "a.h5", {name: (2.5, 0.5, 0.75)}, scan=VOXELS)
    geometry = read_header(path).geometry
    assert geometry.in_mm
    assert geometry.spacing == pytest.approx((2.5 * unit, 0.5 * unit, 0.75 * unit))


@pytest.mark.parametrize("value", ["large", (1.0, 2.0), (0.0, 1.0, 1.0), (np.nan, 1.0, 1.0)])
def test_a_senseless_spacing_counts_as_none(tmp_path, value):
    assert not read_header(write(tmp_path / "a.h5", {"spacing": value}, scan=VOXELS)).geometry.in_mm


def test_files_of_simpleitk_tell_all(tmp_path):
    image = SimpleITK.GetImageFromArray(VOXELS)
    image.SetSpacing((0.5, 0.75, 2.5))
    SimpleITK.WriteImage(image, str(tmp_path / "a.h5"))
    np.testing.assert_array_equal(checked(tmp_path / "a.h5")[..., 0], VOXELS)
    geometry = read_header(tmp_path / "a.h5").geometry
    assert (geometry.spacing, geometry.letters) == ((2.5, 0.75, 0.5), "LPS")


def test_volumes_and_masks_may_lie_in_the_same_files(tmp_path):
    for number in (1, 2):
        write(tmp_path / "all" / f"{number}.h5", raw=VOXELS * number, label=(VOXELS > 2000).astype(np.uint8) * number)
    folder = str(tmp_path / "all")
    dataset = images_and_masks(images=folder, masks=folder, array="raw", mask_array="label", base=tmp_path)
    assert dataset.spec.words() == "2 volumes · 5 × 6 × 7 × 1 · 3 labels, masks"
    np.testing.assert_array_equal(dataset.volume(1)[..., 0], VOXELS * 2)
    np.testing.assert_array_equal(dataset.mask(1), (VOXELS > 2000) * 2)
    with pytest.raises(DataError, match="is chosen for volumes and for masks"):
        images_and_masks(images=folder, masks=folder, base=tmp_path)


def test_what_is_no_volume_is_told(tmp_path):
    path = write(tmp_path / "a.h5", ages=np.arange(4))
    refused("holds no array of three axes", path)
    (tmp_path / "text.h5").write_text("no data")
    refused("is not a HDF5 file, or it was cut or damaged", tmp_path / "text.h5")
    whole = write(tmp_path / "cut.h5", scan=np.random.default_rng(0).random((20, 20, 20)))
    whole.write_bytes(whole.read_bytes()[:9000])
    refused("is not a HDF5 file, or it was cut or damaged", whole)
    refused("is not there", tmp_path / "nowhere.h5")
