"""Rows of what was found: a mark, what it is about, and the finding in words; as long as it takes, in a scroll area."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.panels.icons import icon
from resources.themes import Theme
from resources.translations import marked, tr


class Mark(StrEnum):
    """How a row stands; the value is what a screen reader says."""

    NONE = ""
    FINE = marked("works")
    NOTE = marked("for information")
    WARNING = marked("needs attention")
    FAILED = marked("does not work")


_ICONS = {Mark.FINE: "check", Mark.NOTE: "info", Mark.WARNING: "warning", Mark.FAILED: "error"}


class FactRows(QScrollArea):
    """A list of findings that grows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 2)
        self._grid.setVerticalSpacing(self.fontMetrics().height() // 2)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        column.addStretch(1)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def clear(self) -> None:
        """Take all rows out."""
        while (entry := self._grid.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, name: str, told: str, mark: Mark = Mark.NONE, *, quiet: bool = False) -> None:
        """Add a row.

        Args:
            name: what it is about.
            told: the finding.
            mark: how it stands.
            quiet: whether the words are muted.
        """
        place = self._grid.rowCount()
        shown = QLabel()
        if mark in _ICONS:
            colour = self._colour(mark)
            size = self.fontMetrics().height()
            shown.setPixmap(icon(_ICONS[mark], colour, colour).pixmap(size, size))
            words = tr(mark.value)
            shown.setAccessibleName(words)
            shown.setToolTip(f"{words[:1].upper()}{words[1:]}")
        title = QLabel(name)
        title.setProperty("role", "strong")
        title.setWordWrap(True)
        title.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * 24, title.sizeHint().width()))
        finding = QLabel(told)
        finding.setWordWrap(True)
        finding.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if quiet:
            finding.setProperty("role", "muted")
        for column, widget in enumerate((shown, title, finding)):
            self._grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignTop)

    def _colour(self, mark: Mark) -> str:
        theme = self._theme
        return {
            Mark.FINE: theme.success,
            Mark.NOTE: theme.text_muted,
            Mark.WARNING: theme.warning,
            Mark.FAILED: theme.error,
        }[mark]
