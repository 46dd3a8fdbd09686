"""What a panel shows while it has nothing to show: an icon, a line, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.panels.icons import pixmap
from resources.themes import Theme


class EmptyState(QWidget):
    """An icon above one strong and one quiet line, in the middle."""

    def __init__(self, icon_name: str, title: str, advice: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(title, alignment=Qt.AlignmentFlag.AlignCenter)
        self.title.setProperty("role", "strong")
        self.title.setWordWrap(True)
        self.advice = QLabel(advice, alignment=Qt.AlignmentFlag.AlignCenter)
        self.advice.setProperty("role", "muted")
        self.advice.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for part in (self._icon, self.title, self.advice):
            column.addWidget(part)
        column.addStretch(3)
        self.set_theme(theme)

    def say(self, title: str, advice: str) -> None:
        """Change the words."""
        self.title.setText(title)
        self.advice.setText(advice)

    def offer(self, button: QWidget) -> None:
        """Put a button below the words."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertSpacing(column.count() - 1, self.fontMetrics().height() // 2)
            column.insertWidget(column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        size = self.fontMetrics().height() * 2
        self._icon.setPixmap(pixmap(self._icon_name, theme.text_disabled, size, self.devicePixelRatioF()))
