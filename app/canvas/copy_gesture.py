"""Dragging with Alt held: what is selected stays, and a copy goes with the mouse; a frame's with all that is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_item import CardItem
from app.canvas.gestures import Thing, with_framed
from app.canvas.look import SNAP
from app.document.clipboard import Paste, copied_text

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

_SHINE_THROUGH = 0.8


class CopyGesture:
    """Draws copies of what is selected under the mouse; the document hears of them at the end."""

    drags = True

    def __init__(self, view: CardView, pos: QPoint, thing: Thing) -> None:
        self._view = view
        self._pressed = pos
        self._start = view.mapToScene(pos)
        self._own = thing
        self._delta = QPointF()
        self._copies: list[tuple[Thing, QPointF]] = []
        if not thing.isSelected():
            view.select_only([thing])

    def move(self, pos: QPoint) -> None:
        """Let the copies follow."""
        if not self._copies:
            if (pos - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._make_copies()
        own = self._own.pos() + self._view.mapToScene(pos) - self._start
        self._delta = QPointF(round(own.x() / SNAP) * SNAP, round(own.y() / SNAP) * SNAP) - self._own.pos()
        for copy, place in self._copies:
            copy.place_at(place.x() + self._delta.x(), place.y() + self._delta.y())

    def _make_copies(self) -> None:
        for thing in with_framed(self._view, self._view.selected_things()):
            copy = self._copy_of(thing)
            copy.setOpacity(_SHINE_THROUGH)
            self._copies.append((copy, QPointF(thing.pos())))

    def _copy_of(self, thing: Thing) -> Thing:
        view = self._view
        if isinstance(thing, AnnotationItem):
            noted = AnnotationItem(thing.annotation, view.sight)
            view.drawing.scene.addItem(noted)
            return noted
        card = CardItem(thing.node, view.sight)
        card.present(view.drawing.graph, thing.state)
        view.drawing.scene.addItem(card)
        view.raise_card(card)
        return card

    def release(self, pos: QPoint) -> None:
        """Put the copies into the document, as one edit."""
        self.move(pos)
        places = [place + self._delta for _, place in self._copies]
        nodes = tuple(copy.id for copy, _ in self._copies)
        self.cancel()
        if nodes:
            corner = min(place.x() for place in places), min(place.y() for place in places)
            self._view.add(Paste(copied_text(self._view.history.graph, nodes), corner, duplicates=True))

    def cancel(self) -> None:
        """Take the copies away."""
        for copy, _ in self._copies:
            self._view.drawing.scene.removeItem(copy)
        self._copies.clear()
