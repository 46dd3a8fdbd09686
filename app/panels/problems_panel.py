"""All that is wrong in the deck, as a list that leads to the place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.compiler import Problem, Severity
from app.panels.empty_state import EmptyState
from app.panels.fix_button import FixButton
from app.panels.icons import icon
from resources.themes import Theme
from resources.translations import tr


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
        return QSize(0, max(text.height() + round(line * 0.8), round(line * 2.4)))


def _copy(row: QTreeWidgetItem) -> None:
    QGuiApplication.clipboard().setText(f"{row.text(0)}: {row.text(1)}")


class ProblemsPanel(QWidget):
    """The list of problems, each with a button where one click puts it right.

    Signals:
        problem_activated: node and input, each perhaps None.
        fix_chosen: a Problem, and the place of the fix among those that are offered for it.
    """

    problem_activated = Signal(object, object)
    fix_chosen = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._titles: dict[str, str] = {}
        self._fixes: tuple[tuple[str, ...], ...] = ()
        self.list = QTreeWidget()
        self.list.setObjectName("problems_list")
        self.list.setAccessibleName(tr("Problems"))
        self.list.setHeaderLabels([tr("Card"), tr("Problem"), tr("Fix", "noun")])
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setWordWrap(True)
        self.list.setColumnWidth(0, self.fontMetrics().averageCharWidth() * 32)
        self.list.setItemDelegateForColumn(1, _Sentences(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.itemClicked.connect(self._activate)
        self.list.installEventFilter(self)
        self.empty = EmptyState("check", tr("No problems"), tr("What is wrong with a card is listed here."), theme)
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

    def set_problems(
        self,
        problems: Sequence[Problem],
        titles: Mapping[str, str],
        fixes: Callable[[Problem], Sequence[str]] = lambda _: (),
    ) -> None:
        """List problems, errors first.

        Args:
            problems: of all cards.
            titles: how each node is called, by id.
            fixes: gives the words of the fixes that can be made now, the best first.
        """
        ordered = tuple(sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR))
        named = {problem.node: titles.get(problem.node, problem.node) for problem in ordered if problem.node}
        offered = tuple(tuple(fixes(problem)) for problem in ordered)
        changed = (ordered, named, offered) != (self._problems, self._titles, self._fixes)
        self._problems, self._titles, self._fixes = ordered, named, offered
        if changed:
            self._fill()

    def _fill(self) -> None:
        current = self.list.indexOfTopLevelItem(item) if (item := self.list.currentItem()) else -1
        holder = QApplication.focusWidget()
        focused = holder is not None and self.list.isAncestorOf(holder)
        self.list.clear()
        for problem, labels in zip(self._problems, self._fixes, strict=True):
            error = problem.severity is Severity.ERROR
            row = QTreeWidgetItem([self._titles.get(problem.node or "", tr("Deck")), problem.text])
            colour = self._theme.error if error else self._theme.warning
            row.setIcon(0, icon("error" if error else "warning", colour))
            row.setToolTip(0, tr("Error: stops training") if error else tr("Warning: training can go on"))
            row.setToolTip(1, f"<qt>{problem.text}</qt>")
            for column in (0, 1):
                row.setTextAlignment(column, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            self.list.addTopLevelItem(row)
            if labels:
                button = FixButton(labels, problem.text)
                button.chosen.connect(partial(self.fix_chosen.emit, problem))
                self.list.setItemWidget(row, 2, button)
        self._share_width()
        if focused:
            self.list.setFocus()
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

    def fix_current(self) -> bool:
        """Do the first fix of the marked problem, or of the first that has one; tell whether there was one."""
        current = self.list.indexOfTopLevelItem(item) if (item := self.list.currentItem()) else -1
        order = [*([current] if current >= 0 else []), *range(len(self._problems))]
        place = next((place for place in order if self._fixes[place]), None)
        if place is None:
            return False
        self.fix_chosen.emit(self._problems[place], 0)
        return True

    def _share_width(self) -> None:
        """Give the buttons the room that they need, but never more than a third."""
        buttons = [
            self.list.itemWidget(row, 2) for row in map(self.list.topLevelItem, range(len(self._problems))) if row
        ]
        wanted = max((button.sizeHint().width() for button in buttons if button), default=0)
        self.list.setColumnHidden(2, not wanted)
        self.list.setColumnWidth(2, min(wanted, self.list.viewport().width() // 3))
        names = self.fontMetrics().averageCharWidth() * 32
        self.list.setColumnWidth(0, min(names, self.list.viewport().width() // 4))

    def _show_menu(self, point: QPoint) -> None:
        row = self.list.itemAt(point)
        if row is not None:
            self._menu_of(row).popup(self.list.viewport().mapToGlobal(point))

    def _menu_of(self, row: QTreeWidgetItem) -> QMenu:
        place = self.list.indexOfTopLevelItem(row)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, label in enumerate(self._fixes[place]):
            menu.addAction(label).triggered.connect(partial(self.fix_chosen.emit, self._problems[place], number))
        menu.addSeparator()
        menu.addAction(tr("Go to the card")).triggered.connect(partial(self._activate, row))
        menu.addAction(tr("Copy the sentence")).triggered.connect(partial(_copy, row))
        return menu

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
                _copy(row)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self._share_width()
        self.list.scheduleDelayedItemsLayout()
