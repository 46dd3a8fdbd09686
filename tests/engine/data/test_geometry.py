"""Spacing, orientation and place of volumes, through all that may be done to them."""

from __future__ import annotations

from itertools import permutations, product

import numpy as np
import pytest

from app.engine.data.geometry import AS_STORED, Geometry, Turn, spacing_words

LPS = [[0, 0, -1.5, 7], [0, -2, 0, 8], [3, 0, 0, 9], [0, 0, 0, 1]]


def of(affine=LPS, shape=(3, 4, 5), oriented=True):
    return Geometry.of_affine(shape, affine, in_mm=True, oriented=oriented)


def place_of(geometry, *voxel):
    return (geometry.affine @ (*voxel, 1))[:3]


def test_spacing_is_in_the_order_of_the_axes():
    assert of().spacing == (3.0, 2.0, 1.5)
    assert of().letters == "LPS"
    np.testing.assert_allclose(of().affine, LPS)
    assert spacing_words((3.0, 2.0, 1.5)) == "3 × 2 × 1.5 mm"


def test_a_file_that_does_not_tell_its_orientation_stays_as_it_is():
    geometry = of(oriented=False)
    assert geometry.letters == "?"
    assert geometry.spacing == (3.0, 2.0, 1.5)
    assert geometry.to_canonical() == AS_STORED
    assert geometry.turned(AS_STORED) is geometry


@pytest.mark.parametrize("affine", [np.zeros((4, 4)), np.full((4, 4), np.nan), np.diag([1, 1, 0, 1])])
def test_a_senseless_matrix_counts_as_none(affine):
    assert of(affine) == Geometry((3, 4, 5))


@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize("signs", list(product((1, -1), repeat=3)))
def test_every_orientation_is_turned_to_the_same_one(order, signs):
    affine = np.eye(4)
    affine[:3, :3] = np.diag(signs)[:, list(order)] * (1.0, 2.0, 3.0)
    affine[:3, 3] = 10, 20, 30
    stored = of(affine, (2, 3, 4))
    voxels = np.random.default_rng(0).random((2, 3, 4))
    turn = stored.to_canonical()
    turned = stored.turned(turn)
    assert turned.letters == "RAS"
    made = turn.voxels(voxels)
    assert made.shape == turned.shape == turn.shape(voxels.shape)
    for voxel in np.ndindex(turned.shape):
        place = place_of(turned, *voxel)
        before = tuple(np.linalg.solve(stored.affine, (*place, 1))[:3].round().astype(int))
        assert voxels[before] == made[voxel]


def test_an_oblique_volume_takes_the_nearest_orientation():
    angle = np.radians(20)
    affine = np.eye(4)
    affine[:3, :3] = np.array([[0, -np.sin(angle), np.cos(angle)], [0, np.cos(angle), np.sin(angle)], [1, 0, 0]])
    assert of(affine).letters == "RAS"
    assert of(affine).to_canonical() == AS_STORED


def test_a_cut_moves_the_place_only():
    cut = of().cut((1, -2, 0), (2, 9, 5))
    assert (cut.shape, cut.spacing) == ((2, 9, 5), (3.0, 2.0, 1.5))
    np.testing.assert_allclose(place_of(cut, 0, 2, 3), place_of(of(), 1, 0, 3))


def test_stretching_keeps_the_room():
    stretched = of().stretched((6, 2, 5))
    assert stretched.spacing == (1.5, 4.0, 1.5)
    np.testing.assert_allclose(place_of(stretched, -0.5, -0.5, -0.5), place_of(of(), -0.5, -0.5, -0.5))
    np.testing.assert_allclose(place_of(stretched, 5.5, 1.5, 4.5), place_of(of(), 2.5, 3.5, 4.5))


def test_another_spacing_keeps_the_middle():
    spaced = of().spaced((1.0, 1.0, 1.0))
    assert (spaced.shape, spaced.spacing) == ((9, 8, 8), (1.0, 1.0, 1.0))
    np.testing.assert_allclose(place_of(spaced, 4, 3.5, 3.5), place_of(of(), 1, 1.5, 2))


def test_the_geometry_of_the_file_is_kept_through_all():
    made = of().turned(of().to_canonical()).spaced((1, 1, 1)).cut((1, 1, 1), (4, 4, 4)).stretched((2, 2, 2))
    assert made.source == of()
    assert of().source == of()
    back = made.voxels_of(made.source)
    np.testing.assert_allclose(made.affine @ back @ (1, 1, 1, 1), of().affine @ (1, 1, 1, 1))


def test_a_turn_leaves_channels_where_they_are():
    voxels = np.arange(24).reshape(1, 2, 3, 4)
    made = Turn((2, 0, 1), (True, False, False)).voxels(voxels)
    assert made.shape == (3, 1, 2, 4)
    np.testing.assert_array_equal(made[0, 0, 1], voxels[0, 1, 2])
