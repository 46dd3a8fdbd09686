"""One training from the deck to the saved model."""

from __future__ import annotations

from contextlib import ExitStack
from math import prod
from typing import Any

from app.engine.checks.choices import encoded
from app.engine.data.batches import Batches
from app.engine.data.dataset import Cancelled, Dataset, fingerprint_of
from app.engine.data.loading import Volumes, load
from app.engine.data.volume_cache import take_notice, users_cache
from app.engine.failures import RunFailed, cause_of
from app.engine.fitting.beginning import tell_memory, warm_up
from app.engine.fitting.building import built
from app.engine.fitting.callbacks import Follower, Progress
from app.engine.fitting.checkpoints import Checkpoints, Place
from app.engine.fitting.class_weights import balanced_weights
from app.engine.fitting.feeding import Feed
from app.engine.fitting.measuring import choose_speed
from app.engine.fitting.parts import fit
from app.engine.fitting.preparation import Preparation, prepare
from app.engine.fitting.report import RunReport
from app.engine.fitting.stopping import PauseRequested, StopRequested, StopWatch
from app.engine.fitting.switches import Switches, best_precision, calculating_in
from app.engine.fitting.training_state import TrainingState, read_state
from app.engine.fitting.watched import watched_in
from app.engine.fitting.watching import Watching
from app.engine.saving import save_model
from app.engine.settings import device_words, gpu_names, import_keras, versions
from app.engine.words import shape_words
from app.runs.record import RunState
from resources.translations import tr, tr_count

_SETTINGS = (
    "epochs",
    "batch_size",
    "shuffle",
    "precision",
    "seed",
    "clip_gradients",
    "clip_at",
    "gradient_accumulation_steps",
    "class_weights",
    "warm_start",
)


