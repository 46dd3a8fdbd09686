"""The runs of the open deck, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStackedLayout, QTreeWidget, QTreeWidgetItem, QWidget

from app.panels.empty_state import EmptyState
from app.panels.icons import icon
from app.report.words import STATE_WORDS, duration_words, result_words, when_words
from app.runs.listing import Run, list_runs
from app.runs.record import RunState
from resources.themes import Theme

_COLUMNS = ("Run", "State", "Result", "Took", "Begun")
_PATH = int(Qt.ItemDataRole.UserRole)
_SETTLE = 150  # milliseconds in which several changes on the disk become one look


class RunsPanel(QWidget):
    """Lists the runs in a folder and follows it; ``run_activated`` gives the path of one."""

    run_activated = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parent: Path | None = None
        self._shown: Path | None = None
        self.list = QTreeWidget()
        self.list.setObjectName("runs_list")
        self.list.setAccessibleName("Runs")
        self.list.setHeaderLabels(list(_COLUMNS))
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(0)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.list.itemDoubleClicked.connect(lambda row: self.run_activated.emit(Path(row.data(0, _PATH))))
        self.list.installEventFilter(self)
        self.empty = EmptyState("runs", "No runs yet", "Each training of this deck is kept here.", theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.refresh_soon)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self.refresh)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.empty.set_theme(theme)
        self.refresh()

    def set_folder(self, parent: Path | None) -> None:
        """List the runs in a folder, which need not be there yet; None for a deck that is not saved."""
        self._parent = parent
        if parent is None:
            self.empty.say("No runs yet", "Save the deck; each training of it is then kept beside it.")
        else:
            self.empty.say("No runs yet", "Each training of this deck is kept here.")
        self.refresh()

    def set_shown(self, path: Path | None) -> None:
        """Mark the run whose curves are shown."""
        self._shown = path
        for place in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(place)
            if row is not None:
                self._mark(row)

    def refresh_soon(self) -> None:
        """Look at the folder in a moment."""
        self._settle.start()

    def refresh(self) -> None:
        """Look at the folder now."""
        runs = list_runs(self._parent) if self._parent else []
        current = item.data(0, _PATH) if (item := self.list.currentItem()) else None
        self.list.clear()
        for run in runs:
            row = self._row(run)
            self.list.addTopLevelItem(row)
            if row.data(0, _PATH) == current:
                self.list.setCurrentItem(row)
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

    def _row(self, run: Run) -> QTreeWidgetItem:
        record = run.record
        took = duration_words(record.ended - record.created) if record.ended else ""
        row = QTreeWidgetItem(
            [run.name, STATE_WORDS[record.state], result_words(record.metrics), took, when_words(record.created)]
        )
        row.setData(0, _PATH, str(run.folder.path))
        name, colour = {
            RunState.FAILED: ("error", self._theme.error),
            RunState.FINISHED: ("check", self._theme.success),
            RunState.STOPPED: ("stop", self._theme.text_muted),
        }.get(record.state, ("train", self._theme.running))
        row.setIcon(1, icon(name, colour))
        row.setToolTip(1, f"<qt>{record.cause}</qt>" if record.cause else STATE_WORDS[record.state])
        row.setToolTip(0, "Double click to show its curves.")
        self._mark(row)
        return row

    def _mark(self, row: QTreeWidgetItem) -> None:
        font = row.font(0)
        font.setBold(self._shown is not None and row.data(0, _PATH) == str(self._shown))
        row.setFont(0, font)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let Enter show a run."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.list.currentItem()
            if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run_activated.emit(Path(row.data(0, _PATH)))
                return True
        return super().eventFilter(watched, event)
