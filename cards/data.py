"""Data cards: where volumes come from."""

from __future__ import annotations

from cards import preparation
from cards.card import Input
from cards.preparation import data_card, seed
from cards.types import FLOAT, INTEGER, STRING

SYNTHETIC_SHAPES = data_card(
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
    seed("volumes"),
    synonyms=("generate", "example data", "toy", "sphere", "box", "torus", "cone"),
)
NUMPY_VOLUMES = data_card(
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
VOLUME_FOLDER = data_card(
    "VolumeFolder",
    "Volume folder",
    "volume_folder",
    "Reads volumes from a folder that holds one folder for each class; the folders' names are the classes.",
    Input(
        "folder",
        STRING,
        "The folder; a relative path starts at the deck. Files are NIfTI, NRRD, MetaImage or .npy, one volume each, or "
        "folders of DICOM slices.",
        "",
        required=True,
        path="folder",
    ),
    synonyms=("nifti", "nii", "nrrd", "metaimage", "mha", "dicom", "dcm", "npy", "directory", "files", "mri", "ct"),
)
IMAGES_AND_MASKS = data_card(
    "ImagesAndMasks",
    "Images and masks",
    "images_and_masks",
    "Reads volumes with their masks from two folders; a volume and its mask have one file name.",
    Input(
        "images",
        STRING,
        "Folder of the volumes; a relative path starts at the deck. Files are NIfTI, NRRD, MetaImage or .npy, or "
        "folders of DICOM slices.",
        "",
        required=True,
        path="folder",
    ),
    Input(
        "masks",
        STRING,
        "Folder of the masks, each of its volume's size; the whole numbers in them are the labels, 0 the background.",
        "",
        required=True,
        path="folder",
    ),
    synonyms=("segmentation", "labels", "label map", "annotation", "nifti", "nii", "nrrd", "dicom", "mri", "ct"),
)
CARDS = (SYNTHETIC_SHAPES, NUMPY_VOLUMES, VOLUME_FOLDER, IMAGES_AND_MASKS, *preparation.CARDS)
