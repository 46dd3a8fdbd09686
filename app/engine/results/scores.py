"""What a classifier is worth on known volumes, in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.results.intervals import bootstrap, plain, wilson

Labels = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]

_OF_A_CLASS = ("precision", "recall", "f1", "auc")


def scores(truth: Labels, shares: Numbers, names: Sequence[str]) -> dict[str, Any]:
    """Return accuracy, scores of each class and the confusion matrix, each with its 95 % interval, as plain data.

    Args:
        truth: class number of each volume.
        shares: probabilities of the classes: (volumes, classes).
        names: of the classes.
    """
    found = shares.argmax(axis=1).astype(np.int64)
    confusion = confusion_matrix(truth, found, len(names))
    told = _of_classes(truth, shares)
    intervals = bootstrap(lambda drawn: _of_classes(truth[drawn], shares[drawn]).ravel(), len(truth))
    hits = int((truth == found).sum())
    classes = []
    for label, name in enumerate(names):
        entry: dict[str, Any] = {"name": name, "volumes": int(confusion[label].sum())}
        for place, score in enumerate(_OF_A_CLASS):
            entry[score] = plain(told[label, place])
            entry[f"{score}_interval"] = intervals[label * len(_OF_A_CLASS) + place]
        classes.append(entry)
    return {
        "kind": "classes",
        "volumes": len(truth),
        "accuracy": hits / len(truth),
        "accuracy_interval": wilson(hits, len(truth)),
        "classes": classes,
        "confusion": confusion.tolist(),
    }


def _of_classes(truth: Labels, shares: Numbers) -> Numbers:
    """Return precision, recall, F1 and area under the curve of each class: (classes, 4), NaN where there is none."""
    count = shares.shape[1]
    confusion = confusion_matrix(truth, shares.argmax(axis=1).astype(np.int64), count)
    hits, given, there = np.diag(confusion), confusion.sum(axis=0), confusion.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        columns = [hits / given, hits / there, 2 * hits / (given + there)]
    areas = [area_under_curve(truth == label, shares[:, label]) for label in range(count)]
    return np.stack([*columns, np.array(areas)], axis=1)


def confusion_matrix(truth: Labels, found: Labels, count: int) -> npt.NDArray[np.int64]:
    """Return how often each class (row) was given as each class (column)."""
    matrix = np.zeros((count, count), np.int64)
    np.add.at(matrix, (truth, found), 1)
    return matrix


def area_under_curve(right: npt.NDArray[np.bool_], shares: Numbers) -> float:
    """Return the area under the ROC curve of one class against the rest; NaN where one of both is missing.

    It is the chance that a volume of the class gets a higher probability than one of the rest, half counted where
    both get the same (Hanley and McNeil, Radiology 143, 1982).

    Args:
        right: which volumes are of the class.
        shares: the probability of the class that each was given.
    """
    count, others = int(right.sum()), int((~right).sum())
    if not count or not others:
        return float("nan")
    _, place, equal = np.unique(shares, return_inverse=True, return_counts=True)
    ranks = (equal.cumsum() - (equal - 1) / 2)[place]
    return float((ranks[right].sum() - count * (count + 1) / 2) / (count * others))
