"""Volumes whose channels lie in one file each, as nnU-Net names them: ``case_0000.nii.gz``, ``case_0001.nii.gz``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.engine.data.bad_files import BadFile
from app.engine.data.dataset import DataError, Volume, compact
from app.engine.data.volume_file import known_header, read_volume, stem, volume_state
from app.engine.data.volume_header import VolumeHeader, named_size
from resources.translations import tr

ONE_FILE, SEVERAL_FILES = "one_file", "several_files"
_NUMBERED = re.compile(r"(.+)_(\d{4})\Z")


def cases(paths: Sequence[Path], channels: str) -> tuple[list[tuple[Path, ...]], list[BadFile]]:
    """Return the files of each volume, and what is no whole volume.

    Args:
        paths: of all files.
        channels: ``one_file``, or ``several_files``, whose names end in the number of the channel.
    """
    if channels == ONE_FILE:
        return [(path,) for path in paths], []
    found: dict[Path, dict[str, Path]] = {}
    bad = []
    for path in paths:
        numbered = _NUMBERED.match(stem(path.name))
        if numbered:
            found.setdefault(path.with_name(numbered[1]), {})[numbered[2]] = path
        else:
            reason = tr(
                "{path} does not end in a channel number such as _0000. Rename it, or set Channels to one file.",
                path=path,
            )
            bad.append(BadFile(path.name, reason))
    wanted = sorted({number for numbers in found.values() for number in numbers})
    whole = []
    for case, files in found.items():
        missing = [number for number in wanted if number not in files]
        if missing:
            other = next(iter(files.values()))
            name = other.name.replace(stem(other.name), f"{case.name}_{missing[0]}")
            reason = tr(
                "{case} has no channel {number}, which other volumes have. Put {name} beside {other}.",
                case=case,
                number=missing[0],
                name=name,
                other=other.name,
            )
            bad.append(BadFile(case.name, reason))
        else:
            whole.append(tuple(files[number] for number in wanted))
    return whole, bad


def case_name(path: Path, channels: str) -> str:
    """Return a file's name without its ending and without the number of its channel."""
    name = stem(path.name)
    numbered = _NUMBERED.match(name) if channels == SEVERAL_FILES else None
    return numbered[1] if numbered else name


def place_in(folder: Path, path: Path, channels: str) -> str:
    """Return what pairs a volume with another: its place in a folder without ending and channel.

    A folder that is itself a volume, in slices of one file each, has the place ``.``.
    """
    return "." if path == folder else (path.relative_to(folder).parent / case_name(path, channels)).as_posix()


def looks_numbered(paths: Sequence[Path]) -> bool:
    """Tell whether all names end in the number of a channel."""
    return bool(paths) and all(_NUMBERED.match(stem(path.name)) for path in paths)


def header_of(paths: Sequence[Path], inside: str = "") -> VolumeHeader:
    """Return what the headers of a volume's files say together.

    Args:
        paths: of its files.
        inside: path of the array inside HDF5 files or Zarr stores.

    Raises:
        DataError: one cannot be read, or their sizes differ.
    """
    headers = [known_header(path, *volume_state(path, "")[1:], inside) for path in paths]
    if len(headers) == 1:
        return headers[0]
    size = headers[0].shape[:3]
    for path, header in zip(paths, headers, strict=True):
        if header.shape[:3] != size:
            raise DataError(
                tr(
                    "{path} holds {size} voxels, but {other}, another channel of that volume, {wanted}. Bring them to "
                    "one size or take them out.",
                    path=path,
                    size=named_size(header.shape[:3]),
                    other=paths[0].name,
                    wanted=named_size(size),
                )
            )
        if header.geometry.letters != headers[0].geometry.letters:
            raise DataError(
                tr(
                    "{path} is stored in the orientation {stored}, but {other}, another channel of that volume, in "
                    "{wanted}. Bring them to one orientation or take them out.",
                    path=path,
                    stored=header.geometry.letters,
                    other=paths[0].name,
                    wanted=headers[0].geometry.letters,
                )
            )
    shape = (*size, sum(header.shape[3] for header in headers))
    dtype = compact(np.result_type(*(header.dtype for header in headers)))
    return VolumeHeader(shape, dtype, headers[0].geometry)


def read_channels(paths: Sequence[Path], inside: str = "") -> Volume:
    """Read a volume: (depth, height, width, channels), the channels of all of its files in their order.

    Args:
        paths: of its files.
        inside: path of the array inside HDF5 files or Zarr stores.

    Raises:
        DataError: one cannot be read, or their sizes differ.
    """
    if len(paths) == 1:
        return read_volume(paths[0], inside)
    header_of(paths, inside)
    return np.concatenate([read_volume(path, inside) for path in paths], axis=3)
