"""Volumes that SimpleITK reads; the files are written by SimpleITK itself or by a scanner."""

from __future__ import annotations

import locale
import random
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from app.engine.data.dataset import DataError
from app.engine.data.images_and_masks import images_and_masks
from app.engine.data.volume_file import volumes_below
from app.engine.data.volume_folder import volume_folder
from tests.engine.data.conftest import write_nifti

RANDOM = np.random.default_rng(0)


def ramp(*shape, dtype=np.int16):
    return np.arange(np.prod(shape)).reshape(shape).astype(dtype)


def write(path, voxels, *, vector=False, compress=False):
    """Write an array z, y, x[, channels]."""
    path.parent.mkdir(parents=True, exist_ok=True)
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(voxels, isVector=vector), str(path), compress)
    return path


def write_series(folder, voxels, uid="1.2.3", *, names=None, slope=None, compress=False, skip=(), places=None):
    """Write each slice of an array z, y, x as a DICOM file, under names in no order."""
    folder.mkdir(parents=True, exist_ok=True)
    before = locale.setlocale(locale.LC_ALL)
    names = names or [f"{number:03}.dcm" for number in random.Random(0).sample(range(500), len(voxels))]
    for place, (plane, name) in enumerate(zip(voxels, names, strict=True)):
        if place in skip:
            continue
        image = SimpleITK.GetImageFromArray(plane)
        tags = {
            "0008|0060": "CT",
            "0020|000e": uid,
            "0020|000d": "1.2",
            "0008|0018": f"{uid}.{place}",
            "0020|0032": f"0\\0\\{places[place] if places else place * 2.5}",
            "0020|0037": "1\\0\\0\\0\\1\\0",
            "0020|0013": str(place),
        }
        if slope is not None:
            tags |= {"0028|1053": str(slope), "0028|1052": "-1024"}
        for key, value in tags.items():
            image.SetMetaData(key, value)
        writer = SimpleITK.ImageFileWriter()
        writer.SetImageIO("GDCMImageIO")
        writer.KeepOriginalImageUIDOn()
        writer.SetUseCompression(bool(compress))
        if isinstance(compress, str):
            writer.SetCompressor(compress)
        writer.SetFileName(str(folder / name))
        writer.Execute(image)
    locale.setlocale(locale.LC_ALL, before)  # writing DICOM, which only tests do, sets the process to "C"
    return folder


def read(folder):
    return volume_folder(folder=str(folder), reorient=False, base=Path())


def read_all(folder):
    dataset = read(folder)
    return [dataset.volume(index) for index in range(len(dataset))]


def refused(words, folder):
    with pytest.raises(DataError, match=words) as caught:
        read_all(folder)
    assert "\n" not in str(caught.value)
    assert "ITK" not in str(caught.value)


@pytest.mark.parametrize("suffix", ["nrrd", "NRRD", "nhdr", "mha", "mhd"])
@pytest.mark.parametrize("compress", [False, True])
@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.float32])
def test_axes_and_types_of_nrrd_and_metaimage(tmp_path, suffix, compress, dtype):
    voxels = ramp(3, 4, 5, dtype=dtype)
    write(tmp_path / "a" / f"one.{suffix.lower()}", voxels, compress=compress)
    dataset = read(tmp_path)
    assert dataset.spec.words() == "1 volume · 3 × 4 × 5 × 1 · 1 class"
    assert dataset.spec.dtype == dtype
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], voxels)
    assert dataset.volume(0).dtype == dtype


@pytest.mark.parametrize("suffix", ["nrrd", "mha"])
def test_wide_types_are_kept_as_float32(tmp_path, suffix):
    write(tmp_path / "a" / f"one.{suffix}", ramp(2, 3, 4, dtype=np.float64) / 7)
    dataset = read(tmp_path)
    assert (dataset.spec.dtype, dataset.volume(0).dtype) == (np.float32, np.float32)
    np.testing.assert_allclose(dataset.volume(0)[..., 0], ramp(2, 3, 4) / 7, rtol=1e-6)


@pytest.mark.parametrize("suffix", ["nrrd", "mha"])
def test_vectors_and_a_fourth_axis_become_channels(tmp_path, suffix):
    voxels = ramp(3, 4, 5, 2)
    write(tmp_path / "a" / f"vector.{suffix}", voxels, vector=True)
    write(tmp_path / "a" / f"axis.{suffix}", np.ascontiguousarray(np.moveaxis(voxels, -1, 0)))
    dataset = read(tmp_path)
    assert dataset.spec.words() == "2 volumes · 3 × 4 × 5 × 2 · 1 class"
    for index in range(2):
        np.testing.assert_array_equal(dataset.volume(index), voxels)


@pytest.mark.parametrize("suffix", ["nrrd", "mha"])
def test_damaged_files_are_named(tmp_path, suffix):
    path = write(tmp_path / "a" / f"one.{suffix}", ramp(8, 8, 8))
    path.write_bytes(path.read_bytes()[:-100])
    refused(f"one.{suffix} is not a volume that can be read, or it was cut or damaged", tmp_path)
    path.write_text("some text")
    refused(f"one.{suffix} is not a volume that can be read", tmp_path)
    write(path, ramp(8, 8))
    refused(f"one.{suffix} holds 8 × 8, not a volume", tmp_path)


def test_slices_come_in_the_order_of_their_place(tmp_path):
    voxels = ramp(6, 4, 5)
    series = write_series(tmp_path / "a" / "patient", voxels)
    dataset = read(tmp_path)
    assert dataset.spec.words() == "1 volume · 6 × 4 × 5 × 1 · 1 class"
    assert dataset.origin(0) == str(series)
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], voxels)


