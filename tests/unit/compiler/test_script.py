"""The script of a network: what stands in it; that it runs is shown in tests/engine."""

import ast

import pytest

from app.compiler import compile_graph
from app.compiler.script import network_script
from app.compiler.training_script import HEEDED, LEFT_OUT
from app.document.graph import Graph, Link, Node
from cards.training import TRAIN


def deck(*nodes, links):
    made = {key: Node(key, card, values[0] if values else {}) for key, card, *values in nodes}
    ends = [tuple(end.split(".")) for link in links.split() for end in link.split(">")]
    return Graph(made, tuple(Link(*ends[i], *ends[i + 1]) for i in range(0, len(ends), 2)))


def script_of(graph, **more):
    compilation = compile_graph(graph, "")
    assert not compilation.errors
    return network_script(compilation.plan, "output_1", {"input": (8, 8, 8, 1)}, **more)


@pytest.fixture
def graph():
    return deck(
        ("input", "network.Input", {"shape": (8, 8, 8, 1)}),
        ("conv-1", "layers.Conv3D", {"filters": 4}),
        ("he_1", "initializers.HeNormal", {"seed": 3}),
        ("output_1", "network.Output"),
        links="input.output>conv-1.inputs he_1.instance>conv-1.kernel_initializer conv-1.output>output_1.outputs",
    )


def test_names_that_python_does_not_take_are_changed_and_objects_are_made_in_place(graph):
    text = script_of(graph, defaults=lambda factory: {"padding": "valid", "strides": (1, 1, 1), "seed": None})
    ast.parse(text)
    assert 'input_ = keras.Input((8, 8, 8, 1), name="input")' in text
    assert "conv_1 = keras.layers.Conv3D(" in text
    assert "kernel_initializer=keras.initializers.HeNormal(seed=3)" in text
    assert ")(input_)" in text
    assert 'model = keras.Model(input_, conv_1, name="output_1")' in text
    assert "padding" not in text
    assert "strides" not in text
    one = script_of(graph, defaults=lambda factory: {"strides": 1, "dilation_rate": 2})
    assert "strides" not in one
    assert "dilation_rate=(1, 1, 1)" in one


def test_all_arguments_stand_there_where_defaults_are_not_known(graph):
    assert 'padding="valid"' in script_of(graph)


def test_precision_is_set_where_it_is_not_the_usual_one(graph):
    assert 'keras.config.set_dtype_policy("mixed_float16")' in script_of(graph, precision="mixed_float16")
    assert "dtype_policy" not in script_of(graph)


def test_ends_of_an_axis_stand_in_pairs():
    graph = deck(
        ("input", "network.Input", {"shape": (8, 8, 8, 1)}),
        ("pad_1", "layers.ZeroPadding3D", {"padding": (0, 1, 2, 3, 0, 0)}),
        ("crop_1", "layers.Cropping3D", {"cropping": (1, 2, 3)}),
        ("output_1", "network.Output"),
        links="input.output>pad_1.inputs pad_1.output>crop_1.inputs crop_1.output>output_1.outputs",
    )
    text = script_of(graph)
    assert "padding=((0, 1), (2, 3), (0, 0))" in text
    assert "cropping=(1, 2, 3)" in text
    assert "def freeze" not in text


def test_a_frozen_layer_is_frozen_with_all_that_is_in_it():
    graph = deck(
        ("input", "network.Input", {"shape": (8, 4)}),
        ("freeze", "layers.LSTM", {"trainable": False}),
        ("output_1", "network.Output"),
        links="input.output>freeze.sequences freeze.output>output_1.outputs",
    )
    text = script_of(graph, defaults=lambda factory: {"trainable": True})
    assert "trainable=False" in text
    assert "freeze_ = keras.layers.LSTM(" in text
    assert text.index("model = keras.Model") < text.index("def freeze(layer):") < text.index("\nfreeze(model)\n")


def test_each_input_of_the_train_card_is_heeded_or_left_out_with_a_reason():
    names = [entry.name for entry in TRAIN.inputs]
    assert sorted(names) == sorted([*HEEDED, *LEFT_OUT])
