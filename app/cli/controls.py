"""``voxdeck pause`` and ``voxdeck stop``: ask a run's trainer, whoever started it."""

from __future__ import annotations

import time
from argparse import Namespace
from pathlib import Path

from app.cli.printing import console, state_words
from app.cli.refusals import DONE, CommandRefused, cannot_be_written_to
from app.runs.folder import RunFolder
from app.runs.record import RunRecord, RunState, read_record
from resources.translations import tr

_LOOK_SECONDS = 0.1


def run(arguments: Namespace) -> int:
    """Ask, and wait until it is done; a stop after the epoch is only asked for.

    Raises:
        RunError: there is no such run.
        CommandRefused: it is not at work, or its folder cannot be written to.
    """
    folder = RunFolder(Path(arguments.run).resolve())
    record = read_record(folder)
    if not record.state.active:
        state = state_words(record.state)
        raise CommandRefused(tr("The run in {folder} is not at work ({state}).", folder=folder.path, state=state))
    try:
        if arguments.command == "pause":
            folder.request_pause()
        elif arguments.after_epoch:
            folder.request_stop_after_epoch()
            console().print(tr("It stops once the epoch is whole."))
            return DONE
        else:
            folder.request_stop()
    except OSError as error:
        raise cannot_be_written_to(folder.path, error) from None
    record = _ended(folder)
    words = {
        RunState.PAUSED: tr("Paused. Go on with: voxdeck resume {folder}", folder=folder.path),
        RunState.STOPPED: tr("Stopped; what was learned is kept."),
        RunState.FINISHED: tr("It had finished already."),
    }
    console().print(words.get(record.state, record.cause), markup=False, highlight=False)
    return DONE


def _ended(folder: RunFolder) -> RunRecord:
    while (record := read_record(folder)).state.active:
        time.sleep(_LOOK_SECONDS)
    return record
