"""What the mouse does between press and release, but for drawing links."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication

from app.canvas.card_item import CardItem
from app.canvas.link_aim import LinkAim
from app.canvas.link_item import LinkItem
from app.canvas.look import SNAP
from app.canvas.under_mouse import Hit
from app.document.chains import InsertNode, way_through
from app.document.commands import Command, MoveNodes, RemoveItems, Several
from app.document.graph import Link

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Gesture(Protocol):
    """One gesture of the mouse; ``drags`` tells whether the view follows it beyond its edge."""

    drags: bool

    def move(self, pos: QPoint) -> None:
        """Follow the mouse to a point of the view."""
        ...

    def release(self, pos: QPoint) -> None:
        """Do what the gesture means."""
        ...

    def cancel(self) -> None:
        """Leave all as it was."""
        ...


class Pan:
    """Moves what is shown."""

    drags = False

    def __init__(self, view: CardView, pos: QPoint) -> None:
        self._view = view
        self._last = pos
        self.moved = False
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, pos: QPoint) -> None:
        """Follow the mouse."""
        self._view.pan_by(pos - self._last)
        self._last = pos
        self.moved = True

    def release(self, pos: QPoint) -> None:
        """End it."""
        self._view.viewport().unsetCursor()

    def cancel(self) -> None:
        """End it."""
        self._view.viewport().unsetCursor()


class PressOnCard:
    """Moves the selected cards, or, where the mouse does not move, clicks."""

    drags = True

    def __init__(self, view: CardView, pos: QPoint, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        self._view = view
        self._hit = hit
        self._card = _card_of(hit)
        self._pressed = pos
        self._start = view.mapToScene(pos)
        self._moved = False
        self._extending = bool(modifiers & _EXTENDING)
        self._was_selected = self._card.isSelected()
        if self._extending:
            self._card.setSelected(True)
        elif not self._was_selected:
            view.select_only([self._card])
        view.raise_card(self._card)
        self._places = {item: item.pos() for item in view.selected_cards()}
        self._aim = LinkAim(view, self._fits, self._card)

    def _fits(self, link: Link) -> bool:
        return way_through(self._view.history.graph, self._card.id, link) is not None

    def move(self, pos: QPoint) -> None:
        """Move the cards on the canvas; the document hears of it once, at the end."""
        if not self._moved and (pos - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._moved = True
        delta = self._view.mapToScene(pos) - self._start
        own = self._places[self._card] + delta
        delta += QPointF(round(own.x() / SNAP) * SNAP, round(own.y() / SNAP) * SNAP) - own
        for card, place in self._places.items():
            card.place_at(place.x() + delta.x(), place.y() + delta.y())
        self._view.drawing.move_links(card.id for card in self._places)
        if len(self._places) == 1:
            self._aim.move(pos)

    def release(self, pos: QPoint) -> None:
        """Tell the document where the cards are now, or act on the click."""
        self.move(pos)
        if self._moved:
            move = MoveNodes({card.id: (card.pos().x(), card.pos().y()) for card in self._places})
            link = self._aim.link
            self.cancel()
            self._view.do(move if link is None else self._insertion(move, link))
        elif self._extending:
            self._card.setSelected(not self._was_selected)
        else:
            self._view.select_only([self._card])
            self._view.clicked(self._hit)

    def _insertion(self, move: MoveNodes, link: Link) -> Command:
        insert = InsertNode(self._card.id, link)
        return Several((move, insert), insert.name(self._view.history.graph))

    def cancel(self) -> None:
        """Put the cards back."""
        self._aim.forget()
        for card, place in self._places.items():
            card.place_at(place.x(), place.y())
        self._view.drawing.move_links(card.id for card in self._places)


class PressOnLink:
    """Selects a link, or takes its nearer end off."""

    drags = False

    def __init__(self, view: CardView, pos: QPoint, link: LinkItem, modifiers: Qt.KeyboardModifier) -> None:
        self._view = view
        self._link = link
        self._pressed = pos
        if modifiers & _EXTENDING:
            link.setSelected(not link.isSelected())
        else:
            view.select_only([link])

    def move(self, pos: QPoint) -> None:
        """Once the mouse has left the place, draw the link anew from its other end."""
        if (pos - self._pressed).manhattanLength() >= 2 * QApplication.startDragDistance():
            self._view.take_off(self._link.link, self._view.mapToScene(self._pressed))

    def release(self, pos: QPoint) -> None:
        """Leave it selected."""

    def cancel(self) -> None:
        """Leave it as it is."""


class RubberBand:
    """Selects all cards and links that a rectangle touches."""

    drags = True

    def __init__(self, view: CardView, pos: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self._view = view
        self._start = view.mapToScene(pos)
        self._kept = view.scene().selectedItems() if modifiers & _EXTENDING else []
        if not self._kept:
            view.select_only([])

    def move(self, pos: QPoint) -> None:
        """Select what is inside at the moment."""
        box = QRect(self._view.mapFromScene(self._start), pos).normalized()
        band = self._view.rubber_band
        band.setGeometry(box)
        band.setVisible(max(box.width(), box.height()) > 4)
        area = self._view.mapToScene(box).boundingRect()
        inside = [item for item in self._view.scene().items(area) if isinstance(item, CardItem)]
        self._view.select_only([*self._kept, *(card for card in inside if card.outline().intersects(area))])

    def release(self, pos: QPoint) -> None:
        """End it."""
        self.move(pos)
        self._view.rubber_band.hide()

    def cancel(self) -> None:
        """End it with what was selected before."""
        self._view.rubber_band.hide()
        self._view.select_only(self._kept)


class Slice:
    """Cuts all links that a line crosses (NodeGraphQt's slicer)."""

    drags = True

    def __init__(self, view: CardView, pos: QPoint) -> None:
        self._view = view
        self._start = self._end = view.mapToScene(pos)
        view.slicer.setVisible(True)
        view.slicer.draw_path(self._start, self._end)

    def move(self, pos: QPoint) -> None:
        """Draw the line."""
        self._end = self._view.mapToScene(pos)
        self._view.slicer.draw_path(self._start, self._end)

    def release(self, pos: QPoint) -> None:
        """Remove the links that were crossed, as one edit."""
        self.move(pos)
        line = QPainterPath(self._start)
        line.lineTo(self._end)
        cut = [
            item.link
            for item in self._view.scene().items(line)
            if isinstance(item, LinkItem) and item.shape().intersects(line)
        ]
        self.cancel()
        if cut:
            self._view.do(RemoveItems(links=tuple(cut)))

    def cancel(self) -> None:
        """Hide the line."""
        self._view.slicer.setVisible(False)


def _card_of(hit: Hit) -> CardItem:
    if hit.card is None:
        raise ValueError("The press was on no card.")
    return hit.card
