"""Reads a dataset into memory where it fits, and says how much memory that is."""

from __future__ import annotations

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
    Numbers,
    Progress,
    Volume,
    never_cancelled,
    no_progress,
    throttled,
)
from app.engine.data.holding import Held, most_bytes, still_part, upon_held
from app.engine.data.remembering import remembered
from app.engine.data.volume_cache import VolumeCache
from app.engine.settings import threads

# Unpacking, SimpleITK and NumPy leave the interpreter to others, so threads use all processors.
WORKERS = min(32, threads())
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
        self._numbers: Numbers | None = dataset.numbers
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
        what = f"{self.spec.count} {'rows' if self.spec.rows else 'volumes'}{' with masks' if self.spec.masks else ''}"
        if self.varies:
            return f"{what} made anew by chance in each epoch; {budget} of memory allowed for what they are made of"
        if self.in_memory:
            return f"{what} held in memory as {self.spec.dtype}: {size} of {budget} allowed"
        return f"{what} take {size}, more than the {budget} allowed: read again in each epoch"

    @property
    def varies(self) -> bool:
        """Whether volumes are others in each epoch."""
        return self._dataset.varies

    def gather(self, indices: npt.ArrayLike, epoch: int = 0) -> npt.NDArray[np.float32]:
        """Return volumes as float32: (number, depth, height, width, channels); rows of a table as (number, columns).

        Args:
            indices: which volumes.
            epoch: from 0; counts where volumes are changed by chance.

        Raises:
            DataError: a volume that is not held cannot be read.
        """
        wanted = np.asarray(indices, dtype=np.int64)
        if self._held is not None:
            return self._held[wanted].astype(np.float32, copy=False)
        made = np.empty((len(wanted), *self.volume_shape), np.float32)
        dataset = self._dataset.at(epoch)
        for place, index in enumerate(wanted):
            made[place] = checked_volume(dataset, int(index))
        return made

    def targets(self, indices: npt.ArrayLike, epoch: int = 0) -> Mask | Labels | Numbers:
        """Return what the network is to answer.

        That is masks uint8 (number, depth, height, width), labels int64 (number), or numbers float32 (number, each).

        Raises:
            DataError: a mask that is not held cannot be read.
        """
        wanted = np.asarray(indices, dtype=np.int64)
        if self._numbers is not None:
            return self._numbers[wanted]
        if not self.spec.masks:
            return self.labels[wanted]
        if self._held_masks is not None:
            return self._held_masks[wanted]
        made = np.empty((len(wanted), *self.volume_shape[:3]), MASK_TYPE)
        dataset = self._dataset.at(epoch)
        for place, index in enumerate(wanted):
            made[place] = checked_mask(dataset, int(index))
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
    if shape[-1] is None:
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
    cache: VolumeCache | None = None,
) -> Volumes:
    """Read all volumes into memory, each in the small type of ``dataset.spec``, or none where they do not fit.

    Args:
        dataset: what to read.
        progress: told (done, total), some ten times a second.
        cancelled: asked before each volume.
        budget: bytes that may be used; by default half of the memory that is free.
        cache: where volumes are kept that take long to make; None: nowhere.

    Raises:
        DataError: volumes differ in size, or one cannot be read.
        Cancelled: somebody asked to stop.
    """
    check_one_size(dataset)
    dataset = remembered(dataset, cache)
    allowed = memory_budget() if budget is None else budget
    if dataset.varies:
        return _load_still_part(dataset, progress, cancelled, allowed)
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


def _load_still_part(dataset: Dataset, progress: Progress, cancelled: Cancellation, allowed: int) -> Volumes:
    """Read into memory what chance does not change, if it fits; the rest is made anew in each epoch."""
    size = most_bytes(still_part(dataset))
    if size > allowed:
        return Volumes(dataset, allowed, None)
    held: list[Held] = []

    def hold(still: Dataset) -> Dataset:
        held.append(Held(still))
        return held[0]

    dataset = upon_held(dataset, hold)

    def read(index: int) -> None:
        if cancelled():
            raise Cancelled
        held[0].volume(index)
        if held[0].spec.masks:
            held[0].mask(index)

    with _pool() as pool:
        _follow([pool.submit(read, index) for index in range(len(held[0]))], progress)
    return Volumes(dataset, allowed, None)


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
