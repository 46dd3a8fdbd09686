"""Models written by hand in Keras, opened as cards, built by the engine and compared."""

import json
from dataclasses import replace

import numpy as np
import pytest

import resources
from app.compiler import Reference, compile_graph
from app.document.deck_file import read_deck
from app.document.deck_text import deck_text, parse_deck
from app.document.keras_model.opening import open_model
from app.engine.builder import NetworkBuilder
from cards.card import Kind


@pytest.fixture
def saved(keras, tmp_path):
    """Save a model; return its file, its deck, and what the engine builds of that with the same weights."""

    def save(model):
        path = tmp_path / "by hand.keras"
        model.save(path)
        opened = open_model(path)
        graph = parse_deck(deck_text(opened.graph))
        compilation = compile_graph(graph)
        assert [problem.text for problem in compilation.errors if problem.node != "train_1"] == []
        plan = compilation.plan
        output = next(link.source for link in graph.links if link.input == "network")
        rebuilt = NetworkBuilder(plan, {}).network(Reference(output, "network"))
        rebuilt.set_weights(model.get_weights())
        return path, opened, rebuilt

    return save


def layers_as_written(keras, model) -> dict:
    """Return each layer's settings, as a file holds them, by name."""
    written = {}
    for layer in model.layers:
        content = json.loads(json.dumps(keras.saving.serialize_keras_object(layer)))
        written[layer.name] = (content["class_name"], _without_marks(content["config"]))
    return written


def _without_marks(config):
    if isinstance(config, dict):
        return {key: _without_marks(value) for key, value in config.items() if key != "shared_object_id"}
    return [_without_marks(entry) for entry in config] if isinstance(config, list) else config


def assert_equal(keras, model, rebuilt, tmp_path):
    assert layers_as_written(keras, rebuilt) == layers_as_written(keras, model)
    assert rebuilt.count_params() == model.count_params()
    random = np.random.default_rng(4)
    volumes = [random.normal(size=(2, *tensor.shape[1:])).astype("float32") for tensor in model.inputs]
    given = volumes if len(volumes) > 1 else volumes[0]
    np.testing.assert_array_equal(rebuilt(given, training=False), model(given, training=False))
    again = tmp_path / "again.keras"
    rebuilt.save(again)
    loaded = keras.models.load_model(again)
    np.testing.assert_array_equal(loaded(given, training=False), model(given, training=False))


def u_net(keras):
    """A small U-Net with skip connections, regularizers and constraints."""
    layers = keras.layers
    settings = {
        "padding": "same",
        "activation": "relu",
        "kernel_initializer": keras.initializers.HeNormal(seed=7),
        "kernel_regularizer": keras.regularizers.L2(1e-4),
        "bias_constraint": keras.constraints.NonNeg(),
    }
    volumes = keras.Input((8, 8, 8, 2), name="mri")
    first = layers.Conv3D(4, 3, name="encode", **settings)(volumes)
    low = layers.MaxPooling3D(2)(first)
    low = layers.BatchNormalization(momentum=0.9)(low)
    low = layers.Conv3D(8, (3, 3, 1), padding="same", use_bias=False)(low)
    low = layers.LeakyReLU(negative_slope=0.1)(low)
    up = layers.Conv3DTranspose(4, 2, strides=2, padding="same")(low)
    joined = layers.Concatenate()([up, first])
    joined = layers.Add()([layers.Conv3D(8, 1)(joined), layers.SpatialDropout3D(0.25)(joined)])
    return keras.Model(volumes, layers.Conv3D(3, 1, activation="softmax", name="decode")(joined), name="unet")


def siamese(keras):
    """Two inputs through one shared convolution and one shared network, and a wrapped layer."""
    layers = keras.layers
    left, right = keras.Input((6, 6, 6, 1), name="left"), keras.Input((6, 6, 6, 1), name="right")
    shared = layers.Conv3D(3, 3, activation="relu", name="shared_conv")
    inner = keras.Input((4, 4, 4, 3), name="inner")
    tower = keras.Model(inner, layers.GlobalMaxPooling3D()(layers.PReLU()(inner)), name="tower")
    ends = [tower(shared(side)) for side in (left, right)]
    steps = layers.Reshape((3, 1))(layers.Subtract()(ends))
    steps = layers.Bidirectional(layers.LSTM(2, return_sequences=True, recurrent_dropout=0.1))(steps)
    steps = layers.TimeDistributed(layers.Dense(2, kernel_initializer="he_uniform", bias_regularizer="l1"))(steps)
    steps = layers.MultiHeadAttention(2, 3)(steps, steps)
    answer = layers.Dense(1, activation="sigmoid")(layers.Flatten()(steps))
    return keras.Model([right, left], answer, name="siamese")


@pytest.mark.parametrize("make", [u_net, siamese])
def test_model_written_by_hand_opens_as_cards_and_saved_again_is_equal(keras, saved, tmp_path, make):
    keras.utils.set_random_seed(3)
    model = make(keras)
    _, opened, rebuilt = saved(model)

    assert opened.notes == ()
    assert_equal(keras, model, rebuilt, tmp_path)


