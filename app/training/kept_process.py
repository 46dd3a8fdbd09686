"""Keeps a process of the engine warm: sends it the newest request, hears its answers, starts it anew when it dies.

No Qt. What is asked and answered is JSON, one line each.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.training.engine_process import EngineError, start_answering
from app.training.logs import last_line, log_folder, open_log
from resources.translations import marked, tr

_LEAVE_SECONDS = 3.0


class KeptProcess(ABC):
    """Keeps one process warm. ``run`` belongs into a thread; every other method may be called from any.

    Only the newest request counts: answers to older ones are passed over. A process that dies is started again and gets
    the newest request once more if that is not yet answered.

    Attributes:
        log: file that takes what the process and its libraries print.
    """

    #: What it is called in messages.
    title = marked("The process")
    #: How many deaths in a row without an answer, and it rests until it is asked anew.
    deaths_in_a_row = 3

    def __init__(self, module: str, word: str, command: Sequence[str] | None = None) -> None:
        """Start nothing yet.

        Args:
            module: of the engine, run as a process.
            word: key under which a request and its answers bear their number; also the log's name.
            command: another command line than the module's.
        """
        self._module, self._word, self._command = module, word, command
        self._state = threading.Condition()
        self._number = 0
        self._request = b""
        self._answered = 0
        self._closed = False
        self._process: subprocess.Popen[bytes] | None = None
        self.log = log_folder() / f"{module.rpartition('.')[2]}.log"

    @abstractmethod
    def _be_ready(self, message: dict[str, Any]) -> None:
        """Hear that the process is warm."""

    @abstractmethod
    def _hear(self, number: int, message: dict[str, Any]) -> None:
        """Hear an answer to the newest request; the last one has ``done`` or ``error``."""

    def _be_done(self, number: int) -> None:  # noqa: B027 - who hears the answers need not
        """Hear that the newest request is answered."""

    @abstractmethod
    def _fail(self, words: str) -> None:
        """Hear why the process cannot go on; the next request tries again."""

    def ask(self, content: Mapping[str, Any]) -> int:
        """Ask for something; returns at once with the number that its answers bear."""
        with self._state:
            self._number += 1
            self._request = json.dumps({self._word: self._number, **content}).encode() + b"\n"
            self._state.notify_all()
            return self._number

    def close(self) -> None:
        """End the process; ``run`` returns soon after."""
        with self._state:
            self._closed = True
            self._state.notify_all()
            process = self._process
        if process is not None:
            with contextlib.suppress(OSError):
                process.terminate()

    def run(self) -> None:
        """Start the process and pass on what it says, until ``close``."""
        deaths = 0
        while not self._closed:
            asked = self._number
            try:
                ready, answered, words = self._live()
            except (EngineError, OSError) as error:
                ready, answered, words = (
                    False,
                    False,
                    tr("{process} cannot be started: {reason}", process=tr(self.title), reason=error),
                )
            deaths = 0 if answered else deaths + 1
            if self._closed:
                return
            if ready and deaths < self.deaths_in_a_row:
                continue
            self._fail(words)
            deaths = 0
            with self._state:
                self._state.wait_for(lambda asked=asked: self._closed or self._number != asked)  # type: ignore[misc]

    def _live(self) -> tuple[bool, bool, str]:
        """Run one process to its end; tell whether it got warm, whether it answered, and how it ended."""
        with open_log(self.log) as log:
            written = log.seek(0, 2)
            process = start_answering(self._module, log, self._command)
        with self._state:
            self._process = process
            if self._closed:
                process.terminate()
        writer = threading.Thread(target=self._write, args=(process,), name=f"{self._word} writer", daemon=True)
        writer.start()
        try:
            ready, answered = self._listen(process)
        finally:
            code = self._end(process, writer)
        said = last_line(self.log, written)
        return ready, answered, " ".join(self._ending(code, said, ready=ready))

    def _ending(self, code: int, said: str, *, ready: bool) -> Iterator[str]:
        """Say in sentences how the process ended."""
        if ready:
            yield tr("{process} ended while it worked (exit code {code}).", process=tr(self.title), code=code)
        else:
            yield tr("{process} could not start (exit code {code}).", process=tr(self.title), code=code)
        if said:
            yield tr("Its last words: {words}.", words=said.rstrip("."))
        yield tr("Its log is {log}.", log=self.log)

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
        """Send the newest request whenever there is one; in a thread of its own, as a busy process does not read."""
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
        """Wait for a request newer than the one sent to this process; None once that is not wanted any more."""
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
                self._be_ready(message)
            elif message.get(self._word) == self._number:
                answered = self._take(message) or answered
            if self._closed:
                break
        return ready, answered

    def _take(self, message: dict[str, Any]) -> bool:
        """Pass on an answer to the newest request; tell whether it was the last one."""
        number: int = message[self._word]
        self._hear(number, message)
        over = ("done" in message or "error" in message) and number > self._answered
        if over:
            with self._state:
                self._answered = number
            self._be_done(number)
        return over

    def _own_fault(self, message: Mapping[str, Any]) -> str:
        """Say that the process met a bug."""
        fault = message["error"].rstrip(".")
        told = tr("{process} met a fault of its own: {fault}.", process=tr(self.title), fault=fault)
        return f"{told} {tr('Its log is {log}.', log=self.log)}"


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except ValueError:
        return {}
    return message if isinstance(message, dict) else {}
