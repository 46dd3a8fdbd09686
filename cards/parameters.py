"""Parameter cards: one value that feeds many inputs, so that it is changed in one place."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Output, Value
from cards.types import BOOLEAN, BOOLEANS, FLOAT, FLOATS, INTEGER, INTEGERS, STRING, STRINGS, SocketType

FAMILY = "Parameters"


def _parameter(name: str, title: str, kind: SocketType, default: Value) -> Card:
    return Card(
        f"parameters.{name}",
        title,
        FAMILY,
        Kind.PARAMETER,
        "",
        f"Holds one {kind.label} that feeds any number of inputs.",
        (Input("value", kind, f"The {kind.label} that the output gives.", default),),
        (Output("value", kind, f"The {kind.label}."),),
        synonyms=("constant", "value", "variable"),
    )


CARDS = (
    _parameter("Integer", "Integer", INTEGER, 16),
    _parameter("Float", "Float", FLOAT, 0.001),
    _parameter("Boolean", "Boolean", BOOLEAN, True),
    _parameter("String", "String", STRING, "same"),
    _parameter("Integers", "List of integers", INTEGERS, (3, 3, 3)),
    _parameter("Floats", "List of floats", FLOATS, (0.5, 0.5, 0.5)),
    _parameter("Booleans", "List of yes and no", BOOLEANS, (True, True, True)),
    _parameter("Strings", "List of texts", STRINGS, ("same",)),
)
