"""The voxels of one volume as the engine wrote them, mapped into memory; slices and values of it. No Qt."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from app.panels.viewer.planes import Plane
from app.training.look import Look, Overlay
from app.training.voxel_map import mapped

Array = npt.NDArray[Any]
_SHOWN = (1.0, 99.8)


class SeenVolume:
    """One volume with its masks.

    Raises:
        OSError: the engine has removed the files, as newer volumes took their room.
    """

    def __init__(self, look: Look) -> None:
        self.look = look
        self._volume = mapped(look.voxels)
        self._projections = [mapped(voxels) for voxels in look.projections]
        self._ranges: dict[tuple[int, int], tuple[float, float]] = {}
        self._masks = {overlay.name: mapped(overlay.voxels) for overlay in look.overlays}
        self._shadows = {overlay.name: [mapped(voxels) for voxels in overlay.shadows] for overlay in look.overlays}

    def slice(self, plane: Plane, place: int, channel: int) -> Array:
        """Return the voxels of a plane as they lie on the screen: (rows, columns)."""
        return _laid(np.take(self._volume[..., channel], place, axis=plane.axis), plane)

    def mask_slice(self, overlay: Overlay, plane: Plane, place: int) -> Array:
        """Return the labels of a plane as they lie on the screen: (rows, columns), uint8."""
        return _laid(np.take(self._masks[overlay.name], place, axis=plane.axis), plane)

    def projection(self, plane: Plane, channel: int) -> Array:
        """Return the greatest values across a plane: (rows, columns)."""
        return _laid(self._projections[plane.axis][..., channel], plane)

    def projected_range(self, plane: Plane, channel: int) -> tuple[float, float]:
        """Return the values between which nearly all of a projection lies: it is brighter than any slice."""
        key = (plane.axis, channel)
        if key not in self._ranges:
            values = self.projection(plane, channel)
            finite = values[np.isfinite(values)] if values.dtype.kind == "f" else values
            low, high = np.percentile(finite, _SHOWN) if finite.size else (0.0, 1.0)
            self._ranges[key] = (float(low), float(high if high > low else low + 1.0))
        return self._ranges[key]

    def shadow(self, overlay: Overlay, plane: Plane, hidden: set[int]) -> Array:
        """Return the first label that is not hidden across a plane: (rows, columns), uint8; 0 where there is none."""
        bits = _laid(self._shadows[overlay.name][plane.axis], plane).astype(np.uint64)
        made = np.zeros(bits.shape, np.uint8)
        for label in reversed([number for number, count in enumerate(overlay.counts) if count and number]):
            if label not in hidden:
                made[(bits >> np.uint64(min(label, 63))) & np.uint64(1) > 0] = label
        return made

    def values(self, place: tuple[int, int, int]) -> Array:
        """Return the values of all channels at a voxel."""
        return np.asarray(self._volume[place])

    def label(self, overlay: Overlay, place: tuple[int, int, int]) -> int:
        """Return the label at a voxel."""
        return int(self._masks[overlay.name][place])

    def brightest(self, axis: int, place: tuple[int, int, int], channel: int) -> int:
        """Return where along an axis the greatest value lies on the line through a voxel."""
        line = np.asarray(self._volume[tuple(slice(None) if axis == other else at for other, at in enumerate(place))])
        values = line[:, channel]
        return int(np.nanargmax(values)) if np.isfinite(values).any() else place[axis]


def _laid(array: Array, plane: Plane) -> Array:
    """Turn a slice, whose axes are in the volume's order, as it lies on the screen."""
    if plane.rows > plane.columns:
        array = array.T
    return array[:: -1 if plane.flip_rows else 1, :: -1 if plane.flip_columns else 1]
