"""The runs of the open deck: how they stand, in what they differ, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.panels.empty_state import EmptyState
from app.panels.run_row import Column, RunRow, titles
from app.runs.comparing import card_values, differing
from app.runs.errors import RunError
from app.runs.listing import Run, list_runs
from app.runs.marks import Marks, read_marks, write_marks
from app.runs.record import RunState
from resources.themes import Theme
from resources.translations import marked, tr

_SETTLE = 150  # milliseconds in which several changes on the disk become one look
_USES = (
    ("resume", marked("Go on with it")),
    ("predict", marked("Predict…")),
    ("evaluate", marked("Evaluate…")),
    ("export", marked("Export…")),
)
_KEYS = {
    Qt.Key.Key_Return: "show",
    Qt.Key.Key_Enter: "show",
    Qt.Key.Key_F2: "rename",
    Qt.Key.Key_F4: "note",
    Qt.Key.Key_Asterisk: "star",
    Qt.Key.Key_Delete: "delete",
}


class RunsPanel(QWidget):
    """Lists the runs in a folder and follows it.

    ``run_activated`` gives the path of a run whose curves are wanted, ``compared`` those of several; ``deck_wanted``
    that of one whose deck is to be opened as it was; ``use_wanted`` what is to be done with one (``resume``,
    ``predict``, ``evaluate``, ``export``); ``delete_wanted`` those to delete; ``message`` what could not be done.
    """

    run_activated = Signal(object)
    compared = Signal(list)
    deck_wanted = Signal(object)
    use_wanted = Signal(str, object)
    delete_wanted = Signal(list)
    message = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parent: Path | None = None
        self._shown: Path | None = None
        self._filling = False
        self.list = QTreeWidget()
        self._prepare_list()
        self.empty = EmptyState("runs", tr("No runs yet"), tr("Each training of this deck is kept here."), theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.refresh_soon)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self.refresh)

    def _prepare_list(self) -> None:
        listed = self.list
        listed.setObjectName("runs_list")
        listed.setAccessibleName(tr("Runs"))
        listed.setHeaderLabels(titles())
        listed.setRootIsDecorated(False)
        listed.setIndentation(0)
        listed.setUniformRowHeights(True)
        listed.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        listed.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = listed.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.DIFFERS, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 11)
        listed.setSortingEnabled(True)
        listed.sortByColumn(Column.BEGUN, Qt.SortOrder.AscendingOrder)
        listed.itemDoubleClicked.connect(lambda _: self._do("show", self.selected()[:1]))
        listed.itemChanged.connect(self._take_edit)
        listed.customContextMenuRequested.connect(self._open_menu)
        listed.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.empty.set_theme(theme)
        self.refresh()

    def set_folder(self, parent: Path | None) -> None:
        """List the runs in a folder, which need not be there yet; None for a deck that is not saved."""
        self._parent = parent
        if parent is None:
            self.empty.say(tr("No runs yet"), tr("Save the deck; each training of it is then kept beside it."))
        else:
            self.empty.say(tr("No runs yet"), tr("Each training of this deck is kept here."))
        self.refresh()

    def set_shown(self, path: Path | None) -> None:
        """Mark the run whose curves are shown."""
        self._shown = path
        for row in self.rows():
            row.mark_shown(shown=row.path == path)

    # What is listed

    def rows(self) -> list[RunRow]:
        """Return the rows as they stand, from the top."""
        found = (self.list.topLevelItem(place) for place in range(self.list.topLevelItemCount()))
        return [row for row in found if isinstance(row, RunRow)]

    def selected(self) -> list[RunRow]:
        """Return the selected rows, from the top."""
        return [row for row in self.rows() if row.isSelected()]

    def refresh_soon(self) -> None:
        """Look at the folder in a moment."""
        self._settle.start()

    def refresh(self) -> None:
        """Look at the folder now; what is selected stays so, and a name that is being typed is not disturbed."""
        if self.list.state() is QAbstractItemView.State.EditingState:
            self.refresh_soon()
            return
        runs = list_runs(self._parent) if self._parent else []
        chosen = {row.path for row in self.selected()}
        current = self.list.currentItem()
        marked = current.path if isinstance(current, RunRow) else None
        differences = differing([card_values(run.folder) for run in runs])
        self._filling = True
        self.list.clear()
        for run, told in zip(runs, differences, strict=True):
            row = RunRow(run, read_marks(run.folder), told, _size(run), self._theme)
            self.list.addTopLevelItem(row)
            row.mark_shown(shown=row.path == self._shown)
            if row.path == marked:
                self.list.setCurrentItem(row)
            row.setSelected(row.path in chosen)
        self._filling = False
        self.list.setColumnHidden(Column.DIFFERS, len(runs) < 2)
        self._stack.setCurrentIndex(1 if runs else 0)
        self._watch(runs)

    def _watch(self, runs: list[Run]) -> None:
        wanted = {str(run.folder.path) for run in runs if run.record.state.active}
        if self._parent is not None:
            wanted |= {str(path) for path in (self._parent, self._parent.parent) if path.is_dir()}
        watched = set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    # What can be done

    def menu(self, rows: Sequence[RunRow]) -> QMenu:
        """Return the menu of what can be done with some runs."""
        made = QMenu(self)
        first = rows[0]
        single = len(rows) == 1
        ended = all(not row.run.record.state.active for row in rows)
        modelled = first.run.folder.model.exists() or first.run.folder.best.exists()
        resumable = first.run.record.state in (RunState.STOPPED, RunState.PAUSED, RunState.FAILED)

        def add(words: str, deed: Callable[[], object], *, on: bool = True, keys: str = "") -> None:
            action = made.addAction(words)
            action.setEnabled(on)
            if keys:
                action.setText(f"{words}\t{keys}")
            action.triggered.connect(lambda *_: deed())

        add(tr("Show its curves"), lambda: self.run_activated.emit(first.path), on=single, keys=tr("Enter", "key"))
        add(tr("Compare the curves"), lambda: self.compared.emit([row.path for row in rows]), on=not single)
        add(tr("Open its deck as it was"), lambda: self.deck_wanted.emit(first.path), on=single)
        made.addSeparator()
        for use, words in _USES:
            on = single and ended and (resumable if use == "resume" else modelled)
            add(tr(words), partial(self.use_wanted.emit, use, first.path), on=on)
        made.addSeparator()
        starred = all(row.marks.starred for row in rows)
        add(tr("Take the star off") if starred else tr("Star"), lambda: self.star(rows), keys="*")
        add(tr("Rename"), lambda: self.edit(first, Column.NAME), on=single, keys="F2")
        add(tr("Write a note"), lambda: self.edit(first, Column.NOTE), on=single, keys="F4")
        made.addSeparator()
        gone = [row.path for row in rows]
        add(tr("Delete…"), lambda: self.delete_wanted.emit(gone), on=ended, keys=tr("Del", "key"))
        return made

    def _open_menu(self, place: QPoint) -> None:
        rows = self.selected()
        if rows:
            menu = self.menu(rows)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def edit(self, row: RunRow, column: Column) -> None:
        """Let a run be renamed, or its note be written, in place."""
        self.list.setCurrentItem(row, column)
        self.list.editItem(row, column)

    def star(self, rows: Sequence[RunRow]) -> None:
        """Star runs, or take the star off where all have one."""
        starred = not all(row.marks.starred for row in rows)
        for row in rows:
            self._mark(row, replace(row.marks, starred=starred))
        self.refresh()

    def _take_edit(self, row: QTreeWidgetItem, column: int) -> None:
        if self._filling or not isinstance(row, RunRow):
            return
        text = " ".join(row.text(column).split())
        if column == Column.NAME:
            self._mark(row, replace(row.marks, name="" if text == row.run.name else text))
        elif column == Column.NOTE:
            self._mark(row, replace(row.marks, note=text))
        self.refresh_soon()

    def _mark(self, row: RunRow, marks: Marks) -> None:
        try:
            write_marks(row.run.folder, marks)
            row.marks = marks
        except RunError as error:
            self.message.emit(str(error))

    def _do(self, deed: str, rows: Sequence[RunRow]) -> None:
        if deed == "show":
            several = len(rows) > 1
            self.compared.emit([row.path for row in rows]) if several else self.run_activated.emit(rows[0].path)
        elif deed == "star":
            self.star(rows)
        elif deed == "delete":
            self.delete_wanted.emit([row.path for row in rows])
        else:
            self.edit(rows[0], Column.NAME if deed == "rename" else Column.NOTE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Do by keys what the menu does."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            deed = _KEYS.get(Qt.Key(event.key()))
            rows = self.selected()
            if deed and rows and self.list.state() is not QAbstractItemView.State.EditingState:
                self._do(deed, rows)
                return True
        return super().eventFilter(watched, event)


def _size(run: Run) -> int:
    """Return what a run takes on the disk, in bytes."""
    total = 0
    for path in run.folder.path.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:  # it went while we looked
            continue
    return total
