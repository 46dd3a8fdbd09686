"""The spaces that layers work in: volumes, images and sequences, with the words and the lists that go with each."""

from __future__ import annotations

from dataclasses import dataclass

from cards.card import Input, Value
from cards.types import INTEGER, INTEGERS


@dataclass(frozen=True, slots=True)
class Space:
    """Axes that a layer works along, besides batch and channels.

    Attributes:
        count: number of axes.
        thing: what has these axes.
        unit: one place in it.
        axes: the axes in words.
        shape: the axes as a shape.
        all: what one number stands for in a list with an entry an axis.
    """

    count: int
    thing: str
    unit: str
    axes: str
    shape: str
    all: str

    @property
    def suffix(self) -> str:
        """What Keras' names end with, for instance ``3D``."""
        return f"{self.count}D"

    @property
    def plural(self) -> str:
        """The word for several, with a capital."""
        return f"{self.thing}s".capitalize()

    @property
    def shape_in(self) -> str:
        """What a layer is called on, in words."""
        return f"{self.plural}: {self.shape} × channels."

    def each(self, default: int | None) -> Value:
        """Return a default for each axis, as this space's inputs hold it."""
        return default if default is None or self.count == 1 else (default,) * self.count

    def per_axis(
        self,
        name: str,
        help: str,
        default: int | None,
        *,
        minimum: int = 1,
        when_empty: str = "",
        required: bool = False,
        folded: bool = False,
        more: str = "",
        pairs: bool = False,
    ) -> Input:
        """Declare one whole number an axis: a list, or a single number for a sequence.

        Args:
            name: Keras' argument.
            help: what the numbers are, without the full stop.
            default: of each number; None is empty, which ``when_empty`` explains.
            minimum: of each number.
            when_empty: what happens when it is empty; where given, it may be.
            required: whether it must have a value.
            folded: whether it is a seldom row.
            more: what the sentence ends with.
            pairs: whether both ends of an axis may have a number of their own; then it is a list for a sequence, too.
        """
        listed = self.count > 1 or pairs
        axes = f": {self.axes}" if self.count > 1 else ""
        if pairs:
            more = f"{2 * self.count} numbers give those before and after{' of each' if self.count > 1 else ''}"
        end = more or (f"one number stands for {self.all}" if self.count > 1 else "")
        return Input(
            name,
            INTEGERS if listed else INTEGER,
            f"{help}{axes}{f'; {end}' if end else ''}.",
            default=(default,) if pairs and default is not None and self.count == 1 else self.each(default),
            length=self.count if listed else None,
            pairs=pairs,
            minimum=minimum,
            optional=bool(when_empty),
            when_empty=when_empty,
            required=required,
            folded=folded,
            also=(INTEGER,) if pairs and self.count == 1 else (),
        )


VOLUME = Space(3, "volume", "voxel", "depth, height and width", "depth × height × width", "all three")
IMAGE = Space(2, "image", "pixel", "height and width", "height × width", "both")
SEQUENCE = Space(1, "sequence", "step", "steps", "steps", "it")
SPACES = (VOLUME, IMAGE, SEQUENCE)
