"""Tells what happens in a run: the record, the events, and the one end."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.runs.errors import RunError
from app.runs.events import EventWriter
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState, write_record

_SECONDS_BETWEEN = 0.1
_RESERVE = 1 << 16


class Throttle:
    """Lets something through some ten times a second."""

    def __init__(self, seconds: float = _SECONDS_BETWEEN) -> None:
        self._seconds, self._last = seconds, float("-inf")

    def __call__(self, *, always: bool = False) -> bool:
        """Tell whether it is time again."""
        now = time.monotonic()
        if not always and now - self._last < self._seconds:
            return False
        self._last = now
        return True


class RunReport:
    """Writes ``run.json`` and ``events.jsonl`` of one run; may be used from several threads.

    Attributes:
        folder: of the run.
        record: as it was written last.
    """

    def __init__(self, folder: RunFolder, record: RunRecord) -> None:
        """Begin to report.

        Raises:
            OSError, RunError: the folder cannot be written to.
        """
        self.folder, self.record = folder, record
        self._events = EventWriter(folder.events, record.worked)
        self._lock = threading.Lock()
        self._ended = False
        self._progress = Throttle()
        # Room for the last words, should the disk be full by then.
        self._reserve = folder.path / ".reserve"
        self._reserve.write_bytes(bytes(_RESERVE))

    def update(self, **changes: Any) -> None:
        """Change the record."""
        with self._lock:
            if not self._ended:
                self.record = replace(self.record, **changes)
                write_record(self.folder, self.record)

    def state(self, state: RunState) -> None:
        """Tell how the run stands now."""
        self.update(state=state)
        self.event("state", state=str(state))

    def event(self, kind: str, **content: Any) -> None:
        """Append an event; after the end nothing more is told."""
        with self._lock:
            if not self._ended:
                self._events.write(kind, **content)

    def progress(self, what: str, done: int, total: int) -> None:
        """Tell how far long work is."""
        if self._progress(always=done == total):
            self.event("progress", what=what, done=done, total=total)

    def end(self, state: RunState, cause: str = "", metrics: Mapping[str, float] | None = None) -> bool:
        """End the run, once; tell whether this was the end."""
        with self._lock:
            if self._ended:
                return False
            self._ended = True
            self._reserve.unlink(missing_ok=True)
            final = dict(metrics or {})
            seconds = round(self._events.worked, 3)
            self.record = replace(
                self.record, state=state, cause=cause, ended=time.time(), worked=seconds, metrics=final
            )
            try:
                write_record(self.folder, self.record)
            except RunError as error:
                sys.stderr.write(f"{error}\n")
            try:
                self._events.write("end", state=str(state), cause=cause, metrics=final, seconds=seconds)
                self._events.close()
            except OSError as error:
                sys.stderr.write(f"{self.folder.events} cannot be written: {error}\n")
            return True
