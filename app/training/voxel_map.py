"""Maps the files of voxels that the engine wrote. Imported only where volumes are shown, as NumPy takes its time."""

from __future__ import annotations

from typing import Any
from weakref import WeakValueDictionary

import numpy as np
import numpy.typing as npt

from app.training.look import Look, Voxels

Array = npt.NDArray[Any]

_PAGE = 4096
_mapped: WeakValueDictionary[str, Array] = WeakValueDictionary()


def mapped(voxels: Voxels) -> Array:
    """Map the file of an array, or return it where it is mapped already.

    Raises:
        OSError: the engine has removed the file.
    """
    found = _mapped.get(voxels.file)
    if found is None:
        found = _mapped[voxels.file] = np.memmap(voxels.file, np.dtype(voxels.dtype), "r", shape=voxels.shape)
    return found


def brought_near(look: Look) -> list[Array]:
    """Map a volume and its masks and touch each page of them, so that the window does not wait for any.

    A slice across the width lies on all pages of a volume: the system needs a quarter of a second to find those of 512³
    voxels. NumPy lets other threads run meanwhile.

    Returns:
        The arrays; whoever holds them keeps them near.
    """
    arrays = [mapped(voxels) for voxels in (look.voxels, *(overlay.voxels for overlay in look.overlays))]
    for array in arrays:
        np.add.reduce(array.reshape(-1).view(np.uint8)[::_PAGE], dtype=np.uint64)
    return arrays
