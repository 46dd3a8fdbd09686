"""Volumes in NIfTI files."""

from __future__ import annotations

import gzip
import io
import logging
from math import prod
from pathlib import Path
from typing import Any

import nibabel
import numpy as np
import numpy.typing as npt
from nibabel.filebasedimages import ImageFileError
from nibabel.spatialimages import HeaderDataError, HeaderTypeError
from nibabel.volumeutils import apply_read_scaling
from nibabel.wrapstruct import WrapStructError

from app.engine.data.dataset import DataError, compact
from app.engine.data.geometry import Geometry
from app.engine.data.lengths import in_mm
from app.engine.data.volume_header import VolumeHeader, not_a_volume
from resources.translations import tr

SUFFIXES = (".nii", ".nii.gz")
BROKEN = (ImageFileError, HeaderDataError, HeaderTypeError, WrapStructError)

_LENGTH_OF_NIFTI_2 = 540

# A strange header is told in our own error; nibabel would print it as well.
logging.getLogger("nibabel.global").setLevel(logging.CRITICAL)


def nifti_header(path: Path, _inside: str = "") -> VolumeHeader:
    """Read the header of a NIfTI file.

    Raises:
        DataError: it holds no volume.
        ImageFileError, HeaderDataError, EOFError, ...: it is cut or damaged.
    """
    image: Any = nibabel.load(path, mmap=False)
    stored = image.get_data_dtype()
    if stored.kind not in "biuf":
        if stored.kind == "c":
            told = tr("{path} holds complex numbers, not one number a voxel.", path=path)
        else:
            told = tr("{path} holds colours, not one number a voxel.", path=path)
        raise DataError(f"{told} {tr('Convert it or take it out of the folder.')}")
    shape = _shape(path, image.shape)
    proxy = image.dataobj
    if path.name.lower().endswith(".nii") and path.stat().st_size < proxy.offset + prod(shape) * stored.itemsize:
        raise EOFError
    scaled = (proxy.slope, proxy.inter) != (1, 0)
    return VolumeHeader(shape, np.dtype(np.float32) if scaled else compact(stored), _geometry(image, shape))


def nifti_voxels(path: Path, _inside: str = "") -> npt.NDArray[Any]:
    """Read a NIfTI file: (depth, height, width, channels), intensities scaled as its header says.

    Stored are x, y, z: they become width, height, depth; a fourth axis becomes the channels.

    Raises:
        DataError: it holds no volume.
        ImageFileError, EOFError, zlib.error, ...: it is cut or damaged.
    """
    content = path.read_bytes()
    if path.name.lower().endswith(".gz"):
        # Unpacked to its end, where the checksum is; nibabel stops short of it and would miss damaged voxels.
        content = gzip.decompress(content)
    header = _header_class(content).from_fileobj(io.BytesIO(content), check=False)
    shape, stored = header.get_data_shape(), header.get_data_dtype()
    offset, slopes = header.get_data_offset(), header.get_slope_inter()
    voxels = np.frombuffer(content, stored, prod(shape), offset).reshape(shape, order="F")
    if slopes[0] is not None and slopes != (1.0, 0.0):
        voxels = apply_read_scaling(voxels, *slopes)
    shape = _shape(path, shape)
    return voxels.reshape(*shape[2::-1], shape[3], order="F").transpose(2, 1, 0, 3)


def _header_class(content: bytes) -> Any:
    """Return the kind of header by its length, which is its first number, in either byte order."""
    lengths = {int.from_bytes(content[:4], order) for order in ("little", "big")}
    return nibabel.Nifti2Header if _LENGTH_OF_NIFTI_2 in lengths else nibabel.Nifti1Header


def _shape(path: Path, shape: tuple[int, ...]) -> tuple[int, ...]:
    """Return depth, height, width, channels of an array x, y, z[, time][, channels] of which one axis may be long."""
    more = [size for size in shape[3:] if size != 1]
    if len(shape) < 3 or len(more) > 1 or 0 in shape:
        raise not_a_volume(path, shape)
    return (shape[2], shape[1], shape[0], more[0] if more else 1)


def _geometry(image: Any, shape: tuple[int, ...]) -> Geometry:
    """Return where the voxels lie; a file that names no unit means mm, as it is usual."""
    header = image.header
    oriented = any(int(header[code]) > 0 for code in ("sform_code", "qform_code") if code in header)
    affine = np.array(image.affine, dtype=np.float64)
    affine[:3] *= in_mm(header.get_xyzt_units()[0]) or 1.0 if hasattr(header, "get_xyzt_units") else 1.0
    return Geometry.of_affine(shape[:3], affine[:, [2, 1, 0, 3]], in_mm=True, oriented=oriented)
