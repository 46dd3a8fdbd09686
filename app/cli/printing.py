"""Writes lines: words and JSON for standard output, troubles for standard error."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console

_FILE_WIDTH = 160


def console() -> Console:
    """Return what prints words; colours only where a person looks on, and no line is cut."""
    width = None if sys.stdout.isatty() else _FILE_WIDTH
    return Console(highlight=False, soft_wrap=True, markup=False, emoji=False, width=width)


def print_json(content: dict[str, Any]) -> None:
    """Print one object on one line, at once."""
    sys.stdout.write(json.dumps(content, ensure_ascii=False) + "\n")
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


def seconds_text(seconds: float) -> str:
    """Write a length of time: ``9 s``, ``2 min 05 s``, ``1 h 02 min``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


def metrics_text(metrics: dict[str, Any]) -> str:
    """Write loss and metrics in a row: ``loss 0.4321  accuracy 0.873``."""
    return "  ".join(f"{name} {_number(value)}" for name, value in metrics.items())


def _number(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, int | float) else "—"
