"""Commands on groups: collapse cards into one, and edit inside."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field, replace

from app.document.commands import Command, EditRefused, _existing, _Single, _things
from app.document.exposing import GROUP, End, Exposed, exposing, is_called, joined_input
from app.document.graph import Graph, Link, Node
from app.document.groups import (
    MOST_DEEP,
    Path,
    centre,
    group_node,
    holds_training,
    level_at,
    settled,
    titles_along,
    with_level,
)
from cards.card import Input, Kind, Output, Role
from cards.types import TENSOR
from resources.translations import tr

_Source = tuple[str, str]


@dataclass(frozen=True)
class Inside:
    """An edit of the inside of a group; ``path`` leads to it from the deck."""

    path: Path
    command: Command

    @property
    def merge_key(self) -> Hashable | None:
        """Edits inside one group merge as they would outside."""
        key = self.command.merge_key
        return None if key is None else ("inside", self.path, key)

    def name(self, graph: Graph) -> str:
        """Name it."""
        edit, group = self.command.name(self._level(graph)), titles_along(graph, self.path)[-1]
        return tr("{edit} in {group}", edit=edit, group=group)

    def apply(self, graph: Graph) -> Graph:
        """Edit the inside; what hangs on it outside follows."""
        before = self._level(graph)
        after = self.command.apply(before)
        if after is before:
            return graph
        if holds_training(after) and not holds_training(before):
            raise EditRefused(tr("Training stays outside of groups. Leave the group and place the card there."))
        if len(self.path) + after.depth > MOST_DEEP:
            raise _too_deep()
        return with_level(graph, self.path, settled(before, after))

    def _level(self, graph: Graph) -> Graph:
        level = level_at(graph, self.path)
        if level is None:
            raise EditRefused(tr("That group is not there any more."))
        return level


def _too_deep() -> EditRefused:
    return EditRefused(tr("Groups can lie {most} deep within each other, not deeper.", most=MOST_DEEP))


@dataclass(frozen=True)
class Collapse(_Single):
    """Put nodes into a new group; what was linked across its border is linked to its sockets.

    Attributes:
        nodes: at least one.
        node: id of the group; a fresh one where None.
        annotations: frames and notes that go inside with them.
    """

    nodes: tuple[str, ...]
    node: str | None = None
    annotations: tuple[str, ...] = ()

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Collapse {cards} into a group", cards=_things(graph, (*self.nodes, *self.annotations)))

    def apply(self, graph: Graph) -> Graph:
        """Collapse them."""
        self._check(graph)
        collapsing = _Collapsing(graph, set(self.nodes), self.node or graph.fresh_id(GROUP), set(self.annotations))
        return collapsing.done()

    def _check(self, graph: Graph) -> None:
        if not self.nodes:
            raise EditRefused(tr("Select the cards to collapse first."))
        for key in self.nodes:
            card = _existing(graph, key).definition
            if card is not None and card.kind is Kind.TRAIN:
                raise EditRefused(
                    tr("{card} stays outside of groups. Take it out of the selection.", card=graph.title(key))
                )
        chosen = set(self.nodes)
        between = _between(graph, chosen)
        if between:
            raise EditRefused(
                tr(
                    "{card} lies between the selected cards, so the group would feed itself. Select it too.",
                    card=graph.title(between),
                )
            )
        for link in graph.links:
            for end, other in ((link.source, link.target), (link.target, link.source)):
                if end in chosen and other not in chosen and graph.nodes[end].definition is None:
                    raise EditRefused(
                        tr(
                            "This version does not know {card}, so its links cannot leave a group.",
                            card=graph.title(end),
                        )
                    )
        if 1 + max(node.inner.depth + 1 if (node := graph.nodes[key]).inner else 0 for key in self.nodes) > MOST_DEEP:
            raise _too_deep()


def _between(graph: Graph, chosen: set[str]) -> str | None:
    """Return a node outside that the chosen ones feed and that feeds one of them, or None."""

    def spread(*, forward: bool) -> set[str]:
        found, waiting = set(chosen), list(chosen)
        while waiting:
            key = waiting.pop()
            near = graph.links_from(key) if forward else graph.links_to(key)
            for other in (link.target if forward else link.source for link in near):
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return found - chosen

    both = spread(forward=True) & spread(forward=False)
    return next((key for key in graph.nodes if key in both), None)


@dataclass
class _Collapsing:
    """One collapse at work."""

    graph: Graph
    chosen: set[str]
    key: str
    noted: set[str]
    inputs: dict[object, Exposed] = field(default_factory=dict)
    outputs: dict[_Source, Exposed] = field(default_factory=dict)
    feeding: list[Link] = field(default_factory=list)

    def done(self) -> Graph:
        graph = self.graph
        for node in self._nodes():
            self._take_inputs(node)
        for link in graph.links:
            if link.source in self.chosen and link.target not in self.chosen:
                self._take_output(link.source, link.output)
        enclosing = tuple(self._moved(exposed) for exposed in graph.exposed)
        self._take_loose()
        inside = {key: node for key, node in graph.nodes.items() if key in self.chosen}
        links = tuple(link for link in graph.links if link.source in self.chosen and link.target in self.chosen)
        noted = {key: made for key, made in graph.annotations.items() if key in self.noted}
        left = {key: made for key, made in graph.annotations.items() if key not in self.noted}
        inputs = sorted(self.inputs.values(), key=lambda entry: is_called(graph, entry))
        exposed = (*inputs, *self.outputs.values())
        inner = Graph(inside, links, exposed=exposed, annotations=noted)
        group = group_node(Node(self.key, GROUP, position=centre(inner)), inner)
        nodes: dict[str, Node] = {}
        for key, node in graph.nodes.items():
            if key not in self.chosen:
                nodes[key] = node
            elif self.key not in nodes:
                nodes[self.key] = group
        return replace(graph, nodes=nodes, links=self._outer_links(), exposed=enclosing, annotations=left)

    def _nodes(self) -> Iterator[Node]:
        return (node for key, node in self.graph.nodes.items() if key in self.chosen)

    def _outer_links(self) -> tuple[Link, ...]:
        links = []
        for link in self.graph.links:
            if link.source not in self.chosen and link.target not in self.chosen:
                links.append(link)
            elif link.source in self.chosen and link.target not in self.chosen:
                exposed = self.outputs[link.source, link.output]
                links.append(Link(self.key, exposed.name, link.target, link.input))
        return (*links, *self.feeding)

    def _take_inputs(self, node: Node) -> None:
        """Expose each input of a node that something outside feeds; one source outside makes one socket."""
        for name in dict.fromkeys(link.input for link in self.graph.links_to(node.id)):
            socket = node.input(name)
            for place, link in enumerate(self._in_order(node.id, name)):
                if socket is not None and link is not None and link.source not in self.chosen:
                    end = End(node.id, name, place if socket.many else None)
                    self._take_input((link.source, link.output), end, socket)

    def _in_order(self, node: str, name: str) -> list[Link | None]:
        """Return the links into an input, with None where a link from outside of this level stands among them."""
        found: list[Link | None] = list(self.graph.links_into(node, name))
        for entry in self.graph.exposed:
            for end in entry.ends:
                if not entry.output and (end.node, end.socket) == (node, name) and end.place is not None:
                    found.insert(end.place, None)
        return found

    def _take_input(self, source: _Source, end: End, socket: Input) -> None:
        for known, exposed in self.inputs.items():
            first = exposed.ends[0]
            alike = self.graph.nodes[first.node].input(first.socket)
            # What one value cannot serve gets a socket of its own, as do inputs in which different values are typed.
            if isinstance(known, tuple) and known[0] == source and alike and _one_link(alike, socket):
                one, two = (
                    self.graph.nodes[first.node].value(first.socket),
                    self.graph.nodes[end.node].value(end.socket),
                )
                if one != two or type(one) is not type(two):
                    continue
                self.inputs[known] = replace(exposed, ends=(*exposed.ends, end))
                return
        name, label = self._words(end, socket)
        self.inputs[source, name] = Exposed(name, (end,), label)
        self.feeding.append(Link(*source, self.key, name))

    def _take_output(self, node: str, name: str) -> Exposed:
        known = self.outputs.get((node, name))
        if known is None:
            socket = self.graph.nodes[node].output(name)
            known = Exposed(*self._named(End(node, name), socket), output=True)
            self.outputs[node, name] = known
        return known

    def _named(self, end: End, socket: Output | None) -> tuple[str, tuple[End, ...], str]:
        name, label = self._words(end, socket, output=True)
        return name, (end,), label

    def _words(self, end: End, socket: Input | Output | None, *, output: bool = False) -> tuple[str, str]:
        """Return a free name and label for a socket: its own, or with the card's title where that is taken."""
        taken = list(self.outputs.values()) if output else list(self.inputs.values())
        label = socket.label if socket else end.socket
        if any(exposed.label == label for exposed in taken):
            # It is kept in the deck, which is the same whatever language is spoken.
            label = f"{label} of {self.graph.plain_title(end.node)}"
        return free_name(end.socket, [exposed.name for exposed in taken]), label

    def _moved(self, exposed: Exposed) -> Exposed:
        """Return a socket of the group around this level, its ends led through the new group."""
        within = tuple(end for end in exposed.ends if end.node in self.chosen)
        if not within:
            return exposed
        if exposed.output:
            name = self._take_output(within[0].node, within[0].socket).name
        else:
            name, _ = self._words(within[0], self.graph.nodes[within[0].node].input(within[0].socket))
            self.inputs[name] = Exposed(name, within, exposed.label)
        ends = [End(self.key, name) if end is within[0] else end for end in exposed.ends if end not in within[1:]]
        return replace(exposed, ends=tuple(ends))

    def _take_loose(self) -> None:
        """Expose tensors that nothing feeds or uses yet, so that the group can be linked."""
        if not self.outputs:
            for node in self._nodes():
                for output in node.definition.outputs if node.definition else ():
                    used = any(link.output == output.name for link in self.graph.links_from(node.id))
                    if output.type is TENSOR and not used:
                        self._take_output(node.id, output.name)
        for node in self._nodes():
            for socket in node.definition.inputs if node.definition else ():
                fed = self.graph.links_into(node.id, socket.name) or list(
                    exposing(self.graph, node.id, socket.name, output=False)
                )
                if socket.role is Role.CALL and socket.required and not fed:
                    end = End(node.id, socket.name)
                    name, label = self._words(end, socket)
                    self.inputs[name] = Exposed(name, (end,), label)


def _one_link(one: Input, two: Input) -> bool:
    """Tell whether one link can feed two inputs; of one that takes many links it is one of them."""
    return joined_input(replace(one, many=False), replace(two, many=False)) is not None


def free_name(wanted: str, taken: list[str]) -> str:
    """Return a name that is not taken: with a number behind it where need be."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    return name
