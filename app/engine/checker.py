"""``python -m app.engine.checker``: answers requests on standard input with findings on standard output, as JSON lines.

A request is ``{"check": NUMBER, "plan": PLAN}``. The answers are, first, ``{"ready": true, "versions": {...}}`` once
Keras is imported; then for each request a line for each finding, as soon as it is known, and a last line with ``done``.
A newer request makes an older one end early, with ``superseded``. The process ends when its standard input is closed.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from app.engine.process import begin_process
from app.engine.protocol import Request, Requests, private_output
from app.engine.settings import import_keras, prepare_environment, versions
from app.engine.temporary import remove_folder

Send = Callable[[Mapping[str, Any]], None]


def answer(request: Request, checker: Any, send: Send, superseded: Callable[[], bool]) -> None:
    """Answer one request.

    Args:
        request: what came in.
        checker: a ``PlanChecker``.
        send: takes one answer.
        superseded: whether a newer request is waiting.
    """
    from app.compiler import Plan  # noqa: PLC0415 - quick, but Keras' import must not wait for it

    begun, number = time.perf_counter(), request.get("check")
    ended_early = False
    try:
        if not superseded():
            for finding in checker.check(Plan.from_json(request["plan"])):
                send({"check": number, "finding": finding.as_json()})
                if superseded():
                    ended_early = True
                    break
        else:
            ended_early = True
    except Exception as error:  # noqa: BLE001 - the process must go on; the bug is told and logged
        traceback.print_exc()
        send({"check": number, "error": f"{type(error).__name__}: {error}"})
    done = {"check": number, "done": True, "seconds": round(time.perf_counter() - begun, 4)}
    send({**done, "superseded": True} if ended_early else done)


def _warm_up(keras: Any) -> None:
    """Make a first layer, so that no user waits for what Keras puts off until then."""
    with keras.StatelessScope(initialize_variables=False):
        keras.layers.Conv3D(1, 1)(keras.KerasTensor((None, 1, 1, 1, 1)))


def main() -> int:
    """Run the checker until standard input is closed."""
    output = private_output()
    lines = open(sys.stdin.fileno(), encoding="utf-8", closefd=False)  # noqa: SIM115 - open to the end
    requests = Requests(lines)
    threading.Thread(target=requests.follow, name="requests", daemon=True).start()
    prepare_environment(gpu=False)
    _warm_up(import_keras())
    from app.engine.checks.checking import PlanChecker  # noqa: PLC0415 - needs the environment

    def send(content: Mapping[str, Any]) -> None:
        output.write(json.dumps(content, ensure_ascii=False) + "\n")
        output.flush()

    checker = PlanChecker()
    # A window that is gone reads no more: nothing is left to do then.
    with contextlib.suppress(BrokenPipeError):
        send({"ready": True, "versions": versions()})
        while (request := requests.next()) is not None:
            answer(request, checker, send, lambda: requests.newer)
    return 0


if __name__ == "__main__":
    # Threads of TensorFlow and a reader that waits for input would delay the end.
    temporary = begin_process()
    status = main()
    remove_folder(temporary)
    sys.stderr.flush()
    os._exit(status)
