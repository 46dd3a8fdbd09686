"""A sentence beside the mouse that says why something is refused."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from resources.themes import Theme

_WIDEST = 300
_ASIDE = QPoint(18, 20)


class MouseHint(QLabel):
    """The sentence; lies over the view and lets the mouse through."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setObjectName("mouse_hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(
            f"background: {theme.error_fill}; color: {theme.error}; border: 1px solid {theme.error};"
            f" border-radius: 6px; padding: 5px 8px; font-size: 13px;"
        )

    def tell(self, text: str, pos: QPoint) -> None:
        """Show a sentence beside a point, within the view; an empty one shows nothing."""
        self.setVisible(bool(text))
        if not text:
            return
        if text != self.text():
            self.setText(text)
            self.setFixedWidth(min(_WIDEST, self.fontMetrics().horizontalAdvance(text) + 22))
            self.adjustSize()
        place = pos + _ASIDE
        room = self._ground.size()
        x = max(min(place.x(), room.width() - self.width() - 6), 6)
        y = place.y() if place.y() + self.height() + 6 <= room.height() else pos.y() - self.height() - 10
        self.move(x, y)
