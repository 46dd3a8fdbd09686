"""The way of a link between two sockets: a curve, or, where it runs backwards, a line around both cards."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_FORWARD = 24.0  # below this many pixels of room between the sockets the link goes around
_BEND_LEAST, _BEND_MOST = 34.0, 150.0
_ASIDE = 20.0
_CLEARANCE = 16.0
_CORNER = 13.0


@dataclass(frozen=True, slots=True)
class Route:
    """The points of a link in the scene: two ends and two handles of a curve, or the corners of a line."""

    points: tuple[tuple[float, float], ...]
    curved: bool

    def bounds(self, margin: float) -> QRectF:
        """Return a rectangle that holds all of it."""
        xs, ys = [x for x, _ in self.points], [y for _, y in self.points]
        left, top = min(xs) - margin, min(ys) - margin
        return QRectF(left, top, max(xs) + margin - left, max(ys) + margin - top)

    def path(self) -> QPainterPath:
        """Return it as Qt draws it."""
        path = QPainterPath(QPointF(*self.points[0]))
        if self.curved:
            path.cubicTo(*(QPointF(*point) for point in self.points[1:]))
            return path
        for before, corner, after in zip(self.points, self.points[1:], self.points[2:], strict=False):
            radius = min(_CORNER, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
            path.lineTo(_towards(corner, before, radius))
            path.quadTo(QPointF(*corner), _towards(corner, after, radius))
        path.lineTo(QPointF(*self.points[-1]))
        return path


def _towards(start: tuple[float, float], goal: tuple[float, float], distance: float) -> QPointF:
    length = math.dist(start, goal)
    share = distance / length if length else 0.0
    return QPointF(start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share)


def find_route(start: QPointF, end: QPointF, source: QRectF, target: QRectF) -> Route:
    """Find the way from an output to an input.

    Args:
        start: of the output, on the right edge of the source card, in the scene.
        end: of the input, on the left edge of the target card.
        source: the card of the output; an empty rectangle at the mouse where the link is still being drawn.
        target: the card of the input, likewise.
    """
    x1, y1, x2, y2 = start.x(), start.y(), end.x(), end.y()
    distance = x2 - x1
    if distance >= _FORWARD:
        bend = min(max(distance / 2, _BEND_LEAST), _BEND_MOST)
        return Route(((x1, y1), (x1 + bend, y1), (x2 - bend, y2), (x2, y2)), curved=True)
    lane = _lane(y1, y2, source, target)
    right, left = x1 + _ASIDE, x2 - _ASIDE
    return Route(((x1, y1), (right, y1), (right, lane), (left, lane), (left, y2), (x2, y2)), curved=False)


def _lane(y1: float, y2: float, source: QRectF, target: QRectF) -> float:
    """Return the height at which a link runs back: between the two cards, or else around both."""
    upper, lower = (source, target) if source.center().y() <= target.center().y() else (target, source)
    if lower.top() - upper.bottom() >= 2 * _CLEARANCE:
        return (lower.top() + upper.bottom()) / 2
    below = max(source.bottom(), target.bottom()) + _CLEARANCE
    above = min(source.top(), target.top()) - _CLEARANCE
    return min(below, above, key=lambda lane: abs(lane - y1) + abs(lane - y2))
