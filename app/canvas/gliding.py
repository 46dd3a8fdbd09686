"""Lets cards glide to the places that the document has given them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation

from app.canvas.drawing import Drawing

_DURATION = 180  # milliseconds
_MOST_CARDS = 150  # with more, frames would be late and nothing would glide


class Gliding(QObject):
    """One view's moving cards; the document never waits for them."""

    def __init__(self, drawing: Drawing, parent: QObject) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._starts: dict[str, QPointF] = {}
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(_DURATION)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(lambda share: self._show(float(share)))

    def begin(self, starts: Mapping[str, QPointF]) -> None:
        """Let cards glide from where they were to where they are."""
        self.finish()
        cards = self._drawing.cards
        moved = {key: place for key, place in starts.items() if key in cards and cards[key].pos() != place}
        if moved and len(moved) <= _MOST_CARDS:
            self._starts = moved
            self._show(0.0)
            self._clock.start()

    def finish(self) -> None:
        """Put all cards where they belong at once."""
        self._clock.stop()
        self._show(1.0)
        self._starts = {}

    def _show(self, share: float) -> None:
        for key, start in self._starts.items():
            card = self._drawing.cards.get(key)
            if card is not None:
                x, y = card.node.position
                card.place_at(start.x() + (x - start.x()) * share, start.y() + (y - start.y()) * share)
        if self._starts:
            self._drawing.move_links(self._starts)
