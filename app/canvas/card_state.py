"""What is known of a node beside the document: its badge, what is wrong, what it waits for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.compiler.findings import Finding, Shape
from app.compiler.problems import Problem, Severity
from app.document.graph import Graph
from resources.translations import tr


class Tone(StrEnum):
    """How a line or a field speaks."""

    PLAIN = "plain"
    WAITING = "waiting"
    RUNNING = "running"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class CardState:
    """What a card shows that is not in the document.

    Attributes:
        badge: shape and parameters, or what a dataset holds.
        problems: all of them, errors first.
        waits: title of the card that has to be put right first; empty where there is none.
        status: what a training does at the moment.
        shapes: of its outputs, without the batch axis.
    """

    badge: str = ""
    problems: tuple[Problem, ...] = ()
    waits: str = ""
    status: str = ""
    shapes: Mapping[str, Shape] = field(default_factory=dict)

    @property
    def wrong(self) -> bool:
        """Whether there is an error."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def doubtful(self) -> bool:
        """Whether there is a warning, and no error."""
        return bool(self.problems) and not self.wrong

    def mark(self, name: str) -> Problem | None:
        """Return the worst problem of one input."""
        return next((problem for problem in self.problems if problem.input == name), None)

    def notes(self) -> tuple[tuple[Tone, str], ...]:
        """Return the sentences under the title, most urgent first."""
        notes: list[tuple[Tone, str]] = []
        if self.status:
            notes.append((Tone.RUNNING, self.status))
        errors = [problem.text for problem in self.problems if problem.severity is Severity.ERROR]
        warnings = [problem.text for problem in self.problems if problem.severity is Severity.WARNING]
        notes += [(Tone.ERROR, text) for text in errors]
        if not errors and not self.status:
            if self.waits:
                notes.append((Tone.WAITING, tr("waits for {card}", card=self.waits)))
            elif self.badge:
                notes.append((Tone.PLAIN, self.badge))
        return (*notes, *((Tone.WARNING, text) for text in warnings))


NOTHING_KNOWN = CardState()


def gather(
    graph: Graph,
    findings: Mapping[str, Finding],
    problems: Iterable[Problem],
    waiting: Mapping[str, str],
    statuses: Mapping[str, str],
    *,
    only: str | None = None,
) -> dict[str, CardState]:
    """Join all that is known, by node, or only of one; nodes of which nothing is known are left out."""
    by_node: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.node is not None and only in (None, problem.node):
            by_node.setdefault(problem.node, []).append(problem)
    keys = {*findings, *by_node, *waiting, *statuses}
    states = {}
    for key in graph.nodes if only is None else (only,):
        if key in keys and key in graph.nodes:
            waits = waiting.get(key, "")
            known = _with_finding(NOTHING_KNOWN, findings.get(key), by_node.get(key, ()))
            title = graph.title(waits) if waits in graph.nodes else waits
            states[key] = replace(known, waits=title, status=statuses.get(key, ""))
    return states


def _with_finding(state: CardState, finding: Finding | None, problems: Sequence[Problem]) -> CardState:
    every = [*problems, *(finding.problems if finding else ())]
    every.sort(key=lambda problem: problem.severity is not Severity.ERROR)
    unique = tuple(dict.fromkeys(every))
    if finding is None:
        return replace(state, problems=unique)
    return replace(state, badge=finding.badge, shapes=finding.shapes, problems=unique)
