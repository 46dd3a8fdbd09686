"""Tests a run's network on its validation data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from app.engine.data.dataset import Progress, fingerprint_of
from app.engine.data.loading import Volumes, load
from app.engine.failures import RunFailed
from app.engine.fitting.preparation import prepare
from app.engine.results.scores import scores
from app.engine.results.trained import TrainedRun

_BATCH = 8


def evaluate(run: TrainedRun, progress: Callable[[str], Progress], warn: Callable[[str], None]) -> dict[str, Any]:
    """Return the scores of a run's network on its validation data, as plain data.

    Args:
        run: the run.
        progress: gives, for work in words, what is told how far it is.
        warn: told what is odd.

    Raises:
        RunFailed, DataError: it cannot be done; the message says why.
    """
    model = run.load_model()
    prepared = prepare(run.folder.read_graph(), run.record.base, run.train.node, progress("Looking through the files"))
    held = prepared.validation
    if held is None:
        raise RunFailed("The run has no validation data. Link some to the Train card and train anew.")
    if held.spec.masks:
        raise RunFailed("The run's data have masks, not classes. Only classifiers can be tested here.")
    if run.record.fingerprint not in ("", fingerprint_of(prepared.training.fingerprint, held.fingerprint)):
        warn("The data are not those with which the run was trained: the scores are of the present data.")
    volumes = load(held, progress("Reading the validation data"))
    shares = _answers(run, model, volumes, progress("Testing"))
    names = run.class_names(shares.shape[1])
    return scores(volumes.labels, shares.argmax(axis=1).astype(np.int64), names)


def _answers(run: TrainedRun, model: Any, volumes: Volumes, progress: Progress) -> Any:
    count = volumes.spec.count
    answers = []
    for start in range(0, count, _BATCH):
        batch = volumes.gather(np.arange(start, min(start + _BATCH, count)))
        answers.append(np.asarray(model.predict_on_batch(batch)))
        progress(min(start + _BATCH, count), count)
    return run.probabilities(np.concatenate(answers))
