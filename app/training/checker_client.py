"""Speaks with the checker: sends plans, hears findings, and starts it anew when it dies. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.compiler import Finding, Plan
from app.training.engine_process import CHECKER, EngineError
from app.training.kept_process import KeptProcess
from resources.translations import marked


def _ignore(*_: object) -> None:
    """Do nothing."""


@dataclass(frozen=True)
class CheckListener:
    """Who hears what the checker says; all are called from the thread that runs the client.

    Attributes:
        ready: the checker is warm; takes the versions of its libraries.
        found: one node of the plan of that number is known.
        done: the plan of that number is checked.
        failed: it cannot go on, in a sentence; the next ``check`` tries again.
    """

    ready: Callable[[dict[str, str]], None] = _ignore
    found: Callable[[int, Finding], None] = _ignore
    done: Callable[[int], None] = _ignore
    failed: Callable[[str], None] = _ignore


class CheckerClient(KeptProcess):
    """Keeps one checker process warm and has it check the newest plan."""

    title = marked("The checker")

    def __init__(self, listener: CheckListener, command: Sequence[str] | None = None) -> None:
        """Start nothing yet.

        Args:
            listener: who hears the answers.
            command: another command line than the checker's.
        """
        super().__init__(CHECKER, "check", command)
        self._listener = listener

    def check(self, plan: Plan) -> int:
        """Ask for a plan to be checked; returns at once with the number that its answers bear."""
        return self.ask({"plan": plan.as_json()})

    def _be_ready(self, message: dict[str, Any]) -> None:
        self._listener.ready(message.get("versions", {}))

    def _hear(self, number: int, message: dict[str, Any]) -> None:
        if "finding" in message:
            self._listener.found(number, Finding.from_json(message["finding"]))
        if "error" in message:
            self._listener.failed(self._own_fault(message))

    def _be_done(self, number: int) -> None:
        self._listener.done(number)

    def _fail(self, words: str) -> None:
        self._listener.failed(words)


def check_once(plan: Plan, command: Sequence[str] | None = None) -> dict[str, Finding]:
    """Check one plan with a checker of its own; blocks until that is done.

    Returns:
        What was found, by node. A node that could not be checked, as one that it needs is wrong, is not in it.

    Raises:
        EngineError: the checker could not do it; one sentence.
    """
    found: dict[str, Finding] = {}
    failures: list[str] = []
    over = threading.Event()

    def fail(words: str) -> None:
        failures.append(words)
        over.set()

    listener = CheckListener(
        found=lambda _, finding: found.update({finding.node: finding}), done=lambda _: over.set(), failed=fail
    )
    client = CheckerClient(listener, command)
    client.check(plan)
    thread = threading.Thread(target=client.run, name="checker")
    thread.start()
    try:
        over.wait()
    finally:
        client.close()
        thread.join()
    if failures:
        raise EngineError(failures[0])
    return found
