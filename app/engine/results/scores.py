"""What a classifier is worth on known volumes, in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

_RESAMPLES = 2000
_TAIL = 2.5  # percent on each side: a 95 % interval

Labels = npt.NDArray[np.int64]


def scores(truth: Labels, found: Labels, names: Sequence[str]) -> dict[str, Any]:
    """Return accuracy, scores of each class and the confusion matrix, as plain data.

    Args:
        truth: class number of each volume.
        found: that which the network gave.
        names: of the classes.
    """
    confusion = confusion_matrix(truth, found, len(names))
    hits = np.diag(confusion)
    precision = _ratio(hits, confusion.sum(axis=0))
    recall = _ratio(hits, confusion.sum(axis=1))
    shares = 2 * hits / np.maximum(confusion.sum(axis=0) + confusion.sum(axis=1), 1)
    return {
        "volumes": len(truth),
        "accuracy": float((truth == found).mean()),
        "accuracy_interval": accuracy_interval(truth, found),
        "classes": [
            {
                "name": name,
                "volumes": int(confusion[label].sum()),
                "precision": precision[label],
                "recall": recall[label],
                "f1": float(shares[label]),
            }
            for label, name in enumerate(names)
        ],
        "confusion": confusion.tolist(),
    }


def confusion_matrix(truth: Labels, found: Labels, count: int) -> npt.NDArray[np.int64]:
    """Return how often each class (row) was given as each class (column)."""
    matrix = np.zeros((count, count), np.int64)
    np.add.at(matrix, (truth, found), 1)
    return matrix


def accuracy_interval(truth: Labels, found: Labels) -> list[float]:
    """Return the 95 % interval of the accuracy, by drawing the volumes anew (bootstrap); always the same one."""
    hits = int((truth == found).sum())
    # Drawing volumes with replacement and counting hits is a binomial draw.
    drawn = np.random.default_rng(0).binomial(len(truth), hits / len(truth), _RESAMPLES) / len(truth)
    low, high = np.percentile(drawn, [_TAIL, 100 - _TAIL])
    return [float(low), float(high)]


def _ratio(part: npt.NDArray[np.int64], whole: npt.NDArray[np.int64]) -> list[float | None]:
    """Return shares; None where there is nothing to have a share of."""
    return [float(a / b) if b else None for a, b in zip(part, whole, strict=True)]
