"""A row of the selftest's table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a row stands."""

    FINE = "fine"
    NOTE = "note"  # nothing was tried
    WARNING = "warning"  # the program works, but less well
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of one part.

    Attributes:
        name: of the part.
        state: how it stands.
        told: what was found.
        advice: what to do, empty where nothing is needed.
    """

    name: str
    state: State
    told: str
    advice: str = ""
