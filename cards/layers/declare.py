"""The words in which layer cards are declared: arguments that many Keras layers share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cards.card import Card, Input, Kind, Output, Value
from cards.rules import Rule
from cards.types import (
    BOOLEAN,
    CONSTRAINT,
    INITIALIZER,
    INTEGERS,
    LAYER,
    REGULARIZER,
    STRING,
    TENSOR,
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
REGULARIZERS = ("l1", "l2", "l1_l2")
CONSTRAINTS = ("max_norm", "min_max_norm", "non_neg", "unit_norm")
AXES_3D = "depth, height and width"


def layer_card(
    name: str,
    title: str,
    family: str,
    help: str,
    *inputs: Input,
    rules: tuple[Rule, ...] = (),
    omitted: Mapping[str, str] = MappingProxyType({}),
    synonyms: tuple[str, ...] = (),
    output_help: str = "What the layer gives.",
) -> Card:
    """Declare a card for ``keras.layers.<name>`` with the two outputs that all layers have."""
    return Card(
        key=f"layers.{name}",
        title=title,
        family=family,
        kind=Kind.LAYER,
        factory=f"keras.layers.{name}",
        help=help,
        inputs=inputs,
        outputs=(
            Output("layer", LAYER, "The layer itself, for a wrapper card or to be applied again.", "Layer instance"),
            Output("output", TENSOR, output_help, "Output"),
        ),
        rules=rules,
        omitted=omitted,
        synonyms=synonyms,
    )


def tensor_input(help: str, name: str = "inputs", label: str = "Input", *, many: bool = False) -> Input:
    """Declare the tensor that the layer is called on."""
    return Input(name, TENSOR, help, label=label, required=True, many=many)


def three(
    name: str,
    help: str,
    default: Value,
    *,
    optional: bool = False,
    when_empty: str = "",
    required: bool = False,
    folded: bool = False,
    minimum: int = 1,
) -> Input:
    """Declare a list of three whole numbers: depth, height, width."""
    return Input(
        name,
        INTEGERS,
        help,
        default=default,
        length=3,
        minimum=minimum,
        optional=optional,
        when_empty=when_empty,
        required=required,
        folded=folded,
    )


def padding() -> Input:
    """Declare Keras' ``padding`` with its two choices for 3D."""
    return Input(
        "padding",
        STRING,
        "valid keeps to places where the whole window fits; same pads with zeros so that strides of 1 keep the size.",
        default="valid",
        choices=("valid", "same"),
    )


def data_format() -> Input:
    """Declare Keras' ``data_format``."""
    return Input(
        "data_format",
        STRING,
        "Where the channels stand: last (depth, height, width, channels) or first; empty takes Keras' setting, last.",
        choices=("channels_last", "channels_first"),
        optional=True,
        when_empty="Channels last",
        folded=True,
    )


def activation(default: str | None = None, *, required: bool = False, folded: bool = False) -> Input:
    """Declare an activation chosen by name."""
    return Input(
        "activation",
        STRING,
        "Function applied to each value of the result; empty leaves it as it is.",
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


def kernel_and_bias() -> tuple[Input, ...]:
    """Declare initializers, regularizers and constraints of a kernel and a bias, in the order of the Conv3D card."""
    kernel, bias = "the kernel's weights", "the biases"
    return (
        initializer("kernel", "glorot_uniform", kernel),
        initializer("bias", "zeros", bias),
        regularizer("kernel", kernel),
        regularizer("bias", bias),
        regularizer("activity", "the layer's results"),
        constraint("kernel", kernel),
        constraint("bias", bias),
    )
