"""Arrays by their names, in whatever file holds them: .npz, HDF5 or Zarr."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from app.engine.data import hdf5_file, npz_member, zarr_store
from app.engine.data.dataset import DataError, unreadable
from resources.translations import marked, tr

FORMATS = marked(".npz, HDF5 or Zarr")

_BROKEN = (OSError, ValueError, RuntimeError, *hdf5_file.BROKEN, *zarr_store.BROKEN)
_T = TypeVar("_T")


class NamedArray(Protocol):
    """An array that is read row by row along its first axis; rows may be asked for from several threads.

    Attributes:
        path: of its file.
        name: in it.
        shape, dtype: of all of it.
    """

    path: Path
    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    def read_all(self) -> npt.NDArray[Any]:
        """Read the whole array; for small ones such as labels.

        Raises:
            DataError: it is damaged.
        """
        ...

    def row(self, index: int) -> npt.NDArray[Any]:
        """Read one row: an array of ``shape[1:]``.

        Raises:
            DataError: it is damaged.
        """
        ...


def given_name(name: str | None) -> str | None:
    """Return a name that was typed, without the slashes around a path in a file."""
    return (name or "").strip().strip("/") or None


def array_names(path: Path) -> tuple[str, ...]:
    """Return the names of the arrays of numbers in a file.

    Raises:
        DataError: it cannot be read, or is none of the kinds that are known.
    """
    listing = _kind(path)[0]
    return npz_member.array_names(path) if listing is None else _safely(path, lambda: listing(path))


def named_array(path: Path, name: str) -> NamedArray:
    """Return an array of a file.

    Raises:
        DataError: it is damaged, or does not hold numbers.
    """
    kind = _kind(path)[1]
    return npz_member.NpzMember(path, name) if kind is None else _Guarded(path, name, kind)


def _kind(path: Path) -> tuple[Callable[[Path], tuple[str, ...]] | None, Callable[[Path, str], NamedArray] | None]:
    name = path.name.lower()
    if name.endswith(hdf5_file.SUFFIXES):
        return hdf5_file.array_names, hdf5_file.Hdf5Array
    if name.endswith(zarr_store.SUFFIXES) or zarr_store.is_store(path):
        return zarr_store.array_names, zarr_store.ZarrArray
    return None, None


def _safely(path: Path, read: Callable[[], _T]) -> _T:
    try:
        return read()
    except DataError:
        raise
    except _BROKEN as error:
        if isinstance(error, FileNotFoundError | PermissionError) and not path.is_dir():
            raise unreadable(path, error) from None
        raise DataError(tr("{path} is damaged, or is not what its ending says. Copy it again.", path=path)) from None


class _Guarded:
    """An array whose library's errors are told in words."""

    def __init__(self, path: Path, name: str, kind: Callable[[Path, str], NamedArray]) -> None:
        self.path, self.name = path, name
        self._array = _safely(path, lambda: kind(path, name))
        self.shape, self.dtype = self._array.shape, self._array.dtype

    def read_all(self) -> npt.NDArray[Any]:
        """Read the whole array."""
        return _safely(self.path, self._array.read_all)

    def row(self, index: int) -> npt.NDArray[Any]:
        """Read one row."""
        return _safely(self.path, lambda: self._array.row(index))
