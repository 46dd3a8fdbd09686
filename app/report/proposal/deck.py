"""A deck for a data set: its cards, made by the blueprint, and why each of them is there."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass

from app.document.graph import Graph
from app.report.proposal.blueprint import Blueprint, Reason, blueprint
from app.report.proposal.layers import classifier, u_net
from app.report.proposal.pairs import compared, intensities, mirrored, scaled
from app.report.proposal.sketch import Sketch
from app.report.survey import Survey
from cards.card import Value
from resources.translations import tr

_VALIDATION = 0.2
_RATE, _RATE_OF_CLASSES = 2e-3, 1e-3
_EPOCHS, _EPOCHS_CPU = 100, 10
_RARE = 3.0  # a class this much smaller than another gets a weight
_CT_WIDEST = 4000.0


class NothingToPropose(Exception):
    """No deck suits what was found; the message says why and what to do."""


@dataclass(frozen=True)
class Proposal:
    """A deck that suits a data set, and the reason for each choice."""

    graph: Graph
    reasons: tuple[Reason, ...]


def propose(survey: Survey, *, gpu: bool) -> Proposal:
    """Return a deck that suits a data set.

    Args:
        survey: what was found.
        gpu: whether a GPU does the work.

    Raises:
        NothingToPropose: there is nothing to learn, or too little.
    """
    if survey.kind == "numbers":
        return _of_numbers(survey)
    if len(survey.sound) < 4:
        count = len(survey.sound)
        raise NothingToPropose(tr("{count} volumes can be used, too few to learn from. Choose more.", count=count))
    if survey.kind == "classes" and len(survey.classes) < 2:
        raise NothingToPropose(tr("There is one class only. Sort the volumes into a folder for each of two or more."))
    if survey.kind == "masks" and len(survey.labels) < 2:
        raise NothingToPropose(tr("The masks hold one label only, so there is nothing to find in the volumes."))
    if survey.kind == "pairs" and len(survey.target_channels) > 1:
        raise NothingToPropose(tr("The volumes to find differ in their channels. Keep those with the same number."))
    if survey.kind not in ("classes", "masks", "pairs", "regression"):
        nothing = tr("There is nothing to learn from these volumes.")
        raise NothingToPropose(survey.notes[-1] if survey.notes else nothing)
    return _Volumes(survey, gpu=gpu).proposal()


def reading_card(survey: Survey) -> Graph:
    """Return a graph of the one card that reads the data set."""
    sketch = Sketch("")
    sketch.add(survey.card, **_reading_values(survey))
    return sketch.finished()


def _reading_values(survey: Survey) -> dict[str, Value]:
    """Return what is typed on the card that reads the data set."""
    values = {name: value for name, value in survey.values.items() if name != "classes" and value != "one_file"}
    if survey.bad:
        tables = ("data.VolumeTable", "data.NumberTable")
        values["bad_rows" if survey.card in tables else "bad_files"] = "leave_out"
    return values


class _Volumes:
    """Builds the deck for a set of volumes."""

    def __init__(self, survey: Survey, *, gpu: bool) -> None:
        self._survey = survey
        self._pairs = survey.kind == "pairs"
        self._gpu = gpu
        self._plan = blueprint(survey, gpu=gpu)
        self._reasons = list(self._plan.reasons)
        self._sketch = Sketch(_about(survey))

    def proposal(self) -> Proposal:
        training, validation, shown = self._data()
        sketch = self._sketch
        entry = sketch.add("network.Input")
        sketch.link(*shown, entry, "dataset")
        last = self._network(entry)
        end = sketch.then(last, "network.Output")
        train = sketch.add("training.Train", **self._training())
        sketch.link(end, "network", train, "network")
        sketch.link(*training, train, "training_data")
        sketch.link(*validation, train, "validation_data")
        self._optimize(train)
        return Proposal(sketch.finished(), tuple(self._reasons))

    def _network(self, entry: str) -> str:
        """Place the layers, up to the one that gives the answer; return it."""
        sketch, survey = self._sketch, self._survey
        if self._pairs:
            return intensities(sketch, u_net(sketch, entry, self._plan), survey, self._reasons)
        if survey.kind == "masks":
            last = u_net(sketch, entry, self._plan)
            head: dict[str, Value] = {"filters": len(survey.labels), "kernel_size": (1, 1, 1), "activation": "softmax"}
            return sketch.then(last, "layers.Conv3D", **head)
        last = classifier(sketch, entry, self._plan)
        if survey.kind == "regression":
            why = tr("One unit for each number to find, with no activation, so that any number can come out.")
            self._reasons.append(Reason(tr("A linear end"), why))
            return sketch.then(last, "layers.Dense", units=len(survey.values["numbers"]))
        return sketch.then(last, "layers.Dense", units=len(survey.classes), activation="softmax")

    def _data(self) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
        """Place the data cards; return the outputs for training, for validation, and for the Input card."""
        sketch, survey, plan = self._sketch, self._survey, self._plan
        values = _reading_values(survey)
        if survey.bad:
            why = tr("{count} cannot be used; the report names them.", count=len(survey.bad))
            self._reasons.insert(0, Reason(tr("Bad files are left out"), why))
        last = sketch.add(survey.card, **values)
        if plan.spacing is not None:
            last = sketch.then(last, "data.ResampleSpacing", spacing=plan.spacing)
        last = last if self._pairs else self._intensity(last)
        if not plan.patches:
            last = sketch.then(last, _to_size(survey, plan), size=plan.size)
        split = self._split(last)
        split = scaled(sketch, split, self._reasons) if self._pairs else split
        parts: dict[str, tuple[str, str]] = {part: (split, part) for part in ("training", "validation")}
        if plan.patches:
            for part, (source, output) in parts.items():
                patches = sketch.add("data.RandomPatches", size=plan.size, patches=2)
                sketch.link(source, output, patches, "dataset")
                parts[part] = (patches, "dataset")
        if plan.patches and not self._pairs:
            why = tr(
                "So that small parts are seen often enough, a third of the patches hold some for sure, as in nnU-Net."
            )
            self._reasons.append(Reason(tr("A third of the patches with foreground"), why))
        shown = parts["training"]
        parts["training"] = (self._augmented(*parts["training"]), "dataset")
        return parts["training"], parts["validation"], shown

    def _intensity(self, last: str) -> str:
        if not self._survey.is_ct:
            why = tr(
                "The values have no unit that is the same in all volumes, so each is brought to mean 0 and spread 1."
            )
            self._reasons.append(Reason(tr("Scale intensity: z-score"), why))
            return self._sketch.then(last, "data.ScaleIntensity")
        inside = [volume.inside or volume.percentiles for volume in self._survey.sound]
        low, high = (statistics.median(values[place] for values in inside) for place in (0, -1))
        width = min(max(high - low, 1.0), _CT_WIDEST)
        level = low + width / 2
        choice = tr("Intensity window {level:.0f}, width {width:.0f}", level=level, width=width)
        self._reasons.append(Reason(choice, self._why_window(low, high)))
        return self._sketch.then(last, "data.IntensityWindow", level=round(level, 1), width=round(width, 1))

    def _why_window(self, low: float, high: float) -> str:
        if self._survey.kind == "masks":
            return tr(
                "The values are those of a CT; from {low:.0f} to {high:.0f} HU lie 99 % of the voxels where the labels "
                "are.",
                low=low,
                high=high,
            )
        return tr(
            "The values are those of a CT; from {low:.0f} to {high:.0f} HU lie 99 % of the voxels of the volumes.",
            low=low,
            high=high,
        )

    def _split(self, last: str) -> str:
        groups = self._survey.patients
        if groups:
            why = tr("The names tell {count} patients with several volumes; none lies on both sides.", count=groups)
            self._reasons.append(Reason(tr("Split by group"), why))
            return self._sketch.then(last, "data.SplitByGroup", validation=_VALIDATION)
        why = tr("A fifth of the volumes is never learned from, and tells how good the network is.")
        self._reasons.append(Reason(tr("Split"), why))
        return self._sketch.then(last, "data.Split", validation=_VALIDATION)

    def _augmented(self, source: str, output: str) -> str:
        """Change the training volumes by chance; not mirrored, for left and right may differ."""
        sketch = self._sketch
        if self._pairs:
            return mirrored(sketch, source, output, self._reasons)
        turned = sketch.add("data.AugmentAffine")
        sketch.link(source, output, turned, "dataset")
        why = tr(
            "Volumes to learn from are turned, scaled and changed in contrast by chance, so that the network does not "
            "learn them by heart. They are not mirrored: left and right may differ. Add Augment by flipping where not."
        )
        self._reasons.append(Reason(tr("Augmentation"), why))
        return sketch.then(turned, "data.AugmentIntensity")

    def _training(self) -> dict[str, Value]:
        epochs = _EPOCHS if self._gpu else _EPOCHS_CPU
        why = tr("Few, to see results soon without a GPU.")
        if self._gpu:
            why = tr("The learning rate falls to 0 by then.")
        self._reasons.append(Reason(tr("{count} epochs", count=epochs), why))
        values: dict[str, Value] = {"epochs": epochs, "batch_size": self._plan.batch}
        counts = self._survey.classes.values()
        if counts and max(counts) >= _RARE * min(counts):
            why = tr("The largest class is {ratio:.1f} times the smallest.", ratio=max(counts) / min(counts))
            self._reasons.append(Reason(tr("Balanced class weights"), why))
            values["class_weights"] = "balanced"
        return values

    def _optimize(self, train: str) -> None:
        sketch, masks = self._sketch, self._survey.kind == "masks"
        volumes = math.floor(len(self._survey.sound) * (1 - _VALIDATION)) * (2 if self._plan.patches else 1)
        steps = max(1, math.ceil(volumes / self._plan.batch)) * (_EPOCHS if self._gpu else _EPOCHS_CPU)
        rate = _RATE if masks or self._pairs else _RATE_OF_CLASSES
        schedule = sketch.add("schedules.CosineDecay", initial_learning_rate=rate, decay_steps=steps)
        adam = sketch.add("optimizers.Adam")
        sketch.link(schedule, "instance", adam, "learning_rate")
        sketch.link(adam, "instance", train, "optimizer")
        why = tr(
            "Large steps at first and ever smaller ones, over {count:,} batches: all epochs. Change it with them.",
            count=steps,
        )
        self._reasons.append(Reason(tr("Learning rate along a cosine"), why))
        if self._pairs:
            compared(sketch, train, self._reasons)
        if masks:
            loss = sketch.add("losses.DiceCrossentropy")
            sketch.link(loss, "instance", train, "loss")
            share = 100 * (1 - self._survey.labels.get(0, 0) / sum(self._survey.labels.values()))
            why = tr(
                "The labels fill {share:.2g} % of the volumes; Dice counts small parts as much as large ones.",
                share=share,
            )
            self._reasons.append(Reason(tr("Dice and crossentropy"), why))


def _of_numbers(survey: Survey) -> Proposal:
    """Return a deck for a table of numbers: two dense layers behind scaled columns."""
    if not survey.values.get("label") and not survey.values.get("numbers"):
        raise NothingToPropose(tr("No column of classes was found. Choose the column that the network is to find."))
    count = max(1, len(survey.values.get("classes", ())))
    sketch = Sketch(_about(survey))
    split = sketch.then(sketch.add(survey.card, **_reading_values(survey)), "data.Split", validation=_VALIDATION)
    scaled = sketch.add("data.ScaleByTraining")
    for part in ("training", "validation"):
        sketch.link(split, part, scaled, part)
    entry = sketch.add("network.Input")
    sketch.link(scaled, "training", entry, "dataset")
    last = sketch.then(entry, "layers.Dense", units=32, activation="relu")
    last = sketch.then(last, "layers.Dense", units=32, activation="relu")
    classes = bool(survey.values.get("label"))
    last = sketch.then(last, "layers.Dense", units=count, activation="softmax" if classes else "linear")
    end = sketch.then(last, "network.Output")
    train = sketch.add("training.Train", epochs=60, batch_size=16)
    sketch.link(end, "network", train, "network")
    for part in ("training", "validation"):
        sketch.link(scaled, part, train, f"{part}_data")
    return Proposal(sketch.finished(), _reasons_of_numbers())


def _reasons_of_numbers() -> tuple[Reason, ...]:
    scaled = tr("Numbers of different units are brought to mean 0 and spread 1 by the training part.")
    dense = tr("Enough for a table; take more units where the training loss stays high.")
    return (
        Reason(tr("Columns scaled"), scaled),
        Reason(tr("Two dense layers of 32"), dense),
        Reason(tr("{count} epochs", count=60), tr("A table is gone through in moments.")),
    )


def _to_size(survey: Survey, plan: Blueprint) -> str:
    """Return the card that brings volumes to one size: it cuts nothing off, or else changes their scale."""
    whole = all(volume.shape[axis] <= plan.size[axis] for volume in survey.sound for axis in range(3))
    return "data.CropOrPad" if whole or plan.spacing is not None else "data.Resize"


def _about(survey: Survey) -> str:
    if survey.kind == "masks":
        what = tr("Finds parts in volumes voxel by voxel.")
    elif survey.kind == "pairs":
        what = tr("Finds one volume of a pair from the other, voxel by voxel.")
    elif survey.kind == "classes":
        what = tr("Tells classes of volumes apart.")
    else:
        what = tr("Learns from a table of numbers.")
    return f"{what} {tr('Proposed by Voxdeck after a look through the data; every card can be changed.')}"
