"""Finds one sample at one step of preparation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.compiler import Plan, Reference, Severity, Step
from app.engine.checks.checking import PlanChecker
from app.engine.data.dataset import DataError, Dataset, Progress, View
from app.engine.viewing.augmenting import augmented
from app.engine.viewing.picture import Seen, ends_of, numbers_words, side_by_side
from cards.card import Kind
from resources.translations import tr

# Takes a piece of reading and gives its result, or ends it where nobody waits any longer.
Read = Callable[[Callable[[], Any]], Any]


class DatasetLooks:
    """Gives samples of datasets; what was made for one request serves the next."""

    def __init__(self) -> None:
        self._progress: Progress = _quiet
        self._checker = PlanChecker(lambda done, total: self._progress(done, total))

    def find(self, source: Mapping[str, Any], stage: int, progress: Progress) -> list[Dataset]:
        """Make the datasets of the steps that are data cards, in their order, up to the first one that is wrong.

        Args:
            source: as ``DatasetSource.as_json`` writes it.
            stage: place of the step that is to be shown; a card that is wrong hides only what comes after it.
            progress: told how far the look through many files is; what it raises ends that.

        Raises:
            DataError: that one cannot be made.
        """
        plan = Plan.from_json(source["plan"])
        data = Plan(plan.of_kind(Kind.DATA), {}, plan.base)
        self._progress = progress
        wrong = [
            (finding.node, problem.text)
            for finding in self._checker.check(data)
            for problem in finding.problems
            if problem.severity is Severity.ERROR
        ]
        made = self._checker.datasets
        found: list[Dataset] = []
        for entry in source["stages"]:
            dataset = made.get(Reference(entry["node"], entry["output"]))
            if entry["layer"]:
                return found
            if dataset is None:
                break
            found.append(dataset)
        if stage >= len(found):
            node, words = wrong[0] if wrong else ("", tr("This step gives no volumes. Look at the step before it."))
            step = plan.step(node)
            raise DataError(f"{step.title}: {words}" if step else words)
        return found


@dataclass(frozen=True)
class Wanted:
    """Which volume: place of the step, number of the sample at the target, and which draw of what is random."""

    stage: int
    index: int
    draw: int = 0


def seen_sample(source: Mapping[str, Any], datasets: list[Dataset], wanted: Wanted, read: Read) -> Seen:
    """Read one sample at one step.

    Args:
        source: as ``DatasetSource.as_json`` writes it.
        datasets: of its data cards.
        wanted: step and sample; its draw is the epoch from which what is done by chance is taken.
        read: see ``Read``.

    Raises:
        DataError: it cannot be read.
    """
    dataset = datasets[min(wanted.stage, len(datasets) - 1)]
    place = index_before(target_of(source, datasets), wanted.index, dataset)
    shown = dataset.at(wanted.draw) if dataset.varies else dataset
    volume = read(lambda: shown.volume(place))
    masks = {tr("Label"): read(lambda: shown.mask(place))} if shown.spec.masks else {}
    changes, notes = dataset.varies, []
    if wanted.stage >= len(datasets):
        before = volume
        volume = read(lambda: augmented(_layers(source, len(datasets), wanted.stage), before, wanted.draw))
        changes = True
        if masks:
            notes.append(tr("Layers of the network change the volume only; the mask stays where it was."))
            masks = {name: mask for name, mask in masks.items() if mask.shape == volume.shape[:3]}
    pictures: tuple[str, ...] = ()
    if shown.spec.target_channels:
        target = read(lambda: shown.target(place))
        if target.shape[:3] == volume.shape[:3]:
            pictures, volume = side_by_side((tr("Volume"), volume), (tr("To find"), target))
    geometry = shown.geometry(place)
    path = shown.path(place)
    return Seen(
        name=path.name if isinstance(path, Path) else shown.origin(place),
        origin=shown.origin(place),
        group=_group(shown, place),
        volume=volume,
        masks=masks,
        labels=shown.spec.class_names if shown.spec.masks else (),
        pictures=pictures,
        spacing=geometry.spacing,
        in_mm=geometry.in_mm,
        ends=ends_of(geometry.letters),
        changes=changes,
        notes=tuple(notes),
    )


def target_of(source: Mapping[str, Any], datasets: list[Dataset]) -> Dataset:
    """Return the dataset that gives the samples their numbers: the one asked for, or the last before a wrong card."""
    return datasets[min(int(source["target"]), len(datasets) - 1)]


def _layers(source: Mapping[str, Any], first: int, last: int) -> list[Step]:
    """Return the steps of the layers from one step of preparation to another."""
    plan = Plan.from_json(source["plan"])
    steps = (plan.step(entry["node"]) for entry in source["stages"][first : last + 1])
    return [step for step in steps if step is not None]


def index_before(target: Dataset, index: int, earlier: Dataset) -> int:
    """Return which volume of an earlier step a volume was made of."""
    place, dataset = index, target
    while dataset.fingerprint != earlier.fingerprint and isinstance(dataset, View):
        place = dataset.base_index(place)
        dataset = dataset.base
    return min(place, len(earlier) - 1)


def _group(dataset: Dataset, index: int) -> str:
    spec = dataset.spec
    if spec.numbers and dataset.numbers is not None:
        return numbers_words(spec.numbers, dataset.numbers[index])
    return spec.class_names[int(dataset.labels[index])] if spec.class_names and not spec.masks else ""


def _quiet(done: int, total: int) -> None:
    """Tell nobody."""
