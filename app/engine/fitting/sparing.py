"""Work beside the training that must cost little of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Sparing:
    """Tells when some work may be done again, so that it takes no more than a share of the time."""

    def __init__(self, share: float, seconds: float = 0.0) -> None:
        """Allow it at once the first time.

        Args:
            share: of the time, for instance 0.01.
            seconds: that lie between two times at least.
        """
        self._share, self._seconds = share, seconds
        self._next = float("-inf")

    @property
    def due(self) -> bool:
        """Whether it may be done again."""
        return time.monotonic() >= self._next

    @contextmanager
    def work(self) -> Iterator[None]:
        """Do it; how long it takes decides when it may be done again."""
        begun = time.monotonic()
        yield
        now = time.monotonic()
        self._next = now + max(self._seconds, (now - begun) / self._share)
