"""What is known of a dataset without reading a voxel of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import prod
from typing import Any, TypedDict

import numpy as np

from resources.translations import tr, tr_count

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
        target_channels: channels of the volume to find for each volume; 0 where there are labels, masks or numbers.
        one_hot: whether labels or masks go to the loss as one column a class.
        columns: names of the numbers of a row; empty where there are volumes.
        left_out: why files or rows were left out, a sentence each.
        left_out_keys: which these are, in any language alike.
        spacing: depth, height, width of a voxel in mm where a card brought all volumes to one; else empty.
        notes: what files were taken for where that may be meant otherwise, a sentence each.
    """

    count: int
    shape: tuple[int | None, ...]
    class_names: tuple[str, ...] = ()
    dtype: np.dtype[Any] = FLOAT32
    smallest: tuple[int, ...] = ()
    largest: tuple[int, ...] = ()
    masks: bool = False
    numbers: tuple[str, ...] = ()
    target_channels: int = 0
    one_hot: bool = False
    columns: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    left_out_keys: tuple[str, ...] = ()
    spacing: tuple[float, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def rows(self) -> bool:
        """Whether there are rows of a table instead of volumes."""
        return len(self.shape) == 1

    @property
    def nbytes(self) -> int | None:
        """Memory that all volumes with masks or volumes to find take, in bytes; None where they differ in size."""
        return None if None in self.shape else self.bytes_of(tuple(axis or 0 for axis in self.shape))

    def bytes_of(self, shape: tuple[int, ...]) -> int:
        """Return the memory that all volumes, masks and volumes to find would take, were all of one shape, in bytes."""
        volume = prod(shape) * self.dtype.itemsize
        target = MASK_TYPE.itemsize if self.masks else self.target_channels * FLOAT32.itemsize
        return self.count * (volume + (prod(shape[:3]) * target if target else 0))

    def words(self) -> str:
        """Return it in a line, for instance ``800 volumes · 24³ × 1 · 4 classes``."""
        if self.rows:
            first = tr_count("{count:,} row", "{count:,} rows", self.count)
        else:
            first = tr_count("{count:,} volume", "{count:,} volumes", self.count)
        parts = [first, self.shape_words()]
        if self.spacing:
            parts.append(f"{' × '.join(f'{length:.3g}' for length in self.spacing)} mm")
        if self.numbers:
            parts.append(tr_count("{count:,} number to find", "{count:,} numbers to find", len(self.numbers)))
        elif self.target_channels:
            parts.append(tr("volumes to find"))
        elif self.masks:
            parts.append(tr_count("{count:,} label, masks", "{count:,} labels, masks", len(self.class_names)))
        elif self.class_names:
            parts.append(tr_count("{count:,} class", "{count:,} classes", len(self.class_names)))
        if self.left_out:
            parts.append(tr("{count:,} left out", count=len(self.left_out)))
        return " · ".join(parts)

    def shape_words(self) -> str:
        """Return the shape of one volume, for instance ``24³ × 1`` or ``31–43 × 40–59 × 24–47 × 1``."""
        if self.rows:
            return tr_count("{count:,} column", "{count:,} columns", self.shape[0] or 0)
        depth, height, width, channels = (self._axis_words(axis) for axis in range(4))
        if depth == height == width and None not in self.shape[:3]:
            return f"{depth}³ × {channels}"
        return f"{depth} × {height} × {width} × {channels}"

    def _axis_words(self, axis: int) -> str:
        size = self.shape[axis]
        if size is not None:
            return str(size)
        return f"{self.smallest[axis]}–{self.largest[axis]}" if self.smallest else "?"
