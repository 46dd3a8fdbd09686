"""Takes the cards of a group out again, in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.document.commands import EditRefused, _existing, _Single
from app.document.exposing import End, Exposed, merged
from app.document.graph import Graph, Link, Node
from app.document.groups import centre, id_word
from resources.translations import tr

_Source = tuple[str, str]


@dataclass(frozen=True)
class Ungroup(_Single):
    """Put the cards, frames and notes of a group in its place; they keep their ids where these are free."""

    node: str

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Ungroup {card}", card=graph.title(self.node))

    def apply(self, graph: Graph) -> Graph:
        """Take them out."""
        group = _existing(graph, self.node)
        if group.inner is None:
            raise EditRefused(tr("{card} is no group.", card=graph.title(self.node)))
        return _Ungrouping(graph, group, group.inner).done()


class _Ungrouping:
    """One ungrouping at work."""

    def __init__(self, graph: Graph, group: Node, inner: Graph) -> None:
        self._graph, self._group, self._inner = graph, group, inner
        rest = {key for key in graph.nodes if key != group.id}
        names: dict[str, str] = {}
        for key, node in inner.nodes.items():
            taken = key in rest or key in names.values() or key in graph.annotations
            names[key] = graph.fresh_id(id_word(node), (*names.values(), *inner.nodes)) if taken else key
        for key, made in inner.annotations.items():
            taken = key in rest or key in names.values() or key in graph.annotations
            names[key] = graph.fresh_id(made.kind, (*names.values(), *inner.annotations)) if taken else key
        self._names = names

    def done(self) -> Graph:
        left, top = centre(self._inner)
        dx, dy = self._group.position[0] - left, self._group.position[1] - top
        moved = {
            self._names[key]: replace(
                node,
                id=self._names[key],
                position=(node.position[0] + dx, node.position[1] + dy),
                bypassed=node.bypassed or self._group.bypassed,
            )
            for key, node in self._inner.nodes.items()
        }
        noted = {
            self._names[key]: replace(
                made, id=self._names[key], position=(made.position[0] + dx, made.position[1] + dy)
            )
            for key, made in self._inner.annotations.items()
        }
        nodes: dict[str, Node] = {}
        for key, node in self._graph.nodes.items():
            nodes.update(moved if key == self._group.id else {key: node})
        exposed = tuple(self._moved(entry) for entry in self._graph.exposed)
        exposed = tuple(entry for entry in exposed if entry.ends)
        noted = {**self._graph.annotations, **noted}
        return replace(self._graph, nodes=nodes, links=self._links(), exposed=exposed, annotations=noted)

    def _links(self) -> tuple[Link, ...]:
        links = [
            Link(*self._source(link.source, link.output), link.target, link.input)
            for link in self._graph.links
            if link.target != self._group.id
        ]
        fed = dict.fromkeys((link.target, link.input) for link in self._inner.links)
        fed |= dict.fromkeys((end.node, end.socket) for entry in self._inputs() for end in entry.ends)
        for node, name in fed:
            inside = [(self._names[link.source], link.output) for link in self._inner.links_into(node, name)]
            fed_by = merged(inside, self._outside(node, name))
            links += [Link(*source, self._names[node], name) for source in fed_by]
        return tuple(links)

    def _inputs(self) -> Iterator[Exposed]:
        return (entry for entry in self._inner.exposed if not entry.output)

    def _outside(self, node: str, name: str) -> list[tuple[int | None, list[_Source]]]:
        return [
            (
                end.place,
                [self._source(link.source, link.output) for link in self._graph.links_into(self._group.id, entry.name)],
            )
            for entry in self._inputs()
            for end in entry.ends
            if (end.node, end.socket) == (node, name)
        ]

    def _source(self, node: str, output: str) -> _Source:
        if node != self._group.id:
            return node, output
        end = next(entry.ends[0] for entry in self._inner.exposed if entry.output and entry.name == output)
        return self._names[end.node], end.socket

    def _moved(self, entry: Exposed) -> Exposed:
        """Return a socket of the group around this level, its ends led to the cards that come out."""
        ends: list[End] = []
        for end in entry.ends:
            if end.node != self._group.id:
                ends.append(end)
                continue
            ends += [
                replace(inner, node=self._names[inner.node])
                for exposed in self._inner.exposed
                if exposed.output is entry.output and exposed.name == end.socket
                for inner in exposed.ends
            ]
        return replace(entry, ends=tuple(ends))
