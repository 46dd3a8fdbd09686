"""Reshaping layers: change the shape of a tensor without learning."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import activation, data_format, layer_card, tensor_input, use_bias, volumes_input
from cards.layers.spaces import IMAGE, SEQUENCE, SPACES, VOLUME, Space
from cards.objects import OURS
from cards.types import INTEGER, INTEGERS, STRING

FAMILY = "Reshaping"


def _up_sampling(space: Space) -> Card:
    """Declare up sampling; only images have a choice of interpolation in Keras."""
    interpolation = Input(
        "interpolation",
        STRING,
        "How values between two pixels are found; nearest repeats each pixel.",
        default="nearest",
        choices=("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"),
    )
    return layer_card(
        f"UpSampling{space.suffix}",
        f"Up sampling {space.suffix}",
        FAMILY,
        f"Makes {space.thing}s larger by repeating each {space.unit}.",
        space.per_axis("size", f"How often each {space.unit} is repeated", 2),
        *_with_data_format(space),
        *((interpolation,) if space is IMAGE else ()),
        tensor_input(space.shape_in),
        synonyms=("upsample", "unpooling", "enlarge", "nearest"),
        output_help=f"Larger {space.thing}s with the same number of channels.",
    )


def _zero_padding(space: Space) -> Card:
    return layer_card(
        f"ZeroPadding{space.suffix}",
        f"Zero padding {space.suffix}",
        FAMILY,
        f"Adds {space.unit}s of value 0 at both ends of each axis of {space.thing}s.",
        space.per_axis(
            "padding", f"{space.unit.capitalize()}s added at the ends of each axis", 1, minimum=0, pairs=True
        ),
        data_format(),
        tensor_input(space.shape_in),
        synonyms=("pad", "border"),
        output_help=f"Larger {space.thing}s with the same number of channels.",
    )


def _cropping(space: Space) -> Card:
    return layer_card(
        f"Cropping{space.suffix}",
        f"Cropping {space.suffix}",
        FAMILY,
        f"Cuts {space.unit}s off both ends of each axis of {space.thing}s.",
        space.per_axis(
            "cropping",
            f"{space.unit.capitalize()}s cut off at the ends of each axis",
            0 if space is IMAGE else 1,
            minimum=0,
            pairs=True,
        ),
        *_with_data_format(space),
        tensor_input(space.shape_in),
        synonyms=("crop", "cut"),
        output_help=f"Smaller {space.thing}s with the same number of channels.",
    )


def _with_data_format(space: Space) -> tuple[Input, ...]:
    """Declare ``data_format``, which Keras lacks on some layers for sequences."""
    return () if space is SEQUENCE else (data_format(),)


CARDS = (
    layer_card(
        "Flatten",
        "Flatten",
        FAMILY,
        "Lays all values of a volume in one row, for Dense layers.",
        data_format(),
        tensor_input("Any tensor."),
        synonyms=("vector", "1d"),
        output_help="One row of values a volume.",
    ),
    layer_card(
        "Reshape",
        "Reshape",
        FAMILY,
        "Lays the values of a volume out in another shape.",
        Input(
            "target_shape",
            INTEGERS,
            "New shape without the batch; one entry may be -1 and takes what is left.",
            default=(-1,),
            minimum=-1,
            required=True,
        ),
        tensor_input("Any tensor with as many values as the new shape."),
        synonyms=("view", "shape"),
        output_help="The same values in the new shape.",
    ),
    layer_card(
        "Permute",
        "Permute",
        FAMILY,
        "Puts the axes of a tensor in another order.",
        Input(
            "dims",
            INTEGERS,
            "The axes in their new order, the first axis after the batch being 1.",
            default=(1, 2, 3, 4),
            minimum=1,
            required=True,
            label="Order of axes",
        ),
        tensor_input("A tensor with as many axes as are named, besides the batch."),
        synonyms=("transpose", "swap axes"),
        output_help="The same values with their axes in the new order.",
    ),
    layer_card(
        "RepeatVector",
        "Repeat vector",
        FAMILY,
        "Repeats a row of values to make a sequence.",
        Input("n", INTEGER, "Number of steps of the sequence.", 2, "Repetitions", minimum=1, required=True),
        tensor_input("One row of values a volume."),
        synonyms=("tile", "sequence"),
        output_help="A sequence: repetitions × values.",
    ),
    *(_up_sampling(space) for space in SPACES),
    *(_zero_padding(space) for space in SPACES),
    *(_cropping(space) for space in SPACES),
    layer_card(
        "Resize3D",
        "Resize 3D",
        FAMILY,
        "Brings volumes to one size.",
        VOLUME.per_axis("size", "Size of the result in voxels", 16, required=True),
        Input(
            "interpolation",
            STRING,
            "How values between voxels are found; nearest keeps the class numbers of masks.",
            default="trilinear",
            choices=("trilinear", "nearest"),
        ),
        volumes_input("Volumes of any size"),
        package=OURS,
        synonyms=("resize", "resample", "scale", "interpolate", "trilinear", "resizing"),
        output_help="Volumes of the size asked for.",
    ),
    layer_card(
        "SubpixelUpsampling3D",
        "Subpixel upsampling 3D",
        FAMILY,
        "Makes volumes larger: a convolution gives many channels, which are laid out as the new voxels.",
        Input("filters", INTEGER, "Number of channels of the result.", 16, minimum=1, required=True),
        VOLUME.per_axis("size", "How many times larger the result is", 2),
        VOLUME.per_axis("kernel_size", "Size of each kernel in voxels", 3),
        activation(),
        use_bias(),
        volumes_input("Volumes"),
        package=OURS,
        learns=True,
        synonyms=("pixel shuffle", "depth to space", "upsample", "super-resolution"),
        output_help="Larger volumes: depth × height × width × filters.",
    ),
    layer_card(
        "CoordinateChannels3D",
        "Coordinate channels 3D",
        FAMILY,
        "Adds three channels that tell each voxel its place, from -1 to 1 along depth, height and width.",
        volumes_input("Volumes"),
        package=OURS,
        synonyms=("coordconv", "position", "coordinates"),
        output_help="Volumes with three more channels.",
    ),
)
