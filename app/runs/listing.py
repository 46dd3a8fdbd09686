"""The runs of a deck, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, read_record


@dataclass(frozen=True, slots=True)
class Run:
    """A run folder with its record as read."""

    folder: RunFolder
    record: RunRecord

    @property
    def name(self) -> str:
        """Name of the folder."""
        return self.folder.path.name


def list_runs(parent: Path) -> list[Run]:
    """Return the runs in a folder, newest first; what is no run is passed over."""
    runs: list[Run] = []
    try:
        places = list(parent.iterdir())
    except OSError:  # not there, gone meanwhile, or not ours to read
        return runs
    for path in places:
        folder = RunFolder(path)
        try:
            runs.append(Run(folder, read_record(folder)))
        except RunError:
            continue
    return sorted(runs, key=lambda run: run.record.created, reverse=True)
