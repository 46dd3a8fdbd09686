"""An evaluation as files: numbers for programs, tables for spreadsheets, a page to read and print."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from app.document.deck_file import write_whole
from app.runs.folder import RunFolder, create_evaluation_folder
from resources.translations import language, marked, tr

# What stands for them in ``scores.json``.
VALIDATION_DATA = marked("the validation data")
_HEADINGS = {
    "precision": marked("Precision"),
    "recall": marked("Recall", "score"),
    "f1": marked("F1", "score"),
    "auc": marked("ROC AUC", "score"),
    "dice": marked("Dice", "score"),
    "hausdorff95": marked("Hausdorff 95", "score"),
    "volume_difference": marked("Volume difference", "score"),
    "mae": marked("Mean absolute error", "score"),
    "rmse": marked("Root mean square error", "score"),
    "r2": marked("R²", "score"),
    "psnr": marked("PSNR in dB", "score"),
}
# Whose errors are told where volumes are found.
_ANSWERS = {"prediction": marked("Prediction"), "input": marked("Input as it is")}
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2.5rem auto; max-width: 60rem; padding: 0 1rem;
  color: #1c2128; background: #fff }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse } th, td { padding: .35rem .9rem .35rem 0; text-align: right }
th { font-weight: 600; color: #57606a; border-bottom: 1px solid #d0d7de }
td { border-bottom: 1px solid #eaeef2; font-variant-numeric: tabular-nums }
th:first-child, td:first-child { text-align: left } .dim { color: #57606a; font-size: .85em }
@media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #1c2128 } th, .dim { color: #9da7b3 }
  th { border-color: #444c56 } td { border-color: #2d333b } }
"""


@dataclass(frozen=True)
class Case:
    """What was found for one volume.

    Attributes:
        origin: which it is.
        values: by name.
    """

    origin: str
    values: Mapping[str, str | float]


def keep_report(run: RunFolder, result: Mapping[str, Any], cases: Sequence[Case]) -> Path:
    """Write ``scores.json``, ``scores.csv``, ``cases.csv`` and ``report.html`` into a new folder of the run.

    Returns:
        The page.

    Raises:
        RunError, OSError: it cannot be written.
    """
    folder = create_evaluation_folder(run)
    write_whole(folder / "scores.json", json.dumps(result, indent=1, ensure_ascii=False).encode())
    write_whole(folder / "scores.csv", _csv(_score_rows(result)).encode())
    heads = ["volume", *cases[0].values] if cases else ["volume"]
    write_whole(
        folder / "cases.csv", _csv([heads, *([c.origin, *map(_cell, c.values.values())] for c in cases)]).encode()
    )
    write_whole(folder / "report.html", _page(run.path.name, result).encode())
    return folder / "report.html"


def entries_of(result: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Return the scores of each class, label or number."""
    found: Sequence[Mapping[str, Any]] = result[
        {"classes": "classes", "masks": "labels", "volumes": "answers"}.get(result["kind"], "numbers")
    ]
    return found


def name_of(entry: Mapping[str, Any], result: Mapping[str, Any]) -> str:
    """Return how a class, a label or a number is called where it is shown; of volumes, whose errors they are."""
    return tr(_ANSWERS[entry["name"]]) if result["kind"] == "volumes" else str(entry["name"])


def _measures(result: Mapping[str, Any]) -> list[str]:
    entries = entries_of(result)
    return [name for name in _HEADINGS if entries and name in entries[0]]


def _score_rows(result: Mapping[str, Any]) -> list[list[str]]:
    measures = _measures(result)
    heads = ["name", *(f"{name}{end}" for name in measures for end in ("", " low", " high"))]
    rows = [heads]
    for entry in entries_of(result):
        row = [str(entry["name"])]
        for name in measures:
            row += [_cell(entry[name]), *map(_cell, entry[f"{name}_interval"] or (None, None))]
        rows.append(row)
    return rows


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None or not math.isfinite(value) else f"{value:.6g}"


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _page(name: str, result: Mapping[str, Any]) -> str:
    measures = _measures(result)
    counted = tr("Rows") if result["unit"] == "rows" else tr("Volumes")
    heads = [
        tr("Name"),
        *([counted] if result["kind"] in ("classes", "masks") else []),
        *(tr(_HEADINGS[name], "score") for name in measures),
    ]
    rows = []
    for entry in entries_of(result):
        cells = [escape(name_of(entry, result)), *([str(entry["volumes"])] if "volumes" in entry else [])]
        rows.append([*cells, *(_with_interval(entry[name], entry[f"{name}_interval"]) for name in measures)])
    title = tr("Evaluation of {run}", run=escape(name))
    parts = [f"<h1>{title}</h1>", f"<p>{_summary(result)}</p>", _table(heads, rows)]
    if "confusion" in result:
        names = [escape(str(entry["name"])) for entry in entries_of(result)]
        lines = [[name, *map(str, row)] for name, row in zip(names, result["confusion"], strict=True)]
        parts += [f"<h2>{tr('Confusion matrix')}</h2>", _table([tr("True class, given as"), *names], lines)]
    method = tr(
        "In brackets 95 % intervals: of the accuracy after Wilson (1927), of all else by drawing the volumes anew "
        "1,000 times (bootstrap, Efron 1979)."
    )
    body = "\n".join([*parts, f'<p class="dim">{method}</p>'])
    return (
        f'<!doctype html>\n<html lang="{language()}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _summary(result: Mapping[str, Any]) -> str:
    tested = _tested_words(result)
    if result["kind"] == "classes":
        accuracy = _with_interval(result["accuracy"], result["accuracy_interval"])
        return tr("Accuracy {accuracy} on {tested}.", accuracy=accuracy, tested=tested)
    if result["kind"] == "masks":
        dice = _with_interval(result["dice"], result["dice_interval"])
        lengths = tr("Distances are in mm.") if result["distances_in"] == "mm" else tr("Distances are in voxels.")
        return f"{tr('Mean Dice {dice} on {tested}.', dice=dice, tested=tested)} {lengths}"
    if result["kind"] == "volumes":
        return tr(
            "On {tested}, the mean over the volumes. PSNR goes by the range of the true volume; the input as it is "
            "tells what there was to mend.",
            tested=tested,
        )
    return tr("On {tested}.", tested=tested)


def _tested_words(result: Mapping[str, Any]) -> str:
    """Return what was tested on, counted."""
    count, data = result["volumes"], result["data"]
    if data == VALIDATION_DATA:
        if result["unit"] == "rows":
            return tr("{count} rows of the validation data", count=count)
        return tr("{count} volumes of the validation data", count=count)
    if result["unit"] == "rows":
        return tr("{count} rows of {path}", count=count, path=escape(str(data)))
    return tr("{count} volumes of {path}", count=count, path=escape(str(data)))


def _with_interval(value: float | None, interval: Sequence[float] | None) -> str:
    if value is None:
        return "–"
    if not interval:
        return f"{value:.3f}"
    limits = tr("{low:.3f} to {high:.3f}", low=interval[0], high=interval[1])
    return f'{value:.3f} <span class="dim">({limits})</span>'


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{text}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row)}</tr>\n" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table>"
