"""Data cards: where volumes come from, and what is done to them before training."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Output
from cards.types import BOOLEAN, DATASET, FLOAT, INTEGER, INTEGERS, STRING

FAMILY = "Data"

_DATASET_OUT = Output("dataset", DATASET, "The volumes with their labels, read when they are needed.")


def _data_card(name: str, title: str, factory: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    return Card(f"data.{name}", title, FAMILY, Kind.DATA, factory, help, inputs, (_DATASET_OUT,), synonyms=synonyms)


def _dataset_in(help: str) -> Input:
    return Input("dataset", DATASET, help, required=True)


def _seed(what: str) -> Input:
    return Input("seed", INTEGER, f"Start of the random numbers; the same seed gives the same {what}.", 1, minimum=0)


SYNTHETIC_SHAPES = _data_card(
    "SyntheticShapes",
    "Synthetic shapes",
    "synthetic_shapes",
    "Makes volumes that each hold one solid at a random place, size and turn, to try a network without any files.",
    Input(
        "classes",
        INTEGER,
        "Number of kinds of solid, in this order: sphere, box, torus, cone, cylinder, octahedron, shell, cross.",
        default=4,
        minimum=2,
        maximum=8,
    ),
    Input("samples", INTEGER, "Number of volumes in all, shared evenly among the classes.", 800, minimum=8),
    Input("size", INTEGER, "Edge of each volume in voxels.", 24, minimum=8, maximum=256),
    Input(
        "noise",
        FLOAT,
        "Standard deviation of the noise that is added; the solid is 1 and what is around it 0.",
        default=0.15,
        minimum=0.0,
    ),
    _seed("volumes"),
    synonyms=("generate", "example data", "toy", "sphere", "box", "torus", "cone"),
)
NUMPY_VOLUMES = _data_card(
    "NumpyVolumes",
    "NumPy volumes",
    "numpy_volumes",
    "Reads volumes and their labels from the arrays of a .npz file, as MedMNIST lays them out or as you name them.",
    Input("file", STRING, "The .npz file; a relative path starts at the deck.", "", required=True, path="file"),
    Input(
        "part",
        STRING,
        "Which arrays to read: train_images with train_labels, and likewise val and test; all joins them.",
        default="all",
        choices=("all", "train", "val", "test"),
    ),
    Input(
        "images",
        STRING,
        "Name of the array of volumes: volumes × depth × height × width, channels last if any; empty goes by Part.",
        when_empty="by part",
        optional=True,
    ),
    Input(
        "labels",
        STRING,
        "Name of the array of labels, one whole number a volume, counted from 0; empty goes by Part.",
        when_empty="by part",
        optional=True,
    ),
    synonyms=("npz", "medmnist", "array", "file"),
)
VOLUME_FOLDER = _data_card(
    "VolumeFolder",
    "Volume folder",
    "volume_folder",
    "Reads volumes from a folder that holds one folder for each class; the folders' names are the classes.",
    Input(
        "folder",
        STRING,
        "The folder; a relative path starts at the deck. Files are NIfTI (.nii, .nii.gz) or .npy, one volume each.",
        "",
        required=True,
        path="folder",
    ),
    synonyms=("nifti", "nii", "npy", "directory", "files", "mri", "ct"),
)
CROP_OR_PAD = _data_card(
    "CropOrPad",
    "Crop or pad",
    "crop_or_pad",
    "Brings all volumes to one size: cuts what lies outside the middle, fills what is missing with a value.",
    _dataset_in("Volumes of any size."),
    Input(
        "size",
        INTEGERS,
        "Size of each volume afterwards in voxels: depth, height, width; one number stands for all three.",
        default=(32, 32, 32),
        length=3,
        minimum=1,
    ),
    Input("value", FLOAT, "Value of the voxels that are filled in.", 0.0),
    synonyms=("resize", "pad", "crop", "size"),
)
SCALE_INTENSITY = _data_card(
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
SPLIT = Card(
    "data.Split",
    "Split",
    FAMILY,
    Kind.DATA,
    "split",
    "Divides a dataset at random into a part for training and a part for validation.",
    (
        _dataset_in("The volumes to divide."),
        Input(
            "validation",
            FLOAT,
            "Share of the volumes that are kept for validation, between 0 and 1.",
            default=0.2,
            above=0.0,
            maximum=0.9,
        ),
        Input("stratified", BOOLEAN, "Keeps the shares of the classes equal in both parts.", default=True),
        _seed("parts"),
    ),
    (
        Output("training", DATASET, "The volumes to learn from."),
        Output("validation", DATASET, "The volumes that the network is only tested on."),
    ),
    synonyms=("train test split", "hold out", "validation"),
)

CARDS = (SYNTHETIC_SHAPES, NUMPY_VOLUMES, VOLUME_FOLDER, CROP_OR_PAD, SCALE_INTENSITY, SPLIT)
