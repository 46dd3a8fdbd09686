"""Loss, metrics and the form of the masks: what is linked, or what fits the labels in them and the last layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.compiler import Problem, Severity, Shape, Step
from app.compiler.fix import set_value
from app.engine.checks.choices import (
    Choice,
    Encoding,
    NetworkSpec,
    activation_problems,
    columns_problems,
    disagreements,
    encoding_for,
    linked_words,
)
from app.engine.checks.encoding import accuracies, measures_accuracy, usual_loss, usual_loss_words
from app.engine.checks.mending import choose_by_itself, filter_words, last_layer, match_masks
from app.engine.factories import find_factory
from app.engine.words import list_words, shape_words
from cards import catalog
from cards.card import Card, Targets
from resources.translations import marked, tr, tr_count

_LOSS = "losses.DiceCrossentropy"
_METRIC = "metrics.MeanDice"


def choose_for_masks(
    network: NetworkSpec,
    mask: Shape,
    labels: int,
    loss: Step | None,
    metrics: Sequence[Step],
    *,
    one_hot: bool = False,
) -> Choice:
    """Choose how to compile a network that answers for each voxel.

    Args:
        network: what will be trained.
        mask: depth, height, width of the masks.
        labels: number of labels in them, the background being one.
        loss: the linked loss card, or None.
        metrics: the linked metric cards.
        one_hot: whether the masks are to be handed over as one channel a label.
    """
    cards = [card for step in (*([loss] if loss else []), *metrics) if (card := catalog.find(step.card))]
    if groups := [tr(card.title) for card in cards if card.targets is Targets.GROUPS]:
        text = tr(
            "{cards} compares volumes, but the training data have masks. Link another card.", cards=list_words(groups)
        )
        return Choice(problems=(Problem(text, input="loss", fixes=choose_by_itself("loss")),))
    if objection := _shape_objection(network.shape, mask, labels):
        return Choice(problems=(Problem(objection, input="network", fixes=match_masks(network.shape, mask)),))
    channels = network.last
    wanted = [(tr(card.title), encoding_for(card, channels)) for card in cards]
    encoding = wanted[0][1] if wanted else Encoding.CLASS_NUMBERS
    problems = disagreements(wanted, loss)
    if one_hot:
        problems += columns_problems(wanted, loss)
        encoding = Encoding.ONE_HOT
    elif loss is None and encoding is not Encoding.CLASS_NUMBERS and not problems:
        problems.append(_needs_loss(cards[0]))
    if not (loss and cards[0].targets is Targets.NUMBERS):
        problems += _count_problems(encoding, channels, labels)
    problems += activation_problems(network, loss, metrics)
    problems += [problem for place, step in enumerate(metrics) if (problem := _label_problem(step, place, labels))]
    return Choice(
        encoding=encoding,
        loss_words=linked_words(loss) if loss else _loss_words(encoding, from_logits=network.gives_logits),
        metric_words=() if metrics else _metric_words(encoding, labels),
        make_loss=None if loss else (lambda: _loss(encoding, from_logits=network.gives_logits)),
        make_metrics=None if metrics else (lambda: _metrics(encoding, labels, from_logits=network.gives_logits)),
        problems=tuple(problems),
    )


def _shape_objection(shape: Shape, mask: Shape, labels: int) -> str | None:
    """Compare where the network answers with where the masks have labels."""
    if len(shape) != len(mask) + 1:
        return tr(
            "The network gives {shape} for each volume, but masks ask for an answer for each voxel. End with Conv3D of "
            "{filters} and kernel size 1, with no Flatten, Dense or global pooling before it.",
            shape=shape_words(shape),
            filters=filter_words(labels),
        )
    if any(None not in (have, want) and have != want for have, want in zip(shape, mask, strict=False)):
        return tr(
            "The network answers for {given} voxels, but the masks have {wanted}. Bring the last layer to that size: "
            "padding same, and one Up sampling 3D or Conv3D transpose for each pooling or stride.",
            given=shape_words(shape[:-1]),
            wanted=shape_words(mask),
        )
    return None


def _count_problems(encoding: Encoding, channels: int, labels: int) -> list[Problem]:
    """Compare the number of labels with the number of channels that the network gives."""
    if labels < 2:
        text = tr("The masks hold the background only, which leaves nothing to find. Choose other masks.")
        return [Problem(text, input="training_data")]
    named = {
        "channels": tr_count("{count:,} channel", "{count:,} channels", channels),
        "labels": _label_words(labels),
        "filters": filter_words(labels),
    }
    fixes = (last_layer(labels, filters=True),)
    if encoding is Encoding.COLUMN:
        text = tr("The network gives {channels}, but the masks have {labels}. Give the last layer {filters}.", **named)
        fixes = (last_layer(labels, "softmax", filters=True),)
        return [Problem(text, input="network", fixes=fixes)] if labels > 2 else []
    if channels < labels:
        text = tr(
            "The network gives {channels}, but the masks have {labels}, the background with them. "
            "Give the last layer {filters}.",
            **named,
        )
        return [Problem(text, input="network", fixes=fixes)]
    if channels > labels:
        text = tr(
            "The network gives {channels}, but the masks have {labels}: some channels are never right. "
            "Give the last layer {filters}.",
            **named,
        )
        return [Problem(text, input="network", severity=Severity.WARNING, fixes=fixes)]
    return []


def _label_words(count: int) -> str:
    return tr_count("{count:,} label", "{count:,} labels", count)


def _needs_loss(metric: Card) -> Problem:
    text = tr(
        "{card} reads masks in another form than the loss that is chosen by itself. Link a loss as well, or unlink "
        "the metrics.",
        card=tr(metric.title),
    )
    return Problem(text, input="metrics", fixes=choose_by_itself("metrics"))


def _label_problem(metric: Step, place: int, labels: int) -> Problem | None:
    """Compare how many classes a metric for masks counts with the number of labels."""
    card, counted = catalog.find(metric.card), metric.arguments.get("num_classes")
    if card is None or card.targets is not Targets.MASKS or counted == labels:
        return None
    text = tr(
        "{card} counts {counted} classes, but the masks have {labels}. Set its Classes to {count}.",
        card=metric.title,
        counted=counted,
        labels=_label_words(labels),
        count=labels,
    )
    fix = set_value("num_classes", marked("Classes"), labels, (("metrics", place),))
    return Problem(text, input="metrics", fixes=(fix,))


def _loss(encoding: Encoding, *, from_logits: bool) -> Any:
    if encoding is Encoding.CLASS_NUMBERS:
        return _made(_LOSS, from_logits=from_logits)
    return usual_loss(encoding, from_logits=from_logits)


def _loss_words(encoding: Encoding, *, from_logits: bool) -> str:
    if encoding is not Encoding.CLASS_NUMBERS:
        return usual_loss_words(encoding, from_logits=from_logits)
    return "Dice and sparse categorical crossentropy" + (" from logits" if from_logits else "")


def _metric_words(encoding: Encoding, labels: int) -> tuple[str, ...]:
    if encoding is Encoding.CLASS_NUMBERS:
        return ("mean Dice",)
    return ("accuracy",) if measures_accuracy(encoding, labels) else ()


def _metrics(encoding: Encoding, labels: int, *, from_logits: bool) -> list[Any]:
    if encoding is Encoding.CLASS_NUMBERS:
        return [_made(_METRIC, num_classes=labels)]
    return accuracies(encoding, labels, from_logits=from_logits)


def _made(key: str, **arguments: Any) -> Any:
    """Make what a card of the catalogue stands for."""
    card = catalog.find(key)
    if card is None:
        raise TypeError(f"There is no card {key}.")
    return find_factory(card.factory)(**arguments)
