from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data import mask_file as module
from app.engine.data.batches import Batches
from app.engine.data.dataset import Cancelled, DataError
from app.engine.data.images_and_masks import images_and_masks
from app.engine.data.loading import load
from app.engine.data.registry import make
from tests.engine.data.conftest import write_nifti

RANDOM = np.random.default_rng(0)


def mask_of(*size, values=(0, 1, 2)):
    return RANDOM.choice(values, size).astype(np.uint8)


@pytest.fixture
def folders(tmp_path):
    """Write three volumes of other sizes with their masks; return the folder of both."""
    for name, size in (("a", (5, 6, 7)), ("b", (5, 6, 8)), ("c", (4, 6, 7))):
        write_nifti(tmp_path / "images" / f"{name}.nii.gz", RANDOM.normal(size=size).astype(np.float32))
        write_nifti(tmp_path / "masks" / f"{name}.nii.gz", mask_of(*size))
    return tmp_path


def read(folder, images="images", masks="masks", **more):
    return images_and_masks(images=images, masks=masks, base=folder, **more)


def refused(words, folder, **more):
    with pytest.raises(DataError, match=words) as caught:
        read(folder, **more)
    assert "\n" not in str(caught.value)


def test_the_badge_tells_of_labels_and_masks(folders):
    dataset = read(folders)
    assert dataset.spec.words() == "3 volumes · 7–8 × 6 × 4–5 × 1 · 3 labels, masks"
    assert dataset.spec.class_names == ("0", "1", "2")
    assert dataset.spec.masks
    assert not dataset.labels.any()
    assert dataset.origin(1) == str(folders / "images" / "b.nii.gz")


def test_a_mask_lies_on_its_volume(folders):
    voxels = np.zeros((5, 6, 7), np.float32)
    voxels[1, 2, 3], voxels[4, 5, 6] = 10, 20
    write_nifti(folders / "images" / "a.nii.gz", voxels)
    write_nifti(folders / "masks" / "a.nii.gz", (voxels / 10).astype(np.uint8))
    dataset = read(folders)
    volume, mask = dataset.volume(0), dataset.mask(0)
    assert (volume.shape, mask.shape, mask.dtype) == ((7, 6, 5, 1), (7, 6, 5), np.uint8)
    np.testing.assert_array_equal(volume[..., 0], mask * 10.0)
    assert mask[3, 2, 1] == 1


def test_values_in_the_masks_become_class_numbers_with_0_first(tmp_path):
    write_nifti(tmp_path / "images" / "a.nii", np.ones((2, 2, 2), np.float32))
    write_nifti(tmp_path / "masks" / "a.nii", np.array([[[7, 255], [7, 7]]] * 2, np.uint8))
    dataset = read(tmp_path)
    assert dataset.spec.class_names == ("0", "7", "255")
    np.testing.assert_array_equal(np.unique(dataset.mask(0)), [1, 2])


def test_endings_may_differ_and_folders_may_be_nested(tmp_path):
    write_nifti(tmp_path / "images" / "one" / "a.NII.gz", np.ones((2, 3, 4), np.float32))
    (tmp_path / "masks" / "one").mkdir(parents=True)
    np.save(tmp_path / "masks" / "one" / "a.npy", np.ones((4, 3, 2), bool))
    dataset = read(tmp_path)
    assert dataset.spec.words() == "1 volume · 4 × 3 × 2 × 1 · 2 labels, masks"
    assert dataset.mask(0).sum() == 24


@pytest.mark.parametrize("side", ["images", "masks"])
def test_files_without_a_partner_are_named(folders, side):
    write_nifti(folders / side / "lonely.nii", mask_of(2, 2, 2))
    other = "no mask" if side == "images" else "no volume"
    refused(f"lonely.nii has {other} in .*of that name", folders)


def test_many_files_without_a_partner_are_counted(folders):
    for number in range(7):
        write_nifti(folders / "images" / f"x{number}.nii", mask_of(2, 2, 2))
    refused("x0.nii, x1.nii, x2.nii, x3.nii, x4.nii and 2 more have no mask", folders)


def test_a_mask_of_another_size_is_named_with_both_sizes(folders):
    write_nifti(folders / "masks" / "b.nii.gz", mask_of(5, 6, 9))
    refused(r"masks/b.nii.gz holds 9 × 6 × 5 voxels, but its volume .*images/b.nii.gz has 8 × 6 × 5", folders)


@pytest.mark.parametrize(
    ("voxels", "words"),
    [
        (np.full((5, 6, 8), 0.5, np.float32), "not whole numbers"),
        (np.full((5, 6, 8), np.nan, np.float32), "not whole numbers"),
        (np.full((5, 6, 8), -1, np.int16), "negative value -1"),
        (np.arange(5 * 6 * 8 * 2, dtype=np.int16).reshape(5, 6, 8, 2), "2 channels, but a mask has one"),
        (np.arange(257).repeat(1).astype(np.int16).reshape(257, 1, 1), "257 different values"),
    ],
)
def test_what_is_no_mask_is_named(folders, voxels, words):
    write_nifti(folders / "masks" / "b.nii.gz", voxels)
    if voxels.shape[0] == 257:
        write_nifti(folders / "images" / "b.nii.gz", voxels)
    refused(f"masks/b.nii.gz.*{words}", folders)


def test_two_files_of_one_name_are_named(folders):
    write_nifti(folders / "masks" / "a.nii", mask_of(5, 6, 7))
    refused("a.nii.* have one name", folders)


