"""The canvas as a screen reader sees it: a list of cards, then frames and notes, of which some are selected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleSelectionInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr

from app.canvas.accessible.annotation_face import AnnotationFace
from app.canvas.accessible.card_face import CardFace
from app.canvas.accessible.face import NOTHING, tell
from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_item import CardItem
from app.canvas.card_view import CardView
from app.canvas.under_mouse import find_under
from app.document.graph import Change

_SINGLY = 24  # more changes of the selection than these are told as one
_SELECTION = QAccessible.InterfaceType.SelectionInterface

Thing = CardItem | AnnotationItem
ThingFace = CardFace | AnnotationFace


class Selecting(QAccessibleSelectionInterface):
    """Which cards, frames and notes are selected, and selecting others."""

    def __init__(self, canvas: ViewFace) -> None:
        super().__init__()
        self._canvas = canvas

    def selectedItems(self) -> list[QAccessibleInterface]:  # noqa: N802
        """Return the faces of what is selected."""
        return [self._canvas.face(thing) for thing in self._canvas.view.selected_things()]

    def selectedItemCount(self) -> int:  # noqa: N802
        """Return how many are selected."""
        return len(self._canvas.view.selected_things())

    def selectedItem(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return one of those that are selected."""
        items = self.selectedItems()
        return items[index] if 0 <= index < len(items) else None

    def isSelected(self, child: QAccessibleInterface) -> bool:  # noqa: N802
        """Tell whether one is selected."""
        thing = _thing(child)
        return thing is not None and thing.isSelected()

    def select(self, child: QAccessibleInterface) -> bool:
        """Select one beside the others."""
        thing, view = _thing(child), self._canvas.view
        if thing is not None:
            view.select_only([*view.scene().selectedItems(), thing])
        return thing is not None

    def unselect(self, child: QAccessibleInterface) -> bool:
        """Leave one out."""
        thing, view = _thing(child), self._canvas.view
        view.select_only([item for item in view.scene().selectedItems() if item is not thing])
        return thing is not None

    def selectAll(self) -> bool:  # noqa: N802
        """Select all."""
        self._canvas.view.select_only(self._canvas.view.every_thing())
        return True

    def clear(self) -> bool:
        """Select nothing."""
        self._canvas.view.select_only([])
        return True


def _thing(face: QAccessibleInterface) -> Thing | None:
    if isinstance(face, CardFace):
        return face.card if face.there else None
    return face.item if isinstance(face, AnnotationFace) and face.there else None


