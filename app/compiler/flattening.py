"""Takes groups apart: a graph of plain cards only, and which card of it came from where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from app.document.exposing import Exposed, merged
from app.document.graph import Graph, Link, Node
from app.document.groups import level_at
from app.document.words import within_groups

_Source = tuple[str, str]
_Titles = tuple[str, str]  # of a group: as it is spoken, and plain


@dataclass(frozen=True)
class Flat:
    """A graph without groups.

    Attributes:
        graph: its cards; those of a group bear the group's id before their own.
        root: the graph that was taken apart.
        paths: for each card of ``graph`` the ids that lead to it, its own the last.
        groups: for each card of a group how the groups around it are called, the outermost first; as scripts write
            them, whatever language is spoken.
    """

    graph: Graph = field(default_factory=Graph)
    root: Graph = field(default_factory=Graph)
    paths: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def keys(self) -> Mapping[tuple[str, ...], str]:
        """The id of each card by the ids that lead to it."""
        return {path: key for key, path in self.paths.items()}

    def plain_title(self, key: str) -> str:
        """Return how a card is called in what is kept, such as scripts, with the groups in which it lies."""
        path = self.path(key)
        level = level_at(self.root, path[:-1]) or self.root
        return " in ".join((level.plain_title(path[-1]), *reversed(self.groups.get(key, ()))))

    def path(self, key: str) -> tuple[str, ...]:
        """Return the ids that lead to a card."""
        return self.paths.get(key, (key,))


def flattened(graph: Graph) -> Flat:
    """Take all groups of a graph apart, also groups within groups.

    A group that is bypassed stays as it is, for it is passed over as a whole. The names of cards follow from the ids
    that lead to them, so that they stay the same from edit to edit.
    """
    if not any(node.inner is not None for node in graph.nodes.values()):
        return Flat(graph, graph)
    return _Flattening(graph).done()


def opened(node: Node) -> Graph | None:
    """Return the inside of a group that is taken apart, or None for all other nodes."""
    return None if node.bypassed else node.inner


class _Flattening:
    """One graph that is taken apart; its levels are told by the path of ids that leads to them."""

    def __init__(self, root: Graph) -> None:
        self._root = root
        self._nodes: dict[str, Node] = {}
        self._links: list[Link] = []
        self._paths: dict[str, tuple[str, ...]] = {}
        self._groups: dict[str, tuple[str, ...]] = {}
        self._keys: dict[tuple[str, ...], str] = {}
        self._taken = set(root.nodes)

    def done(self) -> Flat:
        self._add_nodes(self._root, (), ())
        self._add_links(self._root, ())
        return Flat(Graph(self._nodes, tuple(self._links)), self._root, self._paths, self._groups)

    def _add_nodes(self, level: Graph, path: tuple[str, ...], groups: tuple[_Titles, ...]) -> None:
        for key, node in level.nodes.items():
            inside = opened(node)
            if inside is not None:
                self._add_nodes(inside, (*path, key), (*groups, (level.title(key), level.plain_title(key))))
                continue
            name = self._free("_".join((*path, key))) if path else key
            self._keys[*path, key] = name
            self._paths[name] = (*path, key)
            self._groups[name] = tuple(plain for _, plain in groups)
            if path:
                title = within_groups([level.title(key), *(spoken for spoken, _ in reversed(groups))])
                node = replace(node, id=name, title=title)  # noqa: PLW2901
            self._nodes[name] = node

    def _free(self, wanted: str) -> str:
        name, number = wanted, 1
        while name in self._taken:
            number += 1
            name = f"{wanted}_{number}"
        self._taken.add(name)
        return name

    def _add_links(
        self, level: Graph, path: tuple[str, ...], around: Mapping[str, list[_Source]] | None = None
    ) -> None:
        """Add what feeds the cards of one level; ``around`` is what feeds the sockets of its group."""
        ends: dict[tuple[str, str], list[tuple[Exposed, int | None]]] = {}
        for exposed in level.exposed if around is not None else ():
            for end in exposed.ends if not exposed.output else ():
                ends.setdefault((end.node, end.socket), []).append((exposed, end.place))
        for key, node in level.nodes.items():
            names = dict.fromkeys(link.input for link in level.links_to(key))
            names |= dict.fromkeys(socket for end, socket in ends if end == key)
            fed: dict[str, list[_Source]] = {}
            for name in names:
                sources = (self._source(level, path, link) for link in level.links_into(key, name))
                outside = [(place, (around or {}).get(entry.name, [])) for entry, place in ends.get((key, name), [])]
                found = [source for source in sources if source is not None]
                fed[name] = merged(found, outside) if outside else found
            opening = opened(node)
            if opening is not None:
                self._add_links(opening, (*path, key), fed)
                continue
            target = self._keys[*path, key]
            self._links += [Link(*source, target, name) for name, sources in fed.items() for source in sources]

    def _source(self, level: Graph, path: tuple[str, ...], link: Link) -> _Source | None:
        """Return the card and output behind what feeds a link, at the bottom of all groups."""
        key, output = link.source, link.output
        while (inside := opened(level.nodes[key])) is not None:
            end = next((e.ends[0] for e in inside.exposed if e.output and e.name == output), None)
            if end is None:  # only a group of cards that this version does not know can have such a link
                return None
            path, level, key, output = (*path, key), inside, end.node, end.socket
        return self._keys[*path, key], output
