"""Checks what the Train card says of gradients, class weights, the weights to begin with, and memory."""

from __future__ import annotations

import os
from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import Any

from app.compiler import Argument, Problem, Reference, Severity, Step
from app.compiler.fix import Fix, set_value
from app.engine.checks.memory import Estimate, LayerMemory, Load, estimate, largest_batch, slots_of
from app.engine.data.dataset import DatasetSpec
from app.engine.free_memory import free_memory
from app.runs.folder import RunFolder
from cards import catalog
from cards.card import Targets
from resources.translations import marked, tr

CLIPS = {"norm": "clipnorm", "value": "clipvalue", "global_norm": "global_clipnorm"}
ACCUMULATION = "gradient_accumulation_steps"
# An estimate may be wrong: only what is far too large keeps a training from being tried.
_FAR_TOO_LARGE = 1.5
_HELD_AS_FLOATS = 1 << 30
_GRID = 8


def run_problems(step: Step, steps: Mapping[str, Step], spec: DatasetSpec, base: str) -> list[Problem]:
    """Return what is wrong with a Train card beside its network, data and loss.

    Args:
        step: of the Train card.
        steps: of the plan, by node.
        spec: of the training data.
        base: folder from which relative paths are read.
    """
    path = step.arguments.get("warm_start")
    found = []
    if isinstance(path, str) and path and warm_source(path, base) is None:
        found.append(Problem(warm_words(path), input="warm_start"))
    optimizer, loss = (_linked(step, steps, name) for name in ("optimizer", "loss"))
    return [*found, *_gradient_problems(step, optimizer), *_class_weight_problems(step, spec, loss)]


def _linked(step: Step, steps: Mapping[str, Step], name: str) -> Step | None:
    value = step.arguments.get(name)
    return steps[value.node] if isinstance(value, Reference) else None


def warm_source(path: str, base: str) -> Path | None:
    """Return the file that a path of the Train card means, or None where there is none.

    Args:
        path: a ``.keras`` file or a run's folder, whose best model is taken.
        base: folder from which a relative path is read.
    """
    place = Path(base) / Path(path).expanduser()
    if place.is_dir():
        folder = RunFolder(place)
        models = (folder.best, folder.model, folder.checkpoints / "last.keras")
        return next((model for model in models if model.is_file()), None)
    return place if place.is_file() else None


def warm_words(path: str) -> str:
    """Say that a path of the Train card leads nowhere."""
    return tr(
        "There is no network to begin with at {path}: neither a .keras file nor a run with a model. Choose another.",
        path=path,
    )


def _gradient_problems(train: Step, optimizer: Step | None) -> list[Problem]:
    """Object where both the Train card and the linked optimizer say how gradients are cut, or how many are averaged."""
    if optimizer is None:
        return []
    found = []
    own = [name for name in CLIPS.values() if optimizer.arguments.get(name) is not None]
    if own and train.arguments.get("clip_gradients", "none") != "none":
        text = tr(
            "Gradients would be cut twice, here and on {card}. Set Clip gradients to none, or empty the clipping of "
            "{card}.",
            card=optimizer.title,
        )
        fixes = (set_value("clip_gradients", marked("Clip gradients"), "none"),)
        found.append(Problem(text, input="clip_gradients", fixes=fixes))
    if _more_than_one(optimizer.arguments.get(ACCUMULATION)) and _more_than_one(train.arguments.get(ACCUMULATION)):
        text = tr(
            "Both this card and {card} say how many batches are averaged. Set Accumulated batches to 1, or empty it on "
            "{card}.",
            card=optimizer.title,
        )
        fixes = (set_value(ACCUMULATION, marked("Accumulated batches"), 1),)
        found.append(Problem(text, input=ACCUMULATION, fixes=fixes))
    return found


def _more_than_one(value: Argument) -> bool:
    return isinstance(value, int) and value > 1


def _class_weight_problems(train: Step, spec: DatasetSpec, loss: Step | None) -> list[Problem]:
    """Say where classes cannot be weighted."""
    if train.arguments.get("class_weights", "none") == "none":
        return []
    if not spec.class_names:
        text = tr("The training data have no classes, so none can be weighted. Set Class weights to none.")
        return [Problem(text, input="class_weights", fixes=(_no_weights(),))]
    card = catalog.find(loss.card) if loss else None
    by_volume = card is None or card.targets is Targets.MASKS
    if spec.masks and by_volume:
        text = tr(
            "The loss compares whole masks, in which each label counts alike already. Set Class weights to none, or "
            "link a crossentropy loss, which compares voxels."
        )
        return [Problem(text, input="class_weights", fixes=(_no_weights(),))]
    return []


