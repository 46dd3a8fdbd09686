"""Volumes in .npy files, taken as they are: depth, height, width, channels if any."""

from __future__ import annotations

from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import compact
from app.engine.data.npz_member import read_array_header
from app.engine.data.volume_header import VolumeHeader, not_a_volume

SUFFIXES = (".npy",)


def npy_header(path: Path, _inside: str = "") -> VolumeHeader:
    """Read the header of a .npy file.

    Raises:
        DataError: it holds no volume.
        ValueError, EOFError: it is cut or damaged.
    """
    with path.open("rb") as stream:
        header = read_array_header(stream, str(path))
    if path.stat().st_size < header.length + prod(header.shape) * header.dtype.itemsize:
        raise EOFError
    return VolumeHeader(with_channels(path, header.shape), compact(header.dtype))


def npy_voxels(path: Path, _inside: str = "") -> npt.NDArray[Any]:
    """Read a .npy file: (depth, height, width, channels).

    Raises:
        DataError: it holds no volume.
        ValueError, EOFError: it is cut or damaged.
    """
    voxels: npt.NDArray[Any] = np.load(path, allow_pickle=False)
    return voxels.reshape(with_channels(path, voxels.shape))


def with_channels(path: Path, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Return depth, height, width, channels of an array of three or four axes.

    Raises:
        DataError: it has others.
    """
    if len(shape) not in (3, 4) or 0 in shape:
        raise not_a_volume(path, shape)
    return shape if len(shape) == 4 else (*shape, 1)
