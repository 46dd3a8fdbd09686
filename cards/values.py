"""Values of inputs: checked, read from typed text, and written as text."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import TypeAlias, cast

from cards.arithmetic import calculate
from cards.card import Input, Value
from cards.types import BOOLEAN, FLOAT, INTEGER, STRING, SocketType

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
_NONE_WORDS = frozenset({"", "none", "-", "—"})


def check_value(socket: Input, value: object) -> Value:
    """Return ``value`` as the input keeps it: lists as tuples, whole numbers as floats where a float is asked.

    Raises:
        WrongKind: the value is of another kind.
        OutOfLimits: it is outside the limits, the choices or the length.
    """
    if value is None:
        if socket.optional or socket.default is None:
            return None
        raise WrongKind(f"{socket.label} needs a value.")
    if socket.choices and not socket.type.item:
        if not isinstance(value, str):
            raise WrongKind(f"{socket.label} is one of {', '.join(socket.choices)}. Received {value!r}.")
        if value not in socket.choices:
            raise OutOfLimits(f"{socket.label} is one of {', '.join(socket.choices)}. Received {value!r}.")
        return value
    if not socket.type.typed:
        raise WrongKind(f"{socket.label} takes a link from {with_article(socket.type.label)}, not a typed value.")
    if socket.type.item is None:
        return _check_limits(socket, _of_kind(socket, socket.type, value))
    return _check_list(socket, socket.type.item, value)


def _check_list(socket: Input, item: SocketType, value: object) -> Value:
    if socket.length == 1 and isinstance(value, int | float):
        value = (value,)
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise WrongKind(f"{socket.label} is a list of {item.label}s. Received {value!r}.")
    entries = [_of_kind(socket, item, entry) for entry in value]
    if socket.lengths and len(entries) not in socket.lengths:
        raise OutOfLimits(f"{socket.label} has {lengths_text(socket)}. Received {len(entries)}.")
    if not socket.length and not entries and not socket.optional:
        raise OutOfLimits(f"{socket.label} needs at least one entry.")
    return cast(Value, tuple(_check_limits(socket, entry) for entry in entries))


def lengths_text(socket: Input) -> str:
    """Say how many entries a list has, for instance ``3 or 6 entries``."""
    return f"{' or '.join(map(str, socket.lengths))} {'entry' if socket.lengths == (1,) else 'entries'}"


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
        raise WrongKind(f"{socket.label} has too many digits.") from None
    return value if kind is INTEGER else number


def _wrong_kind(socket: Input, kind: SocketType, value: object) -> WrongKind:
    wanted = "is yes or no" if kind is BOOLEAN else f"takes {with_article(kind.label)}"
    return WrongKind(f"{socket.label} {wanted}. Received {value!r}.")


def _check_limits(socket: Input, value: Single) -> Single:
    if isinstance(value, bool | str):
        return value
    if not math.isfinite(value):
        raise OutOfLimits(f"{socket.label} must be a finite number. Received {value}.")
    limit = None
    if socket.minimum is not None and value < socket.minimum:
        limit = f"{_single_text(FLOAT, socket.minimum)} or more"
    elif socket.above is not None and value <= socket.above:
        limit = f"above {_single_text(FLOAT, socket.above)}"
    elif socket.maximum is not None and value > socket.maximum:
        limit = f"{_single_text(FLOAT, socket.maximum)} or less"
    if limit:
        raise OutOfLimits(f"{socket.label} must be {limit}. Received {_single_text(FLOAT, value)}.")
    return value


def with_article(noun: str) -> str:
    """Return the noun with "a" or "an" before it, for sentences."""
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


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
    if socket.optional and text and text == socket.when_empty:
        return None
    if socket.choices:
        by_label = {choice_label(choice).lower(): choice for choice in socket.choices}
        return check_value(socket, by_label.get(text.lower(), text))
    if kind.item is None:
        return check_value(socket, _parse_single(socket, kind, text))
    entries = [entry for entry in re.split("[×;,]", _unwrapped(text)) if entry.strip()]
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
        if text.lower() not in _BOOLEAN_WORDS:
            raise WrongKind(f"{socket.label} is yes or no. Received {text!r}.")
        return _BOOLEAN_WORDS[text.lower()]
    try:
        return int(text) if kind is INTEGER else float(text)
    except ValueError:
        result = _calculated(text)
        if result is not None and (kind is not INTEGER or isinstance(result, int)):
            return result if kind is INTEGER else float(result)
        expected = "a whole number" if kind is INTEGER else "a number"
        sum_of = "" if result is None or text == str(result) else f", which is {result}"
        raise WrongKind(f"{socket.label} takes {expected}. Received {text!r}{sum_of}.") from None


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
        return socket.when_empty or "—"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(_single_text(socket.type.item or STRING, entry) for entry in value)
    if socket.choices:
        return choice_label(str(value))
    return _single_text(socket.type, value)


def _single_text(kind: SocketType, value: object) -> str:
    return repr(float(str(value))).removesuffix(".0") if kind is FLOAT else str(value)


# Short words that Keras spells in its own way.
_CHOICE_LABELS = {
    "relu": "ReLU",
    "relu6": "ReLU6",
    "elu": "ELU",
    "selu": "SELU",
    "gelu": "GELU",
    "celu": "CELU",
    "glu": "GLU",
    "silu": "SiLU",
    "hard_silu": "Hard SiLU",
    "non_neg": "Non-negative",
    "leaky_relu": "Leaky ReLU",
    "concat": "Concatenate",
    "mul": "Product",
    "ave": "Mean",
    "l1": "L1",
    "l2": "L2",
    "float32": "float32",
    "mixed_float16": "mixed float16",
    "mixed_bfloat16": "mixed bfloat16",
}


def choice_label(choice: str) -> str:
    """Return how a choice is shown: Keras' spelling made readable."""
    return _CHOICE_LABELS.get(choice) or choice.replace("_", " ").capitalize()
