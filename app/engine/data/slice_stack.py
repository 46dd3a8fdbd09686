"""Volumes whose slices lie in one file each: a folder of numbered TIFF or PNG images.

A folder counts as one volume where its TIFF files hold a single image each and names differ in a number alone
(``slice_0001.tif``, ``slice_0002.tif``, …); files of several pages are volumes, each by itself. PNG images count
where the folder holds nothing else but notes. What is wrong with such a folder is told when its header is read.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import DataError, compact, file_state, unreadable
from app.engine.data.dicom_series import SLICE_SUFFIXES
from app.engine.data.geometry import Geometry
from app.engine.data.slice_file import PNG, TIFF, SliceHeader, is_flat, slice_header, slice_pixels, slice_spacing
from app.engine.data.slice_names import in_order, looks_like_slices
from app.engine.data.volume_header import VolumeHeader, named_size
from app.engine.settings import threads
from resources.translations import tr

_MOST_THREADS = 8
# Files that may lie beside PNG slices; beside anything else, PNG images are pictures of it.
_NOTES = (*PNG, ".txt", ".log", ".csv", ".json", ".xml", ".ini", ".md")


def slices_among(folder: Path, names: Sequence[str]) -> list[str]:
    """Return those files of a folder that are slices of one volume; none where it holds no such volume.

    Args:
        folder: where they lie.
        names: of all files in it; hidden ones do not count.
    """
    seen = [name for name in names if not name.startswith(".")]
    if any(name.lower().endswith(SLICE_SUFFIXES) for name in seen):
        return []
    found = [name for name in seen if name.lower().endswith(TIFF)]
    if not found and all(name.lower().endswith(_NOTES) for name in seen):
        found = [name for name in seen if name.lower().endswith(PNG)]
    return found if looks_like_slices(found) and _mostly_flat(folder, found) else []


def _mostly_flat(folder: Path, names: Sequence[str]) -> bool:
    """Tell by the first, the middle and the last file whether a folder holds slices or volumes."""
    some = sorted(names)
    answers = []
    for name in dict.fromkeys((some[0], some[len(some) // 2], some[-1])):
        try:
            answers.append(is_flat(folder / name, *file_state(folder / name)[1:]))
        except DataError:
            continue
    return answers.count(True) > answers.count(False)


def is_stack(path: Path) -> bool:
    """Tell whether a folder holds the slices of one volume, one a file."""
    return path.is_dir() and bool(_slices(path))


def stack_files(path: Path) -> list[Path]:
    """Return the files of the slices, in no order."""
    return [path / name for name in _slices(path)]


def _slices(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return slices_among(folder, [entry.name for entry in entries if entry.is_file()])
    except OSError as error:
        raise unreadable(folder, error) from None


def stack_header(path: Path) -> VolumeHeader:
    """Read the headers of all slices and check that they make one volume without holes.

    Raises:
        DataError: a slice is damaged, missing, or of another size or type than the others.
    """
    files = _ordered(path)
    headers = list(_pool().map(slice_header, files))
    usual = Counter((header.shape, header.dtype) for header in headers).most_common(1)[0][0]
    first = next(place for place, header in enumerate(headers) if (header.shape, header.dtype) == usual)
    for file, header in zip(files, headers, strict=True):
        _check_alike(file, header, files[first], headers[first])
    height, width, channels = usual[0]
    size = (len(files), height, width)
    spacing = slice_spacing(files[0])
    steps = [step for letter in "ZYX" if (step := spacing.get(letter)) is not None and 0.0 < step < float("inf")]
    known = Geometry(size, (steps[0], steps[1], steps[2]), in_mm=True) if len(steps) == 3 else Geometry(size)
    return VolumeHeader((*size, channels), usual[1], known)


def stack_voxels(path: Path) -> npt.NDArray[Any]:
    """Read all slices, several at a time, each to its place: (depth, height, width, channels).

    Raises:
        DataError: as ``stack_header``.
    """
    files = _ordered(path)
    first = slice_header(files[0])
    made = np.empty((len(files), *first.shape), first.dtype)
    read = partial(_read_slice, made=made, first=first, files=files)
    for _ in _pool().map(read, range(len(files))):
        pass
    return made


def _read_slice(place: int, *, made: npt.NDArray[Any], first: SliceHeader, files: Sequence[Path]) -> None:
    pixels = slice_pixels(files[place])
    height, width, channels = pixels.shape
    _check_alike(files[place], SliceHeader((height, width, channels), compact(pixels.dtype)), files[0], first)
    with np.errstate(all="ignore"):  # what float32 cannot hold becomes infinite
        made[place] = pixels


def _ordered(path: Path) -> list[Path]:
    return [path / name for name in in_order(path, _slices(path))]


def _check_alike(path: Path, header: SliceHeader, other: Path, wanted: SliceHeader) -> None:
    if header.shape != wanted.shape:
        raise DataError(
            tr(
                "{path} holds {size} pixels, but {other}, another slice of that volume, {wanted}. Bring all slices to "
                "one size, or put slices of another volume into a folder of their own.",
                path=path,
                size=_pixels(header),
                other=other.name,
                wanted=_pixels(wanted),
            )
        )
    if header.dtype != wanted.dtype:
        raise DataError(
            tr(
                "{path} holds {type} values, but {other}, another slice of that volume, {wanted}. Save all slices in "
                "one type.",
                path=path,
                type=header.dtype,
                other=other.name,
                wanted=wanted.dtype,
            )
        )


def _pixels(header: SliceHeader) -> str:
    return named_size(header.shape if header.shape[2] != 1 else header.shape[:2])


@lru_cache(maxsize=1)
def _pool() -> ThreadPoolExecutor:
    """One pool for all volumes, so that many read at a time do not start many threads each."""
    return ThreadPoolExecutor(min(_MOST_THREADS, threads()), thread_name_prefix="slices")
