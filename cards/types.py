"""The socket types: what may flow along a link, and how each is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SocketShape(StrEnum):
    """The outline of a socket; together with the colour it tells the type."""

    CIRCLE = "circle"
    TWO_CIRCLES = "two circles"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class SocketType:
    """One kind of value that an input takes or an output gives.

    Attributes:
        name: the field's name for it, for instance ``NeuralNetworkTensor``.
        label: how a person reads it, for instance ``tensor``.
        colour: ``#rrggbb``, legible on the dark and on the light theme.
        shape: outline of the socket.
        typed: whether a value can be typed on the card; else only a link or a named choice feeds it.
        item: for a list, the type of one entry.
    """

    name: str
    label: str
    colour: str
    shape: SocketShape = SocketShape.CIRCLE
    typed: bool = False
    item: SocketType | None = None

    def accepts(self, source: SocketType) -> bool:
        """Tell whether an output of type ``source`` may feed an input of this type."""
        return source == self or (source, self) in _WIDENINGS


def _list_of(item: SocketType) -> SocketType:
    name = f"List of {item.name}"
    return SocketType(name, f"list of {item.label}s", item.colour, SocketShape.TWO_CIRCLES, True, item)


INTEGER = SocketType("Integer", "integer", "#2e9e63", typed=True)
FLOAT = SocketType("Float", "number", "#8a63d2", typed=True)
BOOLEAN = SocketType("Boolean", "yes or no", "#5468d4", typed=True)
STRING = SocketType("String", "text", "#d24b4e", typed=True)
INTEGERS = _list_of(INTEGER)
FLOATS = _list_of(FLOAT)
BOOLEANS = _list_of(BOOLEAN)
STRINGS = _list_of(STRING)
TENSOR = SocketType("NeuralNetworkTensor", "tensor", "#2d94dc")
LAYER = SocketType("NeuralNetworkLayer", "layer", "#e08c3c")
INITIALIZER = SocketType("NeuralNetworkInitializer", "initializer", "#a091c9")
REGULARIZER = SocketType("NeuralNetworkRegularizer", "regularizer", "#4ba3a3")
CONSTRAINT = SocketType("NeuralNetworkConstraint", "constraint", "#8f8f4a")
NETWORK = SocketType("NeuralNetwork", "network", "#c0569c")
LOSS = SocketType("NeuralNetworkLoss", "loss", "#cc6b3d")
METRIC = SocketType("NeuralNetworkMetric", "metric", "#6c9a2f")
OPTIMIZER = SocketType("NeuralNetworkOptimizer", "optimizer", "#6f819b")
SCHEDULE = SocketType("NeuralNetworkSchedule", "schedule", "#3c8d9e")
CALLBACK = SocketType("NeuralNetworkCallback", "callback", "#a86c55")
DATASET = SocketType("Dataset", "dataset", "#d6a11d", SocketShape.SQUARE)

ALL_TYPES = (
    INTEGER,
    FLOAT,
    BOOLEAN,
    STRING,
    INTEGERS,
    FLOATS,
    BOOLEANS,
    STRINGS,
    TENSOR,
    LAYER,
    INITIALIZER,
    REGULARIZER,
    CONSTRAINT,
    NETWORK,
    LOSS,
    METRIC,
    OPTIMIZER,
    SCHEDULE,
    CALLBACK,
    DATASET,
)

# Every whole number is a number; no other type stands in for another.
_WIDENINGS = frozenset({(INTEGER, FLOAT), (INTEGERS, FLOATS)})
