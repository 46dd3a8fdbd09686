"""Stretches and shrinks volumes to one size; masks keep their labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import FLOAT32, Dataset, Mask, View, Volume
from app.engine.data.geometry import Geometry
from app.engine.data.transforms import limits_of


def resize(*, dataset: Dataset, size: Sequence[int]) -> Dataset:
    """Bring all volumes to one size: trilinear between voxels, masks by the nearest voxel.

    Where an axis shrinks, each voxel is the weighted mean of those that it stands for, so that nothing fine is skipped.

    Args:
        dataset: volumes of any size.
        size: depth, height, width afterwards, in voxels.
    """
    return _Stretched(dataset, (int(size[0]), int(size[1]), int(size[2])))


class _Stretched(View):
    one_by_one = True
    costly = True

    def __init__(self, base: Dataset, size: tuple[int, int, int]) -> None:
        channels = base.spec.shape[3]
        spec = replace(
            base.spec,
            shape=(*size, channels),
            dtype=FLOAT32,
            spacing=(),
            smallest=limits_of(base.spec.smallest, size, channels),
            largest=limits_of(base.spec.largest, size, channels),
        )
        super().__init__(base, spec, base.labels, "resize", size)
        self._size = size

    def volume(self, index: int) -> Volume:
        """Read a volume and stretch it, axis by axis."""
        return self._stretched(self.base.volume(index))

    def target(self, index: int) -> Volume:
        """Read a volume to find and stretch it likewise."""
        return self._stretched(self.base.target(index))

    def _stretched(self, volume: Volume) -> Volume:
        made = volume.astype(np.float32)
        for axis, size in enumerate(self._size):
            if made.shape[axis] != size:
                made = np.moveaxis(np.tensordot(_weights(made.shape[axis], size), made, (1, axis)), 0, axis)
        return np.ascontiguousarray(made)

    def mask(self, index: int) -> Mask:
        """Read a mask and take for each voxel the one that lies nearest."""
        mask = self.base.mask(index)
        return mask[np.ix_(*(_nearest(given, wanted) for given, wanted in zip(mask.shape, self._size, strict=True)))]

    def geometry(self, index: int) -> Geometry:
        """Return the geometry of the new voxels in the same room."""
        return self.base.geometry(index).stretched(self._size)


@lru_cache(maxsize=64)
def _weights(given: int, wanted: int) -> npt.NDArray[np.float32]:
    """Return how much each voxel of an axis counts for each voxel afterwards: (wanted, given), rows add up to 1."""
    step = given / wanted
    centres = (np.arange(wanted) + 0.5) * step - 0.5
    reach = max(step, 1.0)
    weights = np.maximum(0.0, 1.0 - np.abs(centres[:, None] - np.arange(given)) / reach)
    shares: npt.NDArray[np.float32] = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    shares.setflags(write=False)
    return shares


def _nearest(given: int, wanted: int) -> npt.NDArray[np.int64]:
    places: npt.NDArray[np.int64] = ((np.arange(wanted) + 0.5) * given / wanted).astype(np.int64)
    return places
