"""Loss and metrics for numbers to find (regression): what is linked, or what fits by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.compiler import Problem, Severity, Step
from app.engine.checks.choices import Choice, Encoding, NetworkSpec, linked_words
from app.engine.checks.mending import choose_by_itself, class_head, last_layer, unit_words
from app.engine.settings import import_keras
from app.engine.words import list_words, shape_words
from cards import catalog
from cards.card import Targets
from cards.values import choice_label
from resources.translations import tr, tr_count

# What these give lies between fixed limits.
_BOUNDED = {
    "softmax": (0, 1),
    "sigmoid": (0, 1),
    "hard_sigmoid": (0, 1),
    "sparsemax": (0, 1),
    "tanh": (-1, 1),
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
        if others := [tr(card.title) for card in cards if card.targets not in (None, Targets.NUMBERS)]:
            text = tr(
                "{cards} compares classes, but the training data have numbers to find. Link another card.",
                cards=list_words(others),
            )
            return Choice(problems=(Problem(text, input=where, fixes=choose_by_itself(where)),))
    if objection := _shape_objection(network, names):
        head = class_head(network.shape, len(names), None) if network.units is None else (last_layer(len(names)),)
        return Choice(problems=(Problem(objection, input="network", fixes=head),))
    problems = []
    if limits := _BOUNDED.get(network.activation):
        text = tr(
            "The last layer ends in {activation}, which gives {limits} only. To find any number, choose no activation.",
            activation=choice_label(network.activation),
            limits=tr("{least} to {most}", least=limits[0], most=limits[1]),
        )
        fixes = (last_layer(activation="linear"),)
        problems.append(Problem(text, input="network", severity=Severity.WARNING, fixes=fixes))
    return choice_of_numbers(loss, metrics, problems)


def choice_of_numbers(loss: Step | None, metrics: Sequence[Step], problems: Sequence[Problem]) -> Choice:
    """Return how to compile a network that finds numbers, one or one a voxel: what is linked, else the usual."""
    return Choice(
        encoding=Encoding.NUMBERS,
        loss_words=linked_words(loss) if loss else "mean squared error",
        metric_words=() if metrics else ("mean absolute error",),
        make_loss=None if loss else usual_loss_of_numbers,
        make_metrics=None if metrics else usual_metrics_of_numbers,
        problems=tuple(problems),
    )


def _shape_objection(network: NetworkSpec, names: Sequence[str]) -> str | None:
    """Compare what the network gives with the numbers to find."""
    wanted = tr_count(
        "{count:,} number to find ({names})", "{count:,} numbers to find ({names})", len(names), names=list_words(names)
    )
    units = unit_words(len(names))
    if network.units is None:
        return tr(
            "The network gives {shape} for each volume, but there is {wanted}. Put Flatten or Global average pooling "
            "3D and a Dense layer with {units} before the Output card.",
            shape=shape_words(network.shape),
            wanted=wanted,
            units=units,
        )
    if network.units != len(names):
        return tr(
            "The network gives {values}, but the data have {wanted}. Give the last layer {units}.",
            values=tr_count("{count:,} value", "{count:,} values", network.units),
            wanted=wanted,
            units=units,
        )
    return None


def usual_loss_of_numbers() -> Any:
    """Make the loss that is chosen for numbers without a link."""
    return import_keras().losses.MeanSquaredError()


def usual_metrics_of_numbers() -> list[Any]:
    """Make the metrics that are chosen for numbers without a link."""
    return [import_keras().metrics.MeanAbsoluteError(name="mean_absolute_error")]
