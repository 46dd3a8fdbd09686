"""Chooses what there is to look at in a training, by what its network answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.engine.checks.choices import Encoding
from app.engine.checks.memory import estimate
from app.engine.checks.run_checks import load_of
from app.engine.data.loading import Volumes
from app.engine.fitting.answers import AnswerCounts
from app.engine.fitting.memory_seen import MemorySeen
from app.engine.fitting.preparation import Preparation
from app.engine.fitting.previews import Previews
from app.engine.fitting.report import RunReport
from app.engine.fitting.watching import Watched
from app.engine.settings import import_keras


def watched_in(prepared: Preparation, model: Any, report: RunReport, held: Volumes | None, precision: str) -> Watched:
    """Return what there is to look at.

    Args:
        prepared: what is trained.
        model: built and compiled.
        report: of the run.
        held: the validation data, if any.
        precision: number format of the calculation.
    """
    spec = prepared.training.spec
    names = tuple(spec.class_names)
    memory, previews = _memory(prepared, precision), None
    if held is not None and prepared.setting("previews") and len(prepared.found.spec.inputs) == 1:
        previews = Previews(report.folder, held, prepared.setting("previews"), masks=spec.masks)
    if not _tells_classes(prepared):
        return Watched(masks=spec.masks, previews=previews, memory=memory)
    answers = None
    if prepared.validation is not None and import_keras().backend.backend() != "jax":
        answers = AnswerCounts(model, len(names), prepared.choice.encoding, from_logits=prepared.gives_logits)
    return Watched(names, spec.masks, answers, previews, memory)


def _memory(prepared: Preparation, precision: str) -> MemorySeen | None:
    steps = {step.node: step for step in prepared.plan.steps}
    load, device, _ = load_of(prepared.train, steps, prepared.training.spec, precision)
    expected = estimate(prepared.found.layers, replace(load, place=""))
    return MemorySeen(load.place, expected.steps, gpu=device == "gpu") if expected else None


def _tells_classes(prepared: Preparation) -> bool:
    """Tell whether each answer is one of the classes of the data."""
    classes = len(prepared.training.spec.class_names)
    if prepared.choice.encoding is Encoding.COLUMN:
        return classes == 2 and prepared.units == 1
    return classes > 1 and prepared.units == classes
