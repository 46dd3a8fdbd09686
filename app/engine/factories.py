"""What a factory's name stands for; only names in the catalogue of cards are looked up."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache
from typing import Any

from cards import catalog
from resources.translations import tr


class FactoryUnknown(Exception):
    """A plan names something that no card has as its factory; the message says which."""


@cache
def _known() -> frozenset[str]:
    return frozenset(card.factory for card in catalog.CARDS if "." in card.factory)


@cache
def find_factory(name: str) -> Callable[..., Any]:
    """Return the class behind a dotted name such as ``keras.layers.Conv3D``.

    Raises:
        FactoryUnknown: no card of the catalogue has that factory.
    """
    if name not in _known():
        raise FactoryUnknown(tr("No card of this version makes {name}.", name=name))
    package, _, path = name.partition(".")
    found = importlib.import_module(package)
    for part in path.split("."):
        found = getattr(found, part) if hasattr(found, part) else importlib.import_module(f"{found.__name__}.{part}")
    return found  # type: ignore[return-value]
