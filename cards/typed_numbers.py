"""Numbers as people type them: with a decimal comma, and in lists whose commas may be of either kind.

A point is what the program shows. A comma is understood where it can mean nothing else, and refused where it could.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from resources.translations import ENGLISH, language

_DECIMAL = re.compile(r"[+-]?\d*,\d+(?:[eE][+-]?\d+)?")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")  # what English readers take for a thousand
_PARTED = re.compile(r"[+-]?\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\d{3})+")
_STEPS = frozenset("+*/%()^×")  # of a sum, which has several numbers
_TIGHT = re.compile(r"(?<=\d),(?=\d)")


def with_point(text: str) -> str:
    """Return a number's text with its decimal comma as a point; one that may part thousands stays, to be refused."""
    text = text.replace("\N{MINUS SIGN}", "-")
    if language() != ENGLISH:
        return text.replace(",", ".") if text.count(",") == 1 or set(text) & _STEPS else text
    return text.replace(",", ".") if _DECIMAL.fullmatch(text) and not _THOUSANDS.fullmatch(text) else text


def parts_thousands(text: str) -> bool:
    """Tell whether a whole number is written in groups of three digits."""
    return _PARTED.fullmatch(text) is not None


def split_list(text: str, lengths: Sequence[int], *, decimals: bool) -> list[str] | None:
    """Return the entries of a typed list.

    Args:
        text: what was typed, without brackets around it.
        lengths: how many entries the list may have; empty is any number.
        decimals: whether its numbers may have decimals.

    Returns:
        None where a comma may stand between two numbers as well as within one.
    """
    plain = _split("[×;,]", text)
    if not decimals:
        return plain
    if ";" in text:
        return _split(r"[×;]|,(?!\d)", text)
    if language() == ENGLISH or not _TIGHT.search(text) or len(plain) in lengths:
        return plain
    loose = _split(r"[×]|,(?!\d)", text)
    if lengths:
        return loose if len(loose) in (1, *lengths) else plain
    return loose if len(loose) > 1 else None


def _split(marks: str, text: str) -> list[str]:
    return [entry for entry in re.split(marks, text) if entry.strip()]
