"""Edits that need no mouse: add, delete, copy, paste, duplicate, fold."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from app.canvas.card_item import CardItem
from app.canvas.card_layout import Place
from app.canvas.card_view import CardView
from app.canvas.gestures import with_framed
from app.canvas.link_gesture import fitting_socket
from app.canvas.look import ROW, TITLE, WIDTH, snapped
from app.document.bypass import SetBypassed
from app.document.chains import RemoveFromChain
from app.document.clipboard import Paste, copied_text
from app.document.commands import Connect, RemoveItems, SetUnfolded, Several
from app.document.graph import Link, Position
from app.document.link_order import ReorderLink
from cards.card import Card, Input, Output
from resources.translations import tr

_STEP = 32.0
_HALF_HEIGHT = 120.0


class EditingActions:
    """The edits of one view."""

    def __init__(self, view: CardView) -> None:
        self._view = view

    def selected(self) -> tuple[str, ...]:
        """Return the ids of the selected cards."""
        return tuple(card.id for card in self._view.selected_cards())

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the selected cards, frames and notes."""
        return tuple(thing.id for thing in self._view.selected_things())

    def add_in_middle(self, key: str) -> None:
        """Add a card in the middle of the view, aside of cards that lie there."""
        middle = self._view.middle()
        place = QPointF(middle.x() - WIDTH / 2, middle.y() - _HALF_HEIGHT)
        taken = {(round(card.pos().x()), round(card.pos().y())) for card in self._view.drawing.cards.values()}
        while any(abs(place.x() - x) < _STEP and abs(place.y() - y) < _STEP for x, y in taken):
            place += QPointF(_STEP, _STEP)
        self._view.add(self._view.shelf.placing(key, _snapped(place)))

    def add_at(self, key: str, point: QPointF) -> None:
        """Add a card whose title lies under a point of the scene."""
        self._view.add(self._view.shelf.placing(key, _snapped(point - QPointF(WIDTH / 2, TITLE / 2))))

    def add_linked(self, card: Card, node: str, place: Place, end: Input | Output, point: QPointF) -> None:
        """Add a card and link it to a socket, as one edit; its socket comes to lie at the point."""
        graph = self._view.history.graph
        name = fitting_socket(card, end)
        key = self._view.shelf.fresh_id(card.key, graph)
        if place.output:
            link = Link(node, place.name, key, name)
            corner = point - QPointF(0, TITLE + ROW)
        else:
            link = Link(key, name, node, place.name)
            corner = point - QPointF(WIDTH, TITLE + ROW)
        add = self._view.shelf.placing(card.key, _snapped(corner), key)
        name_of_edit = tr("Add {card} to {other}", card=tr(card.title), other=graph.title(node))
        self._view.add(Several((add, Connect(link)), name_of_edit))

    def delete(self) -> None:
        """Delete the selected cards, frames, notes and links."""
        nodes = self.chosen()
        links = tuple(item.link for item in self._view.selected_links())
        if nodes or links:
            self._view.do(RemoveItems(nodes, links))

    def delete_from_chain(self) -> None:
        """Delete the selected cards and link what fed them to what they fed."""
        nodes = self.selected()
        if nodes:
            self._view.do(RemoveFromChain(nodes))

    def copy(self) -> bool:
        """Put the selected cards, frames and notes on the clipboard; tell whether there were any."""
        nodes = self.chosen()
        if nodes:
            QGuiApplication.clipboard().setText(copied_text(self._view.history.graph, nodes))
        else:
            self._view.message.emit(tr("Nothing is selected. Select the cards to copy first."))
        return bool(nodes)

    def cut(self) -> None:
        """Put the selected cards on the clipboard and delete them."""
        if self.copy():
            self.delete()

    def paste(self, point: QPointF | None) -> None:
        """Paste the clipboard's cards at a point of the scene, or a step aside of where they were copied."""
        text = QGuiApplication.clipboard().text()
        self._view.add(Paste(text, _snapped(point) if point is not None else None))

    def duplicate(self) -> None:
        """Put a copy of what is selected beside it, of a frame with all that is in it."""
        nodes = tuple(thing.id for thing in with_framed(self._view, self._view.selected_things()))
        if nodes:
            self._view.add(Paste(copied_text(self._view.history.graph, nodes), duplicates=True))

    def toggle_bypass(self) -> None:
        """Bypass the selected cards, or, where all of them are, use them again."""
        nodes = self.selected()
        if nodes:
            graph = self._view.history.graph
            bypassed = not all(graph.nodes[key].bypassed for key in nodes)
            self._view.do(SetBypassed(nodes, bypassed))
        else:
            self._view.message.emit(tr("Nothing is selected. Select the cards to bypass first."))

    def rename(self) -> None:
        """Edit the title of the first selected card, or the text of the first selected frame or note."""
        things = self._view.selected_things()
        if things and isinstance(things[0], CardItem):
            self._view.editing.rename(things[0].id)
        elif things:
            self._view.writing.open(things[0].id)

    def reorder(self, link: Link, place: int) -> None:
        """Put a link to another place among those of its input."""
        self._view.do(ReorderLink(link, place))

    def set_unfolded(self, nodes: tuple[str, ...], *, unfolded: bool) -> None:
        """Open or fold the seldom rows of cards."""
        self._view.do(SetUnfolded(nodes, unfolded))


def _snapped(point: QPointF) -> Position:
    return snapped(point.x(), point.y())
