"""Rows of a card inside an open group that the group shows outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.document.exposing import Exposed, exposing
from app.document.graph import Graph
from cards.card import Input
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_layout import Row


def mark_outside(graph: Graph, node: str, row: Row) -> None:
    """Say in a row that the group shows its socket outside."""
    exposed = shown_outside(graph, node, row)
    if exposed is not None:
        row.outside = True
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
    return tr("The group shows it outside as {name}.", name=tr(exposed.label or row.socket.label))
