"""What stands behind the factory names of the data cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import signature
from pathlib import Path
from typing import Any

from app.engine.data.augmenting import augment_affine, augment_flip, augment_intensity
from app.engine.data.chance import may_be_split
from app.engine.data.cropping import crop_to_foreground
from app.engine.data.dataset import DataError, Dataset, Progress, no_progress
from app.engine.data.grouping import split_by_group
from app.engine.data.images_and_masks import images_and_masks
from app.engine.data.intensity import intensity_window, percentile_clip, scale_to_range
from app.engine.data.listed_split import split_by_column, split_by_list
from app.engine.data.mask_labels import choose_labels, one_hot
from app.engine.data.number_table import number_table
from app.engine.data.numpy_volumes import numpy_volumes
from app.engine.data.patches import random_patches
from app.engine.data.resampling import resample_spacing
from app.engine.data.resizing import resize
from app.engine.data.splitting import split
from app.engine.data.statistics import scale_by_training
from app.engine.data.synthetic_shapes import synthetic_shapes
from app.engine.data.transforms import crop_or_pad, scale_intensity
from app.engine.data.volume_folder import volume_folder
from app.engine.data.volume_pairs import volume_pairs
from app.engine.data.volume_table import volume_table
from app.engine.data.volume_targets import add_noise, blur, volumes_as_targets
from resources.translations import tr

Factory = Callable[..., "Dataset | dict[str, Dataset]"]

# Keyword arguments are the inputs of the card; ``base`` and ``progress`` are handed to those that take them.
FACTORIES: Mapping[str, Factory] = {
    "synthetic_shapes": synthetic_shapes,
    "numpy_volumes": numpy_volumes,
    "volume_folder": volume_folder,
    "images_and_masks": images_and_masks,
    "volume_pairs": volume_pairs,
    "volumes_as_targets": volumes_as_targets,
    "add_noise": add_noise,
    "blur": blur,
    "crop_or_pad": crop_or_pad,
    "resample_spacing": resample_spacing,
    "resize": resize,
    "scale_intensity": scale_intensity,
    "intensity_window": intensity_window,
    "percentile_clip": percentile_clip,
    "scale_to_range": scale_to_range,
    "split": split,
    "split_by_group": split_by_group,
    "split_by_list": split_by_list,
    "split_by_column": split_by_column,
    "volume_table": volume_table,
    "number_table": number_table,
    "crop_to_foreground": crop_to_foreground,
    "choose_labels": choose_labels,
    "one_hot": one_hot,
    "scale_by_training": scale_by_training,
    "random_patches": random_patches,
    "augment_flip": augment_flip,
    "augment_affine": augment_affine,
    "augment_intensity": augment_intensity,
}
# All others work on volumes only.
_TAKE_ROWS = frozenset({"split", "split_by_group", "split_by_column", "scale_by_training", "one_hot"})
SPLITS = frozenset({"split", "split_by_group", "split_by_column", "split_by_list"})


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
    for given in arguments.values():
        if isinstance(given, Dataset):
            _check_kind(factory, given)
    wanted = signature(FACTORIES[factory]).parameters
    more = {name: value for name, value in (("base", base), ("progress", progress)) if name in wanted}
    made = FACTORIES[factory](**arguments, **more)
    return made if isinstance(made, dict) else {"dataset": made}


def _check_kind(factory: str, given: Dataset) -> None:
    """Object to volumes and rows where they do not belong.

    Raises:
        DataError: the card does not work on them.
    """
    if given.spec.rows and factory not in _TAKE_ROWS:
        raise DataError(
            tr(
                "This card works on volumes, but it is given {rows}. Rows of a table go straight to Split, Scale by "
                "training part and the Input card.",
                rows=given.spec.words(),
            )
        )
    if factory in SPLITS and not may_be_split(given):
        raise DataError(
            tr(
                "Random patches and augmentation come before this split, so that both parts would hold pieces of the "
                "same volumes. Put those cards behind the split, on the training part."
            )
        )
