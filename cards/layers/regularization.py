"""Regularization layers: disturb or punish in training so that the network does not learn by heart."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import NAMED, data_format, layer_card, tensor_input
from cards.layers.spaces import SEQUENCE, SPACES, Space
from cards.objects import OURS, seed
from cards.types import FLOAT, INTEGERS

FAMILY = "Regularization"
_TRAINING_ONLY = "Works in training only."


def _noise_card(
    name: str,
    title: str,
    help: str,
    *inputs: Input,
    tensor: str = "Any tensor; the result has the same shape.",
    omitted: dict[str, str] | None = None,
    synonyms: tuple[str, ...] = (),
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        f"{help} {_TRAINING_ONLY}",
        *inputs,
        tensor_input(tensor),
        omitted=omitted or {},
        synonyms=("overfitting", *synonyms),
    )


def _rate(what: str, default: float) -> Input:
    return Input(
        "rate", FLOAT, f"Share of {what} that is dropped, from 0 to below 1.", default, minimum=0.0, maximum=0.99
    )


_NOISE_SHAPE = Input(
    "noise_shape",
    INTEGERS,
    "Shape of the mask with the batch first, 1 where one draw serves the whole axis; empty draws for each value.",
    minimum=1,
    optional=True,
    when_empty="each value",
    folded=True,
)


def _spatial_dropout(space: Space) -> Card:
    return _noise_card(
        f"SpatialDropout{space.suffix}",
        f"Spatial dropout {space.suffix}",
        f"Sets a random share of the channels to 0, since {space.unit}s that are neighbours tell much the same.",
        _rate("the channels", 0.2),
        *(() if space is SEQUENCE else (data_format(),)),
        seed(),
        tensor=f"{space.plural}: {space.shape} × channels; the result has the same shape.",
        omitted={**NAMED, "dtype": "the training's precision decides it"},
        synonyms=("channel dropout",),
    )


CARDS = (
    _noise_card(
        "Dropout",
        "Dropout",
        "Sets a random share of the values to 0 and scales the others up.",
        _rate("the values", 0.3),
        _NOISE_SHAPE,
        seed(),
        synonyms=("drop",),
    ),
    *(_spatial_dropout(space) for space in SPACES),
    _noise_card(
        "AlphaDropout",
        "Alpha dropout",
        "Drops values in a way that keeps mean and spread; goes with SELU.",
        _rate("the values", 0.1),
        _NOISE_SHAPE,
        seed(),
        synonyms=("selu",),
    ),
    _noise_card(
        "GaussianDropout",
        "Gaussian dropout",
        "Multiplies each value by a random number around 1.",
        Input(
            "rate",
            FLOAT,
            "Strength, as the share that dropout would drop; the spread is the root of rate / (1 − rate).",
            default=0.2,
            minimum=0.0,
            maximum=0.99,
        ),
        seed(),
    ),
    _noise_card(
        "GaussianNoise",
        "Gaussian noise",
        "Adds a random number around 0 to each value.",
        Input(
            "stddev",
            FLOAT,
            "Standard deviation of the noise, in the values' unit.",
            0.1,
            "Standard deviation",
            minimum=0.0,
        ),
        seed(),
        synonyms=("augmentation",),
    ),
    layer_card(
        "ActivityRegularization",
        "Activity regularization",
        FAMILY,
        "Passes values on unchanged and adds a penalty on their size to the loss.",
        Input("l1", FLOAT, "Weight of the sum of absolute values in the loss.", 0.0, "L1", minimum=0.0),
        Input("l2", FLOAT, "Weight of the sum of squares in the loss.", 0.0, "L2", minimum=0.0),
        tensor_input("Any tensor; the result is the same tensor."),
        synonyms=("penalty", "sparse"),
    ),
    layer_card(
        "StochasticDepth",
        "Stochastic depth",
        FAMILY,
        f"Leaves a branch out for some volumes and makes up for it in the others. {_TRAINING_ONLY}",
        Input("rate", FLOAT, "Share of the volumes for which the branch is 0.", 0.1, minimum=0.0, maximum=0.99),
        seed(),
        tensor_input("The branch before it is added; the result has the same shape."),
        package=OURS,
        synonyms=("drop path", "droppath", "residual", "overfitting"),
    ),
)
