"""What a dataset is: volumes with labels, known before a single voxel is read."""

from __future__ import annotations

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from time import monotonic
from typing import Any, TypedDict

import numpy as np
import numpy.typing as npt

Volume = npt.NDArray[Any]
Labels = npt.NDArray[np.int64]
Mask = npt.NDArray[np.uint8]
Progress = Callable[[int, int], None]  # done, total
Cancellation = Callable[[], bool]

FLOAT32 = np.dtype(np.float32)
MASK_TYPE = np.dtype(np.uint8)
_SECONDS_BETWEEN_TELLING = 0.1


class DataError(Exception):
    """Data cannot be used; the message names the file or the card and says what to do."""


class Cancelled(Exception):
    """Somebody asked to stop while data were read."""


def no_progress(done: int, total: int) -> None:
    """Tell nobody how far the reading is."""


def throttled(progress: Progress) -> Progress:
    """Return a progress that passes on the first and the last call and in between some ten a second."""
    told = -_SECONDS_BETWEEN_TELLING

    def tell(done: int, total: int) -> None:
        nonlocal told
        now = monotonic()
        if done in (0, total) or now - told >= _SECONDS_BETWEEN_TELLING:
            told = now
            progress(done, total)

    return tell


def never_cancelled() -> bool:
    """Go on to the end."""
    return False


def compact(dtype: npt.DTypeLike) -> np.dtype[Any]:
    """Return the type in which voxels of a type are kept: small types as they are, all above 4 bytes as float32."""
    given = np.dtype(dtype)
    return given.newbyteorder("=") if given.itemsize <= 4 else FLOAT32


def kept(voxels: npt.NDArray[Any]) -> Volume:
    """Return voxels in the type in which they are kept; what float32 cannot hold becomes infinite."""
    with np.errstate(all="ignore"):
        return np.ascontiguousarray(voxels, dtype=compact(voxels.dtype))


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
        shape: of one volume: depth, height, width, channels; None where the volumes differ.
        class_names: by label; empty where there are no classes.
        dtype: of the voxels as they are kept in memory.
        smallest, largest: limits of each axis where volumes differ; empty where they do not.
        masks: whether each volume has a mask, one class number a voxel, instead of one label.
    """

    count: int
    shape: tuple[int | None, ...]
    class_names: tuple[str, ...] = ()
    dtype: np.dtype[Any] = FLOAT32
    smallest: tuple[int, ...] = ()
    largest: tuple[int, ...] = ()
    masks: bool = False

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
        parts = [_counted(self.count, "volume", "volumes"), self.shape_words()]
        if self.masks:
            parts.append(f"{_counted(len(self.class_names), 'label', 'labels')}, masks")
        elif self.class_names:
            parts.append(_counted(len(self.class_names), "class", "classes"))
        return " · ".join(parts)

    def shape_words(self) -> str:
        """Return the shape of one volume, for instance ``24³ × 1`` or ``31–43 × 40–59 × 24–47 × 1``."""
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


class Dataset(ABC):
    """Volumes with labels or masks. ``volume`` and ``mask`` may be called from several threads.

    Making one reads no more than the spec and the labels need: headers, and the masks once for the labels in them.

    Attributes:
        spec: count, shape and classes.
        labels: int64, one a volume; all 0 where there are masks.
        fingerprint: changes when a parameter or a file behind it changes.
    """

    def __init__(self, spec: DatasetSpec, labels: npt.ArrayLike, fingerprint: str) -> None:
        self.spec = spec
        self.labels: Labels = np.asarray(labels, dtype=np.int64)
        self.labels.setflags(write=False)
        self.fingerprint = fingerprint

    def __len__(self) -> int:
        """Return the number of volumes."""
        return self.spec.count

    @abstractmethod
    def volume(self, index: int) -> Volume:
        """Read or make one volume: (depth, height, width, channels), of the dtype in ``spec`` or a smaller one.

        Raises:
            DataError: it cannot be read.
        """

    def mask(self, index: int) -> Mask:
        """Read the mask of one volume: (depth, height, width), class numbers as uint8; only where the spec has masks.

        Raises:
            DataError: it cannot be read.
        """
        raise TypeError(f"{self.origin(index)} has no mask.")

    def path(self, index: int) -> Path | None:
        """Return the file of one volume, or None where it has none of its own."""
        return None

    @abstractmethod
    def origin(self, index: int) -> str:
        """Say in words which volume this is, with its file, for messages."""


class View(Dataset):
    """Volumes of another dataset, some of them or changed, made when they are asked for."""

    def __init__(self, base: Dataset, spec: DatasetSpec, labels: npt.ArrayLike, *parameters: object) -> None:
        super().__init__(spec, labels, fingerprint_of(base.fingerprint, *parameters))
        self.base = base

    def mask(self, index: int) -> Mask:
        """Read the mask from the base; views that move voxels do likewise with the mask."""
        return self.base.mask(index)

    def path(self, index: int) -> Path | None:
        """Return the file of the base's volume."""
        return self.base.path(index)

    def origin(self, index: int) -> str:
        """Say which volume of the base this is."""
        return self.base.origin(index)


class Subset(View):
    """Some volumes of a dataset, in a given order."""

    def __init__(self, base: Dataset, indices: npt.ArrayLike, *parameters: object) -> None:
        self.indices: Labels = np.asarray(indices, dtype=np.int64)
        spec = replace(base.spec, count=len(self.indices))
        super().__init__(base, spec, base.labels[self.indices], *parameters)

    def volume(self, index: int) -> Volume:
        """Read the volume from the base."""
        return self.base.volume(int(self.indices[index]))

    def mask(self, index: int) -> Mask:
        """Read the mask from the base."""
        return self.base.mask(int(self.indices[index]))

    def path(self, index: int) -> Path | None:
        """Return the file of the base's volume."""
        return self.base.path(int(self.indices[index]))

    def origin(self, index: int) -> str:
        """Say which volume of the base this is."""
        return self.base.origin(int(self.indices[index]))


def fingerprint_of(*parts: object) -> str:
    """Return a short hash of parameters and of what ``file_state`` says of files."""
    text = json.dumps(parts, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def file_state(path: Path, name: str = "") -> tuple[str, int, int]:
    """Return name, size in bytes and time of change in nanoseconds: what a fingerprint knows of a file.

    Raises:
        DataError: there is no such file.
    """
    try:
        state = path.stat()
    except OSError as error:
        raise unreadable(path, error) from None
    return (name or path.name, state.st_size, state.st_mtime_ns)


def unreadable(path: Path, error: Exception) -> DataError:
    """Return the error for a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return DataError(f"{path} is not there. Choose another file or put it back.")
    reason = (getattr(error, "strerror", None) or str(error) or type(error).__name__).rstrip(".")
    return DataError(f"{path} cannot be read: {reason[:1].lower() + reason[1:]}.")
