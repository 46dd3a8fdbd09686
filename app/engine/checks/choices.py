"""Loss, metrics and the form of the labels: what is linked, or what fits the labels and the last layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.compiler import Problem, Reference, Severity, Shape, Step
from app.compiler.fix import Fix, set_value
from app.engine.checks.encoding import Encoding as Encoding  # noqa: PLC0414 - handed on, as part of a choice
from app.engine.checks.encoding import accuracies, measures_accuracy, usual_loss, usual_loss_words
from app.engine.checks.encoding import encoded as encoded  # noqa: PLC0414
from app.engine.checks.mending import as_targets, choose_by_itself, class_head, last_layer, take_out, unit_words
from app.engine.words import list_words, shape_words
from cards import catalog
from cards.card import Card, Kind, Targets
from cards.values import choice_label
from resources.translations import marked, tr, tr_count

_PROBABILITIES = frozenset({"softmax", "sigmoid", "hard_sigmoid", "sparsemax"})
_USUAL_LAST = _PROBABILITIES | {"linear", "log_softmax"}
_KEEP_VALUES = frozenset({"Flatten", "Reshape", "Permute", "Dropout"})


@dataclass(frozen=True, slots=True)
class NetworkSpec:
    """What is known of a network without its weights.

    Attributes:
        inputs: shape of one volume at each Input card, by the input's name.
        shape: of one answer.
        activation: function of the last layer, ``linear`` where it has none.
    """

    inputs: Mapping[str, Shape]
    shape: Shape
    activation: str

    @property
    def units(self) -> int | None:
        """Values in one answer; None where an answer is no plain row of values."""
        return self.shape[0] if len(self.shape) == 1 else None

    @property
    def gives_logits(self) -> bool:
        """Whether the answers are no probabilities yet."""
        return self.activation not in _PROBABILITIES

    @property
    def last(self) -> int:
        """Values on the last axis: those of one answer, or of the answer for one voxel; 1 where it is not known."""
        return (self.shape[-1] if self.shape else 1) or 1


@dataclass(frozen=True)
class Choice:
    """How a network is compiled.

    Attributes:
        encoding: how labels are handed over.
        loss_words: what the loss is, in words.
        metric_words: the metrics that were chosen, in words.
        make_loss: makes it, or None where a card is linked.
        make_metrics: makes the metrics, or None where cards are linked.
        problems: what is wrong with it, on inputs of the Train card.
    """

    encoding: Encoding = Encoding.CLASS_NUMBERS
    loss_words: str = ""
    metric_words: tuple[str, ...] = ()
    make_loss: Callable[[], Any] | None = None
    make_metrics: Callable[[], list[Any]] | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether training can begin with it."""
        return all(problem.severity is not Severity.ERROR for problem in self.problems)


def last_activation(steps: Mapping[str, Step], reference: Reference) -> str:
    """Return the activation of the layer that gives a tensor, looking through layers that keep the values."""
    while True:
        step = steps[reference.node]
        layer = step
        # A wrapper or an Apply layer card answers as the layer does that it takes.
        while isinstance(lent := layer.arguments.get("layer"), Reference):
            layer = steps[lent.node]
        if layer.kind is Kind.NETWORK_OUTPUT and isinstance(behind := layer.call["outputs"], Reference):
            reference = behind
            continue
        name = layer.factory.rpartition(".")[2]
        if name == "Softmax":
            return "softmax"
        if name in _KEEP_VALUES and isinstance(behind := step.call.get("inputs"), Reference):
            reference = behind
            continue
        return str(layer.arguments.get("activation") or "linear")


