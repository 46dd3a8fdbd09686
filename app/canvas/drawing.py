"""Keeps NodeGraphQt's scene equal to the document: a card for each node, a link item for each link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGraphicsScene

from app.canvas.card_item import CardItem, Sight
from app.canvas.card_layout import Place
from app.canvas.card_state import NOTHING_KNOWN, CardState, gather
from app.canvas.link_item import LinkItem
from app.compiler.findings import Finding
from app.compiler.problems import Problem
from app.document.graph import Change, Graph, Link, Position


@dataclass(frozen=True)
class DrawnState:
    """What the scene shows, read from its items: to be compared with the document.

    Attributes:
        nodes: position of each card by its id.
        links: each link with the row of the input in which it ends.
        ends: each link as its two sockets say.
    """

    nodes: Mapping[str, Position]
    links: Mapping[Link, int]
    ends: frozenset[Link]


class Drawing:
    """The items of the scene by what they stand for."""

    def __init__(self, scene: QGraphicsScene, sight: Sight) -> None:
        self.scene = scene
        self.sight = sight
        self.graph = Graph()
        self.cards: dict[str, CardItem] = {}
        self.links: dict[Link, LinkItem] = {}
        self.revision = 0
        self._states: dict[str, CardState] = {}
        self._findings: dict[str, Finding] = {}
        self._problems: tuple[Problem, ...] = ()
        self._waiting: Mapping[str, str] = {}
        self._statuses: dict[str, str] = {}

    def follow(self, change: Change) -> None:
        """Draw what a change of the document brought."""
        self.revision += 1
        self.graph = change.after
        for link in change.links_removed:
            item = self.links.pop(link)
            item.detach()
            self.scene.removeItem(item)
        for key in change.removed:
            self.scene.removeItem(self.cards.pop(key))
        for key in change.added:
            self._add_card(key)
        moved = {key for key in change.changed if _only_moved(change, key)}
        touched = {*change.added, *change.changed, *self._ends(change)} - moved
        for key in touched & self.cards.keys():
            self.cards[key].present(self.graph, self._states.get(key, NOTHING_KNOWN))
        for key in moved:
            self.cards[key].node = self.graph.nodes[key]
            self.cards[key].place_at(*self.graph.nodes[key].position)
        for link in change.links_added:
            self.links[link] = LinkItem(link, self.sight.look)
            self.scene.addItem(self.links[link])
        self.attach_links(touched | moved)

    def _add_card(self, key: str) -> None:
        card = CardItem(self.graph.nodes[key], self.sight)
        self.cards[key] = card
        self.scene.addItem(card)

    def _ends(self, change: Change) -> set[str]:
        """Return the nodes whose sockets a change of links has filled, emptied or put in another order."""
        ends = {end for link in (*change.links_added, *change.links_removed) for end in (link.source, link.target)}
        if change.before.links is not change.after.links:
            for link in change.after.links:
                before = change.before.links_into(link.target, link.input)
                if len(before) > 1 and before != change.after.links_into(link.target, link.input):
                    ends.add(link.target)
        return ends

    def attach_links(self, nodes: Iterable[str]) -> None:
        """Hang the links of some nodes on their sockets and find their ways anew."""
        for link in self.graph.links_of(nodes):
            source, target = self.cards[link.source], self.cards[link.target]
            order = 0
            same = self.graph.links_into(link.target, link.input)
            if len(same) > 1:
                order = same.index(link)
            output = Place(True, link.output)
            row = source.layout.by_place.get(output)
            colour = row.type.colour if row and row.type else self.sight.look.theme.text_disabled
            self.links[link].attach(source.port(output), target.port(Place(False, link.input, order)), colour)

    def move_links(self, nodes: Iterable[str]) -> None:
        """Let links follow cards that the mouse moves, before the document knows."""
        self.revision += 1
        for link in self.graph.links_of(nodes):
            self.links[link].draw_path()

    def set_findings(
        self, findings: Mapping[str, Finding], problems: Sequence[Problem], waiting: Mapping[str, str]
    ) -> None:
        """Show what was found out about all nodes."""
        self._findings, self._problems, self._waiting = dict(findings), tuple(problems), dict(waiting)
        self._show_states()

    def update_finding(self, finding: Finding) -> None:
        """Show what was found out about one node."""
        self._findings[finding.node] = finding
        self._show_states(finding.node)

    def set_status(self, node: str, text: str | None) -> None:
        """Show what a training does, on the card that started it."""
        if text:
            self._statuses[node] = text
        else:
            self._statuses.pop(node, None)
        self._show_states(node)

    def state(self, node: str) -> CardState:
        """Return what is known of a node."""
        return self._states.get(node, NOTHING_KNOWN)

    def _show_states(self, only: str | None = None) -> None:
        keys = tuple(self.cards) if only is None else tuple(self.cards.keys() & {only})
        graph = self.graph
        known = gather(graph, self._findings, self._problems, self._waiting, self._statuses, only=only)
        changed = []
        for key in keys:
            state = known.get(key, NOTHING_KNOWN)
            if state == self._states.get(key, NOTHING_KNOWN):
                continue
            self._states[key] = state
            self.cards[key].present(graph, state)
            changed.append(key)
        if changed:
            self.revision += 1
            self.attach_links(changed)

    def update_cards(self) -> None:
        """Paint all cards anew as they stand; a card keeps its picture otherwise."""
        for card in self.cards.values():
            card.update()

    def redraw(self) -> None:
        """Draw all anew, after the theme has changed."""
        self.revision += 1
        for card in self.cards.values():
            card.present(self.graph, self.state(card.id))
        self.attach_links(self.cards)

    def drawn_state(self) -> DrawnState:
        """Read from the items what is drawn."""
        nodes = {key: (card.pos().x(), card.pos().y()) for key, card in self.cards.items() if card.scene()}
        links, ends = {}, set()
        for link, item in self.links.items():
            source, target = item.source, item.target
            links[link] = target.place.order
            if item.scene() and item in source.connected_pipes and item in target.connected_pipes:
                ends.add(Link(source.card.id, source.place.name, target.card.id, target.place.name))
        return DrawnState(nodes, links, frozenset(ends))


def _only_moved(change: Change, key: str) -> bool:
    before, after = change.before.nodes[key], change.after.nodes[key]
    return (
        before.values is after.values
        and before.card == after.card
        and before.unfolded == after.unfolded
        and before.title == after.title
    )
