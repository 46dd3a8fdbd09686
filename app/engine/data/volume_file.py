"""One volume in a file of its own: NIfTI or .npy, its header and its voxels."""

from __future__ import annotations

import gzip
import logging
import zlib
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import numpy.typing as npt
from nibabel.filebasedimages import ImageFileError
from nibabel.spatialimages import HeaderDataError, HeaderTypeError
from nibabel.wrapstruct import WrapStructError

from app.engine.data.dataset import DataError, Volume, compact, kept, unreadable
from app.engine.data.npz_member import read_array_header

SUFFIXES = (".nii", ".nii.gz", ".npy")

_BROKEN = (ImageFileError, HeaderDataError, HeaderTypeError, WrapStructError, EOFError, zlib.error, ValueError, OSError)

# A strange header is told in our own error; nibabel would print it as well.
logging.getLogger("nibabel.global").setLevel(logging.CRITICAL)


@dataclass(frozen=True)
class VolumeHeader:
    """What the header of a file says: shape (depth, height, width, channels), and the type as it will be kept."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]


def is_volume(name: str) -> bool:
    """Tell by its name whether a file holds a volume; hidden files do not count."""
    return name.lower().endswith(SUFFIXES) and not name.startswith(".")


def read_header(path: Path) -> VolumeHeader:
    """Read the header of a file, never its voxels.

    Raises:
        DataError: it is no volume, damaged, or holds what is no single number a voxel.
    """
    try:
        return _npy_header(path) if _is_npy(path) else _nifti_header(path)
    except _BROKEN as error:
        raise _damaged(path, error) from None


def read_volume(path: Path) -> Volume:
    """Read a file: (depth, height, width, channels), native type if small, else float32.

    NIfTI stores x, y, z: they become width, height, depth; a fourth axis becomes the channels. A .npy file is taken as
    it is: depth, height, width, channels if any.

    Raises:
        DataError: it cannot be read.
    """
    try:
        if _is_npy(path):
            voxels = np.load(path, allow_pickle=False)
            return kept(voxels).reshape(_with_channels(path, voxels.shape))
        voxels = _nifti_voxels(path)
        shape = _nifti_shape(path, voxels.shape)
        return kept(voxels.reshape(*shape[2::-1], shape[3]).transpose(2, 1, 0, 3))
    except MemoryError:
        raise DataError(f"{path} is too large for the memory that is free. Use smaller volumes.") from None
    except _BROKEN as error:
        raise _damaged(path, error) from None


def _is_npy(path: Path) -> bool:
    return path.name.lower().endswith(".npy")


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
        raise _not_a_volume(path, shape)
    return (shape[2], shape[1], shape[0], more[0] if more else 1)


def _with_channels(path: Path, shape: tuple[int, ...]) -> tuple[int, ...]:
    if len(shape) not in (3, 4) or 0 in shape:
        raise _not_a_volume(path, shape)
    return shape if len(shape) == 4 else (*shape, 1)


def _not_a_volume(path: Path, shape: tuple[int, ...]) -> DataError:
    shown = " × ".join(map(str, shape)) or "nothing"
    return DataError(
        f"{path} holds {shown}, not a volume of three axes with channels if any. Take it out of the folder."
    )


def _damaged(path: Path, error: Exception) -> DataError:
    if isinstance(error, FileNotFoundError | PermissionError):
        return unreadable(path, error)
    kind = "NumPy" if _is_npy(path) else "NIfTI"
    return DataError(f"{path} is not a {kind} file, or it was cut or damaged. Copy it again or take it out.")
