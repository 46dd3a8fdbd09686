"""One volume in a file of its own, or in the slices of a DICOM series: its header and its voxels."""

from __future__ import annotations

import gzip
import logging
import os
import zlib
from functools import lru_cache
from math import prod
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import numpy.typing as npt
from nibabel.filebasedimages import ImageFileError
from nibabel.spatialimages import HeaderDataError, HeaderTypeError
from nibabel.wrapstruct import WrapStructError

from app.engine.data import itk_file
from app.engine.data.dataset import DataError, Volume, compact, file_state, kept, unreadable
from app.engine.data.npz_member import read_array_header
from app.engine.data.volume_header import VolumeHeader, not_a_volume

SUFFIXES = (".nii", ".nii.gz", ".npy", *itk_file.SUFFIXES)
FORMATS = "NIfTI, NRRD, MetaImage, DICOM or .npy"

_BROKEN = (
    ImageFileError,
    HeaderDataError,
    HeaderTypeError,
    WrapStructError,
    EOFError,
    zlib.error,
    ValueError,
    OSError,
    RuntimeError,  # of SimpleITK
)

# A strange header is told in our own error; nibabel would print it as well.
logging.getLogger("nibabel.global").setLevel(logging.CRITICAL)


def is_volume(name: str) -> bool:
    """Tell by its name whether a file holds a volume; hidden files do not count."""
    return name.lower().endswith(SUFFIXES) and not name.startswith(".")


def stem(name: str) -> str:
    """Return a file's name without the ending that tells its format."""
    return name[: len(name) - max((len(suffix) for suffix in SUFFIXES if name.lower().endswith(suffix)), default=0)]


def volumes_below(folder: Path) -> list[Path]:
    """Return what holds a volume in a folder and in the folders within it, in the order of their names.

    That is a file, or for a DICOM series the folder of its slices; of several series in one folder each is named
    by its id within the folder.

    Raises:
        DataError: files are called DICOM and are not.
    """
    found: list[Path] = []
    for parent, folders, inside in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        names = sorted(name for name in inside if not name.startswith("."))
        found += [Path(parent, name) for name in names if is_volume(name)]
        found += itk_file.series_in(Path(parent), [name for name in names if not is_volume(name)])
    return found


def volume_state(path: Path, name: str) -> tuple[str, int, int]:
    """Return name, size in bytes and time of change of a file, or of all slices of a series together.

    Raises:
        DataError: it is not there.
    """
    if path.is_file() or not itk_file.is_series(path):
        return file_state(path, name)
    states = [file_state(file) for file in itk_file.series_files(path)]
    return (name, sum(state[1] for state in states), max(state[2] for state in states))


@lru_cache(maxsize=1 << 16)
def known_header(path: Path, _size: int, _changed: int) -> VolumeHeader:
    """Read a header once for each state of a file, so that making a dataset again costs a look at the folder only.

    Args:
        path: of the file.
        _size, _changed: its size and its time of change, as ``volume_state`` tells them.

    Raises:
        DataError: as ``read_header``.
    """
    return read_header(path)


def read_header(path: Path) -> VolumeHeader:
    """Read the header of a file, never its voxels.

    Raises:
        DataError: it is no volume, damaged, or holds what is no single number a voxel.
    """
    try:
        if _is_npy(path):
            return _npy_header(path)
        if _is_nifti(path):
            return _nifti_header(path)
        return itk_file.itk_header(path) if path.is_file() else itk_file.series_header(path)
    except _BROKEN as error:
        raise _damaged(path, error) from None


def read_volume(path: Path) -> Volume:
    """Read a file: (depth, height, width, channels), native type if small, else float32.

    NIfTI and the formats of SimpleITK store x, y, z: they become width, height, depth; a fourth axis becomes the
    channels. A .npy file is taken as it is: depth, height, width, channels if any.

    Raises:
        DataError: it cannot be read.
    """
    try:
        if _is_npy(path):
            voxels = np.load(path, allow_pickle=False)
            return kept(voxels).reshape(_with_channels(path, voxels.shape))
        if not _is_nifti(path):
            return kept(itk_file.itk_voxels(path) if path.is_file() else itk_file.series_voxels(path))
        voxels = _nifti_voxels(path)
        shape = _nifti_shape(path, voxels.shape)
        return kept(voxels.reshape(*shape[2::-1], shape[3]).transpose(2, 1, 0, 3))
    except MemoryError:
        raise DataError(f"{path} is too large for the memory that is free. Use smaller volumes.") from None
    except _BROKEN as error:
        raise _damaged(path, error) from None


def _is_npy(path: Path) -> bool:
    return path.name.lower().endswith(".npy")


def _is_nifti(path: Path) -> bool:
    return path.name.lower().endswith((".nii", ".nii.gz"))


def _npy_header(path: Path) -> VolumeHeader:
    with path.open("rb") as stream:
        header = read_array_header(stream, str(path))
    if path.stat().st_size < header.length + prod(header.shape) * header.dtype.itemsize:
        raise EOFError
    return VolumeHeader(_with_channels(path, header.shape), compact(header.dtype))


def _nifti_header(path: Path) -> VolumeHeader:
    image = nibabel.load(path, mmap=False)
    stored = image.get_data_dtype()
    if stored.kind not in "biuf":
        what = "complex numbers" if stored.kind == "c" else "colours"
        raise DataError(f"{path} holds {what}, not one number a voxel. Convert it or take it out of the folder.")
    shape = _nifti_shape(path, image.shape)
    proxy = image.dataobj
    if path.name.lower().endswith(".nii") and path.stat().st_size < proxy.offset + prod(shape) * stored.itemsize:
        raise EOFError
    scaled = (proxy.slope, proxy.inter) != (1, 0)
    return VolumeHeader(shape, np.dtype(np.float32) if scaled else compact(stored))


def _nifti_voxels(path: Path) -> npt.NDArray[Any]:
    image = nibabel.load(path, mmap=False)
    if path.name.lower().endswith(".gz"):
        # Unpacked to its end, where the checksum is; nibabel stops short of it and would miss damaged voxels.
        image = type(image).from_bytes(gzip.decompress(path.read_bytes()))
    return np.asanyarray(image.dataobj)


def _nifti_shape(path: Path, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Return depth, height, width, channels of an array x, y, z[, time][, channels] of which one axis may be long."""
    more = [size for size in shape[3:] if size != 1]
    if len(shape) < 3 or len(more) > 1 or 0 in shape:
        raise not_a_volume(path, shape)
    return (shape[2], shape[1], shape[0], more[0] if more else 1)


def _with_channels(path: Path, shape: tuple[int, ...]) -> tuple[int, ...]:
    if len(shape) not in (3, 4) or 0 in shape:
        raise not_a_volume(path, shape)
    return shape if len(shape) == 4 else (*shape, 1)


def _damaged(path: Path, error: Exception) -> DataError:
    if isinstance(error, FileNotFoundError | PermissionError):
        return unreadable(path, error)
    kind = "NumPy file" if _is_npy(path) else "NIfTI file" if _is_nifti(path) else "volume that can be read"
    return DataError(f"{path} is not a {kind}, or it was cut or damaged. Copy it again or take it out.")
