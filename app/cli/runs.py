"""``voxdeck runs``: the runs of a deck, newest first."""

from __future__ import annotations

import time
from argparse import Namespace
from pathlib import Path

from rich.table import Table

from app.cli.printing import console, metrics_text, print_json_list, state_words
from app.cli.refusals import DONE
from app.document.deck_file import read_deck
from app.report.words import duration_words
from app.runs.folder import runs_folder
from app.runs.listing import Run, list_runs
from resources.translations import tr


def run(arguments: Namespace) -> int:
    """List the runs that lie beside a deck.

    Raises:
        DeckError: there is no such deck.
    """
    path = Path(arguments.file)
    if not path.name or not runs_folder(path).is_dir():
        read_deck(path)
    found = list_runs(runs_folder(path))
    if arguments.json:
        print_json_list([_plain(entry) for entry in found])
        return DONE
    if not found:
        console().print(tr("{deck} has no runs yet. Train it with: voxdeck train {deck}", deck=path))
        return DONE
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for heading in (tr("Run", "noun"), tr("State"), tr("Took")):
        table.add_column(heading, no_wrap=True)
    table.add_column(tr("Metrics or cause"))
    for entry in found:
        record = entry.record
        took = duration_words((record.ended or time.time()) - record.created)
        table.add_row(entry.name, state_words(record.state), took, record.cause or metrics_text(dict(record.metrics)))
    console().print(table)
    return DONE


def _plain(entry: Run) -> dict[str, object]:
    record = entry.record
    return {
        "run": str(entry.folder.path),
        "state": str(record.state),
        "cause": record.cause,
        "created": record.created,
        "ended": record.ended,
        "metrics": dict(record.metrics),
        "model": str(entry.folder.model) if entry.folder.model.exists() else None,
    }
