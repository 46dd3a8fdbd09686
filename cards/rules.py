"""Rules between the inputs of one card, declared as data and told before Keras is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from resources.translations import tr


class Linked:
    """Stands for the value of an input that a link feeds, so that a rule can tell it from an empty one."""


LINKED = Linked()


class Rule(Protocol):
    """What a card asks of several of its values together."""

    @property
    def inputs(self) -> tuple[str, ...]:
        """Names of the inputs that the rule is about."""
        ...

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Say in one sentence what is wrong, or None.

        Args:
            values: value of each typed input; LINKED for one that a link feeds with what is not known yet; an input
                that takes links only and has none is left out.
            labels: label of each input.
        """
        ...


class _OfTwoInputs:
    """A rule whose fields are the names of the inputs that it is about."""

    __slots__ = ()

    @property
    def inputs(self) -> tuple[str, ...]:
        """Both inputs."""
        return tuple(getattr(self, name) for name in self.__match_args__)  # type: ignore[attr-defined]


def _above_one(value: object) -> bool:
    if isinstance(value, tuple):
        return any(isinstance(entry, int) and entry > 1 for entry in value)
    return isinstance(value, int) and value > 1


def _shown(value: object) -> str:
    return " × ".join(str(entry) for entry in value) if isinstance(value, tuple) else str(value)


def _joined(names: list[str]) -> str:
    """Return ``A and B and C``."""
    words = names[0]
    for name in names[1:]:
        words = tr("{first} and {last}", first=words, last=name)
    return words


@dataclass(frozen=True, slots=True)
class NotBothAboveOne(_OfTwoInputs):
    """Only one of two inputs may differ from 1 (Keras: strides and dilation rate)."""

    first: str
    second: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when both are above 1 on any axis."""
        first, second = values.get(self.first), values.get(self.second)
        if not (_above_one(first) and _above_one(second)):
            return None
        return tr(
            "{first} ({first_value}) and {second} ({second_value}) cannot both be above 1. Set one of them to 1.",
            first=tr(labels[self.first]),
            first_value=_shown(first),
            second=tr(labels[self.second]),
            second_value=_shown(second),
        )


@dataclass(frozen=True, slots=True)
class Divides(_OfTwoInputs):
    """One whole number must divide another (Keras: groups and filters)."""

    divisor: str
    dividend: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when there is a remainder."""
        divisor, dividend = values.get(self.divisor), values.get(self.dividend)
        if not (isinstance(divisor, int) and isinstance(dividend, int)) or divisor < 1 or dividend % divisor == 0:
            return None
        return tr(
            "{dividend} ({dividend_value}) must be a multiple of {divisor} ({divisor_value}). Change one of them.",
            dividend=tr(labels[self.dividend]),
            dividend_value=dividend,
            divisor=tr(labels[self.divisor]),
            divisor_value=divisor,
        )


@dataclass(frozen=True, slots=True)
class LessThan(_OfTwoInputs):
    """One number must be smaller than another."""

    lower: str
    upper: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when the lower one is not below the upper one."""
        lower, upper = values.get(self.lower), values.get(self.upper)
        if not (isinstance(lower, int | float) and isinstance(upper, int | float)) or lower < upper:
            return None
        return tr(
            "{lower} ({lower_value}) must be below {upper} ({upper_value}).",
            lower=tr(labels[self.lower]),
            lower_value=lower,
            upper=tr(labels[self.upper]),
            upper_value=upper,
        )


@dataclass(frozen=True, slots=True)
class AtMost(_OfTwoInputs):
    """One number must not exceed another."""

    lower: str
    upper: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when the lower one is above the upper one."""
        lower, upper = values.get(self.lower), values.get(self.upper)
        if not (isinstance(lower, int | float) and isinstance(upper, int | float)) or lower <= upper:
            return None
        return tr(
            "{lower} ({lower_value}) must not be above {upper} ({upper_value}).",
            lower=tr(labels[self.lower]),
            lower_value=lower,
            upper=tr(labels[self.upper]),
            upper_value=upper,
        )


@dataclass(frozen=True, slots=True)
class OnlyOneOf:
    """No more than one of some inputs may be typed or linked."""

    inputs: tuple[str, ...]

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when two or more have a value."""
        given = [tr(labels[name]) for name in self.inputs if values.get(name) is not None]
        if len(given) < 2:
            return None
        return tr("{inputs} exclude each other. Leave only one of them.", inputs=_joined(given))


@dataclass(frozen=True, slots=True)
class NeedsOneOf:
    """At least one of some inputs must be typed or linked."""

    inputs: tuple[str, ...]
    advice: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when all of them are empty."""
        return None if any(values.get(name) is not None for name in self.inputs) else tr(self.advice)


@dataclass(frozen=True, slots=True)
class NotBothYes(_OfTwoInputs):
    """Only one of two switches may be on."""

    first: str
    second: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when both are yes."""
        if not (values.get(self.first) is True and values.get(self.second) is True):
            return None
        return tr(
            "{first} and {second} exclude each other. Set one of them to no.",
            first=tr(labels[self.first]),
            second=tr(labels[self.second]),
        )


@dataclass(frozen=True, slots=True)
class OneMoreThan(_OfTwoInputs):
    """A list must have one entry more than another (values between boundaries)."""

    longer: str
    shorter: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when the lengths do not fit."""
        longer, shorter = values.get(self.longer), values.get(self.shorter)
        if not (isinstance(longer, tuple) and isinstance(shorter, tuple)) or len(longer) == len(shorter) + 1:
            return None
        return tr(
            "{longer} needs one entry more than {shorter}: {wanted}. Received {received}.",
            longer=tr(labels[self.longer]),
            shorter=tr(labels[self.shorter]),
            wanted=len(shorter) + 1,
            received=len(longer),
        )


@dataclass(frozen=True, slots=True)
class SameLength(_OfTwoInputs):
    """Two lists must have equally many entries."""

    first: str
    second: str

    def objection(self, values: Mapping[str, object], labels: Mapping[str, str]) -> str | None:
        """Object when they differ in length."""
        first, second = values.get(self.first), values.get(self.second)
        if not (isinstance(first, tuple) and isinstance(second, tuple)) or len(first) == len(second):
            return None
        return tr(
            "{first} has {first_count} entries and {second} {second_count}. Give both equally many.",
            first=tr(labels[self.first]),
            first_count=len(first),
            second=tr(labels[self.second]),
            second_count=len(second),
        )
