"""A deck for a data set: its cards, made by the blueprint, and why each of them is there."""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.document.graph import Graph
from app.report.proposal.blueprint import Blueprint, Reason, Sizes, blueprint
from app.report.proposal.sketch import Sketch
from app.report.survey import Survey
from cards.card import Value

_VALIDATION = 0.2
_RATE, _RATE_OF_CLASSES = 2e-3, 1e-3
_EPOCHS, _EPOCHS_CPU = 100, 10
_RARE = 3.0  # a class this much smaller than another gets a weight
_CT_WIDEST = 4000.0
# How a file's name tells its patient: what stands before the last part, such as p07 in p07_scan2.
_PART = re.compile(r"[_\-\s]")


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
        raise NothingToPropose(f"{len(survey.sound)} volumes can be used, too few to learn from. Choose more.")
    if survey.kind == "classes" and len(survey.classes) < 2:
        raise NothingToPropose("There is one class only. Sort the volumes into a folder for each of two or more.")
    if survey.kind == "masks" and len(survey.labels) < 2:
        raise NothingToPropose("The masks hold one label only, so there is nothing to find in the volumes.")
    if survey.kind not in ("classes", "masks", "regression"):
        raise NothingToPropose(survey.notes[-1] if survey.notes else "There is nothing to learn from these volumes.")
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
        if survey.kind == "masks":
            last = _u_net(sketch, entry, self._plan)
            head: dict[str, Value] = {"filters": len(survey.labels), "kernel_size": (1, 1, 1), "activation": "softmax"}
            return sketch.then(last, "layers.Conv3D", **head)
        last = _classifier(sketch, entry, self._plan)
        if survey.kind == "regression":
            why = "One unit for each number to find, with no activation, so that any number can come out."
            self._reasons.append(Reason("A linear end", why))
            return sketch.then(last, "layers.Dense", units=len(survey.values["numbers"]))
        return sketch.then(last, "layers.Dense", units=len(survey.classes), activation="softmax")

    def _data(self) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
        """Place the data cards; return the outputs for training, for validation, and for the Input card."""
        sketch, survey, plan = self._sketch, self._survey, self._plan
        values = _reading_values(survey)
        if survey.bad:
            why = f"{len(survey.bad)} cannot be used; the report names them."
            self._reasons.insert(0, Reason("Bad files are left out", why))
        last = sketch.add(survey.card, **values)
        if plan.spacing is not None:
            last = sketch.then(last, "data.ResampleSpacing", spacing=plan.spacing)
        last = self._intensity(last)
        if not plan.patches:
            last = sketch.then(last, _to_size(survey, plan), size=plan.size)
        split = self._split(last)
        parts: dict[str, tuple[str, str]] = {part: (split, part) for part in ("training", "validation")}
        if plan.patches:
            for part, (source, output) in parts.items():
                patches = sketch.add("data.RandomPatches", size=plan.size, patches=2)
                sketch.link(source, output, patches, "dataset")
                parts[part] = (patches, "dataset")
            why = "So that small parts are seen often enough, a third of the patches hold some for sure, as in nnU-Net."
            self._reasons.append(Reason("A third of the patches with foreground", why))
        shown = parts["training"]
        parts["training"] = (self._augmented(*parts["training"]), "dataset")
        return parts["training"], parts["validation"], shown

    def _intensity(self, last: str) -> str:
        if not self._survey.is_ct:
            why = "The values have no unit that is the same in all volumes, so each is brought to mean 0 and spread 1."
            self._reasons.append(Reason("Scale intensity: z-score", why))
            return self._sketch.then(last, "data.ScaleIntensity")
        inside = [volume.inside or volume.percentiles for volume in self._survey.sound]
        low, high = (statistics.median(values[place] for values in inside) for place in (0, -1))
        width = min(max(high - low, 1.0), _CT_WIDEST)
        where = "where the labels are" if self._survey.kind == "masks" else "of the volumes"
        why = f"The values are those of a CT; from {low:.0f} to {high:.0f} HU lie 99 % of the voxels {where}."
        level = low + width / 2
        self._reasons.append(Reason(f"Intensity window {level:.0f}, width {width:.0f}", why))
        return self._sketch.then(last, "data.IntensityWindow", level=round(level, 1), width=round(width, 1))

    def _split(self, last: str) -> str:
        groups = _groups([volume.name for volume in self._survey.sound])
        if groups:
            why = f"The names tell {groups} patients with several volumes; none lies on both sides."
            self._reasons.append(Reason("Split by group", why))
            return self._sketch.then(last, "data.SplitByGroup", validation=_VALIDATION)
        why = "A fifth of the volumes is never learned from, and tells how good the network is."
        self._reasons.append(Reason("Split", why))
        return self._sketch.then(last, "data.Split", validation=_VALIDATION)

    def _augmented(self, source: str, output: str) -> str:
        """Change the training volumes by chance; not mirrored, for left and right may differ."""
        sketch = self._sketch
        turned = sketch.add("data.AugmentAffine")
        sketch.link(source, output, turned, "dataset")
        why = (
            "Volumes to learn from are turned, scaled and changed in contrast by chance, so that the network does not "
            "learn them by heart. They are not mirrored: left and right may differ. Add Augment by flipping where not."
        )
        self._reasons.append(Reason("Augmentation", why))
        return sketch.then(turned, "data.AugmentIntensity")

    def _training(self) -> dict[str, Value]:
        epochs = _EPOCHS if self._gpu else _EPOCHS_CPU
        why = "The learning rate falls to 0 by then." if self._gpu else "Few, to see results soon without a GPU."
        self._reasons.append(Reason(f"{epochs} epochs", why))
        values: dict[str, Value] = {"epochs": epochs, "batch_size": self._plan.batch}
        counts = self._survey.classes.values()
        if counts and max(counts) >= _RARE * min(counts):
            ratio = f"{max(counts) / min(counts):.1f} times"
            self._reasons.append(Reason("Balanced class weights", f"The largest class is {ratio} the smallest."))
            values["class_weights"] = "balanced"
        return values

    def _optimize(self, train: str) -> None:
        sketch, masks = self._sketch, self._survey.kind == "masks"
        volumes = math.floor(len(self._survey.sound) * (1 - _VALIDATION)) * (2 if self._plan.patches else 1)
        steps = max(1, math.ceil(volumes / self._plan.batch)) * (_EPOCHS if self._gpu else _EPOCHS_CPU)
        rate = _RATE if masks else _RATE_OF_CLASSES
        schedule = sketch.add("schedules.CosineDecay", initial_learning_rate=rate, decay_steps=steps)
        adam = sketch.add("optimizers.Adam")
        sketch.link(schedule, "instance", adam, "learning_rate")
        sketch.link(adam, "instance", train, "optimizer")
        why = f"Large steps at first and ever smaller ones, over {steps:,} batches: all epochs. Change it with them."
        self._reasons.append(Reason("Learning rate along a cosine", why))
        if masks:
            loss = sketch.add("losses.DiceCrossentropy")
            sketch.link(loss, "instance", train, "loss")
            share = 100 * (1 - self._survey.labels.get(0, 0) / sum(self._survey.labels.values()))
            why = f"The labels fill {share:.2g} % of the volumes; Dice counts small parts as much as large ones."
            self._reasons.append(Reason("Dice and crossentropy", why))


