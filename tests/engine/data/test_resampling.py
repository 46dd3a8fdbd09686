"""Resampling to a spacing, on files that nibabel writes."""

from __future__ import annotations

import nibabel
import numpy as np
import pytest

from app.engine.data.dataset import DataError, Subset
from tests.engine.data.conftest import ArrayDataset


def write(path, voxels, spacing):
    """Write an array depth, height, width with its spacing in that order."""
    path.parent.mkdir(parents=True, exist_ok=True)
    nibabel.save(nibabel.Nifti1Image(voxels.transpose(2, 1, 0), np.diag([*spacing[::-1], 1.0])), path)


@pytest.fixture
def scans(tmp_path, make_one):
    """Make a dataset of balls of 6 mm radius, with their masks, at the spacings that are given."""

    def made(*spacings):
        for number, spacing in enumerate(spacings):
            shape = [round(24 / length) for length in spacing]
            places = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), -1) * spacing
            distance = np.linalg.norm(places - (np.array(shape) - 1) / 2 * spacing, axis=-1)
            write(tmp_path / "images" / f"{number}.nii.gz", distance.astype(np.float32), spacing)
            write(tmp_path / "masks" / f"{number}.nii.gz", (distance < 6).astype(np.uint8), spacing)
        return make_one("images_and_masks", images="images", masks="masks")

    return made


@pytest.mark.parametrize("interpolation", ["linear", "cubic"])
@pytest.mark.parametrize("masks", ["nearest", "linear"])
def test_a_length_is_the_same_length_in_all_volumes(scans, make_one, interpolation, masks):
    given = scans((1, 1, 1), (3, 1, 2), (0.5, 1.5, 1))
    dataset = make_one("resample_spacing", dataset=given, spacing=(1, 1, 1.5), interpolation=interpolation, masks=masks)
    assert dataset.spec.words() == "3 volumes · 24 × 24 × 16 × 1 · 1 × 1 × 1.5 mm · 2 labels, masks"
    for index in range(3):
        volume, mask, geometry = dataset.volume(index), dataset.mask(index), dataset.geometry(index)
        assert volume.shape == (24, 24, 16, 1)
        assert (geometry.spacing, geometry.source.spacing) == ((1, 1, 1.5), given.geometry(index).spacing)
        places = np.stack(np.meshgrid(*map(np.arange, (24, 24, 16)), indexing="ij"), -1) * (1, 1, 1.5)
        distance = np.linalg.norm(places - (11.5, 11.5, 11.25), axis=-1)
        between = (distance > 5) & (distance < 9)
        # Distances are bent at the middle; at the border, values beyond the last voxel are not known.
        np.testing.assert_allclose(volume[..., 0][between], distance[between], atol=0.35)
        assert mask.dtype == np.uint8
        assert mask.sum() * 1.5 == pytest.approx(4 / 3 * np.pi * 6**3, rel=0.2)


def test_the_same_spacing_changes_nothing(scans, make_one):
    given = scans((2, 1, 1))
    dataset = make_one("resample_spacing", dataset=given, spacing=(2, 1, 1))
    np.testing.assert_allclose(dataset.volume(0), given.volume(0), atol=1e-6)
    np.testing.assert_array_equal(dataset.mask(0), given.mask(0))


def test_without_a_spacing_the_median_of_the_training_part_is_taken(scans, make_one):
    given = scans((1, 1, 1), (2, 1, 1), (3, 1.5, 1))
    assert make_one("resample_spacing", dataset=given).settled == {"spacing": [2.0, 1.0, 1.0]}
    training = Subset(given, [2], "training")
    dataset = make_one("resample_spacing", dataset=given, training=training)
    assert dataset.settled == {"spacing": [3.0, 1.5, 1.0]}
    assert dataset.geometry(0).spacing == (3.0, 1.5, 1.0)


