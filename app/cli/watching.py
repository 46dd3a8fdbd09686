"""Trainings in the foreground: their trainers are started, watched one after the other, and stopped by Ctrl+C."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any

from app.cli.live_line import TerminalProgress
from app.cli.printing import console, print_json
from app.cli.progress import JsonLines, PlainLines, Shown
from app.cli.refusals import DONE, NOBODY_LISTENS, WRONG
from app.runs.folder import RunFolder
from app.runs.likeness import Differences, differences
from app.runs.record import RunRecord, RunState, read_record
from app.training.engine_process import EngineError, start_trainer
from app.training.run_watch import RunWatch, failed_to_start
from resources.translations import marked, tr

_LOOK_SECONDS = 0.1
# In what runs may differ, by what `differences` calls it.
_KINDS = {
    "data": marked("data"),
    "device": marked("device"),
    "versions": marked("versions"),
    "settings": marked("settings"),
    "switches": marked("switches"),
    "metrics": marked("metrics"),
}


def watch_to_the_end(folder: RunFolder, *, as_json: bool, like: RunFolder | None = None) -> int:
    """Start the trainer of a run and show what it does from now on; return the command's exit code.

    A first Ctrl+C stops it and keeps what was learned, a second one ends it at once.

    Args:
        folder: the run.
        as_json: whether JSON lines are printed.
        like: another run, with which it is compared at the end.
    """
    return watch_all([folder], as_json=as_json, like=like)


def watch_all(folders: Sequence[RunFolder], *, as_json: bool, like: RunFolder | None = None) -> int:
    """Start the trainers of some runs, which take turns, and show each from its beginning to its end.

    Returns:
        The command's exit code: that of a failure where one of them failed.
    """
    watched = [_Watched(folder, _shown(as_json=as_json)) for folder in folders]
    for one in watched:
        one.start()
    code = DONE
    for place, one in enumerate(watched):
        record, heard = one.to_the_end()
        if not heard:
            return NOBODY_LISTENS
        differing = differences(read_record(like), record) if like else {}
        if as_json:
            print_json(result(one.folder, record) | ({"differs": differing} if like else {}))
        elif like:
            for line in likeness_lines(differing):
                console().print(line, markup=False, highlight=False)
        if one.interrupted:
            for later in watched[place + 1 :]:
                later.folder.request_stop()
        code = WRONG if record.state is RunState.FAILED else code
    return code


def likeness_lines(differing: Differences) -> list[str]:
    """Say in what a run differs from the one that it was to repeat."""
    if not differing:
        return [tr("It repeats the other run exactly: versions, data, settings and metrics are the same.")]
    lines = [tr("It differs from the other run:")]
    for kind, entries in differing.items():
        for name, (before, now) in entries.items():
            told = tr("{kind}, {name}: {before}, now {now}", kind=tr(_KINDS[kind]), name=name, before=before, now=now)
            lines.append(f"  {told}")
    return lines


def result(folder: RunFolder | None, record: RunRecord) -> dict[str, Any]:
    """Return the last object that is printed: how the run ended."""
    model = folder.model if folder and folder.model.exists() else None
    return {
        "event": "result",
        "run": str(folder.path) if folder else None,
        "state": str(record.state),
        "cause": record.cause,
        "metrics": dict(record.metrics),
        "model": str(model) if model else None,
    }


def _shown(*, as_json: bool) -> Shown:
    if as_json:
        return JsonLines()
    return TerminalProgress() if sys.stdout.isatty() else PlainLines()


class _Watched:
    """A training, its trainer and the one who looks at it."""

    def __init__(self, folder: RunFolder, shown: Shown) -> None:
        self.folder = folder
        self._shown = shown
        self._watch: RunWatch | None = None
        self._failure = ""
        self._interrupts = 0
        self._heard = True

    def start(self) -> None:
        """Start the trainer."""
        try:
            self._watch = RunWatch(self.folder, start_trainer(self.folder), from_now=True)
        except EngineError as error:
            self._failure = str(error)

    @property
    def interrupted(self) -> bool:
        """Whether somebody pressed Ctrl+C."""
        return self._interrupts > 0

    def to_the_end(self) -> tuple[RunRecord, bool]:
        """Return how the run ended, and whether somebody was there to read it."""
        previous = {number: signal.signal(number, self._interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            record = self._follow()
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)
        return record, self._heard

    def _follow(self) -> RunRecord:
        if self._watch is None:
            record = failed_to_start(self.folder, self._failure)
            self._show(self._shown.end, self.folder, record)
            return record
        self._show(self._shown.start, self.folder)
        told = 0
        while True:
            look = self._watch.look()
            for event in look.events:
                self._show(self._shown.event, event)
            if self._interrupts > told:
                told = self._interrupts
                self._show(self._shown.stopping, at_once=told > 1)
            if look.record is not None:
                self._show(self._shown.end, self.folder, look.record)
                return look.record
            time.sleep(_LOOK_SECONDS)

    def _show(self, action: Callable[..., None], *arguments: Any, **options: Any) -> None:
        """Show something; once nobody reads any more, the training is stopped, as a command in a pipe would be."""
        if not self._heard:
            return
        try:
            action(*arguments, **options)
        except BrokenPipeError:
            self._heard = False
            self.folder.request_stop()

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        self._interrupts += 1
        self.folder.request_stop()
        if self._interrupts > 1 and self._watch is not None:
            self._watch.kill()
