"""How long a training still takes, by how long its epochs and batches took so far."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median
from typing import Any

_RECENT_EPOCHS = 5
# A test goes through the network forwards only; a step of training goes back as well, which takes twice that again.
_TEST_STEP = 1 / 3


class Remaining:
    """Learns from the events of one trainer how long an epoch takes.

    The first epoch holds the preparations of the libraries, which trace and compile the network. They are left out: the
    trainer tells how long they took, and until then the batches but the first show the pace.
    """

    def __init__(self) -> None:
        self._test_share = 0.0
        self.begin()

    def begin(self) -> None:
        """A trainer begins, which prepares everything anew."""
        self._first: tuple[int, float, int] | None = None  # epoch, clock and batch of the first batch told
        self._pace: float | None = None  # seconds of a batch
        self._batches = 0
        self._ended: float | None = None  # clock at the end of the last epoch
        self._epochs: list[tuple[float, float]] = []  # seconds of whole epochs, and of that behind their batches
        self._rough: tuple[float, float] | None = None  # the same of the first one, without its preparations
        self._behind_last = False

    def data(self, event: Mapping[str, Any]) -> None:
        """Take how many volumes there are."""
        self._test_share = (
            _TEST_STEP * float(event.get("validation") or 0) / max(1.0, float(event.get("training") or 0))
        )

    def batch(self, event: Mapping[str, Any], clock: float) -> None:
        """Take a batch that ended by a clock, in seconds."""
        epoch, batch = int(event["epoch"]), int(event["batch"])
        self._batches, self._behind_last = int(event["batches"]), False
        if self._first is None:
            self._first = (epoch, clock, batch)
        elif self._first[0] == epoch and batch > self._first[2]:
            self._pace = (clock - self._first[1]) / (batch - self._first[2])

    def epoch(self, event: Mapping[str, Any], clock: float) -> None:
        """Take an epoch that ended by a clock, in seconds."""
        seconds, test, prepared = float(event["seconds"]), event.get("test"), event.get("preparation")
        if self._ended is not None:
            whole = clock - self._ended
            behind = 0.0 if test is None else max(0.0, whole - (seconds - float(test)))
            self._epochs.append((whole, behind))
        elif prepared is not None:
            self._rough = (max(0.0, seconds - float(prepared)), float(test or 0.0))
        self._ended, self._behind_last = clock, True

    def seconds(self, epoch: int, epochs: int, batch: int, batches: int) -> float | None:
        """Return how long it takes from a batch of an epoch on, both counted from 1; None while that is not known."""
        known = self._an_epoch()
        if known is None:
            return None
        whole, behind = known
        rest = (epochs - epoch) * whole
        if self._behind_last:
            return rest
        return rest + behind + (1 - batch / max(1, batches)) * (whole - behind)

    def _an_epoch(self) -> tuple[float, float] | None:
        """Return the seconds of an epoch, and those of it behind its last batch."""
        if recent := self._epochs[-_RECENT_EPOCHS:]:
            return median(whole for whole, _ in recent), median(behind for _, behind in recent)
        if self._rough is not None:
            return self._rough
        if self._pace is None:
            return None
        training = self._pace * self._batches
        return training * (1 + self._test_share), training * self._test_share
