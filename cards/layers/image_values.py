"""Image layers that change values and colours, and those that mix several changes."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import tensor_input
from cards.layers.images import augmentation, chance, interpolation, share, value_range
from cards.types import BOOLEAN, FLOAT, INTEGER, INTEGERS

_COLOURS = tensor_input("Colour images: height × width × 3; the result has the same shape.", "data")


def _colour(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    return augmentation(name, title, help, *inputs, images=_COLOURS, synonyms=("colour", "color", "rgb", *synonyms))


def _change(name: str, what: str) -> Input:
    return Input(
        name,
        FLOAT,
        f"Strength of the change of {what}, from 0 to 1; empty leaves it as it is.",
        minimum=0.0,
        maximum=1.0,
        optional=True,
        when_empty="unchanged",
        label=what.capitalize(),
    )


_VALUES = (
    augmentation(
        "RandomBrightness",
        "Random brightness",
        "Makes images lighter or darker.",
        share("factor", "Greatest change either way as a share of the value range.", 0.1, "Strength"),
        value_range(),
        form=False,
    ),
    augmentation(
        "RandomContrast",
        "Random contrast",
        "Makes the differences within images larger or smaller.",
        share("factor", "Greatest change either way as a share of the differences.", 0.1, "Strength"),
        value_range(),
        form=False,
    ),
    augmentation(
        "RandomGaussianBlur",
        "Random Gaussian blur",
        "Blurs images.",
        chance(),
        Input("kernel_size", INTEGER, "Size of the window in pixels, an odd number.", 3, minimum=1),
        share("sigma", "Greatest standard deviation of the blur in pixels.", 1.0),
        value_range(folded=True),
        synonyms=("smooth",),
    ),
    augmentation(
        "RandomSharpness",
        "Random sharpness",
        "Sharpens or softens images.",
        share("factor", "Strength from 0 (soft) over 0.5 (unchanged) to 1 (sharp).", 0.5, "Strength"),
        value_range(),
    ),
    augmentation(
        "RandomInvert",
        "Random invert",
        "Turns light into dark and dark into light.",
        chance(),
        value_range(),
        synonyms=("negative",),
    ),
    augmentation(
        "RandomPosterization",
        "Random posterization",
        "Leaves only a few steps of brightness.",
        Input("factor", INTEGER, "Bits that are kept of each value, 1 to 8.", 4, "Bits", minimum=1, maximum=8),
        value_range(),
        synonyms=("quantize",),
    ),
    augmentation(
        "Solarization",
        "Solarization",
        "Inverts the values above a threshold.",
        share("addition_factor", "Greatest share of the value range that is added first.", 0.0, "Added"),
        share("threshold_factor", "Greatest threshold as a share of the value range.", 0.0, "Threshold"),
        value_range(),
        form=False,
    ),
    augmentation(
        "AutoContrast",
        "Auto contrast",
        "Stretches the values of each image over the whole range.",
        value_range(),
        random=False,
        form=False,
        synonyms=("normalize",),
    ),
    augmentation(
        "ContrastLimitedAdaptiveHistogramEqualization",
        "Adaptive equalization (CLAHE)",
        "Evens out the histogram in each tile of an image, with a limit on how much contrast may grow.",
        value_range(),
        Input("clip_limit", FLOAT, "Limit on the growth of contrast; larger allows more.", 4.0, above=0.0),
        Input(
            "tile_grid_size",
            INTEGERS,
            "Number of tiles along height and width; one number stands for both.",
            default=(8, 8),
            length=2,
            minimum=1,
            label="Tiles",
        ),
        random=False,
        synonyms=("clahe", "histogram"),
    ),
)

_COLOUR_CARDS = (
    _colour(
        "RandomHue",
        "Random hue",
        "Shifts the colours of images around the colour circle.",
        share("factor", "Greatest shift; 0 leaves colours as they are, 1 is the farthest.", 0.1, "Strength"),
        value_range(),
    ),
    _colour(
        "RandomSaturation",
        "Random saturation",
        "Makes colours paler or stronger.",
        share("factor", "Greatest strength; 0 is grey, 0.5 unchanged and 1 full colour.", 0.5, "Strength"),
        value_range(),
    ),
    _colour(
        "RandomColorDegeneration",
        "Random color degeneration",
        "Fades colours towards grey.",
        share("factor", "Greatest fading; 1 leaves no colour.", 0.5, "Strength"),
        value_range(),
    ),
    _colour(
        "RandomGrayscale",
        "Random grayscale",
        "Takes all colour away.",
        share("factor", "Share of the images that lose their colour.", 0.5, "Chance"),
        synonyms=("grey",),
    ),
    _colour(
        "RandomColorJitter",
        "Random color jitter",
        "Changes brightness, contrast, saturation and hue together.",
        value_range(),
        _change("brightness_factor", "brightness"),
        _change("contrast_factor", "contrast"),
        _change("saturation_factor", "saturation"),
        _change("hue_factor", "hue"),
    ),
)
_MIXTURES = (
    _colour(
        "RandAugment",
        "RandAugment",
        "Applies some changes chosen at random out of all usual ones.",
        value_range(),
        Input("num_ops", INTEGER, "Number of changes to each image.", 2, "Changes", minimum=1),
        share("factor", "Strength of the changes.", 0.5, "Strength"),
        interpolation(),
    ),
    _colour(
        "AugMix",
        "AugMix",
        "Mixes several differently changed copies of each image.",
        value_range(),
        Input("num_chains", INTEGER, "Number of copies that are mixed.", 3, "Copies", minimum=1),
        Input("chain_depth", INTEGER, "Greatest number of changes to each copy.", 3, "Changes", minimum=1),
        share("factor", "Strength of the changes.", 0.3, "Strength"),
        Input("alpha", FLOAT, "How evenly the copies are mixed; larger is more even.", 1.0, above=0.0),
        Input("all_ops", BOOLEAN, "Also changes brightness, contrast, colour and sharpness.", True, "All changes"),
        interpolation(),
    ),
)

COLOURED = frozenset(card.name for card in (*_COLOUR_CARDS, *_MIXTURES))  # images of three channels only
CARDS = (*_VALUES, *_COLOUR_CARDS, *_MIXTURES)
