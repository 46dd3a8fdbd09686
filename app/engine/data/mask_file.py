"""Masks in files: whole numbers, of which each stands for a label."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import MASK_TYPE, DataError, Mask
from app.engine.data.geometry import AS_STORED, Geometry, Turn
from app.engine.data.volume_file import known_header, read_volume, volume_state
from app.engine.data.volume_header import VolumeHeader, named_size
from resources.translations import tr

MOST_LABELS = 256
_LOOKED_UP = 1 << 12  # labels below this are found in a table, which is quicker


def _voxels(path: Path, inside: str) -> npt.NDArray[np.int64]:
    """Read a mask: (depth, height, width), its values.

    Raises:
        DataError: it cannot be read, or holds what is no label.
    """
    voxels = read_volume(path, inside)[..., 0]
    if voxels.dtype.kind == "f" and not (np.isfinite(voxels).all() and (voxels == np.floor(voxels)).all()):
        raise DataError(
            tr("{path} holds values that are not whole numbers. A mask has one whole number a label.", path=path)
        )
    if voxels.min() < 0:
        least = int(voxels.min())
        raise DataError(
            tr("{path} holds the negative value {value}. A mask has 0 for the background.", path=path, value=least)
        )
    return voxels.astype(np.int64)


def labels_in(path: Path, inside: str = "") -> tuple[int, ...]:
    """Return the values in a mask; an unchanged file is looked through once.

    Args:
        path: of the file.
        inside: path of the array inside an HDF5 file or a Zarr store.

    Raises:
        DataError: it cannot be read, or is no mask.
    """
    return _known_labels(path, *volume_state(path, "")[1:], inside)


@lru_cache(maxsize=1 << 16)
def _known_labels(path: Path, _size: int, _changed: int, inside: str) -> tuple[int, ...]:
    values = np.unique(_voxels(path, inside))
    if len(values) > MOST_LABELS:
        raise DataError(
            tr(
                "{path} holds {count:,} different values, more than the {most} labels that a mask may have. Perhaps "
                "the folders of volumes and masks are exchanged.",
                path=path,
                count=len(values),
                most=MOST_LABELS,
            )
        )
    return tuple(int(value) for value in values)


def read_mask(path: Path, values: npt.NDArray[np.int64], inside: str = "") -> Mask:
    """Read a mask: (depth, height, width), the values in it turned into class numbers.

    Args:
        path: of the file.
        values: the labels in their order.
        inside: path of the array inside an HDF5 file or a Zarr store.

    Raises:
        DataError: it cannot be read, or holds another value.
    """
    voxels = _voxels(path, inside)
    if voxels.max() < _LOOKED_UP:
        table = np.full(_LOOKED_UP, -1, np.int16)
        table[values[values < _LOOKED_UP]] = np.flatnonzero(values < _LOOKED_UP)
        numbers = table[voxels]
        known = bool(numbers.min() >= 0)
    else:
        numbers = np.searchsorted(values, voxels).clip(max=len(values) - 1)
        known = bool((values[numbers] == voxels).all())
    if not known:
        raise DataError(tr("{path} has changed since it was checked: it holds other labels. Start again.", path=path))
    return numbers.astype(MASK_TYPE)


def mask_turn(volume: Path, header: VolumeHeader, mask: Path, *, reorient: bool = False, inside: str = "") -> Turn:
    """Check that a mask lies on its volume and return how it is turned to do so.

    Args:
        volume: file of the volume.
        header: of the volume, as stored.
        mask: file of the mask; where it does not tell its orientation, it has that of its volume.
        reorient: whether both are turned to one orientation.
        inside: path of the mask's array inside an HDF5 file or a Zarr store.

    Raises:
        DataError: it cannot be read, or is of another size or orientation.
    """
    own = known_header(mask, *volume_state(mask, "")[1:], inside)
    if own.shape[3] != 1:
        count = own.shape[3]
        raise DataError(
            tr("{path} has {count} channels, but a mask has one. Choose another file.", path=mask, count=count)
        )
    geometries = (header.geometry, header.geometry)
    if own.geometry.oriented and header.geometry.oriented:
        geometries = (header.geometry, own.geometry)
    turns = [geometry.to_canonical() if reorient else AS_STORED for geometry in geometries]
    size, wanted = turns[1].shape(own.shape[:3]), turns[0].shape(header.shape[:3])
    if size != wanted:
        raise DataError(
            tr(
                "{mask} holds {size} voxels, but its volume {volume} has {wanted}. A mask has the size of its volume: "
                "take both out or bring them to one size.",
                mask=mask,
                size=named_size(size),
                volume=volume,
                wanted=named_size(wanted),
            )
        )
    if geometries[0].letters != geometries[1].letters:
        _check_orientation(volume, mask, geometries, reorient=reorient)
    return turns[1]


def _check_orientation(volume: Path, mask: Path, geometries: tuple[Geometry, Geometry], *, reorient: bool) -> None:
    """Object where a mask does not lie on its volume in the way in which both are taken."""
    values = {"mask": mask, "stored": geometries[1].letters, "volume": volume, "wanted": geometries[0].letters}
    first, second = (geometry.turned(geometry.to_canonical()) for geometry in geometries)
    together = first.lies_on(second)
    if together and not reorient:
        raise DataError(
            tr(
                "{mask} is stored in the orientation {stored}, but its volume {volume} in {wanted}. Turn Reorient on, "
                "so that both are brought to one orientation.",
                **values,
            )
        )
    if reorient and not together:
        raise DataError(
            tr(
                "{mask} is stored in the orientation {stored}, but its volume {volume} in {wanted}, and so they do not "
                "lie at one place: a header is wrong. Mend it, or turn Reorient off to take both as they are stored.",
                **values,
            )
        )
