"""Constraint cards: limits to which weights are brought back after each step of training."""

from __future__ import annotations

from cards.card import Card, Input
from cards.objects import OURS, object_card
from cards.rules import AtMost
from cards.types import CONSTRAINT, FLOAT, INTEGERS


def _constraint(name: str, title: str, help: str, *inputs: Input, rules: tuple[AtMost, ...] = ()) -> Card:
    return object_card(
        "constraints", name, title, CONSTRAINT, help, *inputs, rules=rules, synonyms=("limit", "weights", "clip")
    )


_AXIS = Input(
    "axis",
    INTEGERS,
    "Axes of the weights over which a norm is taken: 0 for a Dense kernel, 0, 1, 2, 3 for that of a Convolution 3D.",
    default=(0,),
    label="Axes",
)

CARDS = (
    _constraint(
        "MaxNorm",
        "Max norm",
        "Shortens the weights of a unit when they have grown longer than a limit.",
        Input("max_value", FLOAT, "Greatest length (root of the sum of squares) of one unit's weights.", 2.0, above=0),
        _AXIS,
    ),
    _constraint(
        "MinMaxNorm",
        "Min max norm",
        "Keeps the length of the weights of a unit between two limits.",
        Input("min_value", FLOAT, "Least length of one unit's weights.", 0.0, minimum=0.0),
        Input("max_value", FLOAT, "Greatest length of one unit's weights.", 1.0, above=0.0),
        Input("rate", FLOAT, "Share of the way back that each step goes; 1 goes all of it.", 1.0, above=0, maximum=1),
        _AXIS,
        rules=(AtMost("min_value", "max_value"),),
    ),
    _constraint("NonNeg", "Non-negative", "Sets weights below 0 to 0."),
    _constraint("UnitNorm", "Unit norm", "Brings the weights of each unit to length 1.", _AXIS),
    object_card(
        "constraints",
        "RadialConstraint",
        "Radial",
        CONSTRAINT,
        "Makes the kernels of a convolution look alike from all sides: entries at one distance get their mean.",
        package=OURS,
        synonyms=("limit", "weights", "rotation", "symmetric"),
    ),
)
