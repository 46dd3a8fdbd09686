"""Makes an axis of a volume coarser without a moiré: what is finer than the new voxels is averaged away first."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, log, sqrt

import numpy as np
import numpy.typing as npt

_A_LITTLE = 1.1  # an axis whose voxels grow by less is not smoothed
_REACH = 4.0  # of the Gaussian, in standard deviations
_NOTHING = 1e-6  # a voxel that counts for less of a new one is left out
_BLOCK = 8  # new voxels that are made at a time: enough for a fast product, few enough to pass over little


def is_coarser(ratio: float) -> bool:
    """Tell whether an axis is smoothed whose voxels become so many times as long."""
    return ratio > _A_LITTLE


def sigma_of(ratio: float) -> float:
    """Return the standard deviation of the Gaussian before an axis is made coarser, in voxels as given.

    A voxel of a scanner sees about a Gaussian whose width at half its height is the voxel's length. Two Gaussians one
    after the other add their variances, so what is missing from a short to a long voxel is their difference (M. J.
    Cardoso and others, "Scale factor point spread function matching: beyond aliasing in image resampling", MICCAI
    2015).

    Args:
        ratio: length of a new voxel by that of a given one.
    """
    return sqrt(max(ratio**2 - 1.0, 0.0)) / (2.0 * sqrt(2.0 * log(2.0)))


def coarsened(
    voxels: npt.NDArray[np.float32], axis: int, size: int, start: float, step: float, *, cubic: bool = False
) -> npt.NDArray[np.float32]:
    """Smooth one axis and take values at new places; both at once, which is quicker.

    Args:
        voxels: depth, height, width.
        axis: which one.
        size: number of new voxels.
        start: place of the first of them, in voxels as given; places beyond the last voxel count as on it.
        step: from one to the next, likewise.
        cubic: whether values between voxels are those of a B-spline of third order; else linear.
    """
    return _product(voxels, axis, _weights(voxels.shape[axis], size, start, step, cubic=cubic))


@lru_cache(maxsize=64)
def _weights(given: int, wanted: int, start: float, step: float, *, cubic: bool) -> npt.NDArray[np.float32]:
    """Return how much each voxel counts for each new one: (wanted, given), rows add up to 1."""
    sigma = sigma_of(step)
    reach = ceil(_REACH * sigma)
    bell = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    voxels = np.arange(given)
    smooth = _spread(voxels[:, None] + np.arange(-reach, reach + 1), np.tile(bell, (given, 1)), given)
    places = np.clip(start + step * np.arange(wanted), 0.0, given - 1.0)
    before = np.floor(places).astype(int)
    share = (places - before)[:, None]
    if cubic:
        knots = _spread(_mirrored(voxels[:, None] + (-1, 0, 1), given), np.tile((1.0, 4.0, 1.0), (given, 1)), given)
        parts = ((1 - share) ** 3, 3 * share**3 - 6 * share**2 + 4, 1 + 3 * share * (1 + share - share**2), share**3)
        spline = _spread(_mirrored(before[:, None] + (-1, 0, 1, 2), given), np.hstack(parts), given)
        made = spline @ np.linalg.solve(knots, smooth)
        made[np.abs(made) < _NOTHING] = 0.0
    else:
        made = _spread(before[:, None] + (0, 1), np.hstack((1.0 - share, share)), given) @ smooth
    shares: npt.NDArray[np.float32] = (made / made.sum(axis=1, keepdims=True)).astype(np.float32)
    shares.setflags(write=False)
    return shares


def _spread(columns: npt.NDArray[np.int64], values: npt.ArrayLike, given: int) -> npt.NDArray[np.float64]:
    """Return a matrix of rows that hold values at columns and add up to 1; beyond an end counts as on it."""
    made = np.zeros((len(columns), given))
    np.add.at(made, (np.arange(len(columns))[:, None], np.clip(columns, 0, given - 1)), values)
    made /= made.sum(axis=1, keepdims=True)
    return made


def _mirrored(columns: npt.NDArray[np.int64], given: int) -> npt.NDArray[np.int64]:
    """Return columns beyond an end turned back at it, as a B-spline goes on there."""
    turned: npt.NDArray[np.int64] = given - 1 - np.abs(given - 1 - np.abs(columns))
    return turned


def _product(voxels: npt.NDArray[np.float32], axis: int, weights: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Weigh an axis by a matrix that is 0 away from its diagonal, block by block of its rows."""
    shape = voxels.shape
    # The axes before and behind are joined, so that each block is one product of matrices, or a few.
    given = np.ascontiguousarray(voxels).reshape(int(np.prod(shape[:axis])), shape[axis], -1)
    made = np.empty((given.shape[0], len(weights), given.shape[2]), np.float32)
    for first in range(0, len(weights), _BLOCK):
        rows = weights[first : first + _BLOCK]
        used = np.flatnonzero(rows.any(axis=0))
        low, high = int(used[0]), int(used[-1]) + 1
        if given.shape[2] == 1:
            made[:, first : first + _BLOCK, 0] = given[:, low:high, 0] @ rows[:, low:high].T
        else:
            np.matmul(rows[:, low:high], given[:, low:high], out=made[:, first : first + _BLOCK])
    return made.reshape(*shape[:axis], len(weights), *shape[axis + 1 :])
