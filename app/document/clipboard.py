"""Copy and paste: a part of a graph as text, and the command that puts it back in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.document.commands import EditRefused, _Single, _things
from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Graph, Link, Position
from app.document.groups import id_word
from app.document.migration import DeckError
from resources.translations import tr

STEP = 32.0


def copied_text(graph: Graph, nodes: tuple[str, ...]) -> str:
    """Return nodes, frames and notes, with the links between the nodes, as the text of a small deck."""
    chosen = [key for key in graph.nodes if key in set(nodes)]
    inside = [link for link in graph.links if link.source in nodes and link.target in nodes]
    noted = {key: made for key, made in graph.annotations.items() if key in nodes}
    return deck_text(Graph({key: graph.nodes[key] for key in chosen}, tuple(inside), annotations=noted))


@dataclass(frozen=True)
class Paste(_Single):
    """Put copied nodes, frames and notes in, under fresh ids, links between them included.

    Attributes:
        text: what ``copied_text`` gave.
        position: where the top left corner of the pasted cards comes to lie; None moves them a step aside.
        duplicates: whether the history calls it so.
    """

    text: str
    position: Position | None = None
    duplicates: bool = False

    def name(self, graph: Graph) -> str:
        """Name it."""
        part = self._parsed()
        things = _things(part, [*part.nodes, *part.annotations])
        return tr("Duplicate {things}", things=things) if self.duplicates else tr("Paste {things}", things=things)

    def _parsed(self) -> Graph:
        try:
            part = parse_deck(self.text)
        except DeckError:
            raise EditRefused(tr("The clipboard holds no cards. Copy some cards first.")) from None
        if not part.nodes and not part.annotations:
            raise EditRefused(tr("The clipboard holds no cards. Copy some cards first."))
        return part

    def apply(self, graph: Graph) -> Graph:
        """Paste them."""
        part = self._parsed()
        names: dict[str, str] = {}
        for key, node in part.nodes.items():
            names[key] = graph.fresh_id(id_word(node), names.values())
        dx, dy = self._shift(part)
        nodes = [
            replace(node, id=names[key], position=(node.position[0] + dx, node.position[1] + dy))
            for key, node in part.nodes.items()
        ]
        links = tuple(Link(names[a.source], a.output, names[a.target], a.input) for a in part.links)
        noted = []
        for key, made in part.annotations.items():
            names[key] = graph.fresh_id(made.kind, names.values())
            noted.append(replace(made, id=names[key], position=(made.position[0] + dx, made.position[1] + dy)))
        graph = graph.with_annotations(noted) if noted else graph
        return graph.with_nodes(nodes).with_links((*graph.links, *links))

    def _shift(self, part: Graph) -> Position:
        if self.position is None:
            return STEP, STEP
        corners = [node.position for node in part.nodes.values()]
        corners += [made.position for made in part.annotations.values()]
        left, top = min(x for x, _ in corners), min(y for _, y in corners)
        return self.position[0] - left, self.position[1] - top
