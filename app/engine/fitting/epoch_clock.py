"""How long the parts of an epoch take, and how much of that is preparation of the libraries, which comes once."""

from __future__ import annotations

import time

# A test goes through the network forwards only; a step of training goes back as well, which takes twice that again.
_TEST_STEP = 1 / 3
_UNSETTLED = 3


class _Stretch:
    """Steps one after the other; the first few hold preparations of the libraries, such as tracing the graph."""

    def __init__(self, done: int = 0) -> None:
        """Begin after so many steps."""
        self._before = self._done = done
        self._begun = self._ended = time.monotonic()
        self._firsts: list[tuple[float, int]] = []

    def step(self, done: int) -> None:
        """Note how many steps are done."""
        self._ended, self._done = time.monotonic(), done
        if len(self._firsts) < _UNSETTLED:
            self._firsts.append((self._ended, done))

    def end(self) -> None:
        """Note that all is through: some libraries calculate on after having answered."""
        self._ended = time.monotonic()

    @property
    def seconds(self) -> float:
        """From the beginning to the end."""
        return self._ended - self._begun

    @property
    def pace(self) -> float | None:
        """Seconds of a step, the first few passed over; None where there was only one."""
        when, done = self._settled
        return (self._ended - when) / (self._done - done) if self._done > done else None

    def preparation(self, pace: float) -> float:
        """Return how much longer the first steps took than others do."""
        when, done = self._settled
        return max(0.0, when - self._begun - pace * (done - self._before))

    @property
    def _settled(self) -> tuple[float, int]:
        """The end of the first step after which most of what is done followed."""
        if not self._firsts:
            return self._begun, self._before
        half = (self._before + self._done) / 2
        return max((first for first in self._firsts if first[1] <= half), default=self._firsts[0])


class EpochClock:
    """Takes the times of one epoch after the other."""

    def __init__(self) -> None:
        self._training = _Stretch()
        self._test: _Stretch | None = None

    def begin_epoch(self, done: int) -> None:
        """Begin an epoch, of which so many batches are done already."""
        self._training, self._test = _Stretch(done), None

    def end_batch(self, done: int) -> None:
        """Note how many batches of the epoch are done."""
        self._training.step(done)

    def begin_test(self) -> None:
        """Begin to test."""
        self._test = _Stretch()

    def end_test_batch(self, done: int) -> None:
        """Note how many batches are tested."""
        if self._test is not None:
            self._test.step(done)

    def end_test(self) -> None:
        """Note that the test is through."""
        if self._test is not None:
            self._test.end()

    def told(self) -> dict[str, float | None]:
        """Return what an ``epoch`` event tells: of its seconds, those of the test and those of preparation.

        The latter is None where a single step tells nothing of what others take.
        """
        pace = self._training.pace
        if self._test is None:
            return {"test": 0.0, "preparation": None if pace is None else round(self._training.preparation(pace), 3)}
        tested = self._test.pace
        if pace is None and tested is not None:
            pace = tested / _TEST_STEP
        if pace is None:
            return {"test": round(self._test.seconds, 3), "preparation": None}
        prepared = self._test.preparation(pace * _TEST_STEP if tested is None else tested)
        whole = prepared + self._training.preparation(pace)
        return {"test": round(self._test.seconds - prepared, 3), "preparation": round(whole, 3)}
