"""The socket types: what may flow along a link, and how each is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SocketShape(StrEnum):
    """The outline of a socket; together with the colour it tells the type."""

    CIRCLE = "circle"
    TWO_CIRCLES = "two circles"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


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


# Each colour has a contrast of at least 3 to 1 on the cards of both themes; those of one shape can be told apart
# by whoever does not see red or green. What a layer is made with is a diamond, what a training is made with a triangle.
INTEGER = SocketType("Integer", "integer", "#25a16b", typed=True)
FLOAT = SocketType("Float", "number", "#9961c3", typed=True)
BOOLEAN = SocketType("Boolean", "yes or no", "#4672ea", typed=True)
STRING = SocketType("String", "text", "#d64c4d", typed=True)
INTEGERS = _list_of(INTEGER)
FLOATS = _list_of(FLOAT)
BOOLEANS = _list_of(BOOLEAN)
STRINGS = _list_of(STRING)
TENSOR = SocketType("NeuralNetworkTensor", "tensor", "#2299ee")
LAYER = SocketType("NeuralNetworkLayer", "layer", "#cf8031")
INITIALIZER = SocketType("NeuralNetworkInitializer", "initializer", "#9389be", SocketShape.DIAMOND)
REGULARIZER = SocketType("NeuralNetworkRegularizer", "regularizer", "#3d9a95", SocketShape.DIAMOND)
CONSTRAINT = SocketType("NeuralNetworkConstraint", "constraint", "#908d4f", SocketShape.DIAMOND)
NETWORK = SocketType("NeuralNetwork", "network", "#c15d9a")
LOSS = SocketType("NeuralNetworkLoss", "loss", "#db7854", SocketShape.TRIANGLE)
METRIC = SocketType("NeuralNetworkMetric", "metric", "#5b8809", SocketShape.TRIANGLE)
OPTIMIZER = SocketType("NeuralNetworkOptimizer", "optimizer", "#5c7ca2", SocketShape.TRIANGLE)
SCHEDULE = SocketType("NeuralNetworkSchedule", "schedule", "#569397", SocketShape.TRIANGLE)
CALLBACK = SocketType("NeuralNetworkCallback", "callback", "#ab6f62", SocketShape.TRIANGLE)
DATASET = SocketType("Dataset", "dataset", "#bd8b00", SocketShape.SQUARE)

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
