from itertools import pairwise

import numpy as np
import pytest

from app.engine.data.geometry import Geometry
from app.engine.results.own_space import brought_back
from app.engine.results.sliding import answered, importance, starts


def test_the_middle_of_a_patch_counts_most_and_no_voxel_nothing():
    weights = importance((9, 9, 5))
    assert weights.argmax() == np.ravel_multi_index((4, 4, 2), weights.shape)
    assert weights.max() == 1
    assert weights.min() > 0
    np.testing.assert_allclose(weights, weights[::-1, ::-1, ::-1])


@pytest.mark.parametrize(("length", "patch", "overlap"), [(32, 32, 0.5), (50, 32, 0.5), (97, 20, 0.0), (33, 32, 0.9)])
def test_patches_cover_an_axis_and_overlap_as_wished(length, patch, overlap):
    found = starts(length, patch, overlap)
    assert found[0] == 0
    assert found[-1] == length - patch
    assert all(0 < after - before <= patch * (1 - overlap) + 1 for before, after in pairwise(found))


@pytest.mark.parametrize("taken", [(8, 8, 8), (None, None, None), (20, 8, 8)])
def test_answers_that_look_at_one_voxel_are_the_same_however_the_volume_is_cut(taken):
    volume = np.random.default_rng(1).normal(size=(19, 12, 9, 2)).astype("float32")
    seen = []

    def ask(patches):
        seen.append(patches.shape[1:4])
        return np.stack([patches[..., 0] + 1, patches[..., 1] * 2], axis=-1)

    found = answered(ask, volume, taken, 0.5)
    np.testing.assert_allclose(found, np.stack([volume[..., 0] + 1, volume[..., 1] * 2], -1), rtol=1e-4, atol=1e-5)
    assert all(want in (None, have) for shape in seen for want, have in zip(taken, shape, strict=True))


def test_answers_of_a_turned_cut_and_resampled_volume_come_back_to_the_file():
    affine = np.diag([2.0, 1.0, 1.5, 1.0]) @ np.array([[0, 0, 1, 0], [0, -1, 0, 5], [1, 0, 0, 3], [0, 0, 0, 1.0]])
    stored = Geometry.of_affine((20, 24, 16), affine, in_mm=True, oriented=True)
    given = np.indices(stored.shape).transpose(1, 2, 3, 0).astype("float32")
    turn = stored.to_canonical()
    turned, geometry = turn.voxels(given), stored.turned(turn)
    assert turned.shape[:3] == geometry.shape
    cut = turned[2:-3, 1:-2, 3:-1]
    geometry = geometry.cut((2, 1, 3), cut.shape[:3])

    found = brought_back(cut, geometry)
    assert found.shape == given.shape
    inside = found.any(axis=-1)
    assert inside.sum() == np.prod(cut.shape[:3])
    np.testing.assert_allclose(found[inside], given[inside], atol=1e-3)

    same = brought_back(given, stored)
    np.testing.assert_array_equal(same, given)
