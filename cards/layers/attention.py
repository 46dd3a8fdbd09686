"""Attention layers: each place of a sequence looks at all others."""

from __future__ import annotations

from cards.card import Card, Input, Role
from cards.layers.declare import (
    activation,
    fraction,
    kernel_and_bias,
    layer_card,
    tensor_input,
    use_bias,
    volumes_input,
)
from cards.layers.spaces import VOLUME
from cards.objects import OURS, seed
from cards.rules import Divides, Rule
from cards.types import BOOLEAN, FLOAT, INTEGER, INTEGERS, STRING, TENSOR

FAMILY = "Attention"

_CAUSAL = Input(
    "use_causal_mask",
    BOOLEAN,
    "Lets each step look only at itself and at what comes before.",
    default=False,
    label="Causal",
    role=Role.CALL,
)
_DROPOUT = fraction("dropout", "Share of the attention weights that is dropped in training.", 0.0)
_QUERY = tensor_input("What asks: steps × values, or volumes with channels last.", "query", "Query")
_VALUE = tensor_input("What is looked at: steps × values, or volumes with channels last.", "value", "Value")
_KEY = Input("key", TENSOR, "What the query is compared with; without a link the value itself.", label="Key")
_WINDOW = Input(
    "sliding_window",
    INTEGER,
    "Number of steps on each side that a step can look at; empty lets it see all.",
    minimum=1,
    optional=True,
    when_empty="all",
    folded=True,
)
_GATE = Input("use_gate", BOOLEAN, "Multiplies the result by a learned gate.", default=False, folded=True)
_FLASH = {"flash_attention": "Keras uses it by itself where it can"}


def _attention(name: str, title: str, help: str, *inputs: Input, synonyms: tuple[str, ...]) -> Card:
    """Declare attention over a list of two or three tensors: query, value and perhaps key."""
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        *inputs,
        _CAUSAL,
        tensor_input("Two or three links in this order: query, value, key; each steps × values.", many=True),
        learns=True,
        synonyms=("transformer", *synonyms),
        output_help="For each step of the query a mixture of the values.",
    )


def _headed(
    name: str, title: str, help: str, *inputs: Input, rules: tuple[Rule, ...] = (), synonyms: tuple[str, ...] = ()
) -> Card:
    """Declare attention with several heads and learned projections."""
    return layer_card(
        name,
        title,
        FAMILY,
        help,
        *inputs,
        _DROPOUT,
        use_bias(),
        _WINDOW,
        *kernel_and_bias(),
        _GATE,
        seed(),
        _CAUSAL,
        _QUERY,
        _VALUE,
        _KEY,
        rules=rules,
        omitted=_FLASH,
        synonyms=("transformer", "self-attention", *synonyms),
        output_help="For each step of the query a mixture of the values.",
    )


def _count(name: str, help: str, default: int) -> Input:
    return Input(name, INTEGER, help, default, minimum=1, required=True)


