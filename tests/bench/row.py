"""A row of the table: what was measured, what it should be, and what it is compared with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

_BUDGET = re.compile(r"([≤≥]) ([\d.]+)")
_FIGURE = re.compile(r"([\d.]+)\Z")


@dataclass(frozen=True)
class Row:
    """One measured figure.

    Attributes:
        name: what was measured, ``module.what``; asked for by name, so never changed.
        value: the figure, in ``unit``.
        unit: ``ms``, ``s``, ``steps/s``, or ``times`` what it is compared with.
        budget: what to reach, in the same unit: ``≤ 50`` or ``≥ 3``; empty where the row only tells.
        against: what it is compared with in words, and, where that was measured, its figure: ``Keras: 990``.
    """

    name: str
    value: float
    unit: str
    budget: str = ""
    against: str = ""

    @classmethod
    def of(cls, module: str, content: Row | Mapping[str, Any]) -> Row:
        """Return a row of a module, also of plain data."""
        row = asdict(content) if isinstance(content, Row) else content
        return cls(**{**row, "name": f"{module}.{row['name']}", "value": round(row["value"], 4)})

    def cells(self) -> tuple[str, ...]:
        """Return its cells: name, value, budget, share of the budget, ratio to what it is compared with, and that."""
        return (self.name, f"{_short(self.value)} {self.unit}", self.budget, self._share(), self._ratio(), self.against)

    def _share(self) -> str:
        budget = _BUDGET.match(self.budget)
        if not budget:
            return ""
        limit = float(budget[2])
        kept = self.value <= limit if budget[1] == "≤" else self.value >= limit
        return f"{self.value / limit:.2f}{'' if kept else ' missed'}"

    def _ratio(self) -> str:
        figure = _FIGURE.search(self.against)
        return f"{self.value / float(figure[1]):.2f}" if figure else ""


HEAD = ("what", "measured", "to reach", "of that", "ratio", "to")


def _short(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def table(rows: list[Row]) -> str:
    """Return the rows as a table of text."""
    lines = [HEAD, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )
