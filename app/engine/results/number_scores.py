"""What a network that finds numbers is worth on known volumes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.results.intervals import bootstrap, plain

Rows = npt.NDArray[np.float64]

_MEASURES = ("mae", "rmse", "r2")


def number_scores(truth: npt.NDArray[Any], found: npt.NDArray[Any], names: Sequence[str]) -> dict[str, Any]:
    """Return for each number mean absolute error, root mean square error and R², with 95 % intervals, as plain data.

    R² is the share of the numbers' variance that is found; None where they are all equal.

    Args:
        truth: (volumes, numbers).
        found: what the network gave, of the same shape.
        names: of the numbers.
    """
    known, given = truth.astype(np.float64), found.astype(np.float64)
    told = _measures(known, given)
    intervals = bootstrap(lambda drawn: _measures(known[drawn], given[drawn]).ravel(), len(known))
    numbers = []
    for number, name in enumerate(names):
        entry: dict[str, Any] = {"name": name}
        for place, measure in enumerate(_MEASURES):
            entry[measure] = plain(told[number, place])
            entry[f"{measure}_interval"] = intervals[number * len(_MEASURES) + place]
        numbers.append(entry)
    return {"kind": "numbers", "volumes": len(known), "numbers": numbers}


def _measures(known: Rows, given: Rows) -> Rows:
    """Return MAE, RMSE and R² of each number: (numbers, 3), NaN where there is none."""
    errors = given - known
    left, spread = (errors**2).sum(axis=0), ((known - known.mean(axis=0)) ** 2).sum(axis=0)
    share = np.full(len(spread), np.nan)
    np.divide(left, spread, out=share, where=spread > 0)
    return np.stack([np.abs(errors).mean(axis=0), np.sqrt((errors**2).mean(axis=0)), 1.0 - share], axis=1)
