"""What the mouse does between press and release, but for drawing links."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_item import CardItem
from app.canvas.link_aim import LinkAim
from app.canvas.link_item import LinkItem
from app.canvas.look import SNAP
from app.canvas.under_mouse import Hit
from app.document.chains import InsertNode, way_through
from app.document.commands import Command, MoveNodes, RemoveItems, Several
from app.document.graph import Link
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

Thing: TypeAlias = CardItem | AnnotationItem

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


class PressOnThing:
    """Moves what is selected, with all that lies in a selected frame; where the mouse does not move, clicks."""

    drags = True

    def __init__(self, view: CardView, pos: QPoint, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        self._view = view
        self._hit = hit
        self._thing = _thing_of(hit)
        self._pressed = pos
        self._start = view.mapToScene(pos)
        self._moved = False
        self._extending = bool(modifiers & _EXTENDING)
        self._was_selected = self._thing.isSelected()
        if self._extending:
            self._thing.setSelected(True)
        elif not self._was_selected:
            view.select_only([self._thing])
        if hit.card:
            view.raise_card(hit.card)
        self._places = {item: item.pos() for item in with_framed(view, view.selected_things())}
        self._aim = LinkAim(view, self._fits, hit.card)

    def _fits(self, link: Link) -> bool:
        return way_through(self._view.history.graph, self._thing.id, link) is not None

    def move(self, pos: QPoint) -> None:
        """Move them on the canvas; the document hears of it once, at the end."""
        if not self._moved and (pos - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._moved = True
        delta = self._view.mapToScene(pos) - self._start
        own = self._places[self._thing] + delta
        delta += QPointF(round(own.x() / SNAP) * SNAP, round(own.y() / SNAP) * SNAP) - own
        for thing, place in self._places.items():
            thing.place_at(place.x() + delta.x(), place.y() + delta.y())
        self._view.drawing.move_links([thing.id for thing in self._places])
        if len(self._places) == 1 and isinstance(self._thing, CardItem):
            self._aim.move(pos)

    def release(self, pos: QPoint) -> None:
        """Tell the document where they are now, or act on the click."""
        self.move(pos)
        if self._moved:
            move = MoveNodes({thing.id: (thing.pos().x(), thing.pos().y()) for thing in self._places})
            link = self._aim.link
            self.cancel()
            self._view.do(move if link is None else self._insertion(move, link))
        elif self._extending:
            self._thing.setSelected(not self._was_selected)
        else:
            self._view.select_only([self._thing])
            self._view.clicked(self._hit)

    def _insertion(self, move: MoveNodes, link: Link) -> Command:
        insert = InsertNode(self._thing.id, link)
        return Several((move, insert), insert.name(self._view.history.graph))

    def cancel(self) -> None:
        """Put them back."""
        self._aim.forget()
        for thing, place in self._places.items():
            thing.place_at(place.x(), place.y())
        self._view.drawing.move_links([thing.id for thing in self._places])


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
        self._hinted = False
        if not self._kept:
            view.select_only([])

    def move(self, pos: QPoint) -> None:
        """Select what is inside at the moment."""
        box = QRect(self._view.mapFromScene(self._start), pos).normalized()
        band = self._view.rubber_band
        band.setGeometry(box)
        band.setVisible(max(box.width(), box.height()) > 4)
        if band.isVisible() and not self._hinted:
            self._hinted = True
            self._view.message.emit(tr("Shift adds to the selection; Ctrl+Alt and a drag select with a lasso."))
        area = self._view.mapToScene(box).boundingRect()
        self._view.select_only([*self._kept, *things_in(self._view, area)])

    def release(self, pos: QPoint) -> None:
        """End it."""
        self.move(pos)
        self._view.rubber_band.hide()

    def cancel(self) -> None:
        """End it with what was selected before."""
        self._view.rubber_band.hide()
        self._view.select_only(self._kept)


def things_in(view: CardView, area: QRectF) -> list[Thing]:
    """Return the cards and notes that a rectangle of the scene touches, and the frames that lie in it."""
    found: list[Thing] = []
    for item in view.scene().items(area):
        if isinstance(item, CardItem) and item.outline().intersects(area):
            found.append(item)
        elif isinstance(item, AnnotationItem):
            inside = area.contains(item.outline()) if item.framing else area.intersects(item.outline())
            found += [item] * inside
    return found


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


def with_framed(view: CardView, things: Iterable[Thing]) -> list[Thing]:
    """Return things with all cards, notes and frames that lie wholly in the frames among them."""
    found = dict.fromkeys(things)
    every: list[Thing] = [*view.drawing.cards.values(), *view.drawing.annotations.values()]
    frames = [item for item in found if isinstance(item, AnnotationItem) and item.framing]
    # What lies in a frame in a frame lies in the outer one too.
    for frame in frames:
        found |= dict.fromkeys(item for item in every if item is not frame and frame.holds(item.outline()))
    return list(found)


def _thing_of(hit: Hit) -> Thing:
    if hit.thing is None:
        raise ValueError("The press was on no card, frame or note.")
    return hit.thing
