"""Crops volumes to what is in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Self, TypeAlias

import numpy as np

from app.engine.data.dataset import Dataset, Mask, View, Volume
from app.engine.data.geometry import Geometry

_OTHERS = ((1, 2), (0, 2), (0, 1))

Box: TypeAlias = tuple[slice, slice, slice]


def crop_to_foreground(*, dataset: Dataset, threshold: float, margin: int) -> Dataset:
    """Cut away what lies around the voxels above a threshold, in volumes and their masks alike.

    A voxel counts where it is above the threshold in any channel. A volume without such a voxel stays as it is.

    Args:
        dataset: volumes of any size.
        threshold: in the unit of the voxels.
        margin: voxels that stay around the foreground.
    """
    return _Cropped(dataset, threshold, margin)


class _Cropped(View):
    one_by_one = True

    def __init__(self, base: Dataset, threshold: float, margin: int) -> None:
        channels = base.spec.shape[3]
        largest = base.spec.largest or tuple(axis or 1 for axis in base.spec.shape)
        least = base.spec.smallest[3] if base.spec.smallest else channels or 1
        spec = replace(base.spec, shape=(None, None, None, channels), smallest=(1, 1, 1, least), largest=largest)
        super().__init__(base, spec, base.labels, "crop_to_foreground", threshold, margin)
        self._threshold, self._margin = threshold, margin
        # Mask and geometry need the volume's box; it is small, and finding it means reading the volume.
        self._boxes: dict[int, Box] = {}

    def volume(self, index: int) -> Volume:
        """Read a volume and cut it."""
        volume = self.base.volume(index)
        self._boxes[index] = box = _box_of(volume, self._threshold, self._margin)
        return np.ascontiguousarray(volume[box])

    def mask(self, index: int) -> Mask:
        """Read a mask and cut it likewise."""
        return np.ascontiguousarray(self.base.mask(index)[self._box(index)])

    def target(self, index: int) -> Volume:
        """Read a volume to find and cut it likewise."""
        return np.ascontiguousarray(self.base.target(index)[self._box(index)])

    def upon(self, base: Dataset) -> Self:
        """Return the same view of another dataset, whose boxes may be others."""
        made = super().upon(base)
        made._boxes = {}  # noqa: SLF001 - of a view of this class
        return made

    def geometry(self, index: int) -> Geometry:
        """Return where the box lies."""
        box = self._box(index)
        starts, ends = [side.start for side in box], [side.stop for side in box]
        return self.base.geometry(index).cut(starts, np.subtract(ends, starts).tolist())

    def _box(self, index: int) -> Box:
        if index not in self._boxes:
            self._boxes[index] = _box_of(self.base.volume(index), self._threshold, self._margin)
        return self._boxes[index]


def _box_of(volume: Volume, threshold: float, margin: int) -> Box:
    inside = np.any(volume > threshold, axis=3)
    sides = []
    for axis, size in enumerate(inside.shape):
        places = np.flatnonzero(np.any(inside, axis=_OTHERS[axis]))
        if not len(places):
            return slice(0, inside.shape[0]), slice(0, inside.shape[1]), slice(0, inside.shape[2])
        sides.append(slice(max(int(places[0]) - margin, 0), min(int(places[-1]) + 1 + margin, size)))
    depth, height, width = sides
    return depth, height, width
