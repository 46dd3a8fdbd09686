"""What a header says of a volume, and what is said where it holds none."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.data.dataset import DataError
from app.engine.data.geometry import Geometry
from resources.translations import tr


@dataclass(frozen=True)
class VolumeHeader:
    """What the header of a file says.

    Attributes:
        shape: depth, height, width, channels.
        dtype: of the voxels as they will be kept.
        geometry: where the voxels lie; without spacing and orientation where it is not given.
    """

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    geometry: Geometry = field(default=Geometry((0, 0, 0)))

    def __post_init__(self) -> None:
        """Fill in a geometry of the volume's shape."""
        depth, height, width = self.shape[:3]
        if self.geometry.shape != (depth, height, width):
            object.__setattr__(self, "geometry", Geometry((depth, height, width)))


def named_size(shape: tuple[int, ...]) -> str:
    """Return a size in words: ``31 × 40 × 24``."""
    return " × ".join(map(str, shape))


def not_a_volume(path: Path, shape: tuple[int, ...]) -> DataError:
    """Return the error for an array whose axes are not those of a volume."""
    return DataError(
        tr(
            "{path} holds {held}, not a volume of three axes with channels if any. Take it out of the folder.",
            path=path,
            held=named_size(shape) or tr("nothing"),
        )
    )
