"""The words in which layer cards are declared: arguments that many Keras layers share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cards.card import Card, Input, Kind, Lent, Output, Value
from cards.rules import Rule
from cards.types import (
    BOOLEAN,
    CONSTRAINT,
    FLOAT,
    INITIALIZER,
    INTEGERS,
    LAYER,
    REGULARIZER,
    STRING,
    TENSOR,
    SocketType,
)

ACTIVATIONS = (
    "linear",
    "relu",
    "leaky_relu",
    "relu6",
    "elu",
    "selu",
    "celu",
    "gelu",
    "silu",
    "mish",
    "softplus",
    "softsign",
    "tanh",
    "sigmoid",
    "hard_sigmoid",
    "hard_silu",
    "exponential",
    "softmax",
    "log_softmax",
    "log_sigmoid",
    "sparsemax",
    "hard_tanh",
    "tanh_shrink",
    "soft_shrink",
    "hard_shrink",
    "squareplus",
)
INITIALIZERS = (
    "glorot_uniform",
    "glorot_normal",
    "he_uniform",
    "he_normal",
    "lecun_uniform",
    "lecun_normal",
    "orthogonal",
    "random_normal",
    "random_uniform",
    "truncated_normal",
    "zeros",
    "ones",
)
REGULARIZERS = ("l1", "l2")
CONSTRAINTS = ("max_norm", "min_max_norm", "non_neg", "unit_norm")

_TRAINABLE = Input(
    "trainable",
    BOOLEAN,
    "Off freezes the weights: training leaves them as they are, for instance after a warm start.",
    default=True,
    folded=True,
)

NAMED = {"name": "a layer bears the name of its node"}


def layer_card(
    name: str,
    title: str,
    family: str,
    help: str,
    *inputs: Input,
    package: str = "keras.layers",
    lends: tuple[Lent, ...] = (),
    learns: bool = False,
    rules: tuple[Rule, ...] = (),
    omitted: Mapping[str, str] = MappingProxyType({}),
    synonyms: tuple[str, ...] = (),
    output_help: str = "What the layer gives.",
) -> Card:
    """Declare a card for a layer class with the two outputs that all layers have; a cell is only lent.

    Args:
        name: the class, also the last part of the key.
        title: what stands in the title row.
        family: the group in the palette.
        help: what it does.
        inputs: its arguments and its tensors.
        package: where the class is.
        lends: what it is for wrappers, besides what its inputs tell.
        learns: whether it has weights though no input starts them out and no layer is lent to it.
        rules: what its arguments must be together.
        omitted: arguments that are no inputs, each with the reason.
        synonyms: other words that find it.
        output_help: what the result is.
    """
    lent = Output(
        "layer",
        LAYER,
        "The layer itself, for a wrapper card or to be applied again.",
        "Layer instance",
        (*_lends(inputs), *lends),
    )
    called = any(socket.type is TENSOR for socket in inputs)
    return Card(
        key=f"layers.{name}",
        title=title,
        family=family,
        kind=Kind.LAYER,
        factory=f"{package}.{name}",
        help=help,
        inputs=_with_trainable(inputs) if learns or _has_weights(inputs) else inputs,
        outputs=(lent, *((Output("output", TENSOR, output_help, "Output"),) if called else ())),
        rules=rules,
        omitted=omitted,
        synonyms=synonyms,
    )


def _lends(inputs: tuple[Input, ...]) -> tuple[Lent, ...]:
    tensors = [socket for socket in inputs if socket.type is TENSOR]
    return (Lent.ON_ONE_TENSOR,) if len(tensors) == 1 and not tensors[0].many else ()


def _has_weights(inputs: tuple[Input, ...]) -> bool:
    return any(socket.type in (INITIALIZER, LAYER) for socket in inputs)


def _with_trainable(inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """Put ``trainable`` before the first tensor; a cell, which has none, gets it last."""
    place = next((place for place, socket in enumerate(inputs) if socket.type is TENSOR), len(inputs))
    return (*inputs[:place], _TRAINABLE, *inputs[place:])


def tensor_input(help: str, name: str = "inputs", label: str = "Input", *, many: bool = False) -> Input:
    """Declare the tensor that the layer is called on."""
    return Input(name, TENSOR, help, label=label, required=True, many=many)


def layer_input(
    help: str, wraps: Lent, name: str = "layer", *, many: bool = False, also: tuple[SocketType, ...] = ()
) -> Input:
    """Declare the layer that a wrapper takes from another card."""
    return Input(name, LAYER, help, required=True, many=many, also=also, wraps=wraps)


def axes(name: str, help: str, default: Value, *, folded: bool = False, optional: bool = False) -> Input:
    """Declare a list of axes, the batch being axis 0 and -1 the last."""
    return Input(name, INTEGERS, help, default, "Axes", optional=optional, when_empty="none", folded=folded)


def fraction(name: str, help: str, default: float, *, folded: bool = False) -> Input:
    """Declare a share from 0 to 1."""
    return Input(name, FLOAT, help, default, minimum=0.0, maximum=1.0, folded=folded)


def padding(*, causal: bool = False) -> Input:
    """Declare Keras' ``padding``; ``causal`` is a third choice of some layers for sequences."""
    more = "; Causal pads the start only" if causal else ""
    return Input(
        "padding",
        STRING,
        f"Valid keeps to places where the whole window fits; Same pads so that strides of 1 keep the size{more}.",
        default="valid",
        choices=("valid", "same", *(("causal",) if causal else ())),
    )


