"""Where a network begins and ends, and the fully connected layer."""

from __future__ import annotations

from cards.card import Card, Input, Kind, Output
from cards.layers.declare import activation, kernel_and_bias, layer_card, tensor_input, use_bias
from cards.rules import NeedsOneOf
from cards.types import DATASET, INTEGER, INTEGERS, NETWORK, STRING, TENSOR

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
    rules=(NeedsOneOf(("shape", "dataset"), "The shape is not known. Link a dataset, or type a shape."),),
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
    omitted={
        "quantization_config": "quantized weights are for predicting, not for training",
        "lora_rank": "low-rank adapters are for large language models",
        "lora_alpha": "low-rank adapters are for large language models",
    },
    synonyms=("fully connected", "linear", "fc", "classifier", "softmax"),
)

CARDS = (INPUT, OUTPUT, DENSE)
