"""What is told of a volume beside its voxels: values, projections, shadows of masks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from app.engine.data.dataset import Mask, Volume

_BINS = 256
_LOOKED_AT = 1 << 20  # voxels from which histogram and percentiles are taken, evenly chosen
_SHOWN = (0.5, 99.5)  # percentiles between which a picture is shown first
_MOST_BYTES = 1 << 30
_LAST_BIT = 63


@dataclass(frozen=True)
class Seen:
    """A volume with all that is shown over it.

    Attributes:
        name, origin, group: as in ``Look``.
        volume: (depth, height, width, channels).
        masks: (depth, height, width) by name.
        labels: names.
        pictures: as in ``Look``.
        spacing, in_mm, ends: as in ``Look``.
        changes: whether another draw may give another one.
        notes: what is odd about it.
    """

    name: str
    origin: str
    group: str
    volume: Volume
    masks: dict[str, Mask] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    spacing: tuple[float, float, float] = (1.0, 1.0, 1.0)
    in_mm: bool = False
    ends: str = ""
    changes: bool = False
    notes: tuple[str, ...] = ()


def side_by_side(*volumes: tuple[str, Volume]) -> tuple[tuple[str, ...], Volume]:
    """Return volumes of one size as the channels of one, and the name of each channel.

    Args:
        volumes: each with its name, which is numbered where it has several channels.
    """
    names = [
        name if volume.shape[3] == 1 else f"{name} {number}"
        for name, volume in volumes
        for number in range(1, volume.shape[3] + 1)
    ]
    return tuple(names), np.concatenate([volume for _, volume in volumes], axis=3)


def step_for(volume: Volume) -> int:
    """Return how many voxels to go along each axis so that a volume stays below a gigabyte."""
    step = 1
    while volume.nbytes / step**3 > _MOST_BYTES:
        step += 1
    return step


def channel_facts(values: npt.NDArray[Any]) -> dict[str, Any]:
    """Return range, histogram and the window to show a channel by.

    Args:
        values: (depth, height, width); what is not finite does not count.
    """
    low, high = float(values.min()), float(values.max())
    if not (np.isfinite(low) and np.isfinite(high)):
        finite = values[np.isfinite(values)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    chosen = _some(values)
    chosen = chosen[np.isfinite(chosen)] if chosen.dtype.kind == "f" else chosen
    bins, edges = _bins(values.dtype, low, high)
    counts, _ = np.histogram(chosen, bins, edges)
    told = {"low": low, "high": high, "edges": list(edges), "counts": counts.tolist()}
    if low == high or not chosen.size:
        return {**told, "window": [low, low + 1.0]}
    first, last = (float(value) for value in np.percentile(chosen, _SHOWN))
    # Nearly all of a picture may be ground of one value, as around a small bright thing.
    return {**told, "window": [first, last] if last - first > (high - low) * 0.01 else [low, high]}


def _bins(dtype: np.dtype[Any], low: float, high: float) -> tuple[int, tuple[float, float]]:
    """Return how many bins there are and where they begin and end; whole numbers fall evenly into them."""
    if dtype.kind == "f":
        return _BINS, (low, high if high > low else low + 1.0)
    numbers = int(high - low) + 1
    wide = -(-numbers // _BINS)
    bins = -(-numbers // wide)
    return bins, (low - 0.5, low - 0.5 + bins * wide)


def _some(values: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Return about as many voxels as are looked at, as float64: from each axis every so-manieth one."""
    step = max(1, round((values.size / _LOOKED_AT) ** (1 / 3)))
    return values[::step, ::step, ::step].astype(np.float64).ravel()


def projections(volume: Volume) -> list[npt.NDArray[Any]]:
    """Return the greatest value along depth, height and width; the other axes and the channels stay."""
    greatest = np.fmax if volume.dtype.kind == "f" else np.maximum
    return [greatest.reduce(volume, axis=axis) for axis in range(3)]


def shadows(mask: Mask) -> list[npt.NDArray[Any]]:
    """Return which labels lie along depth, height and width: bit n of a pixel stands for label n."""
    places = np.minimum(np.arange(int(mask.max()) + 1), _LAST_BIT)
    kept = np.dtype(next(f"u{size}" for size in (1, 2, 4, 8) if places[-1] < size * 8))
    bits = np.left_shift(np.uint64(1), places.astype(np.uint64)).astype(kept)
    bits[0] = 0  # the background
    depth, height, width = mask.shape
    made = [np.zeros(shape, kept) for shape in ((height, width), (depth, width), (depth, height))]
    for place, layer in enumerate(mask):  # slice by slice: all at once would take several times the mask
        if layer.any():
            found = bits[layer]
            made[0] |= found
            made[1][place] = np.bitwise_or.reduce(found, axis=0)
            made[2][place] = np.bitwise_or.reduce(found, axis=1)
    return made


def label_counts(mask: Mask) -> list[int]:
    """Return the voxels of each label up to the greatest one."""
    counts = np.zeros(256, np.int64)
    for layer in mask:  # all at once would take eight times the mask
        counts += np.bincount(layer.ravel(), minlength=256)
    return [int(count) for count in np.trim_zeros(counts, "b")]


def odd_values(volume: Volume) -> int:
    """Return how many voxels have no finite value."""
    return int(volume.size - np.count_nonzero(np.isfinite(volume))) if volume.dtype.kind == "f" else 0


def ends_of(letters: str) -> str:
    """Return the sides to which depth, height and width rise; letters come as width, height, depth (``RAS``)."""
    return letters[::-1] if len(letters) == 3 else ""


def numbers_words(names: Sequence[str], numbers: npt.NDArray[Any]) -> str:
    """Return the numbers to find in words: ``age 34.2, weight 70``."""
    return ", ".join(f"{name} {value:.5g}" for name, value in zip(names, numbers, strict=True))
