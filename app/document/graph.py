"""The graph: nodes and links, immutable; an edit makes a new one that shares all that did not change."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from app.document.annotation import Annotation
from app.document.exposing import Exposed, group_card, pruned
from cards import catalog
from cards.card import Card, Input, Output, Value
from resources.translations import tr

Position = tuple[float, float]

NODE_ID = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class Node:
    """A card placed on the canvas.

    Attributes:
        id: unique in the graph and never changed; also the name of the Keras layer.
        card: key of its card, perhaps one that this version does not know.
        values: what differs from the card's defaults, by input. Of an unknown card: whatever the file held.
        position: of its top left corner on the canvas, in pixels at zoom 1.
        unfolded: whether the seldom rows are shown.
        title: the user's own name for it; empty shows the card's title.
        bypassed: whether what flows in flows out again, as if the card were not there.
        inner: of a group, the cards inside; its ``values`` are then theirs (see ``groups.group_node``).
    """

    id: str
    card: str
    values: Mapping[str, Value] = field(default_factory=dict)
    position: Position = (0.0, 0.0)
    unfolded: bool = False
    title: str = ""
    bypassed: bool = False
    inner: Graph | None = None

    @property
    def definition(self) -> Card | None:
        """The card, or None where this version does not know it; a group's is made of what it exposes."""
        return catalog.find(self.card) if self.inner is None else self.inner.as_card

    def value(self, name: str) -> Value:
        """Return the typed value of an input, or its default."""
        if name in self.values:
            return self.values[name]
        socket = self.input(name)
        return socket.default if socket else None

    def input(self, name: str) -> Input | None:
        """Return the input of that name, or None."""
        definition = self.definition
        return definition.input(name) if definition else None

    def output(self, name: str) -> Output | None:
        """Return the output of that name, or None."""
        definition = self.definition
        return definition.output(name) if definition else None


@dataclass(frozen=True, slots=True)
class Link:
    """An output of one node that feeds an input of another."""

    source: str
    output: str
    target: str
    input: str


