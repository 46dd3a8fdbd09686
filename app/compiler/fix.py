"""A fix: what would put a problem right, as plain data that names places by the way to them from the problem's card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.document.words import within
from cards.card import Value
from resources.translations import tr

Socket = tuple[str, int]  # an input, and which of its links


class FixKind(StrEnum):
    """What is done."""

    SET = "set"  # values typed into a card
    LAST = "last"  # width and activation of the last layer that has them
    INSERT = "insert"  # cards put into the middle of a link
    INSERT_BEHIND = "insert_behind"  # a card put behind the one that reads the data, for all that it feeds
    LINK = "link"  # an output linked to an input
    ADD = "add"  # a card placed that feeds an input
    UNLINK = "unlink"  # a link removed
    REMOVE = "remove"  # all cards of one kind that lead here taken out, the chain kept
    USE = "use"  # a bypassed card used again


@dataclass(frozen=True, slots=True)
class NewCard:
    """A card to be placed, with what differs from its defaults."""

    card: str
    values: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to put a problem right.

    What the engine finds out about a card holds for every card like it, so a fix does not name nodes: ``at`` leads
    from the problem's card against the links to the one that is changed.

    Attributes:
        kind: what is done.
        label: the words on the button: ``Add Flatten``.
        at: the inputs through which to go, each with the place of the link among its links.
        input: of the card that is found, where that matters.
        place: which of the input's links, where that matters.
        values: what is typed; of LAST ``width`` and ``activation``.
        cards: what is placed, the first nearest to the source; of REMOVE what is taken out.
        source: of LINK and ADD the node and the output that feed; only the compiler, which knows nodes, says them.
    """

    kind: FixKind
    label: str
    at: tuple[Socket, ...] = ()
    input: str = ""
    place: int = 0
    values: tuple[tuple[str, Value], ...] = ()
    cards: tuple[NewCard, ...] = ()
    source: tuple[str, str] | None = None

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data; what is empty is left out."""
        content: dict[str, Any] = {"kind": str(self.kind), "label": self.label}
        if self.at:
            content["at"] = [list(socket) for socket in self.at]
        if self.input:
            content |= {"input": self.input, "place": self.place}
        if self.values:
            content["values"] = _plain(self.values)
        if self.cards:
            content["cards"] = [{"card": made.card, "values": _plain(made.values)} for made in self.cards]
        if self.source is not None:
            content["source"] = list(self.source)
        return content

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Fix:
        """Make it of plain data."""
        source = content.get("source")
        return cls(
            kind=FixKind(content["kind"]),
            label=str(content["label"]),
            at=tuple((str(name), int(place)) for name, place in content.get("at", ())),
            input=str(content.get("input", "")),
            place=int(content.get("place", 0)),
            values=_pairs(content.get("values", {})),
            cards=tuple(NewCard(str(made["card"]), _pairs(made["values"])) for made in content.get("cards", ())),
            source=None if source is None else (str(source[0]), str(source[1])),
        )


def _plain(values: tuple[tuple[str, Value], ...]) -> dict[str, object]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values}


def _pairs(values: Mapping[str, Any]) -> tuple[tuple[str, Value], ...]:
    return tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in values.items())


def set_value(name: str, label: str, value: Value, at: tuple[Socket, ...] = ()) -> Fix:
    """Return the fix that types a value into an input.

    Args:
        name: of the input.
        label: how it is called on the card.
        value: what is typed.
        at: the way to the card.
    """
    return Fix(FixKind.SET, set_label(label, shown(value)), at, values=((name, value),))


def set_label(label: str, value: str) -> str:
    """Return the words of such a fix; the label is the card's own."""
    return tr("Set {input} to {value}", input=within(label), value=value)


def insert(label: str, name: str, *cards: NewCard, place: int = 0, at: tuple[Socket, ...] = ()) -> Fix:
    """Return the fix that puts cards into the link at one place of an input."""
    return Fix(FixKind.INSERT, label, at, input=name, place=place, cards=cards)


def new_card(card: str, **values: Value) -> NewCard:
    """Return a card to be placed."""
    return NewCard(card, tuple(values.items()))


def shown(value: Value) -> str:
    """Return a value as a button shows it."""
    if isinstance(value, tuple):
        return " × ".join(str(entry) for entry in value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return tr("none") if value is None else str(value).replace("_", " ")
