"""The explicit list of all cards; look-up and search."""

from __future__ import annotations

from functools import cache

from cards import (
    callbacks,
    constraints,
    data,
    initializers,
    losses,
    mask_scores,
    metrics,
    optimizers,
    parameters,
    regularizers,
    schedules,
    special_optimizers,
    threshold_metrics,
    training,
)
from cards.card import Card
from cards.layers import (
    activation,
    attention,
    convolution,
    core,
    image_values,
    images,
    merging,
    normalization,
    pooling,
    preprocessing,
    recurrent,
    regularization,
    reshaping,
    volumes,
    wrappers,
)

CARDS: tuple[Card, ...] = (
    *data.CARDS,
    *core.CARDS,
    *convolution.CARDS,
    *pooling.CARDS,
    *normalization.CARDS,
    *activation.CARDS,
    *regularization.CARDS,
    *reshaping.CARDS,
    *merging.CARDS,
    *attention.CARDS,
    *recurrent.CARDS,
    *wrappers.CARDS,
    *preprocessing.CARDS,
    *volumes.CARDS,
    *images.CARDS,
    *image_values.CARDS,
    *training.CARDS,
    *losses.CARDS,
    *metrics.CARDS,
    *threshold_metrics.CARDS,
    *mask_scores.CARDS,
    *optimizers.CARDS,
    *special_optimizers.CARDS,
    *schedules.CARDS,
    *callbacks.CARDS,
    *initializers.CARDS,
    *regularizers.CARDS,
    *constraints.CARDS,
    *parameters.CARDS,
)


@cache
def _by_key() -> dict[str, Card]:
    found = {card.key: card for card in CARDS}
    if len(found) != len(CARDS):
        raise ValueError("Two cards share a key.")
    return found


def find(key: str) -> Card | None:
    """Return the card of that key, or None where this version does not know it."""
    return _by_key().get(key)


def families() -> dict[str, tuple[Card, ...]]:
    """Return the cards by family, in the order of the catalogue."""
    grouped: dict[str, list[Card]] = {}
    for card in CARDS:
        grouped.setdefault(card.family, []).append(card)
    return {family: tuple(cards) for family, cards in grouped.items()}


def search(text: str, cards: tuple[Card, ...] = CARDS) -> tuple[Card, ...]:
    """Return the cards that a text finds, best first; all of them for an empty text.

    Every word must be found: in the title, Keras' name, a synonym or the family.
    """
    words = text.lower().split()
    if not words:
        return cards
    ranked = [(score, place, card) for place, card in enumerate(cards) if (score := _score(card, words)) is not None]
    return tuple(card for _, _, card in sorted(ranked, key=lambda entry: entry[:2]))


def _score(card: Card, words: list[str]) -> int | None:
    title, name = card.title.lower(), card.name.lower()
    synonyms = [synonym.lower() for synonym in card.synonyms]
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
            return None
    return total
