"""Initializer cards: how the weights of a layer start out."""

from __future__ import annotations

from cards.card import Card, Input, Value
from cards.objects import object_card, seed
from cards.types import FLOAT, INITIALIZER, STRING

_AXES = "the layers of this program keep their weights' axes where Keras looks for them"
_SCALED = {"input_axes": _AXES, "output_axes": _AXES}


def _initializer(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    return object_card("initializers", name, title, INITIALIZER, help, *inputs, synonyms=("weights", *synonyms))


def _scaled(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...] = ()) -> Card:
    """Declare one whose spread follows from the number of values that a unit takes in or gives out."""
    return object_card(
        "initializers",
        name,
        title,
        INITIALIZER,
        help,
        *inputs,
        seed(),
        omitted=_SCALED,
        synonyms=("weights", "variance scaling", *synonyms),
    )


def _number(name: str, help: str, default: Value, label: str = "", *, minimum: float | None = None) -> Input:
    return Input(name, FLOAT, help, default, label, minimum=minimum)


_MEAN = _number("mean", "Mean of the weights.", 0.0)
_STDDEV = _number("stddev", "Standard deviation of the weights.", 0.05, "Standard deviation", minimum=0.0)
_GAIN = _number("gain", "Number that the whole matrix is multiplied by.", 1.0)

CARDS = (
    _scaled(
        "GlorotUniform",
        "Glorot uniform",
        "Draws evenly from a range that shrinks with the number of values taken in and given out; Keras' usual start.",
        synonyms=("xavier",),
    ),
    _scaled(
        "GlorotNormal",
        "Glorot normal",
        "Draws from a cut bell curve that narrows with the number of values taken in and given out.",
        synonyms=("xavier",),
    ),
    _scaled(
        "HeUniform",
        "He uniform",
        "Draws evenly from a range that shrinks with the number of values taken in; made for ReLU.",
        synonyms=("kaiming",),
    ),
    _scaled(
        "HeNormal",
        "He normal",
        "Draws from a cut bell curve that narrows with the number of values taken in; made for ReLU.",
        synonyms=("kaiming",),
    ),
    _scaled(
        "LecunUniform",
        "LeCun uniform",
        "Draws evenly from a range that shrinks with the number of values taken in.",
    ),
    _scaled(
        "LecunNormal",
        "LeCun normal",
        "Draws from a cut bell curve that narrows with the number of values taken in; made for SELU.",
        synonyms=("selu",),
    ),
    _scaled(
        "VarianceScaling",
        "Variance scaling",
        "Draws weights whose variance is a scale divided by the number of values taken in, given out, or their mean.",
        Input("scale", FLOAT, "Number that the variance is multiplied by; 2 is usual before ReLU.", 1.0, above=0.0),
        Input(
            "mode",
            STRING,
            "What the variance is divided by: values in (fan in), values out (fan out) or the mean of both (fan avg).",
            default="fan_in",
            choices=("fan_in", "fan_out", "fan_avg"),
        ),
        Input(
            "distribution",
            STRING,
            "Curve to draw from; the truncated one has no weights beyond two standard deviations.",
            default="truncated_normal",
            choices=("truncated_normal", "untruncated_normal", "uniform"),
        ),
    ),
    _initializer(
        "Orthogonal",
        "Orthogonal",
        "Makes a random matrix whose rows or columns stand at right angles, which keeps lengths as they are.",
        _GAIN,
        seed(),
    ),
    _initializer(
        "RandomNormal",
        "Random normal",
        "Draws from a bell curve of the mean and width that you give.",
        _MEAN,
        _STDDEV,
        seed(),
        synonyms=("gaussian",),
    ),
    _initializer(
        "TruncatedNormal",
        "Truncated normal",
        "Draws from a bell curve that is cut at two standard deviations.",
        _MEAN,
        _STDDEV,
        seed(),
        synonyms=("gaussian",),
    ),
    _initializer(
        "RandomUniform",
        "Random uniform",
        "Draws evenly between two bounds.",
        _number("minval", "Lower bound of the weights.", -0.05, "Lowest"),
        _number("maxval", "Upper bound of the weights.", 0.05, "Highest"),
        seed(),
    ),
    _initializer(
        "Constant",
        "Constant",
        "Sets all weights to one number.",
        _number("value", "The number that all weights start from.", 0.0),
        synonyms=("fill",),
    ),
    _initializer("Zeros", "Zeros", "Sets all weights to 0; the usual start of biases."),
    _initializer("Ones", "Ones", "Sets all weights to 1; the usual start of scales."),
    _initializer(
        "Identity",
        "Identity",
        "Makes a matrix that passes its values on unchanged; only for the kernel of a Dense layer.",
        _GAIN,
    ),
)