def choose(
    network: NetworkSpec, classes: int, loss: Step | None, metrics: Sequence[Step], *, one_hot: bool = False
) -> Choice:
    """Choose how to compile a network.

    Args:
        network: what will be trained.
        classes: number of classes of the training data; 0 where there are none.
        loss: the linked loss card, or None.
        metrics: the linked metric cards.
        one_hot: whether the data are to be handed over as one column a class.
    """
    cards = [card for step in (*([loss] if loss else []), *metrics) if (card := catalog.find(step.card))]
    if masks := [tr(card.title) for card in cards if card.targets is Targets.MASKS]:
        where = "loss" if loss and cards[0].targets is Targets.MASKS else "metrics"
        text = tr(
            "{cards} compares masks, but the training data have one class a volume. Link another card.",
            cards=list_words(masks),
        )
        return Choice(problems=(Problem(text, input=where, fixes=choose_by_itself(where)),))
    objection = _shape_objection(network, classes)
    if objection:
        # What comes out as it went in is an autoencoder, whose volumes nobody has called what is to be found yet.
        fixes = as_targets() if network.shape in network.inputs.values() else ()
        fixes += class_head(network.shape, classes, "softmax") if classes else ()
        return Choice(problems=(Problem(objection, input="network", fixes=fixes),))
    units = network.units or 0
    wanted = [(tr(card.title), encoding_for(card, units)) for card in cards]
    problems = disagreements(wanted, loss)
    encoding = wanted[0][1] if wanted else Encoding.COLUMN if units == 1 else Encoding.CLASS_NUMBERS
    if one_hot:
        problems += columns_problems(wanted, loss)
        encoding = Encoding.ONE_HOT
    numbers = loss is not None and cards[0].targets is Targets.NUMBERS and encoding is Encoding.COLUMN
    groups = loss is not None and cards[0].targets is Targets.GROUPS
    if not (numbers or groups):
        problems += _count_problems(encoding, units, classes, chosen=loss is None)
    problems += activation_problems(network, loss, metrics)
    from_logits = network.gives_logits
    return Choice(
        encoding=encoding,
        loss_words=linked_words(loss) if loss else usual_loss_words(encoding, from_logits=from_logits),
        metric_words=("accuracy",) if not metrics and measures_accuracy(encoding, classes) else (),
        make_loss=None if loss else (lambda: usual_loss(encoding, from_logits=from_logits)),
        make_metrics=None if metrics else (lambda: accuracies(encoding, classes, from_logits=from_logits)),
        problems=tuple(problems),
    )


def _shape_objection(network: NetworkSpec, classes: int) -> str | None:
    if network.units is not None:
        return None
    given = shape_words(network.shape)
    if classes:
        return tr(
            "The network gives {shape} for each volume, but the labels ask for {classes} values, one a class. Put "
            "Flatten or Global average pooling 3D and a Dense layer with {classes} units before the Output card.",
            shape=given,
            classes=classes,
        )
    return tr(
        "The network gives {shape} for each volume, but the labels ask for one row of values. Put Flatten or Global "
        "average pooling 3D and a Dense layer before the Output card.",
        shape=given,
    )


def encoding_for(card: Card, units: int) -> Encoding:
    """Return the form of labels or masks that a loss or a metric reads."""
    if card.targets in (Targets.INTEGERS, Targets.GROUPS, Targets.MASKS):
        return Encoding.CLASS_NUMBERS
    return Encoding.COLUMN if units == 1 and card.targets is not Targets.ONE_HOT else Encoding.ONE_HOT


def disagreements(wanted: Sequence[tuple[str, Encoding]], loss: Step | None) -> list[Problem]:
    """Object to cards, by title, that read the labels in different forms."""
    encodings = dict.fromkeys(encoding for _, encoding in wanted)
    if len(encodings) <= 1:
        return []
    sides = list_words(
        [
            tr(
                "{cards} as {form}",
                cards=list_words([title for title, of in wanted if of is form]),
                form=tr(form.value),
            )
            for form in encodings
        ]
    )
    if loss:
        text = tr(
            "The loss and metrics read the labels in different forms: {sides}. Link those that read the same form.",
            sides=sides,
        )
    else:
        text = tr(
            "The metrics read the labels in different forms: {sides}. Link those that read the same form.", sides=sides
        )
    return [Problem(text, input="metrics", fixes=choose_by_itself("metrics", len(wanted) - 1 - bool(loss)))]


