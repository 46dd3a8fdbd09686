"""Preparation cards: what is done to volumes and their masks before training."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Output
from cards.types import BOOLEAN, DATASET, FLOAT, FLOATS, INTEGER, INTEGERS, STRING

FAMILY = "Data"

_DATASET_OUT = Output("dataset", DATASET, "The volumes with their labels, read when they are needed.")


def data_card(name: str, title: str, factory: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    """Declare a card that gives one dataset."""
    return Card(f"data.{name}", title, FAMILY, Kind.DATA, factory, help, inputs, (_DATASET_OUT,), synonyms=synonyms)


def dataset_in(help: str) -> Input:
    """Declare the input of the data that a card works on."""
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
TWO_PARTS = (
    Output("training", DATASET, "The volumes to learn from."),
    Output("validation", DATASET, "The volumes that the network is only tested on."),
)

SCALE_BY_TRAINING = Card(
    "data.ScaleByTraining",
    "Scale by training part",
    FAMILY,
    Kind.DATA,
    "scale_by_training",
    "Scales each column of a table, or each channel of volumes, in both parts by what the training part alone tells.",
    (
        Input("training", DATASET, "The part that tells mean and spread.", required=True),
        Input("validation", DATASET, "The part that is scaled alike, unseen.", required=True),
        Input(
            "method",
            STRING,
            "z_score gives the training part mean 0 and standard deviation 1; min_max gives it the range 0 to 1.",
            default="z_score",
            choices=("z_score", "min_max"),
        ),
        Input(
            "centre",
            FLOATS,
            "What is taken off each column or channel, in its unit.",
            when_empty="from training part",
            optional=True,
            folded=True,
        ),
        Input(
            "scale",
            FLOATS,
            "By what each column or channel is divided then, in its unit.",
            when_empty="from training part",
            optional=True,
            folded=True,
        ),
    ),
    (
        Output("training", DATASET, "The training part, scaled."),
        Output("validation", DATASET, "The validation part, scaled by the same numbers."),
    ),
    synonyms=("standardize", "normalize", "z-score", "min-max", "statistics", "column"),
)

_SIZE = Input(
    "size",
    INTEGERS,
    "Size of each volume afterwards in voxels: depth, height, width; one number stands for all three.",
    default=(32, 32, 32),
    length=3,
    minimum=1,
)
CROP_OR_PAD = data_card(
    "CropOrPad",
    "Crop or pad",
    "crop_or_pad",
    "Brings all volumes to one size: cuts what lies outside the middle, fills what is missing with a value. "
    "Masks are cut alike and filled with background.",
    dataset_in("Volumes of any size."),
    _SIZE,
    Input("value", FLOAT, "Value of the voxels that are filled into volumes.", 0.0),
    synonyms=("resize", "pad", "crop", "size"),
)
CROP_TO_FOREGROUND = data_card(
    "CropToForeground",
    "Crop to foreground",
    "crop_to_foreground",
    "Cuts away what lies around the voxels above a threshold, in volumes and their masks alike.",
    dataset_in("Volumes of any size."),
    Input("threshold", FLOAT, "A voxel counts above this value in any channel, in the unit of the voxels.", 0.0),
    Input("margin", INTEGER, "Voxels that stay around the foreground.", 0, minimum=0),
    synonyms=("bounding box", "trim", "body", "skull"),
)
SCALE_INTENSITY = data_card(
    "ScaleIntensity",
    "Scale intensity",
    "scale_intensity",
    "Brings the intensities of each volume to a common range, so that the network sees like for like.",
    dataset_in("Volumes of any intensity."),
    Input(
        "method",
        STRING,
        "z_score gives each volume mean 0 and standard deviation 1; min_max gives it the range 0 to 1.",
        default="z_score",
        choices=("z_score", "min_max"),
    ),
    synonyms=("normalize", "z-score", "standardize", "min-max"),
)
RESAMPLE_SPACING = data_card(
    "ResampleSpacing",
    "Resample to spacing",
    "resample_spacing",
    "Brings all volumes to one size of voxel, so that a length in voxels is the same length in all of them.",
    dataset_in("Volumes whose files tell their spacing."),
    Input("training", DATASET, "Part for training, whose median spacing is taken; without a link that of Dataset."),
    Input(
        "spacing",
        FLOATS,
        "Size of a voxel afterwards in mm: depth, height, width; empty takes the median of the training data.",
        when_empty="median of training data",
        optional=True,
        length=3,
        minimum=0.0001,
    ),
    Input(
        "interpolation",
        STRING,
        "How values between voxels are found: linear, or cubic, which is sharper and slower.",
        default="linear",
        choices=("linear", "cubic"),
        folded=True,
    ),
    Input(
        "masks",
        STRING,
        "How masks are brought along: the nearest voxel, or linear, each label by itself, with smoother borders.",
        default="nearest",
        choices=("nearest", "linear"),
        folded=True,
    ),
    Input(
        "smooth",
        BOOLEAN,
        "Smooths volumes, never masks, along axes that become coarser, so that fine patterns do not turn into others.",
        default=True,
        label="Smooth first",
        folded=True,
    ),
    synonyms=("resample", "spacing", "voxel size", "isotropic", "mm", "resolution", "interpolate", "antialias"),
)
RESIZE = data_card(
    "Resize",
    "Resize",
    "resize",
    "Stretches or shrinks all volumes to one size, with smooth values in between; masks keep their labels.",
    dataset_in("Volumes of any size."),
    _SIZE,
    synonyms=("resample", "scale", "zoom", "trilinear", "size"),
)
INTENSITY_WINDOW = data_card(
    "IntensityWindow",
    "Intensity window",
    "intensity_window",
    "Maps a range of intensities to 0 to 1 and cuts off what lies outside, as a CT is looked at.",
    dataset_in("Volumes of any intensity, such as CT in Hounsfield units."),
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
    dataset_in("Volumes of any intensity."),
    Input("lower", FLOAT, "Percentile below which values are lifted to it.", 0.5, minimum=0.0, maximum=50.0),
    Input("upper", FLOAT, "Percentile above which values are lowered to it.", 99.5, minimum=50.0, maximum=100.0),
    synonyms=("outliers", "quantile", "robust", "normalize"),
)
SCALE_TO_RANGE = data_card(
    "ScaleToRange",
    "Min–max range",
    "scale_to_range",
    "Stretches the intensities of each volume so that its least and its greatest voxel have given values.",
    dataset_in("Volumes of any intensity."),
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
        dataset_in("The volumes to divide."),
        _SHARE,
        Input("stratified", BOOLEAN, "Keeps the shares of the classes equal in both parts.", default=True),
        seed("parts"),
    ),
    TWO_PARTS,
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
        dataset_in("The volumes to divide, each in a file of its own."),
        Input(
            "group_by",
            STRING,
            "What tells the group: the beginning of the file's name, the file's folder, or the table's column Group.",
            default="name",
            choices=("name", "folder", "column"),
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
    TWO_PARTS,
    synonyms=("patient", "subject", "leak", "train test split", "hold out", "validation"),
)

CARDS = (
    CROP_OR_PAD,
    CROP_TO_FOREGROUND,
    RESAMPLE_SPACING,
    RESIZE,
    SCALE_INTENSITY,
    INTENSITY_WINDOW,
    PERCENTILE_CLIP,
    SCALE_TO_RANGE,
    SCALE_BY_TRAINING,
    SPLIT,
    SPLIT_BY_GROUP,
)
