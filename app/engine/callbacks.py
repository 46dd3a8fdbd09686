"""What is done on the way of a training: told, looked after, saved."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from typing import Any

from app.engine.failures import LossNotFinite
from app.engine.feeding import Feed
from app.engine.report import RunReport, Throttle
from app.engine.saving import HistoryFile, save_model, weights_are_finite
from app.engine.settings import import_keras

_SHARE_OF_TIME_FOR_CHECKPOINTS = 0.02
_NOT_FINITE = (
    "The loss is no longer a number (in epoch {epoch}). Lower the learning rate, scale the intensities of the "
    "volumes, or choose float32. The last good checkpoint is kept."
)


class Progress:
    """How far a training is.

    Attributes:
        learned: whether at least one step was taken.
        metrics: of the last whole epoch.
    """

    def __init__(self) -> None:
        self.learned = False
        self.metrics: dict[str, float] = {}


def run_callback(report: RunReport, feed: Feed, epochs: int, check_stop: Callable[[], None], progress: Progress) -> Any:
    """Make the callback that follows a run; Keras' base class is known only once Keras is imported."""

    class RunCallback(import_keras().callbacks.Callback):  # type: ignore[misc]
        def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
            follower.begin_epoch(epoch)

        def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
            follower.end_batch(batch, logs or {})

        def on_test_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
            check_stop()

        def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
            follower.end_epoch(self.model, logs or {})

    follower = _Follower(report, feed, epochs, check_stop, progress)
    return RunCallback()


class _Follower:
    def __init__(
        self, report: RunReport, feed: Feed, epochs: int, check_stop: Callable[[], None], progress: Progress
    ) -> None:
        self._report, self._feed, self._epochs = report, feed, epochs
        self._check_stop, self._progress = check_stop, progress
        self._history = HistoryFile(report.folder.history)
        self._is_time = Throttle()
        self._epoch = 0
        self._begun = 0.0
        self._warned = False
        self._next_checkpoint = 0.0

    def begin_epoch(self, epoch: int) -> None:
        self._feed.epoch = epoch
        self._epoch = epoch + 1
        self._begun = time.monotonic()

    def end_batch(self, batch: int, logs: Mapping[str, float]) -> None:
        self._progress.learned = True
        # The loss is a mean over the epoch so far: once it is not finite, it stays so until the epoch ends.
        if not math.isfinite(logs.get("loss", 0.0)):
            raise LossNotFinite(_NOT_FINITE.format(epoch=self._epoch))
        number, steps = batch + 1, self._feed.steps
        if self._is_time(always=number == steps):
            self._report.event(
                "batch", epoch=self._epoch, epochs=self._epochs, batch=number, batches=steps, logs=_plain(logs)
            )
        self._check_stop()

    def end_epoch(self, model: Any, logs: Mapping[str, float]) -> None:
        seconds = time.monotonic() - self._begun
        metrics = _plain(logs)
        self._warn_of_validation(metrics)
        self._history.add(self._epoch, seconds, metrics)
        self._keep(model)
        self._progress.metrics = metrics
        self._report.event("epoch", epoch=self._epoch, epochs=self._epochs, seconds=round(seconds, 3), logs=metrics)
        self._check_stop()

    def _keep(self, model: Any) -> None:
        """Save a checkpoint, unless epochs are so short that saving each would slow the training down."""
        begun = time.monotonic()
        if begun < self._next_checkpoint and self._epoch < self._epochs:
            return
        if not weights_are_finite(model):
            raise LossNotFinite(_NOT_FINITE.format(epoch=self._epoch))
        save_model(model, self._report.folder.checkpoints / "last.keras")
        now = time.monotonic()
        self._next_checkpoint = now + (now - begun) / _SHARE_OF_TIME_FOR_CHECKPOINTS

    def _warn_of_validation(self, metrics: Mapping[str, float]) -> None:
        if self._warned or math.isfinite(metrics.get("val_loss", 0.0)):
            return
        self._warned = True
        self._report.event("warning", text=f"The validation loss is not a number in epoch {self._epoch}.")


def _plain(logs: Mapping[str, Any]) -> dict[str, float]:
    """Return loss and metrics as numbers: of training, then of validation, each with the loss first."""
    names = sorted(logs, key=lambda name: (name.startswith("val_"), not name.endswith("loss")))
    return {name: float(logs[name]) for name in names}
