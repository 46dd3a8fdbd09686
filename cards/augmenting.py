"""Cards that cut and change volumes by chance ahead of the network, their masks alike."""

from __future__ import annotations

from cards.card import Card, Input
from cards.preparation import data_card, dataset_in, seed
from cards.types import FLOAT, FLOATS, INTEGER, INTEGERS

RANDOM_PATCHES = data_card(
    "RandomPatches",
    "Random patches",
    "random_patches",
    "Cuts boxes of one size out of volumes and masks, in each epoch at other places. "
    "For validation the places stay the same.",
    dataset_in("Volumes of any size, behind the split."),
    Input(
        "size",
        INTEGERS,
        "Size of a patch in voxels: depth, height, width; one number stands for all three.",
        default=(32, 32, 32),
        length=3,
        minimum=1,
    ),
    Input("patches", INTEGER, "Patches of each volume in an epoch.", 2, minimum=1),
    Input(
        "foreground",
        FLOAT,
        "Share of the patches that hold a label other than the background for sure; counts where there are masks.",
        default=0.33,
        minimum=0.0,
        maximum=1.0,
    ),
    seed("patches"),
    synonyms=("crop", "sampling", "tiles", "oversampling", "foreground", "nnu-net"),
)


def _augmentation(name: str, title: str, factory: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    return data_card(
        name,
        title,
        factory,
        f"{help} Changes the training data only, in each epoch anew.",
        dataset_in("Volumes to learn from, behind the split."),
        *inputs,
        seed("changes"),
        synonyms=("augmentation", "random", *synonyms),
    )


CARDS = (
    RANDOM_PATCHES,
    _augmentation(
        "AugmentFlip",
        "Augment by flipping",
        "augment_flip",
        "Mirrors volumes and their masks by chance.",
        Input(
            "axes",
            INTEGERS,
            "Axes along which may be mirrored: 1 is the depth, 2 the height, 3 the width.",
            default=(1, 2, 3),
            minimum=1,
            maximum=3,
        ),
        Input(
            "rate",
            FLOAT,
            "Probability that a volume is mirrored along an axis, for each axis by itself.",
            default=0.5,
            minimum=0.0,
            maximum=1.0,
        ),
        synonyms=("mirror",),
    ),
    _augmentation(
        "AugmentAffine",
        "Augment by turning",
        "augment_affine",
        "Turns, scales and shifts volumes and their masks by chance.",
        Input(
            "rotation",
            FLOATS,
            "Greatest turn either way about the axes of depth, height and width, in degrees.",
            default=(15.0, 15.0, 15.0),
            length=3,
            minimum=0.0,
            maximum=180.0,
        ),
        Input("scaling", FLOAT, "Greatest change of size as a share of it, below 1.", 0.1, minimum=0.0, maximum=0.9),
        Input(
            "shift",
            FLOATS,
            "Greatest shift either way along depth, height and width, in voxels.",
            default=(0.0, 0.0, 0.0),
            length=3,
            minimum=0.0,
        ),
        Input(
            "fill_value",
            FLOAT,
            "Value of what comes in from outside; masks get the background there.",
            when_empty="least of the volume",
            optional=True,
            folded=True,
        ),
        Input("rate", FLOAT, "Share of the volumes that are changed.", 0.5, minimum=0.0, maximum=1.0),
        synonyms=("rotation", "rotate", "zoom", "shift", "affine"),
    ),
    _augmentation(
        "AugmentIntensity",
        "Augment intensity",
        "augment_intensity",
        "Adds noise and changes brightness, contrast and gamma of volumes by chance; masks stay.",
        Input(
            "noise",
            FLOAT,
            "Greatest standard deviation of the noise, as a share of that of the volume.",
            default=0.1,
            minimum=0.0,
        ),
        Input(
            "brightness",
            FLOAT,
            "Greatest number added or taken off, as a share of the volume's standard deviation.",
            default=0.1,
            minimum=0.0,
        ),
        Input(
            "contrast",
            FLOAT,
            "Greatest change of the differences from the mean, as a share of them.",
            default=0.25,
            minimum=0.0,
            maximum=1.0,
        ),
        Input(
            "gamma",
            FLOAT,
            "Greatest distance from 1 of the power to which values are raised between the least and the greatest.",
            default=0.3,
            minimum=0.0,
            maximum=0.9,
        ),
        Input("rate", FLOAT, "Probability of each of the four ways, for each volume.", 0.3, minimum=0.0, maximum=1.0),
        synonyms=("noise", "brightness", "contrast", "gamma"),
    ),
)
