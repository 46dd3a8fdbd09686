"""What a network that answers with volumes is worth on known ones: how far its intensities are off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.results.intervals import bootstrap, plain

Values = npt.NDArray[Any]

MEASURES = ("mae", "rmse", "psnr")


def case_errors(truth: Values, found: Values) -> npt.NDArray[np.float64]:
    """Return mean absolute error, root mean square error and peak signal-to-noise ratio of one volume.

    The ratio is 20 log10(range / RMSE) in decibels, the range being that of the true volume from its least to its
    greatest voxel (Huynh-Thu and Ghanbari, Electronics Letters 44, 2008, tell how far it may be trusted). NaN where
    the true volume has one value only, infinite where nothing is off.

    Args:
        truth: intensities: (depth, height, width, channels).
        found: those that the network gave, of the same shape.
    """
    errors = found.astype(np.float64) - truth
    rmse = float(np.sqrt((errors**2).mean()))
    spread = float(truth.max()) - float(truth.min())
    with np.errstate(divide="ignore"):
        psnr = 20.0 * np.log10(np.divide(spread, rmse)) if spread > 0 else np.nan
    return np.array([np.abs(errors).mean(), rmse, psnr])


def volume_scores(cases: Mapping[str, Sequence[npt.NDArray[np.float64]]]) -> dict[str, Any]:
    """Return the means over the volumes, with 95 % intervals, as plain data.

    Args:
        cases: by whose they are (``prediction``, and ``input`` for what answering with the input would give), of each
            volume what ``case_errors`` gives.
    """
    answers = []
    for name, rows in cases.items():
        found = np.array(rows)
        entry: dict[str, Any] = {"name": name}
        intervals = bootstrap(lambda drawn, found=found: _means(found[drawn]), len(found))  # type: ignore[misc]
        for measure, value, interval in zip(MEASURES, _means(found), intervals, strict=True):
            entry |= {measure: plain(value), f"{measure}_interval": interval}
        answers.append(entry)
    return {"kind": "volumes", "volumes": len(next(iter(cases.values()))), "answers": answers}


def _means(cases: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    told = np.isfinite(cases)
    with np.errstate(invalid="ignore", divide="ignore"):
        made: npt.NDArray[np.float64] = np.where(told, cases, 0.0).sum(axis=0) / told.sum(axis=0)
    return made
