"""One volume in a file of its own, in slices of one file each, or in a Zarr store: its header and its voxels."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy.typing as npt

from app.engine.data import dicom_series, hdf5_file, itk_file, nifti_file, npy_file, slice_stack, tiff_file, zarr_store
from app.engine.data.dataset import DataError, Volume, file_state, kept, unreadable
from app.engine.data.volume_header import VolumeHeader
from resources.translations import marked, tr


@dataclass(frozen=True)
class _Format:
    """What is known of one kind of file.

    Attributes:
        name: in words.
        header, voxels: read a path; the second argument is the path of an array inside it.
        suffixes: endings of its files.
        broken: what its library raises for a damaged file, beside what all raise.
    """

    name: str
    header: Callable[[Path, str], VolumeHeader]
    voxels: Callable[[Path, str], npt.NDArray[Any]]
    suffixes: tuple[str, ...] = ()
    broken: tuple[type[Exception], ...] = ()

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """All that may be raised for a damaged file."""
        return (*_BROKEN, *self.broken)


_SERIES = _Format(
    marked("DICOM series"),
    lambda path, _inside: dicom_series.series_header(path),
    lambda path, _inside: dicom_series.series_voxels(path),
)
_STACK = _Format(
    marked("folder of slices"),
    lambda path, _inside: slice_stack.stack_header(path),
    lambda path, _inside: slice_stack.stack_voxels(path),
)
_FORMATS = (
    _Format(
        marked("NIfTI file"),
        nifti_file.nifti_header,
        nifti_file.nifti_voxels,
        nifti_file.SUFFIXES,
        nifti_file.BROKEN,
    ),
    _Format(marked("NumPy file"), npy_file.npy_header, npy_file.npy_voxels, npy_file.SUFFIXES),
    _Format(marked("volume that can be read"), itk_file.itk_header, itk_file.itk_voxels, itk_file.SUFFIXES),
    _Format(marked("TIFF file"), tiff_file.tiff_header, tiff_file.tiff_voxels, tiff_file.SUFFIXES, tiff_file.BROKEN),
    _Format(marked("HDF5 file"), hdf5_file.hdf5_header, hdf5_file.hdf5_voxels, hdf5_file.SUFFIXES, hdf5_file.BROKEN),
    _Format(
        marked("Zarr store"),
        zarr_store.zarr_header,
        zarr_store.zarr_voxels,
        zarr_store.SUFFIXES,
        zarr_store.BROKEN,
    ),
)
# A single slice of a series may be chosen as a file.
_SLICE = _Format(marked("DICOM file"), itk_file.itk_header, itk_file.itk_voxels, dicom_series.SLICE_SUFFIXES)

SUFFIXES = tuple(suffix for kind in _FORMATS for suffix in kind.suffixes)
FORMATS = marked("NIfTI, NRRD, MetaImage, DICOM, TIFF, HDF5, Zarr or .npy")

_BROKEN = (EOFError, zlib.error, ValueError, OSError, RuntimeError)  # RuntimeError: SimpleITK and h5py


def is_volume(name: str) -> bool:
    """Tell by its name whether a file holds a volume; hidden files do not count."""
    return name.lower().endswith(SUFFIXES) and not name.startswith(".")


def stem(name: str) -> str:
    """Return a file's name without the ending that tells its format."""
    return name[: len(name) - max((len(suffix) for suffix in _ENDINGS if name.lower().endswith(suffix)), default=0)]


_ENDINGS = (*SUFFIXES, ".ome.tif", ".ome.tiff", ".ome.zarr")


