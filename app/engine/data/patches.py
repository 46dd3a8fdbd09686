"""Random patches: boxes of one size cut out of volumes and their masks, in each epoch at other places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.chance import RandomView
from app.engine.data.dataset import MASK_TYPE, Dataset, Mask, Volume
from app.engine.data.geometry import Geometry
from app.engine.data.transforms import limits_of


def random_patches(*, dataset: Dataset, size: Sequence[int], patches: int, foreground: float, seed: int) -> Dataset:
    """Cut patches out of volumes; without chance, as for validation, they are the same in each epoch.

    A share of the patches holds foreground for sure: a label other than the background is drawn, then one of its
    voxels, as nnU-Net does it (Isensee et al., Nature Methods 2021). The patch lies anywhere about that voxel.

    Args:
        dataset: volumes of any size; what is smaller than a patch is filled with 0, masks with the background.
        size: of a patch: depth, height, width, in voxels.
        patches: of each volume in an epoch.
        foreground: share of the patches that hold foreground for sure, where there are masks.
        seed: of the random numbers.
    """
    return _Patches(dataset, (int(size[0]), int(size[1]), int(size[2])), patches, foreground, seed)


class _Patches(RandomView):
    def __init__(self, base: Dataset, size: tuple[int, int, int], patches: int, foreground: float, seed: int) -> None:
        channels = base.spec.shape[3]
        spec = replace(
            base.spec,
            count=base.spec.count * patches,
            shape=(*size, channels),
            smallest=limits_of(base.spec.smallest, size, channels),
            largest=limits_of(base.spec.largest, size, channels),
        )
        super().__init__(base, spec, np.repeat(base.labels, patches), seed, "random_patches", size, patches, foreground)
        if base.numbers is not None:
            self.numbers = np.repeat(base.numbers, patches, axis=0)
        self._size, self._patches, self._foreground = size, patches, foreground

    def base_index(self, index: int) -> int:
        """Return of which volume it is a patch."""
        return index // self._patches

    def volume(self, index: int) -> Volume:
        """Cut a patch out of its volume."""
        volume = self.base.volume(index // self._patches)
        return _cut(volume, self._start(index, volume.shape), self._size, volume.dtype)

    def mask(self, index: int) -> Mask:
        """Cut the same patch out of the mask."""
        mask = self.base.mask(index // self._patches)
        made: Mask = _cut(mask, self._start(index, mask.shape, mask), self._size, MASK_TYPE)
        return made

    def target(self, index: int) -> Volume:
        """Cut the same patch out of the volume to find."""
        target = self.base.target(index // self._patches)
        return _cut(target, self._start(index, target.shape), self._size, target.dtype)

    def geometry(self, index: int) -> Geometry:
        """Return where the patch lies."""
        whole = self.base.geometry(index // self._patches)
        return whole.cut(self._start(index, whole.shape).tolist(), self._size)

    def path(self, index: int) -> Path | None:
        """Return the file of the volume."""
        return self.base.path(index // self._patches)

    def origin(self, index: int) -> str:
        """Say of which volume it is a patch."""
        return self.base.origin(index // self._patches)

    def group(self, index: int) -> str:
        """Return the group of the volume."""
        return self.base.group(index // self._patches)

    def part(self, index: int) -> str:
        """Return the part of the volume."""
        return self.base.part(index // self._patches)

    def _start(self, index: int, shape: Sequence[int], mask: Mask | None = None) -> npt.NDArray[np.int64]:
        """Return the first voxel of a patch; where the volume is smaller, it lies in the middle of the patch."""
        random = self.random(index)
        room = np.array(shape[:3]) - self._size
        start = random.integers(0, np.maximum(room, 0) + 1)
        if self.spec.masks and random.random() < self._foreground:
            voxel = _foreground_voxel(self.base.mask(index // self._patches) if mask is None else mask, random)
            if voxel is not None:
                start = (voxel - random.integers(0, self._size)).clip(0, np.maximum(room, 0))
        return np.where(room < 0, room // 2, start)


def _foreground_voxel(mask: Mask, random: np.random.Generator) -> npt.NDArray[np.int64] | None:
    """Draw a label other than the background, and one of its voxels; None where there is the background only."""
    labels = np.flatnonzero(np.bincount(mask.ravel()))
    labels = labels[labels > 0]
    if not len(labels):
        return None
    places = np.flatnonzero(mask == labels[random.integers(len(labels))])
    return np.array(np.unravel_index(places[random.integers(len(places))], mask.shape))


def _cut(
    voxels: npt.NDArray[Any], start: npt.NDArray[np.int64], size: tuple[int, int, int], dtype: npt.DTypeLike
) -> npt.NDArray[Any]:
    """Cut a box out of a volume or a mask; what lies outside of it is 0."""
    made = np.zeros((*size, *voxels.shape[3:]), dtype)
    source, target = [], []
    for begin, wanted, there in zip(start.tolist(), size, voxels.shape, strict=False):
        first, last = max(begin, 0), min(begin + wanted, there)
        source.append(slice(first, last))
        target.append(slice(first - begin, last - begin))
    made[tuple(target)] = voxels[tuple(source)]
    return made
