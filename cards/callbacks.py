"""Callback cards: what is done on the way through a training."""

from __future__ import annotations

from cards.card import Card, Input
from cards.objects import object_card
from cards.types import BOOLEAN, CALLBACK, FLOAT, INTEGER, STRING

# Callbacks that change the learning rate, which they cannot where a schedule does.
CHANGE_LEARNING_RATE = frozenset({"callbacks.ReduceLROnPlateau"})

_OMITTED = {"verbose": "the run's own log tells it"}
_MONITOR = Input(
    "monitor",
    STRING,
    "Curve that is watched, by its name: val_loss, loss, val_accuracy; those with val need validation data.",
    default="val_loss",
    label="Watched curve",
)
_MODE = Input(
    "mode",
    STRING,
    "Whether the curve should fall (min) or rise (max); auto goes by its name.",
    default="auto",
    choices=("auto", "min", "max"),
    folded=True,
)


def _callback(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    return object_card(
        "callbacks", name, title, CALLBACK, help, _MONITOR, *inputs, _MODE, omitted=_OMITTED, synonyms=synonyms
    )


def _patience(default: int) -> Input:
    return Input("patience", INTEGER, "Number of epochs without progress that are borne.", default, minimum=0)


def _min_delta(default: float) -> Input:
    return Input(
        "min_delta",
        FLOAT,
        "Least change that counts as progress, in the curve's unit.",
        default,
        "Least change",
        minimum=0.0,
    )


CARDS = (
    _callback(
        "EarlyStopping",
        "Early stopping",
        "Ends the training when a curve no longer gets better.",
        _patience(0),
        _min_delta(0.0),
        Input("restore_best_weights", BOOLEAN, "Goes back to the weights of the best epoch at the end.", default=False),
        Input(
            "baseline",
            FLOAT,
            "Value that must be reached within the patience, else training ends; empty asks for none.",
            optional=True,
            when_empty="none",
            folded=True,
        ),
        Input(
            "start_from_epoch",
            INTEGER,
            "Number of epochs at the start that are not watched.",
            default=0,
            minimum=0,
            folded=True,
        ),
        synonyms=("stop", "patience", "overfitting"),
    ),
    _callback(
        "ReduceLROnPlateau",
        "Reduce learning rate",
        "Makes the learning rate smaller when a curve no longer gets better.",
        Input(
            "factor",
            FLOAT,
            "Number below 1 that the learning rate is multiplied by.",
            default=0.1,
            above=0.0,
            maximum=0.99,
        ),
        _patience(10),
        _min_delta(0.0001),
        Input("cooldown", INTEGER, "Number of epochs to wait after each change.", default=0, minimum=0, folded=True),
        Input(
            "min_lr",
            FLOAT,
            "Learning rate below which it does not go.",
            default=0.0,
            minimum=0.0,
            label="Least learning rate",
            folded=True,
        ),
        synonyms=("plateau", "learning rate", "schedule"),
    ),
)
