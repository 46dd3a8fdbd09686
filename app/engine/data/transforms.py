"""Changes of volumes one by one, made when a volume is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from app.engine.data.dataset import FLOAT32, MASK_TYPE, Dataset, Mask, View, Volume
from app.engine.data.geometry import Geometry


def crop_or_pad(*, dataset: Dataset, size: Sequence[int], value: float) -> Dataset:
    """Bring all volumes to one size about their middle, their masks alike; masks are filled with class 0.

    Args:
        dataset: volumes of any size.
        size: depth, height, width afterwards, in voxels.
        value: of the voxels that are filled in.
    """
    return _Resized(dataset, (int(size[0]), int(size[1]), int(size[2])), value)


class _Resized(View):
    one_by_one = True

    def __init__(self, base: Dataset, size: tuple[int, int, int], value: float) -> None:
        dtype = base.spec.dtype if _holds(base.spec.dtype, value) else np.dtype(np.float32)
        channels = base.spec.shape[3]
        spec = replace(
            base.spec,
            shape=(*size, channels),
            dtype=dtype,
            smallest=limits_of(base.spec.smallest, size, channels),
            largest=limits_of(base.spec.largest, size, channels),
        )
        super().__init__(base, spec, base.labels, "crop_or_pad", size, value)
        self._size, self._value = size, value

    def volume(self, index: int) -> Volume:
        """Read a volume and cut or fill it."""
        return self._fitted(self.base.volume(index), self.spec.dtype)

    def target(self, index: int) -> Volume:
        """Read a volume to find and cut or fill it likewise."""
        given = self.base.target(index)
        return self._fitted(given, given.dtype if _holds(given.dtype, self._value) else FLOAT32)

    def _fitted(self, given: Volume, dtype: np.dtype[Any]) -> Volume:
        if given.shape[:3] == self._size and given.dtype == dtype:
            return given
        made = np.full((*self._size, given.shape[3]), self._value, dtype=dtype)
        source, target = zip(*map(_overlap, given.shape[:3], self._size), strict=True)
        made[target] = given[source]
        return made

    def mask(self, index: int) -> Mask:
        """Read a mask and cut or fill it with class 0."""
        given = self.base.mask(index)
        made = np.zeros(self._size, MASK_TYPE)
        source, target = zip(*map(_overlap, given.shape, self._size), strict=True)
        made[target] = given[source]
        return made

    def geometry(self, index: int) -> Geometry:
        """Return the geometry of the part that is left, or of the larger one that is filled up."""
        given = self.base.geometry(index)
        overlaps = map(_overlap, given.shape, self._size)
        return given.cut([source.start - target.start for source, target in overlaps], self._size)


def limits_of(given: tuple[int, ...], size: tuple[int, int, int], channels: int | None) -> tuple[int, ...]:
    """Return the limits of the axes once only the channels can differ."""
    return (*size, given[3]) if given and channels is None else ()


def _holds(dtype: np.dtype[Any], value: float) -> bool:
    """Tell whether a type can hold a value as it is."""
    if dtype.kind == "f":
        return abs(value) <= float(np.finfo(dtype).max)
    if dtype.kind == "b":
        return value in (0, 1)
    limits = np.iinfo(dtype)
    return float(value).is_integer() and limits.min <= value <= limits.max


def _overlap(given: int, wanted: int) -> tuple[slice, slice]:
    """Return where to read and where to write along one axis, so that the middles meet."""
    if given >= wanted:
        start = (given - wanted) // 2
        return slice(start, start + wanted), slice(0, wanted)
    start = (wanted - given) // 2
    return slice(0, given), slice(start, start + given)


def scale_intensity(*, dataset: Dataset, method: str) -> Dataset:
    """Bring the intensities of each volume to a common range, all channels of a volume each by itself.

    Args:
        dataset: volumes of any intensity.
        method: ``z_score`` (mean 0, standard deviation 1) or ``min_max`` (0 to 1). A channel of one value becomes 0.
    """
    return _Scaled(dataset, method)


class _Scaled(View):
    one_by_one = True

    def __init__(self, base: Dataset, method: str) -> None:
        spec = replace(base.spec, dtype=np.dtype(np.float32))
        super().__init__(base, spec, base.labels, "scale_intensity", method)
        self._method = method

    def volume(self, index: int) -> Volume:
        """Read a volume and scale it."""
        # float64 on the way: large intensities with small differences keep them.
        volume = self.base.volume(index).astype(np.float64)
        for channel in range(volume.shape[3]):
            _scale(volume[..., channel], self._method)
        return volume.astype(np.float32)


def _scale(voxels: Volume, method: str) -> None:
    """Scale float64 voxels where they lie; voxels that are not finite are left for ``load`` to find."""
    low, high = float(voxels.min()), float(voxels.max())
    if not (np.isfinite(low) and np.isfinite(high)):
        return
    voxels -= low
    if low == high:
        return
    voxels /= high - low
    if method == "z_score":
        voxels -= voxels.mean()
        voxels /= voxels.std()
