"""Cards that change what is to be learned: labels of masks, and how classes are handed over."""

from __future__ import annotations

from cards.card import Input
from cards.preparation import data_card, dataset_in
from cards.types import STRING

CHOOSE_LABELS = data_card(
    "ChooseLabels",
    "Choose labels",
    "choose_labels",
    "Keeps, joins and renames labels of masks; labels that are not named become background.",
    dataset_in("Volumes with masks."),
    Input(
        "labels",
        STRING,
        "Groups parted by ; of labels with a new name: 1, 2 -> 1; 4 -> tumour. Without -> a label keeps its name.",
        default="1",
    ),
    synonyms=("merge", "join", "rename", "select", "map", "mask", "classes"),
)
ONE_HOT = data_card(
    "OneHot",
    "One-hot",
    "one_hot",
    "Hands classes or masks to the loss as one column a class, 1 for the right one; else the loss decides itself.",
    dataset_in("Data with classes or masks."),
    synonyms=("one hot", "categorical", "encode", "to categorical"),
)

CARDS = (CHOOSE_LABELS, ONE_HOT)
