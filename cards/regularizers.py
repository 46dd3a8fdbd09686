"""Regularizer cards: penalties on weights or results that are added to the loss."""

from __future__ import annotations

from cards.card import Card, Input
from cards.objects import object_card
from cards.types import FLOAT, REGULARIZER, STRING


def _regularizer(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    return object_card(
        "regularizers", name, title, REGULARIZER, help, *inputs, synonyms=("penalty", "weight decay", *synonyms)
    )


def _strength(name: str, of: str, default: float) -> Input:
    return Input(name, FLOAT, f"Weight of {of} in the loss.", default, minimum=0.0, label=name.upper())


_ABSOLUTE = "the sum of absolute values"
_SQUARES = "the sum of squares"

CARDS = (
    _regularizer(
        "L1",
        "L1",
        "Adds the absolute values of the weights to the loss, which drives unneeded weights to 0.",
        _strength("l1", _ABSOLUTE, 0.01),
        synonyms=("lasso", "sparse", "l1 regularization"),
    ),
    _regularizer(
        "L2",
        "L2",
        "Adds the squares of the weights to the loss, which keeps them small.",
        _strength("l2", _SQUARES, 0.01),
        synonyms=("ridge", "l2 regularization"),
    ),
    _regularizer(
        "L1L2",
        "L1 and L2",
        "Adds both the absolute values and the squares of the weights to the loss.",
        _strength("l1", _ABSOLUTE, 0.0),
        _strength("l2", _SQUARES, 0.0),
        synonyms=("elastic net",),
    ),
    _regularizer(
        "OrthogonalRegularizer",
        "Orthogonal",
        "Adds a penalty on rows or columns that are not at right angles; only for matrices, as in a Dense layer.",
        Input("factor", FLOAT, "Weight of the penalty in the loss.", 0.01, minimum=0.0),
        Input("mode", STRING, "Which vectors of the matrix are compared.", "rows", choices=("rows", "columns")),
    ),
)
