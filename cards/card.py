"""What a card is: data that names its inputs, its outputs and the factory behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from cards.rules import Rule
from cards.types import TENSOR, SocketType

Value: TypeAlias = bool | int | float | str | tuple[int, ...] | tuple[float, ...] | tuple[str, ...] | None


class Kind(StrEnum):
    """What the compiler makes of a card."""

    PARAMETER = "parameter"  # a typed value that may feed many inputs; resolved by the compiler
    OBJECT = "object"  # an initializer, a loss, an optimizer: made once by its factory
    LAYER = "layer"  # a Keras layer, made and then called on its tensors
    APPLY = "apply"  # a layer of another card, called once more
    NETWORK_INPUT = "network input"  # where volumes enter the network
    NETWORK_OUTPUT = "network output"  # closes a network
    DATA = "data"  # makes or changes a dataset
    TRAIN = "train"  # the training itself
    GROUP = "group"  # cards collapsed into one; the compiler takes them out again


class Role(StrEnum):
    """How the engine hands an input over."""

    ARGUMENT = "argument"  # to the factory
    CALL = "call"  # to the call of the layer that the factory made


class Lent(StrEnum):
    """What a layer is for the card that it is lent to; the words stand in refusals."""

    ON_ONE_TENSOR = "a layer that works on one tensor"
    RECURRENT = "a recurrent layer, such as LSTM or GRU"
    CELL = "a recurrent cell, such as LSTM cell"
    KERNEL = "a layer with one kernel, such as a convolution or Dense"


class Targets(StrEnum):
    """What a loss or a metric compares the network's answer with."""

    INTEGERS = "one class number a volume"
    MASKS = "a mask, one class number a voxel"
    GROUPS = "one class number a volume, whose answers may have any length"
    ONE_HOT = "one column a class, 1 for the right one"
    BINARY = "0 or 1, or one such column a class"
    NUMBERS = "numbers of the prediction's shape"


@dataclass(frozen=True, slots=True)
class Input:
    """One socket on the left edge: a value typed on the card, or a link.

    Attributes:
        name: the argument of the factory (Keras' own word).
        type: what it takes.
        help: one sentence, with the shape or the unit.
        default: the value when nothing is typed and nothing linked.
        label: the words on the card; made from the name where left empty.
        choices: the only values that can be typed, as Keras spells them.
        minimum, maximum: limits of a number, or of each number in a list; both are allowed values.
        above: a limit that the number itself must exceed.
        length: how many entries a list has; None is any number.
        pairs: whether a list may also be twice as long, with an entry before and one after for each.
        optional: whether None is a value; ``when_empty`` says in words what happens then.
        required: whether training cannot go on without a value or a link.
        many: takes any number of links, in order.
        folded: drawn only when the card is opened, or when linked or changed.
        role: how the engine hands it over.
        path: a text that names a ``file`` or a ``folder``, so that the editor offers a chooser.
        also: types that a link may have besides; a number may so be fed by a schedule.
        wraps: for a layer, what it must be.
    """

    name: str
    type: SocketType
    help: str
    default: Value = None
    label: str = ""
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    length: int | None = None
    pairs: bool = False
    optional: bool = False
    when_empty: str = ""
    required: bool = False
    many: bool = False
    folded: bool = False
    role: Role = Role.ARGUMENT
    path: str = ""
    also: tuple[SocketType, ...] = ()
    wraps: Lent | None = None

    def __post_init__(self) -> None:
        """Fill in what the name and the type tell."""
        if not self.label:
            object.__setattr__(self, "label", self.name.replace("_", " ").capitalize())
        if self.type is TENSOR:
            object.__setattr__(self, "role", Role.CALL)

    @property
    def editable(self) -> bool:
        """Whether a value can be typed or chosen on the card."""
        return self.type.typed or bool(self.choices)

    @property
    def lengths(self) -> tuple[int, ...]:
        """How many entries a list may have; nothing where it may have any number."""
        if self.length is None:
            return ()
        return (self.length, 2 * self.length) if self.pairs else (self.length,)

    def takes(self, kind: SocketType) -> bool:
        """Tell whether an output of a type may feed it."""
        return any(own.accepts(kind) for own in (self.type, *self.also))


@dataclass(frozen=True, slots=True)
class Output:
    """One socket on the right edge.

    Attributes:
        name: its name in decks.
        type: what it gives.
        help: one sentence, with the shape or the unit.
        label: the words on the card; made from the name where left empty.
        lends: for a layer, all that it is.
    """

    name: str
    type: SocketType
    help: str
    label: str = ""
    lends: tuple[Lent, ...] = ()

    def __post_init__(self) -> None:
        """Make the label from the name where none is given."""
        if not self.label:
            object.__setattr__(self, "label", self.name.replace("_", " ").capitalize())


@dataclass(frozen=True)
class Card:
    """A kind of thing that can be placed on the canvas.

    Attributes:
        key: its name in decks, ``family.Name``; never changed once released.
        title: what stands in the title row.
        family: the group in the palette.
        kind: what the compiler makes of it.
        factory: dotted name of the Keras class or of the engine's own function; empty for a parameter.
        help: one or two sentences of what it does.
        inputs, outputs: sockets in the order in which they are drawn.
        rules: what no single input can tell (strides against dilation).
        omitted: arguments of the factory that are no inputs, each with the reason.
        synonyms: other words that find it.
        targets: what a loss or a metric compares the network's answer with; None for all other cards.
    """

    key: str
    title: str
    family: str
    kind: Kind
    factory: str
    help: str
    inputs: tuple[Input, ...] = ()
    outputs: tuple[Output, ...] = ()
    rules: tuple[Rule, ...] = ()
    omitted: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    synonyms: tuple[str, ...] = ()
    targets: Targets | None = None

    def __post_init__(self) -> None:
        """Index the sockets by name; a name given twice is a mistake in the declaration."""
        by_name = {socket.name: socket for socket in self.inputs}
        outputs = {socket.name: socket for socket in self.outputs}
        if len(by_name) != len(self.inputs) or len(outputs) != len(self.outputs):
            raise ValueError(f"Card {self.key} names a socket twice.")
        object.__setattr__(self, "_inputs", by_name)
        object.__setattr__(self, "_outputs", outputs)

    def __hash__(self) -> int:
        return hash(self.key)

    def input(self, name: str) -> Input | None:
        """Return the input of that name, or None."""
        found: Input | None = self.__dict__["_inputs"].get(name)
        return found

    def output(self, name: str) -> Output | None:
        """Return the output of that name, or None."""
        found: Output | None = self.__dict__["_outputs"].get(name)
        return found

    @property
    def name(self) -> str:
        """Keras' name for it: the last part of the key."""
        return self.key.rpartition(".")[2]

    def defaults(self) -> dict[str, Value]:
        """Return the default of each input."""
        return {socket.name: socket.default for socket in self.inputs}
