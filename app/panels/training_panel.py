"""The training panel: how a run stands, its progress and its live curves."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.panels.empty_state import EmptyState
from app.panels.log_dialog import LogDialog
from app.panels.run_status import RunStatus
from app.report.progress import TrainingProgress
from app.runs.events import Event
from app.runs.folder import RunFolder
from app.runs.record import RunRecord
from resources.themes import Theme

_DRAW_INTERVAL = 200  # milliseconds between two drawings of the curves
_CLOCK_INTERVAL = 1000


class TrainingPanel(QWidget):
    """Shows one run, live or as it was; ``stop_clicked`` asks that it be stopped."""

    stop_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder: RunFolder | None = None
        self._stopping = False
        self.progress = TrainingProgress()
        self.plots: QWidget | None = None
        self._empty = EmptyState(
            "curves", "No training yet", "Press Train. Loss and metrics are drawn here while it runs.", theme
        )
        self.status = RunStatus(theme)
        self.status.stop.clicked.connect(self._stop)
        self.status.show_log.clicked.connect(self.open_log)
        self.status.open_folder.clicked.connect(self._open_folder)
        page = QWidget()
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.status)
        self._plot_column = QVBoxLayout()
        self._row.addLayout(self._plot_column, 1)
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
        if self.plots is not None:
            self.plots.set_theme(theme)  # type: ignore[attr-defined]

    def show_run(self, folder: RunFolder) -> None:
        """Begin to show a run; its events follow by ``feed``."""
        self._folder = folder
        self._stopping = folder.stop_requested
        self.progress = TrainingProgress()
        self._clear_plots()
        self._stack.setCurrentIndex(1)
        self._clock.start()
        self._make_plots()
        self._show_status()
        self._draw_timer.start()

    def show_nothing(self) -> None:
        """Show that there is no run."""
        self._folder = None
        self._clock.stop()
        self.progress = TrainingProgress()
        self._clear_plots()
        self._stack.setCurrentIndex(0)

    def feed(self, event: Event) -> None:
        """Take an event of the run that is shown."""
        self.progress.feed(event)
        if not self._draw_timer.isActive():
            self._draw_timer.start()
        if event["event"] != "batch":
            self._show_status()

    def set_record(self, record: RunRecord) -> None:
        """Take the run's record, at its end or where it is shown afterwards."""
        self.progress.take_record(record)
        self._show_status()
        self._draw()

    def set_stopping(self) -> None:
        """Show that the run was asked to stop."""
        self._stopping = True
        self._show_status()

    def open_log(self) -> LogDialog | None:
        """Open what the trainer printed; return the window, or None where there is no run."""
        if self._folder is None:
            return None
        dialog = LogDialog(self._folder, self.window())
        dialog.show()
        return dialog

    def _stop(self) -> None:
        self.set_stopping()
        self.stop_clicked.emit()

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.path)))

    def _show_status(self) -> None:
        if self._folder is None:
            return
        self.status.show_progress(self._folder.path.name, self.progress, time.time(), stopping=self._stopping)
        if not self.progress.state.active:
            self._clock.stop()

    def _draw(self) -> None:
        self._draw_timer.stop()
        self._show_status()
        if self.plots is not None and self.isVisible():
            self.plots.show_progress(self.progress)  # type: ignore[attr-defined]

    def _make_plots(self) -> None:
        if self.plots is None and self._folder is not None and self.isVisible():
            from app.panels.curves import CurvePlots  # noqa: PLC0415 - pyqtgraph is imported when it is first shown

            self.plots = CurvePlots(self._theme)
            self._plot_column.addWidget(self.plots)

    def _clear_plots(self) -> None:
        if self.plots is not None:
            self.plots.clear()  # type: ignore[attr-defined]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the plots when they are first seen, and draw what came while they were not."""
        super().showEvent(event)
        self._make_plots()
        self._draw_timer.start()
