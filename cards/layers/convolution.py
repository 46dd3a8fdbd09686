"""Convolution layers. Convolution 3D is the card that all others follow."""

from __future__ import annotations

from cards.card import Card, Input, Lent
from cards.layers.declare import (
    activation,
    data_format,
    kernel_and_bias,
    layer_card,
    padding,
    tensor_input,
    use_bias,
    weights,
)
from cards.layers.spaces import IMAGE, SEQUENCE, SPACES, VOLUME, Space
from cards.objects import OURS
from cards.rules import Divides, NotBothAboveOne
from cards.types import INTEGER

FAMILY = "Convolution"

_ONE_OF_BOTH = NotBothAboveOne("strides", "dilation_rate")
_FILTERS = Input(
    "filters",
    INTEGER,
    "Number of kernels, and so the number of channels of the result.",
    default=16,
    minimum=1,
    required=True,
)
_GROUPS = Input(
    "groups",
    INTEGER,
    "Parts into which the channels are divided, each convolved by itself; divides both channels and filters.",
    default=1,
    minimum=1,
    folded=True,
)
_MULTIPLIER = Input("depth_multiplier", INTEGER, "Number of kernels for each channel.", default=1, minimum=1)


def _kernel_size(space: Space) -> Input:
    return space.per_axis("kernel_size", f"Size of each kernel in {space.unit}s", 3, required=True)


def _strides(space: Space) -> Input:
    return space.per_axis(
        "strides", f"Step between two places of the kernel in {space.unit}s", 1, more="2 halves the size"
    )


def _dilation_rate(space: Space, *, folded: bool = False) -> Input:
    text = f"Distance between neighbouring entries of the kernel in {space.unit}s"
    return space.per_axis("dilation_rate", text, 1, more="above 1 it needs strides of 1", folded=folded)


def _convolution(space: Space) -> Card:
    return layer_card(
        f"Conv{space.suffix}",
        f"Convolution {space.suffix}",
        FAMILY,
        f"Slides small learned kernels over {space.thing}s; each filter answers to one pattern wherever it lies.",
        _FILTERS,
        _kernel_size(space),
        _strides(space),
        padding(causal=space is SEQUENCE),
        data_format(),
        _dilation_rate(space),
        _GROUPS,
        use_bias(),
        activation(),
        *kernel_and_bias(),
        tensor_input(f"{space.plural} to convolve: {space.shape} × channels."),
        rules=(_ONE_OF_BOTH, Divides("groups", "filters")),
        lends=(Lent.KERNEL,),
        synonyms=("conv", f"conv{space.suffix.lower()}", "convolutional layer", "filter", "kernel"),
        output_help=f"Convolved {space.thing}s: {space.shape} × filters.",
    )


def _transposed(space: Space) -> Card:
    return layer_card(
        f"Conv{space.suffix}Transpose",
        f"Convolution {space.suffix} transpose",
        FAMILY,
        f"Spreads each {space.unit} over a learned kernel; with strides of 2 it doubles the size, as in a decoder.",
        _FILTERS,
        _kernel_size(space),
        space.per_axis("strides", "How many times larger the result is", 1, more="2 doubles the size"),
        padding(),
        data_format(),
        space.per_axis(
            "output_padding",
            f"{space.unit.capitalize()}s added at one end of the result, less than the strides",
            None,
            minimum=0,
            when_empty="found by Keras",
            folded=True,
            more="empty finds them",
        ),
        _dilation_rate(space, folded=True),
        activation(),
        use_bias(),
        *kernel_and_bias(),
        tensor_input(space.shape_in),
        rules=(_ONE_OF_BOTH,),
        lends=(Lent.KERNEL,),
        synonyms=("transposed convolution", "deconvolution", "deconv", "upconvolution", "upsample", "u-net"),
        output_help=f"Larger {space.thing}s: {space.shape} × filters.",
    )


def _package(space: Space) -> str:
    """Return where the layers are that Keras has for sequences and images only."""
    return OURS if space is VOLUME else "keras.layers"


def _data_format(space: Space) -> tuple[Input, ...]:
    """Declare ``data_format``, which our own layers lack."""
    return () if space is VOLUME else (data_format(),)


def _depthwise(space: Space) -> Card:
    return layer_card(
        f"DepthwiseConv{space.suffix}",
        f"Depthwise convolution {space.suffix}",
        FAMILY,
        "Convolves each channel by itself with kernels of its own, which needs few weights.",
        _kernel_size(space),
        _strides(space),
        padding(),
        _MULTIPLIER,
        *_data_format(space),
        _dilation_rate(space),
        activation(),
        use_bias(),
        *weights(depthwise="the kernels' weights", bias="the biases"),
        tensor_input(space.shape_in),
        package=_package(space),
        rules=(_ONE_OF_BOTH,),
        lends=() if space is VOLUME else (Lent.KERNEL,),
        synonyms=("depthwise", "mobilenet"),
        output_help=f"Convolved {space.thing}s: {space.shape} × (channels · multiplier).",
    )


def _separable(space: Space) -> Card:
    return layer_card(
        f"SeparableConv{space.suffix}",
        f"Separable convolution {space.suffix}",
        FAMILY,
        "Convolves each channel by itself and then mixes the channels, for less work than a full convolution.",
        _FILTERS,
        _kernel_size(space),
        _strides(space),
        padding(),
        *_data_format(space),
        _dilation_rate(space),
        _MULTIPLIER,
        activation(),
        use_bias(),
        *weights(
            depthwise="the weights within each channel",
            pointwise="the weights that mix the channels",
            bias="the biases",
        ),
        tensor_input(space.shape_in),
        package=_package(space),
        rules=(_ONE_OF_BOTH,),
        synonyms=("separable", "xception"),
        output_help=f"Convolved {space.thing}s: {space.shape} × filters.",
    )


def _locally_connected(space: Space) -> Card:
    return layer_card(
        f"LocallyConnected{space.suffix}",
        f"Locally connected {space.suffix}",
        FAMILY,
        f"Convolution with weights of their own in each place of {space.thing}s, which must all have one size.",
        _FILTERS,
        _kernel_size(space),
        _strides(space),
        data_format(),
        activation(),
        use_bias(),
        *kernel_and_bias(),
        tensor_input(f"{space.plural} of known size: {space.shape} × channels."),
        package=OURS,
        synonyms=("local", "unshared convolution"),
        output_help=f"Smaller {space.thing}s: {space.shape} × filters.",
    )


CARDS = (
    *(_convolution(space) for space in SPACES),
    *(_transposed(space) for space in SPACES),
    *(_depthwise(space) for space in SPACES),
    *(_separable(space) for space in SPACES),
    *(_locally_connected(space) for space in (IMAGE, SEQUENCE)),
)
