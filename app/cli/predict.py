"""``voxdeck predict``: the masks, volumes, classes or numbers that a network gives to volumes and rows in files."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.cli.printing import console, print_json
from app.cli.refusals import DONE, WRONG
from app.cli.tasks import done_task
from resources.translations import marked, tr

_KINDS = {
    "masks": marked("masks"),
    "classes": marked("classes"),
    "numbers": marked("numbers"),
    "volumes": marked("volumes"),
}


def run(arguments: Namespace) -> int:
    """Predict; 0 where every file could be used, 1 where some were passed over.

    Raises:
        CommandRefused: nothing could be done.
    """
    request = {
        "task": "predict",
        "run": str(Path(arguments.run).resolve()),
        "files": [str(Path(name).resolve()) for name in arguments.files],
        "target": str(Path(arguments.output).resolve()),
        "overlap": arguments.overlap,
        "probabilities": arguments.probabilities,
        "overwrite": arguments.overwrite,
    }
    result, _ = done_task(request, as_json=arguments.json)
    if arguments.json:
        print_json({"event": "result", **result})
    else:
        _print(result)
    return WRONG if result["bad"] else DONE


def _print(result: Mapping[str, Any]) -> None:
    count, kind, file = result["volumes"], tr(_KINDS.get(result["kind"], result["kind"])), result["file"]
    if result["rows"]:
        console().print(tr("{count} rows, their {kind} in {file}.", count=count, kind=kind, file=file))
    else:
        console().print(tr("{count} volumes, their {kind} in {file}.", count=count, kind=kind, file=file))
    if result["bad"]:
        console().print(tr("{count} passed over:", count=len(result["bad"])))
        for name in result["bad"]:
            console().print(f"  {name}", soft_wrap=True)
