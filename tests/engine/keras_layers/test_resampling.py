"""Resizing, subpixel upsampling and instance normalization against plain NumPy."""

import itertools

import numpy as np
import pytest

from cards import keras_layers as layers


def resized(volume, size, interpolation):
    """Resize one volume (depth × height × width) voxel by voxel, matching the edges of the outer voxels."""
    result = np.zeros(size)
    for place in itertools.product(*(range(n) for n in size)):
        middles = [(p + 0.5) * n / m for p, n, m in zip(place, volume.shape, size, strict=True)]
        if interpolation == "nearest":
            result[place] = volume[tuple(min(int(m), n - 1) for m, n in zip(middles, volume.shape, strict=True))]
            continue
        total = 0.0
        for corner in itertools.product((0, 1), repeat=3):
            weight, index = 1.0, []
            for middle, n, high in zip(middles, volume.shape, corner, strict=True):
                at = min(max(middle - 0.5, 0), n - 1)
                low = int(at)
                weight *= at - low if high else 1 - (at - low)
                index.append(min(low + high, n - 1))
            total += weight * volume[tuple(index)]
        result[place] = total
    return result


@pytest.mark.parametrize("interpolation", ["trilinear", "nearest"])
@pytest.mark.parametrize("size", [(8, 9, 3), (2, 5, 7), (4, 5, 6)])
def test_resize_against_loops(keras, volumes, saved_and_loaded, interpolation, size):
    values = volumes(2, 4, 5, 6, 2)
    layer = layers.Resize3D(size, interpolation)
    result = np.asarray(layer(values))
    for index, channel in itertools.product(range(2), range(2)):
        expected = resized(values[index, ..., channel], size, interpolation)
        np.testing.assert_allclose(result[index, ..., channel], expected, atol=1e-5)
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()


def test_resize_agrees_with_keras_on_images(keras, volumes):
    values = volumes(2, 1, 5, 6, 3)
    expected = np.asarray(keras.ops.image.resize(values[:, 0], (9, 4), "bilinear"))
    np.testing.assert_allclose(np.asarray(layers.Resize3D((1, 9, 4))(values))[:, 0], expected, atol=1e-5)


def test_resize_volumes_of_any_size(keras, volumes):
    inputs = keras.Input((None, None, None, 1))
    model = keras.Model(inputs, layers.Resize3D((4, 4, 4))(inputs))
    assert model.output_shape == (None, 4, 4, 4, 1)
    values = volumes(1, 6, 3, 5, 1)
    np.testing.assert_allclose(
        model.predict(values, verbose=0)[0, ..., 0], resized(values[0, ..., 0], (4, 4, 4), "trilinear"), atol=1e-5
    )


def test_subpixel_upsampling_lays_channels_out_as_voxels(keras, volumes, saved_and_loaded):
    values = volumes(2, 2, 3, 4, 2)
    layer = layers.SubpixelUpsampling3D(3, size=(2, 1, 3), activation="tanh")
    result = np.asarray(layer(values))
    many = np.asarray(layer.convolution(values))
    assert result.shape == (2, 4, 3, 12, 3)
    for b, z, y, x, channel in itertools.product(range(2), range(4), range(3), range(12), range(3)):
        inner = (z % 2 * 1 + 0) * 3 + x % 3
        assert result[b, z, y, x, channel] == pytest.approx(
            np.tanh(many[b, z // 2, y, x // 3, inner * 3 + channel]), abs=1e-5
        )
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()
    assert layer.compute_output_shape((None, None, 3, 4, 2)) == (None, None, 3, 12, 3)


@pytest.mark.parametrize("shape", [(2, 3, 4, 5, 2), (2, 6, 5, 3), (2, 7, 3)])
def test_instance_normalization(keras, volumes, saved_and_loaded, shape):
    values = volumes(*shape) * 5 + 2
    layer = layers.InstanceNormalization(
        epsilon=1e-4, beta_initializer="random_normal", gamma_initializer="random_normal"
    )
    result = np.asarray(layer(values))
    weights = {weight.name: np.asarray(weight) for weight in layer.weights}
    axes = tuple(range(1, len(shape) - 1))
    mean, variance = values.mean(axis=axes, keepdims=True), values.var(axis=axes, keepdims=True)
    expected = (values - mean) / np.sqrt(variance + 1e-4) * weights["gamma"] + weights["beta"]
    np.testing.assert_allclose(result, expected, atol=1e-4)
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()


def test_instance_normalization_in_half_floats(keras, volumes):
    values = volumes(2, 4, 4, 4, 1) * 1000
    result = layers.InstanceNormalization(dtype="mixed_float16")(values)
    assert result.dtype == "float16"
    assert np.asarray(result).std() == pytest.approx(1, abs=0.01)


def test_instance_normalization_without_weights(keras, volumes):
    layer = layers.InstanceNormalization(center=False, scale=False)
    layer(volumes(1, 3, 3, 2))
    assert layer.weights == []
