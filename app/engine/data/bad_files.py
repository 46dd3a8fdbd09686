"""Files and rows that cannot be used: all of them told together, or left out on request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from app.engine.data.dataset import DataError
from app.engine.data.volume_file import read_volume
from resources.translations import tr, tr_count

STOP, LEAVE_OUT = "stop", "leave_out"
_SHOWN = 5
_ADVICE_AFTER = re.compile(r"(?<=[\w)“])\. (?=[A-ZÄÖÜ])")


@dataclass(frozen=True, slots=True)
class BadFile:
    """A file or a row that cannot be used: how it is called, and why, in a sentence; of a row, its line."""

    name: str
    reason: str
    line: int | None = None

    @property
    def key(self) -> str:
        """How it is called in any language."""
        return self.name if self.line is None else f"line {self.line}"

    @property
    def words(self) -> str:
        """What is wrong, without advice; it names the file."""
        found = _ADVICE_AFTER.split(self.reason, maxsplit=1)[0].rstrip(".")
        folder, name, rest = found.partition(self.name)
        if not name:
            return f"{self.name}: {found}"
        # In a row of them the names are enough; their folders stand in the details.
        return f"{name}{rest}" if folder.endswith(("/", "\\")) else found


class BadFiles(DataError):
    """Files or rows cannot be used.

    Attributes:
        bad: all of them.
    """

    def __init__(self, bad: Sequence[BadFile], total: int, what: str) -> None:
        self.bad = tuple(bad)
        if len(bad) == 1:
            reason = bad[0].reason if bad[0].name in bad[0].reason else f"{bad[0].name}: {bad[0].reason}"
            super().__init__(f"{reason} {_way_out(what)}")
            return
        shown = "; ".join(entry.words for entry in bad[:_SHOWN])
        if len(bad) > _SHOWN:
            shown = tr("{shown}; and {count} more", shown=shown, count=len(bad) - _SHOWN)
        super().__init__(_unusable(what, len(bad), total, shown))


def _way_out(what: str) -> str:
    return tr("Or set Bad rows to leave out.") if what == "row" else tr("Or set Bad files to leave out.")


def _unusable(what: str, count: int, total: int, shown: str) -> str:
    values = {"count": count, "total": total, "shown": shown}
    if what == "row":
        return tr(
            "{count} of {total:,} rows cannot be used: {shown}. Mend them, or set Bad rows to leave out.", **values
        )
    return tr("{count} of {total:,} files cannot be used: {shown}. Mend them, or set Bad files to leave out.", **values)


def sift(bad: Sequence[BadFile], total: int, mode: str, what: str = "file") -> tuple[BadFile, ...]:
    """Return what is left out.

    Args:
        bad: what cannot be used.
        total: how many there are in all.
        mode: ``stop`` or ``leave_out``.
        what: file or row.

    Raises:
        DataError: something cannot be used, and nothing is to be left out, or nothing is left.
    """
    if not bad:
        return ()
    if mode != LEAVE_OUT:
        raise BadFiles(bad, total, what)
    if len(bad) == total:
        first = bad[0].words
        if what == "row":
            raise DataError(tr("None of the {total:,} rows can be used. The first: {first}.", total=total, first=first))
        raise DataError(tr("None of the {total:,} files can be used. The first: {first}.", total=total, first=first))
    return tuple(bad)


@lru_cache(maxsize=1 << 16)
def known_fault(path: Path, _size: int, _changed: int, inside: str = "") -> str:
    """Look through the voxels of a file once for each state of it; return what is wrong with them, or nothing.

    Args:
        path: of the file, or of a series.
        _size, _changed: its size and its time of change, as ``volume_state`` tells them.
        inside: path of the array inside an HDF5 file or a Zarr store.
    """
    try:
        voxels = read_volume(path, inside)
    except DataError as error:
        return str(error)
    if voxels.dtype.kind == "f" and not (finite := np.isfinite(voxels)).all():
        count = int(voxels.size - np.count_nonzero(finite))
        return tr_count(
            "{path} holds {count:,} voxel without a finite value (NaN or infinite). Repair it or take it out.",
            "{path} holds {count:,} voxels without a finite value (NaN or infinite). Repair it or take it out.",
            count,
            path=path,
        )
    if not voxels.any():
        return tr("{path} holds zeros only. Copy it again or take it out.", path=path)
    return ""
