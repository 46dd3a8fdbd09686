"""Cards that divide a dataset as somebody has written down."""

from __future__ import annotations

from cards.card import Card, Input, Kind
from cards.preparation import FAMILY, TWO_PARTS, dataset_in
from cards.types import STRING

SPLIT_BY_LIST = Card(
    "data.SplitByList",
    "Split by list",
    FAMILY,
    Kind.DATA,
    "split_by_list",
    "Divides a dataset as files say that name the volumes of each part.",
    (
        dataset_in("The volumes to divide, each in a file of its own."),
        Input(
            "validation_list",
            STRING,
            "File with the name of one validation volume a line, with or without its folder and ending.",
            "",
            required=True,
            path="file",
        ),
        Input(
            "training_list",
            STRING,
            "File with the names of the volumes to learn from; volumes in neither list are left out.",
            when_empty="all others",
            optional=True,
            path="file",
        ),
    ),
    TWO_PARTS,
    synonyms=("file list", "fold", "predefined", "hold out", "validation"),
)
SPLIT_BY_COLUMN = Card(
    "data.SplitByColumn",
    "Split by column",
    FAMILY,
    Kind.DATA,
    "split_by_column",
    "Divides a dataset of a table by the column that its card names as Part.",
    (
        dataset_in("The volumes or rows of a table to divide."),
        Input("training", STRING, "How the cells of the training part begin, whatever their capitals.", "train"),
        Input(
            "validation",
            STRING,
            "How the cells of the validation part begin; what is in neither part is left out.",
            default="val",
        ),
    ),
    TWO_PARTS,
    synonyms=("part", "fold", "predefined", "hold out", "table"),
)
CARDS = (SPLIT_BY_LIST, SPLIT_BY_COLUMN)
