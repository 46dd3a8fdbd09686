"""``voxdeck predict``: the masks, classes or numbers that a run's network gives to volumes and rows in files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.printing import console, print_json
from app.cli.refusals import DONE, WRONG
from app.cli.tasks import done_task


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
        unit = "rows" if result["rows"] else "volumes"
        console().print(f"{result['volumes']} {unit}, their {result['kind']} in {result['file']}.")
        if result["bad"]:
            console().print(f"{len(result['bad'])} passed over:")
            for name in result["bad"]:
                console().print(f"  {name}", soft_wrap=True)
    return WRONG if result["bad"] else DONE
