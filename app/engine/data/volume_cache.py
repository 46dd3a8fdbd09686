"""Keeps prepared volumes on the disk, so that what was prepared once is read the next time.

A volume is known by its key: the state of its files and all that was done to it. Each is an uncompressed ``.npy`` file
that is mapped into memory where it is large, so that a patch costs no more than its own voxels. Several processes may
use one folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import platformdirs

from app import __version__
from resources.translations import tr

# Raise it whenever the same key would give other voxels.
_VERSION = 1
FOLDER = "VOXDECK_CACHE"  # the folder, by the user's choice; empty: nothing is kept

_MOST_BYTES = 20 * 10**9
_SHARE_OF_FREE_DISK = 0.25
_LEFT_AFTER_CLEANING = 0.8
_BROKEN = (OSError, ValueError, EOFError)
_HALF_WRITTEN = ".half"
_OLD_SECONDS = 3600.0
_TOUCHED_SECONDS = 60.0
_MAPPED_ABOVE = 4 * 2**20

Array = npt.NDArray[Any]


class VolumeCache:
    """Arrays in a folder, by key. What cannot be kept is made again; the cache itself raises nothing.

    Attributes:
        folder: where they are.
        limit: bytes that they may take together; those that were used least recently go first.
        notice: why nothing is kept any more, in a sentence; empty while all is well.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder, self.limit, self.notice = folder, limit, ""
        self._lock = threading.Lock()
        self._size: int | None = None

    def get(self, key: str, make: Callable[[], Array]) -> Array:
        """Return the array of a key, read-only; made and kept where it is not there.

        Args:
            key: what stands for its content.
            make: makes it.
        """
        path = self._path(key)
        found = self._read(path)
        if found is not None:
            return found
        made = make()
        if not self.notice:
            self._write(path, made)
        return made

    def _path(self, key: str) -> Path:
        name = hashlib.sha256(f"{_VERSION} {__version__} {key}".encode()).hexdigest()[:32]
        return self.folder / name[:2] / f"{name[2:]}.npy"

    def _read(self, path: Path) -> Array | None:
        try:
            state = path.stat()
            # A map keeps its file open; so many small volumes may be held that there would be no more to open.
            mapped: Literal["r"] | None = "r" if state.st_size > _MAPPED_ABOVE else None
            found: Array = np.load(path, mmap_mode=mapped, allow_pickle=False)
            found.setflags(write=False)
            if time.time() - state.st_atime > _TOUCHED_SECONDS:
                os.utime(path, (time.time(), state.st_mtime))
        except FileNotFoundError:
            return None
        except _BROKEN:
            with contextlib.suppress(OSError):
                path.unlink()  # cut off, when the computer went down while it was written
            return None
        return found

    def _write(self, path: Path, made: Array) -> None:
        if made.nbytes > self.limit or made.dtype.hasobject:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(suffix=_HALF_WRITTEN, dir=path.parent, delete=False) as stream:
                half = Path(stream.name)
                try:
                    np.save(stream, np.ascontiguousarray(made), allow_pickle=False)
                    stream.close()
                    half.replace(path)
                finally:
                    half.unlink(missing_ok=True)
        except OSError as error:
            reason = (error.strerror or str(error)).lower().rstrip(".")
            self.notice = tr(
                "Prepared volumes are no longer kept in {folder}: {reason}. The work goes on without.",
                folder=self.folder,
                reason=tr(reason),
            )
            return
        self._count(made.nbytes)

    def _count(self, written: int) -> None:
        with self._lock:
            if self._size is None:
                self._size = sum(size for _, size, _ in self._files())
            else:
                self._size += written
            if self._size > self.limit:
                self._size = self._clean()

    def _clean(self) -> int:
        """Delete what was used least recently, and what a process left half written; return the size that is left."""
        files = sorted(self._files())
        left = sum(size for _, size, _ in files)
        for _, size, path in files:
            if left <= self.limit * _LEFT_AFTER_CLEANING:
                break
            with contextlib.suppress(OSError):  # in use on Windows, or another process was quicker
                path.unlink()
                left -= size
        for half in self.folder.glob(f"*/*{_HALF_WRITTEN}"):
            with contextlib.suppress(OSError):
                if time.time() - half.stat().st_mtime > _OLD_SECONDS:
                    half.unlink()
        return left

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        """Yield when each file was last used, its size and its path."""
        for path in self.folder.glob("*/*.npy"):
            with contextlib.suppress(OSError):
                state = path.stat()
                yield state.st_atime, state.st_size, path


def users_cache() -> VolumeCache | None:
    """Return the cache of this user, one for each process and folder; None where the user wants none."""
    chosen = os.environ.get(FOLDER)
    if chosen == "":
        return None
    folder = Path(chosen) if chosen else Path(platformdirs.user_cache_dir("voxdeck", appauthor=False), "volumes")
    with _known_lock:
        if folder not in _known:
            _known[folder] = VolumeCache(folder, _limit(folder))
        return _known[folder]


def take_notice() -> str:
    """Return why nothing is kept any more, the first time after it happened; else nothing."""
    with _known_lock:
        for cache in _known.values():
            if cache.notice and cache not in _told:
                _told.append(cache)
                return cache.notice
    return ""


def _limit(folder: Path) -> int:
    """Return how many bytes may be kept: a quarter of what would be free without the cache, at most 20 GB."""
    there = next((parent for parent in (folder, *folder.parents) if parent.exists()), None)
    if there is None:
        return 0
    used = sum(path.stat().st_size for path in folder.glob("*/*.npy"))
    return min(_MOST_BYTES, int((shutil.disk_usage(there).free + used) * _SHARE_OF_FREE_DISK))


_known: dict[Path, VolumeCache] = {}
_told: list[VolumeCache] = []
_known_lock = threading.Lock()
