"""All that can be placed: the catalogue's cards, the groups that come with the program, and the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from app.document.commands import AddNode
from app.document.exposing import GROUP
from app.document.graph import Graph, Node, Position
from app.document.group_files import GroupFile, read_groups
from app.document.groups import group_node
from cards import catalog
from cards.card import Card
from resources import GROUPS
from resources.translations import marked

FAMILY, OWN_FAMILY = marked("Groups"), marked("My groups")
_OWN = "my_groups."


@dataclass(frozen=True)
class Shelved:
    """A group on the shelf: its card, whose key is only known here, and its file."""

    card: Card
    file: GroupFile

    @property
    def own(self) -> bool:
        """Whether it is of the user's own library."""
        return self.card.key.startswith(_OWN)


class Shelf:
    """Cards and groups by key.

    Attributes:
        folder: the user's own library; None where there is none.
        troubles: a sentence for each file of it that is no sound group.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.troubles: tuple[str, ...] = ()
        self._own: list[Shelved] = []
        self._by_key: dict[str, Shelved] = {}
        self.read()

    def read(self) -> None:
        """Read the user's library anew."""
        found, troubles = read_groups(self.folder) if self.folder else ([], [])
        self._own = [_shelved(file, _OWN, OWN_FAMILY) for file in found]
        self.troubles = tuple(troubles)
        self._by_key = {entry.card.key: entry for entry in (*_built_in(), *self._own)}

    @property
    def cards(self) -> tuple[Card, ...]:
        """All that can be placed."""
        return (*catalog.CARDS, *(entry.card for entry in (*_built_in(), *self._own)))

    def families(self) -> dict[str, Sequence[Card]]:
        """Return all cards by family; the user's own groups first."""
        own = tuple(entry.card for entry in self._own)
        groups = {OWN_FAMILY: own} if own else {}
        return {**groups, **catalog.families(), FAMILY: tuple(entry.card for entry in _built_in())}

    def find(self, key: str) -> Card | None:
        """Return the card of that key, or None."""
        entry = self._by_key.get(key)
        return entry.card if entry else catalog.find(key)

    def group(self, key: str) -> Shelved | None:
        """Return the group of that key, or None for all other cards."""
        return self._by_key.get(key)

    def search(self, text: str) -> tuple[Card, ...]:
        """Return the cards that a text finds, best first."""
        return catalog.search(text, self.cards)

    def placing(self, key: str, position: Position, node: str | None = None) -> AddNode:
        """Return the edit that places a card, or a copy of a group."""
        entry = self._by_key.get(key)
        return AddNode(key, position, node) if entry is None else AddNode(GROUP, position, node, None, entry.file.graph)

    def node(self, key: str, name: str) -> Node:
        """Return a card as it would be placed under an id."""
        entry = self._by_key.get(key)
        return Node(name, key) if entry is None else group_node(Node(name, GROUP), entry.file.graph)

    def fresh_id(self, key: str, graph: Graph) -> str:
        """Return an id for a card that is placed."""
        entry = self._by_key.get(key)
        return graph.fresh_id(key if entry is None else entry.file.graph.name.replace(".", " "))


@cache
def _built_in() -> tuple[Shelved, ...]:
    """Return the program's own groups, which stay as they are while it runs."""
    return tuple(_shelved(file, "groups.", FAMILY) for file in read_groups(GROUPS)[0])


def _shelved(file: GroupFile, prefix: str, family: str) -> Shelved:
    card = file.graph.as_card
    if card is None:
        raise ValueError(f"{file.path} is no group.")
    return Shelved(replace(card, key=f"{prefix}{file.path.stem}", family=family), file)
