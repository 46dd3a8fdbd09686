"""Rows of a card inside an open group that the group shows outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.document.exposing import Exposed, exposing
from app.document.graph import Graph
from app.document.outside import Fed, feeder_titles
from cards.card import Input
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_layout import Row


def mark_outside(graph: Graph, node: str, row: Row, outside: Fed) -> None:
    """Say in a row that the group shows its socket outside, and what feeds it there."""
    exposed = shown_outside(graph, node, row)
    if exposed is not None:
        row.outside = True
        if isinstance(row.socket, Input) and row.place is not None:
            row.fed = feeder_titles(outside.get((node, row.place.name), ()))
        if isinstance(row.socket, Input) and row.field is None and not row.linked:
            row.value = tr("from outside")


def shown_outside(graph: Graph, node: str, row: Row) -> Exposed | None:
    """Return what shows the socket of a row outside, or None."""
    if not graph.exposed or row.place is None:
        return None
    found = next(exposing(graph, node, row.place.name, output=row.place.output), None)
    return None if found is None or (row.linked and not row.place.output) else found


def outside_words(graph: Graph, node: str, row: Row) -> str:
    """Return how a socket is called outside, as a sentence; empty where it is not shown there."""
    exposed = shown_outside(graph, node, row)
    if exposed is None or row.socket is None:
        return ""
    shown = tr("The group shows it outside as {name}.", name=tr(exposed.label or row.socket.label))
    return f"{shown} {fed_words(row)}" if row.fed else shown


def fed_words(row: Row) -> str:
    """Return why the value of a row that is fed from outside cannot be typed, as a sentence."""
    return tr(
        "{input} is fed from outside by {card}. Leave the group to change it there.",
        input=tr(row.socket.label) if row.socket else row.label,
        card=row.fed,
    )
