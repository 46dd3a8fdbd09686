"""Volumes and arrays in HDF5 files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import numpy.typing as npt

from app.engine.data import itk_file
from app.engine.data.dataset import DataError, compact
from app.engine.data.geometry import Geometry
from app.engine.data.npy_file import with_channels
from app.engine.data.volume_header import VolumeHeader
from resources.translations import tr

SUFFIXES = (".h5", ".hdf5")
BROKEN = (KeyError,)

_OF_ITK = "ITKImage"
_SHOWN = 12
# Attributes in which programs of microscopy keep the size of a voxel (depth, height, width), and their unit in mm.
_SPACINGS = {"element_size_um": 1e-3, "spacing": 1.0}


def hdf5_header(path: Path, inside: str = "") -> VolumeHeader:
    """Read what an HDF5 file says of one volume: an array (depth, height, width[, channels]).

    The attribute ``spacing`` (in mm) or ``element_size_um`` of the array is the size of a voxel: depth, height, width.

    Args:
        path: of the file.
        inside: path of the array in it; may be empty where it holds one array only.

    Raises:
        DataError: it holds no such array, or several.
        OSError, RuntimeError: it is damaged.
    """
    with _opened(path) as file:
        if _OF_ITK in file and not inside:
            return itk_file.itk_header(path)
        array = file[chosen(path, _names(file), inside)]
        shape = with_channels(path, array.shape)
        return VolumeHeader(shape, compact(array.dtype), _geometry(array, shape))


def hdf5_voxels(path: Path, inside: str = "") -> npt.NDArray[Any]:
    """Read one volume of an HDF5 file: (depth, height, width, channels).

    Raises:
        DataError: it holds no such array, or several.
        OSError, RuntimeError: it is damaged.
    """
    with _opened(path) as file:
        if _OF_ITK in file and not inside:
            return itk_file.itk_voxels(path)
        array = file[chosen(path, _names(file), inside)]
        return np.asarray(array[...]).reshape(with_channels(path, array.shape))


def chosen(path: Path, volumes: Sequence[str], inside: str) -> str:
    """Return which array of a file is meant.

    Args:
        path: of the file, for the message.
        volumes: the arrays of three or four axes in it.
        inside: what the user typed.

    Raises:
        DataError: it cannot be told.
    """
    wanted = inside.strip().strip("/")
    if wanted in volumes:
        return wanted
    listed = f"{', '.join(volumes[:_SHOWN])}{', ...' if len(volumes) > _SHOWN else ''}"
    if not volumes:
        raise DataError(tr("{path} holds no array of three axes with channels if any. Choose another file.", path=path))
    values = {"path": path, "wanted": wanted, "listed": listed}
    if wanted:
        raise DataError(tr("{path} has no volume at {wanted}. It has: {listed}. Type one of them at Array.", **values))
    if len(volumes) > 1:
        raise DataError(tr("{path} holds several arrays: {listed}. Type the one to read at Array.", **values))
    return volumes[0]


@contextmanager
def _opened(path: Path) -> Iterator[h5py.File]:
    """Open a file without locking it, so that one on a disk that cannot lock is read as well."""
    with h5py.File(path, "r", locking=False) as file:
        yield file


def _names(file: h5py.File, axes: Sequence[int] = (3, 4)) -> list[str]:
    found: list[str] = []

    def look(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset) and item.dtype.kind in "biuf" and len(item.shape or ()) in axes:
            found.append(name)

    file.visititems(look)
    return found


def _geometry(array: Any, shape: tuple[int, ...]) -> Geometry:
    depth, height, width = shape[:3]
    for name, unit in _SPACINGS.items():
        value = np.ravel(array.attrs.get(name, ()))
        if value.dtype.kind in "iuf" and value.size == 3 and (value > 0).all() and np.isfinite(value).all():
            steps = [float(size) * unit for size in value]
            return Geometry((depth, height, width), (steps[0], steps[1], steps[2]), in_mm=True)
    return Geometry((depth, height, width))


def array_names(path: Path) -> tuple[str, ...]:
    """Return the paths of all arrays of numbers in an HDF5 file.

    Raises:
        OSError, RuntimeError: it is damaged.
    """
    with _opened(path) as file:
        return tuple(_names(file, range(1, 6)))


class Hdf5Array:
    """An array in an HDF5 file, read row by row along its first axis; rows may be asked for from several threads.

    What h5py raises for a damaged file goes on to the caller: OSError, RuntimeError, KeyError, ValueError.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Read what the file says of it."""
        self.path, self.name = path, name
        with _opened(path) as file:
            self.shape: tuple[int, ...] = file[name].shape
            self.dtype: np.dtype[Any] = file[name].dtype

    def read_all(self) -> npt.NDArray[Any]:
        """Read the whole array; for small ones such as labels."""
        with _opened(self.path) as file:
            return np.asarray(file[self.name][...])

    def row(self, index: int) -> npt.NDArray[Any]:
        """Read one row: an array of ``shape[1:]``."""
        with _opened(self.path) as file:
            return np.asarray(file[self.name][index])
