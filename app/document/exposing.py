"""What of a group shows outside: sockets of the cards inside, under names of the group's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cards.card import Card, Input, Kind, Output, Role, Value
from resources.translations import marked, tr

if TYPE_CHECKING:
    from app.document.graph import Graph

GROUP = "group"  # the card of every group; what tells groups apart is their inside
_HELP = marked("Cards that were collapsed into one. Open it to see and change them.")
_ALIKE = ("type", "choices", "length", "pairs", "optional", "also", "wraps", "path", "role")


@dataclass(frozen=True, slots=True)
class End:
    """A socket of a card inside.

    Attributes:
        node: id of the card.
        socket: name of its input or output.
        place: of an input that takes many links: which of them comes from outside; None is any number, at the end.
    """

    node: str
    socket: str
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Exposed:
    """A socket of a group.

    Attributes:
        name: its name in decks, the same for as long as it is there.
        ends: what it stands for; one value or link outside may serve several inputs inside.
        label: the words on the card; those of the first end where empty.
        output: whether it is an output.
        hidden: whether it is kept, with its name and its place, but not shown on the card.
    """

    name: str
    ends: tuple[End, ...]
    label: str = ""
    output: bool = False
    hidden: bool = False


def group_card(graph: Graph) -> Card | None:
    """Return the card that a graph makes as a group; None where a card that is not known stands behind a socket."""
    inputs, outputs = [], []
    for exposed in graph.exposed:
        if exposed.hidden:
            continue
        if exposed.output:
            output = outer_output(graph, exposed)
            if output is None:
                return None
            outputs.append(output)
        else:
            socket = outer_input(graph, exposed)
            if socket is None:
                return None
            inputs.append(socket)
    return Card(
        key=GROUP,
        title=graph.name or marked("Group"),
        family=marked("Groups"),
        kind=Kind.GROUP,
        factory="",
        help=graph.about or _HELP,
        inputs=tuple(inputs),
        outputs=tuple(outputs),
        synonyms=("group", "building block"),
    )


def outer_input(graph: Graph, exposed: Exposed) -> Input | None:
    """Return an input of a group as its card declares it, or None."""
    sockets = [graph.nodes[end.node].input(end.socket) for end in exposed.ends if end.node in graph.nodes]
    joined: Input | None = None
    for socket in sockets:
        joined = socket if joined is None else joined_input(joined, socket)
        if joined is None:
            return None
    if joined is None or len(sockets) != len(exposed.ends):
        return None
    many = joined.many and len(exposed.ends) == 1 and exposed.ends[0].place is None
    return replace(joined, name=exposed.name, label=exposed.label or joined.label, many=many, folded=False)


def outer_output(graph: Graph, exposed: Exposed) -> Output | None:
    """Return an output of a group as its card declares it, or None."""
    end = exposed.ends[0]
    output = graph.nodes[end.node].output(end.socket) if end.node in graph.nodes else None
    return replace(output, name=exposed.name, label=exposed.label or output.label) if output else None


def label_of(graph: Graph, exposed: Exposed) -> str:
    """Return the name that a socket of a group bears on its card, as it is shown."""
    socket = outer_output(graph, exposed) if exposed.output else outer_input(graph, exposed)
    return tr(exposed.label or (socket.label if socket else exposed.name))


def is_called(graph: Graph, exposed: Exposed) -> bool:
    """Tell whether a socket of a group is an input on which a layer is called; on cards these stand lowest."""
    end = exposed.ends[0]
    socket = graph.nodes[end.node].input(end.socket) if end.node in graph.nodes else None
    return not exposed.output and socket is not None and socket.role is Role.CALL


def joined_input(first: Input, other: Input | None) -> Input | None:
    """Return the first of two inputs with the limits of both; None where one value cannot serve the two."""
    if other is None or any(getattr(first, name) != getattr(other, name) for name in _ALIKE):
        return None
    return replace(
        first,
        minimum=_largest(first.minimum, other.minimum),
        maximum=_smallest(first.maximum, other.maximum),
        above=_largest(first.above, other.above),
        required=first.required or other.required,
        many=first.many and other.many,
    )


def _largest(*limits: float | None) -> float | None:
    return max((limit for limit in limits if limit is not None), default=None)


def _smallest(*limits: float | None) -> float | None:
    return min((limit for limit in limits if limit is not None), default=None)


def outer_values(graph: Graph) -> dict[str, Value]:
    """Return what a group's own inputs show as typed: the values of the cards inside."""
    values: dict[str, Value] = {}
    for exposed in graph.exposed:
        if not exposed.output and not exposed.hidden:
            end = exposed.ends[0]
            inner = graph.nodes[end.node].values
            if end.socket in inner:
                values[exposed.name] = inner[end.socket]
    return values


def exposing(graph: Graph, node: str, socket: str, *, output: bool) -> Iterator[Exposed]:
    """Yield what shows a socket of a card inside on the group's outside."""
    return (entry for entry in standing_for(graph, node, socket, output=output) if not entry.hidden)


def standing_for(graph: Graph, node: str, socket: str, *, output: bool) -> Iterator[Exposed]:
    """Yield the sockets of a group that stand for one of a card inside, the hidden ones too."""
    for exposed in graph.exposed:
        if exposed.output is output and any((end.node, end.socket) == (node, socket) for end in exposed.ends):
            yield exposed


def pruned(graph: Graph) -> Graph:
    """Return a graph that exposes only sockets that are there; those of unknown cards count as there."""

    def there(end: End, *, output: bool) -> bool:
        node = graph.nodes.get(end.node)
        if node is None or node.definition is None:
            return node is not None
        return bool(node.output(end.socket) if output else node.input(end.socket))

    kept = []
    for exposed in graph.exposed:
        ends = tuple(end for end in exposed.ends if there(end, output=exposed.output))
        if ends:
            kept.append(exposed if ends == exposed.ends else replace(exposed, ends=ends))
    return graph if tuple(kept) == graph.exposed else replace(graph, exposed=tuple(kept))


def merged(
    inside: list[tuple[str, str]], outside: list[tuple[int | None, list[tuple[str, str]]]]
) -> list[tuple[str, str]]:
    """Return all that feeds an input, in order.

    Args:
        inside: sources of the links from inside, in order.
        outside: for each exposed end of the input its place, and the sources that it brings.
    """
    slots: dict[int, list[tuple[str, str]]] = {}
    last: list[tuple[str, str]] = []
    for place, sources in outside:
        if place is None:
            last += sources
        else:
            slots.setdefault(place, []).extend(sources)
    found: list[tuple[str, str]] = []
    waiting = list(inside)
    place = 0
    while slots and (waiting or place <= max(slots)):
        if place in slots:
            found += slots.pop(place)
        elif waiting:
            found.append(waiting.pop(0))
        place += 1
    return [*found, *waiting, *last]
