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
    Part.HELP: Qt.CursorShape.PointingHandCursor,
}
_EDGES = {
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
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
            part = hit.part if hit.part is Part.HELP else ""
            hit.card.set_hovered(True, hit.row if hit.part in _ROWS else None, part)
        if before.annotation and before.annotation is not hit.annotation:
            before.annotation.set_hovered(False)
        if hit.annotation:
            hit.annotation.set_hovered(True)
        if before.link and before.link is not hit.link:
            before.link.set_hovered(False)
        if hit.link:
            hit.link.set_hovered(True)
        shape = cursor or _CURSORS.get(hit.part) or _edge_cursor(hit)
        if shape is None:
            self._ground.unsetCursor()
        else:
            self._ground.setCursor(shape)


def _edge_cursor(hit: Hit) -> Qt.CursorShape | None:
    """Return the cursor of the edges under the mouse; opposite edges have the same."""
    return _EDGES.get(hit.edges) or _EDGES.get((-hit.edges[0], -hit.edges[1]))
