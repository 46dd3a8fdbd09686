"""``events.jsonl``: what happens in a run, appended by the trainer, read by all that watch.

Each event is one JSON object a line with ``event``, ``time`` (seconds since 1970, by a clock that may be set) and
``worked`` (seconds in which a trainer was at work on the run, by one that nobody sets, those of earlier trainers
included): durations are differences of ``worked``. Numbers that are not finite are null. The kinds:

- ``state``: ``state``, one of RunState.
- ``progress``: ``what`` (words), ``done``, ``total``: long work before the first step.
- ``queue``: ``before``: how many runs come before this one; once, and whenever it changes.
- ``device``: ``device`` (words), ``notes`` (list of words: the switches chosen), ``backend``.
- ``chosen``: ``name`` (``onednn``, ``threads``, ``precision``, ``layout``, ``xla``, ``steps_per_execution``),
  ``value``, ``because`` (words, lower case, no full stop), ``by``: ``itself``, ``card`` or ``run`` (taken over from a
  run that is gone on with or repeated). All are also in ``switches`` of ``run.json``, by name.
- ``memory``: what training needs, in bytes: ``estimate``, ``prediction``, ``free`` (null where it is not known),
  ``device`` (``cpu`` or ``gpu``), ``calibrated`` (whether by what was seen here), ``cards`` (training, by node).
- ``memory_seen``: once, early in the training: ``peak`` (bytes above what there was before it), ``estimate``.
- ``warm_start``: ``source`` (path), ``taken`` (layers), ``parameters``, ``left`` (list of ``layer``, ``why``).
- ``class_weights``: ``weights``: by class.
- ``model``: ``parameters``, ``trainable``.
- ``data``: ``training``, ``validation`` (volumes), ``steps`` (batches an epoch).
- ``batch``: the first one at once, then four times a second at most: ``epoch``, ``epochs``, ``batch``, ``batches``
  (from 1), ``logs`` (loss and metrics so far in the epoch).
- ``epoch``: ``epoch``, ``epochs``, ``seconds``, of these ``test`` (on the validation data) and ``preparation`` (of the
  libraries, mostly in the first epoch; in neither ``test``; null where unknown), ``logs`` (also ``val_...``).
- ``step``: about once a second: ``epoch``, ``batch``, ``steps`` (since the last such event), ``step_ms`` (mean of
  one), ``data_ms`` (of that, waiting for data), ``learning_rate``, ``processors`` (those kept busy, such as 1.8),
  ``memory`` (bytes of the trainer), and on a GPU ``gpu_use`` (0 to 1), ``gpu_memory``, ``gpu_memory_total`` (bytes).
- ``norms``: every few seconds at most: ``epoch``, ``batch``, ``layers``: by node ``[weights, gradient]``, the Euclidean
  norms of all that the layer learns and of its gradient in a recent step, before any clipping; null where unknown.
- ``learning_rate``: ``epoch``, ``value``: at the end of each epoch.
- ``confusion``: ``epoch``, ``classes``, ``matrix`` (counts over the validation data; a row a true class, a column an
  answer); for masks of up to 16 labels in voxels.
- ``dice``: ``epoch``, ``labels``, ``values``: of masks, over all voxels of the validation data together; null for a
  label that is neither there nor found.
- ``preview``: ``epoch``, ``file`` (below the run's folder), ``volumes``: answers to a few validation volumes. The
  file ``previews/epoch-00007.npz`` holds ``answers``: for masks uint8 label numbers (volumes, depth, height, width),
  for classes float16 (volumes, values), else float16. Beside it ``previews/volumes.npz``, written once: ``indices``
  (in the validation data), ``volumes`` (volumes, depth, height, width, channels) and ``targets`` (labels or masks).
  At most 24 files are kept, evenly over the epochs, the last always.
- ``warning``: ``text``.
- ``resume``: ``epoch``, ``epochs``, ``batch``: a run was taken up again after that many whole epochs and so many
  batches of the next one; later ones come anew.
- ``end``: ``state``, ``cause``, ``metrics``, ``seconds``.
"""

from __future__ import annotations

import contextlib
import json
import math
import time
from pathlib import Path
from typing import Any

Event = dict[str, Any]


class EventWriter:
    """Appends events; each line is written at once, so that a reader never waits for a buffer."""

    def __init__(self, path: Path, worked: float = 0.0) -> None:
        """Open the file for appending.

        Args:
            path: the file.
            worked: seconds for which earlier trainers were at work on the run.

        Raises:
            OSError: it cannot be opened.
        """
        self._begun = time.monotonic() - worked
        self._stream = path.open("ab", buffering=0)
        # A writer that was cut off may have left half a line, which must not spoil the next one.
        if _ends_within_a_line(path):
            self._stream.write(b"\n")

    @property
    def worked(self) -> float:
        """Seconds for which trainers were at work on the run."""
        return time.monotonic() - self._begun

    def write(self, event: str, **content: Any) -> None:
        """Append one event. Numbers that are not finite are written as null."""
        when = {"time": round(time.time(), 3), "worked": round(self.worked, 3)}
        line = json.dumps({"event": event, **when, **_finite(content)}, ensure_ascii=False)
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
        except OSError:  # not there yet, or deleted while the run is watched
            return []
        whole = content[: content.rfind(b"\n") + 1]
        self._offset += len(whole)
        return [event for line in whole.splitlines() if (event := _parsed(line)) is not None]


def hand_over(event: Event, watcher: object) -> None:
    """Call a watcher's method for an event, ``_on_epoch`` for ``epoch``.

    A kind that the watcher does not know changes nothing, and one that lacks what it should hold is passed over: it was
    written by another version, or damaged on the disk.
    """
    handler = getattr(watcher, f"_on_{event['event']}", None)
    if handler is not None:
        with contextlib.suppress(AttributeError, KeyError, OverflowError, TypeError, ValueError):
            handler(event)


def seconds_worked(path: Path) -> float:
    """Return for how many seconds trainers were at work on a run, by its last event."""
    last = (event.get("worked") for event in reversed(EventReader(path).read()))
    return next((float(seconds) for seconds in last if isinstance(seconds, int | float)), 0.0)


def _parsed(line: bytes) -> Event | None:
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and "event" in event else None
