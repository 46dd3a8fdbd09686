"""``voxdeck selftest``: what this computer is, and whether each part of the program works on it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.text import Text

from app.cli import computer, trials
from app.cli.printing import console, print_json
from app.cli.refusals import DONE, WRONG
from app.cli.rows import Row, State
from resources.translations import tr

_NAME_WIDTH = 13
_MARKS = {
    State.FINE: ("✓", "green"),
    State.NOTE: ("·", "dim"),
    State.WARNING: ("!", "yellow"),
    State.FAILED: ("✗", "bold red"),
}


def run(arguments: Namespace) -> int:
    """Look at the computer and try the program; 0 where all of it works, 1 where a part fails."""
    found = []
    for_programs = arguments.json or arguments.json_lines
    for row in _rows(_said if not for_programs and sys.stderr.isatty() else _quiet):
        found.append(row)
        if arguments.json_lines:
            print_json(asdict(row))
        elif not arguments.json:
            _print(row)
    failed = [row for row in found if row.state is State.FAILED]
    if arguments.json:
        print_json({"ok": not failed, "rows": [asdict(row) for row in found]})
    elif arguments.json_lines:
        pass  # all rows are told
    elif failed:
        names = ", ".join(row.name for row in failed)
        console().print("\n" + tr("This does not work: {parts}.", parts=names))
    else:
        console().print("\n" + tr("All parts work."))
    return WRONG if failed else DONE


Doing = Callable[[str], AbstractContextManager[Any]]


def _said(words: str) -> AbstractContextManager[Any]:
    return Console(stderr=True).status(words)


def _quiet(_: str) -> AbstractContextManager[Any]:
    return nullcontext()


def _rows(doing: Doing) -> Iterator[Row]:
    """Return the rows as they become known; the quick ones first."""
    yield from computer.rows()
    steps: Iterable[tuple[str, Callable[[], list[Row]]]] = trials.steps()
    for words, step in steps:
        with doing(words):
            rows = step()
        yield from rows


def _print(row: Row) -> None:
    mark, style = _MARKS[row.state]
    between = "\n" + " " * (_NAME_WIDTH + 4)
    line = Text.assemble((mark, style), f"  {row.name:{_NAME_WIDTH}}  ", row.told.replace("\n", between))
    if row.advice:
        line.append(f"{between}→ {row.advice}", style="yellow")
    console().print(line)
