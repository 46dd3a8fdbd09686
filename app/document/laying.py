"""Lays out a deck that nobody has drawn yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.document.graph import Graph, Link, Node
from app.document.layout import tidy
from cards.card import Input, Kind, Role

# The measures of a card as the canvas draws it, in pixels at zoom 1.
_WIDTH, _HEAD, _ROW, _FOOT = 284.0, 58.0, 24.0, 9.0
_Row = tuple[bool, str, int]  # whether it is an output, the socket's name, and which of its links


def laid_out(graph: Graph) -> Graph:
    """Return the graph with its cards laid out from left to right."""
    rows = {key: list(_rows(graph, node)) for key, node in graph.nodes.items()}
    sizes = {key: (_WIDTH, _HEAD + _ROW * len(found) + _FOOT) for key, found in rows.items()}
    middles = {
        (key, *row): _HEAD + _ROW * (number + 0.5) for key, found in rows.items() for number, row in enumerate(found)
    }
    sockets = {}
    for link in graph.links:
        begin = middles.get((link.source, True, link.output, 0), _HEAD)
        sockets[link] = (begin, middles.get((link.target, False, link.input, _order(graph, link)), _HEAD))
    places = tidy(graph, graph.nodes, sizes, sockets)
    return graph.with_nodes(replace(node, position=places[key]) for key, node in graph.nodes.items())


def _order(graph: Graph, link: Link) -> int:
    return graph.links_into(link.target, link.input).index(link)


def _rows(graph: Graph, node: Node) -> Iterator[_Row]:
    """Yield the rows of a card that nobody has opened."""
    card = node.definition
    if card is None:
        yield from ((False, link.input, 0) for link in graph.links_to(node.id))
        yield from {(True, link.output, 0): None for link in graph.links_from(node.id)}
        return
    grouped = card.kind is Kind.GROUP
    arguments = [socket for socket in card.inputs if grouped or socket.role is not Role.CALL]
    folded = [socket for socket in arguments if socket.folded and not _changed(graph, node, socket)]
    for socket in arguments:
        if socket not in folded:
            yield from _input_rows(graph, node, socket)
    if folded:
        yield (False, "", 0)
    for socket in card.inputs:
        if socket.role is Role.CALL and not grouped:
            yield from _input_rows(graph, node, socket)
    yield from ((True, output.name, 0) for output in card.outputs)


def _changed(graph: Graph, node: Node, socket: Input) -> bool:
    return socket.name in node.values or bool(graph.links_into(node.id, socket.name))


def _input_rows(graph: Graph, node: Node, socket: Input) -> Iterator[_Row]:
    count = len(graph.links_into(node.id, socket.name)) + 1 if socket.many else 1
    yield from ((False, socket.name, number) for number in range(count))
