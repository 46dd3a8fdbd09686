"""Stop and pause, asked for by files in the run's folder or by a signal.

Stop is heeded within two seconds, whatever goes on. Pause waits for the step that is going on, so that nothing is lost.
"""

from __future__ import annotations

import contextlib
import signal
import socket
import threading
import time
from collections.abc import Callable
from types import FrameType

from app.runs.folder import RunFolder

_SECONDS_BETWEEN_LOOKS = 0.1
# A step that takes longer than this does not end in time, so the run is ended from beside it.
_PATIENCE = 1.2


class StopRequested(Exception):
    """Somebody asked the run to stop."""


class PauseRequested(Exception):
    """Somebody asked the run to pause."""


class StopWatch:
    """Looks for the request in a thread of its own.

    The run asks ``check`` wherever it can stop. Where it does not come to that in time (a long step, a long import),
    ``overdue`` is called in the thread instead, and must end the process.
    """

    def __init__(self, folder: RunFolder, overdue: Callable[[], None] | None = None) -> None:
        self._folder, self._overdue = folder, overdue
        self._asked = threading.Event()
        self._taken = threading.Lock()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="stop", daemon=True)
        self._wake, self._waked = socket.socketpair()
        self._wake.setblocking(False)
        self._waked.settimeout(_SECONDS_BETWEEN_LOOKS)

    @property
    def requested(self) -> bool:
        """Whether somebody asked to stop."""
        if not self._asked.is_set() and self._folder.stop_requested:
            self._asked.set()
        return self._asked.is_set()

    @property
    def ends_with_epoch(self) -> bool:
        """Whether somebody asked to stop at the end of the epoch."""
        return self._folder.stop_after_epoch_requested

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def listen_to_signals(self) -> None:
        """Take SIGTERM and SIGINT as requests, also while the main thread is busy in a library."""
        signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)

    def check(self) -> None:
        """Stop or pause here if asked to.

        Raises:
            StopRequested, PauseRequested: somebody asked.
        """
        if not self.requested:
            if self._folder.pause_requested:
                raise PauseRequested
            return
        self._take()
        raise StopRequested

    def check_after_epoch(self) -> None:
        """Stop or pause here, at the end of an epoch, if asked to.

        Raises:
            StopRequested, PauseRequested: somebody asked.
        """
        self.check()
        if self.ends_with_epoch:
            self._take()
            raise StopRequested

    def _take(self) -> None:
        if not self._taken.acquire(blocking=False):
            threading.Event().wait()  # the thread is ending the process

    def close(self) -> None:
        """Stop looking."""
        self._closed.set()
        if self._thread.is_alive():
            self._thread.join()
        self._wake.close()
        self._waked.close()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._asked.set()

    def _watch(self) -> None:
        while not self._closed.is_set():
            with contextlib.suppress(TimeoutError):
                if self._waked.recv(16):
                    self._asked.set()
            if self.requested:
                self._wait_then_end()
                return

    def _wait_then_end(self) -> None:
        limit = time.monotonic() + _PATIENCE
        while time.monotonic() < limit and not self._closed.is_set():
            if self._taken.locked():
                return
            time.sleep(_SECONDS_BETWEEN_LOOKS)
        if self._overdue and not self._closed.is_set() and self._taken.acquire(blocking=False):
            self._overdue()
