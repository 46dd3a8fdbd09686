"""Preparation cards: what is done to volumes and their masks before training."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Output
from cards.types import BOOLEAN, DATASET, FLOAT, INTEGER, INTEGERS, STRING

FAMILY = "Data"

_DATASET_OUT = Output("dataset", DATASET, "The volumes with their labels, read when they are needed.")


def data_card(name: str, title: str, factory: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    """Declare a card that gives one dataset."""
    return Card(f"data.{name}", title, FAMILY, Kind.DATA, factory, help, inputs, (_DATASET_OUT,), synonyms=synonyms)


def _dataset_in(help: str) -> Input:
    return Input("dataset", DATASET, help, required=True)


def seed(what: str) -> Input:
    """Declare the start of the random numbers that make something."""
    return Input("seed", INTEGER, f"Start of the random numbers; the same seed gives the same {what}.", 1, minimum=0)


_SHARE = Input(
    "validation",
    FLOAT,
    "Share of the volumes that are kept for validation, between 0 and 1.",
    default=0.2,
    above=0.0,
    maximum=0.9,
)
_TWO_PARTS = (
    Output("training", DATASET, "The volumes to learn from."),
    Output("validation", DATASET, "The volumes that the network is only tested on."),
)

CROP_OR_PAD = data_card(
    "CropOrPad",
    "Crop or pad",
    "crop_or_pad",
    "Brings all volumes to one size: cuts what lies outside the middle, fills what is missing with a value. "
    "Masks are cut alike and filled with background.",
    _dataset_in("Volumes of any size."),
    Input(
        "size",
        INTEGERS,
        "Size of each volume afterwards in voxels: depth, height, width; one number stands for all three.",
        default=(32, 32, 32),
        length=3,
        minimum=1,
    ),
    Input("value", FLOAT, "Value of the voxels that are filled into volumes.", 0.0),
    synonyms=("resize", "pad", "crop", "size"),
)
SCALE_INTENSITY = data_card(
    "ScaleIntensity",
    "Scale intensity",
    "scale_intensity",
    "Brings the intensities of each volume to a common range, so that the network sees like for like.",
    _dataset_in("Volumes of any intensity."),
    Input(
        "method",
        STRING,
        "z_score gives each volume mean 0 and standard deviation 1; min_max gives it the range 0 to 1.",
        default="z_score",
        choices=("z_score", "min_max"),
    ),
    synonyms=("normalize", "z-score", "standardize", "min-max"),
)
RESIZE = data_card(
    "Resize",
    "Resize",
    "resize",
    "Stretches or shrinks all volumes to one size, with smooth values in between; masks keep their labels.",
    _dataset_in("Volumes of any size."),
    Input(
        "size",
        INTEGERS,
        "Size of each volume afterwards in voxels: depth, height, width; one number stands for all three.",
        default=(32, 32, 32),
        length=3,
        minimum=1,
    ),
    synonyms=("resample", "scale", "zoom", "trilinear", "size"),
)
INTENSITY_WINDOW = data_card(
    "IntensityWindow",
    "Intensity window",
    "intensity_window",
    "Maps a range of intensities to 0 to 1 and cuts off what lies outside, as a CT is looked at.",
    _dataset_in("Volumes of any intensity, such as CT in Hounsfield units."),
    Input(
        "preset",
        STRING,
        "A usual range of CT in Hounsfield units; typed takes Level and Width.",
        default="typed",
        choices=("typed", "lung", "mediastinum", "abdomen", "liver", "brain", "bone"),
    ),
    Input("level", FLOAT, "Middle of the range, in the unit of the voxels; counts where Preset is typed.", 40.0),
    Input(
        "width",
        FLOAT,
        "Width of the range, in the unit of the voxels; counts where Preset is typed.",
        default=400.0,
        above=0.0,
    ),
    synonyms=("ct", "hounsfield", "window level", "clip", "normalize"),
)
PERCENTILE_CLIP = data_card(
    "PercentileClip",
    "Percentile clip",
    "percentile_clip",
    "Cuts off the darkest and the brightest voxels of each volume, so that single bright spots do not rule its range.",
    _dataset_in("Volumes of any intensity."),
    Input("lower", FLOAT, "Percentile below which values are lifted to it.", 0.5, minimum=0.0, maximum=50.0),
    Input("upper", FLOAT, "Percentile above which values are lowered to it.", 99.5, minimum=50.0, maximum=100.0),
    synonyms=("outliers", "quantile", "robust", "normalize"),
)
SCALE_TO_RANGE = data_card(
    "ScaleToRange",
    "Min–max range",
    "scale_to_range",
    "Stretches the intensities of each volume so that its least and its greatest voxel have given values.",
    _dataset_in("Volumes of any intensity."),
    Input("minimum", FLOAT, "Value of the least voxel afterwards.", 0.0),
    Input("maximum", FLOAT, "Value of the greatest voxel afterwards, above Minimum.", 1.0),
    synonyms=("min-max", "normalize", "rescale"),
)
SPLIT = Card(
    "data.Split",
    "Split",
    FAMILY,
    Kind.DATA,
    "split",
    "Divides a dataset at random into a part for training and a part for validation.",
    (
        _dataset_in("The volumes to divide."),
        _SHARE,
        Input("stratified", BOOLEAN, "Keeps the shares of the classes equal in both parts.", default=True),
        seed("parts"),
    ),
    _TWO_PARTS,
    synonyms=("train test split", "hold out", "validation"),
)
SPLIT_BY_GROUP = Card(
    "data.SplitByGroup",
    "Split by group",
    FAMILY,
    Kind.DATA,
    "split_by_group",
    "Divides a dataset at random so that volumes of one group, such as a patient, never lie on both sides.",
    (
        _dataset_in("The volumes to divide, each in a file of its own."),
        Input(
            "group_by",
            STRING,
            "What tells the group: the beginning of the file's name, or the folder that the file lies in.",
            default="name",
            choices=("name", "folder"),
        ),
        Input("separator", STRING, "What parts the file's name, such as _ in patient7_scan2.", "_"),
        Input(
            "parts",
            INTEGER,
            "How many parts of the name belong to the group; 1 takes patient7 from patient7_scan2.",
            default=1,
            minimum=1,
        ),
        _SHARE,
        seed("parts"),
    ),
    _TWO_PARTS,
    synonyms=("patient", "subject", "leak", "train test split", "hold out", "validation"),
)

CARDS = (
    CROP_OR_PAD,
    RESIZE,
    SCALE_INTENSITY,
    INTENSITY_WINDOW,
    PERCENTILE_CLIP,
    SCALE_TO_RANGE,
    SPLIT,
    SPLIT_BY_GROUP,
)
