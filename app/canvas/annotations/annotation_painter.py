"""Draws frames and notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from app.canvas import look as looks
from app.canvas.look import FAR_TITLE, LABEL, RADIUS, TITLE_FONT, Look, static_text
from app.document.annotation import Tint
from resources.translations import marked, tr

if TYPE_CHECKING:
    from app.canvas.annotations.annotation_item import AnnotationItem

# Okabe and Ito's colours, which people with any kind of colour vision tell apart (Color universal design, 2008).
COLOURS: Mapping[str, str] = {
    Tint.GREY: "#8a929e",
    Tint.BLUE: "#0072b2",
    Tint.GREEN: "#009e73",
    Tint.YELLOW: "#e6b422",
    Tint.ORANGE: "#d55e00",
    Tint.PURPLE: "#b565a7",
}
PADDING = 12.0
LINE = 18.0
EMPTY_FRAME, EMPTY_NOTE = marked("Frame", "noun"), marked("Double-click to write")
_STRIP = 32.0
_HANDLE = 4.0


def colour_of(tint: str) -> str:
    """Return the colour of a tint; one that this version does not know is grey."""
    return COLOURS.get(tint, COLOURS[Tint.GREY])


def paint_frame(painter: QPainter, item: AnnotationItem) -> None:
    """Draw a frame: its ground, and its title in a strip, or above it where it is seen from afar."""
    look, box = item.sight.look, QRectF(QPointF(0, 0), item.outline().size())
    theme, colour = look.theme, colour_of(item.annotation.tint)
    dark = theme.name == "dark"
    thin = max(1.0, 1.0 / item.sight.zoom)
    edge = theme.selection if item.isSelected() else look.mixed(colour, 0.9 if item.hovered else 0.6, theme.canvas)
    painter.setPen(look.pen(edge, round((2.0 if item.isSelected() else 1.2) * thin, 2)))
    painter.setBrush(look.brush(look.mixed(colour, 0.14 if dark else 0.10, theme.canvas)))
    painter.drawRoundedRect(box, RADIUS + 3, RADIUS + 3)
    words = item.annotation.text or tr(EMPTY_FRAME, "noun")
    if item.sight.far:
        if not item.editing:
            _paint_far_title(painter, item, words)
        return
    strip = QPainterPath()
    strip.setFillRule(Qt.FillRule.WindingFill)
    inner = box.adjusted(thin / 2, thin / 2, -thin / 2, 0)
    strip.addRoundedRect(inner.left(), inner.top(), inner.width(), min(_STRIP, box.height()), RADIUS + 2, RADIUS + 2)
    strip.addRect(inner.left(), inner.top() + _STRIP / 2, inner.width(), max(min(_STRIP, box.height()) - _STRIP / 2, 0))
    share = 0.34 if item.hovered else 0.26
    painter.fillPath(strip, look.brush(look.mixed(colour, share, theme.canvas)))
    if not item.editing:
        painter.setFont(looks.fonts()[TITLE_FONT])
        painter.setPen(look.pen(theme.text if item.annotation.text else theme.text_muted))
        line = looks.elided(TITLE_FONT, words, max(box.width() - 2 * PADDING, 20))
        top = (_STRIP - looks.metrics(TITLE_FONT).height()) / 2
        painter.drawStaticText(QPointF(PADDING, top), static_text(TITLE_FONT, line))
    _paint_handle(painter, item, box, edge)


def _paint_far_title(painter: QPainter, item: AnnotationItem, words: str) -> None:
    transform = painter.worldTransform()
    corner = transform.map(QPointF(0, 0))
    room = transform.m11() * item.outline().width()
    painter.save()
    painter.resetTransform()
    draw_title_above(painter, item.sight.look, corner, words, room)
    painter.restore()


def draw_title_above(painter: QPainter, look: Look, corner: QPointF, words: str, room: float) -> None:
    """Write a frame's title above its corner, in the view's own pixels."""
    painter.setFont(looks.fonts()[FAR_TITLE])
    painter.setPen(look.pen(look.theme.text))
    line = looks.elided(FAR_TITLE, words, max(room, 24.0))
    top = corner.y() - looks.metrics(FAR_TITLE).height() - 1
    painter.drawStaticText(QPointF(round(corner.x() + 2), round(top)), static_text(FAR_TITLE, line))


def paint_note(painter: QPainter, item: AnnotationItem) -> None:
    """Draw a note: a slip of paper with its text."""
    look, box = item.sight.look, QRectF(QPointF(0, 0), item.outline().size())
    theme, colour = look.theme, colour_of(item.annotation.tint)
    edge = theme.selection if item.isSelected() else look.mixed(colour, 0.75 if item.hovered else 0.45)
    painter.setPen(look.pen(edge, 2.0 if item.isSelected() else 1.0))
    painter.setBrush(look.brush(look.mixed(colour, 0.22 if theme.name == "dark" else 0.16)))
    painter.drawRoundedRect(box, 6, 6)
    painter.fillRect(QRectF(1, 6, 3, box.height() - 12), look.brush(colour))
    if item.editing:
        return
    if item.sight.far:
        _paint_far_words(painter, item)
    else:
        _paint_note_words(painter, item, box)
    _paint_handle(painter, item, box, edge)


def _paint_note_words(painter: QPainter, item: AnnotationItem, box: QRectF) -> None:
    look, text = item.sight.look, item.annotation.text
    lines = note_lines(text or tr(EMPTY_NOTE), box.width())
    most = max(1, int((box.height() - 2 * PADDING + 4) / LINE))
    shown = list(lines[:most])
    if len(lines) > most:
        shown[-1] = looks.elided(LABEL, f"{shown[-1]} …", box.width() - 2 * PADDING)
    painter.setFont(looks.fonts()[LABEL])
    painter.setPen(look.pen(look.theme.text if text else look.theme.text_muted))
    for number, line in enumerate(shown):
        painter.drawStaticText(QPointF(PADDING, PADDING - 2 + number * LINE), static_text(LABEL, line))


def _paint_far_words(painter: QPainter, item: AnnotationItem) -> None:
    """Write as much of a note as fits in letters of the screen's own size."""
    transform, look = painter.worldTransform(), item.sight.look
    box = transform.mapRect(QRectF(QPointF(0, 0), item.outline().size()))
    width = int(box.width()) - 14
    if width < 30:
        return
    lines = looks.paragraphs(looks.NOTE, item.annotation.text, float(width))
    painter.save()
    painter.resetTransform()
    painter.setFont(looks.fonts()[looks.NOTE])
    painter.setPen(look.pen(look.theme.text))
    for number, line in enumerate(lines[: int((box.height() - 6) / 15)]):
        at = QPointF(round(box.left()) + 8, round(box.top()) + 4 + 15 * number)
        painter.drawStaticText(at, static_text(looks.NOTE, line))
    painter.restore()


def _paint_handle(painter: QPainter, item: AnnotationItem, box: QRectF, colour: str) -> None:
    """Draw two short lines in the corner by which it is resized."""
    if not (item.hovered or item.isSelected()):
        return
    painter.setPen(item.sight.look.pen(colour, 1.4))
    right, bottom = box.right() - 4, box.bottom() - 4
    for step in (1, 2):
        painter.drawLine(QPointF(right - step * _HANDLE, bottom), QPointF(right, bottom - step * _HANDLE))


def note_lines(text: str, width: float) -> tuple[str, ...]:
    """Return a note's text as lines of a note of that width."""
    return looks.paragraphs(LABEL, text, max(width - 2 * PADDING, 20.0))


def height_of(text: str, width: float) -> float:
    """Return the height that a note of that width needs for its text."""
    return 2 * PADDING + LINE * len(note_lines(text, width))
