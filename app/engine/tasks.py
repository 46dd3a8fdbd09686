"""``python -m app.engine.tasks``: one piece of work for one request, a JSON object on standard input.

``{"task": "predict" | "evaluate" | "export" | "survey", ...}``; the answers are JSON lines: ``{"progress": WORDS,
"done": NUMBER, "total": NUMBER}``, ``{"warning": SENTENCE}``, and at the end ``{"result": {...}}`` or
``{"refused": SENTENCE}``.
Exit code 0: done; 1: refused, or a bug, with the traceback on standard error.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.document.deck_file import read_deck
from app.document.migration import DeckError
from app.engine.failures import bug_words, cause_of
from app.engine.process import begin_process
from app.engine.protocol import private_output
from app.engine.settings import import_keras, prepare_environment
from app.engine.temporary import remove_folder
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from resources.translations import tr

Send = Callable[[Mapping[str, Any]], None]


def work(request: Mapping[str, Any], send: Send) -> dict[str, Any]:
    """Do one piece of work and return its result; what is expected to go wrong is raised as for a training."""
    prepare_environment()
    import_keras()
    from app.engine.data.dataset import throttled  # noqa: PLC0415 - needs Keras' environment
    from app.engine.results.asking import OVERLAP  # noqa: PLC0415
    from app.engine.results.evaluating import OtherData, evaluate  # noqa: PLC0415
    from app.engine.results.exporting import export_model  # noqa: PLC0415
    from app.engine.results.predicting import Wish, predict  # noqa: PLC0415
    from app.engine.results.scripting import export_script  # noqa: PLC0415
    from app.engine.results.trained import TrainedRun  # noqa: PLC0415
    from app.engine.survey.survey import survey  # noqa: PLC0415

    def progress(words: str) -> Callable[[int, int], None]:
        return throttled(lambda done, total: send({"progress": words, "done": done, "total": total}))

    def warn(text: str) -> None:
        send({"warning": text})

    if request["task"] == "survey":
        return survey(Path(request["path"]), _path_or_none(request, "masks"), progress(tr("Looking at volumes")))
    if request["task"] == "export" and request["format"] == "script":
        return export_script(read_deck(Path(request["deck"])), request["base"], Path(request["target"]))
    run = TrainedRun(RunFolder(Path(request["run"])))
    if request["task"] == "export":
        return export_model(run, request["format"], Path(request["target"]), warn)
    if request["task"] == "evaluate":
        other = OtherData(Path(request["data"]), _path_or_none(request, "masks")) if request.get("data") else None
        return evaluate(run, progress, warn, other)
    wish = Wish(
        [Path(name) for name in request["files"]],
        Path(request["target"]),
        request.get("overlap", OVERLAP),
        request.get("probabilities", False),
        request.get("overwrite", False),
    )
    return predict(run, wish, progress(tr("Predicting")), warn)


def _path_or_none(request: Mapping[str, Any], name: str) -> Path | None:
    return Path(request[name]) if request.get(name) else None


def main() -> int:
    """Read the request, do the work, tell the result."""
    output = private_output()

    def send(content: Mapping[str, Any]) -> None:
        output.write(json.dumps(content, ensure_ascii=False) + "\n")
        output.flush()

    try:
        send({"result": work(json.loads(sys.stdin.read()), send)})
    except BrokenPipeError:
        return 1
    except (RunError, DeckError) as error:
        send({"refused": str(error)})
        return 1
    except Exception as error:  # noqa: BLE001 - told in words and logged; the process ends here
        traceback.print_exc()
        send({"refused": cause_of(error) or _written(error) or bug_words(error)})
        return 1
    return 0


def _written(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename:
        reason = (error.strerror or str(error)).lower()
        return tr("{file} cannot be written: {reason}.", file=error.filename, reason=reason)
    return ""


if __name__ == "__main__":
    temporary = begin_process()
    status = main()
    remove_folder(temporary)
    sys.stderr.flush()
    os._exit(status)
