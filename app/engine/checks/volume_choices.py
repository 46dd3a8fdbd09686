"""Loss and metrics for volumes to find (restoration, reconstruction): what is linked, or what fits by itself."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, prod

import numpy as np

from app.compiler import Problem, Severity, Shape, Step
from app.compiler.fix import Fix, insert, new_card
from app.engine.checks.choices import Choice, NetworkSpec
from app.engine.checks.mending import NETWORK, choose_by_itself, filter_words, last_layer, match_masks, take_out
from app.engine.checks.number_choices import choice_of_numbers
from app.engine.data.dataset import DataError, Dataset
from app.engine.words import list_words, shape_words
from cards import catalog
from cards.card import Targets
from cards.values import choice_label
from resources.translations import tr, tr_count

# What these give at a voxel adds up to 1 over the channels.
_SHARES = frozenset({"softmax", "sparsemax", "log_softmax"})
# What others give at most.
_LIMITS = {
    "sigmoid": (0, 1),
    "hard_sigmoid": (0, 1),
    "tanh": (-1, 1),
    "relu": (0, inf),
    "relu6": (0, 6),
    "softplus": (0, inf),
}
_SLACK = 0.01  # of a volume's range, by which it may lie outside of these


def choose_for_volumes(network: NetworkSpec, target: Shape, loss: Step | None, metrics: Sequence[Step]) -> Choice:
    """Choose how to compile a network that answers with a volume.

    Args:
        network: what will be trained.
        target: depth, height, width, channels of the volumes to find.
        loss: the linked loss card, or None.
        metrics: the linked metric cards.
    """
    for where, steps in (("loss", [loss] if loss else []), ("metrics", metrics)):
        cards = [card for step in steps if (card := catalog.find(step.card))]
        if others := [tr(card.title) for card in cards if card.targets not in (None, Targets.NUMBERS)]:
            text = tr(
                "{cards} compares classes, but the training data have volumes to find. Link one that compares numbers, "
                "such as Mean squared error.",
                cards=list_words(others),
            )
            return Choice(problems=(Problem(text, input=where, fixes=choose_by_itself(where)),))
    if problem := _shape_problem(network, target):
        return Choice(problems=(problem,))
    problems = []
    if network.activation in _SHARES:
        text = tr(
            "The last layer ends in {activation}, which gives shares of 1 and no intensities. Choose no activation.",
            activation=choice_label(network.activation),
        )
        fixes = (last_layer(activation="linear"),)
        problems.append(Problem(text, input="network", severity=Severity.WARNING, fixes=fixes))
    return choice_of_numbers(loss, metrics, problems)


def out_of_reach(network: NetworkSpec, dataset: Dataset) -> list[Problem]:
    """Object to a last layer that cannot give the intensities of the first volume to find; it is read for that only.

    Args:
        network: what will be trained.
        dataset: the training data.
    """
    limits = _LIMITS.get(network.activation)
    if limits is None or not dataset.spec.target_channels or not len(dataset):
        return []
    try:
        target = dataset.at(None).target(0)
    except DataError:  # it is told where it is read for the training
        return []
    low, high, room = float(target.min()), float(target.max()), _SLACK * float(np.ptp(target))
    if not (np.isfinite(room) and (low < limits[0] - room or high > limits[1] + room)):
        return []
    text = tr(
        "The last layer ends in {activation}, which gives {limits}, but a volume to find holds {low:.3g} to "
        "{high:.3g}. Choose no activation, or bring the volumes into that range before they become targets.",
        activation=choice_label(network.activation),
        limits=tr("nothing below 0")
        if np.isinf(limits[1])
        else tr("{least} to {most}", least=limits[0], most=limits[1]),
        low=low,
        high=high,
    )
    fixes = (last_layer(activation="linear"),)
    return [Problem(text, input="network", severity=Severity.WARNING, fixes=fixes)]


def _shape_problem(network: NetworkSpec, target: Shape) -> Problem | None:
    """Compare what the network gives with the volumes to find."""
    shape, wanted = network.shape, shape_words(target)
    if len(shape) != len(target):
        text = tr(
            "The network gives {shape} for each volume, but a volume of {wanted} is to be found. End with a "
            "convolution of {filters}, or bring a row of as many values back to that shape with Reshape.",
            shape=shape_words(shape),
            wanted=wanted,
            filters=filter_words(target[-1] or 1),
        )
        classes_after_all = take_out(tr("Take Volumes as targets out"), "data.VolumesAsTargets")
        return Problem(text, input="network", fixes=(*_reshaped(network, target), *classes_after_all))
    if any(None not in (have, want) and have != want for have, want in zip(shape[:-1], target[:-1], strict=True)):
        text = tr(
            "The network gives volumes of {shape}, but those to find have {wanted}. Bring the last layer to that size: "
            "padding same, and one Up sampling 3D or Conv3D transpose for each pooling or stride.",
            shape=shape_words(shape),
            wanted=wanted,
        )
        return Problem(text, input="network", fixes=match_masks(shape, target[:-1]))
    channels = target[-1] or 1
    if network.last != channels:
        text = tr(
            "The network gives {given}, but the volumes to find have {wanted}. Give the last layer {filters}.",
            given=_channel_words(network.last),
            wanted=_channel_words(channels),
            filters=filter_words(channels),
        )
        return Problem(text, input="network", fixes=(last_layer(channels, filters=True),))
    return None


def _channel_words(count: int) -> str:
    return tr_count("{count:,} channel", "{count:,} channels", count)


def _reshaped(network: NetworkSpec, target: Shape) -> tuple[Fix, ...]:
    """Return what makes a volume of a row of as many values."""
    size = tuple(axis or 0 for axis in target)
    if not network.units or network.units != prod(size):
        return ()
    label = tr("Add {card}", card=tr("Reshape"))
    return (insert(label, "outputs", new_card("layers.Reshape", target_shape=size), at=NETWORK),)
