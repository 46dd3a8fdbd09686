"""Preprocessing layers: bring raw values into a form that networks learn from."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import layer_card, tensor_input
from cards.rules import AtMost, SameLength
from cards.types import BOOLEAN, FLOAT, FLOATS, INTEGER, STRING

FAMILY = "Preprocessing"
_SPARSE = {"sparse": "tensors here are dense"}

NORMALIZATION = layer_card(
    "Normalization",
    "Normalization",
    FAMILY,
    "Takes a known mean off each value and divides by a known spread; for unknown ones use Scale intensity.",
    Input("axis", INTEGER, "Axis along which each place has its own mean; -1 is the last, the channels.", -1),
    Input("mean", FLOATS, "Mean of the values, one for all or one a channel.", (0.0,), required=True),
    Input(
        "variance",
        FLOATS,
        "Square of the standard deviation, one for all or one a channel.",
        (1.0,),
        minimum=0.0,
        required=True,
    ),
    Input("invert", BOOLEAN, "Goes the way back: multiplies by the spread and adds the mean.", False, folded=True),
    tensor_input("Any tensor; the result has the same shape."),
    rules=(SameLength("mean", "variance"),),
    synonyms=("standardize", "z-score", "scale"),
)
RESCALING = layer_card(
    "Rescaling",
    "Rescaling",
    FAMILY,
    "Multiplies each value by a number and adds another, so that raw intensities suit the network.",
    Input("scale", FLOAT, "Number that each value is multiplied by, for instance 0.003922 for 1 / 255.", 1.0),
    Input("offset", FLOAT, "Number that is added afterwards.", 0.0),
    tensor_input("Any tensor; the result has the same shape."),
    synonyms=("normalize", "scale"),
)


def _modes(default: str, *others: str) -> Input:
    return Input(
        "output_mode",
        STRING,
        "What stands for a number: a column that is 1 (one hot), one row for all of them (multi hot), or counts.",
        default=default,
        choices=(default, *others),
        label="Form",
    )


DISCRETIZATION = layer_card(
    "Discretization",
    "Discretization",
    FAMILY,
    "Replaces each value by the number of the range that it lies in.",
    Input(
        "bin_boundaries",
        FLOATS,
        "Rising limits between the ranges; three limits make four ranges.",
        default=(-1.0, 0.0, 1.0),
        required=True,
        label="Limits",
    ),
    Input(
        "output_mode",
        STRING,
        "What stands for a range: its number, a column that is 1 (one hot), one row for all (multi hot), or counts.",
        default="int",
        choices=("int", "one_hot", "multi_hot", "count"),
        label="Form",
    ),
    tensor_input("Any tensor."),
    omitted={
        **_SPARSE,
        "num_bins": "it needs a look at the data beforehand; type the limits",
        "epsilon": "it belongs to the look at the data beforehand",
        "dtype": "the training's precision decides it",
        "name": "a layer bears the name of its node",
    },
    synonyms=("bin", "histogram", "quantize", "threshold"),
    output_help="The number of a range in place of each value.",
)
CATEGORY_ENCODING = layer_card(
    "CategoryEncoding",
    "Category encoding",
    FAMILY,
    "Writes whole numbers as rows of 0 and 1, one column a number.",
    Input("num_tokens", INTEGER, "How many numbers there are, counted from 0.", 16, "Numbers", minimum=1),
    _modes("multi_hot", "one_hot", "count"),
    tensor_input("Whole numbers from 0 on, one row a volume."),
    omitted=_SPARSE,
    synonyms=("one-hot", "categories", "dummy"),
    output_help="One column a number.",
)


def _window() -> Input:
    return Input("window", STRING, "Curve that fades each piece in and out.", "hann", choices=("hann", "hamming"))


MEL = layer_card(
    "MelSpectrogram",
    "Mel spectrogram",
    FAMILY,
    "Gives the strength of a sound over time in bands as wide as the ear tells them apart.",
    Input("fft_length", INTEGER, "Length of a piece in samples.", 2048, "FFT length", minimum=2),
    Input("sequence_stride", INTEGER, "Samples from one piece to the next.", 512, minimum=1),
    Input(
        "sequence_length",
        INTEGER,
        "Samples of a piece that the window covers; empty covers all.",
        minimum=1,
        optional=True,
        when_empty="all",
        folded=True,
    ),
    _window(),
    Input("sampling_rate", INTEGER, "Samples in a second.", 16000, minimum=1),
    Input("num_mel_bins", INTEGER, "Number of bands.", 128, "Bands", minimum=1),
    Input("min_freq", FLOAT, "Lowest frequency in hertz.", 20.0, "Lowest frequency", minimum=0.0),
    Input(
        "max_freq",
        FLOAT,
        "Highest frequency in hertz; empty takes half the sampling rate.",
        minimum=1.0,
        optional=True,
        when_empty="half the rate",
        label="Highest frequency",
    ),
    Input("power_to_db", BOOLEAN, "Gives decibels.", True, "Decibels"),
    Input("top_db", FLOAT, "Decibels below the strongest at which is cut.", 80.0, "Range", minimum=0.0, folded=True),
    Input("mag_exp", FLOAT, "1 gives magnitudes, 2 powers.", 2.0, "Exponent", above=0.0, folded=True),
    Input("min_power", FLOAT, "Least power that is told apart from 0.", 1e-10, above=0.0, folded=True),
    Input("ref_power", FLOAT, "Power that counts as 0 decibels.", 1.0, "Reference power", above=0.0, folded=True),
    tensor_input("Sounds: one row of samples."),
    rules=(AtMost("sequence_length", "fft_length"),),
    synonyms=("audio", "sound", "fourier", "frequency"),
    output_help="Bands × pieces.",
)

CARDS: tuple[Card, ...] = (NORMALIZATION, RESCALING, DISCRETIZATION, CATEGORY_ENCODING, MEL)
