"""The top of the inspector: title, help, badge and problems of the selected card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.compiler import Finding, Problem, Severity
from app.document.graph import Node
from app.panels.icons import card_colour, icon, pixmap
from resources.themes import Theme
from resources.translations import tr


class InspectorHeader(QWidget):
    """Title (edited in place), help, badge, and a box for each problem."""

    renamed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._bar = QFrame()
        self._bar.setFixedWidth(4)
        self.title = QLineEdit()
        self.title.setObjectName("inspector_title")
        self.title.setProperty("role", "title")
        self.title.setAccessibleName(tr("Title of the card"))
        self.title.setToolTip(tr("Type a name of your own; empty shows the card's again."))
        self.title.editingFinished.connect(self._finished)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        self.help_button = QToolButton()
        self.help_button.setAutoRaise(True)
        self.help_button.setAccessibleName(tr("Help on this card"))
        self.help_button.setToolTip(tr("What this card does, with an example (F1)"))
        self._paint_help()
        self._shown = ""
        self._subtitle = _wrapped("muted")
        self._help = _wrapped("muted")
        self.badge = _wrapped("strong")
        self.badge.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height() // 3)
        row.addWidget(self._bar)
        row.addWidget(self.title)
        row.addWidget(self.help_button)
        self._boxes = QVBoxLayout()
        self._boxes.setContentsMargins(0, self.fontMetrics().height() // 4, 0, 0)
        self._boxes.setSpacing(self.fontMetrics().height() // 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 3)
        column.addLayout(row)
        for part in (self._subtitle, self.badge, self._help):
            column.addWidget(part)
        column.addLayout(self._boxes)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._paint_help()
        problems, self._problems = self._problems, ()
        self._show_problems(problems)

    def _paint_help(self) -> None:
        self.help_button.setIcon(icon("help", self._theme.text_muted))

    def show_node(self, node: Node, title: str) -> None:
        """Show what the graph tells of a node."""
        card = node.definition
        self.help_button.setVisible(card is not None)
        self._shown = title
        if self.title.text() != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)
        own = tr(card.title) if card else node.card
        self._subtitle.setText("" if card and title in (card.title, own) else own)
        self._subtitle.setVisible(bool(self._subtitle.text()))
        unknown = tr("This version does not know the card. It is kept as it is.")
        self._help.setText(tr(card.help) if card else unknown)
        colour = card_colour(card) if card else self._theme.text_disabled
        self._bar.setStyleSheet(f"background: {colour}; border-radius: 2px;")

    def show_finding(self, finding: Finding | None, problems: Sequence[Problem]) -> None:
        """Show what the checker tells of it."""
        self.badge.setText(finding.badge if finding else "")
        self.badge.setVisible(bool(self.badge.text()))
        self._show_problems(tuple(problems))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        if problems == self._problems:
            return
        self._problems = problems
        while (item := self._boxes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for problem in problems:
            self._boxes.addWidget(self._box(problem))

    def _box(self, problem: Problem) -> QFrame:
        error = problem.severity is Severity.ERROR
        box = QFrame()
        box.setProperty("role", "error" if error else "warning")
        line = self.fontMetrics().height()
        mark = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        colour = self._theme.error if error else self._theme.warning
        mark.setPixmap(pixmap("error" if error else "warning", colour, line, self.devicePixelRatioF()))
        text = _wrapped("")
        text.setText(problem.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(box)
        row.setContentsMargins(line // 2, line // 3, line // 2, line // 3)
        row.setSpacing(line // 3)
        row.addWidget(mark)
        row.addWidget(text, 1)
        return box

    def _finished(self) -> None:
        typed = self.title.text().strip()
        if typed != self._shown:
            shown = self._shown
            self.renamed.emit(typed)
            if self._shown == shown:
                self.title.setText(shown)


def _wrapped(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
