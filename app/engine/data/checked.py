"""Reads volumes, masks and volumes to find, and checks what is read."""

from __future__ import annotations

import numpy as np

from app.engine.data.dataset import DataError, Dataset, Mask, Volume
from resources.translations import tr, tr_count


def check_one_size(dataset: Dataset) -> None:
    """Check that all volumes have one shape, as training needs it.

    Raises:
        DataError: they differ; the message names the card to add.
    """
    shape = dataset.spec.shape
    if shape[-1] is None:
        raise DataError(
            tr(
                "The volumes differ in their number of channels ({shape}). Keep those with the same number of "
                "channels.",
                shape=dataset.spec.shape_words(),
            )
        )
    if None in shape:
        raise DataError(
            tr(
                "The volumes differ in size ({shape}). Add a Crop or pad card behind the card that reads them.",
                shape=dataset.spec.shape_words(),
            )
        )


def checked_volume(dataset: Dataset, index: int) -> Volume:
    """Read a volume and check its shape and its voxels.

    Raises:
        DataError: it cannot be read, has another shape than before, or holds NaN or infinite voxels.
    """
    volume = dataset.volume(index)
    _check_size(dataset, index, dataset.spec.shape, volume)
    _check_finite(dataset, index, volume)
    return volume


def checked_target(dataset: Dataset, index: int) -> Volume:
    """Read the volume to find for a volume and check its shape and its voxels.

    Raises:
        DataError: it cannot be read, has another shape than before, or holds NaN or infinite voxels.
    """
    target = dataset.target(index)
    _check_size(dataset, index, (*dataset.spec.shape[:3], dataset.spec.target_channels), target)
    _check_finite(dataset, index, target)
    return target


def _check_size(dataset: Dataset, index: int, shape: tuple[int | None, ...], volume: Volume) -> None:
    if any(wanted not in (None, size) for wanted, size in zip(shape, volume.shape, strict=True)):
        name = dataset.origin(index)
        raise DataError(tr("{volume} has changed its size since it was checked. Start again.", volume=name))


def _check_finite(dataset: Dataset, index: int, volume: Volume) -> None:
    if volume.dtype.kind == "f" and not (finite := np.isfinite(volume)).all():
        bad = int(volume.size - np.count_nonzero(finite))
        raise DataError(
            tr_count(
                "{path} holds {count} voxel without a finite value (NaN or infinite). Repair it or take it out.",
                "{path} holds {count} voxels without a finite value (NaN or infinite). Repair it or take it out.",
                bad,
                path=dataset.origin(index),
            )
        )


def checked_mask(dataset: Dataset, index: int) -> Mask:
    """Read a mask and check its shape.

    Raises:
        DataError: it cannot be read, or has another shape than before.
    """
    mask = dataset.mask(index)
    if any(wanted not in (None, size) for wanted, size in zip(dataset.spec.shape[:3], mask.shape, strict=True)):
        name = dataset.origin(index)
        raise DataError(tr("The mask of {volume} has changed its size since it was checked. Start again.", volume=name))
    return mask
