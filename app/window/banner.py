"""A strip above the canvas that tells of something without getting in the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.panels.icons import icon, pixmap
from resources.themes import Theme
from resources.translations import tr


class Banner(QFrame):
    """One sentence, some buttons, and a cross that closes it; hidden until there is something to tell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error, self._passing = True, False
        self._mark = QLabel()
        self.text = QLabel(wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._cross = QToolButton()
        self._cross.setToolTip(tr("Close"))
        self._cross.setAccessibleName(tr("Close the message"))
        self._cross.clicked.connect(self.hide)
        self.buttons: list[QPushButton] = []
        line = self.fontMetrics().height()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(line * 2 // 3, line // 3, line // 3, line // 3)
        self._row.setSpacing(line // 2)
        self._row.addWidget(self._mark)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self._cross)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        line = self.fontMetrics().height()
        name, colour = ("error", theme.error) if self._error else ("warning", theme.warning)
        self._mark.setPixmap(pixmap(name, colour, line, self.devicePixelRatioF()))
        self._cross.setIcon(icon("close", theme.text_muted))

    def tell(
        self,
        text: str,
        buttons: Mapping[str, Callable[[], object]] | None = None,
        *,
        error: bool = True,
        passing: bool = False,
    ) -> None:
        """Show a sentence; it takes the place of the one before.

        Args:
            text: the sentence.
            buttons: what each does, by its words.
            error: whether it tells of an error, or only warns.
            passing: whether it is about the deck as it is, and so goes with the next edit.
        """
        self._error, self._passing = error, passing
        self.setProperty("role", "banner" if error else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        self.set_theme(self._theme)
        self.text.setText(text)
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for place, (words, slot) in enumerate((buttons or {}).items()):
            button = QPushButton(words)
            button.clicked.connect(lambda *_, act=slot: act())
            self._row.insertWidget(2 + place, button)
            self.buttons.append(button)
        self.show()

    def pass_by(self) -> None:
        """Hide what was about the deck as it was."""
        if self._passing:
            self.hide()
