"""The names of slices in files of their own: which belong together, in which order, and what is missing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from app.engine.data.dataset import DataError
from resources.translations import tr, tr_count

_DIGITS = re.compile(r"\d+")
# A look at the whole that the reconstruction program of a common micro-CT puts beside the slices.
_OVERVIEW = re.compile(r"_spr\Z", re.IGNORECASE)


def looks_like_slices(names: Sequence[str]) -> bool:
    """Tell whether at least two names differ in their numbers alone."""
    return any("#" in kind and count > 1 for kind, count in Counter(map(_kind, names)).items())


def in_order(folder: Path, names: Sequence[str]) -> list[str]:
    """Return the names of a volume's slices by the number in which they differ, 10 after 9.

    Args:
        folder: of the files, for the message.
        names: of all files that may be slices.

    Raises:
        DataError: they are not those of one volume, or numbers are missing or twice there.
    """
    slices = [name for name in names if not _OVERVIEW.search(Path(name).stem)]
    kinds = Counter(map(_kind, sorted(slices)))
    usual, _count = kinds.most_common(1)[0] if kinds else ("", 0)
    together = sorted(name for name in slices if _kind(name) == usual)
    strays = sorted(name for name in slices if _kind(name) != usual)
    if looks_like_slices(strays):
        raise _several(folder, together[0], strays[0])
    if strays:
        raise DataError(
            tr(
                "{path} is not called as the slices beside it are, such as {other}. Take it out of the folder, or give "
                "it a name that differs from theirs in the number alone.",
                path=folder / strays[0],
                other=together[0],
            )
        )
    return _numbered(folder, together)


def _kind(name: str) -> str:
    """Return a name without its ending, with # for each number."""
    return _DIGITS.sub("#", Path(name).stem.lower())


def _several(folder: Path, first: str, second: str) -> DataError:
    return DataError(
        tr(
            "{folder} holds slices of several volumes or channels, such as {first} and {second}: their names differ in "
            "more than one number. Put the slices of each into a folder of its own.",
            folder=folder,
            first=first,
            second=second,
        )
    )


def _numbered(folder: Path, names: Sequence[str]) -> list[str]:
    numbers = [[int(digits) for digits in _DIGITS.findall(Path(name).stem)] for name in names]
    varying = [column for column in zip(*numbers, strict=True) if len(set(column)) > 1]
    if len(varying) > 1:
        fewest = min(varying, key=lambda column: len(set(column)))
        other = next(name for name, number in zip(names, fewest, strict=True) if number != fewest[0])
        raise _several(folder, names[0], other)
    order = sorted(zip(varying[0] if varying else (0,) * len(names), names, strict=True))
    _check_gaps(folder, order)
    return [name for _, name in order]


def _check_gaps(folder: Path, order: Sequence[tuple[int, str]]) -> None:
    """Object to numbers that are missing or there twice; every second or tenth slice is fine, as long as all are."""
    steps = [after[0] - before[0] for before, after in pairwise(order)]
    often = Counter(step for step in steps if step)
    usual = min(often, key=lambda step: (-often[step], step), default=1)
    for step, ((_, first), (_, second)) in zip(steps, pairwise(order), strict=True):
        if not step:
            raise DataError(
                tr("{first} and {second} have one number. Take one of them out.", first=folder / first, second=second)
            )
        if step != usual:
            raise _missing(folder / first, second, max(step // usual - 1, 1))


def _missing(first: Path, second: str, count: int) -> DataError:
    return DataError(
        tr_count(
            "{count} slice is missing between {first} and {second}. Put it back, or number the files anew if the "
            "volume is whole without it.",
            "{count} slices are missing between {first} and {second}. Put them back, or number the files anew if the "
            "volume is whole without them.",
            count,
            first=first,
            second=second,
        )
    )
