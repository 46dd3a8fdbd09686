"""Activation layers: functions applied to each value."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import activation, axes, constraint, initializer, layer_card, regularizer, tensor_input
from cards.objects import OURS
from cards.types import FLOAT

FAMILY = "Activation"
_ANY = "Any tensor; the result has the same shape."


def _activation_card(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        *inputs,
        tensor_input(_ANY),
        synonyms=("nonlinearity", "activation function", *synonyms),
    )


def _slope(default: float) -> Input:
    return Input("negative_slope", FLOAT, "What values below the threshold are multiplied by.", default, minimum=0.0)


_SLOPES = "the slopes"

CARDS = (
    _activation_card(
        "Activation",
        "Activation",
        "Applies a function that is chosen by name to each value.",
        activation("relu", help="Function applied to each value.", required=True),
        synonyms=("swish", "gelu", "silu", "selu", "mish", "softplus", "tanh", "sigmoid", "squareplus"),
    ),
    _activation_card(
        "ReLU",
        "ReLU",
        "Passes values above 0 on and sets the others to 0; slope, threshold and a limit can be set.",
        Input(
            "max_value",
            FLOAT,
            "Greatest value that is passed on; empty has no limit.",
            minimum=0.0,
            optional=True,
            when_empty="no limit",
        ),
        _slope(0.0),
        Input("threshold", FLOAT, "Value below which the slope applies.", 0.0),
        synonyms=("rectified linear unit", "relu6"),
    ),
    layer_card(
        "ThresholdedReLU",
        "Thresholded ReLU",
        FAMILY,
        "Passes values above a threshold on and sets all others to 0.",
        Input("theta", FLOAT, "The threshold.", 1.0, "Threshold", minimum=0.0),
        tensor_input(_ANY),
        package=OURS,
        synonyms=("nonlinearity", "activation function"),
    ),
    _activation_card(
        "LeakyReLU",
        "Leaky ReLU",
        "Passes values above 0 on and multiplies the others by a small slope, so that no unit dies.",
        _slope(0.3),
    ),
    _activation_card(
        "PReLU",
        "Parametric ReLU",
        "Leaky ReLU whose slopes are learned.",
        initializer("alpha", "zeros", _SLOPES),
        regularizer("alpha", _SLOPES),
        constraint("alpha", _SLOPES),
        axes(
            "shared_axes",
            "Axes along which one slope serves all: 1, 2, 3 gives each channel of a volume its own; empty shares none.",
            default=None,
            optional=True,
        ),
        synonyms=("prelu", "learned slope"),
    ),
    _activation_card(
        "ELU",
        "ELU",
        "Passes values above 0 on and bends the others smoothly towards a lower limit.",
        Input("alpha", FLOAT, "Distance of the lower limit below 0.", 1.0, minimum=0.0),
        synonyms=("exponential linear unit",),
    ),
    _activation_card(
        "Softmax",
        "Softmax",
        "Turns the values along an axis into shares that add up to 1.",
        axes("axis", "Axes along which the shares add up to 1; -1 is the last.", (-1,), folded=True),
        synonyms=("probabilities", "classifier"),
    ),
)
