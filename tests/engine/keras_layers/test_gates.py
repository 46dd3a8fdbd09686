"""Squeeze-and-excite and the attention gate against plain NumPy."""

import numpy as np
import pytest

from cards import keras_layers as layers


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


def weights_of(layer):
    return [np.asarray(weight) for weight in layer.get_weights()]


@pytest.mark.parametrize(("channels", "ratio", "units"), [(6, 2, 3), (2, 4, 1)])
def test_squeeze_and_excite(keras, volumes, saved_and_loaded, channels, ratio, units):
    values = volumes(2, 3, 4, 5, channels)
    layer = layers.SqueezeExcite3D(ratio)
    result = np.asarray(layer(values))
    kernel, bias, back, offset = weights_of(layer)
    assert kernel.shape == (channels, units)
    means = values.mean(axis=(1, 2, 3))
    gate = sigmoid(np.maximum(means @ kernel + bias, 0) @ back + offset)
    np.testing.assert_allclose(result, values * gate[:, None, None, None, :], atol=1e-5)
    assert saved_and_loaded(layer, values).get_config() == layer.get_config()


def test_attention_gate_of_the_same_size(keras, volumes, saved_and_loaded):
    skip, gate = volumes(2, 3, 4, 5, 2), volumes(2, 3, 4, 5, 3, seed=1)
    layer = layers.AttentionGate3D(4)
    result = np.asarray(layer(skip, gate))
    from_skip, from_gate, offset, weight, bias = weights_of(layer)
    both = np.maximum(skip @ from_skip + gate @ from_gate + offset, 0)
    np.testing.assert_allclose(result, skip * sigmoid(both @ weight + bias), atol=1e-5)
    assert saved_and_loaded(layer, skip, gate).get_config() == layer.get_config()


def test_attention_gate_of_a_coarser_level(keras, volumes, saved_and_loaded):
    skip, gate = volumes(1, 4, 6, 2, 2), volumes(1, 2, 3, 1, 3, seed=1)
    layer = layers.AttentionGate3D(4)
    result = np.asarray(layer(skip, gate))
    from_skip, from_gate, offset, weight, bias = weights_of(layer)
    larger = np.asarray(layers.Resize3D((4, 6, 2))(gate))
    both = np.maximum(skip @ from_skip + larger @ from_gate + offset, 0)
    np.testing.assert_allclose(result, skip * sigmoid(both @ weight + bias), atol=1e-5)
    saved_and_loaded(layer, skip, gate)


def test_attention_gate_takes_volumes_only(keras):
    with pytest.raises(ValueError, match="Both inputs are volumes"):
        layers.AttentionGate3D(2)(keras.Input((4, 4, 4, 1)), keras.Input((4, 4, 1)))


def test_gates_learn(keras, volumes):
    skip, gate = keras.Input((4, 4, 4, 2)), keras.Input((2, 2, 2, 3))
    values = layers.SqueezeExcite3D(1)(layers.AttentionGate3D(2)(skip, gate))
    model = keras.Model([skip, gate], values)
    model.compile(keras.optimizers.SGD(0.5), "mse", run_eagerly=True)
    before = weights_of(model)
    model.train_on_batch([volumes(2, 4, 4, 4, 2), volumes(2, 2, 2, 2, 3)], volumes(2, 4, 4, 4, 2))
    after = weights_of(model)
    assert sum(not np.array_equal(one, other) for one, other in zip(before, after, strict=True)) >= 7
