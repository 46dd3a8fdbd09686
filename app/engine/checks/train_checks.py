"""Checks a Train card: data against network, labels against the last layer, loss and metrics on a trial."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, prod
from typing import Any

import numpy as np

from app.compiler import Problem, Reference, Severity, Step
from app.compiler.fix import Fix, set_value
from app.engine.checks import mending
from app.engine.checks.choices import Choice, Encoding, NetworkSpec, choose, encoded
from app.engine.checks.mask_choices import choose_for_masks
from app.engine.checks.number_choices import choose_for_numbers
from app.engine.checks.outcomes import DatasetOut, NetworkOut, Outcome, Recipe, Result, has_error
from app.engine.checks.run_checks import memory_of, run_problems
from app.engine.checks.volume_choices import choose_for_volumes, out_of_reach
from app.engine.data.dataset import DataError, DatasetSpec
from app.engine.data.loading import check_one_size
from app.engine.settings import gpu_is_there
from app.engine.words import keras_words, list_words, shape_words
from cards import catalog
from cards.callbacks import CHANGE_LEARNING_RATE
from resources.translations import marked, tr, tr_count


def check_train(step: Step, steps: Mapping[str, Step], results: Mapping[Reference, Result], base: str) -> Outcome:
    """Check all that training needs, and say what it chose; ``base`` is where relative paths begin."""
    network, training = _result(step, "network", results), _result(step, "training_data", results)
    if not isinstance(network, NetworkOut) or not isinstance(training, DatasetOut):
        raise TypeError(f"Train {step.node} is not linked as its sockets say.")
    validation = _result(step, "validation_data", results)
    held = validation.dataset.spec if isinstance(validation, DatasetOut) else None
    spec = training.dataset.spec
    problems = [*_data_problems(network.spec, training), *_validation_problems(spec, held)]
    choice = choice_for(step, steps, network.spec, spec)
    problems += choice.problems
    if choice.sound:
        problems += out_of_reach(network.spec, training.dataset)
        problems += _trials(step, steps, results, network.spec, choice)
    problems += [*_callback_problems(step, steps), *_setting_problems(step, spec)]
    memory, too_large = memory_of(step, steps, network.layers, spec)
    problems += [*run_problems(step, steps, spec, base), *too_large]
    found = tuple(problems)
    if has_error(found):
        return Outcome(problems=found)
    batches = ceil(spec.count / _number(step, "batch_size"))
    epochs = _number(step, "epochs")
    return Outcome(
        badge=tr(
            "{epochs} of {steps}",
            epochs=tr_count("{count:,} epoch", "{count:,} epochs", epochs),
            steps=tr_count("{count:,} step", "{count:,} steps", batches),
        ),
        problems=found,
        details={
            "loss": choice.loss_words,
            "metrics": _metric_words(step, steps, choice),
            "steps": batches,
            "volumes": spec.count,
            "validation": held.count if held else 0,
            "classes": list(spec.class_names),
            "memory": memory,
        },
    )


def choice_for(step: Step, steps: Mapping[str, Step], network: NetworkSpec, spec: DatasetSpec) -> Choice:
    """Choose loss, metrics and the form of the labels for a Train card."""
    linked = step.arguments.get("loss")
    loss = steps[linked.node] if isinstance(linked, Reference) else None
    metrics = [steps[reference.node] for reference in _references(step, "metrics")]
    if spec.numbers:
        return choose_for_numbers(network, spec.numbers, loss, metrics)
    if spec.target_channels:
        return choose_for_volumes(network, (*spec.shape[:3], spec.target_channels), loss, metrics)
    if spec.masks:
        labels = len(spec.class_names)
        return choose_for_masks(network, spec.shape[:3], labels, loss, metrics, one_hot=spec.one_hot)
    return choose(network, len(spec.class_names), loss, metrics, one_hot=spec.one_hot)


def _references(step: Step, name: str) -> list[Reference]:
    value = step.arguments.get(name)
    return [entry for entry in value if isinstance(entry, Reference)] if isinstance(value, tuple) else []


def _result(step: Step, name: str, results: Mapping[Reference, Result]) -> Result | None:
    value = step.arguments.get(name)
    return results.get(value) if isinstance(value, Reference) else None


def _number(step: Step, name: str) -> int:
    value = step.arguments[name]
    if not isinstance(value, int):
        raise TypeError(f"{name} of {step.node} is no whole number.")
    return value


def _data_problems(network: NetworkSpec, training: DatasetOut) -> list[Problem]:
    try:
        check_one_size(training.dataset)
    except DataError as error:
        fixes = mending.one_size(training.dataset.spec.largest)
        return [Problem(str(error), input="training_data", fixes=fixes)]
    if len(network.inputs) != 1:
        text = tr(
            "The network has {count} Input cards ({names}), but the training data give one volume at a time. Leave one "
            "Input card.",
            count=len(network.inputs),
            names=list_words(list(network.inputs)),
        )
        return [Problem(text, input="network")]
    wanted, given = next(iter(network.inputs.values())), training.dataset.spec.shape
    if len(wanted) == len(given) and all(size in (None, have) for size, have in zip(wanted, given, strict=True)):
        return []
    shapes = {"wanted": shape_words(wanted), "given": shape_words(given)}
    if training.dataset.spec.rows:
        text = tr(
            "The network takes rows of {wanted}, but the training data hold {given}. Link the same data to the Input "
            "card, or bring them to one size with Crop or pad.",
            **shapes,
        )
    else:
        text = tr(
            "The network takes volumes of {wanted}, but the training data hold {given}. Link the same data to the "
            "Input card, or bring them to one size with Crop or pad.",
            **shapes,
        )
    return [Problem(text, input="training_data")]


def _validation_problems(training: DatasetSpec, held: DatasetSpec | None) -> list[Problem]:
    if held is None:
        return []
    if held.shape != training.shape:
        fixes = () if training.rows else mending.same_size(training.shape)
        return [Problem(_sizes_differ(training, held), input="validation_data", fixes=fixes)]
    mine, theirs = (_target_words(spec) for spec in (training, held))
    if mine != theirs:
        text = tr(
            "The training data have {mine}, but the validation data {theirs}. Link data of one kind.",
            mine=mine,
            theirs=theirs,
        )
        return [Problem(text, input="validation_data")]
    if held.class_names != training.class_names:
        return [Problem(_names_differ(training, held), input="validation_data")]
    return []


def _sizes_differ(training: DatasetSpec, held: DatasetSpec) -> str:
    shapes = {"held": shape_words(held.shape), "trained": shape_words(training.shape)}
    if held.rows:
        return tr(
            "The validation data hold rows of {held}, but the training data {trained}. Bring both to one size with "
            "Crop or pad.",
            **shapes,
        )
    return tr(
        "The validation data hold volumes of {held}, but the training data {trained}. Bring both to one size with "
        "Crop or pad.",
        **shapes,
    )


def _names_differ(training: DatasetSpec, held: DatasetSpec) -> str:
    mine, theirs = (", ".join(spec.class_names) or tr("none", "classes") for spec in (training, held))
    if training.masks:
        return tr(
            "The labels differ: training data have {mine}; validation data have {theirs}. Use data with the same "
            "labels in the same order.",
            mine=mine,
            theirs=theirs,
        )
    return tr(
        "The classes differ: training data have {mine}; validation data have {theirs}. Use data with the same classes "
        "in the same order.",
        mine=mine,
        theirs=theirs,
    )


def _target_words(spec: DatasetSpec) -> str:
    if spec.numbers:
        return tr("{numbers} to find", numbers=list_words(spec.numbers))
    if spec.target_channels:
        return tr_count(
            "volumes of {count} channel to find", "volumes of {count} channels to find", spec.target_channels
        )
    if spec.masks:
        return tr("one-hot, masks") if spec.one_hot else tr("masks")
    return tr("one-hot, one class a volume") if spec.one_hot else tr("one class a volume")


def _callback_problems(step: Step, steps: Mapping[str, Step]) -> list[Problem]:
    """Object to a callback that changes a learning rate which a schedule sets: Keras fails there in the training."""
    linked = step.arguments.get("optimizer")
    optimizer = steps[linked.node] if isinstance(linked, Reference) else None
    schedule = optimizer.arguments.get("learning_rate") if optimizer else None
    if optimizer is None or not isinstance(schedule, Reference):
        return []
    callbacks = [steps[reference.node] for reference in _references(step, "callbacks")]
    return [
        Problem(
            tr(
                "{callback} changes the learning rate of {optimizer}, but {schedule} sets it in each step. Unlink one "
                "of the two.",
                callback=callback.title,
                optimizer=optimizer.title,
                schedule=steps[schedule.node].title,
            ),
            input="callbacks",
            fixes=(mending.unlink(tr("Unlink {card}", card=callback.title), "callbacks", place),),
        )
        for place, callback in enumerate(callbacks)
        if callback.card in CHANGE_LEARNING_RATE
    ]


def _setting_problems(step: Step, spec: DatasetSpec) -> list[Problem]:
    found = []
    size = _number(step, "batch_size")
    if size > spec.count:
        text = tr(
            "Batch size ({size:,}) is larger than the training data ({volumes}): each epoch is one step. Make it "
            "smaller.",
            size=size,
            volumes=tr_count("{count:,} volume", "{count:,} volumes", spec.count),
        )
        fix = set_value("batch_size", marked("Batch size"), spec.count)
        found.append(_warning(text, "batch_size", fix))
    if step.arguments.get("precision") == "mixed_float16" and not gpu_is_there():
        fix = set_value("precision", marked("Number format"), "float32")
        found.append(_warning(tr("Mixed float16 is slow without a GPU. Choose float32."), "precision", fix))
    return found


def _warning(text: str, name: str, *fixes: Fix) -> Problem:
    return Problem(text, input=name, severity=Severity.WARNING, fixes=fixes)


def _metric_words(step: Step, steps: Mapping[str, Step], choice: Choice) -> list[str]:
    if choice.make_metrics:
        return list(choice.metric_words)
    cards = [catalog.find(steps[reference.node].card) for reference in _references(step, "metrics")]
    return [card.title.lower() for card in cards if card]


def _trials(
    step: Step, steps: Mapping[str, Step], results: Mapping[Reference, Result], network: NetworkSpec, choice: Choice
) -> list[Problem]:
    """Try linked losses and metrics on two made-up answers, so that what does not fit is told before training."""
    units = network.last
    shape = (2,) if network.units is not None else (2, 2, 2, 2)
    numbers = np.arange(prod(shape), dtype=np.int64).reshape(shape) % units
    if choice.encoding is Encoding.NUMBERS:
        numbers = np.zeros((*shape, units), np.float32)
    labels = encoded(numbers, choice.encoding, units)
    answers = np.full((*shape, units), 1 / max(units, 2), np.float32)
    found = []
    loss = step.arguments.get("loss")
    linked = [("loss", loss)] if isinstance(loss, Reference) else []
    references = _references(step, "metrics")
    for name, reference in (*linked, *(("metrics", entry) for entry in references)):
        recipe = results[reference]
        try:
            _try(recipe.make() if isinstance(recipe, Recipe) else None, labels, answers)
        except Exception as error:  # noqa: BLE001 - Keras objects with errors of any kind
            title = steps[reference.node].title
            place = linked.index((name, reference)) if name == "loss" else references.index(reference)
            fixes = mending.choose_by_itself(name, place)
            text = tr("{card} does not fit this network: {objection}", card=title, objection=keras_words(error))
            found.append(Problem(text, input=name, fixes=fixes))
    return found


def _try(made: Any, labels: Any, answers: Any) -> None:
    if hasattr(made, "update_state"):
        made.update_state(labels, answers)
    else:
        made(labels, answers)
