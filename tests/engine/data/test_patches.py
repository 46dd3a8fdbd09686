from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data.batches import Batches
from app.engine.data.dataset import DataError
from app.engine.data.loading import load
from app.engine.data.registry import make
from tests.engine.data.conftest import ArrayDataset

RANDOM = np.random.default_rng(0)


class Masked(ArrayDataset):
    """Volumes whose masks tell what is above 0.99 in them; each voxel's value is unlike all others."""

    def __init__(self, sizes):
        super().__init__([RANDOM.permuted(np.linspace(0, 1, np.prod(size))).reshape(*size, 1) for size in sizes])
        object.__setattr__(self.spec, "masks", True)
        object.__setattr__(self.spec, "class_names", ("0", "1"))

    def mask(self, index):
        return (self.volumes[index][..., 0] > 0.99).astype(np.uint8)


def patches(data, **more):
    arguments = {"size": (4, 5, 6), "patches": 3, "foreground": 0.0, "seed": 7, **more}
    return make("random_patches", {"dataset": data, **arguments}, Path())["dataset"]


@pytest.fixture
def data():
    return Masked([(8, 9, 10), (12, 9, 7)])


def content(dataset, epoch):
    now = dataset.at(epoch)
    return np.stack([now.volume(index) for index in range(len(now))])


def test_a_patch_is_a_piece_of_its_volume_with_its_mask(data):
    made = patches(data).at(0)
    assert made.spec.words() == "6 volumes · 4 × 5 × 6 × 1 · 2 labels, masks"
    for index in range(6):
        piece, whole = made.volume(index)[..., 0], data.volumes[index // 3][..., 0]
        places = np.argwhere(whole == piece[0, 0, 0])
        assert len(places) == 1
        z, y, x = places[0]
        np.testing.assert_array_equal(piece, whole[z : z + 4, y : y + 5, x : x + 6])
        np.testing.assert_array_equal(made.mask(index), piece > 0.99)


def test_each_epoch_has_patches_of_its_own_always_the_same(data):
    first = content(patches(data), 0)
    np.testing.assert_array_equal(first, content(patches(data), 0))
    np.testing.assert_array_equal(first, content(patches(data), 0))
    assert not np.array_equal(first, content(patches(data), 1))
    assert not np.array_equal(first, content(patches(data, seed=8), 0))
    assert len({patch.tobytes() for patch in first}) == 6


def test_without_chance_the_patches_stay(data):
    still = patches(data).at(None)
    assert not still.varies
    assert still.at(3) is still
    np.testing.assert_array_equal(content(still, 0), content(still, 5))


def test_the_share_with_foreground_is_met(data):
    full = patches(data, patches=40, foreground=1.0, size=(2, 2, 2)).at(0)
    assert all(full.mask(index).any() for index in range(len(full)))
    none = patches(data, patches=40, size=(2, 2, 2)).at(0)
    assert np.mean([none.mask(index).any() for index in range(len(none))]) < 0.4
    half = patches(data, patches=200, foreground=0.5, size=(2, 2, 2)).at(0)
    share = np.mean([half.mask(index).any() for index in range(len(half))])
    assert 0.45 < share < 0.75


def test_a_volume_smaller_than_the_patch_lies_in_its_middle():
    data = Masked([(2, 3, 4)])
    made = patches(data, size=(6, 5, 4), patches=1).at(0)
    np.testing.assert_array_equal(made.volume(0)[2:4, 1:4], data.volumes[0])
    assert np.count_nonzero(made.volume(0)) == np.count_nonzero(data.volumes[0])


@pytest.mark.parametrize("budget", [10**6, 0])
def test_batches_are_those_of_their_epoch_held_or_read_again(data, budget):
    made = patches(data)
    volumes = load(made, budget=budget)
    with Batches(volumes, 4, shuffle=True, seed=3) as batches:
        for epoch in (0, 1, 0):
            now = made.at(epoch)
            for place in range(2):
                given, masks = batches.batch(epoch, place)
                indices = batches.indices(epoch, place)
                expected = np.stack([now.volume(int(index)) for index in indices])
                np.testing.assert_array_equal(given, expected.astype(np.float32))
                np.testing.assert_array_equal(masks, [now.mask(int(index)) for index in indices])


def test_volumes_are_read_once_where_they_fit(data):
    volumes = load(patches(data), budget=10**6)
    before = len(data.reads)
    volumes.gather(range(6), 1)
    assert before == 2
    assert len(data.reads) == before


def test_a_split_behind_patches_is_refused(data):
    arguments = {"dataset": patches(data), "validation": 0.5, "stratified": True, "seed": 1}
    with pytest.raises(DataError, match="both parts would hold pieces of the same volumes"):
        make("split", arguments, Path())
