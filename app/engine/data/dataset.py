"""What a dataset is: volumes with labels, known before a single voxel is read."""

from __future__ import annotations

import hashlib
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset_spec import FLOAT32 as FLOAT32  # noqa: PLC0414 - handed on, as part of a dataset
from app.engine.data.dataset_spec import MASK_TYPE as MASK_TYPE  # noqa: PLC0414
from app.engine.data.dataset_spec import DatasetSpec as DatasetSpec  # noqa: PLC0414
from app.engine.data.errors import Cancelled as Cancelled  # noqa: PLC0414
from app.engine.data.errors import DataError as DataError  # noqa: PLC0414
from app.engine.data.errors import unreadable as unreadable  # noqa: PLC0414
from app.engine.data.geometry import Geometry

Volume = npt.NDArray[Any]
Labels = npt.NDArray[np.int64]
Mask = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.float32]
Progress = Callable[[int, int], None]  # done, total
Cancellation = Callable[[], bool]

_SECONDS_BETWEEN_TELLING = 0.1


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


class Dataset(ABC):
    """Volumes with labels or masks. ``volume`` and ``mask`` may be called from several threads.

    Making one reads no more than the spec and the labels need: headers, and the masks once for the labels in them.

    Attributes:
        spec: count, shape and classes.
        labels: int64, one a volume; all 0 where there are masks.
        numbers: float32 (volumes, numbers) where ``spec.numbers`` names numbers to find, else None.
        fingerprint: changes when a parameter or a file behind it changes.
    """

    def __init__(self, spec: DatasetSpec, labels: npt.ArrayLike, fingerprint: str) -> None:
        self.spec = spec
        self.labels: Labels = np.asarray(labels, dtype=np.int64)
        self.labels.setflags(write=False)
        self.numbers: Numbers | None = None
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

    def target(self, index: int) -> Volume:
        """Read the volume to find of one volume: (depth, height, width, channels); only where the spec has such."""
        raise TypeError(f"{self.origin(index)} has no volume to find.")

    def path(self, index: int) -> Path | None:
        """Return the file of one volume, or None where it has none of its own."""
        return None

    @abstractmethod
    def origin(self, index: int) -> str:
        """Say in words which volume this is, with its file, for messages."""

    def geometry(self, index: int) -> Geometry:
        """Return where the voxels of one volume lie: spacing, axes, place; only headers are read, if anything.

        Raises:
            DataError: it cannot be read.
        """
        depth, height, width = (size or 0 for size in self.spec.shape[:3])
        if 0 in (depth, height, width):
            depth, height, width = self.volume(index).shape[:3]
        return Geometry((depth, height, width))

    def key(self, index: int) -> str:
        """Return what stands for the content of one volume and its mask: its file, and all that is done to it."""
        return fingerprint_of(self.fingerprint, index)

    @property
    def settled(self) -> Mapping[str, Any]:
        """Values that the card left to the data, by input, so that they hold for other volumes as well."""
        return {}

    def group(self, index: int) -> str:
        """Return the group of one volume, such as its patient, where a table tells it; else nothing."""
        return ""

    def part(self, index: int) -> str:
        """Return the part that a table puts a volume into, such as ``validation``; else nothing."""
        return ""

    @property
    def varies(self) -> bool:
        """Whether volumes are others in each epoch, by chance."""
        return False

    def at(self, epoch: int | None) -> Dataset:
        """Return the dataset as it is in one epoch, from 0, always the same; None: as it is without chance."""
        return self


class View(Dataset):
    """Volumes of another dataset, some of them or changed, made when they are asked for.

    Attributes:
        base: the other dataset.
        one_by_one: whether each volume is made of the base's volume of that index and the view's parameters alone, so
            that it is known again among other volumes; say so only where it is true.
        costly: whether a volume takes so long to make that it is worth room on the disk.
    """

    one_by_one = False
    costly = False

    def __init__(self, base: Dataset, spec: DatasetSpec, labels: npt.ArrayLike, *parameters: object) -> None:
        super().__init__(spec, labels, fingerprint_of(base.fingerprint, *parameters))
        self.base = base
        self._own_key = fingerprint_of(*parameters)
        if spec.count == len(base):
            self.numbers = base.numbers

    def base_index(self, index: int) -> int:
        """Return which volume of the base one is made of."""
        return index

    def mask(self, index: int) -> Mask:
        """Read the mask from the base; views that move voxels do likewise with the mask."""
        return self.base.mask(index)

    def target(self, index: int) -> Volume:
        """Read the volume to find from the base; views that move voxels do likewise with it."""
        return self.base.target(index)

    def path(self, index: int) -> Path | None:
        """Return the file of the base's volume."""
        return self.base.path(index)

    def origin(self, index: int) -> str:
        """Say which volume of the base this is."""
        return self.base.origin(index)

    def geometry(self, index: int) -> Geometry:
        """Return the geometry from the base; views that move voxels change it alike."""
        return self.base.geometry(index)

    def key(self, index: int) -> str:
        """Return the base's key with the view's parameters, where these are all that counts."""
        return fingerprint_of(self.base.key(index), self._own_key) if self.one_by_one else super().key(index)

    def group(self, index: int) -> str:
        """Return what the base says."""
        return self.base.group(index)

    def part(self, index: int) -> str:
        """Return what the base says."""
        return self.base.part(index)

    @property
    def varies(self) -> bool:
        """Whether the base's volumes do, or this view changes them by chance."""
        return self.base.varies

    def at(self, epoch: int | None) -> Dataset:
        """Return the view of the base in that epoch."""
        return self.upon(self.base.at(epoch)) if self.varies else self

    def upon(self, base: Dataset) -> Self:
        """Return the same view of another dataset with as many volumes of the same kind."""
        made = copy(self)
        made.base, made.fingerprint = base, fingerprint_of(self.fingerprint, base.fingerprint)
        return made


class Subset(View):
    """Some volumes of a dataset, in a given order; any of them may come several times."""

    def __init__(self, base: Dataset, indices: npt.ArrayLike, *parameters: object) -> None:
        self.indices: Labels = np.asarray(indices, dtype=np.int64)
        spec = replace(base.spec, count=len(self.indices))
        super().__init__(base, spec, base.labels[self.indices], *parameters)
        self.numbers = None if base.numbers is None else base.numbers[self.indices]

    def base_index(self, index: int) -> int:
        """Return which volume of the base it is."""
        return int(self.indices[index])

    def volume(self, index: int) -> Volume:
        """Read the volume from the base."""
        return self.base.volume(int(self.indices[index]))

    def mask(self, index: int) -> Mask:
        """Read the mask from the base."""
        return self.base.mask(int(self.indices[index]))

    def target(self, index: int) -> Volume:
        """Read the volume to find from the base."""
        return self.base.target(int(self.indices[index]))

    def path(self, index: int) -> Path | None:
        """Return the file of the base's volume."""
        return self.base.path(int(self.indices[index]))

    def origin(self, index: int) -> str:
        """Say which volume of the base this is."""
        return self.base.origin(int(self.indices[index]))

    def geometry(self, index: int) -> Geometry:
        """Return the geometry from the base."""
        return self.base.geometry(int(self.indices[index]))

    def key(self, index: int) -> str:
        """Return the key from the base: which part a volume is in changes nothing of it."""
        return self.base.key(int(self.indices[index]))

    def group(self, index: int) -> str:
        """Return what the base says."""
        return self.base.group(int(self.indices[index]))

    def part(self, index: int) -> str:
        """Return what the base says."""
        return self.base.part(int(self.indices[index]))


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
