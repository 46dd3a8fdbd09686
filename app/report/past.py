"""What the events of a run that lies on the disk add up to."""

from __future__ import annotations

import contextlib

from app.report.progress import TrainingProgress
from app.runs.errors import RunError
from app.runs.events import EventReader
from app.runs.folder import RunFolder
from app.runs.record import read_record


def progress_of(folder: RunFolder) -> TrainingProgress:
    """Return how a run stands, and its curves so far."""
    progress = TrainingProgress()
    for event in EventReader(folder.events).read():
        progress.feed(event)
    with contextlib.suppress(RunError):  # its events tell enough
        progress.take_record(read_record(folder))
    return progress
