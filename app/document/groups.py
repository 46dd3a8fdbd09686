"""Groups inside a graph: their way in, and what an edit inside means outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.document.exposing import GROUP, Exposed, outer_values, pruned
from app.document.graph import Graph, Node, Position
from cards.card import Kind, Value

MOST_DEEP = 16  # groups within each other

_SNAP = 8.0  # pixels between the lines of the canvas' grid

Path = tuple[str, ...]


def group_node(node: Node, inner: Graph) -> Node:
    """Return a group with another inside; its values are those of the cards that it exposes."""
    return replace(node, inner=inner, values=outer_values(inner))


def level_at(graph: Graph, path: Path) -> Graph | None:
    """Return the inside of the group to which a path of ids leads; None where there is none."""
    for key in path:
        node = graph.nodes.get(key)
        if node is None or node.inner is None:
            return None
        graph = node.inner
    return graph


def with_level(graph: Graph, path: Path, inner: Graph) -> Graph:
    """Return a graph in which the group at a path has another inside; links to sockets that are gone go with them."""
    if not path:
        return inner
    node = graph.nodes[path[0]]
    if len(path) > 1:
        if node.inner is None:
            raise ValueError(f"{node.id} is no group.")
        inner = with_level(node.inner, path[1:], inner)
    return with_group(graph, group_node(node, inner))


def with_group(graph: Graph, node: Node) -> Graph:
    """Return a graph with a changed group; links to sockets that it no longer has are gone."""
    graph = graph.with_nodes([node])
    if node.definition is not None:
        kept = tuple(
            link
            for link in graph.links
            if not (link.source == node.id and node.output(link.output) is None)
            and not (link.target == node.id and node.input(link.input) is None)
        )
        graph = graph if len(kept) == len(graph.links) else graph.with_links(kept)
    return pruned(graph)


def with_value(node: Node, name: str, value: Value) -> Node:
    """Return a node with a value typed into an input; a default leaves no trace, and a group hands it to its cards."""
    if node.inner is not None:
        inner = node.inner
        for exposed in inner.exposed:
            if exposed.name == name and not exposed.output:
                for end in exposed.ends:
                    inner = inner.with_nodes([with_value(inner.nodes[end.node], end.socket, value)])
        return group_node(node, settled(node.inner, inner))
    socket = node.input(name)
    values = {other: kept for other, kept in node.values.items() if other != name}
    if socket is None or value != socket.default or type(value) is not type(socket.default):
        values[name] = value
    return node if values == node.values else replace(node, values=values)


def settled(before: Graph, after: Graph) -> Graph:
    """Return the inside of a group after an edit, with all that hangs on it.

    A value that several cards share is changed on all of them; an input that is now linked inside is not fed from
    outside any more, unless it takes many links.
    """
    exposed = []
    for entry in after.exposed:
        if not entry.output:
            after = after if entry.hidden else _shared(before, after, entry)
            ends = tuple(
                end
                for end in entry.ends
                if end.place is not None
                or _many(after, end.node, end.socket)
                or not after.links_into(end.node, end.socket)
            )
            entry = entry if ends == entry.ends else replace(entry, ends=ends)  # noqa: PLW2901
        if entry.ends:
            exposed.append(entry)
    return pruned(after if tuple(exposed) == after.exposed else replace(after, exposed=tuple(exposed)))


def _many(graph: Graph, node: str, name: str) -> bool:
    socket = graph.nodes[node].input(name) if node in graph.nodes else None
    return socket is None or socket.many


def _shared(before: Graph, after: Graph, exposed: Exposed) -> Graph:
    # What a card holds that this version does not know is left alone, and given to nobody.
    known = {key for key, node in after.nodes.items() if node.definition is not None}
    ends = [end for end in exposed.ends if end.node in known]
    if len(ends) < 2:
        return after
    values = [after.nodes[end.node].value(end.socket) for end in ends]
    if all(value == values[0] and type(value) is type(values[0]) for value in values):
        return after
    changed = [
        value
        for end, value in zip(ends, values, strict=True)
        if end.node in before.nodes and before.nodes[end.node].value(end.socket) != value
    ]
    value = changed[0] if changed else values[0]
    return after.with_nodes(with_value(after.nodes[end.node], end.socket, value) for end in ends)


def titles_along(graph: Graph, path: Sequence[str]) -> list[str]:
    """Return how the groups along a path are called, the outermost first."""
    titles = []
    for key in path:
        titles.append(graph.title(key))
        inner = graph.nodes[key].inner
        graph = inner if inner is not None else Graph()
    return titles


def holds_training(graph: Graph) -> bool:
    """Tell whether a Train card lies in a graph itself."""
    return any((card := node.definition) is not None and card.kind is Kind.TRAIN for node in graph.nodes.values())


def id_word(node: Node) -> str:
    """Return the word of which a node's id is made: a group's own name, or its card."""
    if node.inner is None:
        return node.card
    return node.inner.name.replace(".", " ") or GROUP


def centre(graph: Graph) -> Position:
    """Return the middle between the outermost positions of a graph's nodes, on the grid of the canvas."""
    if not graph.nodes:
        return 0.0, 0.0
    xs = [node.position[0] for node in graph.nodes.values()]
    ys = [node.position[1] for node in graph.nodes.values()]
    return tuple(round((min(each) + max(each)) / 2 / _SNAP) * _SNAP for each in (xs, ys))  # type: ignore[return-value]
