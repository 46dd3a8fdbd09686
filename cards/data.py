"""Data cards: where volumes come from."""

from __future__ import annotations

from cards import augmenting, labels, preparation, splitting, tables, targets
from cards.card import Input
from cards.preparation import data_card, seed
from cards.types import BOOLEAN, FLOAT, INTEGER, STRING

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
    Input(
        "targets",
        STRING,
        "What is to be found: the kind of solid, a mask of it with one label for each kind, or the radius of the ball "
        "around it in voxels.",
        default="classes",
        choices=("classes", "masks", "radius"),
    ),
    seed("volumes"),
    synonyms=("generate", "example data", "toy", "sphere", "box", "torus", "cone"),
)
NUMPY_VOLUMES = data_card(
    "NumpyVolumes",
    "Named arrays",
    "numpy_volumes",
    "Reads volumes and their labels from the arrays of one NumPy (.npz), HDF5 or Zarr file, as MedMNIST lays them out "
    "or as you name them.",
    Input(
        "file",
        STRING,
        "The .npz or HDF5 file, or the zarr.json or .zgroup in a Zarr folder; a relative path starts at the deck.",
        "",
        required=True,
        path="file",
    ),
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
    synonyms=("numpy volumes", "npz", "hdf5", "h5", "zarr", "medmnist", "array", "file"),
)
_BAD_FILES = Input(
    "bad_files",
    STRING,
    "What to do with files that cannot be used: stop and name them, or go on without them, each looked through first.",
    default="stop",
    choices=("stop", "leave_out"),
    folded=True,
)
_CHANNELS = Input(
    "channels",
    STRING,
    "Where channels lie: all in one file, or one in each of several files named case_0000, case_0001 and so on.",
    default="one_file",
    choices=("one_file", "several_files"),
    folded=True,
)
_REORIENT = Input(
    "reorient",
    BOOLEAN,
    "Turns volumes whose files tell how the patient lies: depth to the head, height to the front, width to the right.",
    default=True,
    folded=True,
)
_ARRAY = Input(
    "array",
    STRING,
    "Path of the array inside HDF5 files and Zarr stores: depth × height × width, channels last if any. Empty where "
    "they hold one only.",
    when_empty="the only one",
    optional=True,
    folded=True,
)
_MASK_ARRAY = Input(
    "mask_array",
    STRING,
    "Path of the array of masks inside HDF5 files and Zarr stores; they may be the files of the volumes.",
    when_empty="the only one",
    optional=True,
    folded=True,
)
VOLUME_FOLDER = data_card(
    "VolumeFolder",
    "Volume folder",
    "volume_folder",
    "Reads volumes from a folder that holds one folder for each class; the folders' names are the classes. Volumes are "
    "NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr or .npy; axes are depth, height, width, channel.",
    Input(
        "folder",
        STRING,
        "The folder; a relative path starts at the deck. A volume is a file, or a folder of DICOM, TIFF or PNG slices.",
        "",
        required=True,
        path="folder",
    ),
    _CHANNELS,
    _BAD_FILES,
    _REORIENT,
    _ARRAY,
    synonyms=(
        "nifti",
        "nii",
        "nrrd",
        "metaimage",
        "mha",
        "dicom",
        "dcm",
        "npy",
        "tiff",
        "hdf5",
        "zarr",
        "directory",
        "files",
        "mri",
        "ct",
    ),
)
IMAGES_AND_MASKS = data_card(
    "ImagesAndMasks",
    "Images and masks",
    "images_and_masks",
    "Reads volumes with their masks from two folders; a volume and its mask have one file name. Files are NIfTI, "
    "DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr or .npy; axes are depth, height, width, channel.",
    Input(
        "images",
        STRING,
        "Folder of the volumes; a relative path starts at the deck. A volume is a file, or a folder of DICOM, TIFF or "
        "PNG slices.",
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
    _CHANNELS,
    _BAD_FILES,
    _REORIENT,
    _ARRAY,
    _MASK_ARRAY,
    synonyms=(
        "segmentation",
        "labels",
        "label map",
        "annotation",
        "nifti",
        "nii",
        "nrrd",
        "dicom",
        "tiff",
        "hdf5",
        "zarr",
        "mri",
        "ct",
    ),
)
VOLUME_PAIRS = data_card(
    "VolumePairs",
    "Volume pairs",
    "volume_pairs",
    "Reads volumes with volumes to find, such as scans of low and of full dose, from two folders; both of a pair have "
    "one file name. Files are NIfTI, DICOM, NRRD, MetaImage, TIFF, HDF5, Zarr or .npy.",
    Input(
        "volumes",
        STRING,
        "Folder of what enters the network; a relative path starts at the deck.",
        "",
        required=True,
        path="folder",
    ),
    Input(
        "targets",
        STRING,
        "Folder of what the network is to find, each of its volume's size; without one, each volume itself.",
        when_empty="the volumes themselves",
        optional=True,
        path="folder",
    ),
    _CHANNELS,
    _BAD_FILES,
    _REORIENT,
    _ARRAY,
    Input(
        "target_array",
        STRING,
        "Path of the array of volumes to find inside HDF5 files and Zarr stores; they may be the files of the volumes.",
        when_empty="the only one",
        optional=True,
        folded=True,
    ),
    synonyms=(
        "restoration",
        "denoising",
        "super-resolution",
        "image to image",
        "low dose",
        "synthesis",
        "regression",
        "nifti",
        "dicom",
        "tiff",
        "hdf5",
        "zarr",
        "mri",
        "ct",
    ),
)
VOLUME_TABLE = data_card(
    "VolumeTable",
    "Table of volumes",
    "volume_table",
    "Reads the volumes that a table names, with their classes, masks or numbers to find, one volume a row.",
    *tables.volume_table_inputs(_REORIENT, _ARRAY, _MASK_ARRAY),
    synonyms=("csv", "excel", "xlsx", "spreadsheet", "list", "nifti", "dicom", "regression", "segmentation"),
)
CARDS = (
    SYNTHETIC_SHAPES,
    NUMPY_VOLUMES,
    VOLUME_FOLDER,
    IMAGES_AND_MASKS,
    VOLUME_PAIRS,
    VOLUME_TABLE,
    tables.NUMBER_TABLE,
    *preparation.CARDS,
    *labels.CARDS,
    *targets.CARDS,
    *splitting.CARDS,
    *augmenting.CARDS,
)
