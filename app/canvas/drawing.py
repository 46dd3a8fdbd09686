"""Keeps NodeGraphQt's scene equal to the document: a card for each node, a link item for each link."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsScene

from app.canvas.annotations.annotation_item import AnnotationItem
from app.canvas.card_index import CardIndex
from app.canvas.card_item import CardItem
from app.canvas.card_layout import Place
from app.canvas.card_state import NOTHING_KNOWN, CardState, gather
from app.canvas.link_item import LinkItem
from app.canvas.sight import Sight
from app.compiler.findings import Finding
from app.compiler.problems import Problem
from app.document.annotation import Annotation
from app.document.graph import Change, Graph, Link, Position
from app.document.outside import Fed

_MANY = 40  # changed places that are asked for one by one


@dataclass(frozen=True)
class DrawnState:
    """What the scene shows, read from its items: to be compared with the document.

    Attributes:
        nodes: position of each card by its id.
        links: each link with the row of the input in which it ends.
        ends: each link as its two sockets say.
        annotations: frames and notes by their ids.
        bypassed: the cards that are drawn as bypassed.
    """

    nodes: Mapping[str, Position]
    links: Mapping[Link, int]
    ends: frozenset[Link]
    annotations: Mapping[str, Annotation]
    bypassed: frozenset[str]


class Drawing:
    """The items of the scene by what they stand for."""

    def __init__(self, scene: QGraphicsScene, sight: Sight) -> None:
        self.scene = scene
        self.sight = sight
        self.graph = Graph()
        self.cards: dict[str, CardItem] = {}
        self.links: dict[Link, LinkItem] = {}
        self.annotations: dict[str, AnnotationItem] = {}
        self.index = CardIndex()
        self.revision = 0
        self.on_states: Callable[[list[str]], None] | None = None  # told of cards of which something else is known
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
        disturbed = [self.index.remove(key) for key in change.removed]
        for key in change.removed:
            self.scene.removeItem(self.cards.pop(key))
        for key in change.added:
            self._add_card(key)
        moved = {key for key in change.changed if _only_moved(change, key)}
        shown = {end.node for exposed in {*change.before.exposed} ^ {*change.after.exposed} for end in exposed.ends}
        touched = {*change.added, *change.changed, *self._ends(change)} - moved | shown & change.after.nodes.keys()
        for key in touched & self.cards.keys():
            self.cards[key].present(self.graph, self._states.get(key, NOTHING_KNOWN))
        for key in moved:
            self.cards[key].node = self.graph.nodes[key]
            self.cards[key].place_at(*self.graph.nodes[key].position)
        for link in change.links_added:
            self.links[link] = LinkItem(link, self.sight.look, self.index.near)
            self.scene.addItem(self.links[link])
        disturbed += self._note_places(touched | moved)
        self.attach_links(touched | moved)
        self._clear_links(disturbed)
        if change.before.annotations is not change.after.annotations:
            self._follow_annotations(change.after.annotations)

    def show_fed(self, fed: Fed) -> None:
        """Show what feeds the cards from outside of the group that is open."""
        before, self.sight.fed = self.sight.fed, fed
        changed = {
            node for node, name in before.keys() | fed.keys() if before.get((node, name)) != fed.get((node, name))
        }
        for key in changed & self.cards.keys():
            self.cards[key].present(self.graph, self._states.get(key, NOTHING_KNOWN))

    def _follow_annotations(self, annotations: Mapping[str, Annotation]) -> None:
        for key in self.annotations.keys() - annotations.keys():
            self.scene.removeItem(self.annotations.pop(key))
        for key, annotation in annotations.items():
            if key not in self.annotations:
                self.annotations[key] = AnnotationItem(annotation, self.sight)
                self.scene.addItem(self.annotations[key])
            elif self.annotations[key].annotation != annotation:
                self.annotations[key].present(annotation)

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

    def outlines(self) -> list[QRectF]:
        """Return the rectangles of all cards, frames and notes."""
        cards = [card.outline() for card in self.cards.values()]
        return cards + [item.outline() for item in self.annotations.values()]

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

    def _note_places(self, nodes: Iterable[str]) -> list[QRectF | None]:
        """Note where cards lie; return the rectangles that have been left and taken."""
        changed: list[QRectF | None] = []
        for key in nodes:
            if key in self.cards:
                box = self.cards[key].outline()
                before = self.index.put(key, box)
                changed += [before, box] if before is not None else []
        return changed

    def _clear_links(self, disturbed: Iterable[QRectF | None]) -> None:
        """Find the ways anew of links near places where cards have come or gone."""
        boxes = [box for box in disturbed if box is not None]
        if len(boxes) > _MANY:
            whole = QRectF()
            for box in boxes:
                whole = whole.united(box)
            boxes = [whole]
        for item in self.links.values():
            if boxes and any(item.reach.intersects(box) for box in boxes):
                item.draw_path()

    def move_links(self, nodes: Collection[str]) -> None:
        """Let links follow cards that the mouse moves, before the document knows."""
        self.revision += 1
        self._note_places(nodes)
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
            disturbed = self._note_places(changed)
            self.attach_links(changed)
            self._clear_links(disturbed)
            if self.on_states is not None:
                self.on_states(changed)

    def update_cards(self) -> None:
        """Paint all cards anew as they stand; a card keeps its picture otherwise."""
        for card in self.cards.values():
            card.look_otherwise()

    def redraw(self) -> None:
        """Draw all anew, after the theme has changed."""
        self.revision += 1
        for card in self.cards.values():
            card.present(self.graph, self.state(card.id))
        self._note_places(self.cards)
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
        annotations = {key: made.annotation for key, made in self.annotations.items() if made.scene()}
        bypassed = frozenset(key for key, card in self.cards.items() if card.layout.bypassed)
        return DrawnState(nodes, links, frozenset(ends), annotations, bypassed)


def _only_moved(change: Change, key: str) -> bool:
    before, after = change.before.nodes[key], change.after.nodes[key]
    return before.values is after.values and replace(before, position=after.position) == after