def columns_problems(wanted: Sequence[tuple[str, Encoding]], loss: Step | None) -> list[Problem]:
    """Object to cards that do not read one column a class, where the data are handed over so."""
    others = [title for title, encoding in wanted if encoding is not Encoding.ONE_HOT]
    if not others:
        return []
    text = tr(
        "The data are one-hot, but {cards} reads class numbers. Take the One-hot card out.", cards=list_words(others)
    )
    where = "loss" if loss and others[0] == wanted[0][0] else "metrics"
    return [Problem(text, input=where, fixes=take_out(tr("Take One-hot out"), "data.OneHot"))]


def _count_problems(encoding: Encoding, units: int, classes: int, *, chosen: bool) -> list[Problem]:
    """Compare the number of classes with the number of values that the network gives."""
    if not classes:
        text = tr("The training data have no classes, so no loss can be chosen. Link a loss card.")
        return [Problem(text, input="loss")] if chosen else []
    if classes == 1:
        text = tr("One class leaves nothing to tell apart. Use data with two classes or more.")
        return [Problem(text, input="network")] if units == 1 else [_warning(text, "network")]
    named = {
        "values": tr_count("{count:,} value", "{count:,} values", units),
        "classes": tr_count("{count:,} class", "{count:,} classes", classes),
        "units": unit_words(classes),
    }
    differ = tr(
        "The network gives {values}, but the data have {classes}. Give the last layer {units}.",
        **named,
    )
    if encoding is Encoding.COLUMN:
        fixes = (last_layer(classes, "softmax"),)
        return [Problem(differ, input="network", fixes=fixes)] if classes > 2 else []
    fixes = (last_layer(classes),)
    if units < classes:
        return [Problem(differ, input="network", fixes=fixes)]
    if units > classes:
        text = tr(
            "The network gives {values}, but the data have {classes}: some values are never right. "
            "Give the last layer {units}.",
            **named,
        )
        return [_warning(text, "network", *fixes)]
    return []


def activation_problems(network: NetworkSpec, loss: Step | None, metrics: Sequence[Step]) -> list[Problem]:
    """Compare the last layer's activation with what loss and metrics say of it."""
    found: list[Problem] = []
    activation, units = network.activation, network.last
    if activation not in _USUAL_LAST and (loss is None or "from_logits" in loss.arguments):
        text = tr(
            "The last layer ends in {activation}, which hides part of the answer. For classes choose softmax or none.",
            activation=choice_label(activation),
        )
        found.append(_warning(text, "network", last_layer(activation="softmax" if units > 1 else "sigmoid")))
    if activation == "softmax" and units == 1:
        text = tr(
            "Softmax of a single value is always 1, so nothing can be learned. Choose sigmoid, or one unit a class."
        )
        found.append(Problem(text, input="network", fixes=(last_layer(activation="sigmoid"),)))
    for name, place, step in [("loss", 0, loss), *(("metrics", place, metric) for place, metric in enumerate(metrics))]:
        said = step.arguments.get("from_logits") if step else None
        if step is None or said is None or said is network.gives_logits:
            continue
        fix = set_value("from_logits", marked("From logits"), not said, ((name, place),))
        found.append(_warning(_logits_words(activation, step.title, said=bool(said)), name, fix))
    return found


def _logits_words(activation: str, card: str, *, said: bool) -> str:
    if activation == "linear":  # these are logits
        return tr(
            "The last layer has no activation. Set From logits of {card} to yes, else it reads the answers wrongly.",
            card=card,
        )
    named = {"activation": choice_label(activation), "card": card}
    if said:
        return tr(
            "The last layer ends in {activation}. Set From logits of {card} to no, else it reads the answers wrongly.",
            **named,
        )
    return tr(
        "The last layer ends in {activation}. Set From logits of {card} to yes, else it reads the answers wrongly.",
        **named,
    )


def _warning(text: str, name: str, *fixes: Fix) -> Problem:
    return Problem(text, input=name, severity=Severity.WARNING, fixes=fixes)


def linked_words(loss: Step) -> str:
    """Return what a linked loss is, in words."""
    card = catalog.find(loss.card)
    words = (card.title if card else loss.title).lower()
    return f"{words} from logits" if loss.arguments.get("from_logits") else words
