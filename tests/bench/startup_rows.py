"""From the start of a process to a window that is painted and can be used; warm, in processes of their own."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.training.engine_process import engine_environment
from tests.bench.row import Row

STARTS = 5
TIMEOUT_SECONDS = 120
TEMPLATE = "shapes-classifier.deck"

_WINDOW = """
import json, sys, time
from app.__main__ import open_window

def ready(window):
    print(json.dumps({"at": time.time(), "cpu": time.process_time()}), flush=True)
    window.close()

open_window(sys.argv[1:], ready)
"""
_IMPORTS = """
import json, time
import app.canvas.distutils_version
from NodeGraphQt import NodeGraph
from PySide6 import QtWidgets
print(json.dumps({"at": time.time(), "cpu": time.process_time()}), flush=True)
"""


def _start(code: str, *arguments: str) -> tuple[float, float]:
    """Run a program; return the seconds until it was ready by the clock, and those of the processor."""
    with tempfile.TemporaryDirectory(prefix="voxdeck-bench-") as home:
        places = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
        environment = {**engine_environment(), **dict.fromkeys(places, home)}
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            capture_output=True,
            check=True,
            env=environment,
            text=True,
            timeout=TIMEOUT_SECONDS,
        )
    told = json.loads(done.stdout.splitlines()[-1])
    return told["at"] - began, told["cpu"]


def _quickest(code: str, *arguments: str) -> tuple[float, float]:
    _start(code, *arguments)  # cold: reads the files and writes the byte code
    starts = [_start(code, *arguments) for _ in range(STARTS)]
    # What else the machine does only adds to it.
    return min(clock for clock, _ in starts), min(cpu for _, cpu in starts)


def measure() -> list[Row]:
    """Start real processes and read when each can be used."""
    imports, imports_cpu = _quickest(_IMPORTS)
    empty, empty_cpu = _quickest(_WINDOW)
    deck, _ = _quickest(_WINDOW, str(Path(__file__).parents[2] / "resources" / "templates" / TEMPLATE))
    return [
        Row("window", empty, "s", "≤ 1.0", f"importing PySide6 and NodeGraphQt: {imports:.2f}"),
        Row("window with the example", deck, "s", "≤ 1.0", f"importing PySide6 and NodeGraphQt: {imports:.2f}"),
        Row("window, processor time", empty_cpu, "s", "≤ 1.0", f"importing both, processor time: {imports_cpu:.2f}"),
    ]
