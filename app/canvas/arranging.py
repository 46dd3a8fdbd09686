"""Edits of where cards lie: tidy up, align, distribute."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.canvas.card_item import CardItem
from app.canvas.card_view import CardView
from app.canvas.look import snapped
from app.document.aligning import Axis, Box, Edge, aligned, distributed
from app.document.annotating import Resize
from app.document.annotation import Kind
from app.document.commands import Command, MoveNodes, Several
from app.document.framed_layout import tidy_framed
from app.document.graph import Position
from resources.translations import tr


class Arranging:
    """Arranges the cards of one view."""

    def __init__(self, view: CardView) -> None:
        self._view = view

    def tidy_up(self) -> None:
        """Lay out the selected cards, or, where fewer than two are selected, all."""
        chosen = self._view.selected_cards()
        cards = chosen if len(chosen) > 1 else list(self._view.drawing.cards.values())
        boxes = _boxes(list(self._view.drawing.cards.values()))
        items = self._view.drawing.links.items()
        sockets = {link: (item.source.pos().y(), item.target.pos().y()) for link, item in items}
        graph = self._view.history.graph
        placed = tidy_framed(graph, boxes, [card.id for card in cards], sockets)
        frames = [key for key in placed if key in graph.annotations and graph.annotations[key].kind is Kind.FRAME]
        resized = [(key, placed.pop(key)) for key in frames]
        resizes = [Resize(key, (box.left, box.top), (box.width, box.height)) for key, box in resized]
        self._move({key: (box.left, box.top) for key, box in placed.items()}, tr("Tidy up"), resizes)

    def align_left(self) -> None:
        """Line up the left edges."""
        self.align(Edge.LEFT)

    def align_right(self) -> None:
        """Line up the right edges."""
        self.align(Edge.RIGHT)

    def align_top(self) -> None:
        """Line up the top edges."""
        self.align(Edge.TOP)

    def align_bottom(self) -> None:
        """Line up the bottom edges."""
        self.align(Edge.BOTTOM)

    def align_column(self) -> None:
        """Put the centres above each other."""
        self.align(Edge.COLUMN)

    def align_row(self) -> None:
        """Put the centres beside each other."""
        self.align(Edge.ROW)

    def distribute_across(self) -> None:
        """Give the cards equal room from left to right."""
        self.distribute(Axis.ACROSS)

    def distribute_down(self) -> None:
        """Give the cards equal room from top to bottom."""
        self.distribute(Axis.DOWN)

    def align(self, edge: Edge) -> None:
        """Line the selected cards up."""
        cards = self._chosen(2, tr("Select at least two cards to align them."))
        if cards:
            name = tr("Align {edges} of {count} cards", edges=tr(str(edge)), count=len(cards))
            self._move(aligned(_boxes(cards), edge), name)

    def distribute(self, axis: Axis) -> None:
        """Give the selected cards equal room between them."""
        cards = self._chosen(3, tr("Select at least three cards to distribute them."))
        if cards:
            count = len(cards)
            across, down = (
                tr("Distribute {count} cards across", count=count),
                tr("Distribute {count} cards down", count=count),
            )
            name = across if axis is Axis.ACROSS else down
            self._move(distributed(_boxes(cards), axis), name)

    def _chosen(self, least: int, advice: str) -> list[CardItem]:
        cards = self._view.selected_cards()
        if len(cards) >= least:
            return cards
        self._view.message.emit(advice)
        return []

    def _move(self, places: Mapping[str, Position], name: str, more: Sequence[Command] = ()) -> None:
        cards = self._view.drawing.cards
        starts = {key: cards[key].pos() for key in places if key in cards}
        if places:
            self._view.do(Several((MoveNodes({key: snapped(*at) for key, at in places.items()}), *more), name))
            self._view.gliding.begin(starts)


def _boxes(cards: list[CardItem]) -> dict[str, Box]:
    outlines = {card.id: card.outline() for card in cards}
    return {key: Box(box.left(), box.top(), box.width(), box.height()) for key, box in outlines.items()}