def test_folders_that_are_not_there_or_one_and_the_same(folders):
    refused("nowhere is not there", folders, masks="nowhere")
    refused("a.nii.gz is a file", folders, images="images/a.nii.gz")
    refused("No folder of masks is chosen", folders, masks=" ")
    refused("Choose a folder for each", folders, masks="images")
    (folders / "empty").mkdir()
    refused("empty holds no volume", folders, images="empty")


def test_a_cut_file_is_named(folders):
    path = folders / "masks" / "b.nii.gz"
    path.write_bytes(path.read_bytes()[:-20])
    refused("b.nii.gz is not a NIfTI file, or it was cut", folders)


def test_a_mask_that_changed_is_told(folders):
    dataset = read(folders)
    write_nifti(folders / "masks" / "a.nii.gz", mask_of(5, 6, 7, values=(0, 9)))
    with pytest.raises(DataError, match=r"a.nii.gz has changed"):
        dataset.mask(0)
    write_nifti(folders / "masks" / "b.nii.gz", mask_of(9, 6, 8))
    resized = make("crop_or_pad", {"dataset": dataset, "size": (8, 8, 8), "value": 0.0}, Path())["dataset"]
    assert resized.mask(1).shape == (8, 8, 8)


def test_masks_are_looked_through_once(folders, monkeypatch):
    first = read(folders)
    monkeypatch.setattr(module, "_voxels", lambda path: pytest.fail(f"{path} was read again"))
    assert read(folders).fingerprint == first.fingerprint
    monkeypatch.undo()
    write_nifti(folders / "masks" / "a.nii.gz", mask_of(5, 6, 7, values=(0, 3)))
    changed = read(folders)
    assert changed.fingerprint != first.fingerprint
    assert changed.spec.class_names == ("0", "1", "2", "3")


def test_progress_is_told_and_can_end_the_reading(folders):
    told = []
    read(folders, progress=lambda done, total: told.append((done, total)))
    assert (told[0], told[-1]) == ((0, 3), (3, 3))

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        read(folders, progress=stop)


def prepared(folders, size=(6, 8, 6)):
    data = read(folders)
    scaled = make("scale_intensity", {"dataset": data, "method": "z_score"}, folders)["dataset"]
    return data, make("crop_or_pad", {"dataset": scaled, "size": size, "value": -5.0}, folders)["dataset"]


def test_masks_are_cropped_and_padded_with_their_volume_and_never_scaled(folders):
    data, ready = prepared(folders)
    assert ready.spec.words() == "3 volumes · 6 × 8 × 6 × 1 · 3 labels, masks"
    volume, mask = ready.volume(0), ready.mask(0)
    filled = volume[..., 0] == -5.0
    assert filled.any()
    assert not mask[filled].any()  # what is filled in is background
    # 7 × 6 × 5 to 6 × 8 × 6: cut at the end of depth, filled around height and at the end of width.
    np.testing.assert_array_equal(mask[:, 1:7, :5], data.mask(0)[:6])
    kept = data.volume(0)[:6, ..., 0]
    expected = (kept - data.volume(0).mean()) / data.volume(0).std()
    np.testing.assert_allclose(volume[:, 1:7, :5, 0], expected, atol=1e-5)


def test_split_keeps_masks_with_their_volumes(folders):
    data = read(folders)
    parts = make("split", {"dataset": data, "validation": 0.34, "stratified": True, "seed": 1}, folders)
    assert {name: len(part) for name, part in parts.items()} == {"training": 2, "validation": 1}
    for part in parts.values():
        for index in range(len(part)):
            assert part.volume(index).shape[:3] == part.mask(index).shape
            np.testing.assert_array_equal(part.mask(index), data.mask(int(part.indices[index])))


@pytest.mark.parametrize("budget", [10**6, 0])
def test_batches_give_masks_of_class_numbers_held_or_read_again(folders, budget):
    _, ready = prepared(folders)
    volumes = load(ready, budget=budget)
    assert volumes.in_memory is bool(budget)
    assert volumes.held_bytes == (3 * 6 * 8 * 6 * 5 if budget else 0)
    assert ready.spec.nbytes == 3 * 6 * 8 * 6 * 5  # float32 and a byte a voxel
    assert "3 volumes with masks" in volumes.words
    with Batches(volumes, 2, shuffle=True, seed=3) as batches:
        for place in range(2):
            given, masks = batches.batch(1, place)
            indices = batches.indices(1, place)
            assert (given.dtype, masks.dtype) == (np.float32, np.uint8)
            np.testing.assert_array_equal(given, [ready.volume(int(index)) for index in indices])
            np.testing.assert_array_equal(masks, [ready.mask(int(index)) for index in indices])


def test_a_dataset_of_classes_has_no_masks():
    arguments = {"classes": 2, "samples": 8, "size": 8, "noise": 0.0, "seed": 1}
    data = make("synthetic_shapes", arguments, Path())["dataset"]
    with pytest.raises(TypeError, match="no mask"):
        data.mask(0)


def test_the_shared_hippocampus_volumes(shared_data):
    dataset = read(shared_data / "hippocampus", masks="labels")
    assert dataset.spec.words() == "200 volumes · 24–47 × 40–59 × 31–42 × 1 · 3 labels, masks"
    counts = np.bincount(dataset.mask(3).ravel(), minlength=3)
    assert counts.sum() == dataset.volume(3).size
    assert (counts > 0).all()
