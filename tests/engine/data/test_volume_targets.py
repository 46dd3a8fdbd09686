"""Volumes that are to be found: what moves both alike, what changes only what enters, pairs, memory and the cache."""

from pathlib import Path

import nibabel
import numpy as np
import pytest

from app.engine.data.batches import Batches
from app.engine.data.dataset import DataError
from app.engine.data.loading import load
from app.engine.data.registry import make
from app.engine.data.volume_cache import VolumeCache
from tests.engine.data.conftest import ArrayDataset


def made(factory, dataset, output="dataset", **values):
    return make(factory, {"dataset": dataset, **values}, Path())[output]


def arrays(*sizes, channels=1):
    random = np.random.default_rng(0)
    return [random.normal(5, 2, (*size, channels)).astype(np.float32) for size in sizes]


@pytest.fixture
def data():
    """Two volumes that are what is to be found themselves."""
    return made("volumes_as_targets", ArrayDataset(arrays((8, 9, 10), (8, 9, 10)), [0, 1], ("a", "b")))


GEOMETRY = {
    "crop_or_pad": {"size": (6, 12, 10), "value": 0.0},
    "resize": {"size": (5, 6, 14)},
    "crop_to_foreground": {"threshold": 8.5, "margin": 0},
    "random_patches": {"size": (4, 4, 12), "patches": 2, "foreground": 0.5, "seed": 1},
    "augment_flip": {"axes": (1, 2, 3), "rate": 0.5, "seed": 1},
    "augment_affine": {
        "rotation": (20.0, 20.0, 20.0),
        "scaling": 0.2,
        "shift": (1.0, 0.0, 2.0),
        "fill_value": None,
        "rate": 1.0,
        "seed": 1,
    },
}
VALUES = {
    "add_noise": {"kind": "gaussian", "strength": 0.5, "seed": 1},
    "blur": {"sigma": (1.0, 0.0, 2.0)},
    "augment_intensity": {"noise": 0.5, "brightness": 0.5, "contrast": 0.5, "gamma": 0.5, "rate": 1.0, "seed": 1},
    "intensity_window": {"preset": "typed", "level": 5.0, "width": 2.0},
    "scale_intensity": {"method": "z_score"},
    "scale_to_range": {"minimum": 0.0, "maximum": 1.0},
    "percentile_clip": {"lower": 10.0, "upper": 90.0},
}


def test_it_forgets_classes_but_keeps_them_for_a_split(data):
    assert data.spec.class_names == ()
    assert data.spec.target_channels == 1
    assert data.spec.words() == "2 volumes · 8 × 9 × 10 × 1 · volumes to find"
    assert data.labels.tolist() == [0, 1]
    assert np.array_equal(data.target(1), data.volume(1))


@pytest.mark.parametrize("factory", GEOMETRY)
@pytest.mark.parametrize("epoch", [0, 3])
def test_what_moves_voxels_moves_both_alike(data, factory, epoch):
    moved = made(factory, data, **GEOMETRY[factory]).at(epoch)
    for index in range(len(moved)):
        assert np.array_equal(moved.volume(index), moved.target(index))
    assert any(not np.array_equal(moved.volume(index), data.volume(0)) for index in range(len(moved)))


def test_resampling_is_linear_for_both(tmp_path):
    for number in range(2):
        image = nibabel.Nifti1Image(arrays((8, 8, 8))[0][..., 0], np.diag([1.0, 1.0, 2.0 + number, 1.0]))
        image.header.set_xyzt_units("mm")
        (tmp_path / "all").mkdir(exist_ok=True)
        nibabel.save(image, tmp_path / "all" / f"{number}.nii.gz")
    read = make("volume_pairs", {"volumes": "all"}, tmp_path)["dataset"]
    finer = made("resample_spacing", read, training=None, spacing=(1.3, 1.3, 1.3))
    assert finer.target(0).shape == finer.volume(0).shape != read.volume(0).shape
    assert np.array_equal(finer.target(0), finer.volume(0))
    assert not np.isin(finer.target(0), read.volume(0)).any()  # not the nearest voxel


@pytest.mark.parametrize("factory", VALUES)
def test_what_changes_values_changes_only_what_enters(data, factory):
    changed = made(factory, data, **VALUES[factory]).at(0)
    assert not np.allclose(changed.volume(0), data.volume(0), atol=0.01)
    assert np.array_equal(changed.target(0), data.volume(0))


def test_scaling_by_training_changes_only_what_enters(data):
    parts = make("scale_by_training", {"training": data, "validation": data, "method": "z_score"}, Path())
    assert abs(parts["training"].volume(0).mean()) < 1
    assert np.array_equal(parts["validation"].target(1), data.volume(1))


