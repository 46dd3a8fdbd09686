"""Selecting with a line drawn by hand around cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_item import CardItem

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

_ABOVE = 2000.0
_LEAST_STEP = 4  # pixels of the view between two points of the line


class Lasso:
    """Selects the cards, frames and notes whose middles lie within the line; with shift, also what was selected."""

    drags = True

    def __init__(self, view: CardView, pos: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self._view = view
        self._last = pos
        self._points = [view.mapToScene(pos)]
        kept = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._before = view.scene().selectedItems()
        self._kept: list[QGraphicsItem] = self._before if kept else []
        self._line = QGraphicsPathItem()
        self._line.setZValue(_ABOVE)
        colour = QColor(view.sight.look.theme.selection)
        pen = QPen(colour, 1.6, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._line.setPen(pen)
        colour.setAlphaF(0.10)
        self._line.setBrush(colour)
        view.scene().addItem(self._line)
        view.overlays.append(self._line)
        view.select_only(self._kept)

    def move(self, pos: QPoint) -> None:
        """Draw the line and select what is inside at the moment."""
        if (pos - self._last).manhattanLength() < _LEAST_STEP:
            return
        self._last = pos
        self._points.append(self._view.mapToScene(pos))
        path = self._path()
        self._line.setPath(path)
        found = [item for item in self._near(path) if path.contains(item.outline().center())]
        self._view.select_only([*self._kept, *found])

    def _near(self, path: QPainterPath) -> list[CardItem | AnnotationItem]:
        box = path.boundingRect()
        items = self._view.scene().items(box, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        return [item for item in items if isinstance(item, CardItem | AnnotationItem)]

    def _path(self) -> QPainterPath:
        path = QPainterPath()
        path.addPolygon(QPolygonF([*self._points, QPointF(self._points[0])]))
        return path

    def release(self, pos: QPoint) -> None:
        """End it."""
        self.move(pos)
        self._remove()

    def cancel(self) -> None:
        """End it with what was selected before."""
        self._remove()
        self._view.select_only(self._before)

    def _remove(self) -> None:
        if self._line.scene() is not None:
            self._view.overlays.remove(self._line)
            self._view.scene().removeItem(self._line)
