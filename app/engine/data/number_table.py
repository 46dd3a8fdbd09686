"""Rows of a table as vectors of numbers, with a class or numbers to find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.engine.data.bad_files import STOP, BadFile, sift
from app.engine.data.dataset import DataError, Dataset, DatasetSpec, Numbers, Volume, file_state, fingerprint_of
from app.engine.data.sample_table import sample_table
from app.engine.data.table import Table, read_table
from app.engine.data.volume_table import class_names, named_line, no_number, table_path, uneven_rows
from resources.translations import tr

_MOST_CATEGORIES = 100


def number_table(
    *,
    file: str | None,
    label: str | None,
    numbers: Sequence[str] | None,
    columns: Sequence[str] | None,
    left_out: Sequence[str] | None,
    categories: Sequence[str] | None,
    group: str | None,
    part: str | None,
    bad_rows: str = STOP,
    base: Path,
) -> NumberTable:
    """Make a dataset of the rows of a table; columns of words become one column a word, 1 for the word of the row.

    Args:
        file: the table, CSV or Excel; None takes a table that is made up.
        label: column of the classes, words or numbers.
        numbers: columns of numbers to find, instead of a class.
        columns: that go into the network; None takes all but those named otherwise.
        left_out: columns that do not.
        categories: columns of numbers that stand for kinds, such as 1 for left and 2 for right.
        group: column of the groups, such as patients.
        part: column of the parts, such as training and validation.
        bad_rows: ``stop``, or ``leave_out`` rows that cannot be used.
        base: folder from which a relative path is read.

    Raises:
        DataError: the table or a row is not what it should be.
    """
    if label and numbers:
        raise DataError(tr("Label and Numbers exclude each other: a network learns one of them. Empty one of them."))
    table = read_table(table_path(file, base)) if file else sample_table()
    state = file_state(table.path) if file else ("made up",)
    targets = [table.place(name, tr("numbers", "input of a card")) for name in numbers or ()]
    others = _others(table, group, part)
    label_place = table.place(label, tr("label", "input of a card")) if label else None
    used = {*targets, *others.values()}
    used |= {table.place(name, tr("left out", "input of a card")) for name in left_out or ()}
    used |= set() if label_place is None else {label_place}
    kinds = {table.place(name, tr("categories", "input of a card")) for name in categories or ()}
    read = [_column(table, place, words=place in kinds) for place in _learned_from(table, columns, used)]
    wanted = [_numbers(table, place) for place in targets]
    faults = _faults(table, [*read, *wanted], label_place)
    faulty = {table.rows[row].line: text for row, text in faults.items()}
    bad = [*uneven_rows(table), *(BadFile(named_line(line), text, line) for line, text in faulty.items())]
    gone = sift(bad, len(table.rows) + len(table.uneven), bad_rows, "row")
    sound = [row for row in range(len(table.rows)) if row not in faults]
    # Lines and not words, so that the data are the same in any language.
    lines = [entry.line for entry in gone] or ()
    settings = (label, numbers, [column.names for column in read], sorted(others.items()), lines)
    return NumberTable(
        table,
        sound,
        _Chosen(read, wanted, label_place, others),
        gone,
        fingerprint_of("number_table", state, settings),
    )


def _others(table: Table, group: str | None, part: str | None) -> dict[str, int]:
    """Return where the columns stand that the network does not see."""
    found = {}
    if group:
        found["group"] = table.place(group, tr("group", "input of a card"))
    if part:
        found["part"] = table.place(part, tr("part", "input of a card"))
    return found


def _learned_from(table: Table, columns: Sequence[str] | None, used: set[int]) -> list[int]:
    """Return the columns that go into the network.

    Raises:
        DataError: there is none, or one is used otherwise.
    """
    places = [table.place(name, tr("columns", "input of a card")) for name in columns or ()]
    if both := [table.columns[place] for place in places if place in used]:
        raise DataError(
            tr("{name} is chosen as a column to learn from and otherwise as well. Choose it once.", name=both[0])
        )
    places = places or [place for place in range(len(table.columns)) if place not in used]
    if not places:
        raise DataError(tr("{path} leaves no column to learn from. Name some in Columns.", path=table.path))
    return places


@dataclass(frozen=True)
class _Column:
    """One column of a table as numbers: (rows, 1), or (rows, words); NaN in rows that hold what is none."""

    place: int
    names: tuple[str, ...]
    values: npt.NDArray[np.float64]


def _column(table: Table, place: int, *, words: bool) -> _Column:
    """Return numbers, or for words one column a word."""
    numbers = _numbers(table, place)
    known = np.isfinite(numbers.values).sum()
    if not words and known * 2 > sum(1 for cell in table.text(place) if cell):
        return numbers
    name, cells = table.columns[place], table.text(place)
    kinds = class_names(cells)
    if not kinds:
        return numbers
    if len(kinds) > _MOST_CATEGORIES:
        raise DataError(
            tr(
                "The column {name} of {path} holds {count:,} different words, too many to learn from. Name it in "
                "Left out.",
                name=name,
                path=table.path,
                count=len(kinds),
            )
        )
    rows = np.array([[float(cell == kind) for kind in kinds] if cell else [np.nan] * len(kinds) for cell in cells])
    return _Column(place, tuple(f"{name} = {kind}" for kind in kinds), rows)


def _numbers(table: Table, place: int) -> _Column:
    values = [np.nan if value is None else value for value in table.numbers(place)]
    return _Column(place, (table.columns[place],), np.array(values, dtype=np.float64)[:, None])


def _faults(table: Table, columns: Sequence[_Column], label: int | None) -> dict[int, str]:
    """Return what is wrong with rows, by row: what is no number, and what is empty."""
    found: dict[int, str] = {}
    for column in columns:
        for row in np.flatnonzero(~np.isfinite(column.values).all(axis=1)).tolist():
            cell, line = table.rows[row].cells[column.place], table.rows[row].line
            found.setdefault(row, no_number(line, cell, table.columns[column.place]))
    for row, entry in enumerate(table.rows if label is not None else ()):
        if label is not None and not entry.cells[label]:
            text = tr(
                "line {line} has nothing in the column {column}. Fill in its class.",
                line=entry.line,
                column=table.columns[label],
            )
            found.setdefault(row, text)
    return found


@dataclass(frozen=True)
class _Chosen:
    """Columns by what they are used for."""

    read: list[_Column]
    wanted: list[_Column]
    label: int | None
    others: dict[str, int]


class NumberTable(Dataset):
    """Rows of a table, all in memory."""

    def __init__(
        self, table: Table, rows: list[int], chosen: _Chosen, gone: Sequence[BadFile], fingerprint: str
    ) -> None:
        cells = table.text(chosen.label) if chosen.label is not None else [""] * len(table.rows)
        classes = class_names(cells)
        names = tuple(name for column in chosen.read for name in column.names)
        spec = DatasetSpec(
            count=len(rows),
            shape=(len(names),),
            class_names=classes,
            numbers=tuple(name for column in chosen.wanted for name in column.names),
            columns=names,
            left_out=tuple(entry.words for entry in gone),
            left_out_keys=tuple(entry.key for entry in gone),
        )
        super().__init__(spec, [classes.index(cells[row]) if classes else 0 for row in rows], fingerprint)
        self._values = _joined(chosen.read, rows)
        self.numbers = _joined(chosen.wanted, rows) if chosen.wanted else None
        self._path, self._rows = table.path, [table.rows[row] for row in rows]
        self._others = chosen.others

    def volume(self, index: int) -> Volume:
        """Return one row: (columns)."""
        row: Volume = self._values[index]
        return row

    def origin(self, index: int) -> str:
        """Name the table and the line."""
        return tr("Line {line} of {path}", line=self._rows[index].line, path=self._path)

    def line(self, index: int) -> int:
        """Return the line of the table on which a row begins, counted from 1."""
        return self._rows[index].line

    def group(self, index: int) -> str:
        """Return what the table says."""
        return self._other("group", index)

    def part(self, index: int) -> str:
        """Return what the table says."""
        return self._other("part", index)

    def _other(self, what: str, index: int) -> str:
        return self._rows[index].cells[self._others[what]] if what in self._others else ""


def _joined(columns: Sequence[_Column], rows: Sequence[int]) -> Numbers:
    values: Numbers = np.hstack([column.values for column in columns]).astype(np.float32)[rows]
    return values
