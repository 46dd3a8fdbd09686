"""What a header says of a volume, and what is said where it holds none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.data.dataset import DataError


@dataclass(frozen=True)
class VolumeHeader:
    """What the header of a file says: shape (depth, height, width, channels), and the type as it will be kept."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]


def named_size(shape: tuple[int, ...]) -> str:
    """Return a size in words: ``31 × 40 × 24``."""
    return " × ".join(map(str, shape))


def not_a_volume(path: Path, shape: tuple[int, ...]) -> DataError:
    """Return the error for an array whose axes are not those of a volume."""
    return DataError(
        f"{path} holds {named_size(shape) or 'nothing'}, not a volume of three axes with channels if any. Take it out "
        f"of the folder."
    )
