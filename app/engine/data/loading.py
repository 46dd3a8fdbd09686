"""Reads a dataset into memory where it fits, and says how much memory that is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import psutil

from app.engine.data.dataset import (
    MASK_TYPE,
    Cancellation,
    Cancelled,
    DataError,
    Dataset,
    DatasetSpec,
    Labels,
    Mask,
    Progress,
    Volume,
    never_cancelled,
    no_progress,
    throttled,
)

WORKERS = min(4, os.cpu_count() or 1)
_SHARE_OF_FREE_MEMORY = 0.5


class Volumes:
    """A dataset ready for training: in memory, or read again each time where it is too large.

    Attributes:
        spec, labels: of the dataset.
        budget: bytes that it may take in memory.
        in_memory: whether all volumes are held.
        words: what was done, in a line for the log and the panel.
    """

    def __init__(
        self, dataset: Dataset, budget: int, held: npt.NDArray[Any] | None, held_masks: Mask | None = None
    ) -> None:
        self.spec: DatasetSpec = dataset.spec
        self.labels: Labels = dataset.labels
        self.budget = budget
        self._dataset, self._held, self._held_masks = dataset, held, held_masks

    @property
    def in_memory(self) -> bool:
        """Whether all volumes are held."""
        return self._held is not None

    def release(self) -> None:
        """Hold the volumes no longer; from now on each is read when it is asked for."""
        self._held = self._held_masks = None

    @property
    def held_bytes(self) -> int:
        """Memory that the held volumes take, in bytes."""
        return sum(held.nbytes for held in (self._held, self._held_masks) if held is not None)

    @property
    def volume_shape(self) -> tuple[int, ...]:
        """Depth, height, width, channels of each volume."""
        return tuple(axis for axis in self.spec.shape if axis is not None)

    @property
    def words(self) -> str:
        """What was done."""
        size, budget = _size_words(self.spec.nbytes or 0), _size_words(self.budget)
        what = f"{self.spec.count} volumes{' with masks' if self.spec.masks else ''}"
        if self.in_memory:
            return f"{what} held in memory as {self.spec.dtype}: {size} of {budget} allowed"
        return f"{what} take {size}, more than the {budget} allowed: read again in each epoch"

    def gather(self, indices: npt.ArrayLike) -> npt.NDArray[np.float32]:
        """Return volumes as float32: (number, depth, height, width, channels).

        Raises:
            DataError: a volume that is not held cannot be read.
        """
        wanted = np.asarray(indices, dtype=np.int64)
        if self._held is not None:
            return self._held[wanted].astype(np.float32, copy=False)
        made = np.empty((len(wanted), *self.volume_shape), np.float32)
        for place, index in enumerate(wanted):
            made[place] = checked_volume(self._dataset, int(index))
        return made

    def targets(self, indices: npt.ArrayLike) -> Mask | Labels:
        """Return what the network is to answer: masks uint8 (number, depth, height, width), or labels int64 (number).

        Raises:
            DataError: a mask that is not held cannot be read.
        """
        wanted = np.asarray(indices, dtype=np.int64)
        if not self.spec.masks:
            return self.labels[wanted]
        if self._held_masks is not None:
            return self._held_masks[wanted]
        made = np.empty((len(wanted), *self.volume_shape[:3]), MASK_TYPE)
        for place, index in enumerate(wanted):
            made[place] = checked_mask(self._dataset, int(index))
        return made


def _size_words(size: float) -> str:
    for unit in ("bytes", "KB", "MB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if size >= 10 or unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} GB"


def memory_budget() -> int:
    """Return how many bytes one dataset may take now: half of the memory that is free."""
    return int(psutil.virtual_memory().available * _SHARE_OF_FREE_MEMORY)


def check_one_size(dataset: Dataset) -> None:
    """Check that all volumes have one shape, as training needs it.

    Raises:
        DataError: they differ; the message names the card to add.
    """
    shape = dataset.spec.shape
    if shape[3] is None:
        raise DataError(
            f"The volumes differ in their number of channels ({dataset.spec.shape_words()}). "
            f"Keep those with the same number of channels."
        )
    if None in shape:
        raise DataError(
            f"The volumes differ in size ({dataset.spec.shape_words()}). "
            f"Add a Crop or pad card behind the card that reads them."
        )


def checked_volume(dataset: Dataset, index: int) -> Volume:
    """Read a volume and check its shape and its voxels.

    Raises:
        DataError: it cannot be read, has another shape than before, or holds NaN or infinite voxels.
    """
    volume = dataset.volume(index)
    if any(wanted not in (None, size) for wanted, size in zip(dataset.spec.shape, volume.shape, strict=True)):
        raise DataError(f"{dataset.origin(index)} has changed its size since it was checked. Start again.")
    if volume.dtype.kind == "f" and not (finite := np.isfinite(volume)).all():
        bad = int(volume.size - np.count_nonzero(finite))
        raise DataError(
            f"{dataset.origin(index)} holds {bad} voxel{'s' if bad > 1 else ''} without a finite value (NaN or "
            f"infinite). Repair it or take it out."
        )
    return volume


def checked_mask(dataset: Dataset, index: int) -> Mask:
    """Read a mask and check its shape.

    Raises:
        DataError: it cannot be read, or has another shape than before.
    """
    mask = dataset.mask(index)
    if any(wanted not in (None, size) for wanted, size in zip(dataset.spec.shape[:3], mask.shape, strict=True)):
        raise DataError(f"The mask of {dataset.origin(index)} has changed its size since it was checked. Start again.")
    return mask


def load(
    dataset: Dataset,
    progress: Progress = no_progress,
    cancelled: Cancellation = never_cancelled,
    budget: int | None = None,
) -> Volumes:
    """Read all volumes into memory, each in the small type of ``dataset.spec``, or none where they do not fit.

    Args:
        dataset: what to read.
        progress: told (done, total), some ten times a second.
        cancelled: asked before each volume.
        budget: bytes that may be used; by default half of the memory that is free.

    Raises:
        DataError: volumes differ in size, or one cannot be read.
        Cancelled: somebody asked to stop.
    """
    check_one_size(dataset)
    allowed = memory_budget() if budget is None else budget
    if (dataset.spec.nbytes or 0) > allowed:
        return Volumes(dataset, allowed, None)
    shape = tuple(axis for axis in dataset.spec.shape if axis is not None)
    held = np.empty((len(dataset), *shape), dataset.spec.dtype)
    masks = np.empty((len(dataset), *shape[:3]), MASK_TYPE) if dataset.spec.masks else None

    def read(index: int) -> None:
        if cancelled():
            raise Cancelled
        held[index] = checked_volume(dataset, index)
        if masks is not None:
            masks[index] = checked_mask(dataset, index)

    with _pool() as pool:
        _follow([pool.submit(read, index) for index in range(len(dataset))], progress)
    held.setflags(write=False)
    return Volumes(dataset, allowed, held, masks)


@contextmanager
def _pool() -> Iterator[ThreadPoolExecutor]:
    """Give a pool that drops what has not begun when something goes wrong."""
    pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="volumes")
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _follow(reading: list[Future[None]], progress: Progress) -> None:
    tell = throttled(progress)
    tell(0, len(reading))
    for done, future in enumerate(as_completed(reading), 1):
        future.result()
        tell(done, len(reading))