def volumes_below(folder: Path) -> list[Path]:
    """Return what holds a volume in a folder and in the folders within it, in the order of their names.

    That is a file, a Zarr store, or the folder of the slices of a DICOM series or of numbered images; of several series
    in one folder each is named by its id within the folder.

    Raises:
        DataError: files are called DICOM and are not.
    """
    found: list[Path] = []
    for parent, folders, inside in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        stores = [name for name in folders if zarr_store.is_store(Path(parent, name))]
        folders[:] = [name for name in folders if name not in stores]
        names = sorted(name for name in inside if not name.startswith("."))
        slices = slice_stack.slices_among(Path(parent), names)
        if slices:
            found.append(Path(parent))
            names = sorted({*names}.difference(slices))
        found += [Path(parent, name) for name in sorted([*(name for name in names if is_volume(name)), *stores])]
        found += dicom_series.series_in(Path(parent), [name for name in names if not is_volume(name)])
    return found


def volume_state(path: Path, name: str) -> tuple[str, int, int]:
    """Return name, size in bytes and time of change of all files of a volume together.

    Those are the file, with the files of voxels beside a header; all slices of a volume; all files of a Zarr store.

    Raises:
        DataError: it is not there.
    """
    states = [file_state(file) for file in _files(path)]
    return (name, sum(state[1] for state in states), max(state[2] for state in states))


def _files(path: Path) -> Iterable[Path]:
    if path.is_file():
        try:
            return [path, *itk_file.companions(path)]
        except OSError as error:
            raise unreadable(path, error) from None
    if zarr_store.is_store(path):
        return list(zarr_store.files_in(path)) or [path]
    if slices := slice_stack.stack_files(path) if path.is_dir() else []:
        return slices
    return dicom_series.series_files(path) if dicom_series.is_series(path) else [path]


@lru_cache(maxsize=1 << 16)
def known_header(path: Path, _size: int, _changed: int, inside: str = "") -> VolumeHeader:
    """Read a header once for each state of a file, so that making a dataset again costs a look at the folder only.

    Args:
        path: of the file.
        _size, _changed: its size and its time of change, as ``volume_state`` tells them.
        inside: as for ``read_header``.

    Raises:
        DataError: as ``read_header``.
    """
    return read_header(path, inside)


def read_header(path: Path, inside: str = "") -> VolumeHeader:
    """Read the header of a file, never its voxels.

    Args:
        path: of a file, a series or a Zarr store.
        inside: path of the array inside an HDF5 file or a Zarr store that holds several.

    Raises:
        DataError: it is no volume, damaged, or holds what is no single number a voxel.
    """
    kind = _format(path)
    try:
        return kind.header(path, inside)
    except kind.errors as error:
        raise _damaged(path, kind, error) from None


def read_volume(path: Path, inside: str = "") -> Volume:
    """Read a file: (depth, height, width, channels), native type if small, else float32.

    Axes are those of the file: NIfTI and the formats of SimpleITK store x, y, z, which become width, height, depth;
    arrays (.npy, HDF5, Zarr) are taken as they are: depth, height, width, channels if any; axes that a file names
    (OME, ImageJ) go by their names. Intensities are rescaled as the header says.

    Args:
        path: of a file, a series or a Zarr store.
        inside: path of the array inside an HDF5 file or a Zarr store that holds several.

    Raises:
        DataError: it cannot be read.
    """
    kind = _format(path)
    try:
        return kept(kind.voxels(path, inside))
    except MemoryError:
        raise DataError(
            tr("{path} is too large for the memory that is free. Use smaller volumes.", path=path)
        ) from None
    except kind.errors as error:
        raise _damaged(path, kind, error) from None


def _format(path: Path) -> _Format:
    name = path.name.lower()
    if path.is_dir():
        if zarr_store.is_store(path):
            return _FORMATS[-1]
        return _STACK if slice_stack.is_stack(path) else _SERIES
    for kind in (*_FORMATS, _SLICE):
        if name.endswith(kind.suffixes):
            return kind
    return _SERIES


def _damaged(path: Path, kind: _Format, error: Exception) -> DataError:
    if isinstance(error, FileNotFoundError | PermissionError) and not path.is_dir():
        return unreadable(path, error)
    return DataError(
        tr(
            "{path} is not a {kind}, or it was cut or damaged. Copy it again or take it out.",
            path=path,
            kind=tr(kind.name),
        )
    )
