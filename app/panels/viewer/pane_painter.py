"""Draws what a pane shows: voxels, labels, crosshair, words."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.panels.viewer.placing import Placing
from app.panels.viewer.planes import AXES
from resources.translations import tr

if TYPE_CHECKING:
    from app.panels.viewer.plane_view import Picture

# Volumes stand on black in either theme, as their grey values are to be seen and not the program.
GROUND = "#0a0c0f"
_WORDS, _QUIET = "#e8eaee", "#9aa3af"
# One colour an axis: what a line of the crosshair stands for, and which pane it moves.
AXIS_COLOURS = ("#ff6f61", "#5fd07a", "#f2c94c")


@dataclass(frozen=True)
class PaneLook:
    """What is a matter of taste.

    Attributes:
        smooth: values between voxels are drawn.
        crosshair: it is drawn.
        opacity: of filled labels, 0 to 1.
        marked: whether the pane that has the focus is marked.
        accent: colour of that mark.
        in_mm: lengths are known, so that a scale bar can be drawn.
    """

    smooth: bool = False
    crosshair: bool = True
    opacity: float = 0.45
    marked: bool = True
    accent: str = "#4aa3ec"
    in_mm: bool = False


def strip_width(measure: QFontMetrics) -> int:
    """Return the width of the strip at the right edge that tells and takes the slice."""
    return measure.height()


def paint_voxels(painter: QPainter, picture: Picture, box: QRectF, look: PaneLook) -> None:
    """Draw voxels and filled labels."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, look.smooth)
    painter.drawImage(box, picture.base)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.setOpacity(look.opacity)
    for tint in picture.tints:
        painter.drawImage(box, tint)
    painter.setOpacity(1.0)


