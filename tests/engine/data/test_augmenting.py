from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data.registry import make
from app.engine.data.sampling import affine_places, rotation_of, sampled, sampled_mask
from tests.engine.data.test_patches import Masked, content

CARDS = {
    "augment_flip": {"axes": (1, 2, 3), "rate": 0.5, "seed": 1},
    "augment_affine": {
        "rotation": (15.0, 15.0, 15.0),
        "scaling": 0.1,
        "shift": (1.0, 1.0, 1.0),
        "fill_value": None,
        "rate": 0.8,
        "seed": 1,
    },
    "augment_intensity": {
        "noise": 0.1,
        "brightness": 0.1,
        "contrast": 0.25,
        "gamma": 0.3,
        "rate": 0.8,
        "seed": 1,
    },
}


def augmented(card, data, **more):
    return make(card, {"dataset": data, **CARDS[card], **more}, Path())["dataset"]


@pytest.fixture
def data():
    return Masked([(8, 9, 10)] * 6)


@pytest.mark.parametrize("card", CARDS)
def test_each_epoch_is_other_and_always_the_same_and_nothing_changes_without_chance(data, card):
    first = content(augmented(card, data), 0)
    np.testing.assert_array_equal(first, content(augmented(card, data), 0))
    assert not np.array_equal(first, content(augmented(card, data), 1))
    assert not np.array_equal(first, content(augmented(card, data, seed=2), 0))
    assert augmented(card, data).at(None) is data
    np.testing.assert_allclose(content(augmented(card, data, rate=0.0), 0), np.stack(data.volumes), rtol=1e-6)


@pytest.mark.parametrize("card", ["augment_flip", "augment_affine"])
def test_masks_move_with_their_volumes(card):
    """A volume that is its own mask stays so, but for what the linear values between voxels blur."""
    data = Masked([(16, 18, 20)] * 8)
    grid = np.stack(np.meshgrid(*(np.arange(size) for size in (16, 18, 20)), indexing="ij"))
    box = ((grid > 3).all(axis=0) & (grid < 11).all(axis=0)).astype(np.float32)
    data.volumes = [box[..., None]] * 8
    now = augmented(card, data, rate=1.0).at(4)
    moved = 0
    for index in range(8):
        volume, mask = now.volume(index)[..., 0], now.mask(index)
        assert ((volume > 0.5) == mask).mean() > 0.97
        overlap = 2 * ((volume > 0.5) & (mask > 0)).sum() / ((volume > 0.5).sum() + mask.sum())
        assert overlap > 0.9
        moved += not np.array_equal(mask, box)
    assert moved >= 4


def test_masks_stay_where_intensities_change(data):
    now = augmented("augment_intensity", data).at(0)
    for index in range(6):
        np.testing.assert_array_equal(now.mask(index), data.mask(index))


def test_cards_one_after_the_other_in_one_epoch(data):
    both = augmented("augment_affine", augmented("augment_flip", data))
    np.testing.assert_array_equal(content(both, 2), content(both, 2))
    assert not np.array_equal(content(both, 2), content(both, 3))
    assert both.at(None) is data


def test_a_card_that_changes_nothing_by_chance_may_follow(data):
    scaled = make("scale_intensity", {"dataset": augmented("augment_flip", data), "method": "min_max"}, Path())
    assert scaled["dataset"].varies
    assert not np.array_equal(content(scaled["dataset"], 0), content(scaled["dataset"], 1))


def test_what_does_not_turn_stays():
    volume = np.random.default_rng(0).normal(size=(4, 5, 6, 2)).astype(np.float32)
    places = affine_places((4, 5, 6), np.eye(3), np.zeros(3))
    np.testing.assert_allclose(sampled(volume, places, 0.0), volume, atol=1e-6)
    mask = (volume[..., 0] > 0).astype(np.uint8)
    np.testing.assert_array_equal(sampled_mask(mask, places), mask)


def test_a_quarter_turn_and_half_a_voxel():
    volume = np.arange(27, dtype=np.float32).reshape(3, 3, 3, 1)
    turn = rotation_of(np.array([np.pi / 2, 0.0, 0.0]))
    middle = np.ones(3)
    places = affine_places((3, 3, 3), turn, middle - turn @ middle)
    np.testing.assert_allclose(sampled(volume, places, 0.0), np.rot90(volume, axes=(2, 1)), atol=1e-4)
    half = affine_places((3, 3, 3), np.eye(3), np.array([0.0, 0.0, 0.5]))
    assert sampled(volume, half, -1.0)[1, 1, :, 0].tolist() == [12.5, 13.5, 6.5]
    far = affine_places((3, 3, 3), np.eye(3), np.array([9.0, 0.0, 0.0]))
    assert (sampled(volume, far, -1.0) == -1.0).all()
    assert not sampled_mask(np.ones((3, 3, 3), np.uint8), far).any()
