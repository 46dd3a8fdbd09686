"""``voxdeck queue``: the run that trains, and those that wait for their turn."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from rich.table import Table

from app.cli.printing import console, print_json_list, state_words
from app.cli.refusals import DONE, CommandRefused
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.record import RunState, read_record
from app.runs.turns import Place, move_to_front, places
from resources.translations import tr


def run(arguments: Namespace) -> int:
    """List the queue, in order.

    Raises:
        CommandRefused: the run that was named does not wait, or the queue cannot be read.
    """
    try:
        if arguments.first is not None and not move_to_front(RunFolder(Path(arguments.first).resolve())):
            raise CommandRefused(tr("The run in {folder} does not wait for a turn.", folder=arguments.first))
        waiting = places()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CommandRefused(tr("The queue cannot be read: {reason}.", reason=reason)) from None
    if arguments.json:
        print_json_list(
            [
                {"run": str(place.run), "state": str(_state(place) or "unknown"), "asked": place.asked}
                for place in waiting
            ]
        )
        return DONE
    if not waiting:
        console().print(tr("No run trains or waits."))
        return DONE
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for heading in (tr("Run", "noun"), tr("State")):
        table.add_column(heading, overflow="fold")
    for place in waiting:
        state = _state(place)
        table.add_row(str(place.run), state_words(state) if state else tr("unknown", "state"))
    console().print(table)
    return DONE


def _state(place: Place) -> RunState | None:
    """Return how a run stands; None where its record cannot be read."""
    try:
        return read_record(RunFolder(place.run)).state
    except RunError:
        return None
