"""Which card stands for a class of Keras, and how nodes are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from app.document.graph import NODE_ID
from cards.card import Card, Kind
from cards.catalog import CARDS

_OURS = "cards.keras_layers."
_REGISTERED = "voxdeck>"
_KINDS = frozenset({Kind.LAYER, Kind.OBJECT})


@cache
def _by_class() -> dict[tuple[str, str], Card]:
    """Return cards by the module that Keras writes down, and the class; our own stand under our package."""
    found: dict[tuple[str, str], Card] = {}
    for card in CARDS:
        if card.kind in _KINDS:
            module, _, name = card.factory.rpartition(".")
            found[("voxdeck" if f"{module}." == _OURS else module, name)] = card
    return found


def card_of(described: Mapping[str, Any]) -> Card | None:
    """Return the card for an object as Keras describes it, or None where there is none."""
    name = str(described.get("class_name"))
    registered = described.get("registered_name")
    if isinstance(registered, str) and registered.startswith(_REGISTERED):
        return _by_class().get(("voxdeck", registered.removeprefix(_REGISTERED)))
    if registered not in (None, name):
        return None
    module = str(described.get("module"))
    return _by_class().get((module, name)) if module.startswith("keras.") else None


def described_as(described: Mapping[str, Any]) -> str:
    """Return the full name of a class, for a card that this version does not know."""
    module = described.get("registered_name") or described.get("module")
    name = str(described.get("class_name") or "Unknown")
    return f"{module}.{name}" if isinstance(module, str) and module and not module.endswith(name) else str(name)


def choice_name(name: str) -> str:
    """Return a class's name as Keras spells it in texts: ``glorot_uniform`` for ``GlorotUniform``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def node_id(name: str, taken: Iterable[str]) -> str:
    """Return an id for a layer's node: its name, or, where that cannot be one or is taken, one near to it."""
    plain = name if NODE_ID.match(name) else re.sub(r"[^a-z0-9_]+", "_", name.lower())
    if not NODE_ID.match(plain):
        plain = f"layer_{plain.strip('_')}".rstrip("_")
    used = set(taken)
    number, free = 1, plain
    while free in used:
        number += 1
        free = f"{plain}_{number}"
    return free


def own_title(name: str, card: Card | None) -> str:
    """Return the title that a person gave a layer; empty where Keras named it by its class."""
    if card is not None and re.fullmatch(rf"{_automatic(card.name)}(_\d+)?", name):
        return ""
    return name


def _automatic(name: str) -> str:
    """Return how Keras names a layer of a class by itself: ``max_pooling3d`` for ``MaxPooling3D``."""
    words = re.sub(r"(.)([A-Z][a-z0-9]+)", r"\1_\2", re.sub(r"\W+", "", name))
    return re.escape(re.sub(r"([a-z])([A-Z])", r"\1_\2", words).lower())
