from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import nibabel
import numpy as np
import pytest

from app.engine.data import examining, volume_file
from app.engine.data.dataset import Cancelled, DataError
from app.engine.data.loading import load
from app.engine.data.volume_folder import volume_folder
from tests.engine.data.conftest import write_nifti

RANDOM = np.random.default_rng(0)


def ramp(*shape, dtype=np.uint8):
    return np.arange(np.prod(shape)).reshape(shape).astype(dtype)


@pytest.fixture
def two_classes(tmp_path):
    for name, sizes in (("healthy", [(5, 6, 7), (5, 6, 8)]), ("ill", [(5, 6, 7)])):
        for place, size in enumerate(sizes):
            write_nifti(tmp_path / "scans" / name / f"{place}.nii.gz", ramp(*size))
    return tmp_path / "scans"


def read(folder, **more):
    return volume_folder(folder=str(folder), base=Path(), **more)


def refused(words, make):
    with pytest.raises(DataError, match=words) as caught:
        make()
    assert "\n" not in str(caught.value)


def test_folders_are_classes_and_sizes_may_differ(two_classes):
    dataset = read(two_classes)
    assert dataset.spec.shape == (None, 6, 5, 1)
    assert dataset.spec.words() == "3 volumes · 7–8 × 6 × 5 × 1 · 2 classes"
    assert dataset.spec.class_names == ("healthy", "ill")
    assert dataset.labels.tolist() == [0, 0, 1]
    assert dataset.spec.dtype == np.uint8
    assert dataset.origin(2) == str(two_classes / "ill" / "0.nii.gz")


def test_a_relative_folder_starts_at_the_base(two_classes, make_one):
    assert len(make_one("volume_folder", folder="scans")) == 3


def test_nifti_axes_x_y_z_become_width_height_depth(tmp_path):
    voxels = ramp(4, 5, 6)
    write_nifti(tmp_path / "a" / "one.nii", voxels)
    volume = read(tmp_path).volume(0)
    assert volume.shape == (6, 5, 4, 1)
    assert volume[5, 2, 1, 0] == voxels[1, 2, 5]
    assert volume.flags.c_contiguous


@pytest.mark.parametrize("shape", [(4, 5, 6, 3), (4, 5, 6, 1, 3)])
def test_a_fourth_nifti_axis_becomes_the_channels(tmp_path, shape):
    voxels = ramp(*shape, dtype=np.int16)
    write_nifti(tmp_path / "a" / "one.nii.gz", voxels)
    dataset = read(tmp_path)
    assert dataset.spec.shape == (6, 5, 4, 3)
    assert dataset.volume(0)[5, 4, 2, 1] == voxels.reshape(4, 5, 6, 3)[2, 4, 5, 1]


def test_nifti_2_and_scaled_voxels(tmp_path):
    write_nifti(tmp_path / "a" / "new.nii.gz", ramp(4, 5, 6), kind=nibabel.Nifti2Image)
    write_nifti(tmp_path / "a" / "scaled.nii", ramp(4, 5, 6, dtype=np.int16), slope=0.5)
    dataset = read(tmp_path)
    assert dataset.spec.dtype == np.float32
    assert dataset.volume(0).dtype == np.uint8
    assert dataset.volume(1).dtype == np.float32
    assert dataset.volume(1)[0, 0, 1, 0] == 15


def test_npy_files_are_taken_as_they_are(tmp_path):
    (tmp_path / "a").mkdir()
    voxels = RANDOM.normal(size=(4, 5, 6))
    np.save(tmp_path / "a" / "one.npy", voxels)
    np.save(tmp_path / "a" / "two.npy", np.asfortranarray(voxels[..., np.newaxis]))
    dataset = read(tmp_path)
    assert dataset.spec.shape == (4, 5, 6, 1)
    for index in range(2):
        assert dataset.volume(index).dtype == np.float32
        assert np.allclose(dataset.volume(index)[..., 0], voxels)


def test_capital_suffixes_and_deeper_folders_count_hidden_and_other_files_do_not(tmp_path):
    write_nifti(tmp_path / "a" / "patient" / "one.nii", ramp(4, 5, 6)).rename(tmp_path / "a" / "patient" / "ONE.NII")
    write_nifti(tmp_path / "a" / "two.nii.gz", ramp(4, 5, 6)).rename(tmp_path / "a" / "TWO.NII.GZ")
    (tmp_path / "a" / "._two.nii.gz").write_bytes(b"of a Mac")
    (tmp_path / "a" / ".hidden").mkdir()
    (tmp_path / "a" / ".hidden" / "x.nii").write_bytes(b"")
    (tmp_path / "a" / "notes.txt").write_text("hello")
    (tmp_path / ".cache").mkdir()
    (tmp_path / "readme.md").write_text("hello")
    dataset = read(tmp_path)
    assert [Path(dataset.origin(index)).name for index in range(2)] == ["TWO.NII.GZ", "ONE.NII"]
    assert dataset.volume(0).shape == dataset.volume(1).shape == (6, 5, 4, 1)
    assert dataset.spec.class_names == ("a",)


