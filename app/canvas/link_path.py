"""The way of a link between two sockets: a curve, or, where cards are in its way, a line that keeps clear of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

_FORWARD = 24.0  # below this many pixels of room between the sockets the link goes around
_BEND_LEAST, _BEND_MOST = 34.0, 150.0
_ASIDE = 20.0
_CLEARANCE = 16.0
_APART = 7.0  # between links that go around the same card
_CORNER = 13.0
_TURN = 22.0  # least room in which a link can rise or fall
_SAMPLES = 20
_TRIES = 5
_MOST_NEAR = 120
_TOUCH = 3.0  # a link nearer than this to a card counts as under it

Point = tuple[float, float]
Edges = tuple[float, float, float, float]
Near = Callable[[QRectF], Sequence[QRectF]]


class Form(StrEnum):
    """How the points of a route are joined."""

    CURVE = "curve"  # two ends, and two handles between them
    CORNERS = "corners"  # a line with rounded corners
    WAVE = "wave"  # a curve, a level line past cards, and a curve


@dataclass(frozen=True, slots=True)
class Route:
    """The points of a link in the scene."""

    points: tuple[Point, ...]
    form: Form

    def bounds(self, margin: float) -> QRectF:
        """Return a rectangle that holds all of it."""
        xs, ys = [x for x, _ in self.points], [y for _, y in self.points]
        left, top = min(xs) - margin, min(ys) - margin
        return QRectF(left, top, max(xs) + margin - left, max(ys) + margin - top)

    @property
    def corners(self) -> tuple[Point, ...]:
        """Its points without the handles of a curve."""
        return self.points[::3] if self.form is Form.CURVE else self.points

    def path(self) -> QPainterPath:
        """Return it as Qt draws it."""
        path = QPainterPath(QPointF(*self.points[0]))
        if self.form is Form.CURVE:
            path.cubicTo(*(QPointF(*point) for point in self.points[1:]))
        elif self.form is Form.WAVE:
            start, rise, fall, end = self.points
            _curve_to(path, start, rise)
            path.lineTo(QPointF(*fall))
            _curve_to(path, fall, end)
        else:
            for before, corner, after in zip(self.points, self.points[1:], self.points[2:], strict=False):
                radius = min(_CORNER, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
                path.lineTo(_towards(corner, before, radius))
                path.quadTo(QPointF(*corner), _towards(corner, after, radius))
            path.lineTo(QPointF(*self.points[-1]))
        return path

    def under(self, cards: Sequence[QRectF]) -> list[QRectF]:
        """Return the cards that it would pass under; none among so many that asking would take too long."""
        if not cards or len(cards) > _MOST_NEAR:
            return []
        lines = [_around(*line) for line in pairwise(self._traced())]
        return [card for card in cards if _touches(lines, card)]

    def _traced(self) -> Iterator[Point]:
        if self.form is Form.CURVE:
            yield from _sampled(*self.points)
        elif self.form is Form.WAVE:
            start, rise, fall, end = self.points
            yield from _sampled(start, *_handles(start, rise), rise)
            yield from _sampled(fall, *_handles(fall, end), end)
        else:
            yield from self.points


def _curve_to(path: QPainterPath, start: Point, end: Point) -> None:
    first, second = _handles(start, end)
    path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))


def _handles(start: Point, end: Point) -> tuple[Point, Point]:
    bend = min(max((end[0] - start[0]) / 2, 0.0), _BEND_MOST)
    return (start[0] + bend, start[1]), (end[0] - bend, end[1])


def _sampled(a: Point, b: Point, c: Point, d: Point) -> Iterator[Point]:
    for step in range(_SAMPLES + 1):
        t = step / _SAMPLES
        s = 1 - t
        k, m, n, o = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        yield k * a[0] + m * b[0] + n * c[0] + o * d[0], k * a[1] + m * b[1] + n * c[1] + o * d[1]


def _around(start: Point, end: Point) -> Edges:
    """Return the edges of the rectangle around a line, left, top, right and bottom, with some room."""
    (x1, y1), (x2, y2) = start, end
    return min(x1, x2) - _TOUCH, min(y1, y2) - _TOUCH, max(x1, x2) + _TOUCH, max(y1, y2) + _TOUCH


def _touches(lines: Sequence[Edges], card: QRectF) -> bool:
    """Tell whether one of some short, level or upright lines comes near a card, by the rectangles around them."""
    left, top, right, bottom = card.getCoords()
    for first_x, first_y, last_x, last_y in lines:
        if last_x > left and first_x < right and last_y > top and first_y < bottom:
            return True
    return False


def _towards(start: Point, goal: Point, distance: float) -> QPointF:
    length = math.dist(start, goal)
    share = distance / length if length else 0.0
    return QPointF(start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share)


def _nothing_near(_area: QRectF) -> Sequence[QRectF]:
    return ()


def find_route(start: QPointF, end: QPointF, source: QRectF, target: QRectF, near: Near = _nothing_near) -> Route:
    """Find the way from an output to an input.

    Args:
        start: of the output, on the right edge of the source card, in the scene.
        end: of the input, on the left edge of the target card.
        source: the card of the output; an empty rectangle at the mouse where the link is still being drawn.
        target: the card of the input, likewise.
        near: gives the cards that touch an area; the link keeps out from under all but its own two where it can.
    """
    first, last = (start.x(), start.y()), (end.x(), end.y())

    def others(route: Route) -> list[QRectF]:
        """Return the third cards that a route would pass under."""
        return route.under([card for card in near(route.bounds(_TOUCH)) if card not in (source, target)])

    if last[0] - first[0] >= _FORWARD:
        return _forward(first, last, others)
    return _back(first, last, source, target, others)


Others = Callable[[Route], list[QRectF]]


def _forward(start: Point, end: Point, others: Others) -> Route:
    bend = min(max((end[0] - start[0]) / 2, _BEND_LEAST), _BEND_MOST)
    plain = Route((start, (start[0] + bend, start[1]), (end[0] - bend, end[1]), end), Form.CURVE)
    blocking = others(plain)
    if not blocking:
        return plain
    ways = [way for side in (-1, 1) if (way := _past(start, end, blocking, side, others))]
    return min(ways, key=lambda way: _detour(start, end, way.points[1][1]), default=plain)


def _past(start: Point, end: Point, blocking: list[QRectF], side: int, others: Others) -> Route | None:
    """Return a way above (side -1) or below (1) all that is in the way; None where there is no room for it."""
    apart = _CLEARANCE + _APART * (round(start[1] / 24.0) % 3)
    blocking = list(blocking)
    for _ in range(_TRIES):
        lane = min(box.top() for box in blocking) - apart if side < 0 else max(box.bottom() for box in blocking) + apart
        rise = max(min(box.left() for box in blocking) - _TURN / 2, start[0] + _TURN)
        fall = min(max(box.right() for box in blocking) + _TURN / 2, end[0] - _TURN)
        if fall <= rise:
            return None
        way = Route((start, (rise, lane), (fall, lane), end), Form.WAVE)
        more = others(way)
        if not more:
            return way
        if all(box in blocking for box in more):
            return None
        blocking += [box for box in more if box not in blocking]
    return None


def _detour(start: Point, end: Point, lane: float) -> float:
    return abs(lane - start[1]) + abs(lane - end[1])


def _back(start: Point, end: Point, source: QRectF, target: QRectF, others: Others) -> Route:
    """Return the best way back: the one under the fewest third cards, and of those the shortest."""
    right, left = start[0] + _ASIDE, end[0] - _ASIDE
    ways: list[tuple[int, float, Route]] = []
    for lane, side in _lanes(source, target):
        for _ in range(_TRIES):
            points = (start, (right, start[1]), (right, lane), (left, lane), (left, end[1]), end)
            way = Route(points, Form.CORNERS)
            blocking = others(way)
            ways.append((len(blocking), _detour(start, end, lane), way))
            level = [box for box in blocking if _touches([_around((right, lane), (left, lane))], box)]
            if not level or not side:
                break
            lane = (  # noqa: PLW2901
                min(box.top() for box in level) - _CLEARANCE
                if side < 0
                else max(box.bottom() for box in level) + _CLEARANCE
            )
        if not ways[-1][0] and not side:
            break
    return min(ways, key=lambda way: way[:2])[2]


def _lanes(source: QRectF, target: QRectF) -> Iterator[tuple[float, int]]:
    """Yield heights at which a link can run back, between its cards and around both, and where to go on from each."""
    upper, lower = (source, target) if source.center().y() <= target.center().y() else (target, source)
    room = lower.top() - upper.bottom()
    if room >= 2 * _CLEARANCE:
        yield (lower.top() + upper.bottom()) / 2, 0
        if room >= 4 * _CLEARANCE:
            yield upper.bottom() + _CLEARANCE, 0
            yield lower.top() - _CLEARANCE, 0
    yield min(source.top(), target.top()) - _CLEARANCE, -1
    yield max(source.bottom(), target.bottom()) + _CLEARANCE, 1
