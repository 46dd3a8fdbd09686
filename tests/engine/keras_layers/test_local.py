"""Locally connected layers, Thresholded ReLU and the radial constraint against plain loops."""

import itertools

import numpy as np
import pytest

from cards import keras_layers


def locally_connected(values, kernel, bias, size, strides):
    """Loop over all places; values are batch × space × channels."""
    places = kernel.shape[: len(size)]
    result = np.zeros((len(values), *places, kernel.shape[-1]))
    for place in itertools.product(*(range(n) for n in places)):
        cut = tuple(slice(p * s, p * s + k) for p, s, k in zip(place, strides, size, strict=True))
        window = values[(slice(None), *cut)].reshape(len(values), -1)
        result[(slice(None), *place)] = window @ kernel[place] + bias[place]
    return result


@pytest.mark.parametrize(
    ("name", "shape", "size", "strides"),
    [
        ("LocallyConnected1D", (2, 7, 3), (3,), (2,)),
        ("LocallyConnected1D", (2, 5, 1), (2,), (1,)),
        ("LocallyConnected2D", (2, 5, 6, 2), (2, 3), (1, 2)),
    ],
)
def test_locally_connected_against_loops(keras, volumes, saved_and_loaded, name, shape, size, strides):
    values = volumes(*shape)
    layer = getattr(keras_layers, name)(4, size, strides=strides, bias_initializer="random_normal", activation="relu")
    result = np.asarray(layer(values))
    kernel, bias = (np.asarray(weight) for weight in layer.get_weights())
    expected = np.maximum(locally_connected(values, kernel, bias, size, strides), 0)
    np.testing.assert_allclose(result, expected, atol=1e-5)
    assert layer.compute_output_shape(shape) == expected.shape
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()


def test_locally_connected_with_channels_first(keras, volumes):
    values = volumes(2, 3, 6, 5)
    last = keras_layers.LocallyConnected2D(2, 3, kernel_initializer=keras.initializers.GlorotUniform(1))
    first = keras_layers.LocallyConnected2D(
        2, 3, data_format="channels_first", kernel_initializer=keras.initializers.GlorotUniform(1)
    )
    moved = np.moveaxis(np.asarray(last(np.moveaxis(values, 1, -1))), -1, 1)
    np.testing.assert_allclose(np.asarray(first(values)), moved, atol=1e-6)
    assert first.compute_output_shape(values.shape) == moved.shape


def test_locally_connected_needs_known_sizes(keras):
    with pytest.raises(ValueError, match="all sizes must be known"):
        keras_layers.LocallyConnected1D(2, 3)(keras.Input((None, 2)))
    with pytest.raises(ValueError, match="larger than what comes in"):
        keras_layers.LocallyConnected1D(2, 3)(keras.Input((2, 2)))


def test_thresholded_relu(keras, saved_and_loaded):
    values = np.array([[-2.0, 0.5, 1.0, 1.5]], dtype="float32")
    layer = keras_layers.ThresholdedReLU(1.0)
    np.testing.assert_array_equal(np.asarray(layer(values)), [[0, 0, 0, 1.5]])
    assert saved_and_loaded(layer, values).theta == 1.0
    with pytest.raises(ValueError, match="0 or more"):
        keras_layers.ThresholdedReLU(-1)


@pytest.mark.parametrize("space", [(5,), (3, 4), (3, 3, 3)])
def test_radial_constraint_takes_means_over_equal_distances(volumes, space):
    kernel = volumes(*space, 2, 3)
    middle = (np.array(space) - 1) / 2
    by_distance = {}
    for place in itertools.product(*(range(n) for n in space)):
        by_distance.setdefault(round(float(((np.array(place) - middle) ** 2).sum()), 6), []).append(place)
    expected = kernel.copy()
    for places in by_distance.values():
        mean = np.mean([kernel[place] for place in places], axis=0)
        for place in places:
            expected[place] = mean
    kept = np.asarray(keras_layers.RadialConstraint()(kernel))
    np.testing.assert_allclose(kept, expected, atol=1e-6)
    np.testing.assert_allclose(np.asarray(keras_layers.RadialConstraint()(kept)), kept, atol=1e-6)


def test_radial_constraint_in_training_and_in_a_file(keras, volumes, saved_and_loaded):
    layer = keras.layers.Conv2D(2, 3, kernel_constraint=keras_layers.RadialConstraint())
    model = keras.Sequential([keras.Input((5, 5, 1)), layer])
    model.compile("sgd", "mse", run_eagerly=True)
    model.train_on_batch(volumes(2, 5, 5, 1), volumes(2, 3, 3, 2))
    kernel = np.asarray(layer.kernel)
    np.testing.assert_allclose(kernel[0, 0], kernel[2, 2], atol=1e-6)
    loaded = saved_and_loaded(layer, volumes(2, 5, 5, 1))
    assert type(loaded.kernel_constraint) is keras_layers.RadialConstraint
