"""From voxels and labels to pixels. No Qt."""

from __future__ import annotations

import colorsys
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

# Okabe and Ito's colours, which people with any kind of colour vision tell apart; more are spread by the golden ratio.
_BASE = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#d55e00", "#cc79a7", "#3d8bff")
_GOLDEN = 0.618034

Run = tuple[int, int, int]


@lru_cache(maxsize=256)
def label_colour(label: int) -> str:
    """Return the colour of a label, ``#rrggbb``; the background, 0, has none of its own."""
    if label <= 0:
        return "#000000"
    if label <= len(_BASE):
        return _BASE[label - 1]
    spread = label - len(_BASE)
    red, green, blue = colorsys.hls_to_rgb((spread * _GOLDEN) % 1.0, (0.45, 0.6, 0.75)[spread % 3], 0.75)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def grey(values: npt.NDArray[Any], low: float, high: float) -> npt.NDArray[np.uint8]:
    """Return how bright values are drawn: 0 at ``low`` and below, 255 at ``high`` and above; NaN is 0."""
    scaled = values.astype(np.float32)
    scaled -= np.float32(low)
    with np.errstate(all="ignore"):
        scaled *= np.float32(255.0 / (high - low))
    np.clip(np.nan_to_num(scaled, copy=False, nan=0.0, posinf=255.0, neginf=0.0), 0.0, 255.0, out=scaled)
    return np.ascontiguousarray(scaled.astype(np.uint8))


def tint(labels: npt.NDArray[np.uint8], hidden: frozenset[int]) -> npt.NDArray[np.uint32]:
    """Return the colours of labels as 0xAARRGGBB; the background and hidden labels are clear."""
    return np.ascontiguousarray(_palette(hidden)[labels])


@lru_cache(maxsize=32)
def _palette(hidden: frozenset[int]) -> npt.NDArray[np.uint32]:
    made = np.zeros(256, np.uint32)
    for label in range(1, 256):
        if label not in hidden:
            made[label] = 0xFF000000 | int(label_colour(label)[1:], 16)
    return made


def outlines(labels: npt.NDArray[np.uint8], hidden: frozenset[int]) -> dict[int, tuple[list[Run], list[Run]]]:
    """Return the edges around each label: horizontal and vertical runs.

    A run is a line between cells and where it begins and ends: (row line, first column, column after the last) where
    horizontal, (column line, first row, row after the last) where vertical. An edge between two labels belongs to both.
    """
    found = {}
    for label in np.unique(labels):
        if label and int(label) not in hidden:
            inside = np.pad(labels == label, 1)
            across = _runs(inside[1:, 1:-1] != inside[:-1, 1:-1])
            down = _runs((inside[1:-1, 1:] != inside[1:-1, :-1]).T)
            found[int(label)] = (across, down)
    return found


def _runs(edges: npt.NDArray[np.bool_]) -> list[Run]:
    """Return the runs of True in each row: (row, start, end)."""
    steps = np.diff(edges.astype(np.int8), axis=1, prepend=0, append=0)
    rows, starts = np.nonzero(steps == 1)
    ends = np.nonzero(steps == -1)[1]
    return list(zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True))
