"""The selftest's row about the GPU: whether there is one, whether TensorFlow can use it, and if not, why."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.cli.rows import Row, State

_NVIDIA = "0x10de"
_DISPLAY_CLASS = "0x03"


def gpu_row(engine: Mapping[str, Any]) -> Row:
    """Return the row.

    Args:
        engine: what the engine told: ``gpus``, names of those that it can use; ``cuda``, the CUDA version that
            TensorFlow was built with, empty for a build without; ``cuda_missing``, libraries that such a build lacks.
    """
    driver = _driver()
    gpus = engine.get("gpus") or []
    if gpus:
        return Row("GPU", State.FINE, f"{', '.join(gpus)}{f'; {driver}' if driver else ''}; TensorFlow uses it")
    processor = "training runs on the processor"
    if driver:
        return _unused(driver, processor, str(engine.get("cuda") or ""), engine.get("cuda_missing") or [])
    if _card_is_there():
        advice = "Install NVIDIA's driver for Linux, 525 or newer, and start the computer anew."
        return Row("GPU", State.WARNING, f"an NVIDIA card without a working driver; {processor}", advice)
    cuda = str(engine.get("cuda") or "")
    ready = f"; the libraries of CUDA {cuda} are there" if cuda and not engine.get("cuda_missing") else ""
    return Row("GPU", State.NOTE, f"no NVIDIA GPU found; {processor}{ready}")


def _unused(driver: str, processor: str, cuda: str, missing: Sequence[str]) -> Row:
    if not cuda:
        told = f"{driver}; TensorFlow is built without CUDA here; {processor}"
        return Row("GPU", State.WARNING, told, "Use Voxdeck's GPU version, or its locked GPU packages (README.md).")
    told = f"{driver}; TensorFlow (CUDA {cuda}) cannot use it; {processor}"
    if missing:
        lost = f"{told}; it does not find {', '.join(missing)}"
        return Row("GPU", State.WARNING, lost, "Use Voxdeck's GPU version, or its locked GPU packages (README.md).")
    advice = (
        "All libraries of CUDA are there: the driver is older than 525, or CUDA_VISIBLE_DEVICES hides the GPU. "
        "Install a newer driver, or start Voxdeck without that variable."
    )
    return Row("GPU", State.WARNING, told, advice)


def _driver() -> str:
    """Return GPUs, their memory and the driver in words, as NVIDIA's own tool tells them; empty without."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return ""
    question = ["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader"]
    try:
        done = subprocess.run(  # noqa: S603 - the driver's own tool
            [tool, *question], check=False, capture_output=True, text=True, timeout=20
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    if done.returncode:
        return ""
    parts = [[part.strip() for part in line.split(",")] for line in done.stdout.splitlines() if line.count(",") == 2]
    return "; ".join(f"{name} with {memory}, driver {version}" for name, memory, version in parts)


def _card_is_there() -> bool:
    """Tell whether an NVIDIA display device is in the computer, whatever its driver."""
    for device in Path("/sys/bus/pci/devices").glob("*"):
        try:
            vendor, kind = ((device / name).read_text().strip() for name in ("vendor", "class"))
        except OSError:
            continue
        if vendor == _NVIDIA and kind.startswith(_DISPLAY_CLASS):
            return True
    return False
