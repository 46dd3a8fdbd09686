"""Starts the engine's processes: their command line, their environment, and what becomes of them."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from app.runs.folder import RunFolder
from resources.translations import tr

CHECKER = "app.engine.checker"
TRAINER = "app.engine.trainer"
TASKS = "app.engine.tasks"
VIEWER = "app.engine.viewer"
SELFTEST = "app.engine.selftest"
PAINTING = "app.window.painting"  # no engine, but a process of its own as well: Qt ends it where a library is missing
ENGINE_MODULES = (CHECKER, TRAINER, TASKS, VIEWER, SELFTEST, PAINTING)
# A frozen program is its own interpreter: ``voxdeck --engine MODULE`` runs one of the engine's modules.
ENGINE_OPTION = "--engine"


class EngineError(Exception):
    """A process of the engine cannot be started or has ended; the message says why and what to do."""


def engine_command(module: str, *arguments: str) -> list[str]:
    """Return the command line that runs a module of the engine.

    ``-P`` keeps a folder called ``app`` in the current folder from being taken for this program.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, ENGINE_OPTION, module, *arguments]
    return [sys.executable, "-P", "-m", module, *arguments]


def program_command(*arguments: str) -> list[str]:
    """Return the command line that runs this program's own command line, as a process of its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-P", "-m", "app", *arguments]


def engine_environment() -> dict[str, str]:
    """Return the environment of an engine process: it finds this very program, and writes UTF-8 at once."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    if not getattr(sys, "frozen", False):
        root = str(Path(__file__).resolve().parents[2])
        known = environment.get("PYTHONPATH", "")
        environment["PYTHONPATH"] = root + (os.pathsep + known if known else "")
    return environment


def start_answering(module: str, log: BinaryIO, command: Sequence[str] | None = None) -> subprocess.Popen[bytes]:
    """Start a process, such as the checker, that is spoken to through its pipes and ends when they close.

    Args:
        module: of the engine.
        log: open file that takes what it and its libraries print.
        command: another command line than the module's.

    Raises:
        EngineError: the process cannot be started.
    """
    try:
        return subprocess.Popen(  # noqa: S603 - our own command line
            command or engine_command(module),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            env=engine_environment(),
            start_new_session=True,  # Ctrl+C in a terminal is for the program, which then closes this
        )
    except OSError as error:
        name = module.rpartition(".")[2]
        raise EngineError(
            tr("The {name}'s process cannot be started: {reason}.", name=name, reason=_reason(error))
        ) from None


class TrainerProcess:
    """A trainer that this process started.

    It has a session of its own, so it goes on when the program that started it is closed. A daemon thread waits for it
    all the while, so that it never stays behind as a zombie, and so that nobody need poll it.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        """Begin to wait for the process."""
        self._process = process
        self._waiting = threading.Thread(target=process.wait, name=f"trainer {process.pid}", daemon=True)
        self._waiting.start()

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """Exit code once it has ended, negative for a signal; None while it runs."""
        return None if self._waiting.is_alive() else self._process.returncode

    def wait(self, seconds: float) -> int | None:
        """Wait for its end for so long at most; return its exit code, or None while it runs."""
        self._waiting.join(seconds)
        return self.exit_code

    def kill(self) -> None:
        """End it at once; what it was doing is lost."""
        # Not Popen.kill: that polls, and the thread holds the lock of polling.
        if self.exit_code is None:
            with contextlib.suppress(OSError):
                if sys.platform == "win32":
                    self._process.kill()
                else:
                    os.kill(self._process.pid, 9)


def start_trainer(folder: RunFolder, command: Sequence[str] | None = None) -> TrainerProcess:
    """Start the trainer of a run, detached; all that it prints goes to the run's log.

    The trainer itself writes its process number into ``run.json``, before it loads anything heavy. Nobody else writes
    that file while it lives, so no write is lost; the one that started it has this object to see it end.

    Args:
        folder: the run, with its record.
        command: another command line than the trainer's; the folder's path is appended.

    Raises:
        EngineError: the process cannot be started.
    """
    line = [*command, str(folder.path)] if command else engine_command(TRAINER, str(folder.path))
    detached: dict[str, int | bool] = {"start_new_session": True}
    if sys.platform == "win32":
        detached = {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    try:
        with folder.log.open("ab") as log:
            process = subprocess.Popen(  # type: ignore[call-overload]  # noqa: S603 - our own command line
                line,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=engine_environment(),
                cwd=folder.path,
                **detached,
            )
    except OSError as error:
        raise EngineError(tr("The trainer's process cannot be started: {reason}.", reason=_reason(error))) from None
    return TrainerProcess(process)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