def test_what_is_spoiled_is_moved_like_what_is_found(data):
    noisy = made("add_noise", data, kind="gaussian", strength=0.01, seed=1)
    moved = made(
        "augment_affine", made("augment_flip", noisy, **GEOMETRY["augment_flip"]), **GEOMETRY["augment_affine"]
    )
    now = moved.at(2)
    assert np.allclose(now.volume(0), now.target(0), atol=0.1)
    assert not np.array_equal(now.volume(0), now.target(0))


# Noise


def test_noise_is_other_in_each_epoch_and_the_same_for_validation(data):
    noisy = made("add_noise", data, kind="gaussian", strength=0.5, seed=1)
    assert noisy.varies
    assert not np.array_equal(noisy.at(0).volume(0), noisy.at(1).volume(0))
    assert np.array_equal(noisy.at(1).volume(0), noisy.at(1).volume(0))
    assert np.array_equal(noisy.at(None).volume(0), noisy.at(None).volume(0))
    assert (noisy.at(None).volume(0) - data.volume(0)).std() == pytest.approx(0.5, rel=0.1)


@pytest.mark.parametrize(
    ("kind", "value", "spread"), [("poisson", 4.0, 0.6), ("rician", 100.0, 0.3), ("gaussian", 0.0, 0.3)]
)
def test_the_strength_of_noise(kind, value, spread):
    still = ArrayDataset([np.full((20, 20, 20, 1), value, np.float32)])
    volume = made("add_noise", still, kind=kind, strength=0.3, seed=1).at(0).volume(0)
    assert volume.std() == pytest.approx(spread, rel=0.05)
    assert volume.mean() == pytest.approx(value, abs=0.02)


def test_rician_noise_has_no_negative_values_and_lifts_the_dark():
    dark = ArrayDataset([np.zeros((20, 20, 20, 1), np.float32)])
    volume = made("add_noise", dark, kind="rician", strength=1.0, seed=1).at(0).volume(0)
    assert volume.min() >= 0
    assert volume.mean() == pytest.approx(np.sqrt(np.pi / 2), rel=0.02)  # of a Rayleigh distribution


def test_noise_may_come_before_a_split_but_patches_may_not(data):
    noisy = made("add_noise", data, kind="gaussian", strength=0.5, seed=1)
    parts = make("split", {"dataset": noisy, "validation": 0.5, "stratified": True, "seed": 1}, Path())
    assert len(parts["training"]) == 1
    patches = made("add_noise", made("random_patches", data, **GEOMETRY["random_patches"]), **VALUES["add_noise"])
    with pytest.raises(DataError, match="behind the split"):
        make("split", {"dataset": patches, "validation": 0.5, "stratified": True, "seed": 1}, Path())


def test_a_blur_keeps_the_mean_and_the_axis_without_width():
    point = np.zeros((9, 9, 9, 1), np.float32)
    point[4, 4, 4] = 1
    blurred = made("blur", ArrayDataset([point]), sigma=(1.0, 0.0, 0.8)).volume(0)
    assert blurred.sum() == pytest.approx(1.0)
    assert blurred[:, 3].max() == 0
    assert blurred[4, 4, 4, 0] == pytest.approx(0.399 * 0.4986, rel=0.02)


# In memory, in batches, on the disk


@pytest.mark.parametrize("budget", [None, 0])
@pytest.mark.parametrize("noise", [True, False])
def test_batches_hold_what_is_to_be_found(data, budget, noise):
    noisy = made("add_noise", data, **VALUES["add_noise"]) if noise else made("blur", data, **VALUES["blur"])
    volumes = load(noisy, budget=budget)
    with Batches(volumes, 2) as batches:
        entering, wanted = batches.batch(1, 0)
    assert wanted.dtype == entering.dtype == np.float32
    assert np.array_equal(wanted, np.stack([data.volume(0), data.volume(1)]))
    assert np.array_equal(entering[1], noisy.at(1).volume(1))


def test_memory_counts_both(data):
    assert data.spec.nbytes == 2 * 8 * 9 * 10 * (4 + 4)
    assert load(data).held_bytes == data.spec.nbytes


def test_of_a_split_only_the_part_is_read(data):
    noisy = made("add_noise", data, **VALUES["add_noise"])
    part = make("split", {"dataset": noisy, "validation": 0.5, "stratified": True, "seed": 1}, Path())["training"]
    base = data.base
    base.reads.clear()
    load(part)
    assert len(set(base.reads)) == 1


def test_what_enters_and_is_found_is_held_once(data):
    volumes = load(made("add_noise", data, **VALUES["add_noise"]))
    data.base.reads.clear()
    volumes.gather([0, 1], 3)
    volumes.targets([0, 1], 3)
    assert data.base.reads == []
    load(made("add_noise", data, **VALUES["add_noise"]))
    assert sorted(data.base.reads) == [0, 1]


