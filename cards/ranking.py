"""Which cards a text finds, and which of them it means most."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from cards.card import Card

# Shorter texts are found within too many words once spaces and hyphens are gone.
_LEAST_SQUEEZED = 4
_ALIKE = 0.8


def ranked(words: Sequence[str], cards: Sequence[Card]) -> tuple[Card, ...]:
    """Return the cards in which every word is found, best first; none for no words.

    Args:
        words: in small letters.
        cards: among which to look; their order decides between equals.
    """
    if not words:
        return ()
    found = [(score, place, card) for place, card in enumerate(cards) if (score := _score(card, words)) is not None]
    return tuple(card for _, _, card in sorted(found, key=lambda entry: entry[:2]))


def parted(words: Sequence[str]) -> list[str]:
    """Part words at hyphens and before a number of dimensions: ``maxpool3d`` becomes ``maxpool`` and ``3d``."""
    return [part for word in words for part in re.split(r"-|(?<=[a-z])(?=\d+d\b)", word) if part]


def corrected(words: Sequence[str], cards: Sequence[Card]) -> list[str]:
    """Return the words of the cards that look most like those typed; nothing where one of them is like none."""
    known = {part for card in cards for name in _names(card) for part in name.split()}
    alike = [difflib.get_close_matches(word, known, 1, _ALIKE) for word in words]
    return [found[0] for found in alike] if all(alike) else []


def _names(card: Card) -> tuple[str, ...]:
    return tuple(name.lower() for name in (card.title, card.name, *card.synonyms))


def _score(card: Card, words: Sequence[str]) -> int | None:
    """Return how far a card is from what is meant, or None where it is not found at all."""
    title, name, *synonyms = _names(card)
    joined = " ".join(words)
    if joined in (title, name):
        return 0
    if joined in synonyms:
        return 1
    total = 1
    for word in words:
        if title.startswith(word) or name.startswith(word):
            total += 1
        elif any(part.startswith(word) for part in title.split()):
            total += 2
        elif any(part.startswith(word) for synonym in synonyms for part in synonym.split()):
            total += 4
        elif word in title or word in name:
            total += 6
        elif card.family.lower().startswith(word):
            total += 8
        else:
            return _squeezed_score(joined, (title, name, *synonyms))
    return total


def _squeezed_score(text: str, names: Sequence[str]) -> int | None:
    """Compare without spaces and hyphens, so that ``cross-entropy`` finds crossentropy."""
    wanted = _squeezed(text)
    if len(wanted) < _LEAST_SQUEEZED:
        return None
    places = [place for name in names if (place := _squeezed(name).find(wanted)) >= 0]
    return min(places) + len(wanted) if places else None


def _squeezed(text: str) -> str:
    return re.sub(r"\W|_", "", text)
