"""Values as sentences quote them: as Python writes them, and not longer than a line."""

from __future__ import annotations

_MOST = 80


def quoted(value: object) -> str:
    """Return how a sentence quotes what was received; the rest of a long one is left out."""
    text = repr(value)
    return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"
