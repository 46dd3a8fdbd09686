"""A layer about to be called, as the checks look at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.compiler import Problem, Severity, Shape
from app.compiler.fix import Fix
from cards.card import Card
from resources.translations import marked

AXES = (marked("depth"), marked("height"), marked("width"))
CHANNELS = marked("channels")


@dataclass(frozen=True, slots=True)
class Call:
    """A layer about to be called.

    Attributes:
        card: of the layer.
        arguments: for its factory; what links feed stands as it was made.
        shapes: of its inputs in order, without the batch.
    """

    card: Card
    arguments: Mapping[str, Any]
    shapes: Sequence[Shape]

    @property
    def name(self) -> str:
        """Keras' name of the layer."""
        return self.card.factory.rpartition(".")[2]

    @property
    def shape(self) -> Shape:
        """Shape of the first input."""
        return self.shapes[0] if self.shapes else ()

    @property
    def channels_first(self) -> bool:
        """Whether the channels stand before depth, height and width."""
        return self.arguments.get("data_format") == "channels_first"

    @property
    def spatial(self) -> Shape:
        """Depth, height and width (or fewer) of the first input."""
        return self.shape[1:] if self.channels_first else self.shape[:-1]

    @property
    def channels(self) -> int | None:
        """Channels of the first input; None where not known."""
        return self.shape[0] if self.channels_first else self.shape[-1]

    def label(self, name: str) -> str:
        """Return how an input is called on the card."""
        socket = self.card.input(name)
        return socket.label if socket else name


def warning(text: str, name: str | None = None, *fixes: Fix) -> Problem:
    """Return what is odd, but stops nothing."""
    return Problem(text, input=name, severity=Severity.WARNING, fixes=fixes)
