"""Scales with statistics that come from the training part alone, so that validation data stay unseen."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import FLOAT32, DataError, Dataset, View, Volume
from resources.translations import tr

Row = npt.NDArray[np.float64]


def scale_by_training(
    *,
    training: Dataset,
    validation: Dataset,
    method: str,
    centre: Sequence[float] | None = None,
    scale: Sequence[float] | None = None,
) -> dict[str, Dataset]:
    """Scale each column of a table, or each channel of volumes, alike in both parts.

    Args:
        training: where the statistics come from.
        validation: what is scaled alike, without being looked at.
        method: ``z_score`` (training part: mean 0, standard deviation 1) or ``min_max`` (0 to 1). A column of one
            value becomes 0.
        centre: what is taken off each column, where it is known already.
        scale: by what each column is divided then, where it is known already.

    Returns:
        ``training`` and ``validation``.

    Raises:
        DataError: the parts differ in their columns or channels, or what is typed does not fit them.
    """
    columns = training.spec.shape[-1]
    if columns != validation.spec.shape[-1] or training.spec.rows != validation.spec.rows:
        if training.spec.rows:
            raise DataError(tr("Training and validation differ in their columns. Link two parts of one dataset."))
        raise DataError(tr("Training and validation differ in their channels. Link two parts of one dataset."))
    if (centre is None) != (scale is None):
        raise DataError(tr("Centre and Scale belong together. Type both, or leave both empty."))
    if centre is not None and scale is not None and (len(centre) != columns or len(scale) != columns or 0 in scale):
        raise DataError(
            tr("Centre and Scale need {count} values each, none of Scale being 0. Empty both.", count=columns)
        )
    statistics = Statistics(training, method, centre, scale)
    return {"training": Scaled(training, statistics), "validation": Scaled(validation, statistics)}


class Statistics:
    """What is taken off, and by what is divided, column by column; found out when it is first asked for."""

    def __init__(
        self, training: Dataset, method: str, centre: Sequence[float] | None, scale: Sequence[float] | None
    ) -> None:
        self.key = (training.fingerprint, method, centre, scale)
        self._training, self._method, self._lock = training, method, threading.Lock()
        self._found: tuple[Row, Row] | None = None
        if centre is not None and scale is not None:
            self._found = np.array(centre, dtype=np.float64), np.array(scale, dtype=np.float64)

    @property
    def values(self) -> tuple[Row, Row]:
        """Centre and scale of each column.

        Raises:
            DataError: a volume cannot be read.
        """
        with self._lock:
            if self._found is None:
                self._found = self._look()
            return self._found

    def _look(self) -> tuple[Row, Row]:
        """Go through the training part once: sums of each volume, put together as they come (Chan et al. 1979)."""
        dataset = self._training.at(None)
        low = high = mean = squares = None
        count = 0
        for index in range(len(dataset)):
            values = dataset.volume(index)
            rows = values.reshape(-1, values.shape[-1]).astype(np.float64)
            own_mean, own_squares = rows.mean(axis=0), rows.var(axis=0) * len(rows)
            if mean is None or squares is None or low is None or high is None:
                low, high, mean, squares = rows.min(axis=0), rows.max(axis=0), own_mean, own_squares
            else:
                low, high = np.minimum(low, rows.min(axis=0)), np.maximum(high, rows.max(axis=0))
                step, total = own_mean - mean, count + len(rows)
                mean = mean + step * len(rows) / total
                squares = squares + own_squares + step**2 * count * len(rows) / total
            count += len(rows)
        if mean is None or squares is None or low is None or high is None:
            raise DataError(tr("The training part is empty, so there is nothing to scale by."))
        centre, spread = (low, high - low) if self._method == "min_max" else (mean, np.sqrt(squares / count))
        return centre, np.where(spread > 0, spread, 1.0)


class Scaled(View):
    """A part, scaled by the statistics of the training part."""

    def __init__(self, base: Dataset, statistics: Statistics) -> None:
        super().__init__(base, replace(base.spec, dtype=FLOAT32), base.labels, "scale_by_training", statistics.key)
        self._statistics = statistics

    def volume(self, index: int) -> Volume:
        """Read a row or a volume and scale it."""
        centre, scale = self._statistics.values
        made: Volume = ((self.base.volume(index) - centre) / scale).astype(np.float32)
        return made

    @property
    def settled(self) -> Mapping[str, Any]:
        """The statistics, so that other volumes are scaled alike."""
        centre, scale = self._statistics.values
        return {"centre": centre.tolist(), "scale": scale.tolist()}
