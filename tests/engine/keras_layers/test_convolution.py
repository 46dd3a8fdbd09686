"""Depthwise and separable convolutions of volumes against plain loops."""

import itertools

import numpy as np
import pytest

from cards import keras_layers

CASES = [
    ((5, 6, 7), (3, 3, 3), (1, 1, 1), (1, 1, 1), "valid"),
    ((5, 6, 7), (3, 2, 1), (2, 2, 2), (1, 1, 1), "same"),
    ((6, 5, 7), (2, 3, 3), (1, 2, 3), (1, 1, 1), "same"),
    ((6, 5, 7), (3, 3, 3), (2, 1, 2), (1, 1, 1), "valid"),
    ((7, 7, 7), (3, 3, 2), (1, 1, 1), (2, 3, 1), "valid"),
    ((5, 5, 5), (3, 3, 3), (1, 1, 1), (2, 2, 2), "same"),
    ((2, 2, 2), (3, 3, 3), (2, 2, 2), (1, 1, 1), "same"),
]


def padded(values, size, strides, rates):
    """Add zeros as TensorFlow's ``same`` does: one more at the end where the number is odd."""
    added = [(0, 0)]
    for n, k, s, r in zip(values.shape[1:4], size, strides, rates, strict=True):
        more = max((-(-n // s) - 1) * s + (k - 1) * r + 1 - n, 0)
        added.append((more // 2, more - more // 2))
    return np.pad(values, (*added, (0, 0)))


def depthwise(values, kernel, size, strides, rates, padding):
    """Loop over all places; the result is batch × space × channels × multiplier."""
    if padding == "same":
        values = padded(values, size, strides, rates)
    count = [(n - (k - 1) * r - 1) // s + 1 for n, k, s, r in zip(values.shape[1:4], size, strides, rates, strict=True)]
    result = np.zeros((len(values), *count, *kernel.shape[3:]))
    for place in itertools.product(*(range(n) for n in count)):
        for offset in itertools.product(*(range(k) for k in size)):
            at = tuple(p * s + o * r for p, s, o, r in zip(place, strides, offset, rates, strict=True))
            result[(slice(None), *place)] += values[(slice(None), *at)][:, :, None] * kernel[offset]
    return result


@pytest.mark.parametrize(("shape", "size", "strides", "rates", "padding"), CASES)
def test_depthwise_against_loops(keras, volumes, shape, size, strides, rates, padding):
    values = volumes(2, *shape, 2)
    layer = keras_layers.DepthwiseConv3D(
        size,
        strides=strides,
        padding=padding,
        dilation_rate=rates,
        depth_multiplier=3,
        bias_initializer="random_normal",
    )
    result = np.asarray(layer(values))
    kernel, bias = (np.asarray(weight) for weight in layer.get_weights())
    expected = depthwise(values, kernel, size, strides, rates, padding)
    expected = expected.reshape(*expected.shape[:4], -1) + bias
    np.testing.assert_allclose(result, expected, atol=1e-5)
    assert layer.compute_output_shape(values.shape) == expected.shape


def test_separable_against_loops(keras, volumes, saved_and_loaded):
    values = volumes(2, 5, 6, 7, 2)
    layer = keras_layers.SeparableConv3D(
        5, (3, 2, 3), strides=(2, 1, 1), padding="same", depth_multiplier=2, activation="relu"
    )
    result = np.asarray(layer(values))
    kernel, mixing, bias = (np.asarray(weight) for weight in layer.get_weights())
    found = depthwise(values, kernel, (3, 2, 3), (2, 1, 1), (1, 1, 1), "same")
    expected = np.maximum(found.reshape(*found.shape[:4], -1) @ mixing + bias, 0)
    np.testing.assert_allclose(result, expected, atol=1e-5)
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()


def test_depthwise_agrees_with_keras_on_flat_volumes(keras, volumes):
    images = volumes(2, 6, 7, 3)
    flat = keras.layers.DepthwiseConv2D(
        3, padding="same", depthwise_initializer=keras.initializers.RandomNormal(seed=1)
    )
    expected = np.asarray(flat(images))
    layer = keras_layers.DepthwiseConv3D((1, 3, 3), padding="same")
    layer.build((None, 1, 6, 7, 3))
    layer.set_weights([np.asarray(flat.kernel)[None], np.zeros(3)])
    np.testing.assert_allclose(np.asarray(layer(images[:, None]))[:, 0], expected, atol=1e-5)


@pytest.mark.parametrize("padding", ["valid", "same"])
def test_volumes_of_any_size(keras, volumes, padding):
    layer = keras_layers.DepthwiseConv3D((3, 3, 3), padding=padding, strides=(2, 2, 2))
    inputs = keras.Input((None, None, None, 2))
    model = keras.Model(inputs, layer(inputs))
    assert model.output_shape == (None, None, None, None, 2)
    for size in (5, 6):
        values = volumes(1, size, size, size, 2)
        predicted = model.predict(values, verbose=0)
        np.testing.assert_allclose(predicted, np.asarray(layer(values)), atol=1e-6)


def test_refusals(keras):
    with pytest.raises(ValueError, match="cannot both be above 1"):
        keras_layers.DepthwiseConv3D((3, 3, 3), strides=(2, 1, 1), dilation_rate=(1, 2, 1))
    with pytest.raises(ValueError, match="has only 2"):
        keras_layers.DepthwiseConv3D((3, 3, 3))(keras.Input((2, 4, 4, 1)))
    with pytest.raises(ValueError, match="number of channels is not known"):
        keras_layers.DepthwiseConv3D((3, 3, 3))(keras.Input((4, 4, 4, None)))
