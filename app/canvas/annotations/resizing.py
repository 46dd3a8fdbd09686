"""Dragging the edge of a frame or a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QApplication

from app.canvas.annotations.annotation_item import AnnotationItem, Edges
from app.canvas.look import SNAP
from app.document.annotating import Resize
from app.document.annotation import SMALLEST

if TYPE_CHECKING:
    from app.canvas.card_view import CardView


class ResizeAnnotation:
    """Moves one or two edges; a press that does not move selects."""

    drags = True

    def __init__(self, view: CardView, pos: QPoint, item: AnnotationItem, edges: Edges) -> None:
        self._view = view
        self._item = item
        self._edges = edges
        self._pressed = pos
        self._start = view.mapToScene(pos)
        self._box = item.outline()
        self._moved = False
        view.select_only([item])

    def move(self, pos: QPoint) -> None:
        """Draw it with the edge under the mouse; the document hears of it once, at the end."""
        if not self._moved and (pos - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._moved = True
        delta, (across, down) = self._view.mapToScene(pos) - self._start, self._edges
        box = QRectF(self._box)
        if across < 0:
            box.setLeft(min(_snapped(box.left() + delta.x()), box.right() - SMALLEST[0]))
        elif across > 0:
            box.setRight(max(_snapped(box.right() + delta.x()), box.left() + SMALLEST[0]))
        if down < 0:
            box.setTop(min(_snapped(box.top() + delta.y()), box.bottom() - SMALLEST[1]))
        elif down > 0:
            box.setBottom(max(_snapped(box.bottom() + delta.y()), box.top() + SMALLEST[1]))
        self._show(box)

    def release(self, pos: QPoint) -> None:
        """Tell the document."""
        self.move(pos)
        box = self._item.outline()
        self.cancel()
        if box != self._box:
            self._view.do(Resize(self._item.id, (box.left(), box.top()), (box.width(), box.height())))

    def cancel(self) -> None:
        """Put the edge back."""
        self._show(self._box)

    def _show(self, box: QRectF) -> None:
        self._item.reshape(box)
        self._item.update()
        self._view.drawing.revision += 1


def _snapped(value: float) -> float:
    return round(value / SNAP) * SNAP
