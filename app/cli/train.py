"""``voxdeck train``: makes a run, watches its trainer, and says what came of it."""

from __future__ import annotations

import signal
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from app.cli.decks import deck_of
from app.cli.printing import print_json, print_trouble
from app.cli.progress import JsonLines, PlainLines, Shown, TerminalProgress
from app.cli.refusals import DONE, NOBODY_LISTENS, WRONG
from app.compiler import Problem, Severity, compile_graph
from app.document.graph import Graph
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState
from app.training.engine_process import EngineError, start_trainer
from app.training.run_watch import RunWatch, failed_to_start
from app.training.starting import start_run, training_problems

_LOOK_SECONDS = 0.1


def run(arguments: Namespace) -> int:
    """Train a deck; 0 where it finished or was stopped on request, 1 where it failed or has errors.

    Raises:
        DeckError, RunError, CommandRefused: the deck or the run's folder is not fit.
    """
    graph, path = deck_of(arguments.file, arguments.set)
    compilation = compile_graph(graph, str(path.resolve().parent))
    wrong = training_problems(graph, compilation)
    for problem in (*wrong, *(p for p in compilation.problems if p.severity is Severity.WARNING)):
        print_trouble(problem_words(graph, problem))
    if wrong:
        if arguments.json:
            cause = " ".join(problem_words(graph, problem) for problem in wrong)
            print_json(_result(None, RunRecord(RunState.FAILED, cause)))
        return WRONG
    folder = start_run(graph, path, exact=Path(arguments.run_dir) if arguments.run_dir else None)
    shown = _shown(as_json=arguments.json)
    record, heard = _Watched(folder, shown).to_the_end()
    if not heard:
        return NOBODY_LISTENS
    if arguments.json:
        print_json(_result(folder, record))
    return WRONG if record.state is RunState.FAILED else DONE


def problem_words(graph: Graph, problem: Problem) -> str:
    """Write a problem as one line that names its card."""
    if problem.node is None or problem.node not in graph.nodes:
        return problem.text
    return f"{graph.title(problem.node)} ({problem.node}): {problem.text}"


def _shown(*, as_json: bool) -> Shown:
    if as_json:
        return JsonLines()
    return TerminalProgress() if sys.stdout.isatty() else PlainLines()


def _result(folder: RunFolder | None, record: RunRecord) -> dict[str, Any]:
    model = folder.model if folder and folder.model.exists() else None
    return {
        "event": "result",
        "run": str(folder.path) if folder else None,
        "state": str(record.state),
        "cause": record.cause,
        "metrics": dict(record.metrics),
        "model": str(model) if model else None,
    }


class _Watched:
    """One training in the foreground: a first Ctrl+C stops it and keeps what was learned, a second ends it at once."""

    def __init__(self, folder: RunFolder, shown: Shown) -> None:
        self._folder = folder
        self._shown = shown
        self._watch: RunWatch | None = None
        self._interrupts = 0
        self._heard = True

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
        try:
            self._watch = RunWatch(self._folder, start_trainer(self._folder))
        except EngineError as error:
            record = failed_to_start(self._folder, str(error))
            self._show(self._shown.end, self._folder, record)
            return record
        self._show(self._shown.start, self._folder)
        told = 0
        while True:
            look = self._watch.look()
            for event in look.events:
                self._show(self._shown.event, event)
            if self._interrupts > told:
                told = self._interrupts
                self._show(self._shown.stopping, at_once=told > 1)
            if look.record is not None:
                self._show(self._shown.end, self._folder, look.record)
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
            self._folder.request_stop()

    def _interrupt(self, number: int, frame: FrameType | None) -> None:
        self._interrupts += 1
        self._folder.request_stop()
        if self._interrupts > 1 and self._watch is not None:
            self._watch.kill()
