"""Turns a fix into a command on the deck, also where the card lies inside groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.compiler.fix import Fix, FixKind
from app.compiler.flattening import Flat
from app.compiler.inserting import behind_reader, fed_by_new, into_link
from app.compiler.problems import Problem
from app.document.bypass import SetBypassed, passed_over
from app.document.chains import RemoveFromChain
from app.document.commands import Command, Connect, Disconnect, EditRefused, SetValue, Several
from app.document.graph import Graph, Link
from app.document.grouping import Inside
from app.document.groups import Path, level_at
from app.document.linking import LinkRefused
from cards import catalog
from cards.card import Role
from cards.types import DATASET
from cards.values import ValueRefused

# Layers behind the last one with filters or units that leave the number of channels as it is.
_KEEP_WIDTH = frozenset(
    {
        *("Activation", "Softmax", "ReLU", "LeakyReLU", "ELU", "PReLU", "Identity"),
        *("Dropout", "SpatialDropout3D", "GaussianNoise", "GaussianDropout", "AlphaDropout"),
        *("BatchNormalization", "LayerNormalization", "GroupNormalization", "InstanceNormalization"),
        *("ZeroPadding3D", "Cropping3D", "UpSampling3D", "MaxPooling3D", "AveragePooling3D"),
        *("GlobalAveragePooling3D", "GlobalMaxPooling3D"),
    }
)


@dataclass(frozen=True)
class Remedy:
    """A fix that can be made now: its words, and the command."""

    label: str
    command: Command


def remedies(flat: Flat, problem: Problem) -> list[Remedy]:
    """Return the fixes of a problem that can be made in a deck as it is now.

    Args:
        flat: the deck, without groups.
        problem: on a card of ``flat``.
    """
    found = []
    for fix in problem.fixes:
        command = _Fixing(flat, problem.node or "", fix).command() if problem.node in flat.graph.nodes else None
        if command is not None and _changes(flat.root, command):
            found.append(Remedy(fix.label, command))
    return found


def _changes(root: Graph, command: Command) -> bool:
    try:
        return command.apply(root) != root
    except (EditRefused, LinkRefused, ValueRefused):
        return False


@dataclass(frozen=True)
class _Fixing:
    flat: Flat
    node: str
    fix: Fix

    def command(self) -> Command | None:
        """Return the command, or None where the place that the fix means is not there."""
        graph = passed_over(self.flat.graph)
        node = self.node
        for name, place in self.fix.at:
            links = graph.links_into(node, name)
            if place >= len(links):
                return None
            node = links[place].source
        if node not in graph.nodes:
            return None
        return {
            FixKind.SET: self._set,
            FixKind.LAST: self._last,
            FixKind.INSERT: self._insert,
            FixKind.INSERT_BEHIND: self._insert_behind,
            FixKind.LINK: self._link,
            FixKind.ADD: self._add,
            FixKind.UNLINK: self._unlink,
            FixKind.REMOVE: self._remove,
            FixKind.USE: self._use,
        }[self.fix.kind](graph, node)

    def _at(self, node: str) -> tuple[Path, str]:
        """Return the level on which a card lies, and its id there."""
        path = self.flat.path(node)
        return path[:-1], path[-1]

    def _level(self, path: Path) -> Graph:
        return level_at(self.flat.root, path) or self.flat.root

    def _joined(self, parts: Iterable[tuple[Path, Command]]) -> Command | None:
        """Return commands of some levels as one edit; a single change of a value keeps its own name."""
        inside: list[Command] = [Inside(path, command) if path else command for path, command in parts]
        if len(inside) == 1 and self.fix.kind in (FixKind.SET, FixKind.LAST):
            return inside[0]
        return Several(tuple(inside), self.fix.label) if inside else None

    def _set(self, graph: Graph, node: str) -> Command | None:
        return self._valued(graph, [(node, name, value) for name, value in self.fix.values])

    def _valued(self, graph: Graph, values: Iterable[tuple[str, str, object]]) -> Command | None:
        """Return the command that types values; None where a link feeds one of the inputs."""
        parts: list[tuple[Path, Command]] = []
        for node, name, value in values:
            path, key = self._at(node)
            socket = graph.nodes[node].input(name)
            if socket is None or graph.links_into(node, name):
                return None
            parts.append((path, SetValue(key, name, value)))
        return self._joined(parts)

    def _last(self, graph: Graph, node: str) -> Command | None:
        """Set what the last layer gives: its own width, and the activation wherever the last one is."""
        wanted = dict(self.fix.values)
        found: list[tuple[str, str, object]] = []
        current: str | None = node
        while current is not None:
            names = (
                {socket.name for socket in definition.inputs}
                if (definition := graph.nodes[current].definition)
                else set()
            )
            if "activation" in wanted and "activation" in names and current != node:
                found.append((current, "activation", wanted.pop("activation")))
            width = next((name for name in ("units", "filters") if name in names), None)
            if width is not None:
                found += [(current, width, wanted.pop("width"))] if "width" in wanted else []
                break
            passes = current == node or graph.nodes[current].card.rpartition(".")[2] in _KEEP_WIDTH
            current = _before(graph, current) if passes else None
        return self._valued(graph, found) if not wanted else None

    def _insert(self, graph: Graph, node: str) -> Command | None:
        found = self._link_into(graph, node)
        if found is None:
            return None
        path, link = found
        return self._joined((path, command) for command in into_link(self._level(path), link, self.fix.cards))

    def _link_into(self, graph: Graph, node: str) -> tuple[Path, Link] | None:
        """Return the link at the fix's place of an input, on the level on which it lies."""
        fed = len(graph.links_into(node, self.fix.input))
        path, key = self._at(node)
        name = self.fix.input
        while True:
            level = self._level(path)
            links = level.links_into(key, name)
            if len(links) == fed and self.fix.place < fed:
                return path, links[self.fix.place]
            outside = next(
                (
                    entry.name
                    for entry in level.exposed
                    if not entry.output and any((end.node, end.socket) == (key, name) for end in entry.ends)
                ),
                None,
            )
            if links or outside is None or not path:
                return None
            path, key, name = path[:-1], path[-1], outside

    def _insert_behind(self, graph: Graph, node: str) -> Command | None:
        while (before := _dataset_before(graph, node)) is not None:
            node = before
        path, key = self._at(node)
        level = self._level(path)
        if not level.links_from(key):
            return None
        return self._joined((path, command) for command in behind_reader(level, key, self.fix.cards[0]))

    def _link(self, _graph: Graph, node: str) -> Command | None:
        path, key = self._at(node)
        if self.fix.source is None or self.fix.source[0] not in self.flat.graph.nodes:
            return None
        there, source = self._at(self.fix.source[0])
        if there != path:
            return None
        command = Connect(Link(source, self.fix.source[1], key, self.fix.input))
        return Inside(path, command) if path else command

    def _add(self, _graph: Graph, node: str) -> Command | None:
        path, key = self._at(node)
        source = None
        if self.fix.source is not None:
            there, name = self._at(self.fix.source[0])
            if there != path:
                return None
            source = (name, self.fix.source[1])
        commands = fed_by_new(self._level(path), key, self.fix.input, self.fix.cards[0], source)
        return self._joined((path, command) for command in commands)

    def _unlink(self, graph: Graph, node: str) -> Command | None:
        found = self._link_into(graph, node)
        if found is None:
            return None
        path, link = found
        return self._joined([(path, Disconnect(link))])

    def _remove(self, graph: Graph, node: str) -> Command | None:
        kinds = {made.card for made in self.fix.cards}
        waiting, seen = [node], {node}
        while waiting:
            fresh = {link.source for link in graph.links_to(waiting.pop())} - seen
            seen |= fresh
            waiting += fresh
        levels: dict[Path, list[str]] = {}
        for key in graph.nodes:
            if key in seen and graph.nodes[key].card in kinds:
                path, own = self._at(key)
                levels.setdefault(path, []).append(own)
        return self._joined((path, RemoveFromChain(tuple(keys))) for path, keys in levels.items())

    def _use(self, _graph: Graph, node: str) -> Command | None:
        path, key = self._at(node)
        command = SetBypassed((key,), bypassed=False)
        return Inside(path, command) if path else command


def _before(graph: Graph, node: str) -> str | None:
    """Return the card whose tensor a card takes, where it takes one."""
    card = graph.nodes[node].definition
    names = [socket.name for socket in card.inputs if socket.role is Role.CALL] if card else []
    links = [link for name in names for link in graph.links_into(node, name)]
    return links[0].source if len(links) == 1 else None


def _dataset_before(graph: Graph, node: str) -> str | None:
    card = graph.nodes[node].definition or catalog.find(graph.nodes[node].card)
    for socket in card.inputs if card else ():
        if socket.type is DATASET and (links := graph.links_into(node, socket.name)):
            return links[0].source
    return None
