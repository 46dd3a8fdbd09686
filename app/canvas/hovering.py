"""Shows what the mouse is over: the card, the row, the link, and what a click would do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.canvas.under_mouse import Hit, Part

_CURSORS = {
    Part.FIELD: Qt.CursorShape.PointingHandCursor,
    Part.FOLD: Qt.CursorShape.PointingHandCursor,
    Part.START: Qt.CursorShape.PointingHandCursor,
    Part.SOCKET: Qt.CursorShape.CrossCursor,
    Part.LINK: Qt.CursorShape.PointingHandCursor,
}
_ROWS = (Part.FIELD, Part.FOLD, Part.SOCKET)


class Hovering:
    """What the mouse is over in one view."""

    def __init__(self, ground: QWidget) -> None:
        self._ground = ground
        self._hit = Hit()

    def forget(self) -> None:
        """Forget the cards and links that the mouse was over; some of them may be gone."""
        self._hit = Hit()

    def show(self, hit: Hit, cursor: Qt.CursorShape | None = None) -> None:
        """Show what the mouse is over now; ``cursor`` stands before the one that the part would have."""
        before, self._hit = self._hit, hit
        if before.card and before.card is not hit.card:
            before.card.set_hovered(False)
        if hit.card:
            hit.card.set_hovered(True, hit.row if hit.part in _ROWS else None)
        if before.link and before.link is not hit.link:
            before.link.set_hovered(False)
        if hit.link:
            hit.link.set_hovered(True)
        shape = cursor or _CURSORS.get(hit.part)
        if shape is None:
            self._ground.unsetCursor()
        else:
            self._ground.setCursor(shape)
