"""Recurrent layers: go through a sequence step by step and remember."""

from __future__ import annotations

from cards.card import Card, Input, Lent
from cards.layers.declare import (
    activation,
    data_format,
    fraction,
    layer_card,
    layer_input,
    padding,
    tensor_input,
    use_bias,
    weights,
)
from cards.layers.spaces import SPACES, Space
from cards.objects import seed
from cards.rules import NotBothAboveOne
from cards.types import BOOLEAN, INTEGER

FAMILY = "Recurrent"

_OMITTED = {
    "return_state": "a card gives one tensor",
    "stateful": "it needs batches of one fixed size in one fixed order",
}
_CUDNN = {"use_cudnn": "Keras uses it by itself where it can"}
_RETURN_SEQUENCES = Input(
    "return_sequences", BOOLEAN, "Gives a result for each step, not only for the last one.", default=False
)
_GO_BACKWARDS = Input("go_backwards", BOOLEAN, "Goes from the last step to the first.", default=False, folded=True)
_UNROLL = Input(
    "unroll",
    BOOLEAN,
    "Lays all steps out one after another: faster for short sequences of known length, but needs more memory.",
    default=False,
    folded=True,
)
_FORGET = Input(
    "unit_forget_bias",
    BOOLEAN,
    "Starts the bias of the forget gate at 1, so that the layer remembers at first.",
    default=True,
    folded=True,
)
_RESET_AFTER = Input(
    "reset_after",
    BOOLEAN,
    "Applies the reset gate after the matrix product instead of before, which GPUs do faster.",
    default=True,
    folded=True,
)


def _gate() -> Input:
    return activation(
        "sigmoid", name="recurrent_activation", help="Function of the gates; empty applies none.", folded=True
    )


def _weights() -> tuple[Input, ...]:
    return weights(
        defaults={"recurrent": "orthogonal"},
        kernel="the weights of the input",
        recurrent="the weights of the memory",
        bias="the biases",
    )


def _dropout() -> tuple[Input, ...]:
    return (
        fraction("dropout", "Share of the input's values that is dropped in training.", 0.0),
        fraction("recurrent_dropout", "Share of the memory's values that is dropped in training.", 0.0, folded=True),
    )


def _recurrent(
    name: str,
    title: str,
    help: str,
    *gates: Input,
    own: tuple[Input, ...] = (),
    cudnn: bool = True,
    synonyms: tuple[str, ...],
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        Input("units", INTEGER, "Number of values that the layer remembers and gives.", 16, minimum=1, required=True),
        _RETURN_SEQUENCES,
        activation("tanh"),
        *gates,
        use_bias(),
        *_dropout(),
        *_weights(),
        *own,
        seed(),
        _GO_BACKWARDS,
        _UNROLL,
        tensor_input("Sequences: steps × values.", "sequences"),
        omitted={**_OMITTED, **(_CUDNN if cudnn else {})},
        lends=(Lent.RECURRENT,),
        synonyms=("rnn", "sequence", "time series", *synonyms),
        output_help="The last result, or steps × units.",
    )


def _conv_lstm(space: Space) -> Card:
    return layer_card(
        f"ConvLSTM{space.suffix}",
        f"Convolutional LSTM {space.suffix}",
        FAMILY,
        f"LSTM over series of {space.thing}s, with convolutions in place of matrix products.",
        Input(
            "filters", INTEGER, "Number of channels that the layer remembers and gives.", 8, minimum=1, required=True
        ),
        space.per_axis("kernel_size", f"Size of each kernel in {space.unit}s", 3, required=True),
        space.per_axis("strides", f"Step between two places of the kernel in {space.unit}s", 1),
        padding(),
        data_format(),
        space.per_axis(
            "dilation_rate",
            f"Distance between neighbouring entries of the kernel in {space.unit}s",
            1,
            more="above 1 it needs strides of 1",
            folded=True,
        ),
        _RETURN_SEQUENCES,
        activation("tanh"),
        _gate(),
        use_bias(),
        *_dropout(),
        *_weights(),
        _FORGET,
        seed(),
        _GO_BACKWARDS,
        tensor_input(f"Series of {space.thing}s: time × {space.shape} × channels.", "sequences"),
        rules=(NotBothAboveOne("strides", "dilation_rate"),),
        omitted=_OMITTED,
        lends=(Lent.RECURRENT,),
        synonyms=("convlstm", "video", "time series"),
        output_help=f"The last {space.thing}, or a series of them.",
    )


def _cell(
    name: str, title: str, of: str, *gates: Input, own: tuple[Input, ...] = (), synonyms: tuple[str, ...]
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        f"One step of {of}, to be stacked with other cells or run through a sequence by a Recurrent card.",
        Input("units", INTEGER, "Number of values that the cell remembers and gives.", 16, minimum=1, required=True),
        activation("tanh"),
        *gates,
        use_bias(),
        *_dropout(),
        *(socket for socket in _weights() if socket.name != "activity_regularizer"),
        *own,
        seed(),
        lends=(Lent.CELL,),
        synonyms=("cell", "rnn", *synonyms),
    )


_RNN = layer_card(
    "RNN",
    "Recurrent",
    FAMILY,
    "Runs a cell, or several stacked ones, through a sequence step by step.",
    layer_input("A recurrent cell: LSTM cell, GRU cell, Simple recurrent cell or Stacked cells.", Lent.CELL, "cell"),
    _RETURN_SEQUENCES,
    _GO_BACKWARDS,
    _UNROLL,
    Input(
        "zero_output_for_mask",
        BOOLEAN,
        "Gives 0 for steps that are left out by a mask, instead of the result before.",
        default=False,
        label="Zero where masked",
        folded=True,
    ),
    tensor_input("Sequences: steps × values.", "sequences"),
    omitted=_OMITTED,
    lends=(Lent.RECURRENT,),
    synonyms=("rnn", "sequence", "cells"),
    output_help="The last result, or steps × units.",
)
_STACKED = layer_card(
    "StackedRNNCells",
    "Stacked cells",
    FAMILY,
    "Puts recurrent cells one upon the other, so that a Recurrent card runs them as one.",
    layer_input("Recurrent cells, the first link being the lowest.", Lent.CELL, "cells", many=True),
    lends=(Lent.CELL,),
    synonyms=("deep rnn", "stack"),
)

CARDS = (
    _recurrent(
        "LSTM",
        "LSTM",
        "Goes through a sequence with a memory that gates write to, read from and clear.",
        _gate(),
        own=(_FORGET,),
        synonyms=("long short-term memory",),
    ),
    _recurrent(
        "GRU",
        "GRU",
        "Goes through a sequence with two gates; lighter than an LSTM.",
        _gate(),
        own=(_RESET_AFTER,),
        synonyms=("gated recurrent unit",),
    ),
    _recurrent(
        "SimpleRNN",
        "Simple recurrent",
        "Goes through a sequence and feeds each result back with the next step.",
        cudnn=False,
        synonyms=("elman",),
    ),
    *(_conv_lstm(space) for space in SPACES),
    _RNN,
    _cell("LSTMCell", "LSTM cell", "an LSTM", _gate(), own=(_FORGET,), synonyms=("long short-term memory",)),
    _cell("GRUCell", "GRU cell", "a GRU", _gate(), own=(_RESET_AFTER,), synonyms=("gated recurrent unit",)),
    _cell("SimpleRNNCell", "Simple recurrent cell", "a simple recurrent layer", synonyms=("elman",)),
    _STACKED,
)