def test_intensities_are_rescaled(tmp_path):
    voxels = 2 * ramp(3, 4, 5) - 1024
    folder = write_series(tmp_path / "a" / "patient", voxels, slope=2, names=["0.dcm", "1.dcm", "2.dcm"])
    stored = np.frombuffer((folder / "1.dcm").read_bytes()[-40:], "<i2")
    np.testing.assert_array_equal(stored, ramp(3, 4, 5)[1].ravel())  # the file holds other numbers
    dataset = read(tmp_path)
    assert dataset.volume(0).dtype == dataset.spec.dtype
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], voxels)


def test_compressed_slices_are_read(tmp_path):
    voxels = RANDOM.integers(0, 900, (4, 32, 32)).astype(np.int16)
    plain = write_series(tmp_path / "plain" / "p", np.zeros_like(voxels) + ramp(32, 32) % 7)
    packed = write_series(tmp_path / "a" / "p", np.zeros_like(voxels) + ramp(32, 32) % 7, compress=True)
    sizes = [sum(file.stat().st_size for file in folder.iterdir()) for folder in (plain, packed)]
    assert sizes[1] < sizes[0]
    volume = read(tmp_path).volume(0)[..., 0]
    np.testing.assert_array_equal(volume, np.zeros_like(voxels) + ramp(32, 32) % 7)


def test_several_series_in_a_folder_are_several_volumes(tmp_path):
    first, second = ramp(3, 4, 5), ramp(2, 4, 5) + 100
    names = [f"IM{number}" for number in range(5)]  # without any ending
    write_series(tmp_path / "a", first, "1.2.3", names=names[:3])
    write_series(tmp_path / "a", second, "1.2.4", names=names[3:])
    dataset = read(tmp_path)
    assert dataset.spec.words() == "2 volumes · 2–3 × 4 × 5 × 1 · 1 class"
    for index, (voxels, uid) in enumerate(((first, "1.2.3"), (second, "1.2.4"))):
        np.testing.assert_array_equal(dataset.volume(index)[..., 0], voxels)
        assert Path(dataset.origin(index)).name.startswith(uid)


def test_a_hole_and_slices_at_one_place_are_named(tmp_path):
    write_series(tmp_path / "a" / "hole", ramp(8, 4, 5), skip=(3,))
    refused(r"Between .* slices are missing \(5 mm instead of 2.5\)", tmp_path)
    twice = tmp_path / "twice" / "a" / "p"
    write_series(twice, ramp(6, 4, 5), places=[0, 1, 2, 2, 3, 4])
    refused("are slices at one place", twice.parent.parent)


def test_slices_of_other_size_are_named(tmp_path):
    write_series(tmp_path / "a", ramp(3, 4, 5), names=["1.dcm", "2.dcm", "3.dcm"])
    write_series(tmp_path / "a", ramp(1, 6, 7), names=["9.dcm"], places=[20])
    refused("9.dcm holds 6 × 7 pixels, but 1.dcm of the same series 4 × 5", tmp_path)


def test_what_is_called_dicom_and_is_not(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "1.dcm").write_text("some text")
    refused("1.dcm is not a DICOM image", tmp_path)


def test_a_series_pairs_with_a_mask_by_the_name_of_its_folder(tmp_path):
    voxels = ramp(3, 4, 5)
    write_series(tmp_path / "images" / "patient1", voxels)
    write_nifti(tmp_path / "masks" / "patient1.nii.gz", (voxels.transpose(2, 1, 0) > 30).astype(np.uint8))
    with pytest.raises(DataError, match=r"RAS, but its volume .* in LPS, and so they do not lie at one place"):
        images_and_masks(images="images", masks="masks", base=tmp_path)
    dataset = images_and_masks(images="images", masks="masks", reorient=False, base=tmp_path)
    assert dataset.spec.words() == "1 volume · 3 × 4 × 5 × 1 · 2 labels, masks"
    np.testing.assert_array_equal(dataset.mask(0), voxels > 30)
    np.testing.assert_array_equal(dataset.volume(0)[..., 0], voxels)


def test_the_fingerprint_knows_all_slices(tmp_path):
    folder = write_series(tmp_path / "a" / "p", ramp(3, 4, 5))
    before = read(tmp_path).fingerprint
    assert read(tmp_path).fingerprint == before
    write_series(folder, ramp(3, 4, 5) + 1)
    after = read(tmp_path)
    assert after.fingerprint != before
    assert after.volume(0).max() == 60


def test_the_shared_series(shared_data):
    folder = shared_data / "dicom"
    assert volumes_below(folder) == [folder / "HCropVolume"]
    dataset = read(folder)
    assert dataset.spec.words() == "1 volume · 32 × 51 × 35 × 1 · 1 class"
    before = locale.setlocale(locale.LC_ALL)
    volume = dataset.volume(0)
    assert locale.setlocale(locale.LC_ALL) == before
    assert (volume.shape, volume.dtype) == ((32, 51, 35, 1), np.int16)
    places = []
    for path in (folder / "HCropVolume").iterdir():
        reader = SimpleITK.ImageFileReader()
        reader.SetFileName(str(path))
        image = reader.Execute()
        places.append((float(image.GetMetaData("0020|0032").split("\\")[2]), SimpleITK.GetArrayFromImage(image)[0]))
    expected = np.stack([plane for _, plane in sorted(places, key=lambda entry: entry[0])])
    np.testing.assert_array_equal(volume[..., 0], expected)
