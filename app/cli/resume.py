"""``voxdeck resume``: goes on with a run that was stopped, killed or failed."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.refusals import cannot_be_written_to
from app.cli.watching import watch_to_the_end
from app.runs.folder import RunFolder
from app.training.starting import resume_run


def run(arguments: Namespace) -> int:
    """Go on with a run; 0 where it finished or was stopped on request, 1 where it failed.

    Raises:
        RunError, DeckError: it cannot be resumed.
        CommandRefused: its folder cannot be written to.
    """
    folder = RunFolder(Path(arguments.run).resolve())
    try:
        resume_run(folder)
    except OSError as error:
        raise cannot_be_written_to(folder.path, error) from None
    return watch_to_the_end(folder, as_json=arguments.json)
