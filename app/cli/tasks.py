"""Shows work that a process of the engine does: how far it is, and what it warns of."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from app.cli.printing import print_json, print_trouble
from app.cli.refusals import CommandRefused
from app.training.engine_process import EngineError
from app.training.task import TaskRefused, do_task
from resources.translations import tr


def done_task(request: Mapping[str, Any], *, as_json: bool) -> tuple[dict[str, Any], int]:
    """Have something done; return its result and the number of warnings.

    Raises:
        CommandRefused: it cannot be done.
    """
    warnings = 0
    quiet = as_json or not sys.stderr.isatty()
    columns = (TextColumn("{task.description}", markup=False), BarColumn(bar_width=28))
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=quiet) as shown:
        line = shown.add_task(tr("Loading Keras"), total=None)

        def hear(content: dict[str, Any]) -> None:
            nonlocal warnings
            if "warning" in content:
                warnings += 1
                print_trouble(content["warning"])
            elif as_json:
                print_json({"event": "progress", "what": content["progress"], **_numbers(content)})
            else:
                shown.update(line, description=content["progress"], completed=content["done"], total=content["total"])

        try:
            return do_task(request, hear), warnings
        except (TaskRefused, EngineError) as error:
            raise CommandRefused(str(error)) from None


def _numbers(content: Mapping[str, Any]) -> dict[str, Any]:
    return {"done": content["done"], "total": content["total"]}
