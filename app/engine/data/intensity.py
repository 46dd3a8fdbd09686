"""Changes of intensity, voxel by voxel; masks stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from app.engine.data.dataset import FLOAT32, DataError, Dataset, View, Volume
from resources.translations import tr

# Level and width in Hounsfield units, as they are usual in reading CT.
_PRESETS = {
    "lung": (-600.0, 1500.0),
    "mediastinum": (50.0, 350.0),
    "abdomen": (50.0, 400.0),
    "liver": (30.0, 150.0),
    "brain": (40.0, 80.0),
    "bone": (400.0, 1800.0),
}


def intensity_window(*, dataset: Dataset, preset: str, level: float, width: float) -> Dataset:
    """Map a range of intensities to 0 to 1 and cut off what lies outside.

    Args:
        dataset: volumes of any intensity.
        preset: a usual range of CT, or ``typed``.
        level: middle of the range where it is typed, in the unit of the voxels.
        width: of the range where it is typed, in the same unit.
    """
    level, width = _PRESETS.get(preset, (level, width))
    low = level - width / 2

    def change(volume: Volume) -> Volume:
        return _clipped((volume.astype(np.float64) - low) / width, 0.0, 1.0)

    return _Changed(dataset, change, "intensity_window", level, width)


def percentile_clip(*, dataset: Dataset, lower: float, upper: float) -> Dataset:
    """Cut off the darkest and the brightest voxels, in each volume and channel by itself.

    Args:
        dataset: volumes of any intensity.
        lower: percentile below which values are lifted to it.
        upper: percentile above which values are lowered to it.

    Raises:
        DataError: nothing lies between the two.
    """
    if lower >= upper:
        raise DataError(
            tr("Upper ({upper:g}) must be above Lower ({lower:g}). Widen the percentiles.", upper=upper, lower=lower)
        )

    def change(volume: Volume) -> Volume:
        made = volume.astype(np.float64)
        for channel in range(made.shape[3]):
            voxels = made[..., channel]
            if np.isfinite(voxels).all():
                low, high = np.percentile(voxels, (lower, upper))
                made[..., channel] = _clipped(voxels, low, high)
        return made

    return _Changed(dataset, change, "percentile_clip", lower, upper)


def scale_to_range(*, dataset: Dataset, minimum: float, maximum: float) -> Dataset:
    """Stretch the intensities of each volume, all channels by themselves, from its own range to a given one.

    Args:
        dataset: volumes of any intensity.
        minimum: of the voxels afterwards; a channel of one value becomes this.
        maximum: of the voxels afterwards.

    Raises:
        DataError: the range is empty.
    """
    if minimum >= maximum:
        raise DataError(
            tr(
                "Maximum ({maximum:g}) must be above Minimum ({minimum:g}). Choose a wider range.",
                maximum=maximum,
                minimum=minimum,
            )
        )

    def change(volume: Volume) -> Volume:
        made = volume.astype(np.float64)
        low, high = made.min(axis=(0, 1, 2)), made.max(axis=(0, 1, 2))
        if not np.isfinite([low, high]).all():
            return made
        made -= low
        made *= (maximum - minimum) / np.where(high > low, high - low, 1.0)
        return made + minimum

    return _Changed(dataset, change, "scale_to_range", minimum, maximum)


def _clipped(voxels: Volume, low: float, high: float) -> Volume:
    """Cut off what is too low or too high; voxels that are not finite are left for ``load`` to find."""
    return np.where(np.isfinite(voxels), voxels.clip(low, high), voxels)


class _Changed(View):
    one_by_one = True

    def __init__(self, base: Dataset, change: Callable[[Volume], Volume], *parameters: object) -> None:
        super().__init__(base, replace(base.spec, dtype=FLOAT32), base.labels, *parameters)
        self._change = change

    def volume(self, index: int) -> Volume:
        """Read a volume and change its intensities."""
        return self._change(self.base.volume(index)).astype(np.float32)
