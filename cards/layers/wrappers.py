"""Wrapper layers: take another layer and apply it in their own way."""

from __future__ import annotations

from cards.card import Card, Input
from cards.layers.declare import layer_card, tensor_input
from cards.types import INTEGER, LAYER, STRING

FAMILY = "Wrappers"


def _wrapper(
    name: str,
    title: str,
    help: str,
    layer: str,
    *inputs: Input,
    tensor: Input,
    omitted: dict[str, str] | None = None,
    synonyms: tuple[str, ...],
) -> Card:
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        Input("layer", LAYER, f"{layer}, from the Layer instance of a card whose own Input is free.", required=True),
        *inputs,
        tensor,
        omitted=omitted or {},
        synonyms=("wrapper", *synonyms),
    )


CARDS = (
    _wrapper(
        "TimeDistributed",
        "Time distributed",
        "Applies one layer to each step of a sequence, with the same weights for all.",
        "Any layer",
        tensor=tensor_input("A sequence of what the layer takes: steps × its shape."),
        synonyms=("sequence", "each step"),
    ),
    _wrapper(
        "Bidirectional",
        "Bidirectional",
        "Goes through a sequence forwards and backwards and joins both results.",
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
        "A layer with a kernel, such as a convolution or Dense",
        Input("power_iterations", INTEGER, "Rounds in which the stretch is estimated.", 1, minimum=1),
        tensor=tensor_input("What the layer takes."),
        synonyms=("gan", "lipschitz"),
    ),
)
