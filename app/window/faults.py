"""Faults of the program itself: written to a log, told in the window, and survived."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app import __version__
from app.training.logs import log_folder, open_log


class FaultWatch(QObject):
    """Catches what nobody else caught, in all threads; ``happened`` gives a line and the whole report."""

    happened = Signal(str, str)

    def __init__(self, log: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log or log_folder() / "window.log"

    def install(self) -> None:
        """Begin to catch."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write a fault down and tell of it; an interrupt from the keyboard ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        report = f"{stamp} Voxdeck {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n{report}"
        sys.stderr.write(report)
        try:
            with open_log(self.log) as stream:
                stream.write(report.encode() + b"\n")
        except OSError as failure:
            sys.stderr.write(f"{self.log} cannot be written: {failure}\n")
        self.happened.emit(f"{kind.__name__}: {error}", report)

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