@dataclass(frozen=True)
class Graph:
    """Nodes by id, and links; several links into one input stand in their order.

    Attributes:
        about: a sentence or two on what the deck is for.
        extras: what a newer version wrote at the top of the file; saved back untouched.
        annotations: frames and notes by id; no node has the id of one.
        name: of a group, what its card is called.
        exposed: of a group, the sockets that it shows outside, in order.
    """

    nodes: Mapping[str, Node] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    about: str = ""
    extras: Mapping[str, object] = field(default_factory=dict)
    annotations: Mapping[str, Annotation] = field(default_factory=dict)
    name: str = ""
    exposed: tuple[Exposed, ...] = ()

    @cached_property
    def as_card(self) -> Card | None:
        """The card that it makes as a group."""
        return group_card(self)

    @cached_property
    def depth(self) -> int:
        """How many groups lie within each other in it."""
        return max((1 + node.inner.depth for node in self.nodes.values() if node.inner is not None), default=0)

    @cached_property
    def _into(self) -> dict[tuple[str, str], tuple[Link, ...]]:
        grouped: dict[tuple[str, str], list[Link]] = {}
        for link in self.links:
            grouped.setdefault((link.target, link.input), []).append(link)
        return {key: tuple(links) for key, links in grouped.items()}

    @cached_property
    def _by_source(self) -> dict[str, tuple[Link, ...]]:
        grouped: dict[str, list[Link]] = {}
        for link in self.links:
            grouped.setdefault(link.source, []).append(link)
        return {key: tuple(links) for key, links in grouped.items()}

    @cached_property
    def _by_target(self) -> dict[str, tuple[Link, ...]]:
        grouped: dict[str, list[Link]] = {}
        for link in self.links:
            grouped.setdefault(link.target, []).append(link)
        return {key: tuple(links) for key, links in grouped.items()}

    def links_into(self, node: str, name: str) -> tuple[Link, ...]:
        """Return the links that feed one input, in order."""
        return self._into.get((node, name), ())

    def links_to(self, node: str) -> tuple[Link, ...]:
        """Return all links that feed a node."""
        return self._by_target.get(node, ())

    def links_from(self, node: str) -> tuple[Link, ...]:
        """Return all links that leave a node."""
        return self._by_source.get(node, ())

    def links_of(self, nodes: Iterable[str]) -> Iterator[Link]:
        """Yield each link that touches any of the nodes, in the graph's order."""
        wanted = set(nodes)
        return (link for link in self.links if link.source in wanted or link.target in wanted)

    def reaches(self, start: str, goal: str) -> bool:
        """Tell whether links lead from one node to another; every node is visited once."""
        seen, waiting = {start}, deque([start])
        while waiting:
            node = waiting.popleft()
            if node == goal:
                return True
            for link in self.links_from(node):
                if link.target not in seen:
                    seen.add(link.target)
                    waiting.append(link.target)
        return False

    def title(self, node: str) -> str:
        """Return how a node is called in sentences: its own title, or the card's with its number."""
        return self._called(node, tr)

    def plain_title(self, node: str) -> str:
        """Return how a node is called in what is kept, such as decks and scripts, whatever language is spoken."""
        return self._called(node, str)

    def _called(self, node: str, spoken: Callable[[str], str]) -> str:
        found = self.nodes[node]
        if found.title:
            return found.title
        definition = found.definition
        number = node.rpartition("_")[2]
        name = spoken(definition.title) if definition else found.card
        return f"{name} {number}" if number.isdigit() and number != "1" else name

    def fresh_id(self, card: str, taken: Iterable[str] = ()) -> str:
        """Return an id for a new node of a card: ``conv3d_1``, ``max_pooling3d_2`` and so on."""
        words = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])|(?<=\dD)(?=[A-Z][a-z])", "_", card.rpartition(".")[2])
        base = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_") or "node"
        if not base[0].isalpha():
            base = f"node_{base}"
        used = {*taken}
        number = 1
        used |= self.annotations.keys()
        while f"{base}_{number}" in self.nodes or f"{base}_{number}" in used:
            number += 1
        return f"{base}_{number}"

    def with_nodes(self, nodes: Iterable[Node]) -> Graph:
        """Return a graph in which these nodes are added or take the place of those with their ids."""
        return replace(self, nodes={**self.nodes, **{node.id: node for node in nodes}})

    def with_annotations(self, annotations: Iterable[Annotation]) -> Graph:
        """Return a graph in which these frames and notes are added or take the place of those with their ids."""
        return replace(self, annotations={**self.annotations, **{made.id: made for made in annotations}})

    def with_links(self, links: Iterable[Link]) -> Graph:
        """Return a graph with exactly these links."""
        return replace(self, links=tuple(links))

    def without(self, nodes: Iterable[str]) -> Graph:
        """Return a graph without these nodes, frames and notes, and all links that touch them."""
        gone = set(nodes)
        if gone & self.annotations.keys():
            notes = {key: made for key, made in self.annotations.items() if key not in gone}
            return replace(self, annotations=notes).without(gone - self.annotations.keys())
        kept = {key: node for key, node in self.nodes.items() if key not in gone}
        links = tuple(link for link in self.links if link.source not in gone and link.target not in gone)
        return pruned(replace(self, nodes=kept, links=links))


@dataclass(frozen=True, slots=True)
class Change:
    """What differs between two graphs; all that a view needs to follow."""

    before: Graph
    after: Graph
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    links_added: tuple[Link, ...]
    links_removed: tuple[Link, ...]

    @classmethod
    def between(cls, before: Graph, after: Graph) -> Change:
        """Compare two graphs; nodes that were shared are told apart by identity, so this is quick."""
        old, new = before.nodes, after.nodes
        added = tuple(key for key in new if key not in old)
        removed = tuple(key for key in old if key not in new)
        changed = tuple(key for key, node in new.items() if key in old and old[key] is not node and old[key] != node)
        if before.links is after.links:
            return cls(before, after, added, removed, changed, (), ())
        old_links, new_links = set(before.links), set(after.links)
        return cls(
            before,
            after,
            added,
            removed,
            changed,
            tuple(link for link in after.links if link not in old_links),
            tuple(link for link in before.links if link not in new_links),
        )

    @property
    def moves_only(self) -> bool:
        """Whether nothing but positions and folding changed, so that no check is needed."""
        if self.added or self.removed or self.links_added or self.links_removed:
            return False
        if self.before.links != self.after.links:
            return False
        return all(
            self.before.nodes[key].values == self.after.nodes[key].values
            and self.before.nodes[key].title == self.after.nodes[key].title
            and self.before.nodes[key].bypassed == self.after.nodes[key].bypassed
            and _same_but_for_places(self.before.nodes[key].inner, self.after.nodes[key].inner)
            for key in self.changed
        )


def _same_but_for_places(before: Graph | None, after: Graph | None) -> bool:
    if before is after or before is None or after is None:
        return before is after
    if (before.exposed, before.name) != (after.exposed, after.name):
        return False
    return Change.between(before, after).moves_only
