"""Removes a run for good."""

from __future__ import annotations

import shutil

from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.record import read_record
from resources.translations import tr


def remove_run(folder: RunFolder) -> None:
    """Remove a run with all that it holds.

    Raises:
        RunError: it is at work, is no run, or cannot be removed.
    """
    may_remove(folder)
    # Gone from the list at once, also where removing takes long or ends half way.
    gone = folder.path.with_name(f".{folder.path.name}.removed")
    try:
        folder.path.rename(gone)
        shutil.rmtree(gone)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RunError(tr("{path} cannot be removed: {reason}.", path=folder.path, reason=reason)) from None


def may_remove(folder: RunFolder) -> None:
    """Make sure that a run can be removed.

    Raises:
        RunError: it is at work, or is no run.
    """
    if read_record(folder).state.active:
        raise RunError(tr("{run} is at work. Stop it before you delete it.", run=folder.path.name))