def test_only_headers_are_read_for_the_spec_of_a_large_set(two_classes, monkeypatch):
    monkeypatch.setattr(examining, "_LOOKED_THROUGH", 0)
    monkeypatch.setattr(nibabel.arrayproxy.ArrayProxy, "__array__", lambda *_: pytest.fail("voxels were read"))
    monkeypatch.setattr(nibabel.arrayproxy.ArrayProxy, "__getitem__", lambda *_: pytest.fail("voxels were read"))
    assert len(read(two_classes)) == 3


def test_a_header_is_read_again_only_when_its_file_changed(two_classes, monkeypatch):
    first = read(two_classes).spec
    read_files = []
    real = volume_file.read_header
    monkeypatch.setattr(
        "app.engine.data.volume_file.read_header",
        lambda path, inside="": (read_files.append(path.name), real(path, inside))[1],
    )
    assert read(two_classes).spec == first
    assert not read_files
    write_nifti(two_classes / "healthy" / "1.nii.gz", ramp(5, 6, 9))
    assert read(two_classes).spec.largest == (9, 6, 5, 1)
    assert read_files == ["1.nii.gz"]


def test_progress_is_told_and_can_end_the_reading(two_classes):
    told = []
    read(two_classes, progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 3)
    assert told[-1] == (3, 3)

    def cancel(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        read(two_classes, progress=cancel)


def test_a_folder_that_is_not_there_a_file_and_no_choice_are_told(tmp_path):
    refused("nowhere is not there", lambda: read(tmp_path / "nowhere"))
    (tmp_path / "x").write_text("")
    refused("x is a file", lambda: read(tmp_path / "x"))
    refused("No folder is chosen", lambda: read(""))


def test_an_empty_folder_is_told(tmp_path):
    (tmp_path / "empty" / ".git").mkdir(parents=True)
    refused("empty is empty", lambda: read(tmp_path / "empty"))


def test_volumes_without_class_folders_are_told(tmp_path):
    write_nifti(tmp_path / "one.nii", ramp(4, 5, 6))
    refused("holds files but no folders", lambda: read(tmp_path))


def test_a_class_without_volumes_is_named(two_classes):
    (two_classes / "unsure").mkdir()
    (two_classes / "unsure" / "letter.txt").write_text("hello")
    refused(r"unsure holds no volume \(NIfTI, NRRD, MetaImage, DICOM, TIFF, HDF5, Zarr", lambda: read(two_classes))


def cut(path, keep):
    path.write_bytes(path.read_bytes()[:keep])


NO_VOLUMES = {
    "text called .nii": ("x.nii", lambda path: path.write_text("these are notes\n" * 99)),
    "text called .nii.gz": ("x.nii.gz", lambda path: path.write_text("these are notes\n" * 99)),
    "packed text called .nii.gz": ("x.nii.gz", lambda path: path.write_bytes(gzip.compress(b"notes" * 200))),
    "empty .nii": ("x.nii", lambda path: path.write_bytes(b"")),
    "empty .nii.gz": ("x.nii.gz", lambda path: path.write_bytes(b"")),
    "empty .npy": ("x.npy", lambda path: path.write_bytes(b"")),
    "text called .npy": ("x.npy", lambda path: path.write_text("these are notes")),
    ".nii cut in the header": ("x.nii", lambda path: cut(write_nifti(path, ramp(4, 5, 6)), 200)),
    ".nii cut in the voxels": ("x.nii", lambda path: cut(write_nifti(path, ramp(4, 5, 6)), 400)),
    ".nii.gz cut in the header": ("x.nii.gz", lambda path: cut(write_nifti(path, ramp(4, 5, 6)), 40)),
    ".npy cut": ("x.npy", lambda path: (np.save(path, ramp(4, 5, 6)), cut(path, 200))),
}


@pytest.mark.parametrize("wrong", NO_VOLUMES, ids=lambda name: name.replace(" ", "_"))
def test_a_file_that_is_no_volume_is_named(two_classes, wrong):
    name, write = NO_VOLUMES[wrong]
    write(two_classes / "ill" / name)
    kind = "NumPy" if name.endswith("npy") else "NIfTI"
    refused(rf"ill/{name} is not a {kind} file, or it was cut or damaged", lambda: read(two_classes))


def test_a_cut_gzip_is_noticed_at_once_or_in_a_large_set_on_reading(two_classes, monkeypatch):
    path = write_nifti(two_classes / "ill" / "x.nii.gz", RANDOM.integers(0, 255, (20, 20, 20)).astype(np.uint8))
    cut(path, 4000)
    refused(r"ill/x\.nii\.gz is not a NIfTI file, or it was cut", lambda: read(two_classes))
    monkeypatch.setattr(examining, "_LOOKED_THROUGH", 0)
    dataset = read(two_classes)
    refused(r"ill/x\.nii\.gz is not a NIfTI file, or it was cut", lambda: dataset.volume(3))


def test_damage_inside_a_gzip_is_noticed(two_classes):
    path = write_nifti(two_classes / "ill" / "x.nii.gz", RANDOM.integers(0, 255, (20, 20, 20)).astype(np.uint8))
    content = bytearray(path.read_bytes())
    content[5000] ^= 0xFF
    path.write_bytes(content)
    refused(r"ill/x\.nii\.gz is not a NIfTI file, or it was cut", lambda: read(two_classes))


def save(path, voxels):
    np.save(path, voxels) if path.suffix == ".npy" else write_nifti(path, voxels)


@pytest.mark.parametrize(
    ("name", "voxels", "words"),
    [
        ("x.nii", ramp(4, 5, 6).astype(np.complex64), "x.nii holds complex numbers"),
        ("x.nii", np.zeros((4, 5, 6), [("R", "u1"), ("G", "u1"), ("B", "u1")]), "x.nii holds colours"),
        ("x.nii", ramp(4, 5), "x.nii holds 4 × 5, not a volume"),
        ("x.nii", ramp(4, 5, 6, 2, 3), "x.nii holds 4 × 5 × 6 × 2 × 3, not a volume"),
        ("x.npy", ramp(4, 5, 6).astype(complex), "x.npy holds complex numbers"),
        ("x.npy", ramp(4, 5), "x.npy holds 4 × 5, not a volume"),
        ("x.npy", ramp(1, 1, 1, 1, 1), "x.npy holds 1 × 1 × 1 × 1 × 1, not a volume"),
        ("x.npy", np.zeros((4, 0, 3)), "x.npy holds 4 × 0 × 3, not a volume"),
        ("x.npy", np.array([{}], dtype=object), "x.npy holds Python objects"),
    ],
)
def test_a_file_of_another_kind_of_data_is_named(two_classes, name, voxels, words):
    save(two_classes / "ill" / name, voxels)
    refused(words, lambda: read(two_classes))


def test_a_header_that_asks_for_more_than_any_memory_is_told(two_classes, monkeypatch):
    def too_large(*_):
        raise MemoryError

    dataset = read(two_classes)
    monkeypatch.setattr(volume_file, "kept", too_large)
    refused("is too large for the memory that is free", lambda: dataset.volume(0))


def test_files_that_vanish_or_change_after_the_check_are_told(tmp_path):
    for name in "ab":
        write_nifti(tmp_path / name / "one.nii.gz", ramp(4, 5, 6))
    dataset = read(tmp_path)
    write_nifti(tmp_path / "a" / "one.nii.gz", ramp(4, 5, 7))
    refused(r"one\.nii\.gz has changed its size", lambda: load(dataset))
    (tmp_path / "a" / "one.nii.gz").unlink()
    refused(r"one\.nii\.gz is not there", lambda: dataset.volume(0))


def test_the_fingerprint_follows_names_sizes_and_times_but_not_the_place(two_classes, tmp_path):
    first = read(two_classes).fingerprint
    assert read(two_classes).fingerprint == first
    moved = tmp_path / "moved"
    shutil.copytree(two_classes, moved)
    assert read(moved).fingerprint == first
    (moved / "ill" / "0.nii.gz").touch()
    touched = read(moved).fingerprint
    (moved / "ill" / "0.nii.gz").rename(moved / "ill" / "9.nii.gz")
    assert len({first, touched, read(moved).fingerprint}) == 3


def test_the_shared_hippocampus_volumes_are_read(hippocampus, tmp_path):
    for place, path in enumerate(sorted(hippocampus.iterdir())[:40]):
        target = tmp_path / ("left" if place % 2 else "right")
        target.mkdir(exist_ok=True)
        shutil.copy(path, target)
    dataset = read(tmp_path)
    assert dataset.spec.count == 40
    assert dataset.spec.shape == (None, None, None, 1)
    for index in range(0, 40, 8):
        expected = nibabel.load(dataset.origin(index)).get_fdata()
        assert np.allclose(dataset.volume(index)[..., 0], expected.T)
    refused(r"The volumes differ in size \(.*–.*\)\. Add a Crop or pad card", lambda: load(dataset))
