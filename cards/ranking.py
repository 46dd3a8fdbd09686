"""Which cards a text finds, and which of them it means most."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cards.card import Card
from resources.translations import language, tr

# What a translation of a card's title and synonyms together is told by.
SEARCH_WORDS = "search words"
# Shorter texts are found within too many words once spaces and hyphens are gone.
_LEAST_SQUEEZED = 4
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class _Found:
    """Under what a card is found, in small letters.

    Attributes:
        titles: what it is called: its title, Keras' name, and its title in the language that is spoken.
        synonyms: other words in English.
        words: other words in the language that is spoken.
        parts: single words of the titles, other than Keras' name.
        synonym_parts: single words of all the other words.
        families: its family, in English and in the language that is spoken.
    """

    titles: tuple[str, ...]
    synonyms: tuple[str, ...]
    words: tuple[str, ...]
    parts: tuple[str, ...]
    synonym_parts: tuple[str, ...]
    families: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """All that it is called."""
        return (*self.titles, *self.synonyms, *self.words)


def ranked(words: Sequence[str], cards: Sequence[Card]) -> tuple[Card, ...]:
    """Return the cards in which every word is found, best first; none for no words.

    Args:
        words: in small letters.
        cards: among which to look; their order decides between equals.
    """
    if not words:
        return ()
    spoken = language()
    found = [
        (score, place, card)
        for place, card in enumerate(cards)
        if (score := _score(_found(card, spoken), words)) is not None
    ]
    return tuple(card for _, _, card in sorted(found, key=lambda entry: entry[:2]))


def parted(words: Sequence[str]) -> list[str]:
    """Part words at hyphens and before a number of dimensions: ``maxpool3d`` becomes ``maxpool`` and ``3d``."""
    return [part for word in words for part in re.split(r"-|(?<=[a-zäöüß])(?=\d+d\b)", word) if part]


def corrected(words: Sequence[str], cards: Sequence[Card]) -> list[str]:
    """Return the words of the cards that look most like those typed; nothing where one of them is like none."""
    spoken = language()
    known = {part for card in cards for name in _found(card, spoken).names for part in name.split()}
    alike = [difflib.get_close_matches(word, known, 1, _ALIKE) for word in words]
    return [found[0] for found in alike] if all(alike) else []


def search_words(card: Card) -> tuple[str, ...]:
    """Return the words that find a card in the language that is spoken, besides its title; none in English."""
    if not card.synonyms:
        return ()
    source = ", ".join((card.title, *card.synonyms))
    words = tr(source, SEARCH_WORDS)
    if words == source:
        return ()
    shown = tr(card.title)
    return tuple(word for entry in words.split(",") if (word := entry.strip()) and word != shown)


@lru_cache(maxsize=4096)
def _found(card: Card, spoken: str) -> _Found:  # noqa: ARG001 - parts what is kept by language
    """Collect what a card is found under, in English and in the language that is spoken."""
    shown = tr(card.title).lower()
    translated = [shown] if shown != card.title.lower() else []
    words = [word.lower() for word in search_words(card)]
    # Compounds of a language are joined by hyphens, within which a word may be meant by itself.
    of_words = [part for name in words for part in (*name.split(), *name.split("-")[1:])]
    return _Found(
        titles=(card.title.lower(), card.name.lower(), *translated),
        synonyms=tuple(name.lower() for name in card.synonyms),
        words=tuple(words),
        parts=(*card.title.lower().split(), *(part for name in translated for part in re.split(r"[\s-]+", name))),
        synonym_parts=(*(part for name in card.synonyms for part in name.lower().split()), *of_words),
        families=tuple(dict.fromkeys((card.family.lower(), tr(card.family).lower()))),
    )


def _score(found: _Found, words: Sequence[str]) -> int | None:
    """Return how far a card is from what is meant, or None where it is not found at all."""
    joined = " ".join(words)
    if joined in found.titles:
        return 0
    if joined in found.synonyms:
        return 1
    if joined in found.words:
        return 2  # as a title that begins with it: compounds make a card's title another one's word
    total = 1
    for word in words:
        if any(title.startswith(word) for title in found.titles):
            total += 1
        elif any(part.startswith(word) for part in found.parts):
            total += 2
        elif any(part.startswith(word) for part in found.synonym_parts):
            total += 4
        elif any(word in title for title in found.titles):
            total += 6
        elif any(family.startswith(word) for family in found.families):
            total += 8
        else:
            return _squeezed_score(joined, found.names)
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
