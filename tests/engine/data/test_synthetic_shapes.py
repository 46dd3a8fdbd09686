from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.data.synthetic_shapes import synthetic_shapes
from cards.data import SYNTHETIC_SHAPES


def shapes(classes=8, samples=16, size=16, noise=0.0, seed=1):
    return synthetic_shapes(classes=classes, samples=samples, size=size, noise=noise, seed=seed)


def test_the_spec_tells_all_without_making_a_volume():
    spec = shapes(classes=4, samples=800, size=24).spec
    assert spec.words() == "800 volumes · 24³ × 1 · 4 classes"
    assert spec.class_names == ("sphere", "box", "torus", "cone")


def test_the_card_names_the_solids_in_the_order_of_the_labels():
    text = SYNTHETIC_SHAPES.input("classes").help
    assert ", ".join(shapes().spec.class_names) in text


def test_classes_get_equal_shares():
    assert np.bincount(shapes(classes=3, samples=10).labels).tolist() == [4, 3, 3]


@settings(max_examples=40, deadline=None)
@given(size=st.integers(8, 40), seed=st.integers(0, 2**40), index=st.integers(0, 10**6))
def test_every_solid_lies_inside_its_volume_and_is_not_empty(size, seed, index):
    volume = shapes(size=size, seed=seed, samples=10**6 + 1).volume(index)
    assert volume.shape == (size, size, size, 1)
    assert volume.dtype == np.float32
    assert volume.min() == 0
    assert 0 < volume.max() <= 1
    # The surface reaches the middle of an outermost voxel at most, which is then half full.
    faces = np.ones((size, size, size, 1), bool)
    faces[1:-1, 1:-1, 1:-1] = False
    assert volume[faces].max() <= 0.501
    assert volume.sum() > 3


@given(st.permutations(range(8)))
@settings(max_examples=5, deadline=None)
def test_a_volume_depends_on_seed_and_index_alone(order):
    plain = [shapes(noise=0.2).volume(index) for index in range(8)]
    again = shapes(noise=0.2, samples=500)
    for index in order:
        assert np.array_equal(again.volume(index), plain[index])


def test_seed_and_index_change_the_volume():
    dataset = shapes()
    assert not np.array_equal(dataset.volume(0), dataset.volume(8))
    assert not np.array_equal(dataset.volume(0), shapes(seed=2).volume(0))


def test_noise_has_the_standard_deviation_that_is_asked():
    plain, noisy = shapes(size=32).volume(3), shapes(size=32, noise=0.3).volume(3)
    difference = noisy - plain
    assert difference.std() == pytest.approx(0.3, rel=0.03)
    assert difference.mean() == pytest.approx(0, abs=0.01)


def test_a_large_volume_is_made_in_slabs_as_a_small_one_is(monkeypatch):
    whole = shapes(size=32).volume(7)
    monkeypatch.setattr("app.engine.data.synthetic_shapes._SLAB_VOXELS", 1)
    assert np.array_equal(shapes(size=32).volume(7), whole)


def statistics(volume):
    """Measures that neither place nor turn changes: how the mass lies about its middle."""
    voxels = volume[..., 0]
    mass = voxels.sum()
    places = np.indices(voxels.shape).reshape(3, -1).astype(float)
    weights = voxels.reshape(-1) / mass
    middle = places @ weights
    away = places - middle[:, None]
    spread = np.linalg.eigvalsh((away * weights) @ away.T)
    radius = np.sqrt(spread.sum())
    distances = np.linalg.norm(away, axis=0) / radius
    near = float(weights[distances < 0.6].sum())
    skew = float(np.linalg.norm(away * (distances**2 * weights) @ np.ones(weights.size)) / radius)
    return [mass / radius**3, spread[0] / spread[2], spread[1] / spread[2], near, skew, weights @ distances**4]


def test_the_classes_can_be_told_apart_by_simple_statistics():
    dataset = shapes(samples=240, size=16)
    features = np.array([statistics(dataset.volume(index)) for index in range(240)])
    learned, tested = slice(0, 160), slice(160, 240)
    features = (features - features[learned].mean(0)) / features[learned].std(0)
    gaps = np.linalg.norm(features[tested, None] - features[None, learned], axis=2)
    guessed = dataset.labels[learned][gaps.argmin(1)]
    assert (guessed == dataset.labels[tested]).mean() > 0.9


def test_the_fingerprint_follows_every_parameter():
    prints = {
        shapes().fingerprint,
        shapes(classes=7).fingerprint,
        shapes(samples=17).fingerprint,
        shapes(size=17).fingerprint,
        shapes(noise=0.1).fingerprint,
        shapes(seed=2).fingerprint,
    }
    assert len(prints) == 6
    assert shapes().fingerprint in prints


def test_masks_are_where_the_solid_is_and_name_its_kind():
    made = synthetic_shapes(classes=3, samples=6, size=16, noise=0.0, seed=1, targets="masks")
    assert made.spec.masks
    assert made.spec.class_names == ("around", "sphere", "box", "torus")
    for index in range(6):
        mask, volume = made.mask(index), made.volume(index)[..., 0]
        assert mask.dtype == np.uint8
        assert set(np.unique(mask)) == {0, index % 3 + 1}
        np.testing.assert_array_equal(mask > 0, volume > 0.5)


def test_the_radius_to_find_is_that_of_the_sphere_in_the_volume():
    made = synthetic_shapes(classes=2, samples=8, size=32, noise=0.0, seed=1, targets="radius")
    assert made.spec.numbers == ("radius",)
    assert made.numbers.shape == (8, 1)
    for index in (0, 2, 4, 6):  # the spheres
        voxels = made.volume(index).sum()
        assert made.numbers[index, 0] == pytest.approx((voxels * 3 / 4 / np.pi) ** (1 / 3), rel=0.02)


def test_volumes_and_fingerprints_of_classes_stay_what_they_were():
    plain = synthetic_shapes(classes=2, samples=8, size=16, noise=0.1, seed=3)
    masks = synthetic_shapes(classes=2, samples=8, size=16, noise=0.1, seed=3, targets="masks")
    np.testing.assert_array_equal(plain.volume(5), masks.volume(5))
    assert plain.fingerprint != masks.fingerprint
