"""Edits of a chain of cards: put one in between, or take some out and close the gap."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.document.commands import EditRefused, _existing, _Single, _title_or_count
from app.document.graph import Graph, Link
from app.document.linking import LinkRefused, check_link
from cards.card import Input
from resources.translations import tr


def way_through(graph: Graph, node: str, link: Link) -> tuple[Link, Link] | None:
    """Return the two links that would put a node into the middle of a link; None where it does not fit there.

    The node's input and output must be free, so that nothing that is linked changes its meaning.
    """
    definition = graph.nodes[node].definition
    if definition is None or link not in graph.links or node in (link.source, link.target):
        return None
    without = graph.with_links(kept for kept in graph.links if kept != link)
    for socket in sorted(definition.inputs, key=_preference):
        if graph.links_into(node, socket.name):
            continue
        first = Link(link.source, link.output, node, socket.name)
        if not _allowed(without, first):
            continue
        for output in definition.outputs:
            second = Link(node, output.name, link.target, link.input)
            taken = any(other.output == output.name for other in graph.links_from(node))
            if not taken and _allowed(without.with_links((*without.links, first)), second):
                return first, second
    return None


def _preference(socket: Input) -> tuple[bool, bool]:
    return not socket.required, socket.folded


def _allowed(graph: Graph, link: Link) -> bool:
    try:
        check_link(graph, link)
    except LinkRefused:
        return False
    return True


@dataclass(frozen=True)
class InsertNode(_Single):
    """Put a node into the middle of a link."""

    node: str
    link: Link

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Insert {card} after {other}", card=graph.title(self.node), other=graph.title(self.link.source))

    def apply(self, graph: Graph) -> Graph:
        """Link it on both sides; a list of links keeps its order."""
        _existing(graph, self.node)
        links = way_through(graph, self.node, self.link)
        if links is None:
            raise EditRefused(tr("{card} does not fit into that link.", card=graph.title(self.node)))
        first, second = links
        return graph.with_links((*(second if link == self.link else link for link in graph.links), first))


@dataclass(frozen=True)
class RemoveFromChain(_Single):
    """Remove nodes and link what fed each of them to what it fed, wherever the types agree."""

    nodes: tuple[str, ...]

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Delete {cards} and keep the chain", cards=_title_or_count(graph, self.nodes))

    def apply(self, graph: Graph) -> Graph:
        """Remove them one after the other."""
        for key in self.nodes:
            _existing(graph, key)
            graph = _without_one(graph, key)
        return graph


def _without_one(graph: Graph, node: str) -> Graph:
    """Return a graph without a node; each link that left it starts where the first that fits came in."""
    rest = graph.without([node])
    definition = graph.nodes[node].definition
    order = [socket.name for socket in definition.inputs] if definition else []
    # A card that this version does not know may feed itself.
    feeding = [link for link in graph.links_to(node) if link.source != node]
    feeding.sort(key=lambda link: order.index(link.input) if link.input in order else -1)
    links: list[Link] = []
    for link in graph.links:
        if node not in (link.source, link.target):
            links.append(link)
        elif link.target != node:
            links += _joined(rest, feeding, link, links)
    return replace(rest, links=tuple(links))


def _joined(rest: Graph, feeding: list[Link], leaving: Link, links: list[Link]) -> list[Link]:
    for link in feeding:
        join = Link(link.source, link.output, leaving.target, leaving.input)
        if join not in links and _allowed(rest, join):
            return [join]
    return []
