"""A layered drawing of a graph: links run from left to right, cross seldom, and keep out from under cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.document.graph import Graph, Link, Position
from cards.types import DATASET, NETWORK, TENSOR

Size = tuple[float, float]
Sockets = tuple[float, float]

_ACROSS, _DOWN, _APART = 72.0, 40.0, 96.0
_LANE = 24.0  # height kept free for a link that passes a column
_STRAIGHT = 8.0  # a link that passes is not routed around cards, so they give way to it
_ROUNDS = 8
_SNAP = 8.0
_MAIN, _SIDE = 8.0, 1.0  # how strongly a link pulls its ends to one height


def tidy(
    graph: Graph, nodes: Iterable[str], sizes: Mapping[str, Size], sockets: Mapping[Link, Sockets] | None = None
) -> dict[str, Position]:
    """Return where the cards lie in a layered layout.

    Args:
        graph: which links them.
        nodes: the cards to lay out; links to others count for nothing.
        sizes: width and height of each, in pixels at zoom 1.
        sockets: how far below the top of its card each link begins and ends; at the top where left out.

    Returns:
        The top left corner of each. The corner of the rectangle around all of them stays where it was.
    """
    wanted = set(nodes)
    chosen = [key for key in graph.nodes if key in wanted]
    if not chosen:
        return {}
    links = [link for link in graph.links if link.source in wanted and link.target in wanted]
    parts = _parts(chosen, links)
    parts.sort(key=lambda part: min(graph.nodes[key].position[1] for key in part))
    placed: dict[str, Position] = {}
    top = 0.0
    for part in (part for part in parts if len(part) > 1):
        inside = set(part)
        columns = _Columns(graph, part, [link for link in links if link.source in inside], sizes, sockets or {})
        places = columns.places()
        down = top - min(y for _, y in places.values())
        placed |= {key: (x, y + down) for key, (x, y) in places.items()}
        top = max(placed[key][1] + sizes[key][1] for key in part) + _APART
    placed |= _shelves([part[0] for part in parts if len(part) == 1], sizes, placed, top)
    return _anchored(graph, placed)


def _anchored(graph: Graph, placed: Mapping[str, Position]) -> dict[str, Position]:
    left = min(graph.nodes[key].position[0] for key in placed) - min(x for x, _ in placed.values())
    top = min(graph.nodes[key].position[1] for key in placed) - min(y for _, y in placed.values())
    return {key: (_snapped(x + left), _snapped(y + top)) for key, (x, y) in placed.items()}


def _snapped(value: float) -> float:
    return round(value / _SNAP) * _SNAP


def _parts(nodes: Sequence[str], links: Sequence[Link]) -> list[list[str]]:
    """Return the nodes grouped by what hangs together."""
    near: dict[str, list[str]] = {key: [] for key in nodes}
    for link in links:
        near[link.source].append(link.target)
        near[link.target].append(link.source)
    place = {key: number for number, key in enumerate(nodes)}
    parts, seen = [], set[str]()
    for first in nodes:
        if first in seen:
            continue
        seen.add(first)
        part, waiting = [], [first]
        while waiting:
            part.append(node := waiting.pop())
            fresh = [other for other in dict.fromkeys(near[node]) if other not in seen]
            seen.update(fresh)
            waiting += fresh
        parts.append(sorted(part, key=place.__getitem__))
    return parts


def _shelves(
    single: Sequence[str], sizes: Mapping[str, Size], placed: Mapping[str, Position], top: float
) -> dict[str, Position]:
    """Lay cards without links in rows below the rest."""
    widest = max([sizes[key][0] + x for key, (x, _) in placed.items()], default=0.0)
    places: dict[str, Position] = {}
    x = row = 0.0
    for key in single:
        width, height = sizes[key]
        if x and x + width > max(widest, 4 * (width + _DOWN)):
            x, top, row = 0.0, top + row + _DOWN, 0.0
        places[key] = (x, top)
        x, row = x + width + _DOWN, max(row, height)
    return places


@dataclass
class _Cell:
    """A card in a column, or the lane of a link that passes it.

    ``before`` and ``after`` hold how strongly a neighbour pulls, and how far below the neighbour's top it wants this
    cell's top, so that their link runs level.
    """

    key: str
    height: float
    before: dict[str, tuple[float, float]] = field(default_factory=dict)
    after: dict[str, tuple[float, float]] = field(default_factory=dict)
    top: float = 0.0
    weight: float = 1.0


class _Columns:
    """One connected part of a graph, column by column."""

    def __init__(
        self,
        graph: Graph,
        nodes: Sequence[str],
        links: Sequence[Link],
        sizes: Mapping[str, Size],
        sockets: Mapping[Link, Sockets],
    ) -> None:
        self._sizes = sizes
        self._cells = {key: _Cell(key, sizes[key][1]) for key in nodes}
        self._level = _levels(nodes, links)
        self._columns: list[list[str]] = [[] for _ in range(max(self._level.values()) + 1)]
        by_height = sorted(nodes, key=lambda key: graph.nodes[key].position[1])
        for key in by_height:
            self._columns[self._level[key]].append(key)
        # Lanes for a graph in which everything feeds everything would outnumber its cards by far.
        spans = sum(self._level[link.target] - self._level[link.source] - 1 for link in links)
        self._lanes = spans <= 4 * len(nodes) + 200
        for link in links:
            self._join(link, _MAIN if _is_main(graph, link) else _SIDE, sockets.get(link, (0.0, 0.0)))

    def _join(self, link: Link, pull: float, sockets: Sockets) -> None:
        before, begin = link.source, sockets[0]
        if self._lanes:
            for level in range(self._level[link.source] + 1, self._level[link.target]):
                lane = f"{link.source} {link.output} {level}"
                if lane not in self._cells:
                    self._cells[lane] = _Cell(lane, _LANE, weight=_STRAIGHT)
                    self._columns[level].append(lane)
                self._tie(before, lane, pull, begin - _LANE / 2)
                before, begin = lane, _LANE / 2
        self._tie(before, link.target, pull, begin - sockets[1])

    def _tie(self, before: str, after: str, pull: float, below: float) -> None:
        """Let two neighbours pull each other; ``below`` is how far the second lies below the first at best."""
        kept, at = self._cells[before].after.get(after, (0.0, 0.0))
        pull, below = kept + pull, (kept * -at + pull * below) / (kept + pull)
        self._cells[before].after[after] = (pull, -below)
        self._cells[after].before[before] = (pull, below)

    def places(self) -> dict[str, Position]:
        """Return the top left corner of each card."""
        for number in range(_ROUNDS):
            self._order(forward=number % 2 == 0)
        for number in range(_ROUNDS + 1):
            self._settle(forward=number % 2 == 0)
        places: dict[str, Position] = {}
        x = 0.0
        for column in self._columns:
            cards = [key for key in column if key in self._sizes]
            for key in cards:
                places[key] = (x, self._cells[key].top)
            x += max((self._sizes[key][0] for key in cards), default=0.0) + _ACROSS
        return places

    def _order(self, *, forward: bool) -> None:
        """Sort each column by the mean place of its neighbours in the column just sorted."""
        columns = self._columns if forward else self._columns[::-1]
        for near, column in pairwise(columns):
            rank = {key: float(place) for place, key in enumerate(near)}
            own = {key: place * len(near) / len(column) for place, key in enumerate(column)}
            goal = {key: self._mean_rank(key, rank, forward=forward, otherwise=own[key]) for key in column}
            column.sort(key=lambda key: goal[key])

    def _mean_rank(self, key: str, rank: Mapping[str, float], *, forward: bool, otherwise: float) -> float:
        cell = self._cells[key]
        near = cell.before if forward else cell.after
        pulls = [(rank[other], pull) for other, (pull, _) in near.items() if other in rank]
        return _mean(pulls) if pulls else otherwise

    def _settle(self, *, forward: bool) -> None:
        """Move the cells of each column so that links to the column just settled run level, as far as there is room."""
        for column in self._columns if forward else self._columns[::-1]:
            cells = [self._cells[key] for key in column]
            goals = [self._goal(cell, forward=forward) for cell in cells]
            for cell, top in zip(cells, _stacked(goals, cells), strict=True):
                cell.top = top

    def _goal(self, cell: _Cell, *, forward: bool) -> float:
        near = cell.before if forward else cell.after
        wishes = [(self._cells[other].top + below, pull) for other, (pull, below) in near.items()]
        return _mean(wishes) if wishes else cell.top


def _mean(weighted: Sequence[tuple[float, float]]) -> float:
    """Return the mean of values, each with its weight."""
    return sum(value * weight for value, weight in weighted) / sum(weight for _, weight in weighted)


def _levels(nodes: Sequence[str], links: Sequence[Link]) -> dict[str, int]:
    """Return the column of each node: the longest way to it; what nothing feeds stands next to what it feeds."""
    before: dict[str, int] = dict.fromkeys(nodes, 0)
    after: dict[str, list[str]] = {key: [] for key in nodes}
    for link in links:
        before[link.target] += 1
        after[link.source].append(link.target)
    fed = {key for key, count in before.items() if count}
    level = dict.fromkeys(nodes, 0)
    ready = [key for key in nodes if not before[key]]
    left = dict.fromkeys(nodes)
    while left:
        # A deck may hold a loop of cards that this version does not know: it is cut at its first card.
        node = ready.pop() if ready else next(iter(left))
        if node not in left:
            continue
        del left[node]
        for other in after[node]:
            if other in left:
                level[other] = max(level[other], level[node] + 1)
                before[other] -= 1
                if not before[other]:
                    ready.append(other)
    for key in nodes:
        if key not in fed and after[key]:
            level[key] = max(min(level[other] for other in after[key]) - 1, 0)
    return level


def _is_main(graph: Graph, link: Link) -> bool:
    output = graph.nodes[link.source].output(link.output)
    return output is not None and output.type in (TENSOR, DATASET, NETWORK)


def _stacked(goals: Sequence[float], cells: Sequence[_Cell]) -> list[float]:
    """Return tops as near to their goals as can be, in the given order and without overlaps (least squares)."""
    offsets = [0.0]
    for cell in cells[:-1]:
        offsets.append(offsets[-1] + cell.height + _DOWN)
    blocks: list[tuple[float, float, int]] = []  # of each run of cells that touch: mean, weight, count
    for goal, offset, cell in zip(goals, offsets, cells, strict=True):
        mean, weight, count = goal - offset, cell.weight, 1
        while blocks and blocks[-1][0] >= mean:
            other, more, others = blocks.pop()
            mean = (mean * weight + other * more) / (weight + more)
            weight, count = weight + more, count + others
        blocks.append((mean, weight, count))
    shifts = [mean for mean, _, count in blocks for _ in range(count)]
    return [shift + offset for shift, offset in zip(shifts, offsets, strict=True)]
