"""Builds and compiles the model of a training."""

from __future__ import annotations

from typing import Any

from app.engine.builder import NetworkBuilder
from app.engine.fitting.optimizing import prepared_optimizer
from app.engine.fitting.preparation import Preparation
from app.engine.settings import import_keras


def built(prepared: Preparation, *, xla: bool | None = None, steps_per_execution: int = 1) -> tuple[Any, list[Any]]:
    """Return a compiled model and the callbacks that are linked; the same seed gives the same weights.

    Args:
        prepared: what is trained.
        xla: whether the step is compiled; None leaves it to Keras.
        steps_per_execution: steps that Keras takes without coming back.
    """
    import_keras().utils.set_random_seed(prepared.setting("seed"))
    specs = {reference: dataset.spec for reference, dataset in prepared.datasets.items()}
    builder = NetworkBuilder(prepared.plan, specs)
    model = builder.network(prepared.network)
    choice = prepared.choice
    model.compile(
        optimizer=prepared_optimizer(builder.made(prepared.setting("optimizer")), prepared.train),
        loss=choice.make_loss() if choice.make_loss else builder.made(prepared.setting("loss")),
        metrics=choice.make_metrics() if choice.make_metrics else builder.made(prepared.setting("metrics")),
        jit_compile="auto" if xla is None else xla,
        steps_per_execution=steps_per_execution,
    )
    return model, list(builder.made(prepared.setting("callbacks")) or [])
