"""Where cards lie, by squares of the scene, so that those near a link are found without asking all."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

_SIDE = 512.0  # of a square, in pixels at zoom 1

Cell = tuple[int, int]


class CardIndex:
    """The rectangles of cards, by the squares that they touch."""

    def __init__(self) -> None:
        self._boxes: dict[str, QRectF] = {}
        self._cells: dict[Cell, set[str]] = {}

    def put(self, card: str, box: QRectF) -> QRectF | None:
        """Take a card's rectangle; return the one that it had before where that was another."""
        before = self._boxes.get(card)
        if before == box:
            return None
        self.remove(card)
        self._boxes[card] = QRectF(box)
        for cell in _touched(box):
            self._cells.setdefault(cell, set()).add(card)
        return before or box

    def remove(self, card: str) -> QRectF | None:
        """Forget a card; return the rectangle that it had."""
        box = self._boxes.pop(card, None)
        if box is not None:
            for cell in _touched(box):
                self._cells[cell].discard(card)
        return box

    def count(self, area: QRectF, most: int) -> int:
        """Return how many cards touch an area of the scene; not on beyond ``most``."""
        found = 0
        for box in self._boxes.values():
            found += box.intersects(area)
            if found > most:
                break
        return found

    def near(self, area: QRectF) -> list[QRectF]:
        """Return the rectangles of all cards that touch an area of the scene, always in the same order."""
        squares = (area.width() / _SIDE + 1) * (area.height() / _SIDE + 1)
        if squares > len(self._boxes):  # a link from afar touches more squares than there are cards to ask
            found = set(self._boxes)
        else:
            found = {card for cell in _touched(area) for card in self._cells.get(cell, ())}
        return [box for card in sorted(found) if (box := self._boxes[card]).intersects(area)]


def _touched(box: QRectF) -> Iterator[Cell]:
    right, bottom = int(box.right() // _SIDE), int(box.bottom() // _SIDE)
    for column in range(int(box.left() // _SIDE), right + 1):
        for row in range(int(box.top() // _SIDE), bottom + 1):
            yield column, row
