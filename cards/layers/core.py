"""Where a network begins and ends, and the fully connected layer."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Lent, Output, Role
from cards.layers.declare import (
    activation,
    constraint,
    initializer,
    kernel_and_bias,
    layer_card,
    regularizer,
    tensor_input,
    use_bias,
    weights,
)
from cards.rules import NeedsOneOf
from cards.types import BOOLEAN, DATASET, FLOAT, INTEGER, INTEGERS, NETWORK, STRING, TENSOR
from resources.translations import marked

FAMILY = "Core"

INPUT = Card(
    "network.Input",
    "Input",
    FAMILY,
    Kind.NETWORK_INPUT,
    "keras.Input",
    "Where volumes enter the network; takes its shape from the dataset that is linked, or from what you type.",
    (
        Input(
            "name",
            STRING,
            "Name of this input in the saved model; empty takes the card's.",
            optional=True,
            when_empty="from card",
            folded=True,
        ),
        Input(
            "shape",
            INTEGERS,
            "Shape of one volume: depth, height, width, channels; empty takes it from the dataset.",
            minimum=1,
            optional=True,
            when_empty="from data",
        ),
        Input("dataset", DATASET, "Dataset whose volumes enter here."),
    ),
    (Output("output", TENSOR, "The volumes of one batch.", "Data"),),
    rules=(NeedsOneOf(("shape", "dataset"), marked("The shape is not known. Link a dataset, or type a shape.")),),
    omitted={
        "batch_size": "the Train card sets it",
        "batch_shape": "the Train card sets the batch's size",
        "dtype": "volumes enter as float32",
        "sparse": "volumes are dense",
        "ragged": "volumes of one batch have one size",
        "tensor": "there is no tensor outside the graph",
        "optional": "a network here takes all of its inputs",
    },
    synonyms=("start", "source", "input layer"),
)
OUTPUT = Card(
    "network.Output",
    "Output",
    FAMILY,
    Kind.NETWORK_OUTPUT,
    "keras.Model",
    "Closes the network: all that leads from Input cards to here becomes one model.",
    (Input("outputs", TENSOR, "What the network answers, one row a volume.", label="Data", required=True),),
    (Output("network", NETWORK, "The whole network, for a Train card."),),
    omitted={
        "inputs": "found by following the links back to the Input cards",
        "name": "the card's name",
    },
    synonyms=("end", "result", "model", "prediction"),
)
_NO_ADAPTERS = {
    "quantization_config": "quantized weights are for predicting, not for training",
    "lora_rank": "low-rank adapters are for large language models",
    "lora_alpha": "low-rank adapters are for large language models",
}
DENSE = layer_card(
    "Dense",
    "Dense",
    FAMILY,
    "Joins each value of the last axis to each unit by a learned weight; the usual last layers of a classifier.",
    Input(
        "units",
        INTEGER,
        "Number of values that come out; for a last layer, the number of classes.",
        16,
        minimum=1,
        required=True,
    ),
    activation(),
    use_bias(),
    *kernel_and_bias(),
    tensor_input("Any tensor; the last axis is the one that is joined."),
    omitted=_NO_ADAPTERS,
    lends=(Lent.KERNEL,),
    synonyms=("fully connected", "linear", "fc", "classifier", "softmax"),
)
EINSUM_DENSE = layer_card(
    "EinsumDense",
    "Einsum dense",
    FAMILY,
    "Dense layer whose product is written as an equation of axes, for tensors with several axes to join.",
    Input(
        "equation",
        STRING,
        "Axes of the input, of the weights and of the result as letters; ... stands for axes that stay as they are.",
        default="...x,xy->...y",
        required=True,
    ),
    Input(
        "output_shape",
        INTEGERS,
        "Sizes of the last axes of the result, without the batch and without those under the dots.",
        default=(16,),
        minimum=1,
        required=True,
    ),
    activation(),
    Input(
        "bias_axes",
        STRING,
        "Letters of the result's axes that have a bias; empty adds none.",
        optional=True,
        when_empty="no bias",
    ),
    *weights(activity=False, kernel="the kernel's weights", bias="the biases"),
    tensor_input("A tensor with the axes that the equation names."),
    omitted={
        **_NO_ADAPTERS,
        "gptq_unpacked_column_size": "quantized weights are for predicting, not for training",
    },
    lends=(Lent.KERNEL,),
    synonyms=("einstein sum", "tensor product"),
)
MASKING = layer_card(
    "Masking",
    "Masking",
    FAMILY,
    "Marks the steps of a sequence in which all values are one number, so that later layers leave them out.",
    Input("mask_value", FLOAT, "The number that marks a step to be left out.", 0.0),
    tensor_input("Sequences: steps × values; the result is the same tensor."),
    synonyms=("mask", "padding"),
)
IDENTITY = layer_card(
    "Identity",
    "Identity",
    FAMILY,
    "Passes a tensor on unchanged; a place to join links or to name a result.",
    tensor_input("Any tensor; the result is the same tensor."),
    synonyms=("pass", "no operation", "reroute"),
)


def _embedding(
    name: str, title: str, help: str, *own: Input, called: tuple[Input, ...] = (), omitted: dict[str, str]
) -> Card:
    rows = "the rows of the table"
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        Input("input_dim", INTEGER, "How many numbers there are, counted from 0.", 16, "Numbers", minimum=1),
        Input("output_dim", INTEGER, "How many values stand for each number.", 8, "Values", minimum=1),
        *own,
        initializer("embeddings", "random_uniform", rows),
        regularizer("embeddings", rows),
        constraint("embeddings", rows),
        Input("mask_zero", BOOLEAN, "Leaves the number 0 out, as filling at the end of sequences.", False, folded=True),
        *called,
        tensor_input("Whole numbers from 0 on, of any shape."),
        omitted=omitted,
        lends=(Lent.KERNEL,),
        synonyms=("lookup table", "tokens", "categories"),
        output_help="A row of values for each number.",
    )


EMBEDDING = _embedding(
    "Embedding",
    "Embedding",
    "Gives each whole number a row of learned values.",
    omitted={**_NO_ADAPTERS, "weights": "weights are learned, or loaded with the whole network"},
)
REVERSIBLE_EMBEDDING = _embedding(
    "ReversibleEmbedding",
    "Reversible embedding",
    "Embedding that also goes the way back, from rows of values to a score for each number.",
    Input("tie_weights", BOOLEAN, "Uses the same table both ways.", default=True),
    Input(
        "logit_soft_cap",
        FLOAT,
        "Limit that the scores approach on the way back; empty sets none.",
        above=0.0,
        optional=True,
        when_empty="none",
        folded=True,
    ),
    called=(
        Input("reverse", BOOLEAN, "Goes from values to scores instead.", default=False, role=Role.CALL, label="Back"),
    ),
    omitted={"reverse_dtype": "the training's precision decides it"},
)

CARDS = (INPUT, OUTPUT, DENSE, EINSUM_DENSE, MASKING, IDENTITY, EMBEDDING, REVERSIBLE_EMBEDDING)
