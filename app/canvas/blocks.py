"""Draws the whole graph from afar, as blocks of colour and straight links, a few calls for thousands of cards."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTransform

from app.canvas.card_state import Tone
from app.canvas.drawing import Drawing
from app.canvas.look import WIDTH
from resources.themes import Theme

_BAND = 54.0  # height of the coloured head of a block, in pixels at zoom 1


class Blocks:
    """The picture from afar, kept until the drawing changes."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._revision = -1
        self._bodies: dict[str, list[QRectF]] = {}
        self._bands: dict[str, list[QRectF]] = {}
        self._lines: dict[str, list[QLineF]] = {}

    def paint(self, painter: QPainter, transform: QTransform, theme: Theme) -> None:
        """Draw all cards and links; the painter is the view's, in its own pixels."""
        if self._revision != self._drawing.revision:
            self._gather(theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setTransform(transform)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, lines in self._lines.items():
            painter.setPen(QPen(QColor(colour), 0))
            painter.drawLines(lines)
        painter.setPen(Qt.PenStyle.NoPen)
        for rectangles in (self._bodies, self._bands):
            for colour, boxes in rectangles.items():
                painter.setBrush(QBrush(QColor(colour)))
                painter.drawRects(boxes)
        self._paint_selection(painter, theme)

    def _gather(self, theme: Theme) -> None:
        self._revision = self._drawing.revision
        self._bodies, self._bands, self._lines = {}, {}, {}
        fills = {Tone.ERROR: theme.error, Tone.WARNING: theme.warning}
        body = theme.border if theme.name == "dark" else theme.card_border
        for card in self._drawing.cards.values():
            box = card.outline()
            self._bodies.setdefault(fills.get(card.layout.tone, body), []).append(box)
            band = QRectF(box.left(), box.top(), WIDTH, min(_BAND, box.height()))
            self._bands.setdefault(card.layout.colour or theme.text_disabled, []).append(band)
        for item in self._drawing.links.values():
            points = item.route.points
            ends = points[::3] if item.route.curved else points
            pairs = pairwise(ends)
            self._lines.setdefault(item.colour, []).extend(QLineF(*first, *second) for first, second in pairs)

    def _paint_selection(self, painter: QPainter, theme: Theme) -> None:
        chosen = [item.outline() for item in self._drawing.scene.selectedItems() if hasattr(item, "outline")]
        if chosen:
            pen = QPen(QColor(theme.selection), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(chosen)
