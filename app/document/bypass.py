"""Cards that are bypassed: what flows in flows out again, as if the card were not there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.document.commands import _existing, _Single, _title_or_count
from app.document.graph import Graph, Link
from cards.card import Card, Output
from cards.types import DATASET, NETWORK, TENSOR
from resources.translations import tr

_FLOWING = (TENSOR, DATASET, NETWORK)


@dataclass(frozen=True)
class SetBypassed(_Single):
    """Bypass nodes, or use them again."""

    nodes: tuple[str, ...]
    bypassed: bool

    def name(self, graph: Graph) -> str:
        """Name it."""
        cards = _title_or_count(graph, self.nodes)
        return tr("Bypass {cards}", cards=cards) if self.bypassed else tr("Use {cards} again", cards=cards)

    def apply(self, graph: Graph) -> Graph:
        """Bypass them, or use them."""
        return graph.with_nodes(replace(_existing(graph, key), bypassed=self.bypassed) for key in self.nodes)


def passed_over(graph: Graph) -> Graph:
    """Return the graph without its bypassed nodes: links that left them begin where the first link into them began.

    A merge passes its first link on. What a bypassed initializer, optimizer or number fed counts as not linked. A
    bypassed node that cannot be passed over (see ``objection``) stays as it is.
    """
    left = [key for key, node in graph.nodes.items() if node.bypassed]
    count = len(left) + 1
    # What fed only another bypassed card can go once that one has gone.
    while len(left) < count:
        count = len(left)
        for key in left:
            if not objection(graph, key):
                graph = _without(graph, key)
        left = [key for key in left if key in graph.nodes]
    return graph


def objection(graph: Graph, node: str) -> str:
    """Return why a bypassed node cannot be passed over, in one sentence; empty where it can."""
    card = graph.nodes[node].definition
    if card is None:
        return tr("It is bypassed, but this version does not know the card and cannot tell what to pass on.")
    leaving = {link.output for link in graph.links_from(node)}
    flowing = [output for output in card.outputs if output.type in _FLOWING]
    for output in flowing:
        if output.name not in leaving:
            continue
        first = next(other for other in flowing if other.type == output.type)
        kind = tr(output.type.label)
        if _main_input(card, output) == "":
            return tr(
                "It is bypassed, but it takes no {kind} that it could pass on. Use the card again, or unlink it.",
                kind=kind,
            )
        if first is not output:
            return tr(
                "It is bypassed, and can pass on only one {kind}: unlink {output}, or use the card again.",
                kind=kind,
                output=tr(output.label),
            )
        if _feeding(graph, node, output) is None:
            return tr(
                "It is bypassed, but no {kind} is linked to it that it could pass on. Link one, or unlink the card.",
                kind=kind,
            )
    return ""


def passage(card: Card) -> tuple[str, str] | None:
    """Return the input and the output between which a bypassed card passes on; None where it passes nothing."""
    pairs = ((_main_input(card, output), output.name) for output in card.outputs if output.type in _FLOWING)
    return next((pair for pair in pairs if pair[0]), None)


def _main_input(card: Card, output: Output) -> str:
    """Return the name of the input whose content an output passes on; empty where there is none."""
    fitting = [socket for socket in card.inputs if socket.type == output.type]
    fitting.sort(key=lambda socket: not socket.required)
    return fitting[0].name if fitting else ""


def _feeding(graph: Graph, node: str, output: Output | None) -> Link | None:
    card = graph.nodes[node].definition
    if card is None or output is None or output.type not in _FLOWING:
        return None
    links = graph.links_into(node, _main_input(card, output))
    # Only a file can hold a card that feeds itself.
    return links[0] if links and links[0].source != node else None


def _without(graph: Graph, node: str) -> Graph:
    links: list[Link] = []
    for link in graph.links:
        if node not in (link.source, link.target):
            links.append(link)
        elif link.target != node:
            fed = _feeding(graph, node, graph.nodes[node].output(link.output))
            if fed is not None:
                links.append(Link(fed.source, fed.output, link.target, link.input))
    return replace(graph.without([node]), links=tuple(links))
