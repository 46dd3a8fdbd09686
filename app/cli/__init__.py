"""The command line: all that the window does, without Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from app.cli.arguments import parser
from app.cli.printing import prepare_streams, print_trouble
from app.cli.refusals import INTERRUPTED, NOBODY_LISTENS, REFUSED, CommandRefused, cannot_be_used
from app.document.migration import DeckError
from app.runs.errors import RunError
from resources.translations import speak, tr, wanted_language

_MODULES = {
    "check": "check",
    "train": "train",
    "cards": "cards",
    "new": "templates",
    "runs": "runs",
    "resume": "resume",
    "pause": "controls",
    "stop": "controls",
    "queue": "queue",
    "predict": "predict",
    "evaluate": "evaluate",
    "export": "export",
    "selftest": "selftest",
    "survey": "survey",
}


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; returns the exit code.

    What can be expected to go wrong is told in one sentence; anything else is raised.
    """
    speak(wanted_language())
    prepare_streams()
    parsed = parser().parse_args(arguments)
    command = import_module(f"app.cli.{_MODULES[parsed.command]}")
    try:
        code: int = command.run(parsed)
        sys.stdout.flush()
    except (DeckError, RunError, CommandRefused) as error:
        print_trouble(str(error))
        return REFUSED
    except BrokenPipeError:
        # Python flushes standard output once more at its end; that must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_LISTENS
    except KeyboardInterrupt:
        print_trouble(tr("Interrupted."))
        return INTERRUPTED
    except OSError as error:
        # A name that is too long, a full disk, a folder that may not be read: wherever it is met.
        if error.errno is None:
            raise
        print_trouble(str(cannot_be_used(error)))
        return REFUSED
    return code
