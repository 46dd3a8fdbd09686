"""``events.jsonl``: what happens in a run, appended by the trainer, read by all that watch.

Each event is one JSON object a line with ``event`` and ``time`` (seconds since 1970). The kinds:

- ``state``: ``state``, one of RunState.
- ``progress``: ``what`` (words), ``done``, ``total``: long work before the first step.
- ``device``: ``device`` (words), ``notes`` (list of words: the switches chosen).
- ``model``: ``parameters``, ``trainable``.
- ``data``: ``training``, ``validation`` (volumes), ``steps`` (batches an epoch).
- ``batch``: ``epoch``, ``epochs``, ``batch``, ``batches`` (from 1), ``logs`` (loss and metrics so far in the epoch).
- ``epoch``: ``epoch``, ``epochs``, ``seconds``, ``logs`` (also ``val_...``).
- ``warning``: ``text``.
- ``resume``: ``epoch``, ``epochs``: a run was taken up again after that many whole epochs; later ones come anew.
- ``end``: ``state``, ``cause``, ``metrics``, ``seconds``.
"""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

Event = dict[str, Any]


class EventWriter:
    """Appends events; each line is written at once, so that a reader never waits for a buffer."""

    def __init__(self, path: Path) -> None:
        """Open the file for appending.

        Raises:
            OSError: it cannot be opened.
        """
        self._stream = path.open("ab", buffering=0)
        # A writer that was cut off may have left half a line, which must not spoil the next one.
        if _ends_within_a_line(path):
            self._stream.write(b"\n")

    def write(self, event: str, **content: Any) -> None:
        """Append one event. Numbers that are not finite are written as null."""
        line = json.dumps({"event": event, "time": round(time.time(), 3), **_finite(content)}, ensure_ascii=False)
        self._stream.write(line.encode() + b"\n")

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


def _ends_within_a_line(path: Path) -> bool:
    with path.open("rb") as stream:
        if stream.seek(0, 2) == 0:
            return False
        stream.seek(-1, 2)
        return stream.read(1) != b"\n"


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(entry) for entry in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


class EventReader:
    """Reads events as they come; a line that is not yet whole waits for the next call."""

    def __init__(self, path: Path) -> None:
        """Begin at the first event; the file need not be there yet."""
        self._path = path
        self._offset = 0

    def read(self) -> list[Event]:
        """Return the events since the last call. A damaged line is passed over."""
        try:
            with self._path.open("rb") as stream:
                stream.seek(self._offset)
                content = stream.read()
        except FileNotFoundError:
            return []
        whole = content[: content.rfind(b"\n") + 1]
        self._offset += len(whole)
        return [event for line in whole.splitlines() if (event := _parsed(line)) is not None]


def _parsed(line: bytes) -> Event | None:
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and "event" in event else None