def test_labels_stay_labels_and_channels_apart(tmp_path, make_one):
    random = np.random.default_rng(0)
    labels = random.choice([0, 3, 7], (6, 8, 10)).astype(np.uint8)
    voxels = random.random((6, 8, 10, 2)).astype(np.float32)
    (tmp_path / "images").mkdir()
    image = nibabel.Nifti1Image(voxels.transpose(2, 1, 0, 3), np.eye(4))
    nibabel.save(image, tmp_path / "images" / "a.nii")
    write(tmp_path / "masks" / "a.nii", labels, (1, 1, 1))
    given = make_one("images_and_masks", images="images", masks="masks")
    for masks in ("nearest", "linear"):
        dataset = make_one("resample_spacing", dataset=given, spacing=(0.7, 0.9, 1.3), masks=masks)
        assert set(np.unique(dataset.mask(0))) <= {0, 1, 2}
        volume = dataset.volume(0)
        assert volume.shape == (*dataset.mask(0).shape, 2)
        assert volume.min() >= voxels.min()
        assert volume.max() <= voxels.max()
        np.testing.assert_allclose(volume.mean(axis=(0, 1, 2)), voxels.mean(axis=(0, 1, 2)), atol=0.02)


def test_volumes_that_do_not_tell_their_spacing_are_named(make_one):
    given = ArrayDataset([np.zeros((4, 4, 4, 1), np.float32)])
    with pytest.raises(DataError, match="array 0 does not tell its spacing"):
        make_one("resample_spacing", dataset=given, spacing=(1, 1, 1))


def checkered(*shape, period=1):
    return (np.indices(shape) // period).sum(axis=0) % 2


def given_voxels(tmp_path, make_one, voxels, spacing=(1, 1, 1)):
    write(tmp_path / "images" / "a.nii", voxels.astype(np.float32), spacing)
    write(tmp_path / "masks" / "a.nii", checkered(*voxels.shape, period=4).astype(np.uint8), spacing)
    return make_one("images_and_masks", images="images", masks="masks")


@pytest.mark.parametrize("interpolation", ["linear", "cubic"])
@pytest.mark.parametrize("length", [2.3, 2.9, 3.5])
def test_a_fine_pattern_becomes_grey_and_no_moire(tmp_path, make_one, interpolation, length):
    given = given_voxels(tmp_path, make_one, 100.0 * checkered(40, 42, 44))
    how = {"dataset": given, "spacing": (length, length, length), "interpolation": interpolation}
    inner = (slice(2, -2),) * 3
    np.testing.assert_allclose(make_one("resample_spacing", **how).volume(0)[inner], 50, atol=2)
    assert np.ptp(make_one("resample_spacing", **how, smooth=False).volume(0)[inner]) > 30


def test_only_axes_that_become_coarser_are_smoothed(tmp_path, make_one):
    stripes = np.zeros((20, 20, 20))
    stripes[:, ::2] = 1
    given = given_voxels(tmp_path, make_one, stripes)
    made = make_one("resample_spacing", dataset=given, spacing=(4, 1, 1.05)).volume(0)[..., 0]
    assert made.shape == (5, 20, 19)
    np.testing.assert_allclose(made, np.broadcast_to(stripes[:1, :, :1], made.shape), atol=1e-6)
    flat = make_one("resample_spacing", dataset=given, spacing=(1, 4, 1)).volume(0)[:, 1:-1]
    np.testing.assert_allclose(flat, 0.5, atol=0.01)


@pytest.mark.parametrize("interpolation", ["linear", "cubic"])
def test_a_constant_stays_and_masks_are_not_smoothed(tmp_path, make_one, interpolation):
    given = given_voxels(tmp_path, make_one, np.full((12, 3, 1), 7.0))
    for masks in ("nearest", "linear"):
        how = {"dataset": given, "spacing": (2.5, 1.7, 3), "interpolation": interpolation, "masks": masks}
        smooth, plain = (make_one("resample_spacing", **how, smooth=smooth) for smooth in (True, False))
        np.testing.assert_allclose(smooth.volume(0), 7, atol=1e-5)
        np.testing.assert_array_equal(smooth.mask(0), plain.mask(0))
        assert smooth.fingerprint != plain.fingerprint


def test_what_is_smoothed_lies_where_it_lay(tmp_path, make_one):
    given = given_voxels(tmp_path, make_one, np.indices((30, 31, 32)).sum(axis=0))
    how = {"dataset": given, "spacing": (2.5, 1.7, 3)}
    smooth, plain = (make_one("resample_spacing", **how, smooth=smooth).volume(0) for smooth in (True, False))
    inner = (slice(2, -2),) * 3
    np.testing.assert_allclose(smooth[inner], plain[inner], atol=1e-3)
