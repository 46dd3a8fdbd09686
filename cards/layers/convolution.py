"""Convolution layers. Convolution 3D is the card that all others follow."""

from __future__ import annotations

from cards.card import Card, Input
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
from cards.layers.spaces import IMAGE, SEQUENCE, SPACES, Space
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
        synonyms=("transposed convolution", "deconvolution", "deconv", "upconvolution", "upsample", "u-net"),
        output_help=f"Larger {space.thing}s: {space.shape} × filters.",
    )


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
        data_format(),
        _dilation_rate(space),
        activation(),
        use_bias(),
        *weights(depthwise="the kernels' weights", bias="the biases"),
        tensor_input(space.shape_in),
        rules=(_ONE_OF_BOTH,),
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
        data_format(),
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
        rules=(_ONE_OF_BOTH,),
        synonyms=("separable", "xception"),
        output_help=f"Convolved {space.thing}s: {space.shape} × filters.",
    )


CARDS = (
    *(_convolution(space) for space in SPACES),
    *(_transposed(space) for space in SPACES),
    *(_depthwise(space) for space in (IMAGE, SEQUENCE)),
    *(_separable(space) for space in (IMAGE, SEQUENCE)),
)
