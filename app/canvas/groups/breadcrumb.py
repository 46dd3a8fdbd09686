"""The bar over the canvas that says which group is open, and leads back out of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from resources.themes import Theme
from resources.translations import tr

_LONGEST = 32  # letters of a title


class Breadcrumb(QFrame):
    """The deck and the groups that lead to what is open; hidden while the deck itself is.

    Signals:
        chosen: how many groups deep to go; 0 is the deck.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumb")
        self.setAccessibleName(tr("Open groups", "those that are open"))
        self._deck = tr("Deck")
        self._titles: list[str] = []
        self.steps: list[QToolButton] = []
        self._parts: list[QWidget] = []
        self._hint = QLabel(tr("Esc leads back"))
        self._hint.setProperty("role", "muted")
        line = self.fontMetrics().height()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(line // 2, line // 4, line * 2 // 3, line // 4)
        self._row.setSpacing(line // 4)
        self._row.addStretch(1)
        self._row.addWidget(self._hint)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.setStyleSheet(
            f"#breadcrumb {{ background: {theme.panel}; border: none; border-bottom: 1px solid {theme.border}; }}"
            f"#breadcrumb QToolButton {{ color: {theme.accent}; background: transparent; border: none;"
            " border-radius: 4px; padding: 3px 6px; }"
            f"#breadcrumb QToolButton:hover, #breadcrumb QToolButton:focus {{ background: {theme.raised}; }}"
            f"#breadcrumb QToolButton:disabled {{ color: {theme.text}; font-weight: 600; }}"
            f"#breadcrumb QLabel {{ color: {theme.text_muted}; background: transparent; }}"
        )

    def set_deck(self, name: str) -> None:
        """Say how the deck is called."""
        if name != self._deck:
            self._deck = name
            self.show_path(self._titles)

    def show_path(self, titles: Sequence[str]) -> None:
        """Show the groups that are open, the outermost first."""
        self._titles = list(titles)
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.steps = [], []
        for depth, title in enumerate((self._deck, *titles)):
            if depth:
                self._add(QLabel("›"))
            self._add_step(depth, title, last=depth == len(titles))
        self.setVisible(bool(titles))

    def _add_step(self, depth: int, title: str, *, last: bool) -> None:
        shown = " ".join(title.split())
        step = QToolButton()
        # An ampersand would be taken for the mark of a key.
        short = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
        step.setText(short.replace("&", "&&"))
        step.setToolTip(shown if last else tr("Go back to {place}", place=shown))
        step.setAccessibleName(step.toolTip())
        step.setEnabled(not last)
        step.setCursor(Qt.CursorShape.ArrowCursor if last else Qt.CursorShape.PointingHandCursor)
        step.clicked.connect(lambda: self.chosen.emit(depth))
        self.steps.append(step)
        self._add(step)

    def _add(self, part: QWidget) -> None:
        self._row.insertWidget(len(self._parts), part)
        self._parts.append(part)
