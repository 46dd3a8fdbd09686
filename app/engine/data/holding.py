"""Holds in memory what is the same in each epoch, below views that change it by chance."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Dataset, Mask, View, Volume
from app.engine.data.volume_targets import AsTargets

_Kept = list[npt.NDArray[Any] | None]


class Held(View):
    """Volumes, masks and volumes to find of any sizes, each read once and kept."""

    def __init__(self, base: Dataset) -> None:
        super().__init__(base, base.spec, base.labels, "held")
        self._volumes, self._masks, self._targets = (_nothing(len(base)) for _ in range(3))

    def volume(self, index: int) -> Volume:
        """Return a volume."""
        return _held(self._volumes, index, self.base.volume)

    def mask(self, index: int) -> Mask:
        """Return a mask."""
        return _held(self._masks, index, self.base.mask)

    def target(self, index: int) -> Volume:
        """Return a volume to find."""
        return _held(self._targets, index, self.base.target)

    @property
    def nbytes(self) -> int:
        """Memory that is taken now, in bytes."""
        return sum(held.nbytes for held in (*self._volumes, *self._masks, *self._targets) if held is not None)


def _nothing(count: int) -> _Kept:
    return [None] * count


def _held(kept: _Kept, index: int, read: Callable[[int], npt.NDArray[Any]]) -> npt.NDArray[Any]:
    """Return what is kept, or read it for the first time."""
    held = kept[index]
    if held is None:
        held = kept[index] = _in_memory(read(index))
        held.setflags(write=False)
    return held


def _in_memory(voxels: Volume) -> Volume:
    """Return voxels that are only mapped as an array of their own, since each map keeps a file open."""
    return np.array(voxels) if isinstance(voxels, np.memmap) else voxels


def still_part(dataset: Dataset) -> Dataset:
    """Return the nearest dataset behind some views that is the same in each epoch."""
    while dataset.varies and isinstance(dataset, View):
        dataset = dataset.base
    return dataset


def used_below(dataset: Dataset) -> list[int]:
    """Return which volumes of its still part a dataset is made of: a split may leave some of them to another."""
    found = set(range(len(dataset)))
    while dataset.varies and isinstance(dataset, View):
        found = {dataset.base_index(index) for index in found}
        dataset = dataset.base
    return sorted(found)


def upon_held(dataset: Dataset, held: Callable[[Dataset], Dataset]) -> Dataset:
    """Return views that vary upon a held version of what does not."""
    if not dataset.varies or not isinstance(dataset, View):
        # What enters and what is to be found are one and the same here, so they are held once.
        return dataset.upon(held(dataset.base)) if isinstance(dataset, AsTargets) else held(dataset)
    return dataset.upon(upon_held(dataset.base, held))


def most_bytes(dataset: Dataset) -> int:
    """Return the memory that a dataset takes at most, in bytes."""
    spec = dataset.spec
    if spec.nbytes is not None:
        return spec.nbytes
    return spec.bytes_of(spec.largest or tuple(axis or 1 for axis in spec.shape))
