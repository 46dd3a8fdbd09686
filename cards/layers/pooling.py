"""Pooling layers: make volumes smaller."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import NAMED, data_format, layer_card, padding, tensor_input, volumes_input
from cards.layers.spaces import SPACES, VOLUME, Space
from cards.objects import OURS
from cards.types import BOOLEAN, FLOAT

FAMILY = "Pooling"
_MEAN, _MAX = "its mean", "its greatest value"
_WORDS = {_MEAN: ("avgpool", "mean"), _MAX: ("maxpool",)}


def _pooling(space: Space, name: str, what: str) -> Card:
    return layer_card(
        f"{name}Pooling{space.suffix}",
        f"{name} pooling {space.suffix}",
        FAMILY,
        f"Replaces each small window of {space.thing}s by {what}, which makes them smaller.",
        space.per_axis("pool_size", f"Size of the window in {space.unit}s", 2, required=True),
        space.per_axis(
            "strides",
            f"Step between two windows in {space.unit}s",
            None,
            when_empty="pool size",
            more="empty takes the window's size",
        ),
        padding(),
        data_format(),
        tensor_input(space.shape_in),
        omitted=NAMED,
        synonyms=("downsample", "subsampling", *_WORDS[what]),
        output_help=f"Smaller {space.thing}s with the same number of channels.",
    )


def _global_pooling(space: Space, name: str, what: str) -> Card:
    return layer_card(
        f"Global{name}Pooling{space.suffix}",
        f"Global {name.lower()} pooling {space.suffix}",
        FAMILY,
        f"Replaces each channel of {space.thing}s by {what}, so that one number a channel is left.",
        data_format(),
        Input("keepdims", BOOLEAN, "Keeps the axes as axes of size 1.", False, "Keep axes", folded=True),
        tensor_input(space.shape_in),
        synonyms=("global", f"g{name[0].lower()}p", *_WORDS[what]),
        output_help="One number a channel.",
    )


def _adaptive_pooling(space: Space, name: str, what: str) -> Card:
    return layer_card(
        f"Adaptive{name}Pooling{space.suffix}",
        f"Adaptive {name.lower()} pooling {space.suffix}",
        FAMILY,
        f"Divides {space.thing}s of any size into a fixed number of windows and replaces each by {what}.",
        space.per_axis("output_size", f"Size of the result in {space.unit}s", 4, required=True),
        data_format(),
        tensor_input(space.shape_in),
        synonyms=("any size", *_WORDS[what]),
        output_help=f"{space.plural} of the size asked for, with the same number of channels.",
    )


_KINDS = (("Max", _MAX), ("Average", _MEAN))

_OURS = (
    layer_card(
        "BlurPooling3D",
        "Blur pooling 3D",
        FAMILY,
        "Makes volumes smaller after a small blur, so that a shift of what comes in changes little.",
        VOLUME.per_axis("pool_size", "Window of the blur in voxels, odd numbers", 3),
        VOLUME.per_axis("strides", "Step between two results in voxels", 2),
        volumes_input("Volumes"),
        package=OURS,
        synonyms=("downsample", "anti-aliasing", "antialias"),
        output_help="Smaller volumes with the same number of channels.",
    ),
    layer_card(
        "GeneralizedMeanPooling3D",
        "Generalized mean pooling 3D",
        FAMILY,
        "Replaces each channel of volumes by a mean whose power is learned, between mean and greatest value.",
        Input(
            "power", FLOAT, "Where the learned power starts; 1 is the mean, large ones the greatest.", 3.0, above=0.0
        ),
        Input("epsilon", FLOAT, "Number that smaller values count as.", 1e-6, above=0.0, folded=True),
        volumes_input("Volumes"),
        package=OURS,
        learns=True,
        synonyms=("gem", "global"),
        output_help="One number a channel.",
    ),
)

CARDS = (
    *(
        declare(space, name, what)
        for declare in (_pooling, _global_pooling, _adaptive_pooling)
        for space in SPACES
        for name, what in _KINDS
    ),
    *_OURS,
)
