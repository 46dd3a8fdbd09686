"""How much memory is free on the device that calculates."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import time
from pathlib import Path

import psutil

from app.engine.settings import gpu_is_there

_CONTROL_GROUP = Path("/sys/fs/cgroup")
_SECONDS_KEPT = 20.0
_known: dict[str, tuple[float, int | None]] = {}


def free_memory() -> tuple[str, int | None]:
    """Return ``gpu`` or ``cpu`` and its free bytes; None where the driver does not tell."""
    if not gpu_is_there():
        return "cpu", _host_memory()
    told = _known.get("gpu")
    if told is None or time.monotonic() - told[0] > _SECONDS_KEPT:
        told = _known["gpu"] = (time.monotonic(), _gpu_memory())
    return "gpu", told[1]


def _host_memory() -> int:
    free = psutil.virtual_memory().available
    with contextlib.suppress(OSError, ValueError):  # no limit, or none of this kind
        limit = int((_CONTROL_GROUP / "memory.max").read_text())
        used = int((_CONTROL_GROUP / "memory.current").read_text())
        free = min(free, max(0, limit - used))
    return free


def _gpu_memory() -> int | None:
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    line = [tool, "--query-gpu=memory.free", "--format=csv,noheader,nounits"]
    try:
        told = subprocess.run(line, capture_output=True, text=True, timeout=10, check=True)  # noqa: S603 - the driver's
        return max(int(text) for text in told.stdout.split()) << 20
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
