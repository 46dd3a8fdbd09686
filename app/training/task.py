"""Has one piece of work done by a process of the engine: predicting, evaluating, exporting. No Qt."""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Callable, Mapping
from typing import Any

from app.training.engine_process import TASKS, EngineError, engine_command, engine_environment
from app.training.logs import log_folder, open_log
from resources.translations import tr

Hear = Callable[[dict[str, Any]], None]


class TaskRefused(Exception):
    """The work cannot be done; the message is one sentence that says why."""


def do_task(
    request: Mapping[str, Any], hear: Hear, started: Callable[[subprocess.Popen[bytes]], object] | None = None
) -> dict[str, Any]:
    """Have something done and wait for its end.

    Args:
        request: as ``app.engine.tasks`` takes it.
        hear: told each line about progress and each warning, as it comes.
        started: given the process, which may be killed to give up.

    Returns:
        The result, as plain data.

    Raises:
        TaskRefused: it cannot be done.
        EngineError: the process ended without an answer, or could not be started.
    """
    path = log_folder() / "tasks.log"
    with open_log(path) as log:
        try:
            process = subprocess.Popen(  # noqa: S603 - our own command line
                engine_command(TASKS),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=engine_environment(),
            )
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise EngineError(tr("The engine's process cannot be started: {reason}.", reason=reason)) from None
    if started is not None:
        started(process)
    with process:
        try:
            answer = _last_answer(process, request, hear)
        except BaseException:
            process.kill()
            raise
    if answer is None:
        told = tr("The engine ended without an answer (exit code {code}).", code=process.returncode)
        raise EngineError(f"{told} {tr('Its log is {log}.', log=path)}")
    if "refused" in answer:
        raise TaskRefused(answer["refused"])
    result: dict[str, Any] = answer["result"]
    return result


def _last_answer(process: subprocess.Popen[bytes], request: Mapping[str, Any], hear: Hear) -> dict[str, Any] | None:
    if process.stdin is None or process.stdout is None:
        raise TypeError("The process has no pipes.")
    with contextlib.suppress(BrokenPipeError):  # it ended already; its exit code tells
        process.stdin.write(json.dumps(request).encode())
        process.stdin.close()
    answer = None
    for line in process.stdout:
        content: dict[str, Any] = json.loads(line)
        if "result" in content or "refused" in content:
            answer = content
        else:
            hear(content)
    return answer
