"""Edits of frames and notes."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from app.document.annotation import SMALLEST, Annotation, Kind, Size
from app.document.commands import EditRefused, _Single
from app.document.graph import Graph, Position
from app.document.words import annotations_text, cards_text
from resources.translations import tr


@dataclass(frozen=True)
class Annotate(_Single):
    """Put a frame or a note onto the canvas; an empty id stands for a fresh one.

    ``framed`` is how many cards a frame was drawn around, for the history.
    """

    annotation: Annotation
    framed: int = 0

    def name(self, graph: Graph) -> str:
        """Name it."""
        if self.framed:
            return tr("Frame {cards}", cards=cards_text(self.framed))
        return tr("Add a frame") if self.annotation.kind is Kind.FRAME else tr("Add a note")

    def apply(self, graph: Graph) -> Graph:
        """Add it."""
        key = self.annotation.id or graph.fresh_id(self.annotation.kind)
        if key in graph.annotations or key in graph.nodes:
            raise EditRefused(tr("Something is called {name} already.", name=key))
        return graph.with_annotations([replace(self.annotation, id=key)])


@dataclass(frozen=True)
class EditText(_Single):
    """Give a frame another title, or a note another text."""

    key: str
    text: str

    def name(self, graph: Graph) -> str:
        """Name it."""
        found = _annotation(graph, self.key)
        if found.kind is Kind.NOTE:
            return tr("Edit a note")
        if not self.text.strip():
            return tr("Rename {thing} to nothing", thing=found.title)
        return tr("Rename {thing} to {title}", thing=found.title, title=self.text.strip())

    def apply(self, graph: Graph) -> Graph:
        """Take the text."""
        return graph.with_annotations([replace(_annotation(graph, self.key), text=self.text.strip())])


@dataclass(frozen=True)
class SetTint(_Single):
    """Colour frames and notes."""

    keys: tuple[str, ...]
    tint: str

    def name(self, graph: Graph) -> str:
        """Name it."""
        one = len(self.keys) == 1
        things = _annotation(graph, self.keys[0]).title if one else annotations_text(len(self.keys))
        return tr("Colour {things} {colour}", things=things, colour=tr(str(self.tint)))

    def apply(self, graph: Graph) -> Graph:
        """Colour them."""
        return graph.with_annotations(replace(_annotation(graph, key), tint=str(self.tint)) for key in self.keys)


@dataclass(frozen=True)
class Resize:
    """Give a frame or a note another rectangle."""

    key: str
    position: Position
    size: Size
    gesture: int = 0

    @property
    def merge_key(self) -> Hashable | None:
        """Changes of one rectangle within one gesture merge; gesture 0 never does."""
        return ("resize", self.gesture, self.key) if self.gesture else None

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Resize {thing}", thing=_annotation(graph, self.key).title)

    def apply(self, graph: Graph) -> Graph:
        """Take the rectangle, not smaller than the smallest."""
        found = _annotation(graph, self.key)
        size = max(float(self.size[0]), SMALLEST[0]), max(float(self.size[1]), SMALLEST[1])
        position = float(self.position[0]), float(self.position[1])
        return graph.with_annotations([replace(found, position=position, size=size)])


def _annotation(graph: Graph, key: str) -> Annotation:
    if key not in graph.annotations:
        raise EditRefused(tr("There is no frame or note {name}.", name=key))
    return graph.annotations[key]