def test_a_volume_to_find_with_a_hole_is_told():
    broken = arrays((4, 4, 4))
    broken[0][1, 1, 1] = np.nan
    data = made("intensity_window", made("volumes_as_targets", ArrayDataset(broken)), **VALUES["intensity_window"])
    with pytest.raises(DataError, match="1 voxel without a finite value"):
        load(data)


# Pairs of files


@pytest.fixture
def pairs(tmp_path):
    """Three pairs of NIfTI files; what is to be found has two channels."""
    random = np.random.default_rng(0)
    for number in range(3):
        volume = random.normal(size=(4, 5, 6)).astype(np.float32)
        for folder, voxels in (("low", volume), ("full", np.stack([volume * 2, volume + 1], axis=-1))):
            (tmp_path / folder).mkdir(exist_ok=True)
            nibabel.save(nibabel.Nifti1Image(voxels, np.eye(4)), tmp_path / folder / f"{number}.nii.gz")
    return tmp_path


def read(folder, **values):
    return make("volume_pairs", {"volumes": "low", "targets": "full", **values}, folder)["dataset"]


def test_files_are_paired_by_name(pairs):
    data = read(pairs)
    assert data.spec.words() == "3 volumes · 6 × 5 × 4 × 1 · volumes to find"
    assert data.spec.target_channels == 2
    assert np.allclose(data.target(1)[..., :1], data.volume(1) * 2)
    assert np.allclose(data.target(1)[..., 1:], data.volume(1) + 1)


def test_both_of_a_pair_are_turned_to_one_orientation(pairs):
    image = nibabel.load(pairs / "full" / "1.nii.gz")
    turned = nibabel.Nifti1Image(np.flip(image.get_fdata(dtype=np.float32), 0), np.diag([-1.0, 1, 1, 1]))
    turned.affine[0, 3] = 3
    turned = nibabel.Nifti1Image(turned.dataobj, turned.affine)
    nibabel.save(turned, pairs / "full" / "1.nii.gz")
    data = read(pairs)
    assert np.allclose(data.target(1)[..., :1], data.volume(1) * 2)
    with pytest.raises(DataError, match="Turn Reorient on"):
        read(pairs, reorient=False)


def test_without_targets_each_volume_is_found_itself(pairs):
    data = make("volume_pairs", {"volumes": "low"}, pairs)["dataset"]
    assert data.spec.target_channels == 1
    assert np.array_equal(data.target(2), data.volume(2))


def test_what_is_wrong_with_pairs_is_told(pairs):
    (pairs / "full" / "2.nii.gz").unlink()
    with pytest.raises(DataError, match=r"2\.nii\.gz has no partner of that name in .*full"):
        read(pairs)
    assert read(pairs, bad_files="leave_out").spec.count == 2
    nibabel.save(nibabel.Nifti1Image(np.ones((4, 5, 7), np.float32), np.eye(4)), pairs / "full" / "2.nii.gz")
    with pytest.raises(DataError, match=r"holds 7 × 5 × 4 voxels, but its volume .* has 6 × 5 × 4"):
        read(pairs)
    nibabel.save(nibabel.Nifti1Image(np.ones((4, 5, 6), np.float32), np.eye(4)), pairs / "full" / "2.nii.gz")
    with pytest.raises(DataError, match="same number of channels"):
        read(pairs)
    with pytest.raises(DataError, match="is chosen for Volumes and for Targets"):
        read(pairs, targets="low")


def test_the_cache_holds_both_and_notices_changes(pairs, tmp_path):
    cache = VolumeCache(tmp_path / "cache", 10**9)
    first = load(read(pairs), cache=cache)
    assert len(list((tmp_path / "cache").rglob("*.npy"))) == 6
    again = load(read(pairs), cache=cache)
    assert np.array_equal(first.targets([0, 1, 2]), again.targets([0, 1, 2]))
    before = read(pairs).fingerprint
    nibabel.save(nibabel.Nifti1Image(np.ones((4, 5, 6, 2), np.float32), np.eye(4)), pairs / "full" / "2.nii.gz")
    assert read(pairs).fingerprint != before
    assert np.array_equal(load(read(pairs), cache=cache).targets([2])[0], np.ones((6, 5, 4, 2)))


def test_rows_of_a_table_are_no_volumes():
    values = dict.fromkeys(("file", "numbers", "columns", "left_out", "categories", "group", "part"))
    table = make("number_table", {**values, "label": "class", "bad_rows": "stop"}, Path())
    with pytest.raises(DataError, match="works on volumes"):
        made("volumes_as_targets", table["dataset"])
