"""Writes lines: words and JSON for standard output, troubles for standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from rich.console import Console

from app.report.words import number_words
from app.runs.record import RunState
from resources.translations import marked, tr

_FILE_WIDTH = 160
_STATES = {
    RunState.QUEUED: marked("queued", "state"),
    RunState.STARTING: marked("starting", "state"),
    RunState.PREPARING: marked("preparing", "state"),
    RunState.TRAINING: marked("training", "state"),
    RunState.FINISHED: marked("finished", "state"),
    RunState.STOPPED: marked("stopped", "state"),
    RunState.PAUSED: marked("paused", "state"),
    RunState.FAILED: marked("failed", "state"),
}


def console() -> Console:
    """Return what prints words; colours only where a person looks on, and no line is cut."""
    width = None if sys.stdout.isatty() else _FILE_WIDTH
    return Console(highlight=False, soft_wrap=True, markup=False, emoji=False, width=width)


def print_json(content: dict[str, Any]) -> None:
    """Print one object on one line, at once."""
    sys.stdout.write(json.dumps(content, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def print_json_list(entries: Sequence[dict[str, Any]]) -> None:
    """Print a list of objects, one a line, that is one JSON document."""
    before = "["
    for entry in entries:
        sys.stdout.write(f"{before}\n{json.dumps(entry, ensure_ascii=False)}")
        sys.stdout.flush()
        before = ","
    sys.stdout.write("\n]\n" if entries else "[]\n")
    sys.stdout.flush()


def print_trouble(text: str) -> None:
    """Print a sentence on standard error."""
    sys.stderr.write(f"voxdeck: {text}\n")
    sys.stderr.flush()


def prepare_streams() -> None:
    """Let a terminal that lacks some letters show others in their place instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def state_words(state: RunState) -> str:
    """Say how a run stands, in small letters."""
    return tr(_STATES[state], "state")


def metrics_text(metrics: dict[str, Any]) -> str:
    """Write loss and metrics in a row: ``loss 0.4321  accuracy 0.8730``."""
    return "  ".join(f"{name} {_number(value)}" for name, value in metrics.items())


def _number(value: object) -> str:
    return number_words(value) if isinstance(value, int | float) else "—"
