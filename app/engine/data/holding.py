"""Holds in memory what is the same in each epoch, below views that change it by chance."""

from __future__ import annotations

from collections.abc import Callable
from math import prod

import numpy as np

from app.engine.data.dataset import MASK_TYPE, Dataset, Mask, View, Volume


class Held(View):
    """Volumes and masks of any sizes, each read once and kept."""

    def __init__(self, base: Dataset) -> None:
        super().__init__(base, base.spec, base.labels, "held")
        self._volumes: list[Volume | None] = [None] * len(base)
        self._masks: list[Mask | None] = [None] * len(base)

    def volume(self, index: int) -> Volume:
        """Return a volume."""
        held = self._volumes[index]
        if held is None:
            held = self._volumes[index] = _in_memory(self.base.volume(index))
            held.setflags(write=False)
        return held

    def mask(self, index: int) -> Mask:
        """Return a mask."""
        held = self._masks[index]
        if held is None:
            held = self._masks[index] = _in_memory(self.base.mask(index))
            held.setflags(write=False)
        return held

    @property
    def nbytes(self) -> int:
        """Memory that is taken now, in bytes."""
        return sum(held.nbytes for held in (*self._volumes, *self._masks) if held is not None)


def _in_memory(voxels: Volume) -> Volume:
    """Return voxels that are only mapped as an array of their own, since each map keeps a file open."""
    return np.array(voxels) if isinstance(voxels, np.memmap) else voxels


def still_part(dataset: Dataset) -> Dataset:
    """Return the nearest dataset behind some views that is the same in each epoch."""
    while dataset.varies and isinstance(dataset, View):
        dataset = dataset.base
    return dataset


def upon_held(dataset: Dataset, held: Callable[[Dataset], Dataset]) -> Dataset:
    """Return views that vary upon a held version of what does not."""
    if not dataset.varies or not isinstance(dataset, View):
        return held(dataset)
    return dataset.upon(upon_held(dataset.base, held))


def most_bytes(dataset: Dataset) -> int:
    """Return the memory that a dataset takes at most, in bytes."""
    spec = dataset.spec
    if spec.nbytes is not None:
        return spec.nbytes
    axes = spec.largest or tuple(axis or 1 for axis in spec.shape)
    return spec.count * (prod(axes) * spec.dtype.itemsize + (prod(axes[:3]) * MASK_TYPE.itemsize if spec.masks else 0))
