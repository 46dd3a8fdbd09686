"""The card that all others follow, socket by socket as DESIGN.md section 4 lists them."""

import pytest

from cards import catalog
from cards.types import (
    BOOLEAN,
    CONSTRAINT,
    INITIALIZER,
    INTEGER,
    INTEGERS,
    LAYER,
    REGULARIZER,
    STRING,
    TENSOR,
)

CARD = catalog.find("layers.Conv3D")

INPUTS = [
    ("filters", "Filters", INTEGER, None),
    ("kernel_size", "Kernel size", INTEGERS, 3),
    ("strides", "Strides", INTEGERS, 3),
    ("padding", "Padding", STRING, None),
    ("data_format", "Data format", STRING, None),
    ("dilation_rate", "Dilation rate", INTEGERS, 3),
    ("groups", "Groups", INTEGER, None),
    ("use_bias", "Use bias", BOOLEAN, None),
    ("activation", "Activation", STRING, None),
    ("kernel_initializer", "Kernel initializer", INITIALIZER, None),
    ("bias_initializer", "Bias initializer", INITIALIZER, None),
    ("kernel_regularizer", "Kernel regularizer", REGULARIZER, None),
    ("bias_regularizer", "Bias regularizer", REGULARIZER, None),
    ("activity_regularizer", "Activity regularizer", REGULARIZER, None),
    ("kernel_constraint", "Kernel constraint", CONSTRAINT, None),
    ("bias_constraint", "Bias constraint", CONSTRAINT, None),
    ("trainable", "Trainable", BOOLEAN, None),
    ("inputs", "Input", TENSOR, None),
]
OUTPUTS = [("layer", "Layer instance", LAYER), ("output", "Output", TENSOR)]


def test_title_and_factory():
    assert CARD.title == "Convolution 3D"
    assert CARD.factory == "keras.layers.Conv3D"


def test_inputs_in_their_order():
    assert [(socket.name, socket.label, socket.type, socket.length) for socket in CARD.inputs] == INPUTS


def test_outputs_in_their_order():
    assert [(socket.name, socket.label, socket.type) for socket in CARD.outputs] == OUTPUTS


def test_choices():
    assert CARD.input("padding").choices == ("valid", "same")
    assert CARD.input("data_format").choices == ("channels_last", "channels_first")
    assert {"relu", "sigmoid", "softmax", "tanh", "linear"} <= set(CARD.input("activation").choices)


def test_strides_with_dilation_are_refused_by_name():
    labels = {socket.name: socket.label for socket in CARD.inputs}
    told = [
        rule.objection({**CARD.defaults(), "strides": (2, 1, 1), "dilation_rate": (1, 2, 1)}, labels)
        for rule in CARD.rules
    ]
    objections = [text for text in told if text]
    assert len(objections) == 1
    assert "Strides (2 × 1 × 1)" in objections[0]
    assert "Dilation rate (1 × 2 × 1)" in objections[0]


def test_keras_refuses_what_the_rules_refuse(make):
    with pytest.raises(ValueError, match="strides"):
        make(CARD, strides=(2, 1, 1), dilation_rate=(1, 2, 1))
    with pytest.raises(ValueError, match="filters"):
        make(CARD, filters=16, groups=3)
