"""Checkpoints on the way of a training: the last state, from which a run can be resumed, and the best model."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from app.engine.fitting.training_state import TrainingState, metric_counts, save_state, synchronize
from app.engine.saving import save_model, weights_are_finite
from app.runs.folder import RunFolder

_SHARE_OF_TIME = 0.02
# Within a long epoch a state is kept this often, so that a power cut costs no hours.
_SECONDS_WITHIN_EPOCH = 300.0


@dataclass(frozen=True)
class Place:
    """Where a training is: whole epochs, batches of the next one, the seconds that these took, and the last metrics."""

    epoch: int = 0
    batch: int = 0
    seconds: float = 0.0
    metrics: Mapping[str, float] = field(default_factory=dict)


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
        self._kept = time.monotonic()
        self._counts: list[Any] | None = None  # of the training part of an epoch, while the model is tested

    def begin_epoch(self) -> None:
        """The metrics count the training from now on."""
        self._counts = None

    def begin_test(self, model: Any) -> None:
        """Keep what the metrics counted in training: the test makes them forget it."""
        self._counts = metric_counts(model)

    def restore(self, model: Any) -> None:
        """Put a model where its training goes on from; the callbacks must have begun already."""
        if self._state is not None:
            self._state.restore(model, self._callbacks)
            if not self._state.batch:
                self._state = None  # its arrays are as large as the model and its optimizer

    def restore_within_epoch(self, model: Any) -> None:
        """Put a model between two steps of the epoch that has just begun, if its training goes on from there."""
        if self._state is not None:
            self._state.restore_within_epoch(model, self._callbacks)
            self._state = None

    def end_batch(self, model: Any, place: Place) -> None:
        """Save the state if that is due within a long epoch.

        Raises:
            OSError: it could not be written.
        """
        begun = time.monotonic()
        if begun - self._kept < _SECONDS_WITHIN_EPOCH or begun < self._next:
            return
        self.keep(model, place)
        now = time.monotonic()
        self._next = now + (now - begun) / _SHARE_OF_TIME

    def keep(self, model: Any, place: Place) -> None:
        """Save the state as it is now, between two steps; weights that are no numbers are not kept.

        Raises:
            OSError: it could not be written.
        """
        synchronize(model)
        if not weights_are_finite(model):
            return
        save_state(self._folder.state, model, self._callbacks, best=self.best, counts=self._counts, **asdict(place))
        self._kept = time.monotonic()

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
        now = self._kept = time.monotonic()
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
