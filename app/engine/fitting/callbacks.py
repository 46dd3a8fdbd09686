"""What is done on the way of a training: told, looked after, saved."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.failures import LossNotFinite
from app.engine.fitting.checkpoints import Checkpoints, NotFinite, Place
from app.engine.fitting.epoch_clock import EpochClock
from app.engine.fitting.feeding import Feed
from app.engine.fitting.report import RunReport, Throttle
from app.engine.fitting.stopping import StopWatch
from app.engine.fitting.watching import Watching
from app.engine.saving import HistoryFile
from app.engine.settings import import_keras
from resources.translations import tr

# Each event is a line on disk, which somebody reads and draws; at an epoch's end that event says it all.
_SECONDS_BETWEEN_BATCHES = 0.25


class Progress:
    """How far a training is.

    Attributes:
        learned: whether at least one step was taken.
        metrics: of the last whole epoch.
        place: the step after which the model is now.
    """

    def __init__(self) -> None:
        self.learned = False
        self.metrics: dict[str, float] = {}
        self.place = Place()


class Follower:
    """Follows one training: reports it, keeps its history and checkpoints, heeds the request to stop or pause."""

    def __init__(
        self,
        report: RunReport,
        feed: Feed,
        epochs: range,
        *,
        stop: StopWatch,
        progress: Progress,
        checkpoints: Checkpoints,
        watching: Watching,
    ) -> None:
        """Begin to follow.

        Args:
            report: of the run.
            feed: of the training data.
            epochs: those that are trained, from 0.
            stop: raises where somebody asked to stop or to pause.
            progress: kept up to date; its place is that from which the training goes on.
            checkpoints: of the run.
            watching: looks at more than loss and metrics.
        """
        self._report, self._feed, self._epochs = report, feed, epochs.stop
        self._stop, self._progress, self._checkpoints, self._watching = stop, progress, checkpoints, watching
        self._history = HistoryFile(report.folder.history, epochs.start)
        self._is_time, self._clock = Throttle(_SECONDS_BETWEEN_BATCHES), EpochClock()
        self._model: Any = None
        self._epoch = self._skipped = 0
        self._begun = self._seconds = 0.0
        self._metrics: dict[str, float] = {}
        self._warned = False

    def around(self, callbacks: Sequence[Any]) -> list[Any]:  # noqa: C901 - one line for each of Keras' hooks
        """Return callbacks between one that goes before and one that goes after them.

        What is kept must hold what the others did at the end of the epoch; what is told must not.
        Keras' base class is known only once Keras is imported.
        """
        follower, watching = self, self._watching

        class Before(import_keras().callbacks.Callback):  # type: ignore[misc]
            def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
                follower.begin_epoch(epoch)

            def on_train_batch_begin(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
                watching.begin_batch()

            def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
                follower.end_batch(batch, logs or {})

            def on_test_begin(self, logs: Mapping[str, float] | None = None) -> None:
                follower.begin_test(self.model)

            def on_test_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
                follower.end_test_batch(batch)

            def on_test_end(self, logs: Mapping[str, float] | None = None) -> None:
                follower.end_test()

            def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
                follower.take_metrics(logs or {})

        class After(import_keras().callbacks.Callback):  # type: ignore[misc]
            def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:
                follower.begin(self.model)

            def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
                follower.go_on_within_epoch()

            def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
                follower.end_epoch(self.model)

        return [Before(), *callbacks, After()]

    def begin(self, model: Any) -> None:
        """Go on from where the training was."""
        self._model = model
        self._checkpoints.restore(model)

    def heed(self) -> None:
        """Stop or pause here if somebody asked to."""
        self._stop.check()

    def begin_test(self, model: Any) -> None:
        """The validation data come now."""
        self._clock.begin_test()
        self._checkpoints.begin_test(model)
        self._watching.begin_test()

    def end_test_batch(self, batch: int) -> None:
        """Some validation data are through."""
        self._clock.end_test_batch(batch + 1)
        self.heed()

    def end_test(self) -> None:
        """The validation data are through."""
        self._clock.end_test()
        self._watching.end_test()

    def begin_epoch(self, epoch: int) -> None:
        """Begin an epoch, counted from 0, or go on with it."""
        place = self._progress.place
        self._feed.epoch = epoch
        self._checkpoints.begin_epoch()
        self._epoch = epoch + 1
        self._skipped = place.batch if place.epoch == epoch else 0
        self._begun = time.monotonic() - (place.seconds if self._skipped else 0.0)
        self._clock.begin_epoch(self._skipped)

    def go_on_within_epoch(self) -> None:
        """Put the model where it was in the epoch that was begun before."""
        self._checkpoints.restore_within_epoch(self._model)
        self._watching.begin_epoch(self._epoch, self._skipped)

    def end_batch(self, batch: int, logs: Mapping[str, float]) -> None:
        """Tell how far the epoch is."""
        progress, number, steps = self._progress, self._skipped + batch + 1, self._feed.steps
        self._clock.end_batch(number)
        progress.learned = True
        progress.place = Place(self._epoch - 1, number, time.monotonic() - self._begun, progress.metrics)
        # The loss is a mean over the epoch so far: once it is not finite, it stays so until the epoch ends.
        if not math.isfinite(logs.get("loss", 0.0)):
            raise _not_finite(self._epoch)
        if self._is_time():
            self._report.event(
                "batch", epoch=self._epoch, epochs=self._epochs, batch=number, batches=steps, logs=_plain(logs)
            )
        self._watching.end_batch(number)
        self._checkpoints.end_batch(self._model, progress.place)
        self._stop.check()

    def take_metrics(self, logs: Mapping[str, float]) -> None:
        """Take what came of an epoch."""
        self._seconds = time.monotonic() - self._begun
        self._metrics = _plain(logs)
        self._warn_of_validation(self._metrics)

    def end_epoch(self, model: Any) -> None:
        """Keep and tell what came of an epoch."""
        self._history.add(self._epoch, self._seconds, self._metrics)
        self._progress.metrics = self._metrics
        self._progress.place = Place(self._epoch, metrics=self._metrics)
        try:
            self._checkpoints.end_epoch(model, self._epoch, self._metrics)
        except NotFinite:
            raise _not_finite(self._epoch) from None
        times = {"seconds": round(self._seconds, 3), **self._clock.told()}
        self._report.event("epoch", epoch=self._epoch, epochs=self._epochs, **times, logs=self._metrics)
        self._watching.end_epoch(last=self._epoch == self._epochs or model.stop_training)
        if self._epoch < self._epochs and not model.stop_training:  # what is over need not be stopped
            self._stop.check_after_epoch()

    def _warn_of_validation(self, metrics: Mapping[str, float]) -> None:
        if self._warned or math.isfinite(metrics.get("val_loss", 0.0)):
            return
        self._warned = True
        text = tr("The validation loss is not a number in epoch {epoch}.", epoch=self._epoch)
        self._report.event("warning", text=text)


def _not_finite(epoch: int) -> LossNotFinite:
    return LossNotFinite(
        tr(
            "The loss is no longer a number (in epoch {epoch}). Lower the learning rate, scale the intensities of the "
            "volumes, or choose float32. The last good checkpoint is kept.",
            epoch=epoch,
        )
    )


def _plain(logs: Mapping[str, Any]) -> dict[str, float]:
    """Return loss and metrics as numbers: of training, then of validation, each with the loss first."""
    names = sorted(logs, key=lambda name: (name.startswith("val_"), not name.endswith("loss")))
    return {name: float(logs[name]) for name in names}
