"""Unsaved work on the disk: written within a moment of each edit, offered after a crash, gone after a clean end."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import platformdirs
import psutil
from PySide6.QtCore import QObject, QTimer, Signal

from app.document.deck_file import write_whole
from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Change, Graph
from app.document.history import History
from app.document.migration import DeckError
from app.window.wording import small
from resources.translations import tr

SUFFIX = ".recovery"
_DELAY = 300  # milliseconds from the first edit that is not yet written


def recovery_folder() -> Path:
    """Return the user's folder for unsaved work; it need not be there yet."""
    return Path(platformdirs.user_state_dir("voxdeck", appauthor=False)) / "recovery"


@dataclass(frozen=True, slots=True)
class Lost:
    """Unsaved work that a program left behind that is gone.

    Attributes:
        path: of the recovery file.
        deck: file that the work belongs to, None where it was never saved.
        written: seconds since 1970.
        graph: the work.
    """

    path: Path
    deck: Path | None
    written: float
    graph: Graph

    @property
    def name(self) -> str:
        """How the deck is called."""
        return self.deck.name if self.deck else tr("an unsaved deck")


def find_lost(folder: Path) -> list[Lost]:
    """Return what programs left behind that are gone, newest first; a damaged file is passed over."""
    left = (path for path in folder.glob(f"*{SUFFIX}") if not _owner_alive(path))
    found = [lost for path in left if (lost := _read(path)) is not None]
    return sorted(found, key=lambda lost: lost.written, reverse=True)


def claim(lost: Lost) -> Path | None:
    """Make lost work this process' own by renaming it; None where another program was quicker."""
    owned = lost.path.with_name(own_name())
    try:
        lost.path.rename(owned)
    except OSError:
        return None
    return owned


def own_name() -> str:
    """Return a new file name that tells which process it belongs to."""
    started = psutil.Process().create_time()
    return f"{os.getpid()}-{started:.0f}-{os.urandom(4).hex()}{SUFFIX}"


def _owner_alive(path: Path) -> bool:
    try:
        pid, started = path.name.split("-")[:2]
        process = psutil.Process(int(pid))
        # The same number may by now belong to another process; the clock is told in whole seconds.
        return abs(process.create_time() - float(started)) < 2 and process.status() != psutil.STATUS_ZOMBIE
    except (ValueError, psutil.Error):
        return False


def _read(path: Path) -> Lost | None:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        deck = Path(content["deck"]) if content["deck"] else None
        written = float(content["written"])
        time.localtime(written)  # what cannot be told as a time is damaged, and must not keep others from being found
        return Lost(path, deck, written, parse_deck(content["text"], tr("The recovery file")))
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError, DeckError):
        return None


class RecoveryKeeper(QObject):
    """Keeps the recovery file of one window in step with its deck.

    The writing is done beside the window's thread, so that a slow disk is not felt; graphs never change, so they can be
    handed over as they are.
    """

    failed = Signal(str)

    def __init__(
        self,
        history: History,
        deck: Callable[[], Path | None],
        folder: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._deck = deck
        self.folder = folder or recovery_folder()
        self.path = self.folder / own_name()
        self._told = False
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="recovery")
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._write)
        history.subscribe(self._edited)

    def lost(self) -> list[Lost]:
        """Return what may be recovered."""
        return find_lost(self.folder)

    def write_at_once(self) -> None:
        """Write the file now and wait until it is there."""
        self._timer.stop()
        self._worker.submit(self._write_now, self._history.graph, self._deck()).result()

    def forget(self) -> None:
        """Remove the file: the work is saved, or not wanted."""
        self._timer.stop()
        self._worker.submit(self.path.unlink, missing_ok=True)

    def close(self) -> None:
        """End cleanly: nothing stays behind."""
        self._timer.stop()
        self._worker.submit(self.path.unlink, missing_ok=True)
        self._worker.shutdown(wait=True)

    def _edited(self, change: Change) -> None:
        if not self._timer.isActive() and change.before is not change.after:
            self._timer.start()

    def _write(self) -> None:
        if self._history.modified:
            self._worker.submit(self._write_now, self._history.graph, self._deck())
        else:
            self.forget()

    def _write_now(self, graph: Graph, deck: Path | None) -> None:
        content = {"deck": str(deck) if deck else "", "written": time.time(), "text": deck_text(graph)}
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, json.dumps(content).encode())
            self._told = False
        except OSError as error:
            if not self._told:
                self._told = True
                reason = small(error.strerror or str(error))
                words = tr("Unsaved work cannot be kept for a crash: {reason}. Save the deck soon.", reason=reason)
                self.failed.emit(words)
