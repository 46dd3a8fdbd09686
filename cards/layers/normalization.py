"""Normalization layers: bring values to a common mean and spread."""

from __future__ import annotations

from cards.card import Input
from cards.layers.declare import axes, constraint, fraction, initializer, layer_card, regularizer, tensor_input
from cards.objects import OURS
from cards.types import BOOLEAN, FLOAT, INTEGER

FAMILY = "Normalization"
_ANY = "Any tensor; the result has the same shape."
_OFFSETS, _FACTORS = "the learned offsets (beta)", "the learned factors (gamma)"


def _epsilon(default: float = 0.001) -> Input:
    return Input(
        "epsilon",
        FLOAT,
        "Small number added to the variance, so that nothing is divided by 0.",
        default,
        above=0.0,
        folded=True,
    )


def _axis(help: str) -> Input:
    return Input("axis", INTEGER, help, -1, folded=True)


def _center_and_scale() -> tuple[Input, ...]:
    return (
        Input("center", BOOLEAN, "Adds a learned offset (beta) to each channel.", default=True),
        Input("scale", BOOLEAN, "Multiplies each channel by a learned factor (gamma).", default=True),
    )


def _beta_and_gamma(*between: Input) -> tuple[Input, ...]:
    """Declare what concerns offsets and factors; ``between`` stands after their initializers."""
    return (
        initializer("beta", "zeros", _OFFSETS),
        initializer("gamma", "ones", _FACTORS),
        *between,
        regularizer("beta", _OFFSETS),
        regularizer("gamma", _FACTORS),
        constraint("beta", _OFFSETS),
        constraint("gamma", _FACTORS),
    )


_RENORM = "it changes what training means in ways that small batches of volumes do not call for"

CARDS = (
    layer_card(
        "BatchNormalization",
        "Batch normalization",
        FAMILY,
        "Brings each channel to mean 0 and spread 1 over the batch, then to a learned mean and spread.",
        _axis("Axis of the channels; -1 is the last."),
        fraction("momentum", "Share of the running mean and variance that stays from one batch to the next.", 0.99),
        _epsilon(),
        *_center_and_scale(),
        *_beta_and_gamma(
            initializer("moving_mean", "zeros", "the running means"),
            initializer("moving_variance", "ones", "the running variances"),
        ),
        tensor_input(_ANY),
        omitted={
            "renorm": _RENORM,
            "renorm_clipping": _RENORM,
            "renorm_momentum": _RENORM,
            "synchronized": "a run trains on one device",
        },
        synonyms=("bn", "batchnorm", "batch norm"),
    ),
    layer_card(
        "LayerNormalization",
        "Layer normalization",
        FAMILY,
        "Brings the values of each volume to mean 0 and spread 1, whatever else is in the batch.",
        axes("axis", "Axes that are taken together: -1 the channels of a voxel, 1, 2, 3, 4 a whole volume.", (-1,)),
        _epsilon(),
        *_center_and_scale(),
        *_beta_and_gamma(),
        tensor_input(_ANY),
        synonyms=("ln", "layernorm"),
    ),
    layer_card(
        "GroupNormalization",
        "Group normalization",
        FAMILY,
        "Brings groups of channels of each volume to mean 0 and spread 1; serves small batches well.",
        Input(
            "groups",
            INTEGER,
            "Number of groups, which must divide the channels; -1 makes each channel a group.",
            default=32,
            minimum=-1,
        ),
        _axis("Axis of the channels; -1 is the last."),
        _epsilon(),
        *_center_and_scale(),
        *_beta_and_gamma(),
        tensor_input("Any tensor whose number of channels the groups divide; the result has the same shape."),
        synonyms=("gn", "groupnorm"),
    ),
    layer_card(
        "InstanceNormalization",
        "Instance normalization",
        FAMILY,
        "Brings each channel of each volume to mean 0 and spread 1, whatever else is in the batch.",
        _epsilon(),
        *_center_and_scale(),
        *_beta_and_gamma(),
        tensor_input("Volumes, images or sequences with the channels last; the result has the same shape."),
        package=OURS,
        synonyms=("in", "instancenorm", "style"),
    ),
    layer_card(
        "UnitNormalization",
        "Unit normalization",
        FAMILY,
        "Brings the values along an axis to length 1.",
        axes("axis", "Axes along which the length is taken; -1 is the last.", (-1,)),
        tensor_input(_ANY),
        synonyms=("l2 norm", "normalize"),
    ),
    layer_card(
        "RMSNormalization",
        "RMS normalization",
        FAMILY,
        "Divides the values along an axis by the root of their mean square.",
        axes("axis", "Axes that are taken together; -1 is the last.", (-1,)),
        _epsilon(1e-6),
        tensor_input(_ANY, "x"),
        learns=True,
        synonyms=("rmsnorm", "root mean square"),
    ),
)
