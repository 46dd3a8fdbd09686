"""Where the keyboard is on the canvas: on a card, or on a row of it; and how the arrow keys move it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.canvas.accessible.words import link_into
from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_item import CardItem
from app.canvas.card_layout import Place, Row
from app.canvas.groups.outside import fed_words
from app.canvas.keyboard.neighbours import along_links, beside, nearest
from app.canvas.look import TITLES_BELOW
from app.document.commands import Disconnect, SetUnfolded
from app.document.graph import Link
from app.document.link_order import ReorderLink
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

_READABLE = 0.8
_ROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ARROWS = (*_ROWS, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Walk(QObject):
    """The place of the keyboard in one view.

    Signals:
        moved: it is elsewhere now.
    """

    moved = Signal()

    def __init__(self, view: CardView) -> None:
        super().__init__(view)
        self._view = view
        self._node = ""
        self._row: int | None = None
        self._place: Place | None = None
        view.selection_edited.connect(self._follow_selection)

    @property
    def card(self) -> CardItem | None:
        """The card that the keyboard is on; None where it is on none."""
        return self._view.drawing.cards.get(self._node)

    @property
    def row(self) -> Row | None:
        """The row of the card that the keyboard is on; None on the card as a whole."""
        rows = self.card.layout.rows if self.card else []
        return rows[self._row] if self._row is not None and self._row < len(rows) else None

    @property
    def link(self) -> Link | None:
        """The link that ends in the row that the keyboard is on."""
        card, row = self.card, self.row
        return link_into(self._view.history.graph, card, row) if card and row else None

    def arrow(self, key: Qt.Key, *, between_cards: bool) -> bool:
        """Go where an arrow key leads; between cards, or over the rows of a card and along its links.

        Returns:
            Whether it was an arrow key, and there is a card to walk from.
        """
        if key not in _ARROWS or not self._view.drawing.cards:
            return False
        if self.card is None:
            self._begin()
        elif between_cards:
            self._go_to_card(key)
        elif key in _ROWS:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        else:
            self._follow_link(key)
        return True

    def leave_row(self) -> bool:
        """Go from a row to its card, or from the card away; tell whether there was anything to leave."""
        if self.row is not None:
            self.go(self._node)
            return True
        was_on = self.card is not None and self.card.focused is not None
        self.forget()
        return was_on

    def go(self, node: str, place: Place | None = None) -> None:
        """Go to a card, or to one of its rows, and bring it into view."""
        card = self._view.drawing.cards[node]
        self.go_to_row(node, card.layout.by_place.get(place) if place else None)

    def go_to_row(self, node: str, row: Row | None) -> None:
        """Go to a row of a card, which may be the one that opens and folds; None stands for the card as a whole."""
        card = self._view.drawing.cards[node]
        self._node, self._row = node, card.layout.rows.index(row) if row else None
        self._view.select_only([card])
        self._show()

    def forget(self) -> None:
        """Be on no card."""
        self._node, self._row = "", None
        self._show()

    def follow(self) -> None:
        """Stay on the row after the document has changed, as far as it is still there."""
        if not self._node:
            return
        card = self.card
        if card is None:
            self._node, self._row = "", None
        elif self._row is not None:
            kept = card.layout.by_place.get(self._place) if self._place else None
            if kept is not None:
                self._row = card.layout.rows.index(kept)
            elif self._row >= len(card.layout.rows):
                self._row = None
        self._show(reveal=False)

    def enter(self) -> bool:
        """Edit the row's value, open or fold the seldom rows; tell whether there was something to do."""
        card, row = self.card, self.row
        if card is None or row is None:
            return False
        if row.place is None:
            self._view.do(SetUnfolded((card.id,), not card.node.unfolded))
        elif row.field is not None:
            self._view.editing.open(card.id, row.place.name)
        elif row.fed:
            self._view.message.emit(fed_words(row))
        else:
            self._view.message.emit(tr("Only a link feeds this row. Press L to link it."))
        return True

    def unlink(self) -> bool:
        """Remove the link of the row; tell whether the keyboard is on a row."""
        if self.row is None:
            return False
        if self.link is not None:
            self._view.do(Disconnect(self.link))
        else:
            self._view.message.emit(tr("No link ends in this row. Press Escape first to delete the card."))
        return True

    def reorder(self, step: int) -> bool:
        """Put the link of the row before or behind the next one of its input; tell whether the keyboard is on a row."""
        link, place = self.link, self.row.place if self.row else None
        if link is None or place is None:
            if self.row is not None:
                self._view.message.emit(tr("No link ends in this row, so there is none to move."))
            return self.row is not None
        order = place.order + step
        if 0 <= order < len(self._view.history.graph.links_into(self._node, place.name)):
            self._view.do(ReorderLink(link, order))
            self.go(self._node, Place(False, place.name, order))
        return True

    def _begin(self) -> None:
        chosen = self._view.selected_cards()
        boxes = {key: card.outline() for key, card in self._view.drawing.cards.items()}
        node = chosen[0].id if chosen else nearest(boxes, self._view.middle())
        if node:
            self.go(node)

    def _step(self, step: int) -> None:
        """Go to the next row; above the first one is the card as a whole."""
        count = len(self.card.layout.rows) if self.card else 0
        at = -1 if self._row is None else self._row
        at = min(max(at + step, -1), count - 1)
        self._row = None if at < 0 else at
        self._show()

    def _go_to_card(self, key: Qt.Key) -> None:
        boxes = {name: card.outline() for name, card in self._view.drawing.cards.items()}
        goal = None if key in _ROWS else along_links(self._view.history.graph, self._node, key)
        goal = goal or beside(boxes, self._node, key)
        if goal:
            self.go(goal)

    def _follow_link(self, key: Qt.Key) -> None:
        """Go along the link of the row to its other end; from the card as a whole, along its first link."""
        graph, place = self._view.history.graph, self.row.place if self.row else None
        if key == Qt.Key.Key_Left:
            link = self.link or (next(iter(graph.links_to(self._node)), None) if place is None else None)
            if link:
                self.go(link.source, Place(True, link.output) if place else None)
            return
        leaving = [link for link in graph.links_from(self._node) if place is None or link.output == place.name]
        if leaving and (place is None or place.output):
            order = graph.links_into(leaving[0].target, leaving[0].input).index(leaving[0])
            self.go(leaving[0].target, Place(False, leaving[0].input, order) if place else None)

    def _follow_selection(self) -> None:
        """Leave a card that is no longer the one that is selected."""
        chosen = self._view.selected_cards()
        if self.card is not None and chosen != [self.card]:
            self.forget()

    def _show(self, *, reveal: bool = True) -> None:
        row = self.row
        self._place = row.place if row else None
        for card in self._view.drawing.cards.values():
            card.set_focused((-1 if self._row is None else self._row) if card.id == self._node else None)
        if self.card is not None and reveal:
            self.reveal(self.card)
        self.moved.emit()

    def reveal(self, card: CardItem | AnnotationItem) -> None:
        """Bring a card, frame or note into view."""
        view = self._view
        shown = view.mapToScene(view.viewport().rect()).boundingRect()
        unreadable = self._row is not None and view.zoom < TITLES_BELOW
        if unreadable or not shown.contains(card.outline()):
            view.show_at(_READABLE if unreadable else view.zoom, card.outline().center())