def _no_weights() -> Fix:
    return set_value("class_weights", marked("Class weights"), "none")


def load_of(
    step: Step, steps: Mapping[str, Step], spec: DatasetSpec, precision: str = ""
) -> tuple[Load, str, int | None]:
    """Return what decides how much memory is needed, the device, and its free memory.

    Args:
        step: of the Train card.
        steps: of the plan, by node.
        spec: of the training data.
        precision: where it is chosen already; else that of the card.
    """
    device, free = free_memory()
    asked = precision or str(step.arguments.get("precision"))
    used = asked if asked != "auto" else ("mixed_bfloat16" if device == "gpu" else "float32")
    linked = _linked(step, steps, "optimizer")
    name = linked.factory.rpartition(".")[2] if linked else str(step.arguments.get("optimizer"))
    data = 0
    if device == "cpu" and spec.nbytes:
        floats = 4 * spec.count * _voxels(spec)
        data = spec.nbytes if floats > _HELD_AS_FLOATS else floats
        data = min(data, (free or data) // 2)
    batch = min(int(step.arguments["batch_size"]), max(1, spec.count))  # type: ignore[arg-type]
    slots = slots_of(name, accumulates=_more_than_one(step.arguments.get(ACCUMULATION)))
    place = f"{device}/{os.environ.get('KERAS_BACKEND', 'tensorflow')}/{used}"
    return Load(batch, used, slots, data, place), device, free


def _voxels(spec: DatasetSpec) -> int:
    """Return the values of one volume, with those of the volume to find for it."""
    *size, channels = (axis or 1 for axis in spec.shape)
    return prod(size) * (channels + spec.target_channels)


def memory_of(
    step: Step, steps: Mapping[str, Step], layers: tuple[LayerMemory, ...], spec: DatasetSpec
) -> tuple[dict[str, Any] | None, list[Problem]]:
    """Return what training and prediction take, as details of a finding, and what is wrong with that."""
    load, device, free = load_of(step, steps, spec)
    found = estimate(layers, load)
    if found is None:
        return None, []
    details = {
        "training": found.training,
        "prediction": found.prediction,
        "weights": found.weights,
        "steps": found.steps,
        "data": found.data,
        "free": free,
        "device": device,
        "calibrated": found.calibrated,
        "cards": dict(found.cards),
    }
    return details, _memory_problems(found, layers, load, free, spec)


def _memory_problems(
    found: Estimate, layers: tuple[LayerMemory, ...], load: Load, free: int | None, spec: DatasetSpec
) -> list[Problem]:
    if free is None or found.training <= free:
        return []
    severity = Severity.ERROR if found.training > _FAR_TOO_LARGE * free else Severity.WARNING
    words = tr(
        "Training would take about {needed} of memory, but {free} are free.",
        needed=_gigabytes(found.training),
        free=_gigabytes(free),
    )
    fitting = largest_batch(layers, load, free)
    if fitting:
        fixes = (set_value("batch_size", marked("Batch size"), fitting),)
        text = f"{words} {tr('Batch size {size} fits.', size=fitting)}"
        return [Problem(text, input="batch_size", severity=severity, fixes=fixes)]
    one = estimate(layers, Load(1, load.precision, load.slots, load.data, load.place))
    fixed = found.weights + found.data
    advice = tr("Use fewer filters.")
    if one is not None and fixed < free:
        share = ((free - fixed) / max(1, one.steps)) ** (1 / 3)
        sizes = [max(_GRID, int((axis or _GRID) * share) // _GRID * _GRID) for axis in spec.shape[:3]]
        size = " × ".join(map(str, sizes))
        advice = tr("With batch size 1, patches or volumes of {size} fit.", size=size)
    none = tr("Not even one volume fits in a step.")
    return [Problem(f"{words} {none} {advice}", input="batch_size", severity=severity)]


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e8 else f"{count / 1e6:.0f} MB"
