"""Arrays whose file names their axes, brought to depth, height, width, channels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import DataError
from app.engine.data.geometry import Geometry
from app.engine.data.volume_header import named_size
from resources.translations import tr

# What may be the depth, in this order: planes, or where there are none, pages of no named kind, or times.
_DEPTHS = ("z", "q", "i", "t")


@dataclass(frozen=True)
class NamedAxes:
    """How an array becomes a volume.

    Attributes:
        order: its axes that are depth, height, width and channels; the last is None for a single channel.
        shape: depth, height, width, channels.
    """

    order: tuple[int, int, int, int | None]
    shape: tuple[int, ...]

    @classmethod
    def of(cls, path: Path, letters: Sequence[str], shape: Sequence[int]) -> NamedAxes:
        """Find the axes of a volume in an array.

        Args:
            path: of the file, for the message.
            letters: the name of each axis: x, y, z, c or s (channels), t (times), q or i (pages); each once.
            shape: of the array.

        Raises:
            DataError: they are not those of a volume.
        """
        names = [letter.lower() for letter in letters]
        long = {name: axis for axis, name in enumerate(names) if shape[axis] != 1 or name in "xy"}
        depth = next((name for name in _DEPTHS if name in long), None) or ("z" if "z" in names else None)
        places = {name: axis for axis, name in enumerate(names)}
        more = [name for name in long if name not in ("x", "y", depth)]
        odd = len(set(names)) != len(names) or not {"x", "y"} <= long.keys() or 0 in shape
        if odd or depth is None or len(more) > 1:
            told = ", ".join(f"{name.upper()} {size}" for name, size in zip(names, shape, strict=True))
            raise DataError(
                tr(
                    "{path} holds {size} (axes {axes}), not a volume of depth, height and width with channels if any. "
                    "Save one volume a file, as ImageJ or OME do it.",
                    path=path,
                    size=named_size(tuple(shape)),
                    axes=told,
                )
            )
        order = (places[depth], long["y"], long["x"], long[more[0]] if more else None)
        return cls(order, tuple(1 if axis is None else int(shape[axis]) for axis in order))

    def volume(self, voxels: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Bring the array to depth, height, width, channels."""
        wanted = [axis for axis in self.order if axis is not None]
        rest = [axis for axis in range(voxels.ndim) if axis not in wanted]
        return np.transpose(voxels, (*rest, *wanted)).reshape(self.shape)

    def geometry(self, lengths: Mapping[int, float | None]) -> Geometry:
        """Return the geometry by the spacing of each axis in mm; one that is missing makes all of them unknown."""
        depth, height, width = self.shape[:3]
        steps = [lengths.get(axis) for axis in self.order[:3] if axis is not None]
        known = [step for step in steps if step is not None and 0.0 < step < float("inf")]
        if len(known) != 3:
            return Geometry((depth, height, width))
        return Geometry((depth, height, width), (known[0], known[1], known[2]), in_mm=True)