class TrainingRun:
    """One training.

    Attributes:
        progress: how far it is.
        model: the ``keras.Model`` once it is built, else None.
    """

    def __init__(self, report: RunReport, stop: StopWatch, switches: Switches | None = None) -> None:
        """Take a run whose surroundings are prepared.

        Args:
            report: of the run.
            stop: raises where somebody asked to stop or to pause.
            switches: those chosen before Keras was imported; None where nothing had to be chosen.
        """
        self._report, self._stop, self._given = report, stop, switches
        self._switches = switches or Switches(report, None)
        self._precision = "float32"
        self._held: Volumes | None = None
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
            return self._end_on_request(RunState.STOPPED)
        except PauseRequested:
            return self._end_on_request(RunState.PAUSED)
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
        shuffle, weighted = prepared.setting("shuffle"), prepared.setting("class_weights") == "balanced"
        training = self._feed(stack, prepared, prepared.training, "training", shuffle=shuffle, weighted=weighted)
        validation = None
        if prepared.validation is not None:
            validation = self._feed(stack, prepared, prepared.validation, "validation", shuffle=False)
        self._tell_data(prepared, training)
        self._precision = self._switches.choose("precision", *best_precision())
        layout = tr("it is what convolutions are fastest with, unless a card says else")
        self._switches.choose("layout", "channels_last", layout)
        tell_memory(prepared, self._report, self._precision)
        stack.enter_context(calculating_in(self._precision))
        extra = self._build(prepared, training)
        self._stop.check()
        self._report.state(RunState.TRAINING)
        self._fit(prepared, training, validation, extra)
        self._stop.check()
        self._keep_at_the_end()

    def _prepare(self) -> Preparation:
        def progress(done: int, total: int) -> None:
            self._stop.check()
            self._report.progress(tr("Looking through the files"), done, total)

        record = self._report.record
        graph = self._report.folder.read_graph()
        node = record.settings.get("train")
        prepared = self._prepared = prepare(graph, record.base, node if node in graph.nodes else None, progress)
        if self._given is None:
            self._switches = Switches(self._report, prepared.train)
        for warning in prepared.warnings:
            self._report.event("warning", text=warning)
        self._stop.check()
        return prepared

    def _feed(
        self,
        stack: ExitStack,
        prepared: Preparation,
        dataset: Dataset,
        what: str,
        *,
        shuffle: bool,
        weighted: bool = False,
    ) -> Feed:
        words = tr("Reading the validation data") if what == "validation" else tr("Reading the training data")
        volumes = load(
            dataset,
            progress=lambda done, total: self._report.progress(words, done, total),
            cancelled=lambda: self._stop.requested,
            cache=users_cache(),
        )
        if notice := take_notice():
            self._report.event("warning", text=notice)
        self._stop.check()
        print(f"{what.capitalize()} data: {volumes.words}.", flush=True)  # noqa: T201 - for log.txt
        size, seed = prepared.setting("batch_size"), prepared.setting("seed")
        batches = stack.enter_context(Batches(volumes, size, shuffle=shuffle, seed=seed))
        weights = balanced_weights(volumes) if weighted else None
        if weights is not None:
            names = dict(zip(dataset.spec.class_names, map(float, weights), strict=True))
            self._report.event("class_weights", weights=names)
        if what == "validation":
            self._held = volumes
        return Feed(batches, lambda targets: encoded(targets, prepared.choice.encoding, prepared.units), weights)

    def _tell_device(self) -> None:
        gpus = gpu_names()
        device = device_words(gpus)
        self._report.update(device=device, versions=versions())
        notes = [tr("memory is taken as it is needed")] if gpus else []
        self._report.event("device", device=device, notes=notes, backend=import_keras().backend.backend())

    def _tell_data(self, prepared: Preparation, training: Feed) -> None:
        held = prepared.validation
        fingerprint = fingerprint_of(prepared.training.fingerprint, held.fingerprint if held else "")
        chosen = {"loss": prepared.choice.loss_words, "encoding": str(prepared.choice.encoding)}
        settings = {name: prepared.setting(name) for name in _SETTINGS} | chosen | {"train": prepared.train.node}
        if left_out := prepared.training.spec.left_out_keys:
            settings["left_out"] = list(left_out)
            print("Left out:", *prepared.training.spec.left_out, sep="\n  ", flush=True)  # noqa: T201 - for log.txt
        if numbers := prepared.training.spec.numbers:
            settings["numbers"] = list(numbers)
        if channels := prepared.training.spec.target_channels:
            settings["target_channels"] = channels
        if columns := prepared.training.spec.columns:
            settings["columns"] = list(columns)
        if settled := prepared.settled:
            settings["settled"] = settled
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
                tr("The data are not those with which this run began. Put them back to resume it, or train anew.")
            )

    def _build(self, prepared: Preparation, training: Feed) -> list[Any]:
        """Build and compile the model; return the callbacks that are linked."""
        speed = choose_speed(self._switches, prepared, training)
        self._switches.tell()
        self.model, extra = built(prepared, xla=speed.xla, steps_per_execution=speed.steps)
        trainable = sum(prod(variable.shape) for variable in self.model.trainable_variables)
        self._report.event("model", parameters=int(self.model.count_params()), trainable=trainable)
        warm_up(self.model, prepared, self._report)
        return extra

    def _fit(self, prepared: Preparation, training: Feed, validation: Feed | None, extra: list[Any]) -> None:
        folder, total = self._report.folder, prepared.setting("epochs")
        state = read_state(folder.state) if self._report.record.resumed else None
        epochs = range(min(state.epoch, total) if state else 0, total)
        if self._report.record.resumed:
            self._take_up(state, total)
        checkpoints = self._checkpoints = Checkpoints(folder, total, extra, state)
        watched = watched_in(prepared, self.model, self._report, self._held, self._precision)
        with Watching(self._report, self.model, training, watched) as watching:
            follower = Follower(
                self._report,
                training,
                epochs,
                stop=self._stop,
                progress=self.progress,
                checkpoints=checkpoints,
                watching=watching,
            )
            first = state.batch if state and epochs else 0
            try:
                fit(self.model, training, validation, follower.around(extra), epochs=epochs, first=first)
            except (StopRequested, PauseRequested):
                if self.progress.learned:
                    checkpoints.keep(self.model, self.progress.place)
                raise
            except Exception:
                for feed in (training, validation):
                    if feed is not None and feed.failure is not None:
                        raise feed.failure from None
                raise

    def _take_up(self, state: TrainingState | None, epochs: int) -> None:
        """Say where the run goes on, and begin there."""
        if state is not None:
            self.progress.learned = True
            self.progress.metrics = dict(state.metrics)
            self.progress.place = Place(state.epoch, state.batch, state.seconds, state.metrics)
        done = self.progress.place
        self._report.event("resume", epoch=done.epoch, epochs=epochs, batch=done.batch)

    def _end_on_request(self, state: RunState) -> RunState:
        try:
            if state is RunState.STOPPED:
                self._keep_at_the_end()
            elif self._checkpoints is not None:
                self._checkpoints.flush_best(self.model)
        except OSError as error:
            cause = cause_of(error)
            if cause is None:
                raise
            self._report.end(RunState.FAILED, cause, self.progress.metrics)
            return RunState.FAILED
        self._report.end(state, metrics=self.progress.metrics)
        return state

    def _cause_of(self, error: Exception) -> str | None:
        if self._prepared is None:
            return cause_of(error)
        batch = tr_count(
            "{count:,} volume of {shape}",
            "{count:,} volumes of {shape}",
            self._prepared.setting("batch_size"),
            shape=shape_words(self._prepared.training.spec.shape),
        )
        return cause_of(error, batch, self._prepared.titles)
