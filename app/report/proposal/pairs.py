"""What a deck for pairs of volumes has of its own: nothing changes one of a pair alone but what the network undoes."""

from __future__ import annotations

import math

from app.report.proposal.blueprint import Reason
from app.report.proposal.sketch import Sketch
from app.report.survey import Survey
from resources.translations import tr, tr_count

# Volumes to find whose mean and spread lie within these are found without bringing the answers to their unit.
_MEAN, _LEAST_SPREAD, _LARGEST_SPREAD = 1.0, 0.1, 3.0


def scaled(sketch: Sketch, split: str, reasons: list[Reason]) -> str:
    """Scale what enters, all volumes alike; return the card."""
    made = sketch.add("data.ScaleByTraining")
    for part in ("training", "validation"):
        sketch.link(split, part, made, part)
    why = tr(
        "All volumes are scaled alike, so that the training part has mean 0 and spread 1: how bright a volume is tells "
        "how bright the one to find is. The volumes to find stay as they are."
    )
    reasons.append(Reason(tr("Scaled by the training part"), why))
    return made


def mirrored(sketch: Sketch, source: str, output: str, reasons: list[Reason]) -> str:
    """Change the training pairs by chance, both of a pair alike; return the card."""
    made = sketch.add("data.AugmentFlip")
    sketch.link(source, output, made, "dataset")
    why = tr(
        "Both volumes of a pair are mirrored by chance, alike, so that the network does not learn them by heart. They "
        "are not turned, which blurs them, nor changed in contrast, which the volumes to find would not follow."
    )
    reasons.append(Reason(tr("Augmentation"), why))
    return made


def intensities(sketch: Sketch, last: str, survey: Survey, reasons: list[Reason]) -> str:
    """Let the network end in intensities; return its last layer."""
    (channels,) = survey.target_channels
    why = tr_count(
        "A convolution of kernel 1 with one filter for the channel to find and no activation, so that any intensity "
        "can come out.",
        "A convolution of kernel 1 with {count} filters, one for each channel to find, and no activation, so that any "
        "intensity can come out.",
        channels,
    )
    reasons.append(Reason(tr("A linear end"), why))
    last = sketch.then(last, "layers.Conv3D", filters=channels, kernel_size=(1, 1, 1), activation="linear")
    mean, spread = _unit(survey)
    if abs(mean) <= _MEAN and _LEAST_SPREAD <= spread <= _LARGEST_SPREAD:
        return last
    why = tr(
        "Brings the answers to the mean and the spread of the volumes to find, which the network would otherwise be "
        "long in learning."
    )
    reasons.append(Reason(tr("Rescaling by {scale:.4g}, offset {offset:.4g}", scale=spread, offset=mean), why))
    return sketch.then(last, "layers.Rescaling", scale=float(f"{spread:.4g}"), offset=float(f"{mean:.4g}"))


def compared(sketch: Sketch, train: str, reasons: list[Reason]) -> None:
    """Place the loss and the metric."""
    for card, name in (("losses.MeanSquaredError", "loss"), ("metrics.MeanAbsoluteError", "metrics")):
        sketch.link(sketch.add(card), "instance", train, name)
    why = tr(
        "Large differences from the volumes to find count most. The mean absolute error tells in the unit of the "
        "voxels how far off the answers are."
    )
    reasons.append(Reason(tr("Mean squared error"), why))


def _unit(survey: Survey) -> tuple[float, float]:
    """Return mean and spread of the voxels of all volumes to find; a spread of 1 where they are constant."""
    targets = [volume.target for volume in survey.sound]
    mean = math.fsum(target["mean"] for target in targets) / len(targets)
    squares = math.fsum(target["deviation"] ** 2 + (target["mean"] - mean) ** 2 for target in targets)
    return mean, math.sqrt(squares / len(targets)) or 1.0
