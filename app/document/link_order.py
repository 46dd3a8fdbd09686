"""The order of the links of an input that takes many."""

from __future__ import annotations

from dataclasses import dataclass

from app.document.commands import EditRefused, _Single
from app.document.graph import Graph, Link
from resources.translations import tr


@dataclass(frozen=True)
class ReorderLink(_Single):
    """Put a link to another place among those of its input; 0 is the first, and beyond the last is the last."""

    link: Link
    place: int

    def name(self, graph: Graph) -> str:
        """Name it."""
        source, target = graph.title(self.link.source), graph.title(self.link.target)
        return tr("Put {card} at place {place} of {other}", card=source, place=self._place(graph) + 1, other=target)

    def _place(self, graph: Graph) -> int:
        return min(max(self.place, 0), max(len(graph.links_into(self.link.target, self.link.input)) - 1, 0))

    def apply(self, graph: Graph) -> Graph:
        """Put it there; the links of other inputs keep their places."""
        if self.link not in graph.links:
            raise EditRefused(tr("That link is not there any more."))
        same = graph.links_into(self.link.target, self.link.input)
        order = [link for link in same if link != self.link]
        order.insert(self._place(graph), self.link)
        left, own = iter(order), set(same)
        return graph.with_links([next(left) if link in own else link for link in graph.links])
