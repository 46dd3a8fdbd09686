"""Volumes in TIFF files: plain pages, stacks of ImageJ, OME-TIFF, small or large (BigTIFF)."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import SimpleITK
import tifffile

from app.engine.data.dataset import DataError, compact
from app.engine.data.lengths import in_mm
from app.engine.data.named_axes import NamedAxes
from app.engine.data.volume_header import VolumeHeader, named_size
from resources.translations import tr

SUFFIXES = (".tif", ".tiff")
BROKEN = (tifffile.TiffFileError, SyntaxError)  # the latter of damaged XML

# What is odd about a file is told in our own error; tifffile would print it as well.
logging.getLogger("tifffile").setLevel(logging.CRITICAL)


def tiff_header(path: Path, _inside: str = "") -> VolumeHeader:
    """Read the directories of a TIFF file, never its pixels.

    Raises:
        DataError: it holds no volume, or several.
        TiffFileError, ValueError, EOFError: it is cut or damaged.
    """
    with tifffile.TiffFile(path) as file:
        series = _series(path, file)
        axes = _axes(path, series)
        check_whole(file, series)
        if series.dtype is None or series.dtype.kind not in "biuf":
            held = series.dtype or tr("nothing")
            raise DataError(tr("{path} holds {held}, not one number a voxel. Convert it.", path=path, held=held))
        lengths = {
            series.axes.upper().index(letter): length
            for letter, length in spacing_of(file).items()
            if letter in series.axes.upper()
        }
        return VolumeHeader(axes.shape, compact(series.dtype), axes.geometry(lengths))


def tiff_voxels(path: Path, _inside: str = "") -> npt.NDArray[Any]:
    """Read a TIFF file: (depth, height, width, channels).

    Raises:
        DataError: it is packed in a way that nothing here can read.
        TiffFileError, ValueError, EOFError, RuntimeError: it is cut or damaged.
    """
    with tifffile.TiffFile(path) as file:
        series = _series(path, file)
        axes = _axes(path, series)
        return axes.volume(pixels_of(path, file, series))


def pixels_of(path: Path, file: tifffile.TiffFile, series: Any) -> npt.NDArray[Any]:
    """Read one image of a file, its axes as they are stored.

    Raises:
        DataError: it is packed in a way that nothing here can read.
        TiffFileError, ValueError, EOFError, RuntimeError: it is cut or damaged.
    """
    check_whole(file, series)
    try:
        return series.asarray(maxworkers=1)  # type: ignore[no-any-return]
    except (ValueError, ImportError) as error:
        if isinstance(error, ValueError) and "imagecodecs" not in str(error):
            raise
        return _by_itk(path, series, alone=len(file.series) == 1)


def _series(path: Path, file: tifffile.TiffFile) -> Any:
    """Return the only image of a file that is a volume, or the only image."""
    deep = [series for series in file.series if len(series.shape) - series.axes.count("S") > 2]
    if len(deep) > 1:
        raise DataError(
            tr("{path} holds {count} volumes. Save each of them in a file of its own.", path=path, count=len(deep))
        )
    if not deep and len(file.series) > 1:
        raise DataError(
            tr(
                "{path} holds {count} images of different sizes or kinds, not a volume. Save one stack a file.",
                path=path,
                count=len(file.series),
            )
        )
    return (deep or file.series)[0]


def _axes(path: Path, series: Any) -> NamedAxes:
    sizes = dict(zip(series.axes.upper(), series.shape, strict=True))
    if sizes.keys() <= {"Y", "X", "S"}:
        raise DataError(
            tr(
                "{path} holds one image of {size} pixels, not a volume. The slices of a volume lie in a folder of "
                "their own, each with a number in its name.",
                path=path,
                size=named_size((sizes["Y"], sizes["X"])),
            )
        )
    return NamedAxes.of(path, series.axes, series.shape)


def check_whole(file: tifffile.TiffFile, series: Any) -> None:
    """Check that no page is missing at the end, which tifffile passes over."""
    length = file.filehandle.size
    end = file.pages.next_page_offset
    if end is not None and not file.is_ome:
        file.filehandle.seek(end)
        if any(file.filehandle.read(file.tiff.offsetsize)):
            raise EOFError
    if series.dataoffset is not None and series.dataoffset + series.nbytes > length:
        raise EOFError
    for page in series.pages:
        if page is None:
            raise EOFError
        ends = [start + size for start, size in zip(page.dataoffsets, page.databytecounts, strict=True)]
        if page.parent is file and max(ends, default=0) > length:
            raise EOFError


def _by_itk(path: Path, series: Any, *, alone: bool) -> npt.NDArray[Any]:
    """Read a file that is packed in a way that tifffile cannot read by itself (LZW, JPEG)."""
    packing = series.keyframe.compression.name
    try:
        voxels = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))) if alone else None
    except RuntimeError:
        voxels = None
    if voxels is None or voxels.size != np.prod(series.shape):
        raise DataError(
            tr(
                "{path} is packed as {packing}, which cannot be read here. Save it without, or with Deflate.",
                path=path,
                packing=packing,
            )
        )
    return voxels.reshape(series.shape).astype(series.dtype, copy=False)  # type: ignore[no-any-return]


def spacing_of(file: tifffile.TiffFile) -> Mapping[str, float | None]:
    """Return the distance of two voxels along Z, Y and X in mm, as far as the file tells it."""
    if file.is_ome and file.ome_metadata:
        return _ome_spacing(file.ome_metadata)
    if file.imagej_metadata:
        return _imagej_spacing(file)
    return {}


def _ome_spacing(text: str) -> dict[str, float | None]:
    images = tifffile.xml2dict(text).get("OME", {}).get("Image", {})
    pixels = (images[0] if isinstance(images, list) else images).get("Pixels", {})
    found: dict[str, float | None] = {}
    for letter in "ZYX":
        size, unit = pixels.get(f"PhysicalSize{letter}"), in_mm(str(pixels.get(f"PhysicalSize{letter}Unit", "um")))
        found[letter] = None if size is None or unit is None else float(size) * unit
    return found


def _imagej_spacing(file: tifffile.TiffFile) -> dict[str, float | None]:
    content = file.imagej_metadata or {}
    unit = in_mm(str(content.get("unit", "")))
    if unit is None:
        return {}
    found: dict[str, float | None] = {"Z": float(content.get("spacing", 0.0)) * unit}
    for letter, name in (("Y", "YResolution"), ("X", "XResolution")):
        tag = file.pages.first.tags.get(name)
        counted, over = tag.value if tag is not None else (0, 1)
        found[letter] = over / counted * unit if counted else None
    return found
