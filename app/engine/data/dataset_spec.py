"""What is known of a dataset without reading a voxel of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import prod
from typing import Any, TypedDict

import numpy as np

FLOAT32 = np.dtype(np.float32)
MASK_TYPE = np.dtype(np.uint8)


class CommonSize(TypedDict):
    """What a spec says of the sizes of volumes."""

    shape: tuple[int | None, ...]
    smallest: tuple[int, ...]
    largest: tuple[int, ...]


def common_size(shapes: Iterable[tuple[int, ...]]) -> CommonSize:
    """Return what a spec says of volumes of some shapes."""
    axes = list(zip(*shapes, strict=True))
    differ = any(len(set(sizes)) > 1 for sizes in axes)
    return {
        "shape": tuple(sizes[0] if len(set(sizes)) == 1 else None for sizes in axes),
        "smallest": tuple(map(min, axes)) if differ else (),
        "largest": tuple(map(max, axes)) if differ else (),
    }


@dataclass(frozen=True)
class DatasetSpec:
    """What is known of a dataset without reading its volumes.

    Attributes:
        count: number of volumes.
        shape: of one volume: depth, height, width, channels; None where the volumes differ. Of one row of a table:
            how many numbers it has.
        class_names: by label; empty where there are no classes.
        dtype: of the voxels as they are kept in memory.
        smallest, largest: limits of each axis where volumes differ; empty where they do not.
        masks: whether each volume has a mask, one class number a voxel, instead of one label.
        numbers: names of the numbers to find for each volume; empty where there are labels or masks.
        one_hot: whether labels or masks go to the loss as one column a class.
        columns: names of the numbers of a row; empty where there are volumes.
        left_out: why files or rows were left out, a sentence each.
        spacing: depth, height, width of a voxel in mm where a card brought all volumes to one; else empty.
    """

    count: int
    shape: tuple[int | None, ...]
    class_names: tuple[str, ...] = ()
    dtype: np.dtype[Any] = FLOAT32
    smallest: tuple[int, ...] = ()
    largest: tuple[int, ...] = ()
    masks: bool = False
    numbers: tuple[str, ...] = ()
    one_hot: bool = False
    columns: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    spacing: tuple[float, ...] = ()

    @property
    def rows(self) -> bool:
        """Whether there are rows of a table instead of volumes."""
        return len(self.shape) == 1

    @property
    def nbytes(self) -> int | None:
        """Memory that all volumes and masks take together, in bytes; None where they differ in size."""
        if None in self.shape:
            return None
        volume = prod(axis or 0 for axis in self.shape) * self.dtype.itemsize
        mask = prod(axis or 0 for axis in self.shape[:3]) * MASK_TYPE.itemsize if self.masks else 0
        return self.count * (volume + mask)

    def words(self) -> str:
        """Return it in a line, for instance ``800 volumes · 24³ × 1 · 4 classes``."""
        one = "row" if self.rows else "volume"
        parts = [_counted(self.count, one, f"{one}s"), self.shape_words()]
        if self.spacing:
            parts.append(f"{' × '.join(f'{length:.3g}' for length in self.spacing)} mm")
        if self.numbers:
            parts.append(_counted(len(self.numbers), "number to find", "numbers to find"))
        elif self.masks:
            parts.append(f"{_counted(len(self.class_names), 'label', 'labels')}, masks")
        elif self.class_names:
            parts.append(_counted(len(self.class_names), "class", "classes"))
        if self.left_out:
            parts.append(f"{len(self.left_out):,} left out")
        return " · ".join(parts)

    def shape_words(self) -> str:
        """Return the shape of one volume, for instance ``24³ × 1`` or ``31–43 × 40–59 × 24–47 × 1``."""
        if self.rows:
            return _counted(self.shape[0] or 0, "column", "columns")
        depth, height, width, channels = (self._axis_words(axis) for axis in range(4))
        if depth == height == width and None not in self.shape[:3]:
            return f"{depth}³ × {channels}"
        return f"{depth} × {height} × {width} × {channels}"

    def _axis_words(self, axis: int) -> str:
        size = self.shape[axis]
        if size is not None:
            return str(size)
        return f"{self.smallest[axis]}–{self.largest[axis]}" if self.smallest else "?"


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"
