"""Merging layers: make one tensor of several."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import layer_card, tensor_input
from cards.types import BOOLEAN, INTEGER, INTEGERS

FAMILY = "Merging"
_SAME_SHAPE = "Tensors of one shape, in the order in which they are linked."


def _merging(
    name: str, title: str, help: str, *inputs: Input, tensors: str = _SAME_SHAPE, synonyms: tuple[str, ...]
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        *inputs,
        tensor_input(tensors, label="Inputs", many=True),
        synonyms=("merge", "join", *synonyms),
        output_help="One tensor.",
    )


CARDS = (
    _merging(
        "Add",
        "Add",
        "Adds tensors value by value, as at the end of a residual block.",
        synonyms=("skip", "skip connection", "residual", "sum", "plus"),
    ),
    _merging(
        "Concatenate",
        "Concatenate",
        "Puts tensors one behind the other along an axis, as in the skip connections of a U-Net.",
        Input("axis", INTEGER, "Axis along which they are joined; -1 is the last, the channels.", -1),
        tensors="Tensors that agree in all axes but the one along which they are joined, in the order of their links.",
        synonyms=("skip", "skip connection", "stack", "concat"),
    ),
    _merging(
        "Multiply", "Multiply", "Multiplies tensors value by value, as a gate does.", synonyms=("product", "gate")
    ),
    _merging("Average", "Average", "Takes the mean of tensors value by value.", synonyms=("mean", "ensemble")),
    _merging("Maximum", "Maximum", "Takes the greatest of each value.", synonyms=("max",)),
    _merging("Minimum", "Minimum", "Takes the least of each value.", synonyms=("min",)),
    _merging(
        "Subtract",
        "Subtract",
        "Takes the second tensor from the first, value by value.",
        tensors="Exactly two tensors of one shape; the second is taken from the first.",
        synonyms=("difference", "minus"),
    ),
    _merging(
        "Dot",
        "Dot",
        "Multiplies two tensors and adds up along an axis of each, as a matrix product does.",
        Input(
            "axes",
            INTEGERS,
            "Axis of the first and axis of the second tensor along which is added up; one number stands for both.",
            default=(-1, -1),
            length=2,
        ),
        Input("normalize", BOOLEAN, "Brings both to length 1 first, which gives their cosine.", default=False),
        tensors="Exactly two tensors whose named axes have the same size.",
        synonyms=("product", "cosine", "similarity"),
    ),
)
