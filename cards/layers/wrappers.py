"""Wrapper layers: take another layer and apply it in their own way."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Lent, Output
from cards.layers.declare import layer_card, layer_input, tensor_input
from cards.objects import OURS
from cards.types import BOOLEAN, INTEGER, NETWORK, STRING, TENSOR

FAMILY = "Wrappers"


def _wrapper(
    name: str,
    title: str,
    help: str,
    wraps: Lent,
    layer: str,
    *inputs: Input,
    tensor: Input,
    omitted: dict[str, str] | None = None,
    lends: tuple[Lent, ...] = (),
    synonyms: tuple[str, ...],
    package: str = "keras.layers",
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        layer_input(f"{layer}, from the Layer instance of a card whose own Input is free.", wraps),
        *inputs,
        tensor,
        package=package,
        omitted=omitted or {},
        lends=lends,
        synonyms=("wrapper", *synonyms),
    )


APPLY = Card(
    "layers.ApplyLayer",
    "Apply layer",
    FAMILY,
    Kind.APPLY,
    "",
    "Applies the layer of another card to a tensor of its own, with the same weights, as in a siamese network.",
    (
        layer_input(
            "The Layer instance of a card, which may have a tensor of its own, or a whole network.",
            Lent.ON_ONE_TENSOR,
            also=(NETWORK,),
        ),
        tensor_input("What the layer takes; the same number of channels wherever it is applied."),
    ),
    (Output("output", TENSOR, "What the layer gives for this tensor."),),
    synonyms=("shared layer", "siamese", "share weights", "twin", "reuse", "call"),
)

CARDS = (
    APPLY,
    _wrapper(
        "TimeDistributed",
        "Time distributed",
        "Applies one layer to each step of a sequence, with the same weights for all.",
        Lent.ON_ONE_TENSOR,
        "Any layer",
        tensor=tensor_input("A sequence of what the layer takes: steps × its shape."),
        synonyms=("sequence", "each step"),
    ),
    _wrapper(
        "Bidirectional",
        "Bidirectional",
        "Goes through a sequence forwards and backwards and joins both results.",
        Lent.RECURRENT,
        "A recurrent layer (LSTM, GRU, Simple recurrent)",
        Input(
            "merge_mode",
            STRING,
            "How both results are joined: side by side, by sum, product or mean.",
            default="concat",
            choices=("concat", "sum", "mul", "ave"),
        ),
        tensor=tensor_input("Sequences: steps × values.", "sequences"),
        omitted={
            "weights": "weights are learned, or loaded with the whole network",
            "backward_layer": "the layer itself is copied for the way back",
        },
        synonyms=("both directions", "recurrent"),
    ),
    _wrapper(
        "SpectralNormalization",
        "Spectral normalization",
        "Divides the weights of a layer by their greatest stretch in each step of training, which keeps it tame.",
        Lent.KERNEL,
        "A layer with a kernel, such as a convolution or Dense",
        Input("power_iterations", INTEGER, "Rounds in which the stretch is estimated.", 1, minimum=1),
        tensor=tensor_input("What the layer takes."),
        synonyms=("gan", "lipschitz"),
    ),
    _wrapper(
        "FixedMode",
        "Fixed mode",
        "Runs a layer as in training at all times, or never; dropout so makes each prediction a draw of its own.",
        Lent.ON_ONE_TENSOR,
        "Any layer",
        Input(
            "training",
            BOOLEAN,
            "Whether the layer works as in training, even when predicting; off, not even in training.",
            default=True,
            label="As in training",
        ),
        tensor=tensor_input("What the layer takes."),
        synonyms=("training flag", "monte carlo dropout", "mc dropout", "uncertainty", "inference mode"),
        package=OURS,
    ),
)