def test_shared_layer_and_shared_network_are_apply_cards(keras, saved):
    _, opened, _ = saved(siamese(keras))

    appliers = [key for key, node in opened.graph.nodes.items() if node.card == "layers.ApplyLayer"]
    lenders = {link.source for link in opened.graph.links if link.target in appliers and link.input == "layer"}
    assert (len(appliers), lenders) == (3, {"shared_conv", "tower"})


def test_cards_lie_apart_from_left_to_right(keras, saved):
    _, opened, _ = saved(u_net(keras))

    nodes = opened.graph.nodes
    for link in opened.graph.links:
        assert nodes[link.source].position[0] < nodes[link.target].position[0]
    assert len({node.position for node in nodes.values()}) == len(nodes)


def test_sequential_model_opens_as_cards(keras, saved, tmp_path):
    keras.utils.set_random_seed(3)
    layers = keras.layers
    inner = keras.Sequential([layers.Conv3D(2, 3), layers.ReLU(max_value=6.0)], name="stem")
    model = keras.Sequential([layers.Input((6, 6, 6, 1)), inner, layers.GlobalAveragePooling3D(), layers.Dense(3)])
    _, opened, rebuilt = saved(model)

    assert opened.notes == ()
    given = np.random.default_rng(4).normal(size=(2, 6, 6, 6, 1)).astype("float32")
    np.testing.assert_array_equal(rebuilt(given, training=False), model(given, training=False))
    assert rebuilt.count_params() == model.count_params()


def test_how_the_model_was_compiled_is_on_cards(keras, saved):
    model = keras.Sequential([keras.layers.Input((4,)), keras.layers.Dense(3)])
    schedule = keras.optimizers.schedules.CosineDecay(0.001, 500)
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.AdamW(schedule, weight_decay=0.01), loss, metrics=["accuracy", keras.metrics.AUC()])
    _, opened, _ = saved(model)

    assert opened.notes == ()
    nodes = {node.card: node for node in opened.graph.nodes.values()}
    assert nodes["optimizers.AdamW"].values == {"weight_decay": 0.01}
    assert nodes["schedules.CosineDecay"].values == {"decay_steps": 500}
    assert nodes["losses.CategoricalCrossentropy"].values == {"from_logits": True}
    into = {link.input: opened.graph.nodes[link.source].card for link in opened.graph.links if link.target == "train_1"}
    assert into["network"] == "network.Output"
    assert into["metrics"] == "metrics.AUC"


def test_code_in_a_file_is_a_grey_card_and_never_run(keras, saved, tmp_path):
    layers = keras.layers
    volumes = keras.Input((4, 4, 4, 1))
    doubled = layers.Lambda(lambda x: x * 2, name="twice", output_shape=(4, 4, 4, 1))(volumes)
    path = tmp_path / "code.keras"
    keras.Model(volumes, layers.Flatten()(doubled)).save(path)

    opened = open_model(path)
    (note,) = opened.notes
    assert note.startswith("Layer twice has no card: it is a Lambda, which is code of the file")
    assert opened.graph.nodes["twice"].definition is None
    text = deck_text(opened.graph)
    assert deck_text(parse_deck(text)) == text


def test_operations_on_two_tensors_are_layers(keras, saved):
    volumes = keras.Input((4, 4, 4, 2))
    conv = keras.layers.Conv3D(2, 3, padding="same")(volumes)
    model = keras.Model(volumes, conv + volumes)
    _, opened, rebuilt = saved(model)

    assert [node.card for node in opened.graph.nodes.values()].count("layers.Add") == 1
    assert "operation Add" in opened.notes[0]
    given = np.random.default_rng(4).normal(size=(2, 4, 4, 4, 2)).astype("float32")
    np.testing.assert_array_equal(rebuilt(given, training=False), model(given, training=False))


@pytest.mark.parametrize("template", ["unet-3d", "siamese-pair", "slices-lstm"])
def test_our_own_templates_saved_and_opened_are_equal(keras, saved, tmp_path, template):
    graph = read_deck(resources.TEMPLATES / f"{template}.deck")
    inputs = [node for node in graph.nodes.values() if node.card == "network.Input"]
    typed = [replace(node, values={**node.values, "shape": (16, 16, 16, 1)}) for node in inputs]
    links = [link for link in graph.links if link.input != "dataset"]
    plan = compile_graph(graph.with_nodes(typed).with_links(links)).plan
    output = plan.of_kind(Kind.NETWORK_OUTPUT)[-1].node
    keras.utils.set_random_seed(5)
    model = NetworkBuilder(plan, {}).network(Reference(output, "network"))
    _, opened, rebuilt = saved(model)

    assert opened.notes == ()
    assert_equal(keras, model, rebuilt, tmp_path)
