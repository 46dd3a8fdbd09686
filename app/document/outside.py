"""What feeds the cards inside an open group from outside of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.document.graph import Graph
from app.document.groups import Path, level_at


@dataclass(frozen=True, slots=True)
class Feeder:
    """A card outside that feeds an input inside.

    Attributes:
        path: leads to the level on which it stands.
        node: its id.
        title: how it is called.
    """

    path: Path
    node: str
    title: str


Fed = Mapping[tuple[str, str], tuple[Feeder, ...]]
NOT_FED: Fed = MappingProxyType({})


def fed_from_outside(deck: Graph, path: Path) -> Fed:
    """Return what feeds the cards of the group to which a path leads from outside, by card and input."""
    if not path:
        return NOT_FED
    level, inner = level_at(deck, path[:-1]), level_at(deck, path)
    if level is None or inner is None:
        return NOT_FED
    around, group = fed_from_outside(deck, path[:-1]), path[-1]
    fed: dict[tuple[str, str], tuple[Feeder, ...]] = {}
    for entry in inner.exposed:
        if entry.output or entry.hidden:
            continue
        links = level.links_into(group, entry.name)
        feeders = tuple(Feeder(path[:-1], link.source, level.title(link.source)) for link in links)
        feeders += around.get((group, entry.name), ())
        for end in entry.ends if feeders else ():
            fed[end.node, end.socket] = (*fed.get((end.node, end.socket), ()), *feeders)
    return fed


def feeder_titles(feeders: tuple[Feeder, ...]) -> str:
    """Return how the cards are called that feed an input from outside."""
    return ", ".join(dict.fromkeys(feeder.title for feeder in feeders))
