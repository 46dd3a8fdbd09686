"""Files that hold voxels for the window to map; only so many are kept."""

from __future__ import annotations

import tempfile
from collections import OrderedDict
from collections.abc import Hashable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import DataError
from resources.translations import tr

_KEPT_BYTES = 1 << 30
_KEPT_LOOKS = 32


class VoxelStore:
    """What was told of each volume, with its files; the ones not asked for longest are removed."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="seen-"))
        self._number = 0
        self._kept: OrderedDict[Hashable, tuple[dict[str, Any], list[Path], int]] = OrderedDict()
        self._writing: list[Path] = []

    def find(self, key: Hashable) -> dict[str, Any] | None:
        """Return what was told of a volume, or None."""
        if key not in self._kept:
            return None
        self._kept.move_to_end(key)
        return self._kept[key][0]

    def put(self, voxels: npt.NDArray[Any]) -> dict[str, Any]:
        """Write an array to a file of its own and say where it lies.

        Raises:
            DataError: there is no room for it.
        """
        self._number += 1
        path = self._folder / f"{self._number}.voxels"
        array = np.ascontiguousarray(voxels.view(np.uint8) if voxels.dtype == np.bool_ else voxels)
        self._writing.append(path)
        try:
            array.tofile(path)
        except OSError as error:
            raise DataError(
                tr(
                    "There is no room for the picture in {folder}: {reason}. Free some.",
                    folder=self._folder.parent,
                    reason=error.strerror or error,
                )
            ) from None
        return {"file": str(path), "dtype": array.dtype.str, "shape": list(array.shape)}

    def keep(self, key: Hashable, told: dict[str, Any]) -> None:
        """Remember what was told, with all files written since the last time, and make room."""
        files, self._writing = self._writing, []
        self._kept[key] = (told, files, sum(path.stat().st_size for path in files))
        while len(self._kept) > 1 and (
            len(self._kept) > _KEPT_LOOKS or sum(size for *_, size in self._kept.values()) > _KEPT_BYTES
        ):
            _, (_, old, _) = self._kept.popitem(last=False)
            _remove(old)

    def drop(self) -> None:
        """Remove what was written since the last time: nobody is told of it."""
        _remove(self._writing)
        self._writing = []


def _remove(files: list[Path]) -> None:
    for path in files:
        with suppress(OSError):  # the window may still map it, which Windows does not allow to be removed
            path.unlink()
