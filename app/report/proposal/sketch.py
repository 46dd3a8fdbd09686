"""Builds a graph card by card; where the cards lie is found at the end."""

from __future__ import annotations

from collections.abc import Sequence

from app.document.commands import AddNode, Connect
from app.document.graph import Graph, Link
from app.document.laying import laid_out
from cards.card import Value
from cards.types import DATASET, TENSOR


class Sketch:
    """A graph that grows; every edit passes the document's own gate."""

    def __init__(self, about: str) -> None:
        self._graph = Graph(about=about)

    def add(self, card: str, **values: Value) -> str:
        """Place a card; return its id."""
        before = self._graph.nodes.keys()
        after = AddNode(card, (0.0, 0.0), values=values).apply(self._graph)
        (made,) = after.nodes.keys() - before
        self._graph = after
        return made

    def link(self, source: str, output: str, target: str, name: str) -> None:
        """Link an output to an input."""
        self._graph = Connect(Link(source, output, target, name)).apply(self._graph)

    def then(self, source: str, card: str, **values: Value) -> str:
        """Place a layer behind a layer, or a preparation card behind a data card; return its id."""
        output = self._graph.nodes[source].definition
        made = self.add(card, **values)
        definition = self._graph.nodes[made].definition
        if output is None or definition is None:
            raise TypeError(f"{card} is no card.")
        flow = TENSOR if any(out.type == TENSOR for out in output.outputs) else DATASET
        begin = next(out.name for out in output.outputs if out.type == flow)
        end = next(socket.name for socket in definition.inputs if socket.type == flow)
        self.link(source, begin, made, end)
        return made

    def joined(self, sources: Sequence[str], card: str, **values: Value) -> str:
        """Place a card that takes several layers; return its id."""
        made = self.then(sources[0], card, **values)
        definition = self._graph.nodes[made].definition
        name = next(socket.name for socket in definition.inputs if socket.type == TENSOR) if definition else ""
        for source in sources[1:]:
            self.link(source, "output", made, name)
        return made

    def finished(self) -> Graph:
        """Return the graph, laid out from left to right."""
        return laid_out(self._graph)
