"""Where volumes to look at come from: an output of a data card with all steps before it, or files of a run. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.compiler import Plan, Reference, Step, tensors_of
from cards import catalog
from cards.card import Kind
from cards.types import DATASET
from resources.translations import tr

_AUGMENTS = "augmentation"


@dataclass(frozen=True)
class Stage:
    """One step of preparation that can be looked at.

    Attributes:
        node, output: what gives the volumes.
        title: of the card, and of its output where it has several.
        layer: whether it is a layer of the network, which Keras has to make.
    """

    node: str
    output: str
    title: str
    layer: bool = False


class VolumeSource(Protocol):
    """What the viewer can show; ``stages`` are its steps in order, ``target`` the one that is asked for first."""

    @property
    def title(self) -> str:
        """How it is called."""
        ...

    @property
    def stages(self) -> tuple[Stage, ...]:
        """Its steps."""
        ...

    @property
    def target(self) -> int:
        """Place of the step that gives the samples their numbers."""
        ...

    def as_json(self) -> dict[str, Any]:
        """Return it for the engine."""
        ...


@dataclass(frozen=True)
class DatasetSource:
    """An output of a data card.

    Attributes:
        title: of the card.
        plan: the steps that are needed, and no others.
        stages: cards from the one that reads to the one that is asked for, then augmentations within the network.
        target: place of the one that is asked for.
    """

    title: str
    plan: Plan
    stages: tuple[Stage, ...]
    target: int

    def as_json(self) -> dict[str, Any]:
        """Return it for the engine."""
        stages = [{"node": stage.node, "output": stage.output, "layer": stage.layer} for stage in self.stages]
        return {"kind": "dataset", "plan": self.plan.as_json(), "stages": stages, "target": self.target}


@dataclass(frozen=True)
class FileSample:
    """A volume in a file, and masks of its size that lie over it: path by name, such as ``Label``, ``Prediction``."""

    name: str
    volume: Path
    overlays: Mapping[str, Path]


@dataclass(frozen=True)
class FilesSource:
    """Volumes with masks in files, such as the predictions of a run.

    Attributes:
        title: how they are called together.
        samples: the volumes.
        labels: name of each label, the background first; empty where only their numbers are known.
    """

    title: str
    samples: tuple[FileSample, ...]
    labels: tuple[str, ...] = ()
    target: int = 0

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The one step."""
        return (Stage("", "", self.title),)

    def as_json(self) -> dict[str, Any]:
        """Return it for the engine."""
        samples = [
            {
                "name": sample.name,
                "volume": str(sample.volume),
                "overlays": {name: str(path) for name, path in sample.overlays.items()},
            }
            for sample in self.samples
        ]
        return {"kind": "files", "samples": samples, "labels": list(self.labels)}


def dataset_source(plan: Plan, node: str, output: str | None = None) -> DatasetSource | None:
    """Return what a card gives to look at: its dataset, or for an Input, Train or augmentation card the one it takes.

    Args:
        plan: of the deck.
        node: the card.
        output: of a data card with several; its first one where left out.

    Returns:
        None where no dataset belongs to the card, or what it needs is wrong.
    """
    steps = {step.node: step for step in plan.steps}
    wanted = _dataset_of(steps, node, output)
    if wanted is None:
        return None
    chain = _chain_to(steps, wanted)
    layers = _layers_on(plan, wanted)
    needed = {reference.node for reference in _all_behind(steps, wanted)} | {layer.node for layer in layers}
    stages = (*(_stage(steps, reference) for reference in chain), *(_layer_stage(layer) for layer in layers))
    return DatasetSource(
        stages[len(chain) - 1].title,
        Plan(tuple(step for step in plan.steps if step.node in needed), {}, plan.base),
        stages,
        len(chain) - 1,
    )


def first_dataset(plan: Plan) -> str | None:
    """Return the card whose volumes are looked at where none is chosen: what is trained on, else the last data card."""
    for step in plan.of_kind(Kind.TRAIN):
        if isinstance(step.arguments.get("training_data"), Reference):
            return step.node
    data = plan.of_kind(Kind.DATA)
    return data[-1].node if data else None


def _dataset_of(steps: Mapping[str, Step], node: str, output: str | None) -> Reference | None:
    step = steps.get(node)
    if step is None:
        return None
    if step.kind is Kind.DATA:
        outputs = _outputs(step)
        return Reference(node, output if output in outputs else outputs[0]) if outputs else None
    for name in ("training_data", "dataset"):
        value = step.arguments.get(name)
        if isinstance(value, Reference):
            return value
    if _augments(step):
        before = tensors_of(step)
        return _dataset_of(steps, before[0].node, None) if before else None
    return None


def _outputs(step: Step) -> list[str]:
    card = catalog.find(step.card)
    return [output.name for output in card.outputs if output.type is DATASET] if card else []


def _before(step: Step) -> Reference | None:
    """Return the first dataset that a data card takes."""
    return next(iter(step.references()), None) if step.kind is Kind.DATA else None


def _chain_to(steps: Mapping[str, Step], wanted: Reference) -> list[Reference]:
    chain: list[Reference] = []
    place: Reference | None = wanted
    while place is not None and place.node in steps:
        chain.append(place)
        place = _before(steps[place.node])
    return chain[::-1]


def _all_behind(steps: Mapping[str, Step], wanted: Reference) -> list[Reference]:
    found, waiting = [wanted], [wanted]
    while waiting:
        for reference in steps[waiting.pop().node].references():
            if reference.node in steps and reference not in found:
                found.append(reference)
                waiting.append(reference)
    return found


def _layers_on(plan: Plan, wanted: Reference) -> list[Step]:
    """Return the augmentations that the network begins with, where volumes of an output enter it."""
    entry = next((step for step in plan.of_kind(Kind.NETWORK_INPUT) if step.arguments.get("dataset") == wanted), None)
    found: list[Step] = []
    while entry is not None:
        entry = next((step for step in plan.steps if _augments(step) and _follows(step, entry.node)), None)
        if entry is not None:
            found.append(entry)
    return found


def _follows(step: Step, node: str) -> bool:
    tensors = tensors_of(step)
    return len(tensors) == 1 and tensors[0].node == node


def _augments(step: Step) -> bool:
    card = catalog.find(step.card)
    return card is not None and step.kind is Kind.LAYER and bool(step.call) and _AUGMENTS in card.synonyms


def _stage(steps: Mapping[str, Step], reference: Reference) -> Stage:
    step = steps[reference.node]
    several = len(_outputs(step)) > 1
    title = f"{step.title}: {tr(reference.output)}" if several else step.title
    return Stage(reference.node, reference.output, title)


def _layer_stage(step: Step) -> Stage:
    return Stage(step.node, "output", tr("{card} (network)", card=step.title), layer=True)
