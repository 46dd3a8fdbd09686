"""How sure a score is: 95 % intervals."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt

Statistic = Callable[[npt.NDArray[np.int64]], npt.NDArray[np.float64]]

_RESAMPLES = 1000
_TAIL = 2.5  # percent on each side
_Z = 1.959963984540054  # standard normal at 97.5 %


def wilson(hits: int, count: int) -> list[float]:
    """Return the interval of a share (Wilson, Journal of the American Statistical Association 22, 1927).

    Args:
        hits: how many were right.
        count: of how many; 1 or more.
    """
    share, spread = hits / count, _Z * _Z / count
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * sqrt(share * (1 - share) / count + spread / (4 * count)) / (1 + spread)
    return [max(middle - half, 0.0), min(middle + half, 1.0)]


def bootstrap(statistic: Statistic, count: int) -> list[list[float] | None]:
    """Return the interval of each of some scores by drawing the cases anew; the same one each time.

    Percentiles of scores of cases drawn with replacement (Efron, Annals of Statistics 7, 1979).

    Args:
        statistic: gives the scores for the cases of these numbers; NaN where one cannot be told.
        count: number of cases.

    Returns:
        Low and high for each score; None where it could not be told for most draws.
    """
    random = np.random.default_rng(0)
    drawn = np.array([statistic(random.integers(0, count, count)) for _ in range(_RESAMPLES)], dtype=np.float64)
    found: list[list[float] | None] = []
    for column in drawn.T:
        told = column[np.isfinite(column)]
        if 2 * len(told) < len(column):
            found.append(None)
        else:
            low, high = np.percentile(told, [_TAIL, 100 - _TAIL])
            found.append([float(low), float(high)])
    return found


def plain(value: Any) -> float | None:
    """Return a number for JSON, None where there is none."""
    number = float(value)
    return number if np.isfinite(number) else None
