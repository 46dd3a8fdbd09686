"""Reads a dataset into memory where it fits, and says how much memory that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import psutil

from app.engine.data.checked import check_one_size as check_one_size  # noqa: PLC0414 - handed on, as part of loading
from app.engine.data.checked import checked_mask as checked_mask  # noqa: PLC0414
from app.engine.data.checked import checked_target as checked_target  # noqa: PLC0414
from app.engine.data.checked import checked_volume as checked_volume  # noqa: PLC0414
from app.engine.data.dataset import (
    MASK_TYPE,
    Cancellation,
    Cancelled,
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
from app.engine.data.holding import Held, most_bytes, still_part, upon_held, used_below
from app.engine.data.holding_words import holding_words
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
        self,
        dataset: Dataset,
        budget: int,
        held: npt.NDArray[Any] | None,
        held_targets: npt.NDArray[Any] | None = None,
    ) -> None:
        self.spec: DatasetSpec = dataset.spec
        self.labels: Labels = dataset.labels
        self._numbers: Numbers | None = dataset.numbers
        self.budget = budget
        self._dataset, self._held, self._held_targets = dataset, held, held_targets

    @property
    def in_memory(self) -> bool:
        """Whether all volumes are held."""
        return self._held is not None

    def release(self) -> None:
        """Hold the volumes no longer; from now on each is read when it is asked for."""
        self._held = self._held_targets = None

    @property
    def held_bytes(self) -> int:
        """Memory that the held volumes take, in bytes."""
        return sum(held.nbytes for held in (self._held, self._held_targets) if held is not None)

    @property
    def volume_shape(self) -> tuple[int, ...]:
        """Depth, height, width, channels of each volume."""
        return tuple(axis for axis in self.spec.shape if axis is not None)

    @property
    def words(self) -> str:
        """What was done."""
        return holding_words(self.spec, self.budget, varies=self.varies, in_memory=self.in_memory)

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

    def targets(self, indices: npt.ArrayLike, epoch: int = 0) -> Mask | Labels | Numbers | Volume:
        """Return what the network is to answer.

        That is masks uint8 (number, depth, height, width), labels int64 (number), numbers float32 (number, each), or
        volumes float32 (number, depth, height, width, channels).

        Raises:
            DataError: a mask or a volume to find that is not held cannot be read.
        """
        wanted = np.asarray(indices, dtype=np.int64)
        if self._numbers is not None:
            return self._numbers[wanted]
        if self._held_targets is not None:
            return self._held_targets[wanted]
        made = _room_for_targets(self.spec, len(wanted))
        if made is None:
            return self.labels[wanted]
        dataset, checked = self._dataset.at(epoch), _checked_targets(self.spec)
        for place, index in enumerate(wanted):
            made[place] = checked(dataset, int(index))
        return made


def memory_budget() -> int:
    """Return how many bytes one dataset may take now: half of the memory that is free."""
    return int(psutil.virtual_memory().available * _SHARE_OF_FREE_MEMORY)


def _room_for_targets(spec: DatasetSpec, count: int) -> npt.NDArray[Any] | None:
    """Return room for so many masks or volumes to find; None where there are neither."""
    size = tuple(axis or 0 for axis in spec.shape[:3])
    if spec.target_channels:
        return np.empty((count, *size, spec.target_channels), np.float32)
    return np.empty((count, *size), MASK_TYPE) if spec.masks else None


def _checked_targets(spec: DatasetSpec) -> Callable[[Dataset, int], npt.NDArray[Any]]:
    return checked_target if spec.target_channels else checked_mask


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
    targets, checked = _room_for_targets(dataset.spec, len(dataset)), _checked_targets(dataset.spec)

    def read(index: int) -> None:
        if cancelled():
            raise Cancelled
        held[index] = checked_volume(dataset, index)
        if targets is not None:
            targets[index] = checked(dataset, index)

    with _pool() as pool:
        _follow([pool.submit(read, index) for index in range(len(dataset))], progress)
    held.setflags(write=False)
    return Volumes(dataset, allowed, held, targets)


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
        if dataset.spec.masks:
            held[0].mask(index)
        if held[0].spec.target_channels:
            held[0].target(index)

    with _pool() as pool:
        _follow([pool.submit(read, index) for index in used_below(dataset)], progress)
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
