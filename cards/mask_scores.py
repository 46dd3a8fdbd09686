"""Losses and metrics for masks, where the network answers for each voxel; objects of our own."""

from __future__ import annotations

from cards.card import Card, Input, Targets
from cards.objects import OURS, object_card
from cards.types import BOOLEAN, FLOAT, FLOATS, INTEGER, LOSS, METRIC, STRING

_NAMES = {
    "name": "its own name stands in the curves and tables",
    "dtype": "it is counted as float32",
}
_TARGETS = f"Targets: {Targets.MASKS.value}."


def _classes() -> Input:
    return Input(
        "num_classes",
        INTEGER,
        "Number of classes, with the background as class 0.",
        2,
        "Classes",
        minimum=2,
        required=True,
    )


def _background(*, default: bool) -> Input:
    return Input("include_background", BOOLEAN, "Counts class 0, too.", default, "Background")


def _metric(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    return object_card(
        "metrics",
        name,
        title,
        METRIC,
        f"{help} {_TARGETS}",
        _classes(),
        *inputs,
        _background(default=False),
        package=OURS,
        omitted=_NAMES,
        synonyms=("measure", "score", "segmentation", "mask", *synonyms),
        targets=Targets.MASKS,
    )


def _loss(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    return object_card(
        "losses",
        name,
        title,
        LOSS,
        f"{help} {_TARGETS}",
        *inputs,
        _background(default=True),
        *_LOSS_INPUTS,
        package=OURS,
        omitted={"name": "a loss is shown by its card", "dtype": "the training's precision decides it"},
        synonyms=("cost", "objective", "segmentation", "mask", *synonyms),
        targets=Targets.MASKS,
    )


_LOSS_INPUTS = (
    Input(
        "from_logits",
        BOOLEAN,
        "Say yes when the last layer has no softmax, so that its values are no probabilities yet.",
        default=False,
    ),
    Input(
        "smooth",
        FLOAT,
        "Voxels added above and below the division, so that an empty class divides nothing by 0.",
        1.0,
        above=0.0,
        folded=True,
    ),
    Input(
        "reduction",
        STRING,
        "How the losses of a batch become one number: their mean (sum over batch size, or mean) or their sum.",
        default="sum_over_batch_size",
        choices=("sum_over_batch_size", "mean", "sum"),
        folded=True,
    ),
)

CARDS = (
    _loss(
        "DiceCrossentropy",
        "Dice and crossentropy",
        "Asks that masks cover each other and that each voxel has its right class.",
        Input("dice_weight", FLOAT, "Weight of 1 − Dice; 0 leaves crossentropy alone.", 1.0, minimum=0.0),
        Input("crossentropy_weight", FLOAT, "Weight of the crossentropy; 0 leaves Dice alone.", 1.0, minimum=0.0),
        synonyms=("dice loss", "combined"),
    ),
    _loss(
        "FocalTversky",
        "Focal Tversky",
        "Asks that masks cover each other, with weights of its own for what is found in vain and what is missed.",
        Input("alpha", FLOAT, "Weight of voxels found in vain.", 0.3, minimum=0.0),
        Input("beta", FLOAT, "Weight of voxels missed.", 0.7, minimum=0.0),
        Input("gamma", FLOAT, "Power; above 1 hard volumes and classes count more.", 1.33, above=0.0),
        synonyms=("focal loss", "imbalance"),
    ),
    _metric(
        "MeanDice",
        "Mean Dice",
        "Twice what two masks share, divided by the sum of both: the mean over volumes and classes.",
        synonyms=("overlap", "dsc"),
    ),
    _metric(
        "HausdorffDistance",
        "Hausdorff distance",
        "How far the surfaces of two masks lie apart, at a percentile: the mean over volumes and classes.",
        Input(
            "percentile",
            FLOAT,
            "100 takes the farthest voxel of a surface; 95 leaves the farthest twentieth out.",
            95.0,
            above=0.0,
            maximum=100.0,
        ),
        Input(
            "spacing",
            FLOATS,
            "Size of a voxel along depth, height and width; its unit is that of the result.",
            default=(1.0, 1.0, 1.0),
            length=3,
            minimum=0.0,
            label="Voxel size",
        ),
        synonyms=("surface distance", "hd95"),
    ),
)
