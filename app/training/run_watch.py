"""Follows a run by its folder: what happened since the last look, and how it ended, also without a word."""

from __future__ import annotations

import contextlib
import signal
import time
from dataclasses import dataclass, replace

from app.runs.errors import RunError
from app.runs.events import Event, EventReader
from app.runs.folder import RunFolder
from app.runs.record import LOST, RunRecord, RunState, read_record, write_record
from app.training.engine_process import TrainerProcess
from app.training.logs import last_line
from resources.translations import marked, tr

# A trainer that has told its end has so long to leave.
_LEAVE_SECONDS = 10.0
# TensorFlow takes no care of memory that it does not get.
_CRASHES = frozenset({signal.SIGSEGV, signal.SIGABRT, getattr(signal, "SIGBUS", signal.SIGSEGV)})
_KILLED = marked("The trainer was ended at once on request. The last checkpoint, if there was one, is kept.")


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a run shows: new events, and the record once the run is over."""

    events: tuple[Event, ...] = ()
    record: RunRecord | None = None


class RunWatch:
    """Watches one run, whoever started it."""

    def __init__(self, folder: RunFolder, trainer: TrainerProcess | None = None, *, from_now: bool = False) -> None:
        """Begin at the run's first event.

        Args:
            folder: the run.
            trainer: its process, where this program started it; else the process that the record names is watched.
            from_now: events from before are passed over.
        """
        self.folder = folder
        self._trainer = trainer
        self._reader = EventReader(folder.events)
        if from_now:
            self._reader.read()
        self._told_end: float | None = None
        self._killed = False
        self._next_glance = 0.0

    def look(self) -> Look:
        """Return what is new; cheap enough to be called many times a second."""
        # First the process, then its events: what it wrote before its end is then never missed.
        alive = self._alive()
        events = tuple(self._reader.read())
        if events:
            # What follows an end is of a trainer that took the run up again.
            self._told_end = time.monotonic() if events[-1]["event"] == "end" else None
        left = self._told_end is not None and time.monotonic() - self._told_end > _LEAVE_SECONDS
        if alive and not left:
            return Look(events)
        return Look(events, self._final_record())

    def kill(self) -> None:
        """End the trainer at once, where this program started it."""
        if self._trainer is not None:
            self._killed = True
            self._trainer.kill()

    def _alive(self) -> bool:
        if self._trainer is not None:
            return self._trainer.exit_code is None
        now = time.monotonic()
        if now < self._next_glance:
            return True
        self._next_glance = now + 0.5
        try:
            return read_record(self.folder).at_work
        except RunError:
            return False

    def _final_record(self) -> RunRecord:
        """Return how the run ended; one whose trainer said nothing gets its cause, which is kept in the record."""
        try:
            record = read_record(self.folder)
        except RunError as error:
            cause = str(error)
            if not self.folder.path.exists():
                cause = tr("The run's folder {path} was deleted while it trained.", path=self.folder.path)
            return RunRecord(RunState.FAILED, cause, ended=time.time())
        if not record.state.active and record.ended is not None:
            return record
        if record.state.active or record.cause == LOST:
            record = replace(record, state=RunState.FAILED, cause=self._cause())
        record = replace(record, ended=record.ended or time.time())
        with contextlib.suppress(RunError):  # a full disk must not keep the end from being told
            write_record(self.folder, record)
        return record

    def _cause(self) -> str:
        code = self._trainer.exit_code if self._trainer else None
        if self._killed:
            return _KILLED
        if code is None or code == -signal.SIGTERM or (code < 0 and code == -getattr(signal, "SIGKILL", 9)):
            return LOST
        if -code in _CRASHES:
            return tr(
                "The trainer crashed ({signal}), most often for want of memory. Set a smaller batch size "
                "on the Train card or use smaller volumes. All that it printed is in {log}.",
                signal=_signal_name(-code),
                log=self.folder.log,
            )
        if code < 0:
            told = [tr("The trainer ended unexpectedly by signal {signal}.", signal=_signal_name(-code))]
        else:
            told = [tr("The trainer ended unexpectedly with exit code {code}.", code=code)]
        if said := last_line(self.folder.log):
            told.append(tr("Its last words: {words}.", words=said.rstrip(".")))
        return " ".join((*told, tr("All that it printed is in {log}.", log=self.folder.log)))


def failed_to_start(folder: RunFolder, cause: str) -> RunRecord:
    """Write down, and return, that a run's trainer could not even be started."""
    try:
        record = read_record(folder)
    except RunError:
        record = RunRecord()
    record = replace(record, state=RunState.FAILED, cause=cause, ended=time.time())
    with contextlib.suppress(RunError):
        write_record(folder, record)
    return record


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)
