"""The layered layout of a graph with frames: what lies in a frame is laid out in it, and the frame as one card."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.document.aligning import Box
from app.document.annotation import Annotation, Kind
from app.document.graph import Graph, Link, Node, Position
from app.document.layout import Sockets, tidy

MARGIN, HEAD = 24.0, 56.0  # room in a frame around what lies in it, and above it for the title


@dataclass
class _Unit:
    """A frame with what lies in it but in no smaller frame; the outermost has no frame of its own."""

    key: str = ""
    cards: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    units: list[_Unit] = field(default_factory=list)

    def inside(self) -> dict[str, str]:
        """Return the card or inner frame of this unit in which each card below it lies."""
        return {card: card for card in self.cards} | {card: unit.key for unit in self.units for card in unit.inside()}


def tidy_framed(
    graph: Graph, boxes: Mapping[str, Box], chosen: Iterable[str], sockets: Mapping[Link, Sockets]
) -> dict[str, Box]:
    """Return where chosen cards come to lie, and the frames and notes that belong to them.

    A frame of which all cards are chosen is laid out as one, and keeps them and nothing else; a frame of which some
    are chosen grows where it must. A note goes with the nearest card.

    Args:
        graph: which links and frames them.
        boxes: of all cards.
        chosen: the cards to lay out.
        sockets: how far below the top of its card each link begins and ends.
    """
    wanted = {key for key in chosen if key in boxes}
    whole = _whole_frames(graph, boxes, wanted)
    placed = _Layout(graph, boxes, sockets).lay(_tree(graph, boxes, wanted, whole))
    for frame in graph.annotations.values():
        held = [key for key in wanted if frame.kind is Kind.FRAME and _holds(frame, boxes[key])]
        if held and frame.id not in whole:
            placed[frame.id] = _union([_box_of(frame), _around([placed[key] for key in held])])
    return placed


def _holds(frame: Annotation, box: Box) -> bool:
    return frame.holds(box.left, box.top, box.width, box.height)


def _box_of(annotation: Annotation) -> Box:
    return Box(*annotation.position, *annotation.size)


def _whole_frames(graph: Graph, boxes: Mapping[str, Box], wanted: set[str]) -> dict[str, Annotation]:
    """Return the frames all of whose cards are wanted, the smallest first."""
    frames = [made for made in graph.annotations.values() if made.kind is Kind.FRAME]
    frames.sort(key=lambda frame: (frame.size[0] * frame.size[1], frame.id))
    held = {frame.id: {key for key, box in boxes.items() if _holds(frame, box)} for frame in frames}
    return {frame.id: frame for frame in frames if held[frame.id] and held[frame.id] <= wanted}


def _tree(graph: Graph, boxes: Mapping[str, Box], wanted: set[str], whole: Mapping[str, Annotation]) -> _Unit:
    root = _Unit()
    units = {key: _Unit(key) for key in whole}
    order = list(whole)

    def home(box: Box, larger_than: int = -1) -> _Unit:
        return next((units[key] for key in order[larger_than + 1 :] if _holds(whole[key], box)), root)

    for place, key in enumerate(order):
        home(_box_of(whole[key]), place).units.append(units[key])
    for key in graph.nodes:
        if key in wanted:
            home(boxes[key]).cards.append(key)
    for note in graph.annotations.values():
        if note.kind is Kind.NOTE:
            at = home(_box_of(note))
            near = _nearest(_box_of(note), at.cards or list(wanted), boxes) if wanted else None
            # At the outermost level a note goes along only with a card that it lies at.
            if near and (at is not root or _distance(_box_of(note), boxes[near]) < 2 * HEAD):
                at.notes.append(note.id)
    return root


def _distance(one: Box, other: Box) -> float:
    across = max(other.left - one.left - one.width, one.left - other.left - other.width, 0.0)
    down = max(other.top - one.top - one.height, one.top - other.top - other.height, 0.0)
    return across + down


def _nearest(box: Box, cards: Iterable[str], boxes: Mapping[str, Box]) -> str | None:
    return min(cards, key=lambda key: (_distance(box, boxes[key]), key), default=None)


def _union(boxes: Iterable[Box]) -> Box:
    every = list(boxes)
    left, top = min(box.left for box in every), min(box.top for box in every)
    right, bottom = max(box.left + box.width for box in every), max(box.top + box.height for box in every)
    return Box(left, top, right - left, bottom - top)


def _around(boxes: Iterable[Box]) -> Box:
    box = _union(boxes)
    return Box(box.left - MARGIN, box.top - HEAD, box.width + 2 * MARGIN, box.height + HEAD + MARGIN)


def _moved(box: Box, across: float, down: float) -> Box:
    return replace(box, left=box.left + across, top=box.top + down)


class _Layout:
    def __init__(self, graph: Graph, boxes: Mapping[str, Box], sockets: Mapping[Link, Sockets]) -> None:
        self._graph, self._boxes, self._sockets = graph, boxes, sockets

    def lay(self, unit: _Unit) -> dict[str, Box]:
        """Lay a unit out from within; its own frame is among what is returned."""
        inner = {inside.key: self.lay(inside) for inside in unit.units}
        places = self._places(unit, inner)
        placed = {key: replace(self._boxes[key], left=places[key][0], top=places[key][1]) for key in unit.cards}
        for key, content in inner.items():
            across, down = places[key][0] - content[key].left, places[key][1] - content[key].top
            placed |= {part: _moved(box, across, down) for part, box in content.items()}
        for note in unit.notes:
            placed[note] = self._beside(_box_of(self._graph.annotations[note]), placed)
        if unit.key:
            placed[unit.key] = _around(placed.values())
        return placed

    def _places(self, unit: _Unit, inner: Mapping[str, Mapping[str, Box]]) -> dict[str, Position]:
        """Return the places of the cards and inner frames of a unit, a frame standing for all that lies in it."""
        nodes = {key: self._graph.nodes[key] for key in unit.cards}
        nodes |= {key: Node(key, "", position=self._graph.annotations[key].position) for key in inner}
        sizes = {key: (self._boxes[key].width, self._boxes[key].height) for key in unit.cards}
        sizes |= {key: (content[key].width, content[key].height) for key, content in inner.items()}
        inside = unit.inside()
        links, sockets = [], {}
        for link in self._graph.links:
            source, target = inside.get(link.source), inside.get(link.target)
            if source is None or target is None or source == target:
                continue
            begin, end = self._sockets.get(link, (0.0, 0.0))
            output = link.output if source == link.source else f"{link.source}.{link.output}"
            made = Link(source, output, target, link.input if target == link.target else f"{link.target}.{link.input}")
            begin += inner[source][link.source].top - inner[source][source].top if source in inner else 0.0
            end += inner[target][link.target].top - inner[target][target].top if target in inner else 0.0
            links.append(made)
            sockets[made] = (begin, end)
        return tidy(Graph(nodes, tuple(links)), nodes, sizes, sockets)

    def _beside(self, note: Box, placed: Mapping[str, Box]) -> Box:
        """Return where a note lies as it did beside its nearest card; above the cards that it would cover there."""
        near = _nearest(note, (key for key in placed if key in self._boxes), self._boxes)
        if near is None:
            return note
        old, new = self._boxes[near], placed[near]
        note = _moved(note, new.left - old.left, new.top - old.top)
        for _ in range(len(placed)):
            covered = [box for key, box in placed.items() if key in self._boxes and _distance(note, box) <= 0]
            if not covered:
                break
            note = replace(note, top=min(box.top for box in covered) - note.height - MARGIN)
        return note
