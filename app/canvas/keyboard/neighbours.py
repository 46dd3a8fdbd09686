"""To which card an arrow key leads."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt

from app.document.graph import Graph

_ASIDE = 2.0  # how much farther a card counts that lies aside of the way


def along_links(graph: Graph, node: str, key: Qt.Key) -> str | None:
    """Return the card that feeds a card first (left), or that it feeds first (right); None where there is none."""
    if key == Qt.Key.Key_Left:
        return next((link.source for link in graph.links_to(node)), None)
    return next((link.target for link in graph.links_from(node)), None)


def beside(boxes: Mapping[str, QRectF], node: str, key: Qt.Key) -> str | None:
    """Return the nearest card in the direction of an arrow key; None where none lies there."""
    here = boxes[node].center()
    ways = {other: _way(here, box.center(), key) for other, box in boxes.items() if other != node}
    return min((other for other, way in ways.items() if way is not None), key=lambda other: ways[other], default=None)  # type: ignore[arg-type,return-value]


def _way(here: QPointF, there: QPointF, key: Qt.Key) -> float | None:
    across, down = there.x() - here.x(), there.y() - here.y()
    turned = {
        Qt.Key.Key_Left: (-across, down),
        Qt.Key.Key_Right: (across, down),
        Qt.Key.Key_Up: (-down, across),
        Qt.Key.Key_Down: (down, across),
    }
    ahead, aside = turned[key]
    return ahead + _ASIDE * abs(aside) if ahead > 0 and ahead >= abs(aside) / 4 else None


def nearest(boxes: Mapping[str, QRectF], point: QPointF) -> str | None:
    """Return the card nearest to a point of the scene."""
    return min(boxes, key=lambda key: (boxes[key].center() - point).manhattanLength(), default=None)
