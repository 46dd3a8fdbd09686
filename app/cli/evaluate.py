"""``voxdeck evaluate``: how good a run's network is on its validation data, or on other data."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from app.cli.printing import console, print_json
from app.cli.refusals import DONE, CommandRefused
from app.cli.tasks import done_task

# Heading of each score, by its name in the result.
_CLASSES = {"precision": "Precision", "recall": "Recall", "f1": "F1", "auc": "ROC AUC"}
_LABELS = {"dice": "Dice", "hausdorff95": "Hausdorff 95", "volume_difference": "Volume difference"}
_NUMBERS = {"mae": "Mean absolute error", "rmse": "Root mean square error", "r2": "R²"}


def run(arguments: Namespace) -> int:
    """Evaluate.

    Raises:
        CommandRefused: it cannot be done.
    """
    if arguments.masks and not arguments.data:
        raise CommandRefused("--masks names the masks of other data. Name their volumes by --data as well.")
    request = {"task": "evaluate", "run": str(Path(arguments.run).resolve())}
    for name in ("data", "masks"):
        if value := getattr(arguments, name):
            request[name] = str(Path(value).resolve())
    result, _ = done_task(request, as_json=arguments.json)
    if arguments.json:
        print_json({"event": "result", **result})
    else:
        _print(console(), result)
    return DONE


def _print(out: Console, result: Mapping[str, Any]) -> None:
    volumes = f"{result['volumes']} {result['unit']} of {result['data']}"
    if result["kind"] == "classes":
        accuracy = _with_interval(result["accuracy"], result["accuracy_interval"])
        out.print(f"Accuracy {accuracy} on {volumes}; in brackets 95 % intervals.", soft_wrap=True)
        out.print(_table("Class", result["classes"], _CLASSES, result["unit"]))
        out.print(_confusion(result))
    elif result["kind"] == "masks":
        dice = _with_interval(result["dice"], result["dice_interval"])
        out.print(f"Mean Dice {dice} on {volumes}; in brackets 95 % intervals, distances in {result['distances_in']}.")
        out.print(_table("Label", result["labels"], _LABELS, result["unit"]))
    else:
        out.print(f"Numbers found for {volumes}; in brackets 95 % intervals.")
        out.print(_table("Number", result["numbers"], _NUMBERS, result["unit"]))
    out.print(f"Report: {result['report']}", soft_wrap=True)


def _table(first: str, entries: Sequence[Mapping[str, Any]], measures: Mapping[str, str], unit: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(first)
    counted = bool(entries) and "volumes" in entries[0]
    for heading in [*([unit.capitalize()] if counted else []), *measures.values()]:
        table.add_column(heading, justify="right")
    for entry in entries:
        cells = [_with_interval(entry[name], entry[f"{name}_interval"]) for name in measures]
        table.add_row(entry["name"], *([str(entry["volumes"])] if counted else []), *cells)
    return table


def _confusion(result: Mapping[str, Any]) -> Table:
    names = [entry["name"] for entry in result["classes"]]
    matrix = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    matrix.add_column("True class, given as →")
    for name in names:
        matrix.add_column(name, justify="right")
    for name, row in zip(names, result["confusion"], strict=True):
        matrix.add_row(name, *map(str, row))
    return matrix


def _with_interval(value: float | None, interval: Sequence[float] | None) -> str:
    if value is None:
        return "–"
    return f"{value:.3f} ({interval[0]:.3f} to {interval[1]:.3f})" if interval else f"{value:.3f}"
