"""Reads a volume from a file, with masks of its size from others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from app.engine.data.dataset import MASK_TYPE, DataError, Mask
from app.engine.data.volume_file import read_header, read_volume
from app.engine.data.volume_header import named_size
from app.engine.viewing.picture import Seen, ends_of
from resources.translations import tr

Read = Callable[[Callable[[], Any]], Any]


def seen_files(source: Mapping[str, Any], index: int, read: Read) -> Seen:
    """Read one sample of files.

    Args:
        source: as ``FilesSource.as_json`` writes it.
        index: of the sample.
        read: takes a piece of reading and gives its result, or ends it where nobody waits any longer.

    Raises:
        DataError: a file cannot be read, or a mask is of another size.
    """
    sample = source["samples"][index]
    path = Path(sample["volume"])
    volume = read(lambda: read_volume(path))
    masks = {}
    for name, text in sample["overlays"].items():
        mask = read(partial(_mask, Path(text)))
        if mask.shape != volume.shape[:3]:
            raise DataError(
                tr(
                    "{mask} holds {size} voxels, but the volume {volume} has {wanted}. Choose the mask that belongs to "
                    "it.",
                    mask=text,
                    size=named_size(mask.shape),
                    volume=path,
                    wanted=named_size(volume.shape[:3]),
                )
            )
        masks[name] = mask
    geometry = read_header(path).geometry
    most = max((int(mask.max()) for mask in masks.values()), default=-1)
    labels = tuple(source["labels"]) or tuple(map(str, range(most + 1)))
    return Seen(
        name=sample["name"],
        origin=str(path),
        group="",
        volume=volume,
        masks=masks,
        labels=labels,
        spacing=geometry.spacing,
        in_mm=geometry.in_mm,
        ends=ends_of(geometry.letters),
    )


def _mask(path: Path) -> Mask:
    voxels = read_volume(path)[..., 0]
    low, high = voxels.min(), voxels.max()
    if not (0 <= low <= high <= 255):
        raise DataError(
            tr(
                "{path} holds values from {low:g} to {high:g}. A mask has whole numbers from 0 to 255.",
                path=path,
                low=low,
                high=high,
            )
        )
    return np.ascontiguousarray(voxels, MASK_TYPE)
