"""``run.json``: what a run is and how it stands."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import psutil

from app.document.deck_file import write_whole
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from resources.translations import marked, tr


class RunState(StrEnum):
    """How a run stands."""

    QUEUED = marked("queued", "state")  # the trainer's process waits for its turn
    STARTING = marked("starting", "state")  # the trainer's process is loading its libraries
    PREPARING = marked("preparing", "state")  # data are read, the model is built
    TRAINING = marked("training", "state")
    FINISHED = marked("finished", "state")
    STOPPED = marked("stopped", "state")  # on request; what was learned is kept
    PAUSED = marked("paused", "state")  # on request; the process has ended, and ``resume`` goes on from that very step
    FAILED = marked("failed", "state")  # the cause says why

    @property
    def active(self) -> bool:
        """Whether a trainer should be at work."""
        return self in (RunState.QUEUED, RunState.STARTING, RunState.PREPARING, RunState.TRAINING)


# A trainer has so long from being asked for to writing its process number.
_START_SECONDS = 120.0
LOST = marked("The trainer was ended from outside, or the computer ran out of memory. The last checkpoint is kept.")
LOST_IN_THE_QUEUE = marked(
    "The run was ended from outside while it waited for its turn, or the computer was. Resume it."
)


@dataclass(frozen=True)
class RunRecord:
    """The content of ``run.json``.

    Attributes:
        state, cause: how the run stands, and for a failed one why, in a sentence.
        created, ended: seconds since 1970, UTC.
        resumed: when the run was taken up again, the last time; None where it never was.
        deck: path of the deck that it came from, empty where there is none.
        base: folder from which the deck's relative paths are read.
        pid, pid_created: process of the trainer, and its start in seconds as ``process_start`` tells it, so that a
            later one of that number is told apart.
        device: what it trains on, in words.
        seed: of the run.
        versions: of Python, Voxdeck and the libraries.
        settings: of the Train card, as used.
        backend: of Keras: ``tensorflow``, ``jax`` or ``torch``; empty for TensorFlow.
        switches: those chosen for the calculation (``xla``, ``threads``, ...), as used; a run that goes on, or repeats
            another, takes them over, since some change the last digits.
        waits: whether the run takes its turn among others (see ``turns.py``).
        worked: seconds in which a trainer was at work, by a clock that nobody sets, as of the end.
        fingerprint: of the data, so that other data are noticed.
        metrics: of the last epoch.
        classes: names of the classes, by label.
    """

    state: RunState = RunState.STARTING
    cause: str = ""
    created: float = 0.0
    ended: float | None = None
    resumed: float | None = None
    deck: str = ""
    base: str = ""
    pid: int | None = None
    pid_created: float | None = None
    device: str = ""
    seed: int | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    fingerprint: str = ""
    metrics: Mapping[str, float] = field(default_factory=dict)
    classes: tuple[str, ...] = ()
    backend: str = ""
    switches: Mapping[str, Any] = field(default_factory=dict)
    waits: bool = False
    worked: float = 0.0

    def with_process(self, pid: int) -> RunRecord:
        """Return the record with the trainer's process."""
        return replace(self, pid=pid, pid_created=process_start(pid))

    @property
    def at_work(self) -> bool:
        """Whether the trainer's process is there, or may still be on its way."""
        if self.pid is not None:
            return self.process_alive
        return self.state.active and abs(time.time() - (self.resumed or self.created)) < _START_SECONDS

    @property
    def process_alive(self) -> bool:
        """Whether the trainer's process is there."""
        return self.pid is not None and is_alive(self.pid, self.pid_created)


def process_start(pid: int) -> float | None:
    """Return when a process began, in seconds; None where there is none.

    On Linux counted from the start of the computer: seconds since 1970 would be others once the clock is set.
    """
    if sys.platform.startswith("linux"):
        try:
            words = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            return int(words[19]) / 100  # in hundredths of a second, whatever the kernel's own tick is
        except (OSError, ValueError, IndexError):
            return None
    try:
        return psutil.Process(pid).create_time()
    except (psutil.Error, ValueError, OverflowError):  # the latter two: no number of a process
        return None


def is_alive(pid: int, started: float | None) -> bool:
    """Tell whether a process is there; ``started`` tells it apart from a later one of its number."""
    try:
        present = process_start(pid)
        same = present is not None and (started is None or abs(present - started) < 1.0)
        return same and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except (psutil.Error, ValueError, OverflowError):  # the latter two: no number of a process
        return False


def write_record(folder: RunFolder, record: RunRecord) -> None:
    """Write ``run.json`` whole.

    Raises:
        RunError: it cannot be written.
    """
    text = json.dumps(asdict(record), ensure_ascii=False, indent=1) + "\n"
    try:
        write_whole(folder.record, text.encode())
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RunError(tr("{path} cannot be written: {reason}.", path=folder.record, reason=reason)) from None


def read_record(folder: RunFolder) -> RunRecord:
    """Read ``run.json``; a run whose trainer is gone without a word is told as failed.

    Raises:
        RunError: there is none, or it is damaged.
    """
    record = _read(folder)
    if record.state.active and not record.at_work:
        # The trainer may have written its end between our two looks.
        if _read(folder).state is record.state:
            cause = LOST_IN_THE_QUEUE if record.state is RunState.QUEUED else LOST
            return replace(record, state=RunState.FAILED, cause=cause)
        return read_record(folder)
    return record


def _read(folder: RunFolder) -> RunRecord:
    try:
        return _parsed(json.loads(folder.record.read_text(encoding="utf-8")))
    except (FileNotFoundError, NotADirectoryError):
        raise RunError(tr("{path} is not a run: it has no run.json.", path=folder.path)) from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise RunError(tr("{path} is damaged and cannot be read.", path=folder.record)) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RunError(tr("{path} cannot be read: {reason}.", path=folder.record, reason=reason)) from None


_NUMBER = int | float
_TIMES = ("created", "ended", "resumed", "worked")
_LATEST = 1e11  # seconds: a time beyond, or one that is no number, can be put in no words
# What each field holds; those that are not named hold text.
_KINDS = {
    "created": _NUMBER,
    "ended": _NUMBER | None,
    "resumed": _NUMBER | None,
    "pid": int | None,
    "pid_created": _NUMBER | None,
    "seed": int | None,
    "versions": dict,
    "settings": dict,
    "switches": dict,
    "waits": bool,
    "worked": _NUMBER,
    "metrics": dict,
    "classes": list,
}


def _parsed(content: Mapping[str, Any]) -> RunRecord:
    """Make a record of plain data; what this version does not know is passed over.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    known = {name: content[name] for name in RunRecord.__dataclass_fields__ if name in content}
    for name, value in known.items():
        if not isinstance(value, _KINDS.get(name, str)):
            raise TypeError(f"{name} is {value!r}")
    times: list[Any] = [known[name] for name in _TIMES if known.get(name) is not None]
    if not all(abs(when) < _LATEST for when in times):
        raise ValueError(f"times are {times!r}")
    classes = tuple(map(str, known.get("classes", ())))
    metrics = {name: value for name, value in known.get("metrics", {}).items() if isinstance(value, _NUMBER)}
    told = {"state": RunState(known["state"]), "classes": classes, "metrics": metrics}
    return RunRecord(**{**known, **told})
