"""Volumes and arrays in Zarr stores: folders and zip files, version 2 and 3, OME-Zarr."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import DataError, compact
from app.engine.data.hdf5_file import chosen
from app.engine.data.lengths import in_mm
from app.engine.data.named_axes import NamedAxes
from app.engine.data.npy_file import with_channels
from app.engine.data.volume_header import VolumeHeader
from resources.translations import tr

SUFFIXES = (".zarr", ".zarr.zip")
BROKEN = (KeyError, TypeError, zipfile.BadZipFile)
_MARKS = ("zarr.json", ".zgroup", ".zarray")
_OLD_AXES = ("t", "c", "z", "y", "x")  # of OME-Zarr before it named them


def is_store(path: Path) -> bool:
    """Tell whether a folder is a Zarr store."""
    return path.is_dir() and (path.name.lower().endswith(".zarr") or any((path / mark).is_file() for mark in _MARKS))


def store_of(path: Path) -> Path:
    """Return the store that is meant where somebody chose a file in it, since a chooser of files knows no folders."""
    return path.parent if path.name in _MARKS and is_store(path.parent) else path


def files_in(path: Path) -> Iterator[Path]:
    """Yield the files that a store consists of."""
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        if file.is_file():
            yield file


def zarr_header(path: Path, inside: str = "") -> VolumeHeader:
    """Read what a Zarr store says of one volume; of an OME-Zarr image its full size counts.

    Args:
        path: of the folder or the zip file.
        inside: path of the array or the image in it; may be empty where it holds one only.

    Raises:
        DataError: it holds no such array, or several.
        ValueError, OSError, RuntimeError, KeyError, TypeError, BadZipFile: it is damaged.
    """
    with _opened(path) as root:
        array, axes, lengths = _volume(path, root, inside)
        if array.dtype.kind not in "biuf":
            raise DataError(
                tr(
                    "{path} holds values of type {type}, not one number a voxel. Convert it.",
                    path=path,
                    type=array.dtype,
                )
            )
        if axes is None:
            return VolumeHeader(with_channels(path, array.shape), compact(array.dtype))
        return VolumeHeader(axes.shape, compact(array.dtype), axes.geometry(lengths))


def zarr_voxels(path: Path, inside: str = "") -> npt.NDArray[Any]:
    """Read one volume of a Zarr store: (depth, height, width, channels).

    Raises:
        DataError: it holds no such array, or several.
        ValueError, OSError, RuntimeError, KeyError, TypeError, BadZipFile: it is damaged.
    """
    with _opened(path) as root:
        array, axes, _ = _volume(path, root, inside)
        voxels = np.asarray(array[...])
        return voxels.reshape(with_channels(path, voxels.shape)) if axes is None else axes.volume(voxels)


def array_names(path: Path) -> tuple[str, ...]:
    """Return the paths of all arrays of numbers in a store; what zarr raises for a damaged one goes on."""
    with _opened(path) as root:
        return tuple(_arrays(root, range(1, 6)))


class ZarrArray:
    """An array in a Zarr store, read row by row along its first axis; rows may be asked for from several threads.

    What zarr raises for a damaged store goes on to the caller: ValueError, OSError, RuntimeError, KeyError, TypeError.
    """

    def __init__(self, path: Path, name: str) -> None:
        """Read what the store says of it."""
        self.path, self.name = path, name
        with _opened(path) as root:
            array = root[name]
            self.shape: tuple[int, ...] = tuple(array.shape)
            self.dtype: np.dtype[Any] = array.dtype

    def read_all(self) -> npt.NDArray[Any]:
        """Read the whole array; for small ones such as labels."""
        with _opened(self.path) as root:
            return np.asarray(root[self.name][...])

    def row(self, index: int) -> npt.NDArray[Any]:
        """Read one row: an array of ``shape[1:]``."""
        with _opened(self.path) as root:
            return np.asarray(root[self.name][index])


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    """Open a store and give its root: a group or an array."""
    import zarr  # noqa: PLC0415 - takes 0.3 s, and most decks have no Zarr

    if path.is_dir():
        yield zarr.open(path, mode="r")
        return
    if not zipfile.is_zipfile(path):  # zarr stumbles over its own feet where it is none
        path.open("rb").close()
        raise zipfile.BadZipFile
    with zarr.storage.ZipStore(path, mode="r") as store:
        yield zarr.open(store, mode="r")


def _volume(path: Path, root: Any, inside: str) -> tuple[Any, NamedAxes | None, Mapping[int, float | None]]:
    """Return the array of a volume, its axes where they are named, and the spacing along each axis."""
    if not hasattr(root, "members"):
        return root, None, {}
    wanted = inside.strip().strip("/")
    images = _images(root)
    if wanted in images or (not wanted and len(images) == 1):
        return _image(path, root, images[wanted if wanted in images else next(iter(images))])
    name = chosen(path, [*(key for key in images if key), *_arrays(root, (3, 4), images)], wanted)
    return root[name], None, {}


def _arrays(root: Any, axes: Sequence[int], images: Mapping[str, Any] = {}) -> list[str]:
    """Return the arrays of numbers below a group with so many axes, without the sizes of OME-Zarr images."""
    found = [
        name
        for name, item in root.members(max_depth=None)
        if hasattr(item, "shape") and len(item.shape) in axes and item.dtype.kind in "biuf"
    ]
    return sorted(name for name in found if name.rpartition("/")[0] not in images)


def _images(root: Any) -> dict[str, tuple[str, Any]]:
    """Return the OME-Zarr images in a store: by their path, the path and what the store says of it."""
    groups = [("", root), *((name, item) for name, item in root.members(max_depth=None) if hasattr(item, "members"))]
    found = {}
    for name, group in groups:
        told = group.attrs.get("ome", group.attrs).get("multiscales")
        # Label images lie below the image that they belong to and must be asked for.
        if told and "labels" not in name.split("/"):
            found[name] = (name, told[0])
    return found


def _image(path: Path, root: Any, image: tuple[str, Any]) -> tuple[Any, NamedAxes, dict[int, float | None]]:
    name, told = image
    level = told["datasets"][0]
    array = root[f"{name}/{level['path']}".strip("/")]
    given = told.get("axes") or _OLD_AXES[-len(array.shape) :]
    axes = [axis if isinstance(axis, dict) else {"name": axis} for axis in given]
    named = NamedAxes.of(path, [axis["name"] for axis in axes], array.shape)
    scale = np.ones(len(axes))
    known = False
    for change in (*level.get("coordinateTransformations", ()), *told.get("coordinateTransformations", ())):
        if change.get("type") == "scale" and len(change.get("scale", ())) == len(axes):
            scale, known = scale * np.array(change["scale"], dtype=float), True
    units = [in_mm(str(axis.get("unit", ""))) for axis in axes]
    lengths = {
        place: float(scale[place]) * unit if known and unit is not None else None for place, unit in enumerate(units)
    }
    return array, named, lengths
