"""Draws the whole graph from afar, as blocks of colour and straight links, a few calls for thousands of cards."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import floor

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from app.canvas.annotations.annotation_painter import colour_of, draw_title_above
from app.canvas.card_item import CardItem
from app.canvas.card_state import Tone
from app.canvas.drawing import Drawing
from app.canvas.look import WIDTH, Look, mixed
from app.canvas.title_painter import CORNER, pictures_at, room_for_words, words_of
from resources.themes import Theme

_BAND = 54.0  # height of the coloured head of a block, in pixels at zoom 1


class Blocks:
    """The picture from afar, kept until the drawing changes."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._revision = -1
        self._frames: dict[str, list[QRectF]] = {}
        self._words: list[tuple[float, float, CardItem]] = []
        self._bodies: dict[str, list[QRectF]] = {}
        self._bands: dict[str, list[QRectF]] = {}
        self._lines: dict[str, list[QLineF]] = {}

    def paint(self, painter: QPainter, transform: QTransform, theme: Theme) -> None:
        """Draw all cards and links; the painter is the view's, in its own pixels."""
        if self._revision != self._drawing.revision:
            self._gather(theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setTransform(transform)
        self._fill(painter, self._frames)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, lines in self._lines.items():
            painter.setPen(QPen(QColor(colour), 0))
            painter.drawLines(lines)
        for rectangles in (self._bodies, self._bands):
            self._fill(painter, rectangles)
        self._paint_selection(painter, theme)

    def paint_words(self, painter: QPainter, transform: QTransform, shown: QRectF, ratio: float) -> None:
        """Write titles and badges of the cards in a part of the scene; the painter is the view's, in its own pixels."""
        zoom, scale = transform.m11(), transform.m11() * ratio
        across, down = transform.dx() * ratio + 0.5, transform.dy() * ratio + 0.5
        pictures = pictures_at(room_for_words(zoom), ratio)
        left, top, right, bottom = shown.left() - WIDTH, shown.top() - WIDTH, shown.right(), shown.bottom()
        painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        for x, y, card in self._words:
            if left < x < right and top < y < bottom:
                x_there, y_there = floor(x * scale + across), floor(y * scale + down)
                words = words_of(card, pictures.room, zoom, ratio)
                painter.drawPixmap(x_there, y_there, words.whole)
                if words.rest is not None:
                    painter.drawPixmap(x_there, y_there, pictures[words.rest])
        painter.resetTransform()

    def paint_titles(self, painter: QPainter, transform: QTransform, look: Look) -> None:
        """Write the titles of the frames above them; the painter is the view's, in its own pixels."""
        for item in self._drawing.annotations.values():
            if item.framing and item.annotation.text:
                box = transform.mapRect(item.outline())
                draw_title_above(painter, look, box.topLeft(), item.annotation.text, box.width())

    def _fill(self, painter: QPainter, rectangles: Mapping[str, list[QRectF]]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, boxes in rectangles.items():
            painter.setBrush(QBrush(QColor(colour)))
            painter.drawRects(boxes)

    def _gather(self, theme: Theme) -> None:
        self._revision = self._drawing.revision
        self._bodies, self._bands, self._lines, self._frames, self._words = {}, {}, {}, {}, []
        fills = {Tone.ERROR: theme.error, Tone.WARNING: theme.warning}
        body = theme.border if theme.name == "dark" else theme.card_border
        for made in self._drawing.annotations.values():
            colour = mixed(colour_of(made.annotation.tint), theme.canvas, 0.3)
            self._frames.setdefault(colour, []).append(made.outline())
        for card in self._drawing.cards.values():
            box = card.outline()
            self._words.append((box.left() + CORNER.x(), box.top() + CORNER.y(), card))
            if card.layout.bypassed and card.layout.tone is Tone.PLAIN:
                self._bodies.setdefault(mixed(body, theme.canvas, 0.5), []).append(box)
                continue
            self._bodies.setdefault(fills.get(card.layout.tone, body), []).append(box)
            band = QRectF(box.left(), box.top(), WIDTH, min(_BAND, box.height()))
            self._bands.setdefault(card.layout.colour or theme.text_disabled, []).append(band)
        for item in self._drawing.links.values():
            pairs = pairwise(item.route.corners)
            self._lines.setdefault(item.colour, []).extend(QLineF(*first, *second) for first, second in pairs)

    def _paint_selection(self, painter: QPainter, theme: Theme) -> None:
        chosen = [item.outline() for item in self._drawing.scene.selectedItems() if hasattr(item, "outline")]
        if chosen:
            pen = QPen(QColor(theme.selection), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(chosen)
