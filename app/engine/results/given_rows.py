"""Rows of tables that somebody gives to a run's network, with the columns that it learned from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.data.bad_files import LEAVE_OUT
from app.engine.data.dataset import DataError, Dataset, View, Volume
from app.engine.data.number_table import number_table
from app.engine.data.table import Table, read_table
from app.engine.results.trained import TrainedRun
from resources.translations import tr


def given_rows(run: TrainedRun, path: Path, *, with_targets: bool = False) -> tuple[Dataset, list[int]]:
    """Return the rows of a table as a network that learned from one takes them before they are scaled, and their lines.

    Rows that cannot be used are left out and told in the spec.

    Args:
        run: that learned from a table.
        path: of the table, CSV or Excel.
        with_targets: whether the class or the numbers to find are read as well.

    Raises:
        DataError: it is no table, or lacks a column.
    """
    table, own = read_table(path), run.reading
    targets = [own.get("label"), *_listed(own.get("numbers")), own.get("group"), own.get("part")]
    columns = _columns(run, table)
    unused = [*targets, *_listed(own.get("left_out"))]
    dataset = number_table(
        file=str(path),
        label=own.get("label") if with_targets else None,
        numbers=(_listed(own.get("numbers")) or None) if with_targets else None,
        columns=columns or None,
        left_out=None if columns else [name for name in unused if name and _has(table, name)],
        categories=[name for name in _listed(own.get("categories")) if _has(table, name)],
        group=None,
        part=None,
        bad_rows=LEAVE_OUT,
        base=path.parent,
    )
    lines = [dataset.line(index) for index in range(len(dataset))]
    return _in_order(dataset, run.columns, path) if run.columns else dataset, lines


def _listed(value: Any) -> list[str]:
    return [str(name) for name in value or ()]


def _has(table: Table, column: str) -> bool:
    try:
        table.place(column, "")
    except DataError:
        return False
    return True


def _columns(run: TrainedRun, table: Table) -> list[str]:
    """Return the columns of the table behind those that the network takes; ``sex = f`` is made of ``sex``."""
    names = run.columns or _listed(run.reading.get("columns"))
    return list(dict.fromkeys(name if _has(table, name) else name.rpartition(" = ")[0] or name for name in names))


def _in_order(dataset: Dataset, names: tuple[str, ...], path: Path) -> Dataset:
    """Return rows with the columns that the network takes, 0 for a word that does not come up.

    Raises:
        DataError: the table has a word that the network has not met.
    """
    there = dataset.spec.columns
    if there == names:
        return dataset
    known = {name.casefold().strip(): place for place, name in enumerate(names)}
    places = [known.get(name.casefold().strip()) for name in there]
    if strange := [name for name, place in zip(there, places, strict=True) if place is None]:
        raise DataError(
            tr(
                "{file} has {words}, which the network has not met in its training. Take those rows out.",
                file=path,
                words=", ".join(strange[:5]),
            )
        )
    return _Placed(dataset, names, tuple(place for place in places if place is not None))


class _Placed(View):
    def __init__(self, base: Dataset, names: tuple[str, ...], places: tuple[int, ...]) -> None:
        spec = replace(base.spec, shape=(len(names),), columns=names)
        super().__init__(base, spec, base.labels, "placed", names, places)
        self._places = list(places)

    def volume(self, index: int) -> Volume:
        """Return a row with its numbers in their places."""
        row: Volume = np.zeros(len(self.spec.columns), np.float32)
        row[self._places] = self.base.volume(index)
        return row
