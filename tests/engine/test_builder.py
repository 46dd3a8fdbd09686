"""The builder makes exactly what a person would write by hand."""

import numpy as np
import pytest

from app.compiler import Reference
from app.engine.builder import BuildError, NetworkBuilder, input_shape
from app.engine.factories import FactoryUnknown, find_factory


@pytest.fixture
def built(keras, plan_of):
    def build(graph, output="output_1"):
        builder = NetworkBuilder(plan_of(graph), {})
        return builder, builder.network(Reference(output, "network"))

    return build


def _network(deck, *more, links=""):
    return deck(
        ("input_1", "network.Input", {"shape": (8, 8, 8, 1)}),
        ("conv3d_1", "layers.Conv3D", {"filters": 3, "padding": "same", "activation": "relu"}),
        ("conv3d_2", "layers.Conv3D", {"filters": 3, "padding": "same"}),
        ("add_1", "layers.Add"),
        ("bn_1", "layers.BatchNormalization"),
        ("flatten_1", "layers.Flatten"),
        ("dense_1", "layers.Dense", {"units": 2}),
        ("output_1", "network.Output"),
        *more,
        links="input_1.output>conv3d_1.inputs conv3d_1.output>conv3d_2.inputs conv3d_1.output>add_1.inputs "
        "conv3d_2.output>add_1.inputs add_1.output>bn_1.inputs bn_1.output>flatten_1.inputs "
        f"flatten_1.output>dense_1.inputs dense_1.output>output_1.outputs {links}",
    )


def test_the_same_model_as_by_hand(keras, deck, built):
    keras.utils.set_random_seed(3)
    _, model = built(_network(deck))
    keras.utils.set_random_seed(3)
    layers = keras.layers
    inputs = keras.Input((8, 8, 8, 1))
    first = layers.Conv3D(3, 3, padding="same", activation="relu")(inputs)
    tensor = layers.Add()([first, layers.Conv3D(3, 3, padding="same")(first)])
    tensor = layers.Flatten()(layers.BatchNormalization()(tensor))
    by_hand = keras.Model(inputs, layers.Dense(2)(tensor))
    assert model.count_params() == by_hand.count_params()
    volume = np.random.default_rng(0).normal(size=(2, 8, 8, 8, 1)).astype(np.float32)
    np.testing.assert_array_equal(model.predict(volume, verbose=0), by_hand.predict(volume, verbose=0))


def test_layers_bear_the_names_of_their_nodes(deck, built):
    _, model = built(_network(deck))
    names = ["input_1", "conv3d_1", "conv3d_2", "add_1", "bn_1", "flatten_1", "dense_1"]
    assert [layer.name for layer in model.layers] == names
    assert model.name == "output_1"


def test_each_layer_has_its_own_initializer(deck, built):
    graph = _network(
        deck,
        ("he_1", "initializers.HeNormal"),
        links="he_1.instance>conv3d_1.kernel_initializer he_1.instance>conv3d_2.kernel_initializer",
    )
    _, model = built(graph)
    first, second = (model.get_layer(f"conv3d_{number}").kernel_initializer for number in (1, 2))
    assert type(first).__name__ == type(second).__name__ == "HeNormal"
    assert first is not second


def test_weights_follow_from_the_seed(keras, deck, built):
    def kernels():
        keras.utils.set_random_seed(7)
        return [np.asarray(variable) for variable in built(_network(deck))[1].trainable_variables]

    for before, after in zip(kernels(), kernels(), strict=True):
        np.testing.assert_array_equal(before, after)


def test_typed_shape_and_dataset_must_agree(deck, plan_of):
    from app.engine.data.dataset import DatasetSpec

    step = plan_of(deck(("input_1", "network.Input", {"shape": (8, 8, 8, 1)}), links="")).steps[0]
    assert input_shape(step, DatasetSpec(4, (8, 8, 8, 1))) == (8, 8, 8, 1)
    with pytest.raises(BuildError, match="holds volumes of 9 × 8 × 8 × 1") as caught:
        input_shape(step, DatasetSpec(4, (9, 8, 8, 1)))
    assert caught.value.input == "shape"


@pytest.mark.parametrize("name", ["os.system", "keras.layers.Lambda", "keras.saving.load_model", "train"])
def test_only_factories_of_the_catalogue_are_looked_up(name):
    with pytest.raises(FactoryUnknown, match="No card"):
        find_factory(name)
