"""One array inside a .npz file: its header is read at once, its rows when they are asked for."""

from __future__ import annotations

import shutil
import struct
import tempfile
import threading
import weakref
import zipfile
import zlib
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from math import prod
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt
from numpy.lib import format as npy

from app.engine.data.dataset import DataError, unreadable
from resources.translations import tr

Array = npt.NDArray[Any]

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
_CHUNK = 1 << 20


@dataclass(frozen=True)
class ArrayHeader:
    """What the header of a .npy stream says.

    Attributes:
        shape, dtype: of the array.
        by_columns: whether the first axis runs fastest (Fortran order).
        length: bytes of the header itself.
    """

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    by_columns: bool
    length: int


def read_array_header(stream: IO[bytes], what: str) -> ArrayHeader:
    """Read the header of a .npy stream, never its data.

    Args:
        stream: at its start.
        what: the array in words, for the message.

    Raises:
        DataError: it is no array of numbers.
        ValueError, EOFError: the header is damaged.
    """
    version = npy.read_magic(stream)
    read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
    shape, by_columns, dtype = read(stream)
    if dtype.kind not in "biuf":
        raise DataError(
            tr(
                "{what} holds {kind}, not numbers. Save it as an array of whole or real numbers.",
                what=what,
                kind=_kind_words(dtype),
            )
        )
    return ArrayHeader(shape, dtype, by_columns, stream.tell())


def _kind_words(dtype: np.dtype[Any]) -> str:
    if dtype.hasobject:
        return tr("Python objects")
    if dtype.kind == "c":
        return tr("complex numbers")
    if dtype.kind in "US":
        return tr("text")
    return tr("records", "of a table") if dtype.kind == "V" else tr("values of type {type}", type=dtype)


def array_names(path: Path) -> tuple[str, ...]:
    """Return the names of the arrays in a .npz file.

    Raises:
        DataError: it cannot be opened, or is no .npz file.
    """
    try:
        with path.open("rb") as stream:
            single = stream.read(6) == b"\x93NUMPY"
        if single:
            raise DataError(
                tr("{path} holds a single array. Save volumes and labels together with numpy.savez.", path=path)
            )
        with zipfile.ZipFile(path) as archive:
            names = [name.removesuffix(".npy") for name in archive.namelist() if name.endswith(".npy")]
    except zipfile.BadZipFile:
        raise DataError(
            tr("{path} is not a .npz file, or it was cut while being copied. Copy it again.", path=path)
        ) from None
    except OSError as error:
        raise unreadable(path, error) from None
    if not names:
        raise DataError(tr("{path} holds no arrays. Choose a .npz file made by numpy.savez.", path=path))
    return tuple(names)


class NpzMember:
    """An array in a .npz file, read row by row along its first axis; rows may be asked for from several threads.

    An array that is not compressed is read where it lies. A compressed one is unpacked into a temporary file, as far as
    the rows asked for reach, because it cannot be read from the middle.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Read the header.

        Raises:
            DataError: the array is damaged or does not hold numbers.
        """
        self.path, self.name = path, name
        try:
            with zipfile.ZipFile(path) as archive, archive.open(f"{name}.npy") as stream:
                self._info = archive.getinfo(f"{name}.npy")
                self.header = read_array_header(stream, f"{path}: {name}")
        except _BROKEN as error:
            raise self._damaged(error) from None
        self.shape, self.dtype = self.header.shape, self.header.dtype
        if self.header.length + prod(self.shape) * self.dtype.itemsize != self._info.file_size:
            raise self._damaged(EOFError("its length is not what its header says"))
        self._lock = threading.Lock()

    def read_all(self) -> Array:
        """Read the whole array; for small ones such as labels.

        Raises:
            DataError: it is damaged.
        """
        try:
            with zipfile.ZipFile(self.path) as archive, archive.open(f"{self.name}.npy") as stream:
                return npy.read_array(stream, allow_pickle=False)
        except _BROKEN as error:
            raise self._damaged(error) from None

    def row(self, index: int) -> Array:
        """Read one row: an array of ``shape[1:]``.

        Raises:
            DataError: it is damaged, or there is no room to unpack it.
        """
        if self.header.by_columns:
            return np.array(self._whole[index], order="C")
        made = np.empty(self.shape[1:], self.dtype)
        start = index * made.nbytes
        try:
            if self._info.compress_type == zipfile.ZIP_STORED:
                with self.path.open("rb") as stream:
                    stream.seek(self._data_offset + start)
                    self._fill(made, stream)
            else:
                with self._lock:
                    self._unpacked.reach(start + made.nbytes)
                    self._unpacked.file.seek(start)
                    self._fill(made, self._unpacked.file)
        except _BROKEN as error:
            raise self._damaged(error) from None
        return made

    def _fill(self, made: Array, stream: IO[bytes]) -> None:
        content = stream.read(made.nbytes)
        if len(content) != made.nbytes:
            raise EOFError("it ends too early")
        made.reshape(-1).view(np.uint8)[:] = np.frombuffer(content, np.uint8)

    @cached_property
    def _unpacked(self) -> _Unpacked:
        return _Unpacked(self.path, f"{self.name}.npy", self.header.length)

    @cached_property
    def _whole(self) -> Array:
        """The array by columns, laid over the unpacked file: each row is spread over all of it."""
        with self._lock:
            try:
                self._unpacked.reach(prod(self.shape) * self.dtype.itemsize)
                return np.memmap(self._unpacked.file, self.dtype, "r", shape=self.shape, order="F")
            except _BROKEN as error:
                raise self._damaged(error) from None

    @cached_property
    def _data_offset(self) -> int:
        """Where the data begin in the file; the length of the member's own heading stands in that heading."""
        with self.path.open("rb") as stream:
            stream.seek(self._info.header_offset + 26)
            name, extra = struct.unpack("<HH", stream.read(4))
        return self._info.header_offset + 30 + int(name) + int(extra) + self.header.length

    def _damaged(self, error: Exception) -> DataError:
        if isinstance(error, _NoRoom):
            return DataError(tr("{path} cannot be unpacked: {reason}.", path=self.path, reason=error))
        if isinstance(error, FileNotFoundError | PermissionError):
            return unreadable(self.path, error)
        return DataError(
            tr(
                "{path}: the array {name} is damaged and cannot be read. Copy the file again.",
                path=self.path,
                name=self.name,
            )
        )


class _NoRoom(OSError):
    """The disk for temporary files is full."""


class _Unpacked:
    """A member of an archive, unpacked into a temporary file from its start as far as somebody asked."""

    def __init__(self, path: Path, member: str, skip: int) -> None:
        with ExitStack() as opening:
            archive = opening.enter_context(zipfile.ZipFile(path))
            self._stream = opening.enter_context(archive.open(member))
            self.file = opening.enter_context(tempfile.TemporaryFile(prefix="voxdeck-"))
            self._stream.read(skip)
            self._end = 0
            self._close = weakref.finalize(self, opening.pop_all().close)

    def reach(self, end: int) -> None:
        """Unpack up to a byte."""
        while self._end < end:
            content = self._stream.read(_CHUNK)
            if not content:
                raise EOFError("it ends too early")
            self.file.seek(self._end)
            try:
                self.file.write(content)
                self.file.flush()
            except OSError:
                folder = tempfile.gettempdir()
                free = shutil.disk_usage(folder).free // 2**20
                reason = tr("the folder for temporary files, {folder}, has {free} MB left", folder=folder, free=free)
                raise _NoRoom(reason) from None
            self._end += len(content)
