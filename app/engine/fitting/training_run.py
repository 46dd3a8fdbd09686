"""One training from the deck to the saved model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from math import prod
from typing import Any

from app.engine.builder import NetworkBuilder
from app.engine.checks.choices import encoded
from app.engine.data.batches import Batches
from app.engine.data.dataset import Cancelled, Dataset, fingerprint_of
from app.engine.data.loading import load
from app.engine.failures import RunFailed, cause_of
from app.engine.fitting.callbacks import Follower, Progress
from app.engine.fitting.checkpoints import Checkpoints
from app.engine.fitting.feeding import Feed
from app.engine.fitting.preparation import Preparation, prepare
from app.engine.fitting.report import RunReport
from app.engine.fitting.stopping import StopRequested, StopWatch
from app.engine.fitting.training_state import TrainingState, read_state
from app.engine.saving import save_model
from app.engine.settings import device_words, gpu_names, import_keras, versions
from app.engine.words import count_words, shape_words
from app.runs.record import RunState

_SETTINGS = ("epochs", "batch_size", "shuffle", "precision", "seed")


class TrainingRun:
    """One training.

    Attributes:
        progress: how far it is.
        model: the ``keras.Model`` once it is built, else None.
    """

    def __init__(self, report: RunReport, stop: StopWatch) -> None:
        self._report, self._stop = report, stop
        self._prepared: Preparation | None = None
        self._checkpoints: Checkpoints | None = None
        self.progress = Progress()
        self.model: Any = None

    def run(self) -> RunState:
        """Train to the end, or until somebody asks to stop, and tell how it ended.

        Raises:
            Exception: a bug; the run has not ended then.
        """
        try:
            with ExitStack() as stack:
                self._train(stack)
        except (StopRequested, Cancelled):
            return self._end_stopped()
        except Exception as error:
            cause = self._cause_of(error)
            if cause is None:
                raise
            self._report.end(RunState.FAILED, cause, self.progress.metrics)
            return RunState.FAILED
        self._report.end(RunState.FINISHED, metrics=self.progress.metrics)
        return RunState.FINISHED

    def keep_what_was_learned(self) -> None:
        """Save the model as it is now, if it has learned anything."""
        if self.model is not None and self.progress.learned:
            save_model(self.model, self._report.folder.model)

    def _keep_at_the_end(self) -> None:
        self.keep_what_was_learned()
        if self._checkpoints is not None:
            self._checkpoints.flush_best(self.model)

    def _train(self, stack: ExitStack) -> None:
        self._report.state(RunState.PREPARING)
        self._tell_device()
        prepared = self._prepare()
        training = self._feed(stack, prepared, prepared.training, "training", shuffle=prepared.setting("shuffle"))
        validation = None
        if prepared.validation is not None:
            validation = self._feed(stack, prepared, prepared.validation, "validation", shuffle=False)
        self._tell_data(prepared, training)
        stack.enter_context(_precision(prepared.setting("precision")))
        extra = self._build(prepared)
        self._stop.check()
        self._report.state(RunState.TRAINING)
        self._fit(prepared, training, validation, extra)
        self._stop.check()
        self._keep_at_the_end()

    def _prepare(self) -> Preparation:
        def progress(done: int, total: int) -> None:
            self._stop.check()
            self._report.progress("Looking through the files", done, total)

        record = self._report.record
        graph = self._report.folder.read_graph()
        node = record.settings.get("train")
        prepared = self._prepared = prepare(graph, record.base, node if node in graph.nodes else None, progress)
        for warning in prepared.warnings:
            self._report.event("warning", text=warning)
        self._stop.check()
        return prepared

    def _feed(self, stack: ExitStack, prepared: Preparation, dataset: Dataset, what: str, *, shuffle: bool) -> Feed:
        volumes = load(
            dataset,
            progress=lambda done, total: self._report.progress(f"Reading the {what} data", done, total),
            cancelled=lambda: self._stop.requested,
        )
        self._stop.check()
        print(f"{what.capitalize()} data: {volumes.words}.", flush=True)  # noqa: T201 - for log.txt
        size, seed = prepared.setting("batch_size"), prepared.setting("seed")
        batches = stack.enter_context(Batches(volumes, size, shuffle=shuffle, seed=seed))
        return Feed(batches, lambda targets: encoded(targets, prepared.choice.encoding, prepared.units))

    def _tell_device(self) -> None:
        gpus = gpu_names()
        device = device_words(gpus)
        self._report.update(device=device, versions=versions())
        notes = ["memory is taken as it is needed"] if gpus else []
        self._report.event("device", device=device, notes=notes)

    def _tell_data(self, prepared: Preparation, training: Feed) -> None:
        held = prepared.validation
        fingerprint = fingerprint_of(prepared.training.fingerprint, held.fingerprint if held else "")
        chosen = {"loss": prepared.choice.loss_words, "encoding": str(prepared.choice.encoding)}
        settings = {name: prepared.setting(name) for name in _SETTINGS} | chosen | {"train": prepared.train.node}
        self._check_same_data(fingerprint)
        self._report.update(
            settings=settings,
            seed=prepared.setting("seed"),
            fingerprint=fingerprint,
            classes=prepared.training.spec.class_names,
        )
        self._report.event(
            "data",
            training=len(prepared.training),
            validation=len(held) if held else 0,
            steps=training.steps,
        )

    def _check_same_data(self, fingerprint: str) -> None:
        """Object to going on with other data than the run began with."""
        record = self._report.record
        if record.resumed and record.fingerprint and record.fingerprint != fingerprint:
            raise RunFailed(
                "The data are not those with which this run began. Put them back to resume it, or train anew."
            )

    def _build(self, prepared: Preparation) -> list[Any]:
        """Build and compile the model; return the callbacks that are linked."""
        import_keras().utils.set_random_seed(prepared.setting("seed"))
        specs = {reference: dataset.spec for reference, dataset in prepared.datasets.items()}
        builder = NetworkBuilder(prepared.plan, specs)
        self.model = builder.network(prepared.network)
        choice = prepared.choice
        self.model.compile(
            optimizer=builder.made(prepared.setting("optimizer")),
            loss=choice.make_loss() if choice.make_loss else builder.made(prepared.setting("loss")),
            metrics=choice.make_metrics() if choice.make_metrics else builder.made(prepared.setting("metrics")),
        )
        trainable = sum(prod(variable.shape) for variable in self.model.trainable_variables)
        self._report.event("model", parameters=int(self.model.count_params()), trainable=trainable)
        return list(builder.made(prepared.setting("callbacks")) or [])

    def _fit(self, prepared: Preparation, training: Feed, validation: Feed | None, extra: list[Any]) -> None:
        folder, total = self._report.folder, prepared.setting("epochs")
        state = read_state(folder.state) if self._report.record.resumed else None
        epochs = range(min(state.epoch, total) if state else 0, total)
        if self._report.record.resumed:
            self._tell_resumed(state, total)
        self._checkpoints = Checkpoints(folder, total, extra, state)
        follower = Follower(
            self._report,
            training,
            epochs,
            check_stop=self._stop.check,
            progress=self.progress,
            checkpoints=self._checkpoints,
        )
        callbacks = follower.around(extra)
        if not epochs:
            self._end_fit(callbacks)
            return
        try:
            self.model.fit(
                **training.arguments(epochs),
                **(validation.validation_arguments() if validation else {}),
                initial_epoch=epochs.start,
                epochs=epochs.stop,
                shuffle=False,  # the feed has an order of its own
                verbose=0,
                callbacks=callbacks,
            )
        except Exception:
            for feed in (training, validation):
                if feed is not None and feed.failure is not None:
                    raise feed.failure from None
            raise

    def _tell_resumed(self, state: TrainingState | None, epochs: int) -> None:
        if state is not None:
            self.progress.learned = True
            self.progress.metrics = dict(state.metrics)
        self._report.event("resume", epoch=state.epoch if state else 0, epochs=epochs)

    def _end_fit(self, callbacks: list[Any]) -> None:
        """Do what is left of a training that was cut off after its last epoch."""
        around = import_keras().callbacks.CallbackList(callbacks, model=self.model)
        around.on_train_begin()
        around.on_train_end()

    def _end_stopped(self) -> RunState:
        try:
            self._keep_at_the_end()
        except OSError as error:
            cause = cause_of(error)
            if cause is None:
                raise
            self._report.end(RunState.FAILED, cause, self.progress.metrics)
            return RunState.FAILED
        self._report.end(RunState.STOPPED, metrics=self.progress.metrics)
        return RunState.STOPPED

    def _cause_of(self, error: Exception) -> str | None:
        if self._prepared is None:
            return cause_of(error)
        shape = shape_words(self._prepared.training.spec.shape)
        batch = f"{count_words(self._prepared.setting('batch_size'), 'volume')} of {shape}"
        return cause_of(error, batch, self._prepared.titles)


@contextmanager
def _precision(policy: str) -> Iterator[None]:
    """Calculate in a number format for a while."""
    config = import_keras().config
    before = config.dtype_policy()
    config.set_dtype_policy(policy)
    try:
        yield
    finally:
        config.set_dtype_policy(before)
