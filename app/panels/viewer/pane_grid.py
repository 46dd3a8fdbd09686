"""The panes side by side or two by two, as the room is; one of them may fill it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.panels.viewer.plane_view import PlaneView
from resources.themes import Theme

_GAP = 2
_IN_A_ROW = 2.3  # width to height from which four panes stand in one row


class PaneGrid(QWidget):
    """Lays out panes; ``large`` fills the room with one of them."""

    def __init__(self, panes: list[PlaneView], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._large: PlaneView | None = None
        self.panes: list[PlaneView] = []
        self.set_panes(panes)
        self.setMinimumSize(160, 120)

    @property
    def large(self) -> PlaneView | None:
        """The pane that fills the room, or None."""
        return self._large

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def set_panes(self, panes: list[PlaneView]) -> None:
        """Show these panes and no others."""
        if panes == self.panes:
            return
        for pane in self.panes:
            pane.setVisible(False)
        self.panes = list(panes)
        for pane in panes:
            pane.setParent(self)
            pane.setVisible(True)
        self.set_large(self._large if self._large in panes else None)

    def set_large(self, pane: PlaneView | None) -> None:
        """Let one pane fill the room, or show all."""
        self._large = pane
        for other in self.panes:
            other.setVisible(pane is None or other is pane)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Lay out anew for another font."""
        super().changeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if self._large is not None:
            self._large.setGeometry(self.rect())
            return
        count = len(self.panes)
        room, high = self.width(), self.height()
        wide = room > high * _IN_A_ROW or count <= 2 or (count == 3 and room > high)
        columns = count if wide else -(-count // 2)
        rows = -(-count // max(columns, 1))
        for number, pane in enumerate(self.panes):
            pane.setGeometry(self._cell(number % columns, number // columns, columns, rows))

    def _cell(self, column: int, row: int, columns: int, rows: int) -> QRect:
        left, right = (round((self.width() + _GAP) * at / columns) for at in (column, column + 1))
        top, bottom = (round((self.height() + _GAP) * at / rows) for at in (row, row + 1))
        return QRect(left, top, right - left - _GAP, bottom - top - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw what lies between the panes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.border))
        painter.end()
