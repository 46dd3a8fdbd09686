"""Reads tables: CSV with any usual separator, decimal sign and encoding, and Excel."""

from __future__ import annotations

import codecs
import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from app.engine.data.dataset import DataError, file_state, unreadable
from resources.translations import marked, tr

FORMATS = marked("CSV or Excel (.xlsx)")
_SEPARATORS = ",;\t|"
_LOOKED_AT = 100
_EXCEL = (".xlsx", ".xlsm")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?\Z")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file on which it begins, counted from 1, and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """What a table holds, as text.

    Attributes:
        path: of the file.
        columns: names in the first row.
        rows: all others that are not empty, with as many cells as there are columns.
        uneven: lines of rows with another number of cells, and that number.
        separator: between cells; empty in Excel.
    """

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    uneven: tuple[tuple[int, int], ...] = ()
    separator: str = ""

    def place(self, column: str, what: str) -> int:
        """Return where a column stands, whatever its capitals and blanks.

        Raises:
            DataError: there is none of that name; the message names those that there are.
        """
        wanted = _plain(column)
        for place, name in enumerate(self.columns):
            if _plain(name) == wanted:
                return place
        raise DataError(
            tr(
                "{path} has no column {column} ({what}). Its columns are {columns}. Name one of them.",
                path=self.path,
                column=column,
                what=what,
                columns=", ".join(self.columns),
            )
        )

    def text(self, place: int) -> list[str]:
        """Return the cells of a column."""
        return [row.cells[place] for row in self.rows]

    def numbers(self, place: int) -> list[float | None]:
        """Return a column as numbers; None where a cell is none, or is empty."""
        cells = self.text(place)
        comma = self._has_decimal_commas(cells)
        return [_number(cell, comma=comma) for cell in cells]

    def _has_decimal_commas(self, cells: Sequence[str]) -> bool:
        with_comma = [cell for cell in cells if "," in cell]
        if not with_comma:
            return False
        thousands = all(_THOUSANDS.match(cell) for cell in with_comma)
        sure = any("." in cell or cell.count(",") > 1 for cell in cells)
        return not (thousands and (sure or self.separator in ("", ",")))


def _plain(name: str) -> str:
    return " ".join(name.lower().split())


def _number(cell: str, *, comma: bool) -> float | None:
    text = cell.replace("\u2212", "-").replace("\u00a0", "").replace(" ", "")
    text = text.replace(".", "").replace(",", ".") if comma and "," in text else text.replace(",", "")
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < float("inf") else None


def read_table(path: Path) -> Table:
    """Read a table with the names of its columns in the first row; an unchanged file is read once.

    Raises:
        DataError: it is not there, is no table, has no rows, or two columns of one name.
    """
    return _read(path, *file_state(path)[1:])


@lru_cache(maxsize=8)
def _read(path: Path, _size: int, _changed: int) -> Table:
    if path.is_dir():
        raise DataError(tr("{path} is a folder. Choose a table: {formats}.", path=path, formats=tr(FORMATS)))
    if path.suffix.lower() == ".xls":
        raise DataError(tr("{path} is of an old Excel format. Save it as .xlsx or CSV.", path=path))
    separator, lines = ("", _excel_rows(path)) if path.suffix.lower() in _EXCEL else _csv_rows(path)
    lines = [(line, [cell.strip() for cell in cells]) for line, cells in lines]
    lines = [(line, cells) for line, cells in lines if any(cells)]
    if len(lines) < 2:
        raise DataError(
            tr("{path} has no rows. Write the names of the columns in the first row and the data below.", path=path)
        )
    columns = _names(path, lines[0][1])
    rows, uneven = [], []
    for line, cells in lines[1:]:
        whole = _fitted(cells, len(columns))
        if len(whole) == len(columns):
            rows.append(Row(line, tuple(whole)))
        else:
            uneven.append((line, len(whole)))
    return Table(path, columns, tuple(rows), tuple(uneven), separator)


def _fitted(cells: list[str], count: int) -> list[str]:
    """Return cells without empty ones beyond the last column."""
    while len(cells) > count and not cells[-1]:
        cells = cells[:-1]
    return cells


def _names(path: Path, cells: list[str]) -> tuple[str, ...]:
    while cells and not cells[-1]:
        cells = cells[:-1]
    names = [name or f"column {place}" for place, name in enumerate(cells, 1)]
    seen: dict[str, str] = {}
    for name in names:
        if _plain(name) in seen:
            raise DataError(
                tr("{path} has two columns called {name}. Give each column a name of its own.", path=path, name=name)
            )
        seen[_plain(name)] = name
    return tuple(names)


def _csv_rows(path: Path) -> tuple[str, list[tuple[int, list[str]]]]:
    text = _decoded(path)
    offset = 0
    said = re.match(r"sep=(.)\r?\n", text)  # Excel's own hint, in the first line
    if said:
        text, offset = text[said.end() :], 1
    separator = said[1] if said else _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
    found: list[tuple[int, list[str]]] = []
    try:
        before = 0
        for cells in reader:
            found.append((before + 1 + offset, cells))
            before = reader.line_num
    except csv.Error as error:
        line = reader.line_num + offset
        raise DataError(
            tr("{path} is no table from line {line} on: {reason}.", path=path, line=line, reason=error)
        ) from None
    return separator, found


def _decoded(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise DataError(tr("{path} is not a table of text. Choose {formats}.", path=path, formats=tr(FORMATS)))
    return text


def _separator(text: str) -> str:
    """Return what parts the names in the first row, and most rows alike."""
    best, best_score = ",", (0.0, 0)
    for candidate in _SEPARATORS:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=candidate)
        try:
            counts = [len(cells) for cells in islice(lines, _LOOKED_AT) if any(cells)]
        except csv.Error:
            continue
        if counts and counts[0] > 1:
            score = (sum(count == counts[0] for count in counts) / len(counts), counts[0])
            best, best_score = max((best, best_score), (candidate, score), key=lambda entry: entry[1])
    return best


def _excel_rows(path: Path) -> list[tuple[int, list[str]]]:
    import openpyxl  # noqa: PLC0415 - takes a while to import, and few tables are Excel
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that a table of data does not need
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            try:
                sheets = (_cells(sheet.iter_rows(values_only=True)) for sheet in book.worksheets)
                return next((rows for rows in sheets if rows), [])
            finally:
                book.close()
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, EOFError, OSError) as error:
        if isinstance(error, FileNotFoundError | PermissionError):
            raise unreadable(path, error) from None
        raise DataError(
            tr("{path} is not an Excel file, or it was cut or damaged. Save it again, or as CSV.", path=path)
        ) from None


def _cells(rows: Iterable[Sequence[Any]]) -> list[tuple[int, list[str]]]:
    """Return the rows of a sheet that are not empty, with their numbers."""
    found = [(line, [_excel_text(value) for value in row]) for line, row in enumerate(rows, 1)]
    return [(line, cells) for line, cells in found if any(cells)]


def _excel_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    return str(value)


def read_lines(path: Path) -> list[str]:
    """Return the first cell of each row of a list that has no names of columns.

    Raises:
        DataError: it is not there, or is empty.
    """
    rows = _excel_rows(path) if path.suffix.lower() in _EXCEL else _csv_rows(path)[1]
    found = [cells[0].strip() for _, cells in rows if cells and cells[0].strip()]
    if not found:
        raise DataError(tr("{path} is empty. Write one name into each line.", path=path))
    return found
