"""A table that is made up, to try a network on rows of numbers without any file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np

from app.engine.data.table import Row, Table
from resources.translations import tr

_ROWS = (59, 71, 48)
# Thirteen measurements of a drink: name, then usual value and spread in each of three sorts.
_MEASUREMENTS = (
    ("alcohol", (13.7, 12.3, 13.2), (0.5, 0.5, 0.5)),
    ("malic acid", (2.0, 1.9, 3.3), (0.7, 1.0, 1.1)),
    ("ash", (2.5, 2.2, 2.4), (0.2, 0.3, 0.2)),
    ("alkalinity", (17.0, 20.2, 21.4), (2.5, 3.3, 2.3)),
    ("magnesium", (106.0, 95.0, 99.0), (10.0, 16.0, 11.0)),
    ("phenols", (2.8, 2.3, 1.7), (0.3, 0.5, 0.4)),
    ("flavanoids", (3.0, 2.1, 0.8), (0.4, 0.7, 0.3)),
    ("other phenols", (0.3, 0.4, 0.4), (0.1, 0.1, 0.1)),
    ("tannins", (1.9, 1.6, 1.2), (0.4, 0.6, 0.4)),
    ("colour", (5.5, 3.1, 7.4), (1.2, 0.9, 2.3)),
    ("hue", (1.1, 1.1, 0.7), (0.1, 0.2, 0.1)),
    ("dilution", (3.2, 2.8, 1.7), (0.4, 0.5, 0.3)),
    ("proline", (1100.0, 520.0, 630.0), (220.0, 155.0, 115.0)),
)


@cache
def sample_table() -> Table:
    """Return a table of 178 rows: 13 measurements, and the sort (1, 2 or 3) in the column ``class``."""
    random = np.random.default_rng(1)
    sorts = np.repeat(np.arange(len(_ROWS)), _ROWS)
    columns = [
        np.abs(random.normal(np.array(usual)[sorts], np.array(spread)[sorts])) for _, usual, spread in _MEASUREMENTS
    ]
    cells = np.stack(columns, axis=1)
    rows = tuple(
        Row(line, (*(f"{value:.4g}" for value in values), str(sort + 1)))
        for line, (values, sort) in enumerate(zip(cells, sorts, strict=True), 2)
    )
    return Table(Path(tr("made-up table")), (*(name for name, *_ in _MEASUREMENTS), "class"), rows)
