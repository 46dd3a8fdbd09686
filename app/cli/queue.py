"""``voxdeck queue``: the run that trains, and those that wait for their turn."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from rich.table import Table

from app.cli.printing import console, print_json_list
from app.cli.refusals import DONE, CommandRefused
from app.runs.errors import RunError
from app.runs.folder import RunFolder
from app.runs.record import read_record
from app.runs.turns import Place, move_to_front, places


def run(arguments: Namespace) -> int:
    """List the queue, in order.

    Raises:
        CommandRefused: the run that was named does not wait, or the queue cannot be read.
    """
    try:
        if arguments.first and not move_to_front(RunFolder(Path(arguments.first).resolve())):
            raise CommandRefused(f"The run in {arguments.first} does not wait for a turn.")
        waiting = places()
    except OSError as error:
        raise CommandRefused(f"The queue cannot be read: {(error.strerror or str(error)).lower()}.") from None
    if arguments.json:
        print_json_list([{"run": str(place.run), "state": _state(place), "asked": place.asked} for place in waiting])
        return DONE
    if not waiting:
        console().print("No run trains or waits.")
        return DONE
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("Run", "State"):
        table.add_column(heading, overflow="fold")
    for place in waiting:
        table.add_row(str(place.run), _state(place))
    console().print(table)
    return DONE


def _state(place: Place) -> str:
    try:
        return str(read_record(RunFolder(place.run)).state)
    except RunError:
        return "unknown"
