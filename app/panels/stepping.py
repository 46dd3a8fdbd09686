"""Numbers that the arrow keys make larger or smaller."""

from __future__ import annotations

import math
from dataclasses import replace

from cards.card import Input
from cards.types import FLOAT, INTEGER
from cards.values import ValueRefused, parse_value, value_text


def stepped(socket: Input, text: str, place: int | None, steps: int) -> str | None:
    """Return the text of a field after some steps up or down, within the limits of its input.

    Args:
        socket: the input; an integer steps by 1, a number by a unit of its second digit.
        text: what the field shows.
        place: which entry of a list steps; None is all of them.
        steps: how far, negative for down.

    Returns:
        None where the field holds no number.
    """
    item = socket.type.item or socket.type
    if item not in (INTEGER, FLOAT) or socket.choices:
        return None
    single = replace(socket, type=item, length=None, optional=False, when_empty="", many=False, also=())
    entries = text.strip("()[] ").split(",") if socket.type.item else [text]
    try:
        shown = [
            _stepped(single, entry, steps) if place is None or number == place else entry.strip()
            for number, entry in enumerate(entries)
        ]
    except ValueRefused:
        return None
    return ", ".join(shown)


def _stepped(socket: Input, text: str, steps: int) -> str:
    value = parse_value(socket, text)
    if not isinstance(value, int | float):
        return text
    unit = 1.0 if socket.type is INTEGER or not value else 10.0 ** (math.floor(math.log10(abs(value))) - 1)
    if socket.type is FLOAT and not value:
        unit = 0.1
    digits = max(0, -math.floor(math.log10(unit)))
    result = round(value + steps * unit, digits)
    result = min(max(result, _or(socket.minimum, -math.inf)), _or(socket.maximum, math.inf))
    return value_text(socket, parse_value(socket, str(int(result) if socket.type is INTEGER else result)))


def _or(limit: float | None, otherwise: float) -> float:
    return otherwise if limit is None else limit
