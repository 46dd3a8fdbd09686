"""Stochastic depth, layer scale, patches, coordinates and the spatial gate against plain NumPy."""

import itertools

import numpy as np
import pytest

from cards import keras_layers as layers


def test_stochastic_depth_leaves_whole_volumes_out(keras, volumes, saved_and_loaded):
    values = volumes(300, 2, 2, 1)
    layer = layers.StochasticDepth(rate=0.25, seed=1)
    result = np.asarray(layer(values, training=True))
    gone = (result == 0).all(axis=(1, 2, 3))
    assert gone.mean() == pytest.approx(0.25, abs=0.08)
    np.testing.assert_allclose(result[~gone], values[~gone] / 0.75, rtol=1e-5)
    np.testing.assert_array_equal(np.asarray(layer(values)), values)
    assert saved_and_loaded(layer, values[:2]).get_config() == layer.get_config()


def test_layer_scale(keras, volumes, saved_and_loaded):
    values = volumes(2, 3, 4)
    layer = layers.LayerScale(initial=0.1)
    np.testing.assert_allclose(np.asarray(layer(values)), values * 0.1, rtol=1e-5)
    layer.set_weights([np.arange(4)])
    np.testing.assert_allclose(np.asarray(layer(values)), values * np.arange(4))
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()


def test_patches_are_boxes_side_by_side(keras, volumes, saved_and_loaded):
    values = volumes(2, 4, 6, 2, 3)
    layer = layers.PatchEmbedding3D(5, patch_size=(2, 3, 1))
    result = np.asarray(layer(values))
    kernel, bias, places = (np.asarray(weight) for weight in layer.get_weights())
    for number, (z, y, x) in enumerate(itertools.product(range(2), range(2), range(2))):
        box = values[:, z * 2 : z * 2 + 2, y * 3 : y * 3 + 3, x : x + 1].reshape(2, -1)
        np.testing.assert_allclose(result[:, number], box @ kernel + bias + places[number], atol=1e-5)
    assert layer.compute_output_shape(values.shape) == result.shape
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()
    with pytest.raises(ValueError, match="must divide"):
        layers.PatchEmbedding3D(5)(keras.Input((6, 4, 4, 1)))


def test_coordinates(keras, volumes, saved_and_loaded):
    values = volumes(2, 3, 4, 1, 2)
    result = np.asarray(layers.CoordinateChannels3D()(values))
    grid = np.stack(np.meshgrid(np.linspace(-1, 1, 3), np.linspace(-1, 1, 4), [-1.0], indexing="ij"), axis=-1)
    np.testing.assert_array_equal(result[..., :2], values)
    np.testing.assert_allclose(result[..., 2:], np.stack([grid, grid]), atol=1e-6)
    saved_and_loaded(layers.CoordinateChannels3D(), values)


def test_spatial_gate(keras, volumes, saved_and_loaded):
    values = volumes(2, 3, 4, 5, 6)
    layer = layers.SpatialGate3D(kernel_size=(1, 1, 1))
    result = np.asarray(layer(values))
    (kernel,) = (np.asarray(weight) for weight in layer.get_weights())
    seen = np.stack([values.mean(axis=-1), values.max(axis=-1)], axis=-1)
    gate = 1 / (1 + np.exp(-(seen @ kernel[0, 0, 0])))
    np.testing.assert_allclose(result, values * gate, atol=1e-5)
    wide = layers.SpatialGate3D()
    assert saved_and_loaded(wide, values).get_config() == wide.get_config()
