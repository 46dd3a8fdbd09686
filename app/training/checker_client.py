"""Speaks with the checker: sends plans, hears findings, and starts it anew when it dies. No Qt."""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.compiler import Finding, Plan
from app.training.engine_process import EngineError, start_checker
from app.training.logs import last_line, log_folder, open_log

# So many deaths in a row without an answer, and the checker rests until it is asked anew.
_DEATHS = 3
_LEAVE_SECONDS = 3.0


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


class CheckerClient:
    """Keeps one checker process warm. ``run`` belongs into a thread; every other method may be called from any.

    Only the newest plan counts: answers to older ones are passed over. A checker that dies is started again and gets
    the newest plan once more if that is not yet answered.
    """

    def __init__(self, listener: CheckListener, command: Sequence[str] | None = None) -> None:
        """Start nothing yet.

        Args:
            listener: who hears the answers.
            command: another command line than the checker's.
        """
        self._listener = listener
        self._command = command
        self._state = threading.Condition()
        self._number = 0
        self._request = b""
        self._answered = 0
        self._closed = False
        self._process: subprocess.Popen[bytes] | None = None
        self._log = log_folder() / "checker.log"

    def check(self, plan: Plan) -> int:
        """Ask for a plan to be checked; returns at once with the number that its answers bear."""
        content = plan.as_json()
        with self._state:
            self._number += 1
            self._request = json.dumps({"check": self._number, "plan": content}).encode() + b"\n"
            self._state.notify_all()
            return self._number

    def close(self) -> None:
        """End the checker; ``run`` returns soon after."""
        with self._state:
            self._closed = True
            self._state.notify_all()
            process = self._process
        if process is not None:
            with contextlib.suppress(OSError):
                process.terminate()

    def run(self) -> None:
        """Start the checker and pass on what it says, until ``close``."""
        deaths = 0
        while not self._closed:
            asked = self._number
            try:
                ready, answered, words = self._live()
            except (EngineError, OSError) as error:
                ready, answered, words = False, False, f"The checker cannot be started: {error}"
            deaths = 0 if answered else deaths + 1
            if self._closed:
                return
            if ready and deaths < _DEATHS:
                continue
            self._listener.failed(words)
            deaths = 0
            with self._state:
                self._state.wait_for(lambda asked=asked: self._closed or self._number != asked)  # type: ignore[misc]

    def _live(self) -> tuple[bool, bool, str]:
        """Run one checker to its end; tell whether it got warm, whether it answered a plan, and how it ended."""
        with open_log(self._log) as log:
            written = log.seek(0, 2)
            process = start_checker(log, self._command)
        with self._state:
            self._process = process
            if self._closed:
                process.terminate()
        writer = threading.Thread(target=self._write, args=(process,), name="checker's writer", daemon=True)
        writer.start()
        try:
            ready, answered = self._listen(process)
        finally:
            code = self._end(process, writer)
        said = last_line(self._log, written)
        words = f" Its last words: {said.rstrip('.')}." if said else ""
        what = "ended while it worked" if ready else "could not start"
        return ready, answered, f"The checker {what} (exit code {code}).{words} Its log is {self._log}."

    def _end(self, process: subprocess.Popen[bytes], writer: threading.Thread) -> int:
        with self._state:
            self._process = None
            self._state.notify_all()
        with contextlib.suppress(OSError):
            process.terminate()
        try:
            code = process.wait(_LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        writer.join()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):  # what was not yet sent has no reader any more
                if pipe is not None:
                    pipe.close()
        return code

    def _write(self, process: subprocess.Popen[bytes]) -> None:
        """Send the newest plan whenever there is one; in a thread of its own, as a busy checker does not read."""
        sent = 0
        while request := self._next_request(process, sent):
            sent, content = request
            try:
                if process.stdin is not None:
                    process.stdin.write(content)
                    process.stdin.flush()
            except OSError:
                return

    def _next_request(self, process: subprocess.Popen[bytes], sent: int) -> tuple[int, bytes] | None:
        """Wait for a plan newer than the one sent to this process; None once the process is not wanted any more."""
        with self._state:
            while not self._closed and self._process is process:
                if self._number > max(sent, self._answered):
                    return self._number, self._request
                self._state.wait()
        return None

    def _listen(self, process: subprocess.Popen[bytes]) -> tuple[bool, bool]:
        ready = answered = False
        for line in process.stdout or ():
            message = _parsed(line)
            if "ready" in message:
                ready = True
                self._listener.ready(message.get("versions", {}))
            elif message.get("check") == self._number:
                answered = self._hear(message) or answered
            if self._closed:
                break
        return ready, answered

    def _hear(self, message: dict[str, Any]) -> bool:
        """Pass on an answer to the newest plan; tell whether it was the last one."""
        number: int = message["check"]
        if "finding" in message:
            self._listener.found(number, Finding.from_json(message["finding"]))
        if "error" in message:
            self._listener.failed(
                f"The checker met a fault of its own: {message['error'].rstrip('.')}. Its log is {self._log}."
            )
        over = ("done" in message or "error" in message) and number > self._answered
        if over:
            with self._state:
                self._answered = number
            self._listener.done(number)
        return over


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}


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
