"""Convolution layers. Convolution 3D is the card that all others follow."""

from __future__ import annotations

from cards.card import Input
from cards.layers.declare import (
    AXES_3D,
    activation,
    data_format,
    kernel_and_bias,
    layer_card,
    padding,
    tensor_input,
    three,
    use_bias,
)
from cards.rules import Divides, NotBothAboveOne
from cards.types import INTEGER

FAMILY = "Convolution"

CONV3D = layer_card(
    "Conv3D",
    "Convolution 3D",
    FAMILY,
    "Slides small learned kernels through a volume; each filter answers to one pattern wherever in the volume it lies.",
    Input(
        "filters",
        INTEGER,
        "Number of kernels, and so the number of channels of the result.",
        default=16,
        minimum=1,
        required=True,
    ),
    three(
        "kernel_size",
        f"Size of each kernel in voxels: {AXES_3D}; one number stands for all three.",
        (3, 3, 3),
        required=True,
    ),
    three("strides", f"Step between two places of the kernel in voxels: {AXES_3D}; 2 halves the size.", (1, 1, 1)),
    padding(),
    data_format(),
    three(
        "dilation_rate",
        f"Distance between neighbouring entries of the kernel in voxels: {AXES_3D}; above 1 it needs strides of 1.",
        (1, 1, 1),
    ),
    Input(
        "groups",
        INTEGER,
        "Parts into which the channels are divided, each convolved by itself; divides both channels and filters.",
        default=1,
        minimum=1,
        folded=True,
    ),
    use_bias(),
    activation(),
    *kernel_and_bias(),
    tensor_input("Volumes to convolve: depth × height × width × channels."),
    rules=(NotBothAboveOne("strides", "dilation_rate"), Divides("groups", "filters")),
    synonyms=("conv", "conv3d", "convolutional layer", "filter", "kernel"),
    output_help="Convolved volumes: depth × height × width × filters.",
)

CARDS = (CONV3D,)
