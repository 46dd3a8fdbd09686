"""Gestures that are chosen beforehand, from the command palette: the next drag is one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from app.canvas.copy_gesture import CopyGesture
from app.canvas.gestures import Gesture, Pan, RubberBand, Slice
from app.canvas.lasso import Lasso
from app.canvas.under_mouse import Hit
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

Begin = Callable[["CardView", QPoint, Hit, Qt.KeyboardModifier], Gesture | None]


class Arming:
    """What the next drag of one view does, where that was chosen."""

    def __init__(self, view: CardView) -> None:
        self._view = view
        self._begin: Begin | None = None

    @property
    def armed(self) -> bool:
        """Whether the next drag was chosen beforehand."""
        return self._begin is not None

    @property
    def cursor(self) -> Qt.CursorShape | None:
        """The cursor that says so."""
        return Qt.CursorShape.CrossCursor if self.armed else None

    def rectangle(self) -> None:
        """Let the next drag select with a rectangle, wherever it begins."""
        self._arm(
            lambda view, pos, _, keys: RubberBand(view, pos, keys),
            tr("Drag a rectangle over what is to be selected. Escape leaves all as it is."),
        )

    def lasso(self) -> None:
        """Let the next drag select with a lasso."""
        self._arm(
            lambda view, pos, _, keys: Lasso(view, pos, keys),
            tr("Draw a line around what is to be selected. Escape leaves all as it is."),
        )

    def cut_links(self) -> None:
        """Let the next drag cut links."""
        self._arm(
            lambda view, pos, *_: Slice(view, pos),
            tr("Draw a line across the links that are to be cut. Escape leaves all as it is."),
        )

    def move_canvas(self) -> None:
        """Let the next drag move what is shown."""
        self._arm(lambda view, pos, *_: Pan(view, pos), tr("Drag to move the canvas. Escape leaves all as it is."))

    def duplicate(self) -> None:
        """Let the next drag set a copy of what it begins on aside."""
        self._arm(
            lambda view, pos, hit, _: CopyGesture(view, pos, hit.thing) if hit.thing else None,
            tr("Drag a card, a note, or a frame by its title to set a copy aside. Escape leaves all as it is."),
        )

    def _arm(self, begin: Begin, words: str) -> None:
        self._begin = begin
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.message.emit(words)

    def take(self) -> Begin | None:
        """Return what begins the drag that was chosen, which counts once."""
        begin, self._begin = self._begin, None
        if begin is not None:
            self._view.message.emit("")
        return begin

    def leave(self) -> bool:
        """Drag as always again; tell whether anything else was chosen."""
        chosen = self.take() is not None
        if chosen:
            self._view.viewport().unsetCursor()
        return chosen
