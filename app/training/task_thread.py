"""A Qt thread that has one piece of work done by a process of the engine, and may give it up."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from app.training.engine_process import EngineError
from app.training.task import TaskRefused, do_task


class TaskThread(QThread):
    """Does one request of ``app.engine.tasks``.

    ``heard`` gives each line about progress and each warning; then comes ``answered`` with the result, or ``failed``
    with a sentence. After ``give_up`` nothing more is said.
    """

    heard = Signal(dict)
    answered = Signal(dict)
    failed = Signal(str)

    def __init__(self, request: Mapping[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._request = dict(request)
        self._process: subprocess.Popen[bytes] | None = None
        self._given_up = threading.Event()

    def run(self) -> None:
        """Wait for the work, in this thread."""
        try:
            result = do_task(self._request, self._hear, self._started)
        except (TaskRefused, EngineError) as error:
            if not self._given_up.is_set():
                self.failed.emit(str(error))
            return
        if not self._given_up.is_set():
            self.answered.emit(result)

    def give_up(self) -> None:
        """End the process, and wait for the thread."""
        self._given_up.set()
        if self._process is not None:
            self._process.kill()
        self.wait()

    def _started(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        if self._given_up.is_set():
            process.kill()

    def _hear(self, content: dict[str, Any]) -> None:
        if not self._given_up.is_set():
            self.heard.emit(content)
