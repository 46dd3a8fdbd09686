"""Crops, covered boxes, shifts and pooling of volumes against plain NumPy."""

import numpy as np
import pytest

from cards import keras_layers as layers


def test_center_crop(keras, volumes, saved_and_loaded):
    values = volumes(2, 6, 7, 8, 2)
    layer = layers.CenterCrop3D((4, 4, 8))
    np.testing.assert_array_equal(np.asarray(layer(values)), values[:, 1:5, 1:5])
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()
    with pytest.raises(ValueError, match="larger than what comes in"):
        layers.CenterCrop3D((9, 4, 4))(keras.Input((6, 7, 8, 2)))


def test_random_crop_gives_whole_boxes_of_each_volume(keras, volumes, saved_and_loaded):
    values = np.arange(30 * 5 * 6 * 7 * 2, dtype="float32").reshape(30, 5, 6, 7, 2)
    layer = layers.RandomCrop3D((3, 6, 2), seed=1)
    result = np.asarray(layer(values, training=True))
    assert result.shape == (30, 3, 6, 2, 2)
    starts = set()
    for before, after in zip(values, result, strict=True):
        z, y, x, _ = np.argwhere(before == after[0, 0, 0, 0])[0]
        np.testing.assert_array_equal(after, before[z : z + 3, y : y + 6, x : x + 2])
        starts.add((z, y, x))
    assert {start[0] for start in starts} == {0, 1, 2}
    assert {start[2] for start in starts} == set(range(6))
    np.testing.assert_array_equal(np.asarray(layer(values)), values[:, 1:4, :, 2:4])
    assert saved_and_loaded(layer, values[:2]).get_config() == layer.get_config()


def test_random_erasing_covers_one_box(keras, volumes, saved_and_loaded):
    values = volumes(20, 6, 8, 10, 2)
    layer = layers.RandomErasing3D(size=0.5, value=9.0, rate=1.0, seed=2)
    result = np.asarray(layer(values, training=True))
    places = set()
    for before, after in zip(values, result, strict=True):
        covered = after[..., 0] == 9
        assert covered.sum() == 3 * 4 * 5
        first, last = np.argwhere(covered).min(axis=0), np.argwhere(covered).max(axis=0)
        assert tuple(last - first + 1) == (3, 4, 5)
        np.testing.assert_array_equal(after[~covered], before[~covered])
        places.add(tuple(first))
    assert len(places) > 5
    assert saved_and_loaded(layer, values[:2]).get_config() == layer.get_config()


def test_translation_by_whole_voxels(keras, volumes, saved_and_loaded):
    values = volumes(20, 5, 6, 7, 1)
    layer = layers.RandomTranslation3D(shift=(0, 2, 0), interpolation="nearest", fill_value=5.0, seed=3)
    result = np.asarray(layer(values, training=True))
    seen = set()
    for before, after in zip(values, result, strict=True):
        for shift in range(-2, 3):
            expected = np.full_like(before, 5.0)
            kept = slice(max(shift, 0), 6 + min(shift, 0)), slice(max(-shift, 0), 6 + min(-shift, 0))
            expected[:, kept[0]] = before[:, kept[1]]
            if np.array_equal(after, expected):
                seen.add(shift)
                break
        else:
            pytest.fail("no whole shift gives this volume")
    assert len(seen) >= 3
    assert saved_and_loaded(layer, values[:2]).get_config() == layer.get_config()


def test_translation_between_voxels(keras):
    values = np.arange(8, dtype="float32").reshape(1, 1, 1, 8, 1).repeat(6, axis=0)
    result = np.asarray(layers.RandomTranslation3D(shift=(0, 0, 1), seed=4)(values, training=True))[:, 0, 0, :, 0]
    for row in result:
        steps = row[2:7] - np.arange(2, 7)
        np.testing.assert_allclose(steps, steps[0], atol=1e-5)
        assert -1 <= steps[0] <= 1


@pytest.mark.parametrize(("size", "strides"), [((3, 3, 3), (2, 2, 2)), ((1, 5, 3), (1, 3, 2))])
def test_blur_pooling(keras, volumes, saved_and_loaded, size, strides):
    values = volumes(2, 5, 6, 7, 2)
    rows = {1: [1], 3: [0.25, 0.5, 0.25], 5: [1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16]}
    expected = values
    for axis, (window, stride) in enumerate(zip(size, strides, strict=True), 1):
        more = [(window // 2, window // 2) if axis == n else (0, 0) for n in range(5)]
        padded = np.pad(expected, more, mode="edge")
        count = expected.shape[axis]
        expected = sum(w * np.take(padded, range(i, i + count), axis=axis) for i, w in enumerate(rows[window]))
        expected = np.take(expected, range(0, count, stride), axis=axis)
    layer = layers.BlurPooling3D(pool_size=size, strides=strides)
    np.testing.assert_allclose(np.asarray(layer(values)), expected, atol=1e-5)
    assert layer.compute_output_shape(values.shape) == expected.shape
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()
    with pytest.raises(ValueError, match="odd"):
        layers.BlurPooling3D(pool_size=(2, 3, 3))


def test_generalized_mean(keras, volumes, saved_and_loaded):
    values = np.abs(volumes(2, 3, 4, 5, 2)) * 100
    layer = layers.GeneralizedMeanPooling3D(power=3.0)
    expected = (values.astype("float64") ** 3).mean(axis=(1, 2, 3)) ** (1 / 3)
    np.testing.assert_allclose(np.asarray(layer(values)), expected, rtol=1e-4)
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()
    near_the_greatest = layers.GeneralizedMeanPooling3D(power=200.0)(values)
    np.testing.assert_allclose(np.asarray(near_the_greatest), values.max(axis=(1, 2, 3)), rtol=0.05)
