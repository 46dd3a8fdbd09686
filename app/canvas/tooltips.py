"""What a card, a socket, a value or a link is, in words beside the mouse."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from app.canvas.card_item import CardItem
from app.canvas.card_layout import Row
from app.canvas.drawing import Drawing
from app.canvas.groups.outside import outside_words
from app.canvas.under_mouse import Hit, Part, find_under
from app.compiler.findings import Shape
from app.document.graph import Link
from cards.card import Input
from cards.values import value_text
from resources.translations import marked, tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView


_BUTTONS = {Part.START: marked("Train this network"), Part.HELP: marked("Open the page of this card (F1)")}


def is_asked(event: QEvent) -> bool:
    """Tell whether an event asks for a tooltip."""
    return isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip


def show(view: CardView, event: QEvent) -> None:
    """Show the tooltip of what is under the mouse, or none."""
    if isinstance(event, QHelpEvent):
        text = describe(find_under(view, event.pos()), view.drawing)
        QToolTip.showText(event.globalPos(), text, view.viewport())


def describe(hit: Hit, drawing: Drawing) -> str:
    """Describe what was found, as rich text; empty where there is nothing to say."""
    if hit.link:
        return _link_text(hit.link.link, drawing)
    if hit.card is None:
        return ""
    if hit.part is Part.FOLD:
        return tr("Click to show fewer rows") if hit.card.node.unfolded else tr("Click to show these rows")
    if hit.part in _BUTTONS:
        return tr(_BUTTONS[hit.part])
    if hit.row and hit.row.place:
        return _row_text(hit.card, hit.row, drawing)
    return _card_text(hit.card, drawing)


def _paragraphs(head: str, *lines: str) -> str:
    body = "".join(f"<br>{escape(line)}" for line in lines if line)
    return f"<p style='white-space:pre-wrap'><b>{escape(head)}</b>{body}</p>"


def shape_text(shape: Shape) -> str:
    """Write a shape without its batch axis; an axis of any size is a question mark."""
    return " × ".join("?" if size is None else str(size) for size in shape) if shape else tr("one number")


def _link_text(link: Link, drawing: Drawing) -> str:
    graph = drawing.graph
    source, target = graph.nodes[link.source], graph.nodes[link.target]
    output, socket = source.output(link.output), target.input(link.input)
    names = (tr(output.label) if output else link.output, tr(socket.label) if socket else link.input)
    head = f"{graph.title(link.source)}, {names[0]}  →  {graph.title(link.target)}, {names[1]}"
    shape = drawing.state(link.source).shapes.get(link.output)
    return _paragraphs(head, shape_text(shape) if shape is not None else "", tr(output.type.label) if output else "")


def _row_text(card: CardItem, row: Row, drawing: Drawing) -> str:
    socket, place = row.socket, row.place
    if socket is None or place is None:
        return _paragraphs(row.label, tr("This version does not know the card, and keeps its links."))
    problem = card.state.mark(place.name) if not place.output else None
    lines = [tr(socket.help)]
    if isinstance(socket, Input):
        links = drawing.graph.links_into(card.id, place.name)
        if links:
            sources = ", ".join(drawing.graph.title(link.source) for link in links)
            lines.append(tr("Linked to {cards}.", cards=sources))
        elif socket.editable and not row.fed:
            lines.append(tr("Value: {value}", value=value_text(socket, card.node.value(place.name))))
    elif place.name in card.state.shapes:
        lines.append(tr("Shape: {shape}", shape=shape_text(card.state.shapes[place.name])))
    if problem:
        lines.append(problem.text)
    lines.append(outside_words(drawing.graph, card.id, row))
    return _paragraphs(f"{tr(socket.label)}  ({tr(socket.type.label)})", *lines)


def _card_text(card: CardItem, drawing: Drawing) -> str:
    definition = card.node.definition
    title = drawing.graph.title(card.id)
    if definition is None:
        unknown = tr("This version does not know the card {card}. It is kept as it is.", card=card.node.card)
        return _paragraphs(title, unknown)
    named = tr(definition.title) if tr(definition.title) not in title else ""
    way = tr("Double-click the title to open it.") if card.node.inner is not None else ""
    return _paragraphs(title, named, tr(definition.help), way, *(problem.text for problem in card.state.problems))
