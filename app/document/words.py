"""The cards' own words as they stand within sentences."""

from __future__ import annotations

from collections.abc import Sequence

from cards.values import with_article
from resources.translations import ENGLISH, language, tr, tr_count


def within(label: str) -> str:
    """Return a label as it stands in the middle of a sentence: in English it begins small."""
    return label.lower() if language() == ENGLISH else tr(label)


def beginning_small(label: str) -> str:
    """Return a label as it follows others in a list: in English its first letter is small."""
    return label[:1].lower() + label[1:] if language() == ENGLISH else tr(label)


def one_of(kind: str) -> str:
    """Return the name of a type with its article, in the languages in which it takes one in all sentences alike."""
    return with_article(tr(kind))


def cards_text(count: int) -> str:
    """Say how many cards these are."""
    return tr_count("{count} card", "{count} cards", count)


def annotations_text(count: int) -> str:
    """Say how many frames and notes these are."""
    return tr_count("{count} annotation", "{count} annotations", count)


def within_groups(titles: Sequence[str]) -> str:
    """Say in which groups a card lies: its title, and those of the groups around it, the innermost first."""
    told = titles[0]
    for group in titles[1:]:
        told = tr("{card} in {group}", card=told, group=group)
    return told
