"""How an engine process is spoken to: requests on standard input, answers alone on standard output."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections import deque
from collections.abc import Iterable, Mapping
from typing import IO, Any

Request = Mapping[str, Any]


def private_output() -> IO[str]:
    """Return standard output for the protocol alone; whatever else is printed goes to standard error."""
    own = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8", newline="\n")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return own


class Requests:
    """Requests as they come in; a newer one makes those before it pointless."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines
        self._waiting: deque[Request] = deque()
        self._changed = threading.Condition()
        self._closed = False

    def follow(self) -> None:
        """Read lines until there are no more; run it in a thread."""
        for line in self._lines:
            try:
                request = json.loads(line)
            except ValueError:
                request = {"fault": "The request is not JSON."}
            with self._changed:
                self._waiting.append(request if isinstance(request, dict) else {})
                self._changed.notify()
        with self._changed:
            self._closed = True
            self._changed.notify()

    def next(self) -> Request | None:
        """Wait for the oldest request that is not answered; None when there will be no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed)
            return self._waiting.popleft() if self._waiting else None

    @property
    def newer(self) -> bool:
        """Whether another request is waiting."""
        return bool(self._waiting)
