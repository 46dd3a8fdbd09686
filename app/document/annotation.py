"""Frames around cards and notes beside them: what a deck says to its reader, and the compiler never sees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from resources.translations import marked, tr

Size = tuple[float, float]

SMALLEST: Size = (96.0, 48.0)


class Kind(StrEnum):
    """What an annotation is."""

    FRAME = "frame"  # a rectangle with a title that takes the cards in it along
    NOTE = "note"  # a text


class Tint(StrEnum):
    """The colours to choose from; a person who sees fewer colours can still tell them apart by their lightness."""

    GREY = marked("grey")
    BLUE = marked("blue")
    GREEN = marked("green")
    YELLOW = marked("yellow")
    ORANGE = marked("orange")
    PURPLE = marked("purple")


@dataclass(frozen=True, slots=True)
class Annotation:
    """A frame or a note.

    Attributes:
        id: unique among the annotations and the nodes of its graph.
        kind: which of the two.
        text: the frame's title, or what the note says.
        position: of its top left corner on the canvas, in pixels at zoom 1.
        size: width and height, likewise.
        tint: name of its colour, perhaps one that this version does not know, which is drawn grey.
        extras: what a newer version wrote about it; saved back untouched.
    """

    id: str
    kind: Kind
    text: str = ""
    position: tuple[float, float] = (0.0, 0.0)
    size: Size = (320.0, 160.0)
    tint: str = Tint.GREY
    extras: Mapping[str, object] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """How it is called in the history."""
        if self.kind is Kind.FRAME and self.text:
            return tr("frame {title}", title=self.text)
        return tr("frame") if self.kind is Kind.FRAME else tr("note")

    def holds(self, left: float, top: float, width: float, height: float) -> bool:
        """Tell whether a rectangle lies in it wholly."""
        x, y = self.position
        return x <= left and y <= top and left + width <= x + self.size[0] and top + height <= y + self.size[1]
