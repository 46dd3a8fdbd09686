"""Volumes and labels in named arrays: of a .npz file, an HDF5 file or a Zarr store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.engine.data.dataset import (
    DataError,
    Dataset,
    DatasetSpec,
    Labels,
    Volume,
    compact,
    file_state,
    fingerprint_of,
    kept,
)
from app.engine.data.geometry import Geometry
from app.engine.data.named_arrays import FORMATS, NamedArray, array_names, given_name, named_array
from app.engine.data.volume_file import volume_state
from app.engine.data.zarr_store import is_store, store_of
from resources.translations import tr

_PARTS = ("train", "val", "test")
_MOST_CLASSES = 10_000


def numpy_volumes(*, file: str, part: str, images: str | None, labels: str | None, base: Path) -> Dataset:
    """Make a dataset of the arrays in a file.

    Args:
        file: the .npz or HDF5 file, the Zarr store, or a file in that store.
        part: ``train``, ``val``, ``test``, or ``all`` for those of them that are there.
        images: name of the array of volumes (volumes, depth, height, width[, channels]), or None to go by ``part``.
        labels: name of the array of labels (volumes) or (volumes, 1), or None to go by ``part``.
        base: folder from which a relative path is read.

    Raises:
        DataError: file or array is not there, damaged, or not what it should be.
    """
    if not file.strip():
        raise DataError(
            tr("No file is chosen. Choose the file that holds the volumes: {formats}.", formats=tr(FORMATS))
        )
    path = store_of(base / Path(file).expanduser())
    state = volume_state(path, path.name) if is_store(path) else file_state(path)
    there = array_names(path)
    names = _names(path, there, part, given_name(images), given_name(labels))
    pairs = [_Pair.read(path, pair, there) for pair in names]
    return NumpyVolumes(pairs, fingerprint_of("numpy_volumes", part, images, labels, state), state)


def _names(
    path: Path, there: Sequence[str], part: str, images: str | None, labels: str | None
) -> list[tuple[str, str]]:
    """Return the names of the arrays to read, volumes and labels."""
    if images and labels:
        return [(images, labels)]
    parts = [name for name in _PARTS if part in (name, "all")]
    if images or labels:
        if part == "all":
            if images:
                wrong = tr("Images names an array, Labels does not. Name both arrays.")
            else:
                wrong = tr("Labels names an array, Images does not. Name both arrays.")
            raise DataError(f"{wrong} {_listed(path, there)}")
        return [(images or f"{part}_images", labels or f"{part}_labels")]
    if part == "all":
        parts = [name for name in parts if f"{name}_images" in there or f"{name}_labels" in there]
        if not parts:
            wrong = tr(
                "{path} has none of the arrays train_images, val_images, test_images. Type the names of its arrays at "
                "Images and Labels.",
                path=path,
            )
            raise DataError(f"{wrong} {_listed(path, there)}")
    return [(f"{name}_images", f"{name}_labels") for name in parts]


def _listed(path: Path, there: Sequence[str]) -> str:
    shown = ", ".join(sorted(there)[:12]) + (", ..." if len(there) > 12 else "")
    return tr("{file} has: {names}.", file=path.name, names=shown)


@dataclass(frozen=True)
class _Pair:
    """An array of volumes with its labels."""

    images: NamedArray
    labels: Labels

    @classmethod
    def read(cls, path: Path, names: tuple[str, str], there: Sequence[str]) -> _Pair:
        for name in names:
            if name not in there:
                wrong = tr("{path} has no array {name}.", path=path, name=name)
                raise DataError(f"{wrong} {_listed(path, there)} {tr('Choose another part or name one.')}")
        images = named_array(path, names[0])
        if len(images.shape) not in (4, 5) or 0 in images.shape:
            raise DataError(
                tr(
                    "{path}: {name} has the shape {shape}, but volumes × depth × height × width (× channels) is "
                    "needed. Choose another array.",
                    path=path,
                    name=names[0],
                    shape=_times(images.shape),
                )
            )
        return cls(images, _read_labels(named_array(path, names[1]), images))

    def __len__(self) -> int:
        return self.images.shape[0]

    @property
    def volume_shape(self) -> tuple[int, ...]:
        shape = self.images.shape[1:]
        return shape if len(shape) == 4 else (*shape, 1)


def _times(shape: Sequence[int]) -> str:
    return " × ".join(map(str, shape)) or tr("of a single number")


def _read_labels(member: NamedArray, images: NamedArray) -> Labels:
    where = f"{member.path}: {member.name}"
    count = images.shape[0]
    if member.shape not in ((count,), (count, 1)):
        raise DataError(
            tr(
                "{where} has the shape {shape}, but {images} holds {count} volumes. One label a volume is needed: "
                "{count} or {count} × 1.",
                where=where,
                shape=_times(member.shape),
                images=images.name,
                count=count,
            )
        )
    values = member.read_all().reshape(count)
    if values.dtype.kind == "f" and not (np.isfinite(values).all() and (values == np.floor(values)).all()):
        raise DataError(_not_numbered(tr("{where} holds labels that are not whole numbers.", where=where)))
    least, most = int(values.min()), int(values.max())
    if least < 0:
        raise DataError(_not_numbered(tr("{where} holds the negative label {label}.", where=where, label=least)))
    if most >= _MOST_CLASSES:
        raise DataError(_not_numbered(tr("{where} holds the label {label}.", where=where, label=most)))
    return values.astype(np.int64)


def _not_numbered(wrong: str) -> str:
    return f"{wrong} {tr('Number the classes 0, 1, 2 and so on.')}"


class NumpyVolumes(Dataset):
    """Volumes of one or more pairs of arrays, one pair after the other."""

    def __init__(self, pairs: Sequence[_Pair], fingerprint: str, state: tuple[str, int, int]) -> None:
        shapes = [pair.volume_shape for pair in pairs]
        labels = np.concatenate([pair.labels for pair in pairs])
        smallest, largest = tuple(map(min, *shapes, shapes[0])), tuple(map(max, *shapes, shapes[0]))
        differ = smallest != largest
        spec = DatasetSpec(
            count=len(labels),
            shape=tuple(low if low == high else None for low, high in zip(smallest, largest, strict=True)),
            class_names=tuple(str(label) for label in range(int(labels.max()) + 1)),
            dtype=compact(np.result_type(*(pair.images.dtype for pair in pairs))),
            smallest=smallest if differ else (),
            largest=largest if differ else (),
        )
        super().__init__(spec, labels, fingerprint)
        self._pairs, self._state = tuple(pairs), state
        self._ends = np.cumsum([len(pair) for pair in pairs])

    def volume(self, index: int) -> Volume:
        """Read one volume."""
        pair, row = self._place(index)
        return kept(pair.images.row(row)).reshape(pair.volume_shape)

    def origin(self, index: int) -> str:
        """Name the file, the array and the place in it."""
        pair, row = self._place(index)
        return f"{pair.images.path}: {pair.images.name}[{row}]"

    def geometry(self, index: int) -> Geometry:
        """Return the size only: arrays of many volumes tell no spacing."""
        depth, height, width = self._place(index)[0].volume_shape[:3]
        return Geometry((depth, height, width))

    def key(self, index: int) -> str:
        """Return what stands for the row of the array, whichever parts are read."""
        pair, row = self._place(index)
        return fingerprint_of("array", str(pair.images.path), self._state, pair.images.name, row)

    def _place(self, index: int) -> tuple[_Pair, int]:
        which = int(np.searchsorted(self._ends, index, side="right"))
        return self._pairs[which], index - (int(self._ends[which - 1]) if which else 0)
