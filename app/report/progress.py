"""What the events of a run add up to: state, progress, time left and curves, as plain data."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.report.remaining import Remaining
from app.runs.events import Event, hand_over
from app.runs.record import RunRecord, RunState
from resources.translations import tr_count

_LIVE_POINTS = 2000


@dataclass
class Curve:
    """Points of one line: epochs (from 0, parts of an epoch for live points) against values."""

    epochs: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    def add(self, epoch: float, value: float) -> None:
        """Append a point; one that is not after the last starts the line again from there (a resumed run)."""
        while self.epochs and self.epochs[-1] >= epoch:
            self.epochs.pop()
            self.values.pop()
        self.epochs.append(epoch)
        self.values.append(value)

    def thin(self, most: int) -> None:
        """Drop every second point once there are more than ``most``."""
        if len(self.epochs) > most:
            self.epochs, self.values = self.epochs[::2], self.values[::2]


@dataclass
class TrainingProgress:
    """The state of one run, fed with its events in order.

    Attributes:
        state, cause: as in the run's record.
        what, done, total: long work before the first step, in words and numbers.
        epoch, epochs, batch, batches: counted from 1; 0 before the first.
        curves: values at the end of each epoch, by name (``loss``, ``val_loss``, ...).
        live: values within the epochs, by name.
        device, notes: what it trains on, and the switches chosen.
        before: runs that come before this one, while it waits for its turn.
        worked: seconds in which a trainer was at work, by a clock that nobody sets, as of the last event.
    """

    state: RunState = RunState.STARTING
    cause: str = ""
    what: str = ""
    before: int = 0
    done: int = 0
    total: int = 0
    epoch: int = 0
    epochs: int = 0
    batch: int = 0
    batches: int = 0
    device: str = ""
    notes: tuple[str, ...] = ()
    warnings: list[str] = field(default_factory=list)
    curves: dict[str, Curve] = field(default_factory=dict)
    live: dict[str, Curve] = field(default_factory=dict)
    metrics: Mapping[str, float] = field(default_factory=dict)
    began: float | None = None
    last: float | None = None
    worked: float | None = None
    ended: float | None = None
    _remaining: Remaining = field(default_factory=Remaining)
    _counted: float = 0.0

    def feed(self, event: Event) -> None:
        """Take one event; a kind that is not known changes nothing."""
        when = event.get("time")
        if isinstance(when, int | float):
            self.last = float(when)
            self.began = self.began if self.began is not None else self.last
        if isinstance(event.get("worked"), int | float):
            self.worked = float(event["worked"])
        hand_over(event, self)

    def take_record(self, record: RunRecord) -> None:
        """Take the end of a run from its record (the trainer may have died without a word)."""
        self.state, self.cause = record.state, record.cause
        self.device = self.device or record.device
        self.metrics = record.metrics or self.metrics
        if not record.state.active and self.ended is None:
            self.ended = record.ended or self.last

    def _on_state(self, event: Event) -> None:
        self.state = RunState(event["state"])
        if self.state.active:
            # A resumed run goes on: how it ended before is over.
            self.ended, self.cause = None, ""
        if self.state is RunState.PREPARING:
            self._remaining.begin()

    def _on_queue(self, event: Event) -> None:
        self.before = int(event["before"])
        self.what = tr_count("{count} run before it", "{count} runs before it", self.before) if self.before else ""

    def _on_progress(self, event: Event) -> None:
        self.what, self.done, self.total = str(event["what"]), int(event["done"]), int(event["total"])

    def _on_device(self, event: Event) -> None:
        self.device, self.notes = str(event["device"]), tuple(event.get("notes", ()))

    def _on_warning(self, event: Event) -> None:
        self.warnings.append(str(event["text"]))

    def _on_data(self, event: Event) -> None:
        self._remaining.data(event)

    def _on_batch(self, event: Event) -> None:
        self._count(event)
        self._remaining.batch(event, self._clock())
        place = self.epoch - 1 + self.batch / max(1, self.batches)
        self._add(self.live, place, event["logs"])
        for curve in self.live.values():
            curve.thin(_LIVE_POINTS)

    def _on_epoch(self, event: Event) -> None:
        whole = max(1, self.batches)
        self._count({**event, "batch": whole, "batches": whole})
        self._remaining.epoch(event, self._clock())
        self._add(self.curves, float(self.epoch), event["logs"])
        self.metrics = {name: value for name, value in event["logs"].items() if value is not None}

    def _on_end(self, event: Event) -> None:
        self.state, self.cause = RunState(event["state"]), str(event.get("cause") or "")
        self.metrics = event.get("metrics") or self.metrics
        self.ended = self.last

    def _count(self, event: Mapping[str, Any]) -> None:
        self.epoch, self.epochs = int(event["epoch"]), int(event["epochs"])
        self.batch, self.batches = int(event["batch"]), int(event["batches"])
        self._counted = self.last or 0.0

    @staticmethod
    def _add(curves: dict[str, Curve], epoch: float, logs: Mapping[str, float | None]) -> None:
        for name, value in logs.items():
            # A loss that is no number has no place on the axis; the run's end tells of it in words.
            if value is not None and math.isfinite(value):
                curves.setdefault(name, Curve()).add(epoch, float(value))

    @property
    def share(self) -> float:
        """Part of the training that is done, from 0 to 1."""
        if not self.epochs:
            return 0.0
        return min(1.0, (max(0, self.epoch - 1) + self.batch / max(1, self.batches)) / self.epochs)

    def elapsed(self, now: float) -> float | None:
        """Return the seconds in which the run was worked on; a clock that is set meanwhile changes little."""
        if self.began is None or self.last is None:
            return None
        until = self.ended or now
        if self.worked is not None:
            return self.worked + max(0.0, until - self.last)
        return max(0.0, until - self.began)

    def left(self, now: float) -> float | None:
        """Return the seconds that the training still needs, or None while that cannot be told."""
        if self.state is not RunState.TRAINING or not self.epochs or self.last is None:
            return None
        seconds = self._remaining.seconds(self.epoch, self.epochs, self.batch, self.batches)
        return None if seconds is None else max(0.0, seconds - max(0.0, now - self._counted))

    def _clock(self) -> float:
        """Return the time of the last event: by the clock that nobody sets, if it tells it."""
        return (self.last or 0.0) if self.worked is None else self.worked