CARDS = (
    _headed(
        "MultiHeadAttention",
        "Multi-head attention",
        "Several heads each compare queries with keys and mix the values accordingly.",
        _count("num_heads", "Number of heads.", 4),
        _count("key_dim", "Values of a query and of a key in each head.", 16),
        Input(
            "value_dim",
            INTEGER,
            "Values of a value in each head; empty takes those of the key.",
            minimum=1,
            optional=True,
            when_empty="as key",
        ),
        Input(
            "output_shape",
            INTEGERS,
            "Values of each step of the result; empty takes those of the query.",
            minimum=1,
            optional=True,
            when_empty="as query",
            folded=True,
        ),
        Input(
            "attention_axes",
            INTEGERS,
            "Axes that are looked along, the batch being 0; empty takes all but the first and the last.",
            optional=True,
            when_empty="all",
            folded=True,
        ),
        synonyms=("mha",),
    ),
    _headed(
        "GroupQueryAttention",
        "Grouped query attention",
        "Multi-head attention in which groups of heads share keys and values, for less memory.",
        _count("head_dim", "Values of a query, key and value in each head.", 16),
        _count("num_query_heads", "Number of heads that ask; a multiple of those that are looked at.", 4),
        _count("num_key_value_heads", "Number of heads that are looked at.", 2),
        rules=(Divides("num_key_value_heads", "num_query_heads"),),
        synonyms=("gqa",),
    ),
    _attention(
        "Attention",
        "Attention",
        "Compares queries with keys by their product and mixes the values accordingly.",
        Input("use_scale", BOOLEAN, "Multiplies the products by a learned factor.", default=False),
        Input(
            "score_mode",
            STRING,
            "How a query is compared with a key: by their product or by their joined values.",
            default="dot",
            choices=("dot", "concat"),
        ),
        _DROPOUT,
        seed(),
        synonyms=("luong",),
    ),
    _attention(
        "AdditiveAttention",
        "Additive attention",
        "Compares queries with keys by a learned sum and mixes the values accordingly.",
        Input("use_scale", BOOLEAN, "Learns a factor for each value.", default=True),
        _DROPOUT,
        synonyms=("bahdanau",),
    ),
    layer_card(
        "SqueezeExcite3D",
        "Squeeze-and-excite 3D",
        FAMILY,
        "Weighs each channel of a volume by a gate that is learned from the means of all channels.",
        Input("ratio", INTEGER, "How many times fewer units there are between than channels.", 4, minimum=1),
        activation("relu"),
        activation("sigmoid", name="gate_activation", help="Function of the gate; empty applies none.", folded=True),
        volumes_input("Volumes; the result has the same shape"),
        package=OURS,
        learns=True,
        synonyms=("se", "senet", "channel attention", "excitation"),
        output_help="Volumes of the same shape.",
    ),
    layer_card(
        "AttentionGate3D",
        "Attention gate 3D",
        FAMILY,
        "Weighs each voxel of a skip connection by a gate from a coarser level, as in an Attention U-Net.",
        Input("filters", INTEGER, "Channels in which both are compared.", 8, minimum=1, required=True),
        volumes_input("The skip connection"),
        volumes_input("The level below, of the same or a coarser size", "gate", "Gate"),
        package=OURS,
        learns=True,
        synonyms=("skip", "u-net", "spatial attention"),
        output_help="The skip connection with weighed voxels.",
    ),
    layer_card(
        "SpatialGate3D",
        "Spatial gate 3D",
        FAMILY,
        "Weighs each voxel of a volume by a gate learned from the mean and the greatest of its channels.",
        VOLUME.per_axis("kernel_size", "Size of the kernel that makes the gate in voxels", 7),
        volumes_input("Volumes; the result has the same shape"),
        package=OURS,
        learns=True,
        synonyms=("cbam", "spatial attention"),
        output_help="Volumes of the same shape.",
    ),
    layer_card(
        "PatchEmbedding3D",
        "Patch embedding 3D",
        FAMILY,
        "Cuts volumes into boxes side by side and gives each a row of values, as a vision transformer begins.",
        _count("units", "Values that stand for a box.", 16),
        VOLUME.per_axis("patch_size", "Size of a box in voxels", 4, more="each divides that of the volume"),
        volumes_input("Volumes of known size"),
        package=OURS,
        learns=True,
        synonyms=("transformer", "vit", "tokens"),
        output_help="A row of values for each box: boxes × units.",
    ),
    layer_card(
        "LayerScale",
        "Layer scale",
        FAMILY,
        "Multiplies each channel by a learned number that starts small, for the branches of deep networks.",
        Input("initial", FLOAT, "Where the numbers start.", 1e-5),
        tensor_input("Any tensor; the result has the same shape."),
        package=OURS,
        learns=True,
        synonyms=("transformer", "residual", "gain"),
    ),
)
