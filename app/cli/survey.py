"""``voxdeck survey``: what a data set holds, what is wrong with it, and a deck that suits it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.table import Table
from rich.text import Text

from app.cli.models import free_deck
from app.cli.printing import console, print_json, print_trouble
from app.cli.refusals import DONE, WRONG
from app.cli.tasks import done_task
from app.document.deck_file import write_deck
from app.report.proposal.blueprint import Reason
from app.report.proposal.deck import NothingToPropose, Proposal, propose
from app.report.survey import Survey
from app.report.survey_words import Row, survey_rows
from resources.translations import tr

_SHOWN = 20


def run(arguments: Namespace) -> int:
    """Look through the data set; 0 where all of it can be used, 1 where some cannot or no deck suits it.

    Raises:
        CommandRefused: there is no data set, or the deck is there already.
        DeckError: the deck cannot be written.
    """
    target = free_deck(arguments.deck, force=arguments.force) if arguments.deck else None
    request = {"task": "survey", "path": str(Path(arguments.path).resolve())}
    if arguments.masks:
        request["masks"] = str(Path(arguments.masks).resolve())
    told, _ = done_task(request, as_json=arguments.json)
    survey = Survey.from_json(told)
    rows = survey_rows(survey)
    proposal: Proposal | None = None
    trouble = ""
    try:
        proposal = propose(survey, gpu=survey.device == "gpu")
    except NothingToPropose as error:
        trouble = str(error)
    if proposal is not None and target is not None:
        write_deck(target, proposal.graph)
    reasons = proposal.reasons if proposal else ()
    if arguments.json:
        content = {"report": [asdict(row) for row in rows], "bad": dict(survey.bad), "survey": told}
        print_json({**content, "proposed": [asdict(reason) for reason in reasons], "trouble": trouble})
    else:
        _print(rows, survey.bad, reasons)
        if trouble:
            print_trouble(trouble)
        elif target is not None:
            console().print("\n" + tr("Made {file}. Train it with: voxdeck train {file}", file=target))
    return WRONG if survey.bad or trouble else DONE


def _print(rows: Sequence[Row], bad: Sequence[tuple[str, str]], reasons: Sequence[Reason]) -> None:
    table = Table.grid(padding=(0, 2))
    for row in rows:
        mark = Text("!", style="yellow") if row.attention else Text(" ")
        table.add_row(mark, Text(row.name), Text(row.told))
    console().print(table)
    if bad:
        console().print("\n" + tr("Cannot be used:"))
        for _, sentence in bad[:_SHOWN]:
            console().print(f"  {sentence}")
        if len(bad) > _SHOWN:
            console().print("  " + tr("and {count} more (--json lists all)", count=len(bad) - _SHOWN))
    if reasons:
        console().print("\n" + tr("Proposed:"))
        chosen = Table.grid(padding=(0, 2))
        for reason in reasons:
            chosen.add_row(" ", Text(reason.choice), Text(reason.why))
        console().print(chosen)
