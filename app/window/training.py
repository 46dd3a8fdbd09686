"""Training from the window: starts runs, follows the one at work, and shows any other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.document.graph import Graph
from app.panels.training_panel import TrainingPanel
from app.report.progress import TrainingProgress
from app.report.words import metric_in_text, number_words
from app.runs.events import Event
from app.runs.folder import RunFolder, runs_folder
from app.runs.listing import list_runs
from app.runs.record import RunState
from app.training.starting import resume_run, start_run
from app.training.thread import TrainingThread
from resources.translations import tr


class TrainingDesk(QObject):
    """Holds at most one live run of the open deck, and feeds the training panel with it or with an older one.

    Signals:
        live_changed: a run began, was asked to stop, or is over.
        status: a short line on the live run for the Train card; empty when there is none.
        run_shown: path of the run whose curves are shown, or None.
        ended: the RunRecord of the live run.
        runs_changed: something about the runs of this deck differs.
        device: what the live run trains on.
    """

    live_changed = Signal()
    status = Signal(str)
    run_shown = Signal(object)
    ended = Signal(object)
    runs_changed = Signal()
    device = Signal(str)

    def __init__(self, panel: TrainingPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = panel
        self._live: TrainingThread | None = None
        self._viewer: TrainingThread | None = None
        self._progress = TrainingProgress()
        self.stopping = False
        panel.stop_clicked.connect(self.stop)
        panel.stop_after_epoch_clicked.connect(self.stop_after_epoch)
        panel.pause_clicked.connect(self.pause)

    @property
    def live(self) -> RunFolder | None:
        """The run at work, or None."""
        return self._live.folder if self._live else None

    def start(self, graph: Graph, deck: Path) -> None:
        """Start a run.

        Raises:
            RunError, DeckError: its folder cannot be made; the message says why.
        """
        folder = start_run(graph, deck, waits=True)
        self._follow(TrainingThread(folder, self), folder)

    def resume(self, folder: RunFolder) -> None:
        """Go on with a run that was stopped, paused, killed or failed.

        Raises:
            RunError, DeckError, OSError: it cannot be resumed.
        """
        resume_run(folder, waits=True)
        self._follow(TrainingThread(folder, self), folder)

    def find(self, deck: Path | None) -> None:
        """Look for a run of a deck that is still at work, and follow it; leave that of the deck before to itself."""
        self.leave()
        self._panel.show_nothing()
        self.run_shown.emit(None)
        runs = list_runs(runs_folder(deck)) if deck else []
        at_work = next((run.folder for run in runs if run.record.state.active), None)
        if at_work is not None:
            self._follow(TrainingThread(at_work, self, attach=True), at_work)

    @property
    def shown(self) -> Path | None:
        """The run whose curves are shown."""
        return self._panel.folder.path if self._panel.folder else None

    def show(self, path: Path) -> None:
        """Show the curves of a run."""
        folder = RunFolder(path)
        if self._panel.folder == folder:
            return
        viewer = TrainingThread(folder, self, attach=True)
        self._view(viewer, folder)
        viewer.start()

    def stop(self) -> None:
        """Ask the run that is shown, if it is at work, or else the live one, to stop."""
        if self._live is None:
            return
        self._live.request_stop()
        self.stopping = True
        if self._panel.folder == self._live.folder:
            self._panel.show_asked()
        self.live_changed.emit()

    def stop_after_epoch(self) -> None:
        """Ask the live run to stop once its epoch is whole."""
        if self._live is not None:
            self._live.folder.request_stop_after_epoch()
            self._show_asked()

    def pause(self) -> None:
        """Ask the live run to pause: its process ends and gives its memory back, until it is resumed."""
        if self._live is not None:
            self._live.folder.request_pause()
            self._show_asked()

    def _show_asked(self) -> None:
        if self._live is not None and self._panel.folder == self._live.folder:
            self._panel.show_asked()

    def leave(self) -> None:
        """Stop watching; a run that is at work goes on."""
        had_live = self._live is not None
        for thread in {self._live, self._viewer}:
            self._end(thread)
        self._live = self._viewer = None
        if had_live:
            self.status.emit("")
            self.live_changed.emit()

    def _follow(self, thread: TrainingThread, folder: RunFolder) -> None:
        if self._live is not None and self._live is not self._viewer:
            self._end(self._live)
        self._live = thread
        self.stopping = folder.stop_requested
        self._progress = TrainingProgress()
        thread.happened.connect(self._take_live)
        thread.ended.connect(self._take_end)
        self._view(thread, folder)
        thread.start()
        self.status.emit(status_words(self._progress))
        self.live_changed.emit()
        self.runs_changed.emit()

    def _view(self, thread: TrainingThread, folder: RunFolder) -> None:
        if self._viewer is not None and self._viewer is not self._live:
            self._end(self._viewer)
        self._viewer = thread
        self._panel.show_run(folder)
        thread.happened.connect(self._show_event)
        thread.ended.connect(self._show_end)
        self.run_shown.emit(folder.path)

    # What a thread sent before it was closed may still be on its way: only those that are held are heard.

    def _show_event(self, event: Event) -> None:
        if self.sender() is self._viewer:
            self._panel.feed(event)

    def _show_end(self, record: Any) -> None:
        if self.sender() is self._viewer:
            self._panel.set_record(record)

    def _take_live(self, event: Event) -> None:
        if self.sender() is not self._live:
            return
        self._progress.feed(event)
        self.status.emit(status_words(self._progress))
        if event["event"] == "device":
            self.device.emit(self._progress.device)
        elif event["event"] in ("state", "epoch"):
            self.runs_changed.emit()

    def _take_end(self, record: Any) -> None:
        if self.sender() is not self._live:
            return
        self._live = None
        self.stopping = False
        self.status.emit("")
        self.live_changed.emit()
        self.runs_changed.emit()
        self.ended.emit(record)

    @staticmethod
    def _end(thread: TrainingThread | None) -> None:
        if thread is not None:
            thread.blockSignals(True)
            thread.close()
            thread.deleteLater()


def status_words(progress: TrainingProgress) -> str:
    """Write how a run at work stands, short enough for a card: ``epoch 7 of 20 · val. accuracy 0.97``."""
    if progress.state is not RunState.TRAINING or not progress.epochs:
        return (progress.what or tr("starting")) if progress.state.active else ""
    words = tr("epoch {epoch} of {epochs}", epoch=progress.epoch, epochs=progress.epochs)
    best = [name for name in progress.metrics if name.startswith("val_") and name != "val_loss"]
    name = next(iter(best or progress.metrics), "")
    if not name:
        return words
    value = f"{metric_in_text(name)} {number_words(progress.metrics[name])}"
    return f"{words} · {tr('val. {value}', value=value) if name.startswith('val_') else value}"
