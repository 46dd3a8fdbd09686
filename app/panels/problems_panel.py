"""All that is wrong in the deck, as a list that leads to the place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.compiler import Problem, Severity
from app.panels.empty_state import EmptyState
from app.panels.icons import icon
from resources.themes import Theme


class _Sentences(QStyledItemDelegate):
    """Gives a row the height of its wrapped sentence; Qt's own hint forgets the style sheet's padding."""

    def __init__(self, rows: QTreeWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for all of the text."""
        line = option.fontMetrics.height()
        width = self._rows.columnWidth(index.column()) - line
        flags = int(Qt.TextFlag.TextWordWrap.value)
        text = option.fontMetrics.boundingRect(0, 0, width, line * 100, flags, str(index.data()))
        return QSize(0, text.height() + round(line * 0.8))


class ProblemsPanel(QWidget):
    """The list of problems; ``problem_activated`` names node and input, each perhaps None."""

    problem_activated = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._titles: dict[str, str] = {}
        self.list = QTreeWidget()
        self.list.setObjectName("problems_list")
        self.list.setAccessibleName("Problems")
        self.list.setHeaderLabels(["Card", "Problem"])
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setWordWrap(True)
        self.list.setColumnWidth(0, self.fontMetrics().averageCharWidth() * 32)
        self.list.setItemDelegateForColumn(1, _Sentences(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._activate)
        self.list.installEventFilter(self)
        self.empty = EmptyState("check", "No problems", "What is wrong with a card is listed here.", theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is listed."""
        return self._problems

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.empty.set_theme(theme)
        self._fill()

    def set_problems(self, problems: Sequence[Problem], titles: Mapping[str, str]) -> None:
        """List problems, errors first.

        Args:
            problems: of all cards.
            titles: how each node is called, by id.
        """
        ordered = tuple(sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR))
        named = {problem.node: titles.get(problem.node, problem.node) for problem in ordered if problem.node}
        if (ordered, named) != (self._problems, self._titles):
            self._problems, self._titles = ordered, named
            self._fill()

    def _fill(self) -> None:
        current = self.list.indexOfTopLevelItem(item) if (item := self.list.currentItem()) else -1
        self.list.clear()
        for problem in self._problems:
            error = problem.severity is Severity.ERROR
            row = QTreeWidgetItem([self._titles.get(problem.node or "", "Deck"), problem.text])
            colour = self._theme.error if error else self._theme.warning
            row.setIcon(0, icon("error" if error else "warning", colour))
            row.setToolTip(0, "Error: stops training" if error else "Warning: training can go on")
            row.setToolTip(1, f"<qt>{problem.text}</qt>")
            for column in (0, 1):
                row.setTextAlignment(column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.list.addTopLevelItem(row)
        kept = self.list.topLevelItem(current)
        if kept is not None:
            self.list.setCurrentItem(kept)
        self._stack.setCurrentIndex(1 if self._problems else 0)

    def go_to_next(self) -> None:
        """Mark the problem after the current one, from the last one the first, and go there."""
        if self._problems:
            current = self.list.indexOfTopLevelItem(item) if (item := self.list.currentItem()) else -1
            row = self.list.topLevelItem((current + 1) % len(self._problems))
            if row is not None:
                self.list.setCurrentItem(row)
                self._activate(row)

    def _activate(self, row: QTreeWidgetItem) -> None:
        place = self.list.indexOfTopLevelItem(row)
        if 0 <= place < len(self._problems):
            problem = self._problems[place]
            self.problem_activated.emit(problem.node, problem.input)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let Enter go to the problem, and copy take its sentence."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.list.currentItem()
            if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._activate(row)
                return True
            if row is not None and event.matches(QKeySequence.StandardKey.Copy):
                QGuiApplication.clipboard().setText(f"{row.text(0)}: {row.text(1)}")
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()
