"""Words that go on within other words: English writes them small, where other languages keep their nouns."""

from __future__ import annotations

from resources.translations import ENGLISH, language


def small(words: str) -> str:
    """Return a label or a reason as it stands within a line."""
    return words.lower() if language() == ENGLISH else words


def begun_small(words: str) -> str:
    """Return words that may hold names as they stand within a line."""
    return words[:1].lower() + words[1:] if language() == ENGLISH else words
