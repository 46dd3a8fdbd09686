"""``voxdeck evaluate``: how good a run's network is on its validation data."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from app.cli.printing import console, print_json
from app.cli.refusals import DONE
from app.cli.tasks import done_task


def run(arguments: Namespace) -> int:
    """Evaluate.

    Raises:
        CommandRefused: it cannot be done.
    """
    request = {"task": "evaluate", "run": str(Path(arguments.run).resolve())}
    result, _ = done_task(request, as_json=arguments.json)
    if arguments.json:
        print_json({"event": "result", **result})
    else:
        _print(console(), result)
    return DONE


def _print(out: Console, result: dict[str, Any]) -> None:
    low, high = result["accuracy_interval"]
    out.print(
        f"Accuracy {result['accuracy']:.4f} on {result['volumes']} volumes (95 % interval {low:.4f} to {high:.4f})"
    )
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("Class", "Volumes", "Precision", "Recall", "F1"):
        table.add_column(heading, justify="left" if heading == "Class" else "right")
    for entry in result["classes"]:
        shares = (entry["precision"], entry["recall"], entry["f1"])
        table.add_row(entry["name"], str(entry["volumes"]), *("–" if s is None else f"{s:.4f}" for s in shares))
    out.print(table)
    names = [entry["name"] for entry in result["classes"]]
    matrix = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    matrix.add_column("True class, given as →")
    for name in names:
        matrix.add_column(name, justify="right")
    for name, row in zip(names, result["confusion"], strict=True):
        matrix.add_row(name, *map(str, row))
    out.print(matrix)
