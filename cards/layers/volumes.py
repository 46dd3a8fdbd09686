"""Augmentations of volumes, which Keras lacks: layers of our own that change each volume in its own way."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import layer_card, volumes_input
from cards.layers.spaces import VOLUME
from cards.objects import OURS, seed
from cards.types import FLOAT, FLOATS, INTEGERS, STRING

FAMILY = "Volumes 3D"


def _augmentation(
    name: str, title: str, help: str, *inputs: Input, rate: float = 0.5, synonyms: tuple[str, ...]
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        f"{help} Works in training only.",
        *inputs,
        Input("rate", FLOAT, "Share of the volumes that are changed.", rate, minimum=0.0, maximum=1.0),
        seed(),
        volumes_input("Volumes; the result has the same shape"),
        package=OURS,
        synonyms=("augmentation", "augment", *synonyms),
        output_help="Volumes of the same shape.",
    )


def _crop(name: str, title: str, help: str, *more: Input) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        VOLUME.per_axis("size", "Size of the box in voxels", 4, required=True),
        *more,
        volumes_input("Volumes that the box fits into"),
        package=OURS,
        synonyms=("cut", "patch", "cropping"),
        output_help="Volumes of the size asked for.",
    )


def _factor(help: str) -> Input:
    return Input("factor", FLOAT, help, 0.1, "Strength", minimum=0.0)


CARDS = (
    _augmentation(
        "RandomFlip3D",
        "Random flip 3D",
        "Mirrors volumes; a card with the same seed mirrors their masks alike.",
        Input(
            "axes",
            INTEGERS,
            "Axes along which may be mirrored: 1 is the depth, 2 the height, 3 the width.",
            default=(1, 2, 3),
            minimum=1,
            maximum=3,
        ),
        synonyms=("mirror",),
    ),
    _augmentation(
        "RandomAffine3D",
        "Random rotation and scaling 3D",
        "Turns volumes about their middle and changes their size; a card with the same seed treats masks alike.",
        Input(
            "rotation",
            FLOATS,
            "Greatest turn either way about the axes of depth, height and width, in degrees.",
            default=(15.0, 15.0, 15.0),
            length=3,
            minimum=0.0,
            maximum=180.0,
        ),
        Input(
            "scaling",
            FLOAT,
            "Greatest change of size as a share of it, from 0 to below 1.",
            0.1,
            minimum=0.0,
            maximum=0.9,
        ),
        Input(
            "spacing",
            FLOATS,
            "Size of a voxel along depth, height and width, in any unit, so that turns are true.",
            default=(1.0, 1.0, 1.0),
            length=3,
            minimum=0.001,
            label="Voxel size",
            folded=True,
        ),
        Input(
            "interpolation",
            STRING,
            "How values between voxels are found; nearest keeps the class numbers of masks.",
            default="linear",
            choices=("linear", "nearest"),
        ),
        Input("fill_value", FLOAT, "Value of what comes in from outside.", 0.0, folded=True),
        rate=1.0,
        synonyms=("rotate", "turn", "zoom", "affine", "scale"),
    ),
    _augmentation(
        "RandomTranslation3D",
        "Random translation 3D",
        "Shifts volumes along depth, height and width; a card with the same seed shifts masks alike.",
        Input(
            "shift",
            FLOATS,
            "Greatest shift either way along depth, height and width, in voxels.",
            default=(2.0, 2.0, 2.0),
            length=3,
            minimum=0.0,
        ),
        Input(
            "interpolation",
            STRING,
            "How values between voxels are found; nearest shifts by whole voxels, for masks.",
            default="linear",
            choices=("linear", "nearest"),
        ),
        Input("fill_value", FLOAT, "Value of what comes in from outside.", 0.0, folded=True),
        rate=1.0,
        synonyms=("shift", "move"),
    ),
    _augmentation(
        "RandomErasing3D",
        "Random erasing 3D",
        "Covers a box of each volume, at a place of its own, with one value.",
        Input("size", FLOAT, "Edges of the box as a share of those of the volume.", 0.3, minimum=0.0, maximum=1.0),
        Input("value", FLOAT, "What the box is filled with.", 0.0),
        synonyms=("cutout", "occlusion", "mask"),
    ),
    _crop(
        "RandomCrop3D", "Random crop 3D", "Cuts a box out of volumes: at random in training, else the middle.", seed()
    ),
    _crop("CenterCrop3D", "Center crop 3D", "Cuts the middle out of volumes."),
    _augmentation(
        "RandomNoise3D",
        "Random noise 3D",
        "Adds noise to volumes, in each of a strength of its own.",
        Input(
            "stddev",
            FLOAT,
            "Greatest standard deviation of the noise, in the values' unit.",
            0.1,
            "Standard deviation",
            minimum=0.0,
        ),
        synonyms=("gaussian",),
    ),
    _augmentation(
        "RandomBlur3D",
        "Random blur 3D",
        "Blurs volumes, each by a width of its own.",
        Input("sigma", FLOAT, "Greatest standard deviation of the blur in voxels.", 1.0, minimum=0.0, maximum=10.0),
        synonyms=("smooth", "gaussian"),
    ),
    _augmentation(
        "RandomBrightness3D",
        "Random brightness 3D",
        "Adds one random number to all of a volume.",
        _factor("Greatest number added or taken off, in the values' unit."),
        synonyms=("shift", "intensity"),
    ),
    _augmentation(
        "RandomContrast3D",
        "Random contrast 3D",
        "Stretches or shrinks the differences of each channel from its mean.",
        _factor("Greatest change either way as a share of the differences."),
        synonyms=("intensity",),
    ),
    _augmentation(
        "RandomGamma3D",
        "Random gamma 3D",
        "Makes middle values lighter or darker and leaves the least and the greatest.",
        _factor("Greatest distance of the power from 1."),
        synonyms=("intensity", "power"),
    ),
)
