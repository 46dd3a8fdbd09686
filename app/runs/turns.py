"""Runs take turns: one trains while the others wait, in an order that is kept on disk.

Each run that waits has a place, a small file in the user's folder, numbered in the order of asking. The first place
whose run is still there may begin once it holds the one lock file, which the system itself gives back when the process
ends, however it ends. So a window may close, or a second one open, and the order stays. Nobody serves the queue: each
trainer's process waits for itself, before it has loaded anything heavy.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import platformdirs

from app.runs.folder import RunFolder
from app.runs.record import is_alive, process_start

_SUFFIX = ".place"
_AT_WORK = 0
_FIRST = 1_000_000  # below it is room for those that are moved forward
# A process that was asked for has so long to take its place over.
_ON_ITS_WAY_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Place:
    """A run's place.

    Attributes:
        number: the lower, the earlier; 0 is that of the run which trains.
        run: the run's folder.
        pid, started: process that waits or trains, None while it is on its way.
        asked: seconds since 1970.
    """

    number: int
    run: Path
    pid: int | None = None
    started: float | None = None
    asked: float = 0.0

    @property
    def alive(self) -> bool:
        """Whether somebody still wants it."""
        if self.pid is None:
            return abs(time.time() - self.asked) < _ON_ITS_WAY_SECONDS
        return is_alive(self.pid, self.started)


def queue_folder() -> Path:
    """Return the folder of places and of the lock, made if needed.

    Raises:
        OSError: it cannot be made.
    """
    folder = Path(platformdirs.user_data_dir("voxdeck", appauthor=False)) / "queue"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def places() -> list[Place]:
    """Return the places of runs that train or wait, in order; those left behind by dead processes are taken away."""
    found = []
    for path in sorted(queue_folder().glob(f"*{_SUFFIX}")):
        try:
            place = _read(path)
        except FileNotFoundError:
            continue
        except (OSError, ValueError, KeyError, TypeError):
            path.unlink(missing_ok=True)  # cut short by a full disk
            continue
        if place.alive:
            found.append(place)
        else:
            path.unlink(missing_ok=True)
    return found


def ask_for_turn(run: RunFolder, pid: int | None = None) -> Place:
    """Put a run at the end of the queue, or name the process of one that is there already.

    Raises:
        OSError: the place cannot be written.
    """
    known = next((place for place in places() if place.run == run.path), None)
    number = known.number if known else _FIRST
    while True:
        started = process_start(pid) if pid is not None else None
        place = Place(number, run.path, pid, started, time.time())
        if known:
            _write(place, exclusive=False)
            return place
        numbers = [int(path.stem) for path in queue_folder().glob(f"*{_SUFFIX}")]
        place = Place(max((_FIRST, *numbers)) + 1, run.path, pid, started, place.asked)
        with contextlib.suppress(FileExistsError):  # somebody else was quicker: ask for the next one
            _write(place, exclusive=True)
            return place


def leave(run: RunFolder) -> None:
    """Give a run's place up; without one nothing happens."""
    for place in places():
        if place.run == run.path:
            _path(place.number).unlink(missing_ok=True)


def move_to_front(run: RunFolder) -> bool:
    """Let a run be the next one; tell whether it was waiting."""
    waiting = [place for place in places() if place.number != _AT_WORK]
    mine = next((place for place in waiting if place.run == run.path), None)
    if mine is None:
        return False
    if waiting[0] is not mine:
        with contextlib.suppress(FileNotFoundError):
            _path(mine.number).replace(_path(waiting[0].number - 1))
    return True


class Turn:
    """The one lock; its holder trains."""

    def __init__(self) -> None:
        self._stream: BinaryIO | None = None

    def take(self) -> bool:
        """Try to take it; tell whether it is held now.

        Raises:
            OSError: the lock's file cannot be opened.
        """
        if self._stream is None:
            stream = (queue_folder() / "turn.lock").open("ab")
            if not _locked(stream):
                stream.close()
                return False
            self._stream = stream
        return True

    def give_back(self) -> None:
        """Let the next one begin."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None


def wait_for_turn(run: RunFolder, turn: Turn, seconds: float = 0.5) -> Iterator[int]:
    """Yield, every so often, how many runs are before this one, until the turn is held.

    Raises:
        OSError: the queue cannot be written to.
    """
    ask_for_turn(run, os.getpid())
    while True:
        before = [place.run for place in places()]
        count = before.index(run.path) if run.path in before else 0
        if run.path not in before:
            ask_for_turn(run, os.getpid())
        elif count == 0 and turn.take():
            _begin_work(run)
            return
        yield max(1, count)
        time.sleep(seconds)


def _begin_work(run: RunFolder) -> None:
    """Put a run that has the turn before all others, also before those that are moved forward from now on."""
    for place in places():
        if place.run == run.path and place.number != _AT_WORK:
            with contextlib.suppress(FileNotFoundError):  # moved in this very moment: it trains all the same
                _path(place.number).replace(_path(_AT_WORK))


def _locked(stream: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - of this system only

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - of these systems only

            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _path(number: int) -> Path:
    return queue_folder() / f"{number:09d}{_SUFFIX}"


def _write(place: Place, *, exclusive: bool) -> None:
    content = {"run": str(place.run), "pid": place.pid, "started": place.started, "asked": place.asked}
    data = json.dumps(content).encode()
    path = _path(place.number)
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.part")
    try:
        temporary.write_bytes(data)
        if exclusive:
            os.link(temporary, path)
        else:
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _read(path: Path) -> Place:
    content = json.loads(path.read_text(encoding="utf-8"))
    return Place(int(path.stem), Path(content["run"]), content["pid"], content["started"], float(content["asked"]))