def _u_net(sketch: Sketch, entry: str, plan: Blueprint) -> str:
    """Place a 3D U-Net (Çiçek et al., 3D U-Net, MICCAI 2016); return its last card."""
    last, skips = entry, []
    for level, filters in enumerate(plan.filters):
        last = _double(sketch, last, filters, plan.kernels[level])
        if level < len(plan.poolings):
            skips.append(last)
            last = sketch.then(last, "layers.MaxPooling3D", pool_size=plan.poolings[level])
    for level in reversed(range(len(plan.poolings))):
        pooling = plan.poolings[level]
        wide: dict[str, Value] = {"kernel_size": pooling, "strides": pooling, "filters": plan.filters[level]}
        up = sketch.then(last, "layers.Conv3DTranspose", **wide)
        last = sketch.joined([skips[level], up], "layers.Concatenate")
        last = _double(sketch, last, plan.filters[level], plan.kernels[level])
    return last


def _classifier(sketch: Sketch, entry: str, plan: Blueprint) -> str:
    """Place convolutions that halve the volume, and a mean over what is left; return its last card."""
    last = entry
    for level, filters in enumerate(plan.filters):
        last = _double(sketch, last, filters, plan.kernels[level])
        if level < len(plan.poolings):
            last = sketch.then(last, "layers.MaxPooling3D", pool_size=plan.poolings[level])
    last = sketch.then(last, "layers.GlobalAveragePooling3D")
    return sketch.then(last, "layers.Dropout", rate=0.3)


def _double(sketch: Sketch, last: str, filters: int, kernel: Sizes) -> str:
    values: Mapping[str, Any] = {"filters": filters, "kernel_size": kernel, "padding": "same", "activation": "relu"}
    for _ in range(2):
        last = sketch.then(sketch.then(last, "layers.Conv3D", **values), "layers.BatchNormalization")
    return last


def _of_numbers(survey: Survey) -> Proposal:
    """Return a deck for a table of numbers: two dense layers behind scaled columns."""
    if not survey.values.get("label") and not survey.values.get("numbers"):
        raise NothingToPropose("No column of classes was found. Choose the column that the network is to find.")
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
    reasons = (
        Reason("Columns scaled", "Numbers of different units are brought to mean 0 and spread 1 by the training part."),
        Reason("Two dense layers of 32", "Enough for a table; take more units where the training loss stays high."),
        Reason("60 epochs", "A table is gone through in moments."),
    )
    return Proposal(sketch.finished(), reasons)


def _to_size(survey: Survey, plan: Blueprint) -> str:
    """Return the card that brings volumes to one size: it cuts nothing off, or else changes their scale."""
    whole = all(volume.shape[axis] <= plan.size[axis] for volume in survey.sound for axis in range(3))
    return "data.CropOrPad" if whole or plan.spacing is not None else "data.Resize"


def _groups(names: list[str]) -> int:
    """Return the number of patients where names tell several volumes of each, else 0."""
    first = [_PART.split(name, maxsplit=1)[0] for name in names]
    groups = set(first)
    return len(groups) if 4 <= len(groups) < len(names) and "_" in "".join(names) else 0


def _about(survey: Survey) -> str:
    learns = {"masks": "Finds parts in volumes voxel by voxel", "classes": "Tells classes of volumes apart"}
    what = learns.get(survey.kind, "Learns from a table of numbers")
    return f"{what}. Proposed by Voxdeck after a look through the data; every card can be changed."
