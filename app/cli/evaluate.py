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
from resources.translations import marked, tr

# Heading of each score, by its name in the result.
_CLASSES = {"precision": marked("Precision"), "recall": marked("Recall"), "f1": "F1", "auc": "ROC AUC"}
_LABELS = {"dice": "Dice", "hausdorff95": "Hausdorff 95", "volume_difference": marked("Volume difference")}
_NUMBERS = {"mae": marked("Mean absolute error"), "rmse": marked("Root mean square error"), "r2": "R²"}

_ERRORS = {"mae": _NUMBERS["mae"], "rmse": _NUMBERS["rmse"], "psnr": marked("PSNR in dB")}
_ANSWERS = {"prediction": marked("Prediction"), "input": marked("Input as it is")}


def run(arguments: Namespace) -> int:
    """Evaluate.

    Raises:
        CommandRefused: it cannot be done.
    """
    if arguments.masks and not arguments.data:
        raise CommandRefused(tr("--masks names the masks of other data. Name their volumes by --data as well."))
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
    data = tr(result["data"])  # a path stays as it is
    if result["unit"] == "rows":
        volumes = tr("{count} rows of {data}", count=result["volumes"], data=data)
    else:
        volumes = tr("{count} volumes of {data}", count=result["volumes"], data=data)
    if result["kind"] == "classes":
        accuracy = _with_interval(result["accuracy"], result["accuracy_interval"])
        told = tr("Accuracy {accuracy} on {volumes}; in brackets 95 % intervals.", accuracy=accuracy, volumes=volumes)
        out.print(told, soft_wrap=True)
        out.print(_table(tr("Class"), result["classes"], _CLASSES, result["unit"]))
        out.print(_confusion(result))
    elif result["kind"] == "masks":
        dice = _with_interval(result["dice"], result["dice_interval"])
        if result["distances_in"] == "mm":
            told = tr(
                "Mean Dice {dice} on {volumes}; in brackets 95 % intervals, distances in mm.",
                dice=dice,
                volumes=volumes,
            )
        else:
            told = tr(
                "Mean Dice {dice} on {volumes}; in brackets 95 % intervals, distances in voxels.",
                dice=dice,
                volumes=volumes,
            )
        out.print(told)
        out.print(_table(tr("Label"), result["labels"], _LABELS, result["unit"]))
    elif result["kind"] == "volumes":
        out.print(tr("Volumes found for {volumes}; in brackets 95 % intervals.", volumes=volumes))
        names = {name: tr(shown) for name, shown in _ANSWERS.items()}
        entries = [{**entry, "name": names[entry["name"]]} for entry in result["answers"]]
        out.print(_table("", entries, _ERRORS, result["unit"]))
    else:
        out.print(tr("Numbers found for {volumes}; in brackets 95 % intervals.", volumes=volumes))
        out.print(_table(tr("Number"), result["numbers"], _NUMBERS, result["unit"]))
    out.print(tr("Report: {file}", file=result["report"]), soft_wrap=True)


def _table(first: str, entries: Sequence[Mapping[str, Any]], measures: Mapping[str, str], unit: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(first)
    counted = bool(entries) and "volumes" in entries[0]
    of_unit = tr("Rows") if unit == "rows" else tr("Volumes")
    for heading in [*([of_unit] if counted else []), *map(tr, measures.values())]:
        table.add_column(heading, justify="right")
    for entry in entries:
        cells = [_with_interval(entry[name], entry[f"{name}_interval"]) for name in measures]
        table.add_row(entry["name"], *([str(entry["volumes"])] if counted else []), *cells)
    return table


def _confusion(result: Mapping[str, Any]) -> Table:
    names = [entry["name"] for entry in result["classes"]]
    matrix = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    matrix.add_column(tr("True class, given as →"))
    for name in names:
        matrix.add_column(name, justify="right")
    for name, row in zip(names, result["confusion"], strict=True):
        matrix.add_row(name, *map(str, row))
    return matrix


def _with_interval(value: float | None, interval: Sequence[float] | None) -> str:
    if value is None:
        return "–"
    if not interval:
        return f"{value:.3f}"
    return tr("{value:.3f} ({least:.3f} to {most:.3f})", value=value, least=interval[0], most=interval[1])
