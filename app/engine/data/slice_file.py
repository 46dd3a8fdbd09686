"""One slice in a file of its own, a TIFF or PNG image: its header and its pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import SimpleITK
import tifffile

from app.engine.data import tiff_file
from app.engine.data.dataset import DataError, compact, unreadable
from app.engine.data.itk_file import dtype_of, information
from resources.translations import tr

TIFF, PNG = tiff_file.SUFFIXES, (".png",)
_BROKEN = (EOFError, ValueError, OSError, RuntimeError, *tiff_file.BROKEN)
_IN_A_SLICE = "YXS"


@dataclass(frozen=True)
class SliceHeader:
    """What the header of a slice says: height, width, channels, and the type in which its pixels will be kept."""

    shape: tuple[int, int, int]
    dtype: np.dtype[Any]


class _NoSliceError(DataError):
    """The file is sound, but holds no single slice."""


def slice_header(path: Path) -> SliceHeader:
    """Read the header of a slice, never its pixels.

    Raises:
        DataError: it is damaged, or no single slice.
    """
    try:
        if path.name.lower().endswith(PNG):
            return _png_header(path)
        with _opened(path) as file:
            series = _only_page(path, file)
            tiff_file.check_whole(file, series)
            return SliceHeader(_shape(series), compact(series.dtype))
    except _BROKEN as error:
        raise _damaged(path, error) from None


def slice_pixels(path: Path) -> npt.NDArray[Any]:
    """Read a slice: (height, width, channels).

    Raises:
        DataError: it is damaged, or no single slice.
    """
    try:
        if path.name.lower().endswith(PNG):
            return _channels_last(SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))))
        with _opened(path) as file:
            series = _only_page(path, file)
            pixels = tiff_file.pixels_of(path, file, series)
            order = [axis for letter in _IN_A_SLICE if (axis := series.axes.upper().find(letter)) >= 0]
            rest = [axis for axis in range(pixels.ndim) if axis not in order]  # of a single step each
            return np.transpose(pixels, (*rest, *order)).reshape(_shape(series))
    except _BROKEN as error:
        raise _damaged(path, error) from None


def slice_spacing(path: Path) -> Mapping[str, float | None]:
    """Return the spacing along Z, Y and X in mm, as far as a slice tells it; PNG does not."""
    if path.name.lower().endswith(PNG):
        return {}
    try:
        with tifffile.TiffFile(path, _multifile=False) as file:
            return tiff_file.spacing_of(file)
    except _BROKEN as error:
        raise _damaged(path, error) from None


@lru_cache(maxsize=1 << 14)
def is_flat(path: Path, _size: int, _changed: int) -> bool | None:
    """Tell whether a file holds a single slice and no volume; None where it cannot be read.

    Args:
        path: of the file; an unchanged one is looked at once.
        _size, _changed: its size and its time of change.
    """
    try:
        slice_header(path)
    except _NoSliceError:
        return False
    except DataError:
        return None
    return True


def _opened(path: Path) -> tifffile.TiffFile:
    # An OME file may name others of its set; here each stands for itself.
    return tifffile.TiffFile(path, is_ome=False)


def _only_page(path: Path, file: tifffile.TiffFile) -> Any:
    series = file.series[0]
    deep = [size for letter, size in zip(series.axes.upper(), series.shape, strict=True) if letter not in _IN_A_SLICE]
    if len(file.pages) > 1 or any(size != 1 for size in deep):
        raise _NoSliceError(
            tr(
                "{path} holds several pages, but the other files of its folder are slices, one a file. Put it into "
                "another folder.",
                path=path,
            )
        )
    if series.dtype is None or series.dtype.kind not in "biuf":
        held = series.dtype or tr("nothing")
        raise DataError(tr("{path} holds {held}, not one number a voxel. Convert it.", path=path, held=held))
    return series


def _shape(series: Any) -> tuple[int, int, int]:
    sizes = dict(zip(series.axes.upper(), series.shape, strict=True))
    return (int(sizes["Y"]), int(sizes["X"]), int(sizes.get("S", 1)))


def _png_header(path: Path) -> SliceHeader:
    reader = information(path)
    width, height = reader.GetSize()[:2]
    return SliceHeader((height, width, reader.GetNumberOfComponents()), dtype_of(reader))


def _channels_last(pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return pixels if pixels.ndim == 3 else pixels[..., None]


def _damaged(path: Path, error: Exception) -> DataError:
    if isinstance(error, FileNotFoundError | PermissionError):
        return unreadable(path, error)
    return DataError(
        tr("{path} is not a TIFF or PNG image, or it was cut or damaged. Copy it again or take it out.", path=path)
    )
