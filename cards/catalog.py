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
from cards.ranking import corrected, parted, ranked

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

    Every word must be found: in the title, Keras' name, a synonym or the family. Where none of the cards has them all,
    spaces and hyphens may be missing or too many, and then a letter may be wrong.
    """
    words = text.lower().split()
    if not words:
        return cards
    return ranked(words, cards) or ranked(parted(words), cards) or ranked(corrected(words, cards), cards)