def data_format() -> Input:
    """Declare Keras' ``data_format``."""
    return Input(
        "data_format",
        STRING,
        "Where the channels stand: last or first of the axes after the batch; empty takes Keras' setting, last.",
        choices=("channels_last", "channels_first"),
        optional=True,
        when_empty="as Keras is set",
        folded=True,
    )


def volumes_input(help: str, name: str = "inputs", label: str = "Input") -> Input:
    """Declare the volumes that a layer of our own is called on."""
    return tensor_input(f"{help}: depth × height × width × channels.", name, label)


def activation(
    default: str | None = None,
    *,
    name: str = "activation",
    help: str = "Function applied to each value of the result; empty leaves it as it is.",
    required: bool = False,
    folded: bool = False,
) -> Input:
    """Declare an activation chosen by name."""
    return Input(
        name,
        STRING,
        help,
        default=default,
        choices=ACTIVATIONS,
        optional=not required,
        when_empty="None",
        required=required,
        folded=folded,
    )


def use_bias() -> Input:
    """Declare ``use_bias``."""
    return Input("use_bias", BOOLEAN, "Adds one learned number to each filter's result.", default=True)


def initializer(weight: str, default: str, what: str, name: str | None = None) -> Input:
    """Declare the initializer of one weight; a parameter-free one can be chosen by name."""
    return Input(
        name or f"{weight}_initializer",
        INITIALIZER,
        f"How {what} start out; choose one by name, or link an initializer card.",
        default=default,
        choices=INITIALIZERS,
        folded=True,
    )


def regularizer(weight: str, what: str, name: str | None = None) -> Input:
    """Declare the regularizer of one weight or of the layer's activity."""
    return Input(
        name or f"{weight}_regularizer",
        REGULARIZER,
        f"Penalty on {what} that is added to the loss; choose one by name, or link a regularizer card.",
        choices=REGULARIZERS,
        optional=True,
        when_empty="None",
        folded=True,
    )


def constraint(weight: str, what: str, name: str | None = None) -> Input:
    """Declare the constraint of one weight."""
    return Input(
        name or f"{weight}_constraint",
        CONSTRAINT,
        f"Limit that {what} are brought back to after each step; choose one by name, or link a constraint card.",
        choices=CONSTRAINTS,
        optional=True,
        when_empty="None",
        folded=True,
    )


def weights(
    *, activity: bool = True, defaults: Mapping[str, str] = MappingProxyType({}), **what: str
) -> tuple[Input, ...]:
    """Declare initializers, then regularizers, then constraints of weights, in the order of the Conv3D card.

    Args:
        activity: whether the layer's results have a regularizer, too.
        defaults: initializers that are not Keras' usual ones (zeros for a bias, Glorot uniform for all else).
        what: words for each weight, by Keras' name of it.
    """
    usual = {name: "zeros" if name == "bias" else "glorot_uniform" for name in what} | dict(defaults)
    return (
        *(initializer(name, usual[name], words) for name, words in what.items()),
        *(regularizer(name, words) for name, words in what.items()),
        *((regularizer("activity", "the layer's results"),) if activity else ()),
        *(constraint(name, words) for name, words in what.items()),
    )


def kernel_and_bias() -> tuple[Input, ...]:
    """Declare what concerns a kernel and a bias."""
    return weights(kernel="the kernel's weights", bias="the biases")
