"""Image layers: crop, resize and augment pictures. Keras has them for two-dimensional images only."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import data_format, layer_card, tensor_input
from cards.objects import seed
from cards.rules import NotBothYes, Rule
from cards.types import BOOLEAN, FLOAT, FLOATS, INTEGER, STRING

FAMILY = "Images 2D"

_IMAGES = tensor_input("Images: height × width × channels; the result has the same shape.", "data")
_COLOURS = tensor_input("Colour images: height × width × 3; the result has the same shape.", "data")
_RESIZED = tensor_input("Images: height × width × channels.", "data")
_TWO_ALIKE = "Each image of a batch is changed in its own way, in training only."


def value_range(default: tuple[float, float] = (0.0, 255.0), *, folded: bool = False) -> Input:
    """Declare the range of the images' values."""
    text = "Lowest and highest value that the images have, for instance 0, 1."
    return Input("value_range", FLOATS, text, default, length=2, folded=folded)


def _fill_mode() -> Input:
    return Input(
        "fill_mode",
        STRING,
        "What stands beyond the edge: a mirror image, one value, the edge's own values, or the opposite side.",
        default="reflect",
        choices=("reflect", "constant", "nearest", "wrap"),
        folded=True,
    )


def _fill_value() -> Input:
    return Input("fill_value", FLOAT, "Value of pixels beyond the edge where they get one value.", 0.0, folded=True)


def interpolation() -> Input:
    """Declare how values between pixels are found."""
    return Input(
        "interpolation",
        STRING,
        "How values between pixels are found; nearest keeps the class numbers of masks.",
        default="bilinear",
        choices=("bilinear", "nearest"),
    )


def share(name: str, help: str, default: float, label: str = "", *, minimum: float = 0.0) -> Input:
    """Declare a share from 0 to 1."""
    return Input(name, FLOAT, help, default, label, minimum=minimum, maximum=1.0)


def chance() -> Input:
    """Declare how often an image is changed."""
    return share("factor", "Greatest probability, drawn anew from 0 to this, that an image is changed.", 1.0, "Chance")


def _size() -> tuple[Input, Input]:
    return (
        Input("height", INTEGER, "Height of the result in pixels.", 4, minimum=1, required=True),
        Input("width", INTEGER, "Width of the result in pixels.", 4, minimum=1, required=True),
    )


def _sized(
    name: str, title: str, help: str, *inputs: Input, rules: tuple[Rule, ...] = (), synonyms: tuple[str, ...]
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        *_size(),
        *inputs,
        data_format(),
        _RESIZED,
        rules=rules,
        synonyms=("image", "size", *synonyms),
        output_help="Images of the height and width asked for.",
    )


def augmentation(
    name: str,
    title: str,
    help: str,
    *inputs: Input,
    images: Input = _IMAGES,
    random: bool = True,
    form: bool = True,
    synonyms: tuple[str, ...] = (),
) -> Card:
    """Declare a layer that changes images and keeps their shape.

    Args:
        name: Keras' class.
        title: what stands in the title row.
        help: what it does.
        inputs: its own arguments.
        images: what it takes.
        random: whether it works by chance, and so in training only.
        form: whether Keras lets the place of the channels be chosen.
        synonyms: other words that find it.
    """
    return layer_card(
        name,
        title,
        FAMILY,
        f"{help} {_TWO_ALIKE}" if random else help,
        *inputs,
        *((data_format(),) if form else ()),
        *((seed(),) if random else ()),
        images,
        synonyms=("augmentation", "image", *synonyms),
    )


