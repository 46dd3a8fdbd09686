"""Loss and metrics for numbers to find (regression): what is linked, or what fits by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.compiler import Problem, Severity, Step
from app.engine.checks.choices import Choice, Encoding, NetworkSpec, linked_words
from app.engine.checks.mending import choose_by_itself, class_head, last_layer
from app.engine.settings import import_keras
from app.engine.words import count_words, list_words, shape_words
from cards import catalog
from cards.card import Targets
from cards.values import choice_label

# What these give lies between fixed limits.
_BOUNDED = {
    "softmax": "0 to 1",
    "sigmoid": "0 to 1",
    "hard_sigmoid": "0 to 1",
    "sparsemax": "0 to 1",
    "tanh": "-1 to 1",
}


def choose_for_numbers(
    network: NetworkSpec, names: Sequence[str], loss: Step | None, metrics: Sequence[Step]
) -> Choice:
    """Choose how to compile a network that finds numbers.

    Args:
        network: what will be trained.
        names: of the numbers.
        loss: the linked loss card, or None.
        metrics: the linked metric cards.
    """
    for where, steps in (("loss", [loss] if loss else []), ("metrics", metrics)):
        cards = [card for step in steps if (card := catalog.find(step.card))]
        if others := [card.title for card in cards if card.targets not in (None, Targets.NUMBERS)]:
            text = (
                f"{list_words(others)} compares classes, but the training data have numbers to find. Link another card."
            )
            return Choice(problems=(Problem(text, input=where, fixes=choose_by_itself(where)),))
    if objection := _shape_objection(network, names):
        head = class_head(network.shape, len(names), None) if network.units is None else (last_layer(len(names)),)
        return Choice(problems=(Problem(objection, input="network", fixes=head),))
    problems = []
    if limits := _BOUNDED.get(network.activation):
        text = (
            f"The last layer ends in {choice_label(network.activation)}, which gives {limits} only. To find any "
            f"number, choose no activation."
        )
        fixes = (last_layer(activation="linear"),)
        problems.append(Problem(text, input="network", severity=Severity.WARNING, fixes=fixes))
    return Choice(
        encoding=Encoding.NUMBERS,
        loss_words=linked_words(loss) if loss else "mean squared error",
        metric_words=() if metrics else ("mean absolute error",),
        make_loss=None if loss else _loss,
        make_metrics=None if metrics else _metrics,
        problems=tuple(problems),
    )


def _shape_objection(network: NetworkSpec, names: Sequence[str]) -> str | None:
    """Compare what the network gives with the numbers to find."""
    wanted = f"{count_words(len(names), 'number')} to find ({list_words(names)})"
    units = count_words(len(names), "unit")
    if network.units is None:
        return (
            f"The network gives {shape_words(network.shape)} for each volume, but there is {wanted}. Put Flatten or "
            f"Global average pooling 3D and a Dense layer with {units} before the Output card."
        )
    if network.units != len(names):
        gives = count_words(network.units, "value")
        return f"The network gives {gives}, but the data have {wanted}. Give the last layer {units}."
    return None


def _loss() -> Any:
    return import_keras().losses.MeanSquaredError()


def _metrics() -> list[Any]:
    return [import_keras().metrics.MeanAbsoluteError(name="mean_absolute_error")]
