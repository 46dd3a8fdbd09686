"""A problem: what is wrong, on which node and input, in words that say what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether training can go on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        text: one sentence or two: what, and what to do.
        node: id of the node, or None for the whole deck.
        input: name of the input, or None for the whole card.
        severity: an error stops training; a warning does not.
    """

    text: str
    node: str | None = None
    input: str | None = None
    severity: Severity = Severity.ERROR

    def as_json(self) -> dict[str, object]:
        """Return it as plain data."""
        return {"severity": str(self.severity), "node": self.node, "input": self.input, "text": self.text}

    @classmethod
    def from_json(cls, content: Mapping[str, object]) -> Problem:
        """Make it of plain data."""
        node, name = content.get("node"), content.get("input")
        return cls(
            text=str(content["text"]),
            node=None if node is None else str(node),
            input=None if name is None else str(name),
            severity=Severity(str(content["severity"])),
        )
