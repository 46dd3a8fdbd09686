"""Every edit is a small command: its name for the history, and the graph that it makes of a graph."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.document.graph import Graph, Link, Node, Position
from app.document.groups import group_node, id_word, with_value
from app.document.linking import check_link
from app.document.words import annotations_text, cards_text, within
from cards.card import Value
from cards.values import check_value, value_text
from resources.translations import tr, tr_count


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
        raise EditRefused(tr("There is no card {name}.", name=key))
    return graph.nodes[key]


def _title(graph: Graph, key: str) -> str:
    return graph.annotations[key].title if key in graph.annotations else graph.title(key)


def _things(graph: Graph, keys: Collection[str]) -> str:
    """Say how many cards, frames and notes these are."""
    cards = sum(key not in graph.annotations for key in keys)
    noted = len(keys) - cards
    if cards and noted:
        return tr("{cards} and {annotations}", cards=cards_text(cards), annotations=annotations_text(noted))
    return annotations_text(noted) if noted else cards_text(cards)


def _title_or_count(graph: Graph, nodes: Sequence[str]) -> str:
    return graph.title(nodes[0]) if len(nodes) == 1 else cards_text(len(nodes))


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
        return tr("Add {card}", card=tr(card.title) if card else self.card)

    def _made(self, key: str) -> Node:
        node = Node(key, self.card, {}, self.position)
        return node if self.inner is None else group_node(node, self.inner)

    def apply(self, graph: Graph) -> Graph:
        """Add the node."""
        if self._made("new").definition is None:
            raise EditRefused(tr("There is no card {name}. The palette lists all cards.", name=self.card))
        key = self.node or graph.fresh_id(id_word(self._made("new")))
        if key in graph.nodes:
            raise EditRefused(tr("A card {name} is there already.", name=key))
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
            return tr("Delete {things}", things=_title(graph, self.nodes[0]))
        if self.nodes:
            return tr("Delete {things}", things=_things(graph, self.nodes))
        return tr_count("Delete {count} link", "Delete {count} links", len(self.links))

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
            return tr("Move {things}", things=_title(graph, next(iter(self.positions))))
        return tr("Move {things}", things=_things(graph, self.positions))

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
        label = within(socket.label) if socket else self.input
        shown = value_text(socket, check_value(socket, self.value)) if socket else str(self.value)
        return tr("Change {input} of {card} to {value}", input=label, card=graph.title(self.node), value=shown)

    def apply(self, graph: Graph) -> Graph:
        """Set it."""
        node = _existing(graph, self.node)
        socket = node.input(self.input)
        if socket is None:
            raise EditRefused(tr("{card} has no input {name}.", card=graph.title(self.node), name=self.input))
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
        title = self.title.strip()
        if not title:
            return tr("Rename {card} to its own title", card=graph.title(self.node))
        return tr("Rename {thing} to {title}", thing=graph.title(self.node), title=title)

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
        cards = _title_or_count(graph, self.nodes)
        return tr("Open {cards}", cards=cards) if self.unfolded else tr("Fold {cards}", cards=cards)

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
        return tr("Link {card} to {other}", card=graph.title(self.link.source), other=graph.title(self.link.target))

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
        return tr("Unlink {card} from {other}", card=graph.title(self.link.source), other=graph.title(self.link.target))

    def apply(self, graph: Graph) -> Graph:
        """Unlink them."""
        if self.link not in graph.links:
            raise EditRefused(tr("That link is not there any more."))
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
