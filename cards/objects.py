"""The words in which cards are declared that make one object: an initializer, a loss, an optimizer."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from cards.card import Card, Input, Kind, Output, Targets
from cards.rules import Rule
from cards.types import BOOLEAN, FLOAT, INTEGER, SocketType

OURS = "cards.keras_layers"  # where our own Keras objects are

# Inputs that losses and metrics share.
FROM_LOGITS = Input(
    "from_logits",
    BOOLEAN,
    "Say yes when the last layer has no softmax or sigmoid, so that its values are no probabilities yet.",
    default=False,
)
CLASS_AXIS = Input(
    "axis", INTEGER, "Axis of the prediction on which the classes stand; -1 is the last.", -1, folded=True
)
LABEL_SMOOTHING = Input(
    "label_smoothing",
    FLOAT,
    "Share of each target that is spread over all classes, from 0 to 1.",
    default=0.0,
    minimum=0.0,
    maximum=1.0,
)


def object_card(
    module: str,
    name: str,
    title: str,
    gives: SocketType,
    help: str,
    *inputs: Input,
    package: str = "",
    rules: tuple[Rule, ...] = (),
    omitted: Mapping[str, str] = MappingProxyType({}),
    synonyms: tuple[str, ...] = (),
    targets: Targets | None = None,
) -> Card:
    """Declare a card for ``keras.<module>.<name>`` with its one output ``instance``.

    Args:
        module: Keras' module, which is also the first part of the key and, capitalized, the family.
        name: Keras' class.
        title: what stands in the title row.
        gives: type of the output.
        help: what it does.
        inputs: its arguments.
        package: where the class is, if not in Keras' module.
        rules: what its arguments must be together.
        omitted: arguments that are no inputs, each with the reason.
        synonyms: other words that find it.
        targets: what a loss or a metric compares the network's answer with.
    """
    return Card(
        key=f"{module}.{name}",
        title=title,
        family=module.capitalize(),
        kind=Kind.OBJECT,
        factory=f"{package or f'keras.{module}'}.{name}",
        help=help,
        inputs=inputs,
        outputs=(Output("instance", gives, f"The {gives.label}, for any number of inputs that take one."),),
        rules=rules,
        omitted=omitted,
        synonyms=synonyms,
        targets=targets,
    )


def seed() -> Input:
    """Declare Keras' ``seed``, which is empty by default."""
    return Input(
        "seed",
        INTEGER,
        "Start of these random numbers; empty lets them follow from the seed of the training.",
        minimum=0,
        optional=True,
        when_empty="from training",
        folded=True,
    )
