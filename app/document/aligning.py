"""Where cards come to lie when they are lined up or spread evenly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.document.graph import Position
from resources.translations import marked


@dataclass(frozen=True, slots=True)
class Box:
    """A card's rectangle on the canvas, in pixels at zoom 1."""

    left: float
    top: float
    width: float
    height: float


class Edge(StrEnum):
    """What cards have in common once they are aligned."""

    LEFT = marked("left edges")
    RIGHT = marked("right edges")
    TOP = marked("top edges")
    BOTTOM = marked("bottom edges")
    COLUMN = marked("centres in a column")
    ROW = marked("centres in a row")


class Axis(StrEnum):
    """Along which line cards are spread."""

    ACROSS = "across"
    DOWN = "down"


def aligned(boxes: Mapping[str, Box], edge: Edge) -> dict[str, Position]:
    """Return where boxes lie that share an edge or a centre line; the outermost edge stays where it is."""
    every = boxes.values()
    left, right = min(box.left for box in every), max(box.left + box.width for box in every)
    top, bottom = min(box.top for box in every), max(box.top + box.height for box in every)
    places: dict[Edge, Callable[[Box], Position]] = {
        Edge.LEFT: lambda box: (left, box.top),
        Edge.RIGHT: lambda box: (right - box.width, box.top),
        Edge.TOP: lambda box: (box.left, top),
        Edge.BOTTOM: lambda box: (box.left, bottom - box.height),
        Edge.COLUMN: lambda box: ((left + right - box.width) / 2, box.top),
        Edge.ROW: lambda box: (box.left, (top + bottom - box.height) / 2),
    }
    return {key: places[edge](box) for key, box in boxes.items()}


def distributed(boxes: Mapping[str, Box], axis: Axis) -> dict[str, Position]:
    """Return where boxes lie with equal room between them; the two outermost stay.

    Boxes that have no room between the outermost ones are laid edge to edge, from the first on.
    """
    across = axis is Axis.ACROSS

    def start(box: Box) -> float:
        return box.left if across else box.top

    def size(box: Box) -> float:
        return box.width if across else box.height

    order = sorted(boxes, key=lambda key: start(boxes[key]) + size(boxes[key]) / 2)
    first, last = boxes[order[0]], boxes[order[-1]]
    room = start(last) + size(last) - start(first) - sum(size(box) for box in boxes.values())
    gap = max(room / max(len(boxes) - 1, 1), 0.0)
    at, places = start(first), {}
    for key in order:
        box = boxes[key]
        places[key] = (at, box.top) if across else (box.left, at)
        at += size(box) + gap
    return places
