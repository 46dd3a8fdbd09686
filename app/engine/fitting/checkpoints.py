"""Checkpoints on the way of a training: the last state, from which a run can be resumed, and the best model."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.fitting.training_state import TrainingState, save_state
from app.engine.saving import save_model, weights_are_finite
from app.runs.folder import RunFolder

_SHARE_OF_TIME = 0.02


class NotFinite(Exception):
    """A weight is NaN or infinite: there is nothing to keep."""


class Checkpoints:
    """Saves a training at the ends of its epochs, but not so often that it slows the training down.

    Attributes:
        best: lowest watched loss so far: of validation where there is one, else of training; None before the first.
    """

    def __init__(self, folder: RunFolder, epochs: int, callbacks: Sequence[Any], state: TrainingState | None) -> None:
        """Begin anew, or from a state.

        Args:
            folder: of the run.
            epochs: in the whole training.
            callbacks: that have a state of their own.
            state: where the training goes on from, if it does.
        """
        self._folder, self._epochs, self._callbacks, self._state = folder, epochs, callbacks, state
        self.best = state.best if state else None
        self._best_weights: list[Any] | None = None  # of the best epoch, while they are in no file
        self._next = 0.0

    def restore(self, model: Any) -> None:
        """Put a model where its training goes on from; the callbacks must have begun already."""
        if self._state is not None:
            self._state.restore(model, self._callbacks)
            self._state = None  # its arrays are as large as the model and its optimizer

    def end_epoch(self, model: Any, epoch: int, metrics: Mapping[str, float]) -> None:
        """Note the best, and save what is due.

        Raises:
            NotFinite: the weights are no numbers any more.
            OSError: a file could not be written.
        """
        begun = time.monotonic()
        self._note_best(model, metrics)
        # A training that ends here early must not be gone on with: it is resumed from the epoch before.
        if (begun < self._next and epoch < self._epochs) or model.stop_training:
            return
        if not weights_are_finite(model):
            raise NotFinite
        self.flush_best(model)
        save_state(self._folder.state, model, self._callbacks, epoch=epoch, metrics=metrics, best=self.best)
        save_model(model, self._folder.checkpoints / "last.keras")
        now = time.monotonic()
        self._next = now + (now - begun) / _SHARE_OF_TIME

    def flush_best(self, model: Any) -> None:
        """Write the best model, if it is in no file yet; the model itself stays as it is.

        Raises:
            OSError: it could not be written.
        """
        if self._best_weights is None:
            return
        present = model.get_weights()
        model.set_weights(self._best_weights)
        try:
            save_model(model, self._folder.best)
        finally:
            model.set_weights(present)
        self._best_weights = None

    def _note_best(self, model: Any, metrics: Mapping[str, float]) -> None:
        value = metrics.get("val_loss", metrics.get("loss"))
        if value is None or not math.isfinite(value) or (self.best is not None and value >= self.best):
            return
        self.best = value
        self._best_weights = model.get_weights()
