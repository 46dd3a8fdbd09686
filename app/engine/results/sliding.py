"""Asks a network about a volume larger than it takes: patch by patch, blended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float32]

_BATCH = 2
_SIGMA = 0.125  # of the patch's size
_WHOLE = 160**3  # voxels of a volume that is given as a whole to a network that takes any size
_PIECE = 128
_DIVISOR = 32  # sizes that five halvings divide


def importance(size: Sequence[int]) -> Values:
    """Return how much each voxel of a patch counts: a Gaussian about its middle, 1 there and never 0.

    Isensee et al., nnU-Net, Nature Methods 2021: answers are less sure near the border of a patch.

    Args:
        size: depth, height, width.
    """
    made = np.ones((), np.float64)
    for length in size:
        places = np.arange(length) - (length - 1) / 2
        line = np.exp(-0.5 * (places / max(length * _SIGMA, 1e-3)) ** 2)
        made = np.multiply.outer(made, line)
    made /= made.max()
    return np.maximum(made, 1e-4).astype(np.float32)


def starts(length: int, patch: int, overlap: float) -> list[int]:
    """Return where patches begin along an axis: evenly, neighbours sharing at least a part of them.

    Args:
        length: voxels along the axis, at least those of a patch.
        patch: voxels of a patch.
        overlap: that part, from 0 to below 1.
    """
    step = max(int(patch * (1.0 - overlap)), 1)
    count = -(-(length - patch) // step) + 1
    return [round(number * (length - patch) / max(count - 1, 1)) for number in range(count)]


def answered(
    ask: Callable[[Values], npt.NDArray[Any]],
    volume: Values,
    taken: Sequence[int | None],
    overlap: float,
    progress: Callable[[], None] = lambda: None,
) -> Values:
    """Return what a network answers for each voxel of a volume: (depth, height, width, values).

    A volume that the network takes as it is is given whole. What is smaller than a patch is filled with 0.

    Args:
        ask: gives the answers for patches (count, depth, height, width, channels).
        volume: (depth, height, width, channels).
        taken: depth, height, width that the network takes; None for any.
        overlap: part of a patch that its neighbour answers for as well.
        progress: called after each batch of patches.
    """
    size = volume.shape[:3]
    patch = _patch(size, taken)
    filled, corners = _windows(volume, patch, overlap)
    weights = importance(patch)[..., None]
    total: Values | None = None
    weight = np.zeros((*filled.shape[:3], 1), np.float32)
    for boxes in _boxes(corners, patch):
        answers = np.asarray(ask(np.stack([filled[box] for box in boxes])), dtype=np.float32)
        if total is None:
            total = np.zeros((*filled.shape[:3], answers.shape[-1]), np.float32)
        for box, answer in zip(boxes, answers, strict=True):
            total[box] += answer * weights
            weight[box] += weights
        progress()
    if total is None:
        raise ValueError("A volume has at least one patch.")
    total /= weight

    return total[tuple(slice(have) for have in size)]


def averaged(
    ask: Callable[[Values], npt.NDArray[Any]], volume: Values, patch: Sequence[int], overlap: float
) -> npt.NDArray[np.float64]:
    """Return the mean of what a network answers for the patches of a volume: (values).

    Args:
        ask: gives the answers (count, values) for patches (count, depth, height, width, channels).
        volume: (depth, height, width, channels); what is smaller than a patch is filled with 0.
        patch: depth, height, width.
        overlap: part of a patch that its neighbour answers for as well.
    """
    filled, corners = _windows(volume, patch, overlap)
    answers = [np.asarray(ask(np.stack([filled[box] for box in boxes]))) for boxes in _boxes(corners, patch)]
    found: npt.NDArray[np.float64] = np.concatenate(answers).astype(np.float64).mean(axis=0)
    return found


def _windows(volume: Values, patch: Sequence[int], overlap: float) -> tuple[Values, list[tuple[int, ...]]]:
    """Return a volume at least as large as a patch, and the first voxels of the patches that cover it."""
    size = volume.shape[:3]
    room = [max(have, want) for have, want in zip(size, patch, strict=True)]
    filled = np.pad(volume, [*((0, more - have) for more, have in zip(room, size, strict=True)), (0, 0)])
    along = [starts(have, want, overlap) for have, want in zip(room, patch, strict=True)]
    return filled, list(product(*along))


def _patch(size: Sequence[int], taken: Sequence[int | None]) -> tuple[int, ...]:
    """Return the size of the patches: the network's own; where it takes any, the whole volume, if not too large."""
    whole = int(np.prod(size)) <= _WHOLE
    return tuple(
        want or (-(-have // _DIVISOR) * _DIVISOR if whole or have < _PIECE else _PIECE)
        for have, want in zip(size, taken, strict=True)
    )


def _boxes(corners: Sequence[tuple[int, ...]], patch: Sequence[int]) -> Iterator[list[tuple[slice, ...]]]:
    """Give the patches as slices, as many at a time as go to the network together."""
    for first in range(0, len(corners), _BATCH):
        yield [
            tuple(slice(at, at + want) for at, want in zip(corner, patch, strict=True))
            for corner in corners[first : first + _BATCH]
        ]
