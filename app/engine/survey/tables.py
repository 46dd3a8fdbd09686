"""Finds out what the columns of a table are: files, classes, numbers, patients, parts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.data.slice_stack import is_stack
from app.engine.data.table import Table, read_table
from app.engine.data.volume_file import is_volume
from resources.translations import tr

_MASK = re.compile(r"mask|seg|label.?(map|file)|annot|truth", re.IGNORECASE)
_LABEL = re.compile(
    r"\A(class|label|diagnosis|group|target|category|type|outcome|kind|species|klasse)\Z", re.IGNORECASE
)
_PATIENT = re.compile(r"patient|subject|participant|\A(pid|sid)\Z", re.IGNORECASE)
_PART = re.compile(r"\A(split|part|fold|set|subset|partition)\Z", re.IGNORECASE)
_RUNNING = re.compile(r"\A(id|nr|no|number|index|row|name|case|#)\Z|_id\Z", re.IGNORECASE)
_MOST_CLASSES = 50


@dataclass(frozen=True)
class TableColumns:
    """What a table is: the card that reads it, with its values, and a sentence on what was taken for what."""

    card: str
    values: Mapping[str, Any]
    note: str
    columns: tuple[Mapping[str, Any], ...]


def find_columns(path: Path) -> TableColumns:
    """Find out what the columns of a table are; where it names volumes, it is a table of these.

    Raises:
        DataError: it is no table.
    """
    table = read_table(path)
    files = [place for place in range(len(table.columns)) if _names_files(table, place)]
    rest = [place for place in range(len(table.columns)) if place not in files]
    patient = _first(table, rest, _PATIENT)
    part = _first(table, rest, _PART)
    rest = [place for place in rest if place not in (patient, part)]
    label = _label(table, rest)
    values: dict[str, Any] = {"file": str(path)}
    if patient is not None:
        values["group"] = table.columns[patient]
    if part is not None:
        values["part"] = table.columns[part]
    if files:
        return _of_volumes(table, files, rest, label, values)
    return _of_numbers(table, rest, label, values)


def _names_files(table: Table, place: int) -> bool:
    cells = [cell for cell in table.text(place)[:50] if cell]
    return bool(cells) and all(
        is_volume(Path(cell).name) or _is_volume_folder(table.path.parent / cell, deeper="/" in cell) for cell in cells
    )


def _is_volume_folder(path: Path, *, deeper: bool) -> bool:
    """Tell whether a folder that a table names may be a volume in slices; else words may happen to name a folder."""
    return path.is_dir() and (deeper or is_stack(path))


def _first(table: Table, places: Sequence[int], pattern: re.Pattern[str]) -> int | None:
    return next((place for place in places if pattern.search(table.columns[place].strip())), None)


def _label(table: Table, places: Sequence[int]) -> int | None:
    """Return the column of classes: called so, or the only one of words, with few of them."""
    named = _first(table, places, _LABEL)
    if named is not None and _few(table, named):
        return named
    words = [place for place in places if None in table.numbers(place) and _few(table, place)]
    return words[-1] if words else None


def _few(table: Table, place: int) -> bool:
    found = {cell for cell in table.text(place) if cell}
    return 1 < len(found) <= min(_MOST_CLASSES, max(2, len(table.rows) // 2))


def _of_volumes(
    table: Table, files: Sequence[int], rest: Sequence[int], label: int | None, values: dict[str, Any]
) -> TableColumns:
    mask = _first(table, files, _MASK) if len(files) > 1 else None
    volumes = [table.columns[place] for place in files if place != mask]
    values["volumes"] = tuple(volumes)
    told = {"file": table.path.name, "volumes": _joined(volumes)}
    if mask is not None:
        values["mask"] = name = table.columns[mask]
        note = tr("{file}: {volumes} names the volumes, {column} their masks.", **told, column=name)
    elif label is not None:
        values["label"] = name = table.columns[label]
        note = tr("{file}: {volumes} names the volumes, {column} their classes.", **told, column=name)
    elif numbers := [table.columns[place] for place in rest if _is_measure(table, place)]:
        values["numbers"] = tuple(numbers)
        names = ", ".join(numbers)
        note = tr("{file}: {volumes} names the volumes, {columns} the numbers to find.", **told, columns=names)
    else:
        note = tr("{file}: {volumes} names the volumes, no column to learn was found.", **told)
    return TableColumns("data.VolumeTable", values, note, ())


def _joined(names: Sequence[str]) -> str:
    made = names[0]
    for name in names[1:]:
        made = tr("{first} and {last}", first=made, last=name)
    return made


def _is_measure(table: Table, place: int) -> bool:
    numbers = table.numbers(place)
    return None not in numbers and not _RUNNING.search(table.columns[place]) and len(set(numbers)) > 1


def _of_numbers(table: Table, rest: Sequence[int], label: int | None, values: dict[str, Any]) -> TableColumns:
    left_out = [table.columns[place] for place in rest if place != label and _is_running(table, place)]
    told = {"file": table.path.name, "rows": len(table.rows), "columns": len(table.columns)}
    # A table by tradition has the number to find last.
    last = next((place for place in reversed(rest) if _is_measure(table, place)), None)
    if label is not None:
        values["label"] = name = table.columns[label]
        values["classes"] = tuple(sorted({cell for cell in table.text(label) if cell}))
        note = tr("{file}: {rows:,} rows of {columns} columns, {column} the class.", **told, column=name)
    elif last is not None:
        values["numbers"] = (name := table.columns[last],)
        note = tr("{file}: {rows:,} rows of {columns} columns, {column} the number to find.", **told, column=name)
    else:
        note = tr("{file}: {rows:,} rows of {columns} columns, no column to learn was found.", **told)
    if left_out:
        values["left_out"] = tuple(left_out)
    return TableColumns("data.NumberTable", values, note, tuple(_facts(table)))


def _is_running(table: Table, place: int) -> bool:
    """Tell whether a column only counts or names the rows."""
    cells = table.text(place)
    return bool(_RUNNING.search(table.columns[place])) and len(set(cells)) == len(cells)


def _facts(table: Table) -> list[dict[str, str]]:
    found = []
    for place, name in enumerate(table.columns):
        cells = table.text(place)
        numbers = [value for value in table.numbers(place) if value is not None]
        empty = sum(1 for cell in cells if not cell)
        if len(numbers) >= len(cells) - empty and numbers:
            words = tr("numbers from {least:.4g} to {most:.4g}", least=min(numbers), most=max(numbers))
        else:
            kinds = sorted({cell for cell in cells if cell})
            shown = ", ".join(kinds[:6]) + (", …" if len(kinds) > 6 else "")
            words = tr("{count} words: {shown}", count=len(kinds), shown=shown)
        if empty:
            words = tr("{words}; {count} empty", words=words, count=empty)
        found.append({"name": name, "words": words})
    return found
