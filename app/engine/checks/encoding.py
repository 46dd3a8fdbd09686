"""In which form labels are handed to the loss, and the losses and metrics that are chosen for each form."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.settings import import_keras
from resources.translations import marked


class Encoding(StrEnum):
    """How labels are handed to the loss."""

    CLASS_NUMBERS = marked("class numbers")  # whole numbers (volumes); for masks (volumes, depth, height, width)
    ONE_HOT = marked("one-hot")  # float32 (..., units)
    COLUMN = marked("one number a volume")  # float32 (..., 1)
    NUMBERS = marked("numbers to find")  # float32 (volumes, numbers)


def encoded(labels: npt.NDArray[Any], encoding: Encoding, units: int) -> npt.NDArray[Any]:
    """Return labels in the form that the loss takes.

    Args:
        labels: one class number a volume, masks of class numbers, or numbers to find.
        encoding: the form.
        units: values in one answer of the network, or in its answer for one voxel.
    """
    if encoding in (Encoding.CLASS_NUMBERS, Encoding.NUMBERS):
        return labels
    if encoding is Encoding.COLUMN:
        return labels.astype(np.float32)[..., None]
    rows: npt.NDArray[Any] = np.eye(units, dtype=np.float32)[labels]
    return rows


_LOSSES = {
    Encoding.CLASS_NUMBERS: ("sparse categorical crossentropy", "SparseCategoricalCrossentropy"),
    Encoding.ONE_HOT: ("categorical crossentropy", "CategoricalCrossentropy"),
    Encoding.COLUMN: ("binary crossentropy", "BinaryCrossentropy"),
}


def usual_loss_words(encoding: Encoding, *, from_logits: bool) -> str:
    """Return what is chosen for classes without a link, in words."""
    words = _LOSSES[encoding][0]
    return f"{words} from logits" if from_logits else words


def usual_loss(encoding: Encoding, *, from_logits: bool) -> Any:
    """Make the loss that is chosen for classes without a link."""
    return getattr(import_keras().losses, _LOSSES[encoding][1])(from_logits=from_logits)


def measures_accuracy(encoding: Encoding, classes: int) -> bool:
    """Tell whether the share of right answers says something."""
    return classes == 2 or (classes > 2 and encoding is not Encoding.COLUMN)


def accuracies(encoding: Encoding, classes: int, *, from_logits: bool) -> list[Any]:
    """Make the metrics of class numbers, by voxel where there are masks."""
    metrics = import_keras().metrics
    if not measures_accuracy(encoding, classes):
        return []
    if encoding is Encoding.CLASS_NUMBERS:
        return [metrics.SparseCategoricalAccuracy(name="accuracy")]
    if encoding is Encoding.ONE_HOT:
        return [metrics.CategoricalAccuracy(name="accuracy")]
    return [metrics.BinaryAccuracy(name="accuracy", threshold=0.0 if from_logits else 0.5)]
