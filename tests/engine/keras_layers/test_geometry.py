"""Flips, turns and scalings of volumes against plain loops."""

import itertools

import numpy as np
import pytest

from cards import keras_layers as layers


def looked_up(volume, places, interpolation, fill):
    """Look one volume (depth × height × width) up at places (n × 3) in a loop."""
    found = []

    def at(index):
        inside = all(0 <= i < n for i, n in zip(index, volume.shape, strict=True))
        return volume[tuple(index)] if inside else fill

    for place in places:
        if interpolation == "nearest":
            found.append(at(np.floor(place + 0.5).astype(int)))
            continue
        low = np.floor(place).astype(int)
        share = place - low
        total = 0.0
        for corner in itertools.product((0, 1), repeat=3):
            weight = np.prod([share[k] if corner[k] else 1 - share[k] for k in range(3)])
            total += weight * at(low + np.array(corner))
        found.append(total)
    return np.array(found)


def turned(volume, angles, scale, spacing, interpolation, fill):
    """Turn and scale one volume about its middle, in lengths; angles in radians about each axis in order."""
    matrix = np.eye(3)
    for axis, angle in enumerate(angles):
        first, second = [other for other in range(3) if other != axis]
        turn = np.eye(3)
        turn[first, first] = turn[second, second] = np.cos(angle)
        turn[first, second], turn[second, first] = -np.sin(angle), np.sin(angle)
        matrix = turn @ matrix
    middle = (np.array(volume.shape) - 1) / 2
    grid = np.array(list(itertools.product(*(range(n) for n in volume.shape))), dtype=float)
    lengths = (grid - middle) * spacing
    back = np.linalg.inv(scale * matrix) @ lengths.T
    return looked_up(volume, back.T / spacing + middle, interpolation, fill).reshape(volume.shape)


@pytest.mark.parametrize("interpolation", ["linear", "nearest"])
@pytest.mark.parametrize("spacing", [(1.0, 1.0, 1.0), (2.0, 0.5, 1.0)])
def test_affine_against_a_loop(keras, volumes, interpolation, spacing):
    values = volumes(2, 5, 4, 6, 2)
    layer = layers.RandomAffine3D(
        rotation=(20, 35, 60), scaling=0.3, spacing=spacing, interpolation=interpolation, fill_value=-1.5, seed=4
    )
    twin = layers.RandomAffine3D(rotation=(20, 35, 60), scaling=0.3, seed=4)
    twin.drawn(values, 0.0, 1.0)  # whether a volume is changed is drawn first
    shares, scales = np.asarray(twin.drawn(values, -1.0, 1.0, 3)), np.asarray(twin.drawn(values, 0.7, 1.3))
    result = np.asarray(layer(values, training=True))
    angles = np.deg2rad(shares * np.array([20, 35, 60]))
    for index, channel in itertools.product(range(2), range(2)):
        expected = turned(values[index, ..., channel], angles[index], scales[index], spacing, interpolation, -1.5)
        np.testing.assert_allclose(result[index, ..., channel], expected, atol=1e-4)


def test_a_quarter_turn_is_exact(keras, volumes):
    from cards.keras_layers.geometry import rotations

    matrix = np.asarray(rotations(keras.ops.convert_to_tensor([[np.pi / 2, 0.0, 0.0]])))[0]
    np.testing.assert_allclose(matrix, [[1, 0, 0], [0, 0, -1], [0, 1, 0]], atol=1e-6)


def test_no_turn_and_no_scaling_leaves_volumes(keras, volumes):
    values = volumes(2, 4, 5, 6, 1)
    layer = layers.RandomAffine3D(rotation=(0, 0, 0), scaling=0.0)
    np.testing.assert_allclose(np.asarray(layer(values, training=True)), values, atol=1e-6)


def test_masks_keep_their_numbers_and_follow_their_volumes(keras):
    masks = np.random.default_rng(0).integers(0, 3, (4, 8, 8, 8, 1)).astype("float32")
    turned_masks = np.asarray(layers.RandomAffine3D(interpolation="nearest", seed=9)(masks, training=True))
    assert set(np.unique(turned_masks)) <= {0.0, 1.0, 2.0}
    like = np.asarray(layers.RandomAffine3D(interpolation="nearest", seed=9)(masks * 10, training=True))
    np.testing.assert_array_equal(like, turned_masks * 10)


def test_flip_mirrors_along_the_named_axes_only(keras, volumes):
    values = volumes(40, 3, 4, 5, 1)
    changed = np.asarray(layers.RandomFlip3D(axes=(2,), rate=0.5, seed=1)(values, training=True))
    kinds = [
        "kept" if np.array_equal(after, before) else "mirrored" if np.array_equal(after, before[:, ::-1]) else "wrong"
        for before, after in zip(values, changed, strict=True)
    ]
    assert set(kinds) == {"kept", "mirrored"}
    changed = np.asarray(layers.RandomFlip3D(rate=1.0)(values, training=True))
    np.testing.assert_array_equal(changed, values[:, ::-1, ::-1, ::-1])


def test_refusals(keras):
    with pytest.raises(ValueError, match="axes are out of"):
        layers.RandomFlip3D(axes=(0,))
    with pytest.raises(ValueError, match="interpolation is"):
        layers.RandomAffine3D(interpolation="cubic")
    with pytest.raises(ValueError, match="scaling"):
        layers.RandomAffine3D(scaling=1.0)
