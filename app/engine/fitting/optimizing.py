"""The optimizer of a training: the one that is chosen or linked, with what the Train card says of its gradients."""

from __future__ import annotations

from typing import Any

from app.compiler import Step
from app.engine.checks.run_checks import ACCUMULATION, CLIPS
from app.engine.settings import import_keras


def prepared_optimizer(made: Any, train: Step) -> Any:
    """Return an optimizer that cuts and averages gradients as the Train card says.

    Args:
        made: the optimizer of a card, or a name.
        train: the Train card's step.
    """
    optimizer = import_keras().optimizers.get(made)
    clip = CLIPS.get(str(train.arguments.get("clip_gradients")))
    if clip:
        setattr(optimizer, clip, train.arguments["clip_at"])
    steps = train.arguments.get(ACCUMULATION)
    if isinstance(steps, int) and steps > 1:
        optimizer.gradient_accumulation_steps = steps
    return optimizer
