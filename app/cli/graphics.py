"""The selftest's row about the GPU: whether there is one, whether TensorFlow can use it, and if not, why."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.cli.rows import Row, State
from resources.translations import tr

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
        return Row("GPU", State.FINE, _parts(", ".join(gpus), driver, tr("TensorFlow uses it")))
    processor = tr("training runs on the processor")
    if driver:
        return _unused(driver, processor, str(engine.get("cuda") or ""), engine.get("cuda_missing") or [])
    if _card_is_there():
        advice = tr("Install NVIDIA's driver for Linux, 525 or newer, and start the computer anew.")
        return Row("GPU", State.WARNING, _parts(tr("an NVIDIA card without a working driver"), processor), advice)
    cuda = str(engine.get("cuda") or "")
    ready = tr("the libraries of CUDA {version} are there", version=cuda)
    found = tr("no NVIDIA GPU found")
    return Row("GPU", State.NOTE, _parts(found, processor, ready if cuda and not engine.get("cuda_missing") else ""))


def _parts(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


def _unused(driver: str, processor: str, cuda: str, missing: Sequence[str]) -> Row:
    packages = tr("Use Voxdeck's GPU version, or its locked GPU packages (README.md).")
    if not cuda:
        told = _parts(driver, tr("TensorFlow is built without CUDA here"), processor)
        return Row("GPU", State.WARNING, told, packages)
    told = _parts(driver, tr("TensorFlow (CUDA {version}) cannot use it", version=cuda), processor)
    if missing:
        lost = _parts(told, tr("it does not find {libraries}", libraries=", ".join(missing)))
        return Row("GPU", State.WARNING, lost, packages)
    advice = tr(
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
    return "; ".join(
        tr("{gpu} with {memory}, driver {version}", gpu=name, memory=memory, version=version)
        for name, memory, version in parts
    )


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