def _moved(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    """Declare an augmentation that moves pixels, and so needs values between and beyond them."""
    return augmentation(
        name, title, help, *inputs, _fill_mode(), interpolation(), _fill_value(), synonyms=("geometric", *synonyms)
    )


_SIZES = (
    _sized(
        "Resizing",
        "Resizing",
        "Brings images to one size.",
        Input(
            "interpolation",
            STRING,
            "How values between pixels are found; nearest keeps the class numbers of masks.",
            default="bilinear",
            choices=("bilinear", "nearest", "bicubic", "lanczos3", "lanczos5"),
        ),
        Input("crop_to_aspect_ratio", BOOLEAN, "Cuts what does not fit instead of stretching.", False, "Crop to ratio"),
        Input("pad_to_aspect_ratio", BOOLEAN, "Fills up what is missing instead of stretching.", False, "Pad to ratio"),
        Input("fill_mode", STRING, "How is filled up; Keras knows one value only.", "constant", choices=("constant",)),
        _fill_value(),
        Input("antialias", BOOLEAN, "Smooths before images are made smaller.", False),
        rules=(NotBothYes("crop_to_aspect_ratio", "pad_to_aspect_ratio"),),
        synonyms=("resize", "scale", "interpolate"),
    ),
    _sized(
        "CenterCrop",
        "Center crop",
        "Cuts the middle out of images; smaller ones are enlarged first.",
        synonyms=("crop", "cut"),
    ),
)
_GEOMETRY = (
    augmentation(
        "RandomFlip",
        "Random flip",
        "Mirrors images.",
        Input(
            "mode",
            STRING,
            "Which way images are mirrored.",
            default="horizontal_and_vertical",
            choices=("horizontal", "vertical", "horizontal_and_vertical"),
        ),
        synonyms=("mirror", "geometric"),
    ),
    _moved(
        "RandomRotation",
        "Random rotation",
        "Turns images about their middle.",
        share("factor", "Greatest turn either way as a share of a full circle; 0.1 is 36 degrees.", 0.1, "Turn"),
        synonyms=("turn",),
    ),
    _moved(
        "RandomTranslation",
        "Random translation",
        "Shifts images up, down and sideways.",
        share("height_factor", "Greatest shift up or down as a share of the height.", 0.1, "Height share"),
        share("width_factor", "Greatest shift sideways as a share of the width.", 0.1, "Width share"),
        synonyms=("shift",),
    ),
    _moved(
        "RandomZoom",
        "Random zoom",
        "Makes images larger or smaller within their frame.",
        share("height_factor", "Greatest change of the height as a share of it.", 0.1, "Height share"),
        Input(
            "width_factor",
            FLOAT,
            "Greatest change of the width as a share of it; empty keeps the ratio of height and width.",
            minimum=0.0,
            maximum=1.0,
            optional=True,
            when_empty="as height",
            label="Width share",
        ),
        synonyms=("scale",),
    ),
    _moved(
        "RandomShear",
        "Random shear",
        "Slants images.",
        share("x_factor", "Greatest slant sideways as a share of the image.", 0.0, "Sideways"),
        share("y_factor", "Greatest slant up or down as a share of the image.", 0.0, "Upwards"),
        synonyms=("slant",),
    ),
    augmentation(
        "RandomPerspective",
        "Random perspective",
        "Tilts images as if seen from the side.",
        chance(),
        share("scale", "How far the corners move, as a share of the image.", 1.0, "Strength"),
        interpolation(),
        _fill_value(),
        synonyms=("tilt", "geometric"),
    ),
    augmentation(
        "RandomElasticTransform",
        "Random elastic transform",
        "Bends images as if printed on rubber.",
        chance(),
        share("scale", "Greatest strength of the bending.", 1.0, "Strength"),
        interpolation(),
        _fill_mode(),
        _fill_value(),
        value_range(folded=True),
        synonyms=("deformation", "warp", "geometric"),
    ),
    augmentation(
        "RandomErasing",
        "Random erasing",
        "Paints over a random rectangle.",
        chance(),
        Input(
            "scale",
            FLOATS,
            "Least and greatest size of the rectangle as a share of the image.",
            default=(0.02, 0.33),
            length=2,
            minimum=0.0,
            maximum=1.0,
        ),
        Input(
            "fill_value",
            FLOAT,
            "Value of the rectangle; empty fills it with noise.",
            optional=True,
            when_empty="noise",
        ),
        value_range(),
        synonyms=("cutout", "occlusion"),
    ),
)
CARDS = (*_SIZES, *_GEOMETRY)
