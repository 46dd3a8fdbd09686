"""Volumes in DICOM series: one slice a file, whatever the files' names and their order."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import SimpleITK

from app.engine.data.dataset import DataError, compact, unreadable
from app.engine.data.geometry import Geometry
from app.engine.data.itk_file import dtype_of, geometry_of, information, itk_voxels, shape_of, with_channels
from app.engine.data.volume_header import VolumeHeader, named_size
from resources.translations import tr

SLICE_SUFFIXES = (".dcm", ".dicom", ".ima")

_MAGIC, _MAGIC_PLACE = b"DICM", 128
_POSITION, _ORIENTATION, _PIXEL_SPACING = "0020|0032", "0020|0037", "0028|0030"
_SAME_PLACE, _MISSING = 0.01, 1.5  # of the usual distance between two slices


def series_in(folder: Path, names: Sequence[str]) -> list[Path]:
    """Return what stands for the DICOM series in a folder: the folder itself, or, for several, their ids within it.

    Args:
        folder: where to look.
        names: of the files in it.

    Raises:
        DataError: files are called DICOM and are not.
    """
    slices = [name for name in names if name.lower().endswith(SLICE_SUFFIXES)]
    if not slices and not any(_is_dicom(folder / name) for name in names[:1]):
        return []
    known = _known_series(folder, folder.stat().st_mtime_ns)
    if not known:
        raise DataError(
            tr("{path} is not a DICOM image, or it was cut or damaged. Copy it again.", path=folder / slices[0])
        )
    return [folder] if len(known) == 1 else [folder / name for name in sorted(known)]


def is_series(path: Path) -> bool:
    """Tell whether a path stands for a DICOM series: a folder, or the id of a series in it."""
    return path.is_dir() or (not path.exists() and path.parent.is_dir() and path.name in _all_series(path.parent))


def series_files(path: Path) -> list[Path]:
    """Return the files of a series in the order of their place.

    Raises:
        DataError: the series is not there any more.
    """
    folder, name = (path, None) if path.is_dir() else (path.parent, path.name)
    known = _all_series(folder)
    files = next(iter(known.values()), None) if name is None else known.get(name)
    if not files:
        raise DataError(
            tr("{path} is no DICOM series any more. Put its files back or choose another folder.", path=path)
        )
    return [Path(file) for file in files]


def _all_series(folder: Path) -> dict[str, tuple[str, ...]]:
    try:
        return _known_series(folder, folder.stat().st_mtime_ns)
    except OSError as error:
        raise unreadable(folder, error) from None


@lru_cache(maxsize=1 << 12)
def _known_series(folder: Path, _changed: int) -> dict[str, tuple[str, ...]]:
    """Look through a folder once for each state of it: the files of each series by its id, in order of place."""
    reader = SimpleITK.ImageSeriesReader
    return {name: reader.GetGDCMSeriesFileNames(str(folder), name) for name in reader.GetGDCMSeriesIDs(str(folder))}


def _is_dicom(path: Path) -> bool:
    """Tell whether a file without a telling name is DICOM."""
    if path.suffix.lower() and not path.suffix[1:].isdigit():
        return False
    try:
        with path.open("rb") as stream:
            return stream.read(_MAGIC_PLACE + len(_MAGIC))[_MAGIC_PLACE:] == _MAGIC
    except OSError:
        return False


def series_header(path: Path) -> VolumeHeader:
    """Read the headers of all slices of a series and check that they make one volume without holes.

    Raises:
        RuntimeError: a file is damaged.
        DataError: slices differ in size, lie at one place, or one is missing.
    """
    files = series_files(path)
    readers = [information(file) for file in files]
    first = readers[0]
    if len(files) == 1:
        return VolumeHeader(shape_of(files[0], first), dtype_of(first), _geometry(first))
    for file, reader in zip(files, readers, strict=True):
        if reader.GetSize() != first.GetSize():
            raise DataError(
                tr(
                    "{path} holds {size} pixels, but {other} of the same series {wanted}. Take out the slices that do "
                    "not belong to the volume.",
                    path=file,
                    size=named_size(reader.GetSize()[1::-1]),
                    other=files[0].name,
                    wanted=named_size(first.GetSize()[1::-1]),
                )
            )
    width, height = first.GetSize()[:2]
    geometry = Geometry((len(files), height, width))
    if all(reader.HasMetaDataKey(key) for reader in readers for key in (_POSITION, _ORIENTATION)):
        _check_places(files, readers)
        geometry = _stacked(readers, geometry.shape)
    dtype = np.result_type(*{dtype_of(reader) for reader in readers})
    return VolumeHeader((*geometry.shape, first.GetNumberOfComponents()), compact(dtype), geometry)


def _geometry(reader: Any) -> Geometry:
    """Return where the voxels of a single file lie; one of several frames tells its orientation elsewhere."""
    turned = tuple(reader.GetDirection()[:9]) != (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    spaced = reader.HasMetaDataKey(_PIXEL_SPACING) or tuple(reader.GetSpacing()[:3]) != (1.0, 1.0, 1.0)
    return geometry_of(reader, in_mm=spaced, oriented=turned or reader.HasMetaDataKey(_ORIENTATION))


def _stacked(readers: list[Any], shape: tuple[int, int, int]) -> Geometry:
    """Return where the voxels of a series lie, by the places of its slices."""
    first, last = (_numbers(readers[end], _POSITION) for end in (0, -1))
    flat = _geometry(readers[0])
    affine = flat.affine
    affine[:3, 0] = (last - first) / (len(readers) - 1) * (-1.0, -1.0, 1.0)
    affine[:3, 3] = first * (-1.0, -1.0, 1.0)
    return Geometry.of_affine(shape, affine, in_mm=flat.in_mm, oriented=True)


def _check_places(files: list[Path], readers: list[Any]) -> None:
    """Check that slices lie at equal distances."""
    axes = _numbers(readers[0], _ORIENTATION)
    across = np.cross(axes[:3], axes[3:])
    places = np.array([across @ _numbers(reader, _POSITION) for reader in readers])
    gaps = np.abs(np.diff(places))
    usual = float(np.median(gaps))
    for number, gap in enumerate(gaps):
        first, second = files[number], files[number + 1].name
        if gap <= _SAME_PLACE * usual:
            raise DataError(
                tr(
                    "{first} and {second} are slices at one place. Put each volume of the series into a folder of its "
                    "own.",
                    first=first,
                    second=second,
                )
            )
        if gap > _MISSING * usual:
            raise DataError(
                tr(
                    "Between {first} and {second} slices are missing ({gap:g} mm instead of {usual:g}). Copy them "
                    "again.",
                    first=first,
                    second=second,
                    gap=gap,
                    usual=usual,
                )
            )


def _numbers(reader: Any, key: str) -> npt.NDArray[np.float64]:
    return np.array(reader.GetMetaData(key).split("\\"), dtype=np.float64)


def series_voxels(path: Path) -> npt.NDArray[Any]:
    """Read a series in the order of its slices' place: (depth, height, width, channels), intensities rescaled.

    Raises:
        RuntimeError: a file is damaged.
        DataError: the series is not there any more.
    """
    files = series_files(path)
    if len(files) == 1:
        return itk_voxels(files[0])
    reader = SimpleITK.ImageSeriesReader()
    reader.SetFileNames([os.fspath(file) for file in files])
    if len({information(file).GetPixelID() for file in files}) > 1:
        # Slices that are rescaled each by its own factor; the type of the first would cut off fractions.
        reader.SetOutputPixelType(SimpleITK.sitkFloat32)
    return with_channels(path, reader.Execute())
