"""Leads volumes to a run's network on the way that the run's own data went, whole and without chance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.compiler import Argument, Plan, Reference, Step
from app.engine.data import registry
from app.engine.data.dataset import Dataset, View, Volume
from app.engine.data.mask_labels import named_labels
from app.engine.fitting.preparation import Preparation

PATCHES = "random_patches"
# Cards that give some of the volumes they take, or cut them; all volumes go past them as a whole.
_PASSED = registry.SPLITS | {PATCHES}
_AS_TARGETS = "volumes_as_targets"
_OF_LABELS = frozenset({"choose_labels", "one_hot"})


@dataclass(frozen=True)
class Stop:
    """A data card on the way to the Train card, with the input and the output on that way."""

    step: Step
    taken: str
    given: str


def way(plan: Plan, reference: Argument) -> list[Stop]:
    """Return the cards that data go through from the card that reads them, which is not one of them."""
    steps = {step.node: step for step in plan.steps}
    found: list[Stop] = []
    while isinstance(reference, Reference):
        step = steps[reference.node]
        linked = linked_datasets(step)
        if not linked:
            break
        # Of a card of two parts, the part that comes out is the one that went in.
        taken = reference.output if reference.output in linked else linked[0]
        found.append(Stop(step, taken, reference.output))
        reference = step.arguments[taken]
    return found[::-1]


def linked_datasets(step: Step) -> tuple[str, ...]:
    """Return the names of a data card's inputs that take datasets and are linked."""
    return tuple(name for name, value in step.arguments.items() if isinstance(value, Reference))


def prepared(
    plan: Plan, train: Step, settled: Mapping[str, Any], dataset: Dataset, *, with_targets: bool = False
) -> Dataset:
    """Return whole volumes as the network gets them: through the cards between the run's data and the Train card.

    Where training and validation data go different ways, the way of the validation data counts. Cards that change
    volumes by chance change nothing, and what the training part settled is as it was in the training.

    Args:
        plan: of the run's deck.
        train: its Train card.
        settled: what the training part settled, by node.
        dataset: the volumes, as they are read.
        with_targets: whether labels and masks go through their cards as well.
    """
    stops = way(plan, train.arguments.get("validation_data") or train.arguments.get("training_data"))
    if not with_targets:
        stops = [stop for stop in _without_targets(plan, stops) if stop.step.factory != _AS_TARGETS]
    return _through(plan, stops, settled, dataset)


def prepared_pairs(plan: Plan, train: Step, settled: Mapping[str, Any], dataset: Dataset) -> Dataset:
    """Return pairs of whole volumes as the network gets them: what it is to find is in a file of its own.

    Where the run's own volumes were what is to be found, the cards up to there worked on these, and so they work on
    both of a pair.

    Args:
        plan: of the run's deck.
        train: its Train card.
        settled: what the training part settled, by node.
        dataset: the pairs, as they are read.
    """
    reference = train.arguments.get("validation_data") or train.arguments.get("training_data")
    stops = _without_targets(plan, way(plan, reference))
    names = [stop.step.factory for stop in stops]
    both = names.index(_AS_TARGETS) + 1 if _AS_TARGETS in names else 0
    if both:
        targets = _through(plan, stops[:both], settled, _Targets(dataset))
        dataset = _Paired(_through(plan, stops[:both], settled, dataset), targets)
    return _through(plan, stops[both:], settled, dataset)


class _Targets(View):
    """The volumes to find of another dataset, as its volumes."""

    one_by_one = True

    def __init__(self, base: Dataset) -> None:
        spec = replace(base.spec, shape=(*base.spec.shape[:3], base.spec.target_channels), target_channels=0)
        super().__init__(base, spec, base.labels, "targets")

    def volume(self, index: int) -> Volume:
        """Read the volume to find."""
        return self.base.target(index)


class _Paired(View):
    """Volumes of one dataset, and those of another one to be found."""

    def __init__(self, base: Dataset, other: Dataset) -> None:
        spec = replace(base.spec, target_channels=other.spec.shape[3] or 0)
        super().__init__(base, spec, base.labels, "paired", other.fingerprint)
        self._other = other

    def volume(self, index: int) -> Volume:
        """Read the volume."""
        return self.base.volume(index)

    def target(self, index: int) -> Volume:
        """Read the volume to find from the other dataset."""
        return self._other.volume(index)


def _without_targets(plan: Plan, stops: Sequence[Stop]) -> list[Stop]:
    """Return the cards that count where nothing is known of what is to be found.

    Noise is for learning only. So is a blur behind the card that keeps volumes as they are to be found: real volumes
    come as coarse as they are.
    """
    names = [stop.step.factory for stop in stops]
    first = stops[0].step.arguments[stops[0].taken] if stops else None
    reader = plan.step(first.node) if isinstance(first, Reference) else None
    itself = reader is not None and reader.factory == "volume_pairs" and not reader.arguments.get("targets")
    behind = names.index(_AS_TARGETS) if _AS_TARGETS in names else -1 if itself else len(names)
    return [
        stop
        for place, stop in enumerate(stops)
        if names[place] not in {*_OF_LABELS, "add_noise"} and not (names[place] == "blur" and place > behind)
    ]


def whole_validation(preparation: Preparation, settled: Mapping[str, Any]) -> Dataset | None:
    """Return the validation data of a run; where they are cut into patches, the whole volumes."""
    held = preparation.validation
    stops = way(preparation.plan, preparation.train.arguments.get("validation_data"))
    cuts = [place for place, stop in enumerate(stops) if stop.step.factory == PATCHES]
    if held is None or not cuts:
        return held
    uncut = stops[cuts[0]].step.arguments["dataset"]
    if not isinstance(uncut, Reference):
        raise TypeError("Random patches are not linked.")
    return _through(preparation.plan, stops[cuts[0] + 1 :], settled, preparation.datasets[uncut].at(None))


def patch_size(plan: Plan, train: Step) -> tuple[int, ...]:
    """Return the size of the random patches that a network learns from: depth, height, width; empty without them."""
    sizes = [
        stop.step.arguments["size"]
        for stop in way(plan, train.arguments.get("training_data"))
        if stop.step.factory == PATCHES
    ]
    size: Any = sizes[-1] if sizes else ()
    return tuple(int(length) for length in size)


def _through(plan: Plan, stops: Sequence[Stop], settled: Mapping[str, Any], dataset: Dataset) -> Dataset:
    for stop in stops:
        step = stop.step
        if step.factory in _PASSED:
            continue
        if step.factory == "choose_labels":
            dataset = _with_labels(dataset, named_labels(str(step.arguments["labels"])))
        arguments = {**step.arguments, **settled.get(step.node, {})}
        # A card of two parts treats both alike, so the other part is of no account.
        arguments |= dict.fromkeys(linked_datasets(step), dataset)
        dataset = registry.make(step.factory, arguments, Path(plan.base))[stop.given].at(None)
    return dataset


class _WithLabels(View):
    """Masks in which some labels of the training data may be missing."""

    one_by_one = True

    def __init__(self, base: Dataset, names: tuple[str, ...]) -> None:
        super().__init__(base, replace(base.spec, class_names=names), base.labels, "with_labels", names)

    def volume(self, index: int) -> Volume:
        """Return the volume as it is."""
        return self.base.volume(index)


def _with_labels(dataset: Dataset, names: Sequence[str]) -> Dataset:
    known = dataset.spec.class_names
    missing = tuple(name for name in names if name not in known)
    return _WithLabels(dataset, (*known, *missing)) if missing and dataset.spec.masks else dataset
