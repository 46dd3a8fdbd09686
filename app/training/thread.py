"""The Qt threads that watch engine processes and emit what happens there as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot

from app.compiler import Plan
from app.runs.events import Event
from app.runs.folder import RunFolder
from app.training.checker_client import CheckerClient, CheckListener
from app.training.engine_process import EngineError, start_trainer
from app.training.run_watch import RunWatch, failed_to_start
from app.training.viewer_client import LookListener, ViewerClient
from app.training.volume_source import VolumeSource

_LOOK_SECONDS = 0.1
_CLOSE_MILLISECONDS = 10_000
# An attached run may have a long past: of its batches only so many are told, evenly chosen.
_BATCHES_AT_ONCE = 200


Said = tuple[str, tuple[Any, ...]]


class _EngineThread(QThread):
    """A thread that is closed before it is destroyed, also when the program just quits.

    What the thread says is emitted by the thread to which this object belongs. Receivers are so called directly: with
    PySide 6.11 the program crashes where a receiver is disconnected while a call from another thread waits for it.
    """

    _said = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = threading.Event()
        self._said.connect(self._emit, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @Slot()
    def close(self) -> None:
        """End the thread and wait for it; nothing is emitted any more. May be called again."""
        self._closed.set()
        self._end()
        if QThread.currentThread() is not self:
            self.wait(_CLOSE_MILLISECONDS)

    def _end(self) -> None:
        """Make ``run`` return soon."""

    def _say(self, said: Sequence[Said]) -> None:
        if said:
            self._said.emit(said)

    def _saying(self, name: str) -> Callable[..., None]:
        return lambda *content: self._say([(name, content)])

    @Slot(object)
    def _emit(self, said: Any) -> None:
        for name, content in said:
            if not self._closed.is_set():
                getattr(self, name).emit(*content)


class CheckThread(_EngineThread):
    """Keeps the checker warm from ``start`` to ``close``; signals come from the thread to which this belongs.

    Signals:
        ready: versions of the checker's libraries, by name; also after each restart.
        found: number of a check, and a Finding of its plan.
        done: number of a check that is over.
        failed: a sentence; the next check tries again.
    """

    ready = Signal(dict)
    found = Signal(int, object)
    done = Signal(int)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, command: Sequence[str] | None = None) -> None:
        """Prepare it; ``command`` is another command line than the checker's."""
        super().__init__(parent)
        listener = CheckListener(*(self._saying(name) for name in ("ready", "found", "done", "failed")))
        self._client = CheckerClient(listener, command)

    def check(self, plan: Plan) -> int:
        """Ask for a plan to be checked; returns at once with the number that its signals bear."""
        return self._client.check(plan)

    def run(self) -> None:
        """Pass on what the checker says."""
        self._client.run()

    def _end(self) -> None:
        self._client.close()


class ViewerThread(_EngineThread):
    """Keeps the process that reads volumes warm from the first ``look`` to ``close``.

    Signals:
        looked: number of a request, and the Look that answers it.
        progress: number of a request, files looked at, and of how many.
        refused: number of a request, and a sentence that says why there is nothing to see.
        failed: a sentence; the next request tries again.
    """

    looked = Signal(int, object)
    progress = Signal(int, int, int)
    refused = Signal(int, str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, command: Sequence[str] | None = None) -> None:
        """Prepare it; ``command`` is another command line than the process' own."""
        super().__init__(parent)
        listener = LookListener(*(self._saying(name) for name in ("looked", "progress", "refused", "failed")))
        self._client = ViewerClient(listener, command)

    def look(self, source: VolumeSource, stage: int, index: int, draw: int) -> int:
        """Ask for a volume; returns at once with the number that its signals bear."""
        number = self._client.look(source, stage, index, draw)
        if not self.isRunning() and not self._closed.is_set():
            self.start()
        return number

    def cancel(self) -> None:
        """Let go of what was asked for."""
        if self.isRunning():
            self._client.cancel()

    def run(self) -> None:
        """Pass on what the process says."""
        self._client.run()

    def _end(self) -> None:
        self._client.close()


class TrainingThread(_EngineThread):
    """Watches one run: starts its trainer, or attaches to the one at work. Closing it leaves the trainer at work.

    Signals:
        happened: one event of the run, also those from before it was attached (not called ``event``, which is Qt's).
        ended: the RunRecord, once the run is over; a failed one has its cause.
    """

    happened = Signal(dict)
    ended = Signal(object)

    def __init__(
        self,
        folder: RunFolder,
        parent: QObject | None = None,
        *,
        attach: bool = False,
        command: Sequence[str] | None = None,
    ) -> None:
        """Prepare it.

        Args:
            folder: the run, as ``start_run`` made it.
            parent: Qt's owner.
            attach: the trainer is at work or done already, so none is started.
            command: another command line than the trainer's.
        """
        super().__init__(parent)
        self.folder = folder
        self._attach = attach
        self._command = command

    def request_stop(self) -> None:
        """Ask the trainer to stop and to keep what was learned."""
        self.folder.request_stop()

    def run(self) -> None:
        """Start or attach, then emit what happens until the run is over."""
        try:
            trainer = None if self._attach else start_trainer(self.folder, self._command)
        except EngineError as error:
            self._say([("ended", (failed_to_start(self.folder, str(error)),))])
            return
        watch = RunWatch(self.folder, trainer)
        while not self._closed.is_set():
            look = watch.look()
            self._say([("happened", (event,)) for event in _thinned(look.events)])
            if look.record is not None:
                self._say([("ended", (look.record,))])
                return
            self._closed.wait(_LOOK_SECONDS)


def _thinned(events: Sequence[Event]) -> list[Event]:
    """Leave out batches where there are very many; the last one before any other event stays."""
    step = sum(event["event"] == "batch" for event in events) // _BATCHES_AT_ONCE + 1
    if step == 1:
        return list(events)
    following = (*events[1:], {"event": "end"})
    return [
        event
        for place, (event, after) in enumerate(zip(events, following, strict=True))
        if event["event"] != "batch" or after["event"] != "batch" or place % step == 0
    ]
