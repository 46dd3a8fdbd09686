"""A problem: what is wrong, on which node and input, in words that say what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.compiler.fix import Fix


class Severity(StrEnum):
    """Whether training can go on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong; two are the same when they say the same of the same place.

    Attributes:
        text: one sentence or two: what, and what to do.
        node: id of the node, or None for the whole deck.
        input: name of the input, or None for the whole card.
        severity: an error stops training; a warning does not.
        fixes: ways to put it right, the best one first.
    """

    text: str
    node: str | None = None
    input: str | None = None
    severity: Severity = Severity.ERROR
    fixes: tuple[Fix, ...] = field(default=(), compare=False)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data; fixes are left out where there are none."""
        content: dict[str, Any] = {
            "severity": str(self.severity),
            "node": self.node,
            "input": self.input,
            "text": self.text,
        }
        return content | ({"fixes": [fix.as_json() for fix in self.fixes]} if self.fixes else {})

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Problem:
        """Make it of plain data."""
        node, name = content.get("node"), content.get("input")
        return cls(
            text=str(content["text"]),
            node=None if node is None else str(node),
            input=None if name is None else str(name),
            severity=Severity(str(content["severity"])),
            fixes=tuple(Fix.from_json(fix) for fix in content.get("fixes", ())),
        )
