"""The card that trains."""

from __future__ import annotations

from cards.card import Card, Input, Kind
from cards.types import BOOLEAN, CALLBACK, DATASET, INTEGER, LOSS, METRIC, NETWORK, OPTIMIZER, STRING

FAMILY = "Training"

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
        Input("epochs", INTEGER, "How often all training volumes are gone through.", 10, minimum=1),
        Input("batch_size", INTEGER, "Volumes in one step; more need more memory.", 16, minimum=1),
        Input("shuffle", BOOLEAN, "Takes the training volumes in a new order in each epoch.", True, folded=True),
        Input(
            "precision",
            STRING,
            "Number format of the calculation; mixed formats are faster on recent GPUs.",
            default="float32",
            choices=("float32", "mixed_float16", "mixed_bfloat16"),
            folded=True,
        ),
        Input(
            "seed", INTEGER, "Start of the random numbers; the same seed repeats the run.", 1, minimum=0, folded=True
        ),
    ),
    synonyms=("fit", "learn", "run", "compile"),
)

CARDS = (TRAIN,)
