"""Edits of frames and notes."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from app.document.annotation import SMALLEST, Annotation, Kind, Size
from app.document.commands import EditRefused, _count, _Single
from app.document.graph import Graph, Position


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
            return f"Frame {_count(self.framed, 'card')}"
        return f"Add a {self.annotation.kind}"

    def apply(self, graph: Graph) -> Graph:
        """Add it."""
        key = self.annotation.id or graph.fresh_id(self.annotation.kind)
        if key in graph.annotations or key in graph.nodes:
            raise EditRefused(f"Something is called {key} already.")
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
            return "Edit a note"
        return f"Rename {found.title} to {self.text.strip() or 'nothing'}"

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
        what = _annotation(graph, self.keys[0]).title if len(self.keys) == 1 else _count(len(self.keys), "annotation")
        return f"Colour {what} {self.tint}"

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
        return f"Resize {_annotation(graph, self.key).title}"

    def apply(self, graph: Graph) -> Graph:
        """Take the rectangle, not smaller than the smallest."""
        found = _annotation(graph, self.key)
        size = max(float(self.size[0]), SMALLEST[0]), max(float(self.size[1]), SMALLEST[1])
        position = float(self.position[0]), float(self.position[1])
        return graph.with_annotations([replace(found, position=position, size=size)])


def _annotation(graph: Graph, key: str) -> Annotation:
    if key not in graph.annotations:
        raise EditRefused(f"There is no frame or note {key}.")
    return graph.annotations[key]
