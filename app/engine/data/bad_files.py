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

STOP, LEAVE_OUT = "stop", "leave_out"
_SHOWN = 5
_ADVICE_AFTER = re.compile(r"(?<=[\w)])\. (?=[A-Z])")


@dataclass(frozen=True, slots=True)
class BadFile:
    """A file or a row that cannot be used: how it is called, and why, in a sentence."""

    name: str
    reason: str

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
        way_out = f"set Bad {what}s to leave out."
        if len(bad) == 1:
            reason = bad[0].reason if bad[0].name in bad[0].reason else f"{bad[0].name}: {bad[0].reason}"
            super().__init__(f"{reason} Or {way_out}")
            return
        shown = "; ".join(entry.words for entry in bad[:_SHOWN])
        more = f"; and {len(bad) - _SHOWN} more" if len(bad) > _SHOWN else ""
        super().__init__(f"{len(bad)} of {total:,} {what}s cannot be used: {shown}{more}. Mend them, or {way_out}")


def sift(bad: Sequence[BadFile], total: int, mode: str, what: str = "file") -> tuple[str, ...]:
    """Return what is left out, a line for each.

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
        raise DataError(f"None of the {total:,} {what}s can be used. The first: {bad[0].words}.")
    return tuple(entry.words for entry in bad)


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
        return (
            f"{path} holds {count:,} voxel{'s' if count > 1 else ''} without a finite value (NaN or infinite). "
            f"Repair it or take it out."
        )
    if not voxels.any():
        return f"{path} holds zeros only. Copy it again or take it out."
    return ""