class ViewFace(QAccessibleWidget):
    """The canvas: faces of its parts are made when they are first asked for."""

    def __init__(self, view: CardView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self.view = view
        self.alive = True
        self._faces: dict[Thing, ThingFace] = {}
        self._selecting = Selecting(self)
        self._focus: QAccessibleInterface | None = None
        self._order()
        self._selected: set[Thing] = set()
        view.drawing.on_states = self._learned
        view.destroyed.connect(self._end)

    # Its parts

    def _order(self) -> None:
        self._things: list[Thing] = list(self.view.every_thing())
        self._places = {thing: place for place, thing in enumerate(self._things)}

    def _editing(self) -> bool:
        """Tell whether an editor lies over a card: it is a part of the view's ground, which is told of only then."""
        ground = self.view.viewport()
        widgets = ground.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return any(widget.isVisible() and widget.focusPolicy() for widget in widgets)

    def childCount(self) -> int:  # noqa: N802
        """Return how many cards, frames and notes there are."""
        return len(self._things) + self._editing() if self.alive else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a card, frame or note; after them the view's ground."""
        if not self.alive:
            return None
        if 0 <= index < len(self._things):
            return self.face(self._things[index])
        ground = index == len(self._things) and self._editing()
        return QAccessible.queryAccessibleInterface(self.view.viewport()) if ground else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        """Return which part a face is of."""
        if not self.alive:
            return -1
        if isinstance(child, CardFace):
            return self._places.get(child.card, -1)
        if isinstance(child, AnnotationFace):
            return self._places.get(child.item, -1)
        return len(self._things) if child.object() is self.view.viewport() and self._editing() else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        """Return the card, frame or note at a point of the screen."""
        if not self.alive:
            return None
        hit = find_under(self.view, self.view.viewport().mapFromGlobal(QPoint(x, y)))
        return self.face(hit.thing) if hit.thing else None

    def face(self, thing: Thing) -> ThingFace:
        """Return the face of a card, frame or note."""
        if thing not in self._faces:
            made = CardFace(self, thing) if isinstance(thing, CardItem) else AnnotationFace(self, thing)
            self._faces[thing] = made
        return self._faces[thing]

    def card_face(self, node: str) -> CardFace:
        """Return the face of a card."""
        face = self.face(self.view.drawing.cards[node])
        if not isinstance(face, CardFace):
            raise TypeError(node)
        return face

    def current(self) -> QAccessibleInterface | None:
        """Return the face of the card or row that the keyboard is on."""
        card, row = self.view.walk.card, self.view.walk.row
        if card is None or card not in self._places:
            return None
        face = self.card_face(card.id)
        return face.row_face(row.place) if row else face

    def focusChild(self) -> QAccessibleInterface:  # noqa: N802
        """Return the card or row that the keyboard is on."""
        inside = self.current() if self.alive and self.view.hasFocus() else None
        return inside or super().focusChild()

    def state(self) -> QAccessible.State:
        """Tell that several can be selected."""
        state = super().state()
        state.multiSelectable = state.extSelectable = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Selecting | VoidPtr:  # type: ignore[override]
        """Offer what is selected, and the widget's own actions."""
        if kind is _SELECTION and self.alive:
            return self._selecting
        offered = cast("VoidPtr | None", super().interface_cast(kind))
        return NOTHING if offered is None else offered

    # What happens to them

    def tell_place(self, *, again: bool = False) -> None:
        """Tell where the keyboard is, if it is elsewhere than told before."""
        if not self.alive:
            return
        now = self.current() if self.view.hasFocus() else None
        if now is not None and (again or now is not self._focus):
            tell(now, QAccessible.Event.Focus)
        self._focus = now

    def tell_selection(self) -> None:
        """Tell what has been selected and what is no longer."""
        now = {thing for thing in self.view.selected_things() if thing in self._places}
        before, self._selected = self._selected, now
        changed = [*(before - now), *(now - before)]
        if len(changed) > _SINGLY:
            tell(self, QAccessible.Event.SelectionWithin)
            return
        events = QAccessible.Event
        for thing in changed:
            if thing in self._places:
                add = events.Selection if len(now) == 1 else events.SelectionAdd
                tell(self.face(thing), add if thing in now else events.SelectionRemove)

    def follow(self, change: Change) -> None:
        """Tell which parts have come, gone or changed with an edit of the document."""
        before = self._places
        there = set(self.view.every_thing())
        gone = [thing for thing in before if thing not in there]
        for thing in gone:
            face = self._faces.pop(thing, None)
            if face is not None:
                face.retire()
        self._order()
        self._selected &= there
        for thing in there - before.keys() if QAccessible.isActive() else ():
            tell(self.face(thing), QAccessible.Event.ObjectCreated)
        self._tell_changes(_touched(change))
        frames = (face for face in list(self._faces.values()) if isinstance(face, AnnotationFace))
        for face in frames:
            face.tell_changes()

    def _learned(self, nodes: Iterable[str]) -> None:
        """Tell what was found out about cards."""
        self._tell_changes(nodes)

    def _tell_changes(self, nodes: Iterable[str]) -> None:
        if not self.alive:
            return
        cards = self.view.drawing.cards
        for node in nodes:
            face = self._faces.get(cards[node]) if node in cards else None
            if face is not None:
                face.tell_changes()

    def _end(self) -> None:
        """End with the view."""
        self.alive = False
        for face in self._faces.values():
            face.end()
        self._faces.clear()
        self._things, self._places, self._selected, self._focus = [], {}, set(), None


def _touched(change: Change) -> set[str]:
    """Return the cards whose words a change may have altered: those that changed, and their neighbours."""
    links = {*change.links_added, *change.links_removed, *change.after.links_of(change.changed)}
    return {*change.changed, *(end for link in links for end in (link.source, link.target))}
