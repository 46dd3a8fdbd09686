"""What is told and done once, before the first step: the memory that is needed, and the weights to begin with."""

from __future__ import annotations

from typing import Any

from app.engine.checks.memory import estimate
from app.engine.checks.run_checks import load_of, warm_source, warm_words
from app.engine.failures import RunFailed
from app.engine.fitting.preparation import Preparation
from app.engine.fitting.report import RunReport
from app.engine.fitting.warm_start import take_weights
from resources.translations import tr


def tell_memory(prepared: Preparation, report: RunReport, precision: str) -> None:
    """Tell how much memory the training needs, where that can be known."""
    steps = {step.node: step for step in prepared.plan.steps}
    load, device, free = load_of(prepared.train, steps, prepared.training.spec, precision)
    needed = estimate(prepared.found.layers, load)
    if needed is not None:
        report.event(
            "memory",
            estimate=needed.training,
            prediction=needed.prediction,
            free=free,
            device=device,
            calibrated=needed.calibrated,
            cards=needed.cards,
        )


def warm_up(model: Any, prepared: Preparation, report: RunReport) -> None:
    """Begin with the weights of another network, if that is wanted and the run does not go on by itself.

    Raises:
        RunFailed: there is no such network.
    """
    path = prepared.setting("warm_start")
    if not path or (report.record.resumed and report.folder.state.exists()):
        return
    source = warm_source(path, report.record.base)
    if source is None:
        raise RunFailed(warm_words(path))
    told = take_weights(model, source)
    report.event("warm_start", **told)
    if not told["taken"]:
        report.event("warning", text=tr("No layer fits the weights in {file}: all weights are new.", file=source))
