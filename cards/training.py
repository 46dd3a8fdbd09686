"""The card that trains."""

from __future__ import annotations

from cards.card import Card, Input, Kind
from cards.types import BOOLEAN, CALLBACK, DATASET, FLOAT, INTEGER, LOSS, METRIC, NETWORK, OPTIMIZER, STRING

FAMILY = "Training"
_SWITCH = ("auto", "on", "off")

# What matters seldom: how gradients become steps, where the weights begin, and how the computer calculates.
_SELDOM = (
    Input(
        "clip_gradients",
        STRING,
        "What of a gradient is cut where too large: the norm of each weight array, each value, or the norm of all.",
        default="none",
        choices=("none", "norm", "value", "global_norm"),
        folded=True,
    ),
    Input("clip_at", FLOAT, "Norm or value above which gradients are cut.", 1.0, above=0.0, folded=True),
    Input(
        "gradient_accumulation_steps",
        INTEGER,
        "Batches whose gradients are averaged before the weights change; as if the batch were so much larger.",
        1,
        label="Accumulated batches",
        minimum=1,
        folded=True,
    ),
    Input(
        "class_weights",
        STRING,
        "Balanced lets each class count alike in the training loss, however rare it is in the training data.",
        default="none",
        choices=("none", "balanced"),
        folded=True,
    ),
    Input(
        "warm_start",
        STRING,
        "A .keras file, or the folder of a run, whose weights the layers of the same name and shape begin with.",
        optional=True,
        when_empty="new weights",
        path="file",
        folded=True,
    ),
    Input(
        "previews",
        INTEGER,
        "Validation volumes whose answers are kept after epochs, to be looked at.",
        2,
        minimum=0,
        maximum=8,
        folded=True,
    ),
)
_COMPUTER = (
    Input(
        "threads",
        INTEGER,
        "Processors that calculate.",
        optional=True,
        when_empty="all there are",
        minimum=1,
        folded=True,
    ),
    Input(
        "onednn",
        STRING,
        "Intel's library for convolutions on processors, some three times as fast; auto is on.",
        default="auto",
        choices=_SWITCH,
        label="oneDNN",
        folded=True,
    ),
    Input(
        "xla",
        STRING,
        "Compiles the whole step into one program; auto measures whether that is faster here.",
        default="auto",
        choices=_SWITCH,
        label="XLA",
        folded=True,
    ),
    Input(
        "measure",
        BOOLEAN,
        "Tries a few steps before a long training and takes the switches that are fastest here.",
        default=True,
        label="Self-measurement",
        folded=True,
    ),
)

TRAIN = Card(
    "training.Train",
    "Train",
    FAMILY,
    Kind.TRAIN,
    "train",
    "Trains a network on the training data and tests it on the validation data after each epoch.",
    (
        Input("network", NETWORK, "The network, from an Output card.", required=True),
        Input("training_data", DATASET, "The volumes to learn from.", required=True),
        Input("validation_data", DATASET, "Volumes to test on after each epoch; never learned from."),
        Input(
            "optimizer",
            OPTIMIZER,
            "Turns the gradients into steps; choose one by name, or link an optimizer card.",
            default="adam",
            choices=("adam", "sgd", "adamw", "rmsprop", "nadam", "adamax", "adagrad", "adadelta", "lion"),
        ),
        Input(
            "loss",
            LOSS,
            "What training makes small; with no link it is chosen to fit the labels and the last layer.",
            when_empty="from labels",
        ),
        Input(
            "metrics",
            METRIC,
            "What is measured beside the loss; with no link accuracy for classes, mean Dice for masks.",
            many=True,
            when_empty="from labels",
        ),
        Input("callbacks", CALLBACK, "What is done on the way, such as stopping early.", many=True, when_empty="none"),
        Input("epochs", INTEGER, "How often all training volumes are gone through.", 10, minimum=1, maximum=1_000_000),
        Input("batch_size", INTEGER, "Volumes in one step; more need more memory.", 16, minimum=1),
        Input("shuffle", BOOLEAN, "Takes the training volumes in a new order in each epoch.", True, folded=True),
        Input(
            "precision",
            STRING,
            "What the calculation is done in; auto takes a mixed format on GPUs that are faster with it, else float32.",
            default="auto",
            label="Number format",
            choices=("auto", "float32", "mixed_float16", "mixed_bfloat16"),
            folded=True,
        ),
        Input(
            "seed",
            INTEGER,
            "Start of the random numbers; the same seed repeats the run.",
            1,
            minimum=0,
            maximum=2**32 - 1,
            folded=True,
        ),
        *_SELDOM,
        *_COMPUTER,
    ),
    synonyms=("fit", "learn", "run", "compile"),
)

CARDS = (TRAIN,)
