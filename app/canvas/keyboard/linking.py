"""Making a link without a mouse: a list of all sockets that fit, to be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.canvas.card_layout import Place, card_colour
from app.canvas.search_popup import Choice
from app.document.commands import Connect
from app.document.graph import Graph, Link
from app.document.linking import LinkRefused, check_link
from cards.card import Card
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.deck_canvas import DeckCanvas

Ends = dict[str, Link]


def open_list(canvas: DeckCanvas) -> None:
    """Offer the sockets to which the row that the keyboard is on can be linked."""
    walk, graph = canvas.view.walk, canvas.history.graph
    card, row = walk.card, walk.row
    if card is None or card.node.definition is None:
        canvas.message.emit(tr("Walk to a card and one of its rows with the arrow keys first, then press L."))
        return
    place = row.place if row else _main_output(card.node.definition)
    if place is None:
        canvas.message.emit(tr("This row takes no link. Walk to another row with the arrow keys."))
        return
    links = fitting_links(graph, card.id, place)
    if not links:
        canvas.message.emit(tr("No socket of another card fits here. Add a card first."))
        return
    choices = [_choice(graph, link, place) for link in links.values()]
    point = canvas.view.mapFromScene(card.pos() + card.anchor(place))

    def find(text: str) -> list[Choice]:
        words = text.casefold().split()
        return [c for c in choices if all(word in f"{c.title} {c.aside}".casefold() for word in words)]

    what = tr("Link to an input of…") if place.output else tr("Link to an output of…")

    def choose(key: str) -> None:
        canvas.view.do(Connect(links[key]))

    canvas.search.open_choices(point, find, choose, what)


def fitting_links(graph: Graph, node: str, place: Place) -> Ends:
    """Return the links that a socket can have, by the name of their other end, the nearest cards first."""
    found: Ends = {}
    x, y = graph.nodes[node].position

    def distance(key: str) -> float:
        return abs(graph.nodes[key].position[0] - x) + abs(graph.nodes[key].position[1] - y)

    for key in sorted(graph.nodes, key=distance):
        card = graph.nodes[key].definition
        for socket in (card.inputs if place.output else card.outputs) if card else ():
            ends = (node, place.name, key, socket.name) if place.output else (key, socket.name, node, place.name)
            link = Link(*ends)
            if _allowed(graph, link):
                found[f"{key}.{socket.name}"] = link
    return found


def _allowed(graph: Graph, link: Link) -> bool:
    try:
        check_link(graph, link)
    except LinkRefused:
        return False
    return True


def _main_output(card: Card) -> Place | None:
    """Return the last output: the one that flows on."""
    return Place(True, card.outputs[-1].name) if card.outputs else None


def _choice(graph: Graph, link: Link, place: Place) -> Choice:
    key, name = (link.target, link.input) if place.output else (link.source, link.output)
    node = graph.nodes[key]
    socket = node.input(name) if place.output else node.output(name)
    card = node.definition
    return Choice(
        key=f"{key}.{name}",
        title=graph.title(key),
        aside=tr(socket.label) if socket else name,
        colour=card_colour(card) if card else "",
        help=tr(socket.help) if socket else "",
    )
