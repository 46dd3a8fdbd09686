"""Tells volumes to find from masks, and pairs of volumes from classes, by what the files hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.channels import ONE_FILE, place_in
from app.engine.data.dataset import DataError
from app.engine.data.mask_file import MOST_LABELS
from app.engine.data.volume_file import read_volume

_TARGET_WORDS = re.compile(
    r"target|clean|full|high|truth|reference|sharp|output|denoised|restored|(^|[_\W])(gt|hr)($|[_\W])", re.IGNORECASE
)
_GIVEN_WORDS = re.compile(
    r"low|nois(y|e)|input|source|degraded|blur|fast|raw|artefact|artifact|(^|[_\W])lr($|[_\W])", re.IGNORECASE
)
_LOOKED_AT = 4  # files or pairs: enough to tell, and soon read
_MOST_VOXELS = 1 << 20  # of one volume, looked at for its values
_GRID = 64  # points along an axis at which two volumes are compared
# Where no folder is called masks, label maps are told by fewer values than a mask may have.
_MOST_LABELS = 64
# Of what another case's volume leaves unlike, a volume's own partner is like at least this share.
_CLOSER = 0.25


def holds_intensities(paths: Sequence[Path], most: int = MOST_LABELS) -> bool:
    """Tell whether the first files that can be read hold intensities, and no labels.

    Args:
        paths: of single volumes.
        most: different whole numbers that labels may have.
    """
    told = [_continuous(voxels, most) for _, voxels in islice(_read(paths), _LOOKED_AT)]
    return bool(told) and all(told)


def paired_folders(folders: Mapping[Path, Sequence[Path]]) -> tuple[Path, Path] | None:
    """Return the folder of volumes and that of volumes to find, if two folders are such.

    Class folders, too, may hold files of equal names; pairs are told by each volume being more like its partner than
    like that of another. Which is to be found is told by the folders' names, else it is the second.

    Args:
        folders: the volumes in each, one file a volume.
    """
    if len(folders) != 2:
        return None
    given, wanted = folders
    if _aim(given) > _aim(wanted):
        given, wanted = wanted, given
    first, second = ({place_in(folder, path, ONE_FILE): path for path in folders[folder]} for folder in (given, wanted))
    shared = sorted(first.keys() & second.keys())
    if 2 * len(shared) < max(len(first), len(second)):
        return None
    if not holds_intensities([second[name] for name in shared], _MOST_LABELS):
        return None
    return (given, wanted) if _belong([(first[name], second[name]) for name in shared]) else None


def _aim(folder: Path) -> int:
    """Return how much a folder's name says that it holds what is to be found."""
    return bool(_TARGET_WORDS.search(folder.name)) - bool(_GIVEN_WORDS.search(folder.name))


def _read(paths: Sequence[Path]) -> Iterator[tuple[Path, npt.NDArray[Any]]]:
    """Read what can be read; what cannot is told elsewhere."""
    for path in paths:
        try:
            yield path, read_volume(path)
        except DataError:
            continue


def _continuous(voxels: npt.NDArray[Any], most: int) -> bool:
    flat = voxels.reshape(-1)
    sample = flat[:: max(1, len(flat) // _MOST_VOXELS)]
    sample = sample[np.isfinite(sample)]
    return bool((sample != np.floor(sample)).any()) or len(np.unique(sample)) > most


def _belong(pairs: Sequence[tuple[Path, Path]]) -> bool:
    """Tell whether each target is clearly more like its own volume than like the one before."""
    read = list(islice(_grids(pairs), _LOOKED_AT))
    if len(read) < 2:
        return False
    volumes, targets = zip(*read, strict=True)
    own = [_likeness(volume, target) for volume, target in zip(volumes, targets, strict=True)]
    other = [_likeness(volumes[place - 1], target) for place, target in enumerate(targets)]
    return all(one > two + _CLOSER * (1 - two) for one, two in zip(own, other, strict=True))


def _grids(pairs: Sequence[tuple[Path, Path]]) -> Iterator[tuple[npt.NDArray[Any], npt.NDArray[Any]]]:
    for pair in pairs:
        voxels = [volume[..., 0] for _, volume in _read(pair)]
        if len(voxels) == 2 and voxels[0].shape == voxels[1].shape:
            steps = tuple(slice(None, None, max(1, axis // _GRID)) for axis in voxels[0].shape)
            yield voxels[0][steps].astype(np.float64), voxels[1][steps].astype(np.float64)


def _likeness(volume: npt.NDArray[Any], target: npt.NDArray[Any]) -> float:
    """Return the correlation of two volumes, of whichever sign, where they overlap."""
    common = tuple(slice(min(axes)) for axes in zip(volume.shape, target.shape, strict=True))
    first, second = volume[common].ravel(), target[common].ravel()
    if not (first.std() > 0 and second.std() > 0):  # constant or not finite
        return 0.0
    return abs(float(np.corrcoef(first, second)[0, 1]))
