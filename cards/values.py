"""Values of inputs: checked, read from typed text, and written as text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TypeAlias, cast

from cards.arithmetic import calculate
from cards.card import Input, Value
from cards.choice_words import english_label
from cards.quoting import quoted
from cards.typed_numbers import parts_thousands, split_list, with_point
from cards.types import BOOLEAN, FLOAT, INTEGER, STRING, SocketType
from resources.translations import marked, tr, tr_count

Single: TypeAlias = bool | int | float | str


class ValueRefused(ValueError):
    """A value does not suit an input; the message is one sentence for the user."""


class WrongKind(ValueRefused):
    """The value is of another kind than the input takes (text for a number)."""


class OutOfLimits(ValueRefused):
    """The value is of the right kind, but outside the limits or the choices of the input."""


_BOOLEAN_WORDS = {
    "yes": True,
    "true": True,
    "on": True,
    "1": True,
    "no": False,
    "false": False,
    "off": False,
    "0": False,
}
_LARGEST = 2**63  # what neither Keras nor NumPy can count to
_NONE_WORDS = frozenset({"", "none", "-", "—"})
_WRONG_KINDS = {
    BOOLEAN: marked("{label} is yes or no. Received {value}."),
    STRING: marked("{label} takes a text. Received {value}."),
    INTEGER: marked("{label} takes an integer. Received {value}."),
    FLOAT: marked("{label} takes a number. Received {value}."),
}


def check_value(socket: Input, value: object) -> Value:
    """Return ``value`` as the input keeps it: lists as tuples, whole numbers as floats where a float is asked.

    Raises:
        WrongKind: the value is of another kind.
        OutOfLimits: it is outside the limits, the choices or the length.
    """
    if value is None:
        if socket.optional or socket.default is None:
            return None
        raise WrongKind(tr("{label} needs a value.", label=tr(socket.label)))
    if socket.choices and not socket.type.item:
        if not isinstance(value, str):
            raise WrongKind(_not_a_choice(socket, value))
        if value not in socket.choices:
            raise OutOfLimits(_not_a_choice(socket, value))
        return value
    if not socket.type.typed:
        kind = with_article(tr(socket.type.label))
        raise WrongKind(tr("{label} takes a link from {kind}, not a typed value.", label=tr(socket.label), kind=kind))
    if socket.type.item is None:
        return _check_limits(socket, _of_kind(socket, socket.type, value))
    return _check_list(socket, socket.type.item, value)


def _check_list(socket: Input, item: SocketType, value: object) -> Value:
    if socket.length == 1 and isinstance(value, int | float):
        value = (value,)
    if isinstance(value, str) or not isinstance(value, Sequence):
        kind = tr(socket.type.label)
        raise WrongKind(
            tr("{label} is a {kind}. Received {value}.", label=tr(socket.label), kind=kind, value=quoted(value))
        )
    entries = [_of_kind(socket, item, entry) for entry in value]
    if socket.lengths and len(entries) not in socket.lengths:
        wanted = lengths_text(socket)
        raise OutOfLimits(
            tr("{label} has {wanted}. Received {count}.", label=tr(socket.label), wanted=wanted, count=len(entries))
        )
    if not socket.length and not entries and not socket.optional:
        raise OutOfLimits(tr("{label} needs at least one entry.", label=tr(socket.label)))
    return cast(Value, tuple(_check_limits(socket, entry) for entry in entries))


def lengths_text(socket: Input) -> str:
    """Say how many entries a list has, for instance ``3 or 6 entries``."""
    if len(socket.lengths) == 1:
        return tr_count("{count} entry", "{count} entries", socket.lengths[0])
    first, second = socket.lengths
    return tr("{first} or {second} entries", first=first, second=second)


def _not_a_choice(socket: Input, value: object) -> str:
    label, choices = tr(socket.label), ", ".join(socket.choices)
    return tr("{label} is one of {choices}. Received {value}.", label=label, choices=choices, value=quoted(value))


def _of_kind(socket: Input, kind: SocketType, value: object) -> Single:
    if kind in (BOOLEAN, STRING):
        if not isinstance(value, bool if kind is BOOLEAN else str):
            raise _wrong_kind(socket, kind, value)
        return value
    if isinstance(value, bool) or not isinstance(value, int if kind is INTEGER else int | float):
        raise _wrong_kind(socket, kind, value)
    try:
        number = float(value)
    except OverflowError:
        raise WrongKind(tr("{label} has too many digits.", label=tr(socket.label))) from None
    return value if kind is INTEGER else number


def _wrong_kind(socket: Input, kind: SocketType, value: object) -> WrongKind:
    return WrongKind(tr(_WRONG_KINDS[kind], label=tr(socket.label), value=quoted(value)))


def _check_limits(socket: Input, value: Single) -> Single:
    if isinstance(value, bool | str):
        return value
    if isinstance(value, int) and abs(value) >= _LARGEST:
        raise OutOfLimits(tr("{label} has too many digits.", label=tr(socket.label)))
    if not math.isfinite(value):
        raise OutOfLimits(tr("{label} must be a finite number. Received {value}.", label=tr(socket.label), value=value))
    label, shown = tr(socket.label), _single_text(FLOAT, value)
    if socket.minimum is not None and value < socket.minimum:
        limit = _single_text(FLOAT, socket.minimum)
        raise OutOfLimits(
            tr("{label} must be {limit} or more. Received {value}.", label=label, limit=limit, value=shown)
        )
    if socket.above is not None and value <= socket.above:
        limit = _single_text(FLOAT, socket.above)
        raise OutOfLimits(tr("{label} must be above {limit}. Received {value}.", label=label, limit=limit, value=shown))
    if socket.maximum is not None and value > socket.maximum:
        limit = _single_text(FLOAT, socket.maximum)
        raise OutOfLimits(
            tr("{label} must be {limit} or less. Received {value}.", label=label, limit=limit, value=shown)
        )
    return value


def with_article(noun: str) -> str:
    """Return the noun with "a" or "an" before it, for sentences; a language with genders leaves it bare."""
    return tr("an {noun}", noun=noun) if noun[0] in "aeiou" else tr("a {noun}", noun=noun)


def parse_value(socket: Input, text: str) -> Value:
    """Read what a person typed, for instance ``3, 3, 3``, ``3``, ``yes``, ``1e-3`` or ``2*16``.

    One number for a list of fixed length stands for all of its entries.

    Raises:
        ValueRefused: with a sentence that says what was expected.
    """
    text = text.strip()
    kind = socket.type
    if text.lower() in _NONE_WORDS and (socket.optional or kind is not STRING):
        return check_value(socket, None)
    if socket.optional and text and text in (socket.when_empty, tr(socket.when_empty)):
        return None
    if socket.choices:
        by_label = {english_label(choice).lower(): choice for choice in socket.choices}
        by_label |= {choice_label(choice).lower(): choice for choice in socket.choices}
        return check_value(socket, by_label.get(text.lower(), text))
    if kind.item is None:
        return check_value(socket, _parse_single(socket, kind, text))
    entries = split_list(_unwrapped(text), socket.lengths, decimals=kind.item is FLOAT)
    if entries is None:
        told = tr("{label}: put ; between the numbers. Received {value}.", label=tr(socket.label), value=quoted(text))
        raise WrongKind(told)
    if len(entries) == 1 and kind.item is not STRING and not set(entries[0]) & set("+*/%("):
        entries = entries[0].split()
    values = [_parse_single(socket, kind.item, entry.strip()) for entry in entries]
    if len(values) == 1 and socket.length:
        values *= socket.length
    return check_value(socket, tuple(values))


def _unwrapped(text: str) -> str:
    """Return a list without the brackets around it; those of a sum stay."""
    bare = text.strip("()[]")
    if not set(bare) & set("()[]"):
        return bare
    return text[1:-1] if text.startswith("[") and text.endswith("]") else text


def _parse_single(socket: Input, kind: SocketType, text: str) -> Single:
    if kind is STRING:
        return text
    if kind is BOOLEAN:
        known = {tr("yes"): True, tr("on"): True, tr("no"): False, tr("off"): False, **_BOOLEAN_WORDS}
        if text.lower() not in known:
            raise _wrong_kind(socket, kind, text)
        return known[text.lower()]
    pointed = with_point(text) if kind is FLOAT else text
    if kind is INTEGER and parts_thousands(text):
        told = marked("{label} takes a whole number, its digits side by side. Received {value}.")
        raise WrongKind(tr(told, label=tr(socket.label), value=quoted(text)))
    try:
        return int(pointed) if kind is INTEGER else float(pointed)
    except ValueError:
        result = _calculated(pointed)
        if result is not None and (kind is not INTEGER or isinstance(result, int)):
            return result if kind is INTEGER else float(result)
        raise WrongKind(_no_number(tr(socket.label), kind, text, result)) from None


def _no_number(label: str, kind: SocketType, text: str, result: float | None) -> str:
    typed = quoted(text)
    if kind is not INTEGER and "," in text:
        told = marked("{label} takes one number, with a point before its decimals, such as 0.5. Received {value}.")
        return tr(told, label=label, value=typed)
    if kind is not INTEGER:
        return tr("{label} takes a number. Received {value}.", label=label, value=typed)
    if result is None or text == str(result):
        return tr("{label} takes a whole number. Received {value}.", label=label, value=typed)
    return tr(
        "{label} takes a whole number. Received {value}, which is {result}.", label=label, value=typed, result=result
    )


def _calculated(text: str) -> int | float | None:
    try:
        return calculate(text)
    except ValueError:
        return None


def as_argument(socket: Input, value: Value) -> Value | tuple[tuple[int, int], ...]:
    """Return a checked value as the factory takes it: entries before and after an axis side by side.

    ``(0, 1, 2, 3)`` for two axes becomes ``((0, 1), (2, 3))``; along a single axis, ``(1,)`` becomes ``1``.
    """
    if not socket.pairs or not isinstance(value, tuple):
        return value
    if socket.length == 1:
        return value[0] if len(value) == 1 else value
    if len(value) == socket.length:
        return value
    return cast("tuple[tuple[int, int], ...]", tuple(zip(value[::2], value[1::2], strict=True)))


def value_text(socket: Input, value: Value) -> str:
    """Write a value as the card shows it; ``parse_value`` reads it back."""
    if value is None:
        return tr(socket.when_empty) or "—"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, tuple):
        return ", ".join(_single_text(socket.type.item or STRING, entry) for entry in value)
    if socket.choices:
        return choice_label(str(value))
    return _single_text(socket.type, value)


def _single_text(kind: SocketType, value: object) -> str:
    return repr(float(str(value))).removesuffix(".0") if kind is FLOAT else str(value)


def choice_label(choice: str) -> str:
    """Return how a choice is shown: Keras' spelling made readable, and ours in the language that is spoken."""
    return tr(english_label(choice), "choice")
