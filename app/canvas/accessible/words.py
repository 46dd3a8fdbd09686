"""The words of cards, rows, frames and notes as a screen reader says them."""

from __future__ import annotations

from collections.abc import Iterable

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.annotations.annotation_painter import EMPTY_FRAME
from app.canvas.card_item import CardItem
from app.canvas.card_layout import Row
from app.canvas.card_state import Tone
from app.document.graph import Graph, Link
from cards.card import Input
from cards.values import value_text
from resources.translations import tr

_WRONG = (Tone.ERROR, Tone.WARNING)


def joined(parts: Iterable[str]) -> str:
    """Return what is said one after the other, without what is empty."""
    return "; ".join(part for part in parts if part)


def card_text(graph: Graph, card: CardItem) -> str:
    """Return all that is said of a card: its title, what stands under it, and what it is linked to."""
    return joined([graph.title(card.id), _notes(card, wrong=None), *_neighbours(graph, card)])


def card_name(graph: Graph, card: CardItem) -> str:
    """Return the title of a card with its badge."""
    return joined([graph.title(card.id), _notes(card, wrong=False)])


def card_description(graph: Graph, card: CardItem) -> str:
    """Return what is wrong with a card, and what it is linked to."""
    return joined([_notes(card, wrong=True), *_neighbours(graph, card)])


def _notes(card: CardItem, *, wrong: bool | None) -> str:
    """Return what stands under the title: problems, all but problems, or both."""
    notes = card.layout.notes
    return " ".join(text for tone, text, _ in notes if wrong is None or (tone in _WRONG) is wrong)


def _neighbours(graph: Graph, card: CardItem) -> list[str]:
    fed = ", ".join(dict.fromkeys(graph.title(link.source) for link in graph.links_to(card.id)))
    feeds = ", ".join(dict.fromkeys(graph.title(link.target) for link in graph.links_from(card.id)))
    parts = [tr("fed by {cards}", cards=fed)] if fed else []
    return [*parts, tr("feeds {cards}", cards=feeds)] if feeds else parts


def link_into(graph: Graph, card: CardItem, row: Row) -> Link | None:
    """Return the link that ends in a row; None where none does."""
    if row.place is None or row.place.output or not row.linked:
        return None
    links = graph.links_into(card.id, row.place.name)
    return links[row.place.order] if row.place.order < len(links) else None


def row_text(graph: Graph, card: CardItem, row: Row) -> str:
    """Return all that is said of a row: what it is, its type, its value or link, and what is wrong."""
    if row.place is None:
        if card.node.unfolded:
            return tr("{rows}; Enter folds these rows", rows=row.label)
        return tr("{rows}; Enter opens these rows", rows=row.label)
    if row.socket is None:
        return row.label
    return joined([_label(row), tr(row.socket.type.label), row_value(graph, card, row), row_problem(card, row)])


def row_name(graph: Graph, card: CardItem, row: Row) -> str:
    """Return what a row is called, with its value or link."""
    return joined([_label(row), row_value(graph, card, row)])


def row_description(card: CardItem, row: Row) -> str:
    """Return the type of a row, and what is wrong with it."""
    return joined([tr(row.socket.type.label) if row.socket else "", row_problem(card, row)])


def row_problem(card: CardItem, row: Row) -> str:
    """Return what is wrong with a row; empty where nothing is."""
    problem = card.state.mark(row.place.name) if row.place and not row.place.output else None
    return problem.text if problem else ""


def row_value(graph: Graph, card: CardItem, row: Row) -> str:
    """Return the value of a row, or what it is linked to."""
    place, socket = row.place, row.socket
    if place is None or socket is None:
        return ""
    if place.output:
        feeds = [graph.title(link.target) for link in graph.links_from(card.id) if link.output == place.name]
        return tr("feeds {cards}", cards=", ".join(feeds)) if feeds else tr("feeds nothing")
    link = link_into(graph, card, row)
    if link is not None:
        return tr("linked to {card}", card=graph.title(link.source))
    if row.fed:
        return tr("fed from outside by {card}", card=row.fed)
    if isinstance(socket, Input) and socket.editable:
        return value_text(socket, card.node.value(place.name))
    return tr("not linked")


def _label(row: Row) -> str:
    if row.socket is None or row.place is None:
        return row.label
    return f"{tr(row.socket.label)} {row.place.order + 1}" if row.place.order else tr(row.socket.label)


def annotation_name(item: AnnotationItem) -> str:
    """Return the title of a frame or the text of a note."""
    empty = tr(EMPTY_FRAME, "noun") if item.framing else tr("Empty note")
    return item.annotation.text or empty


def frame_description(graph: Graph, cards: Iterable[CardItem]) -> str:
    """Return which cards lie in a frame."""
    titles = ", ".join(graph.title(card.id) for card in cards)
    return tr("holds {cards}", cards=titles) if titles else tr("holds no cards")
