"""What the tests of our own Keras objects share: volumes, and the way through a saved model."""

import warnings

import numpy as np
import pytest

from app.engine.settings import import_keras, prepare_environment

prepare_environment(gpu=False)


@pytest.fixture(scope="session")
def keras():
    """Keras, with our own objects made known to it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the libraries' own imports
        keras = import_keras()
        import cards.keras_layers  # noqa: F401
    return keras


@pytest.fixture
def volumes():
    """Make batch × depth × height × width × channels."""

    def make(*shape: int, seed: int = 0) -> np.ndarray:
        return np.random.default_rng(seed).normal(size=shape).astype("float32")

    return make


@pytest.fixture
def saved_and_loaded(keras, tmp_path):
    """Build a model around a layer, save it, load it and compare; return the layer as it was loaded."""

    def pass_through(layer, *arrays):
        inputs = [keras.Input(array.shape[1:]) for array in arrays]
        model = keras.Model(inputs[0] if len(inputs) == 1 else inputs, layer(*inputs))
        model.save(tmp_path / "model.keras")
        loaded = keras.models.load_model(tmp_path / "model.keras")
        given = arrays[0] if len(arrays) == 1 else list(arrays)
        before, after = (np.asarray(one(given, training=False)) for one in (model, loaded))
        np.testing.assert_array_equal(before, after)
        assert model.output_shape[1:] == before.shape[1:]
        return loaded.get_layer(layer.name)

    return pass_through
