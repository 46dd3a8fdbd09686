"""The training panel: how a run stands, its progress and its live curves."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.panels.empty_state import EmptyState
from app.panels.log_dialog import LogDialog
from app.panels.run_status import RunStatus, asked_of
from app.report.progress import Curve, TrainingProgress
from app.report.watching import Watched
from app.runs.events import Event
from app.runs.folder import RunFolder
from app.runs.marks import read_marks
from app.runs.record import RunRecord
from resources.themes import Theme
from resources.translations import tr

if TYPE_CHECKING:
    from app.panels.curves import CurvePlots
    from app.panels.run_views import RunViews

_DRAW_INTERVAL = 600  # milliseconds between two drawings of the curves, which take some 15 each
_CLOCK_INTERVAL = 1000


class TrainingPanel(QWidget):
    """Shows one run, live or as it was.

    ``stop_clicked``, ``stop_after_epoch_clicked`` and ``pause_clicked`` ask that it be stopped or paused,
    ``resume_clicked`` that it go on; ``look_clicked`` that its answers be shown; ``message`` is for the status bar.
    """

    stop_clicked = Signal()
    stop_after_epoch_clicked = Signal()
    pause_clicked = Signal()
    resume_clicked = Signal()
    look_clicked = Signal()
    message = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder: RunFolder | None = None
        self._titles: dict[str, str] = {}
        self.progress, self.watched = TrainingProgress(), Watched()
        self.views: RunViews | None = None
        self._empty = EmptyState(
            "curves", tr("No training yet"), tr("Press Train. Loss and metrics are drawn here while it runs."), theme
        )
        self.status = RunStatus(theme)
        self.status.stop.clicked.connect(self.stop_clicked)
        self.status.after_epoch.clicked.connect(self.stop_after_epoch_clicked)
        self.status.pause.clicked.connect(self.pause_clicked)
        self.status.resume.clicked.connect(self.resume_clicked)
        self.status.show_log.clicked.connect(self.open_log)
        self.status.open_folder.clicked.connect(self._open_folder)
        page = QWidget()
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.status)
        self._view_column = QVBoxLayout()
        self._row.addLayout(self._view_column, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)
        self._draw_timer = QTimer(self, singleShot=True, interval=_DRAW_INTERVAL)
        self._draw_timer.timeout.connect(self._draw)
        self._clock = QTimer(self, interval=_CLOCK_INTERVAL)
        self._clock.timeout.connect(self._show_status)

    @property
    def folder(self) -> RunFolder | None:
        """The run that is shown, or None."""
        return self._folder

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._empty.set_theme(theme)
        self.status.set_theme(theme)
        if self.views is not None:
            self.views.set_theme(theme)

    def show_run(self, folder: RunFolder) -> None:
        """Begin to show a run; its events follow by ``feed``."""
        self._folder = folder
        self.progress, self.watched = TrainingProgress(), Watched()
        self._clear_views()
        self._stack.setCurrentIndex(1)
        self._clock.start()
        self._make_views()
        self._show_status()
        self._draw_timer.start()

    def show_nothing(self) -> None:
        """Show that there is no run."""
        self._folder = None
        self._clock.stop()
        self.progress, self.watched = TrainingProgress(), Watched()
        self._clear_views()
        self._stack.setCurrentIndex(0)

    def feed(self, event: Event) -> None:
        """Take an event of the run that is shown."""
        self.progress.feed(event)
        self.watched.feed(event)
        if not self._draw_timer.isActive():
            self._draw_timer.start()
        if event["event"] != "batch":
            self._show_status()

    def set_record(self, record: RunRecord) -> None:
        """Take the run's record, at its end or where it is shown afterwards."""
        self.progress.take_record(record)
        self._show_status()
        self._draw()

    def show_asked(self) -> None:
        """Show that the run was asked to stop or to pause."""
        self._show_status()

    def open_log(self) -> LogDialog | None:
        """Open what the trainer printed; return the window, or None where there is no run."""
        if self._folder is None:
            return None
        dialog = LogDialog(self._folder, self.window())
        dialog.show()
        return dialog

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.path)))

    def _show_status(self) -> None:
        if self._folder is None:
            return
        name = read_marks(self._folder).name or self._folder.path.name
        self.status.show_progress(name, self.progress, time.time(), asked_of(self._folder))
        if not self.progress.state.active:
            self._clock.stop()

    def _draw(self) -> None:
        self._draw_timer.stop()
        self._show_status()
        if self.views is not None and self.isVisible():
            self.views.show_run(self.progress, self.watched)

    @property
    def plots(self) -> CurvePlots | None:
        """The curves, once they have been seen."""
        return self.views.curves.plots if self.views is not None else None

    def _make_views(self) -> None:
        if self.views is None and self._folder is not None and self.isVisible():
            from app.panels.run_views import RunViews  # noqa: PLC0415 - pyqtgraph is imported when it is first shown

            self.views = RunViews(self._theme)
            self.views.message.connect(self.message)
            self.views.look_clicked.connect(self.look_clicked)
            self.views.set_titles(self._titles)
            self._view_column.addWidget(self.views)

    def set_titles(self, titles: dict[str, str]) -> None:
        """Take how the layers are called on the canvas, by node."""
        self._titles = titles
        if self.views is not None:
            self.views.set_titles(titles)

    def compare(self, others: Sequence[tuple[str, Mapping[str, Curve]]]) -> None:
        """Draw the curves of other runs beside those of the one that is shown."""
        self._make_views()
        if self.views is not None:
            self.views.bar.setCurrentIndex(0)
            self.views.curves.compare(others)

    def _clear_views(self) -> None:
        if self.views is not None:
            self.views.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width between the words and the curves."""
        super().resizeEvent(event)
        self.status.share(self.width())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the plots when they are first seen, and draw what came while they were not."""
        super().showEvent(event)
        self._make_views()
        self._draw_timer.start()
