"""What a check depends on outside of the deck: files and folders, by name, size and time of change."""

from __future__ import annotations

import os
import time
from collections.abc import Hashable, Iterator
from pathlib import Path

# A folder that takes long to look through is looked through so much less often than it is asked for.
_TIMES_AS_LONG = 20.0

_known: dict[Path, tuple[float, Hashable]] = {}


def stamp(path: Path) -> Hashable:
    """Return what changes whenever a file does, or any file below a folder, however deep.

    A folder of many files is not looked through at each edit: for some time, in proportion to what looking took, the
    last answer holds.
    """
    until, found = _known.get(path, (0.0, None))
    begun = time.monotonic()
    if begun < until:
        return found
    found = _look(path)
    ended = time.monotonic()
    _known[path] = (ended + _TIMES_AS_LONG * (ended - begun), found)
    return found


def _look(path: Path) -> Hashable:
    try:
        state = path.stat()
        below = hash(tuple(_below(str(path)))) if path.is_dir() else 0
    except OSError:
        return (str(path), None)
    return (str(path), state.st_size, state.st_mtime_ns, below)


def _below(folder: str) -> Iterator[tuple[str, int, int]]:
    """Yield name, size and time of change of all files below a folder, in an order that is always the same."""
    with os.scandir(folder) as entries:
        inside = sorted(entries, key=lambda entry: entry.name)
    for entry in inside:
        if entry.is_dir(follow_symlinks=False):
            yield entry.path, 0, 0
            yield from _below(entry.path)
        else:
            state = entry.stat(follow_symlinks=not _is_broken(entry))
            yield entry.path, state.st_size, state.st_mtime_ns


def _is_broken(entry: os.DirEntry[str]) -> bool:
    return entry.is_symlink() and not Path(entry.path).exists()
