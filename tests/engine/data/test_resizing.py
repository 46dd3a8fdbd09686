from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data.registry import make
from tests.engine.data.conftest import ArrayDataset

RANDOM = np.random.default_rng(0)


class Masked(ArrayDataset):
    def mask(self, index):
        return self.volumes[index][..., 0].astype(np.uint8)


def resized(size, *volumes):
    return make("resize", {"dataset": Masked(volumes), "size": size}, Path())["dataset"]


def test_the_spec_has_one_size():
    data = resized((4, 5, 6), np.zeros((2, 3, 4, 1), np.uint8), np.zeros((8, 3, 4, 1), np.uint8))
    assert data.spec.words() == "2 volumes · 4 × 5 × 6 × 1"
    assert data.spec.dtype == np.float32
    assert data.volume(1).shape == (4, 5, 6, 1)


@pytest.mark.parametrize(("given", "wanted"), [(4, 8), (9, 6), (32, 5), (3, 7)])
def test_an_axis_is_what_tensorflow_makes_of_an_image(keras, given, wanted):
    import tensorflow as tf

    volume = RANDOM.normal(size=(given, 6, 1, 2)).astype(np.float32)
    made = resized((wanted, 9, 1), volume).volume(0)
    image = tf.image.resize(volume[:, :, 0], (wanted, 9), antialias=True).numpy()
    np.testing.assert_allclose(made[:, :, 0], image, atol=1e-5)


def test_a_ramp_stays_a_ramp_along_each_axis():
    ramp = np.arange(8, dtype=np.float32)
    for axis in range(3):
        shape, size = [2, 2, 2, 1], [2, 2, 2]
        shape[axis], size[axis] = 8, 16
        volume = np.broadcast_to(ramp.reshape([-1 if place == axis else 1 for place in range(4)]), shape)
        made = np.moveaxis(resized(tuple(size), volume).volume(0), axis, 0)[:, 0, 0, 0]
        np.testing.assert_allclose(made[1:-1], (np.arange(16)[1:-1] + 0.5) / 2 - 0.5, atol=1e-6)


def test_the_same_size_changes_nothing():
    volume = RANDOM.normal(size=(3, 4, 5, 2)).astype(np.float32)
    np.testing.assert_array_equal(resized((3, 4, 5), volume).volume(0), volume)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_masks_keep_their_labels_and_lie_on_their_volume(axis):
    block = np.zeros((6, 6, 6, 1), np.float32)
    np.moveaxis(block, axis, 0)[:3] = 2
    data = resized((12, 3, 9), block)
    volume, mask = data.volume(0)[..., 0], data.mask(0)
    assert mask.dtype == np.uint8
    assert set(np.unique(mask)) == {0, 2}
    assert volume.shape == mask.shape == (12, 3, 9)
    assert volume[mask == 2].min() >= 1
    assert volume[mask == 0].max() <= 1
