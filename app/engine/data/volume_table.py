"""Volumes that a table names, with their classes, masks or numbers, groups and parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.engine.data.bad_files import STOP, BadFile
from app.engine.data.dataset import DataError, Dataset, Progress, no_progress
from app.engine.data.file_volumes import FileVolumes, Reading, VolumeFiles, Wanted
from app.engine.data.table import FORMATS, Row, Table, read_table
from resources.translations import tr


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where in a row stands what."""

    volumes: tuple[int, ...]
    label: int | None
    mask: int | None
    numbers: tuple[int, ...]
    group: int | None
    part: int | None


def volume_table(
    *,
    file: str,
    volumes: Sequence[str],
    label: str | None,
    mask: str | None,
    numbers: Sequence[str] | None,
    group: str | None,
    part: str | None,
    bad_rows: str = STOP,
    reorient: bool = True,
    array: str | None = None,
    mask_array: str | None = None,
    base: Path,
    progress: Progress = no_progress,
) -> Dataset:
    """Make a dataset of the volumes that a table names, one a row.

    Args:
        file: the table, CSV or Excel.
        volumes: columns of the paths of the volumes; several are the channels of one volume.
        label: column of the classes, words or numbers.
        mask: column of the paths of the masks.
        numbers: columns of numbers to find.
        group: column of the groups, such as patients.
        part: column of the parts, such as training and validation.
        bad_rows: ``stop``, or ``leave_out`` rows that cannot be used.
        reorient: whether volumes that tell how the patient lies are turned to one orientation, their masks alike.
        array: path of the array of volumes inside HDF5 files and Zarr stores, where they hold several.
        mask_array: path of the array of masks; both may lie in the same files.
        base: folder from which a relative path of the table is read; paths in it start at the table.
        progress: told how many rows are looked at; what it raises ends the reading.

    Raises:
        DataError: the table or a row is not what it should be.
    """
    table = read_table(table_path(file, base))
    _check_one_target(label, mask, numbers)
    columns = _Columns(
        volumes=tuple(table.place(name, tr("volumes", "input of a card")) for name in volumes),
        label=_place(table, label, tr("label", "input of a card")),
        mask=_place(table, mask, tr("mask", "input of a card")),
        numbers=tuple(table.place(name, tr("numbers", "input of a card")) for name in numbers or ()),
        group=_place(table, group, tr("group", "input of a card")),
        part=_place(table, part, tr("part", "input of a card")),
    )
    wanted_numbers = {place: dict(zip(table.rows, table.numbers(place), strict=True)) for place in columns.numbers}
    classes = class_names(table.text(columns.label)) if columns.label is not None else ()
    files, bad = [], uneven_rows(table)
    for row in table.rows:
        values = [wanted_numbers[place][row] for place in columns.numbers]
        if reason := _objection(table, row, columns, values):
            bad.append(BadFile(named_line(row.line), reason, row.line))
        else:
            files.append(_files(table.path.parent, row, columns, classes, [value or 0.0 for value in values]))
    names = tuple(table.columns[place] for place in columns.numbers)
    roots = (table.path.parent,)
    reading = Reading(reorient, array or "", mask_array or "")
    wanted = Wanted("volume_table", roots, classes, names, bad_rows, tuple(bad), what="row", reading=reading)
    return FileVolumes(files, wanted, progress)


def table_path(file: str, base: Path) -> Path:
    """Return the path of a table.

    Raises:
        DataError: none is chosen.
    """
    if not file.strip():
        raise DataError(tr("No table is chosen. Choose a table: {formats}.", formats=tr(FORMATS)))
    return base / Path(file).expanduser()


def uneven_rows(table: Table) -> list[BadFile]:
    """Return the rows with another number of cells than there are columns."""
    count = len(table.columns)
    return [BadFile(named_line(line), _uneven(line, cells, count), line) for line, cells in table.uneven]


def _uneven(line: int, cells: int, count: int) -> str:
    return tr(
        "line {line} has {cells} cells, but there are {count} columns. Mend the row.",
        line=line,
        cells=cells,
        count=count,
    )


def named_line(line: int) -> str:
    """Return how a row of a table is called where it is bad."""
    return tr("line {line}", line=line)


def no_number(line: int, cell: str, column: str) -> str:
    """Say that a cell holds no number."""
    if not cell:
        return tr("line {line} has nothing in the column {column}. Mend the cell.", line=line, column=column)
    return tr(
        "line {line} has {cell!r}, which is no number, in the column {column}. Mend the cell.",
        line=line,
        cell=cell,
        column=column,
    )


def class_names(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the classes that a column names, numbers in their order, else words in theirs."""
    names = {cell for cell in cells if cell}
    try:
        return tuple(sorted(names, key=float))
    except ValueError:
        return tuple(sorted(names))


def _check_one_target(label: str | None, mask: str | None, numbers: Sequence[str] | None) -> None:
    given = [what for what, value in ((tr("Label"), label), (tr("Mask"), mask), (tr("Numbers"), numbers)) if value]
    if len(given) > 1:
        named = given[0]
        for what in given[1:]:
            named = tr("{first} and {last}", first=named, last=what)
        raise DataError(
            tr("{inputs} exclude each other: a network learns one of them. Empty the others.", inputs=named)
        )


def _place(table: Table, name: str | None, what: str) -> int | None:
    return table.place(name, what) if name else None


def _objection(table: Table, row: Row, columns: _Columns, numbers: Sequence[float | None]) -> str:
    """Say what is wrong with a row, by its line; nothing where all is well."""
    needed = [*columns.volumes, *(place for place in (columns.label, columns.mask, columns.group) if place is not None)]
    empty = [table.columns[place] for place in needed if not row.cells[place]]
    if empty:
        return tr(
            "line {line} has nothing in the column {column}. Fill it in, or take the row out.",
            line=row.line,
            column=empty[0],
        )
    for place, value in zip(columns.numbers, numbers, strict=True):
        if value is None:
            return no_number(row.line, row.cells[place], table.columns[place])
    paths = [(place, row.cells[place]) for place in (*columns.volumes, columns.mask) if place is not None]
    for place, name in paths:
        if not _there(_path(table.path.parent, name)):
            return tr(
                "line {line} names {name} in the column {column}, which is not in {folder}. Mend the path; it starts "
                "at the table.",
                line=row.line,
                name=name,
                column=table.columns[place],
                folder=table.path.parent,
            )
    return ""


def _there(path: Path) -> bool:
    # Of several DICOM series in one folder, each is named by its id within the folder.
    return path.exists() or (path.parent.is_dir() and not path.suffix and any(path.parent.glob("*.dcm")))


def _path(folder: Path, name: str) -> Path:
    """Return the path that a cell names; a table made on Windows parts folders by backslashes."""
    path = folder / Path(name).expanduser()
    return path if path.exists() or "\\" not in name else folder / name.replace("\\", "/")


def _files(
    folder: Path, row: Row, columns: _Columns, classes: tuple[str, ...], numbers: Sequence[float]
) -> VolumeFiles:
    def cell(place: int | None) -> str:
        return "" if place is None else row.cells[place]

    return VolumeFiles(
        tuple(_path(folder, row.cells[place]) for place in columns.volumes),
        _path(folder, cell(columns.mask)) if columns.mask is not None else None,
        classes.index(cell(columns.label)) if columns.label is not None else 0,
        tuple(numbers),
        cell(columns.group),
        cell(columns.part),
        row.line,
    )
