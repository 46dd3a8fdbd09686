"""What stands behind the factory names of the data cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.engine.data.dataset import Dataset, Progress, no_progress
from app.engine.data.grouping import split_by_group
from app.engine.data.images_and_masks import images_and_masks
from app.engine.data.intensity import intensity_window, percentile_clip, scale_to_range
from app.engine.data.numpy_volumes import numpy_volumes
from app.engine.data.resizing import resize
from app.engine.data.splitting import split
from app.engine.data.synthetic_shapes import synthetic_shapes
from app.engine.data.transforms import crop_or_pad, scale_intensity
from app.engine.data.volume_folder import volume_folder

Factory = Callable[..., "Dataset | dict[str, Dataset]"]

# Keyword arguments are the inputs of the card; those that read files take ``base`` as well.
FACTORIES: Mapping[str, Factory] = {
    "synthetic_shapes": synthetic_shapes,
    "numpy_volumes": numpy_volumes,
    "volume_folder": volume_folder,
    "images_and_masks": images_and_masks,
    "crop_or_pad": crop_or_pad,
    "resize": resize,
    "scale_intensity": scale_intensity,
    "intensity_window": intensity_window,
    "percentile_clip": percentile_clip,
    "scale_to_range": scale_to_range,
    "split": split,
    "split_by_group": split_by_group,
}
_READ_FILES = frozenset({"numpy_volumes", "volume_folder", "images_and_masks"})
_LONG = frozenset({"volume_folder", "images_and_masks"})


def make(
    factory: str, arguments: Mapping[str, Any], base: Path, progress: Progress = no_progress
) -> dict[str, Dataset]:
    """Make what a data card gives: its outputs by name, ``dataset`` where there is one.

    Args:
        factory: a key of ``FACTORIES``.
        arguments: the inputs of the card by name, with a Dataset for a linked one.
        base: folder from which relative paths are read.
        progress: told how far the look through many files is.

    Raises:
        DataError: the data cannot be used; the message is for the user.
    """
    more: dict[str, object] = {}
    if factory in _READ_FILES:
        more["base"] = base
    if factory in _LONG:
        more["progress"] = progress
    made = FACTORIES[factory](**arguments, **more)
    return made if isinstance(made, dict) else {"dataset": made}
