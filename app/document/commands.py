"""Every edit is a small command: its name for the history, and the graph that it makes of a graph."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from app.document.graph import Graph, Link, Node, Position
from app.document.groups import group_node, id_word, with_value
from app.document.linking import check_link
from cards.card import Value
from cards.values import check_value, value_text


class EditRefused(Exception):
    """An edit cannot be made; the message is one sentence that says why."""


class Command(Protocol):
    """One edit.

    ``merge_key`` is None, or equal for edits that belong to one gesture (typing, dragging), which one undo takes back.
    """

    @property
    def merge_key(self) -> Hashable | None:
        """What edits must share to become one entry of the history."""
        ...

    def name(self, graph: Graph) -> str:
        """Say what the edit does, for the history; ``graph`` is the one before the edit."""
        ...

    def apply(self, graph: Graph) -> Graph:
        """Return the graph after the edit.

        Raises:
            EditRefused, LinkRefused, ValueRefused: with a sentence for the user; nothing has changed then.
        """
        ...


class _Single:
    """An edit that never merges with another."""

    @property
    def merge_key(self) -> Hashable | None:
        return None


def _existing(graph: Graph, key: str) -> Node:
    if key not in graph.nodes:
        raise EditRefused(f"There is no card {key}.")
    return graph.nodes[key]


def _title(graph: Graph, key: str) -> str:
    return graph.annotations[key].title if key in graph.annotations else graph.title(key)


def _things(graph: Graph, keys: Collection[str]) -> str:
    """Say how many cards, frames and notes these are."""
    cards = sum(key not in graph.annotations for key in keys)
    noted = len(keys) - cards
    parts = [_count(cards, "card")] * bool(cards or not noted) + [_count(noted, "annotation")] * bool(noted)
    return " and ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


@dataclass(frozen=True)
class AddNode(_Single):
    """Place a card; ``node`` may name its id beforehand. ``inner`` is the inside of a group."""

    card: str
    position: Position
    node: str | None = None
    values: Mapping[str, Value] | None = None
    inner: Graph | None = None

    def name(self, graph: Graph) -> str:
        """Name it."""
        card = self._made("new").definition
        return f"Add {card.title if card else self.card}"

    def _made(self, key: str) -> Node:
        node = Node(key, self.card, {}, self.position)
        return node if self.inner is None else group_node(node, self.inner)

    def apply(self, graph: Graph) -> Graph:
        """Add the node."""
        if self._made("new").definition is None:
            raise EditRefused(f"There is no card {self.card}. The palette lists all cards.")
        key = self.node or graph.fresh_id(id_word(self._made("new")))
        if key in graph.nodes:
            raise EditRefused(f"A card {key} is there already.")
        graph = graph.with_nodes([self._made(key)])
        for name, value in (self.values or {}).items():
            graph = SetValue(key, name, value).apply(graph)
        return graph


@dataclass(frozen=True)
class RemoveItems(_Single):
    """Remove nodes with their links, frames and notes, and further links."""

    nodes: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()

    def name(self, graph: Graph) -> str:
        """Name it."""
        if len(self.nodes) == 1:
            return f"Delete {_title(graph, self.nodes[0])}"
        if self.nodes:
            return f"Delete {_things(graph, self.nodes)}"
        return f"Delete {_count(len(self.links), 'link')}"

    def apply(self, graph: Graph) -> Graph:
        """Remove them."""
        for key in self.nodes:
            if key not in graph.annotations:
                _existing(graph, key)
        gone = set(self.links)
        return graph.with_links(link for link in graph.links if link not in gone).without(self.nodes)


@dataclass(frozen=True)
class MoveNodes:
    """Put nodes, frames and notes at new positions."""

    positions: Mapping[str, Position]
    gesture: int = 0

    @property
    def merge_key(self) -> Hashable | None:
        """Moves of the same nodes within one gesture merge; gesture 0 never does."""
        return ("move", self.gesture, frozenset(self.positions)) if self.gesture else None

    def name(self, graph: Graph) -> str:
        """Name it."""
        if len(self.positions) == 1:
            return f"Move {_title(graph, next(iter(self.positions)))}"
        return f"Move {_things(graph, self.positions)}"

    def apply(self, graph: Graph) -> Graph:
        """Move them."""
        places = {key: (float(x), float(y)) for key, (x, y) in self.positions.items()}
        noted = [replace(graph.annotations[key], position=places.pop(key)) for key in graph.annotations.keys() & places]
        if noted:
            graph = graph.with_annotations(noted)
        return graph.with_nodes(replace(_existing(graph, key), position=place) for key, place in places.items())


@dataclass(frozen=True)
class SetValue:
    """Type a value into an input; a default leaves no trace in the deck."""

    node: str
    input: str
    value: object
    gesture: int = 0

    @property
    def merge_key(self) -> Hashable | None:
        """Edits of one field within one gesture merge; gesture 0 never does."""
        return ("value", self.gesture, self.node, self.input) if self.gesture else None

    def name(self, graph: Graph) -> str:
        """Name it."""
        node = _existing(graph, self.node)
        socket = node.input(self.input)
        label = socket.label.lower() if socket else self.input
        shown = value_text(socket, check_value(socket, self.value)) if socket else str(self.value)
        return f"Change {label} of {graph.title(self.node)} to {shown}"

    def apply(self, graph: Graph) -> Graph:
        """Set it."""
        node = _existing(graph, self.node)
        socket = node.input(self.input)
        if socket is None:
            raise EditRefused(f"{graph.title(self.node)} has no input {self.input}.")
        value = check_value(socket, self.value)
        changed = with_value(node, self.input, value)
        return graph if changed is node else graph.with_nodes([changed])


@dataclass(frozen=True)
class Rename(_Single):
    """Give a node a title of the user's own; an empty one shows the card's again."""

    node: str
    title: str

    def name(self, graph: Graph) -> str:
        """Name it."""
        return f"Rename {graph.title(self.node)} to {self.title.strip() or 'its own title'}"

    def apply(self, graph: Graph) -> Graph:
        """Rename it."""
        return graph.with_nodes([replace(_existing(graph, self.node), title=self.title.strip())])


@dataclass(frozen=True)
class SetUnfolded(_Single):
    """Open or fold the seldom rows of nodes."""

    nodes: tuple[str, ...]
    unfolded: bool

    def name(self, graph: Graph) -> str:
        """Name it."""
        what = graph.title(self.nodes[0]) if len(self.nodes) == 1 else _count(len(self.nodes), "card")
        return f"{'Open' if self.unfolded else 'Fold'} {what}"

    def apply(self, graph: Graph) -> Graph:
        """Open or fold them."""
        return graph.with_nodes(replace(_existing(graph, key), unfolded=self.unfolded) for key in self.nodes)


@dataclass(frozen=True)
class Connect(_Single):
    """Make a link; into a single input it takes the place of the one that is there.

    ``replacing`` is a link that this one was dragged off from.
    """

    link: Link
    replacing: Link | None = None

    def name(self, graph: Graph) -> str:
        """Name it."""
        return f"Link {graph.title(self.link.source)} to {graph.title(self.link.target)}"

    def apply(self, graph: Graph) -> Graph:
        """Link them."""
        if self.replacing == self.link:
            return graph
        kept = graph.with_links(link for link in graph.links if link != self.replacing)
        node = kept.nodes.get(self.link.target)
        socket = node.input(self.link.input) if node else None
        if socket is not None and not socket.many and self.link not in kept.links:
            displaced = set(kept.links_into(self.link.target, self.link.input))
            kept = kept.with_links(link for link in kept.links if link not in displaced)
        check_link(kept, self.link)
        return kept.with_links((*kept.links, self.link))


@dataclass(frozen=True)
class Disconnect(_Single):
    """Remove one link."""

    link: Link

    def name(self, graph: Graph) -> str:
        """Name it."""
        return f"Unlink {graph.title(self.link.source)} from {graph.title(self.link.target)}"

    def apply(self, graph: Graph) -> Graph:
        """Unlink them."""
        if self.link not in graph.links:
            raise EditRefused("That link is not there any more.")
        return graph.with_links(link for link in graph.links if link != self.link)


@dataclass(frozen=True)
class Several(_Single):
    """Some commands that are one edit."""

    commands: tuple[Command, ...]
    label: str

    def name(self, graph: Graph) -> str:
        """Name it."""
        return self.label

    def apply(self, graph: Graph) -> Graph:
        """Apply all of them, or, where one is refused, none."""
        for command in self.commands:
            graph = command.apply(graph)
        return graph
