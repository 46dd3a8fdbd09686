"""What a screen reader is told: the card and the row that the keyboard is on, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from app.canvas.card_item import CardItem
from app.canvas.card_layout import Row
from cards.card import Input
from cards.values import value_text
from resources.translations import marked, tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView
    from app.canvas.keyboard.walk import Walk

NAME = marked("Canvas")
_HOW = marked("Arrow keys walk over cards and their rows; Enter edits, L links.")


class Spoken:
    """Keeps the accessible description of a view, and announces it when it changes."""

    def __init__(self, view: CardView, walk: Walk) -> None:
        self._view = view
        self._walk = walk
        view.setAccessibleName(tr(NAME))
        view.setAccessibleDescription(tr(_HOW))
        walk.moved.connect(self.tell)
        view.selection_edited.connect(self.tell)

    def tell(self) -> None:
        """Describe where the keyboard is, or what is selected."""
        text = self._text()
        if text == self._view.accessibleDescription():
            return
        self._view.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, text))

    def _text(self) -> str:
        card, row = self._walk.card, self._walk.row
        if card is not None and card.id not in self._view.history.graph.nodes:
            return tr(_HOW)
        if card is not None and row is not None:
            return self._row_text(card, row)
        nodes = self._view.history.graph.nodes  # a card that is just being removed is still selected
        chosen = [card] if card else [chosen for chosen in self._view.selected_cards() if chosen.id in nodes]
        if len(chosen) == 1:
            return self._card_text(chosen[0])
        return tr("{count} cards selected", count=len(chosen)) if chosen else tr(_HOW)

    def _card_text(self, card: CardItem) -> str:
        graph = self._view.history.graph
        notes = [text for _, text, _ in card.layout.notes]
        fed = ", ".join(dict.fromkeys(graph.title(link.source) for link in graph.links_to(card.id)))
        feeds = ", ".join(dict.fromkeys(graph.title(link.target) for link in graph.links_from(card.id)))
        parts = [graph.title(card.id), " ".join(notes)]
        parts += [tr("fed by {cards}", cards=fed)] if fed else []
        parts += [tr("feeds {cards}", cards=feeds)] if feeds else []
        return "; ".join(part for part in parts if part)

    def _row_text(self, card: CardItem, row: Row) -> str:
        graph, socket, place = self._view.history.graph, row.socket, row.place
        if place is None:
            if card.node.unfolded:
                return tr("{rows}; Enter folds these rows", rows=row.label)
            return tr("{rows}; Enter opens these rows", rows=row.label)
        if socket is None:
            return row.label
        parts = [tr(socket.label), tr(socket.type.label)]
        if place.output:
            feeds = [graph.title(link.target) for link in graph.links_from(card.id) if link.output == place.name]
            parts.append(tr("feeds {cards}", cards=", ".join(feeds)) if feeds else tr("feeds nothing"))
        elif self._walk.link is not None:
            parts.append(tr("linked to {card}", card=graph.title(self._walk.link.source)))
        elif isinstance(socket, Input) and socket.editable:
            parts.append(value_text(socket, card.node.value(place.name)))
        else:
            parts.append(tr("not linked"))
        problem = None if place.output else card.state.mark(place.name)
        return "; ".join([*parts, problem.text] if problem else parts)
