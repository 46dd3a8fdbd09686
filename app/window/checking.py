"""Live checking: each edit is compiled at once and handed to the warm checker; findings come in as they are known."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.compiler import Compilation, Finding, Problem, Severity, compile_graph, waiting_nodes
from app.document.graph import Change
from app.document.history import History
from app.training.thread import CheckThread

_GATHER = 30  # milliseconds in which many findings become one list of problems


class CheckState(Enum):
    """How far the check of the newest edit is."""

    STARTING = auto()  # the checker's process is loading Keras
    CHECKING = auto()
    CHECKED = auto()
    FAILED = auto()  # the checker cannot go on


class LiveCheck(QObject):
    """Follows the history and knows the problems and findings of the deck as it is now.

    Signals:
        compiled: the problems that need no Keras are known anew, and findings that no longer hold are gone.
        found: a Finding.
        problems_changed: the list of all problems differs; several findings give one signal.
        state_changed: the check has come further.
        failed: why the checker cannot go on.
    """

    compiled = Signal()
    found = Signal(object)
    problems_changed = Signal()
    state_changed = Signal()
    failed = Signal(str)

    def __init__(
        self, history: History, base: Callable[[], Path], thread: CheckThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._base = base
        self._thread = thread
        self._number = 0
        self._answered: set[str] = set()
        self._ready = False
        self._forgotten = False
        self.state = CheckState.STARTING
        self.versions: dict[str, str] = {}
        self.findings: dict[str, Finding] = {}
        self.compilation: Compilation = compile_graph(history.graph, str(base()))
        self._gather = QTimer(self, singleShot=True, interval=_GATHER)
        self._gather.timeout.connect(self.problems_changed)
        thread.ready.connect(self._take_ready)
        thread.found.connect(self._take_finding)
        thread.done.connect(self._take_done)
        thread.failed.connect(self._take_failure)
        history.subscribe(self._edited)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong: what the compiler says, then what Keras says."""
        found = (problem for finding in self.findings.values() for problem in finding.problems)
        return tuple(dict.fromkeys((*self.compilation.problems, *found)))

    @property
    def waiting(self) -> dict[str, str]:
        """Nodes that cannot be checked before another is put right, with that other one."""
        return waiting_nodes(self.compilation.plan, self.findings)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop training."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def titles(self) -> dict[str, str]:
        """How each node is called, by id."""
        deck, flat = self._history.graph, self.compilation.flat.graph
        return {node: graph.title(node) for graph in (flat, deck) for node in graph.nodes}

    def start(self) -> None:
        """Start the checker's process."""
        self._thread.start()

    def close(self) -> None:
        """End the checker's process."""
        self._thread.close()

    def check(self, *, afresh: bool = False) -> None:
        """Compile the deck as it is now and ask for its check; ``afresh`` forgets all that was found."""
        self._forgotten = False
        self.compilation = compile_graph(self._history.graph, str(self._base()))
        planned = {step.node for step in self.compilation.plan.steps}
        # What is checked anew keeps its last finding until the new one comes, so that nothing flickers.
        self.findings = {} if afresh else {node: f for node, f in self.findings.items() if node in planned}
        self.compiled.emit()
        self.problems_changed.emit()
        self._answered = set()
        self._number = self._thread.check(self.compilation.plan)
        self._set_state(CheckState.CHECKING if self._ready else CheckState.STARTING)

    def forget(self) -> None:
        """Forget what was found: another deck is about to be shown, whose cards may bear the same ids."""
        self.findings = {}
        self._forgotten = True

    def _edited(self, change: Change) -> None:
        if self._forgotten or not change.moves_only:
            self.check()

    def _take_ready(self, versions: dict[str, str]) -> None:
        self._ready = True
        self.versions = versions
        if self.state is not CheckState.CHECKED:
            self._set_state(CheckState.CHECKING if self._number else CheckState.CHECKED)

    def _take_finding(self, number: int, finding: Any) -> None:
        if number == self._number:
            before = self.findings.get(finding.node)
            self.findings[finding.node] = finding
            self._answered.add(finding.node)
            self.found.emit(finding)
            if finding.problems or (before is not None and before.problems):
                self._gather.start()

    def _take_done(self, number: int) -> None:
        if number == self._number:
            self._drop_stale()
            self._set_state(CheckState.CHECKED)

    def _drop_stale(self) -> None:
        """Forget what was found earlier on nodes that now wait for one that is wrong."""
        stale = self.findings.keys() - self._answered
        if stale or self.waiting != self.compilation.plan.waiting:
            self.findings = {node: finding for node, finding in self.findings.items() if node not in stale}
            self.compiled.emit()
            self.problems_changed.emit()

    def _take_failure(self, text: str) -> None:
        self._ready = False
        self._set_state(CheckState.FAILED)
        self.failed.emit(text)

    def _set_state(self, state: CheckState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()
