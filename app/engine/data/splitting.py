"""Divides a dataset into a part for training and a part for validation."""

from __future__ import annotations

import numpy as np

from app.engine.data.dataset import DataError, Dataset, Labels, Subset
from resources.translations import tr


def split(*, dataset: Dataset, validation: float, stratified: bool, seed: int) -> dict[str, Dataset]:
    """Divide a dataset at random; no volume is read.

    Args:
        dataset: what to divide.
        validation: share of the volumes for validation, between 0 and 1.
        stratified: whether each class is divided in the same proportion. The only volume of a class stays in training.
        seed: of the random numbers; the same one gives the same parts.

    Returns:
        ``training`` and ``validation``, each with at least one volume, in the order of the dataset.

    Raises:
        DataError: there are fewer than two volumes.
    """
    if len(dataset) < 2:
        raise DataError(
            tr(
                "Split needs at least two volumes, one for each part; it is given {volumes}. Add volumes.",
                volumes=dataset.spec.words(),
            )
        )
    count = min(max(round(len(dataset) * validation), 1), len(dataset) - 1)
    random = np.random.default_rng(seed)
    labels = dataset.labels if stratified else np.zeros(len(dataset), np.int64)
    held = _drawn(labels, count, random)
    parts = {"training": np.flatnonzero(~held), "validation": np.flatnonzero(held)}
    return {
        name: Subset(dataset, indices, "split", name, validation, stratified, seed) for name, indices in parts.items()
    }


def _drawn(labels: Labels, count: int, random: np.random.Generator) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which volumes are drawn for validation: ``count`` of them, from each class its share."""
    held = np.zeros(len(labels), bool)
    order = random.permutation(len(labels))
    classes, sizes = np.unique(labels, return_counts=True)
    for label, wanted in zip(classes, _shares(sizes, count, random), strict=True):
        held[order[labels[order] == label][:wanted]] = True
    return held


def _shares(sizes: Labels, count: int, random: np.random.Generator) -> Labels:
    """Return how many of each class to draw: in proportion, rest by largest remainder, ties at random.

    One volume of each class stays behind, as far as ``count`` allows.
    """
    room = sizes - 1
    exact = sizes * (count / sizes.sum())
    shares: Labels = np.minimum(np.floor(exact).astype(np.int64), room)
    tie = random.permutation(len(sizes))
    while (missing := count - int(shares.sum())) > 0:
        free = shares < room
        if not free.any():
            room = sizes  # only single volumes are left
            continue
        by_need = sorted(np.flatnonzero(free), key=lambda place: (shares[place] - exact[place], tie[place]))
        shares[by_need[:missing]] += 1
    return shares