def paint_lines(painter: QPainter, picture: Picture, box: QRectF) -> None:
    """Draw the edges of labels, along the sides of voxels."""
    if not picture.lines:
        return
    tall, wide = box.height() / picture.cells[0], box.width() / picture.cells[1]
    left, top = box.left(), box.top()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, across, down in picture.lines:
        pen = QPen(QColor(colour), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        lines = [
            QLineF(left + first * wide, top + row * tall, left + last * wide, top + row * tall)
            for row, first, last in across
        ]
        lines += [
            QLineF(left + column * wide, top + first * tall, left + column * wide, top + last * tall)
            for column, first, last in down
        ]
        painter.drawLines(lines)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_cross(painter: QPainter, picture: Picture, placing: Placing, room: QRect) -> None:
    """Draw the crosshair, open in its middle, each line in the colour of the plane that it stands for."""
    if picture.cross is None:
        return
    x, y = placing.middle_of(*picture.cross)
    left, top, width, height = placing.box
    first_x, last_x = max(left, 0.0), min(left + width, room.width())
    first_y, last_y = max(top, 0.0), min(top + height, room.height())
    gap = max(6.0, min(width / picture.cells[1], height / picture.cells[0]) * 0.8)
    level, upright = QColor(AXIS_COLOURS[picture.plane.rows]), QColor(AXIS_COLOURS[picture.plane.columns])
    # Filled boxes on whole pixels: crisp, and much quicker than lines with smooth edges.
    for colour, ends, across, standing in (
        (level, _halves(first_x, x, last_x, gap), round(y), False),
        (upright, _halves(first_y, y, last_y, gap), round(x), True),
    ):
        colour.setAlphaF(0.9)
        for start, end in ends:
            for wide, tone in ((3, QColor(0, 0, 0, 70)), (1, colour)):
                side = across - wide // 2
                box = QRect(side, start, wide, end - start) if standing else QRect(start, side, end - start, wide)
                painter.fillRect(box, tone)


def _halves(first: float, middle: float, last: float, gap: float) -> list[tuple[int, int]]:
    """Return the two halves of a line, open about its middle."""
    ends = ((round(first), round(middle - gap)), (round(middle + gap), round(last)))
    return [(start, end) for start, end in ends if end > start]


def paint_words(painter: QPainter, picture: Picture, placing: Placing, room: QRect, look: PaneLook) -> None:
    """Draw title and slice at the top, the letters of the sides, and a scale bar."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    measure = QFontMetrics(painter.font())
    line, edge = measure.height(), measure.height() // 2
    colour = AXIS_COLOURS[picture.plane.axis]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(edge, edge + line * 0.14, line * 0.22, line * 0.72), 2, 2)
    bold = QFont(painter.font())
    bold.setWeight(QFont.Weight.DemiBold)
    usual = painter.font()
    painter.setFont(bold)
    start = edge + line * 0.5
    _word(painter, QPointF(start, edge), picture.title, _WORDS)
    start += QFontMetrics(bold).horizontalAdvance(picture.title) + line * 0.5
    painter.setFont(usual)
    if start + measure.horizontalAdvance(picture.counter) < room.width() - strip_width(measure):
        _word(painter, QPointF(start, edge), picture.counter, _QUIET)
    _paint_sides(painter, picture, room, line)
    if look.in_mm:
        _paint_scale(painter, placing, room, line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _word(painter: QPainter, at: QPointF, text: str, colour: str) -> None:
    """Draw a word from its upper left corner, with a dark edge so that it is read on bright voxels."""
    base = QPointF(at.x(), at.y() + QFontMetrics(painter.font()).ascent())
    painter.setPen(QColor(0, 0, 0, 200))
    for right, down in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(base + QPointF(right, down), text)
    painter.setPen(QColor(colour))
    painter.drawText(base, text)


def _paint_sides(painter: QPainter, picture: Picture, room: QRect, line: int) -> None:
    plane = picture.plane
    measure = QFontMetrics(painter.font())
    middle_x, middle_y = room.width() / 2, room.height() / 2
    right_edge = room.width() - strip_width(measure) - line * 0.3
    bottom_edge = room.height() - line * 1.3
    if plane.left:
        for letter, x, y in (
            (plane.left, line * 0.9, middle_y),
            (plane.right, right_edge - line * 0.4, middle_y),
            (plane.top, middle_x, line * 2.0),
            (plane.bottom, middle_x, bottom_edge + line * 0.5),
        ):
            _badge(painter, QPointF(x, y), letter, line)
        return
    down, right = f"{tr(AXES[plane.rows])} ↓", f"{tr(AXES[plane.columns])} →"
    _word(painter, QPointF(line * 0.5, bottom_edge), down, _QUIET)
    far = right_edge - measure.horizontalAdvance(right)
    _word(painter, QPointF(far, bottom_edge), right, _QUIET)


def _badge(painter: QPainter, middle: QPointF, letter: str, line: int) -> None:
    """Draw the letter of a side on a dark ground of its own, so that it is read upon anything."""
    box = QRectF(middle.x() - line * 0.5, middle.y() - line * 0.5, line, line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 15, 190))
    painter.drawRoundedRect(box, line * 0.25, line * 0.25)
    painter.setPen(QColor(_WORDS))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_scale(painter: QPainter, placing: Placing, room: QRect, line: int) -> None:
    """Draw a bar of a round number of millimetres, a fifth of the pane wide at most."""
    most = room.width() * 0.22 / placing.scale
    if most <= 0:
        return
    power = 10.0 ** floor(log10(most))
    length = next(step * power for step in (5.0, 2.0, 1.0) if step * power <= most)
    wide = length * placing.scale
    x, y = line * 0.5, room.height() - line * 0.6
    painter.setPen(QPen(QColor(0, 0, 0, 200), 4))
    painter.drawLine(QPointF(x, y), QPointF(x + wide, y))
    painter.setPen(QPen(QColor(_WORDS), 2))
    painter.drawLine(QPointF(x, y), QPointF(x + wide, y))
    _word(painter, QPointF(x, y - line * 1.15), f"{length:g} mm", _QUIET)


def paint_strip(painter: QPainter, picture: Picture, room: QRect, look: PaneLook, *, lit: bool) -> None:
    """Draw the strip at the right edge: where in the stack of slices this one is."""
    if picture.slices < 2:
        return
    line = QFontMetrics(painter.font()).height()
    x, top, long = room.width() - line * 0.45, 6.0, room.height() - 12.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 34))
    painter.drawRoundedRect(QRectF(x - 1.5, top, 3, long), 1.5, 1.5)
    thumb = max(10.0, long / picture.slices)
    at = top + (long - thumb) * picture.place / (picture.slices - 1)
    painter.setBrush(QColor(AXIS_COLOURS[picture.plane.axis]) if not lit else QColor(look.accent))
    painter.drawRoundedRect(QRectF(x - 2.5, at, 5, thumb), 2.5, 2.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_focus(painter: QPainter, room: QRect, look: PaneLook) -> None:
    """Mark the pane that takes the keys."""
    painter.setPen(QPen(QColor(look.accent), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room.adjusted(0, 0, -1, -1))
