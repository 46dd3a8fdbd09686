"""Weights of the classes, so that rare ones count as much as frequent ones."""

from __future__ import annotations

import numpy as np

from app.engine.data.loading import Volumes
from app.engine.fitting.feeding import Weights

_AT_ONCE = 8
_MOST_MASKS = 200


def balanced_weights(volumes: Volumes) -> Weights:
    """Return a weight for each class: float32 (classes), their mean over the training data 1.

    A class that never occurs gets 0. Of many masks some two hundred are looked at, evenly over the data.

    Raises:
        DataError: a mask cannot be read.
    """
    classes, count = len(volumes.spec.class_names), volumes.spec.count
    found = np.zeros(classes)
    chosen = np.arange(count)
    if volumes.spec.masks and count > _MOST_MASKS:
        chosen = np.linspace(0, count - 1, _MOST_MASKS).round().astype(np.int64)
    for begin in range(0, len(chosen), _AT_ONCE if volumes.spec.masks else count):
        part = chosen[begin : begin + (_AT_ONCE if volumes.spec.masks else count)]
        found += np.bincount(np.asarray(volumes.targets(part), np.int64).ravel(), minlength=classes)[:classes]
    there = found > 0
    weights = np.zeros(classes, np.float32)
    weights[there] = found.sum() / (there.sum() * found[there])
    return weights
