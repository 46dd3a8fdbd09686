"""Fits a model from any step on: an epoch that was begun before is ended first, then the whole ones follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.fitting.feeding import Feed
from app.engine.settings import import_keras


def fit(
    model: Any, training: Feed, validation: Feed | None, callbacks: Sequence[Any], *, epochs: range, first: int
) -> None:
    """Train a compiled model; callbacks see one training, whatever number of calls of Keras it takes.

    Args:
        model: compiled.
        training: the volumes to learn from.
        validation: those to test on, if any.
        callbacks: the first and the last of them put the model where its training goes on from.
        epochs: to do, from 0.
        first: batches of the first of them that are done.
    """
    watched = _as_one(callbacks, model, epochs, training.steps)
    if not epochs:
        watched.ends = True
        watched.on_train_begin()
        watched.on_train_end()
        return
    if first:
        begun = range(epochs.start, epochs.start + 1)
        epochs = range(begun.stop, epochs.stop)
        watched.ends = not epochs
        _make_metrics(model, training, watched)
        if first < training.steps:
            _fit(model, training, validation, watched, begun, first)
        else:
            _end_epoch(model, validation, watched, begun.start)
        if model.stop_training or not epochs:
            return
    watched.ends = True
    _fit(model, training, validation, watched, epochs, 0)


def _fit(model: Any, training: Feed, validation: Feed | None, watched: Any, epochs: range, first: int) -> None:  # noqa: PLR0917 - all that a fit takes
    if not watched.ends:
        # A moving average of the weights takes their place at the end of a training, but not in its midst.
        model.optimizer.finalize_variable_values = lambda _: None
    try:
        model.fit(
            **training.arguments(epochs, first),
            **(validation.validation_arguments() if validation else {}),
            initial_epoch=epochs.start,
            epochs=epochs.stop,
            shuffle=False,  # the feed has an order of its own
            verbose=0,
            callbacks=watched,
        )
    finally:
        vars(model.optimizer).pop("finalize_variable_values", None)


def _make_metrics(model: Any, training: Feed, watched: Any) -> None:
    """Make the metrics, so that they can be given their counts; Keras does so when it first needs them."""
    watched.on_test_begin()
    model.test_on_batch(*training.read(0, 0))
    watched.on_test_end()


def _end_epoch(model: Any, validation: Feed | None, watched: Any, epoch: int) -> None:
    """Do what is left of an epoch whose batches are all done: test and tell."""
    model.stop_training = False
    watched.on_train_begin()
    watched.on_epoch_begin(epoch)
    logs = dict(model.get_metrics_result())
    if validation is not None:
        tested = model.evaluate(validation.once(), return_dict=True, verbose=0, callbacks=watched)
        logs |= {f"val_{name}": value for name, value in tested.items()}
    watched.on_epoch_end(epoch, logs)
    watched.on_train_end(logs)


def _as_one(callbacks: Sequence[Any], model: Any, epochs: range, steps: int) -> Any:
    """Return Keras' list of callbacks; the beginning and the end of the training are told once."""

    class AsOne(import_keras().callbacks.CallbackList):  # type: ignore[misc]
        begun = False
        ends = False

        def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:
            if not self.begun:
                self.begun = True
                super().on_train_begin(logs)

        def on_train_end(self, logs: Mapping[str, float] | None = None) -> None:
            if self.ends or model.stop_training:
                super().on_train_end(logs)

    return AsOne(list(callbacks), add_history=True, model=model, epochs=epochs.stop, steps=steps, verbose=0)
