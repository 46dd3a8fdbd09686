"""The engine's surroundings: what must be set before Keras is imported, and what it then runs on."""

from __future__ import annotations

import contextlib
import importlib
import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from app import __version__

_LIBRARIES = ("keras", "tensorflow", "jax", "torch", "numpy")


def prepare_environment(*, gpu: bool = True) -> None:
    """Set the environment; call it before Keras is imported. What the user has set stays.

    Args:
        gpu: whether the process may use a GPU; one that only looks at shapes would take its memory for nothing.
    """
    defaults = {
        "KERAS_BACKEND": "tensorflow",
        # TensorFlow leaves oneDNN off on many processors, where Conv3D then costs three times as much.
        "TF_ENABLE_ONEDNN_OPTS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "2",
        # Take the GPU's memory as it is needed, not all of it.
        "TF_FORCE_GPU_ALLOW_GROWTH": "true",
        "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
    }
    for name, value in defaults.items():
        os.environ.setdefault(name, value)
    if not gpu:
        os.environ["CUDA_VISIBLE_DEVICES"] = "-1"


def import_keras() -> Any:
    """Import Keras in the prepared environment and return it; the first time takes seconds."""
    prepare_environment()
    keras = importlib.import_module("keras")
    importlib.import_module("cards.keras_layers")  # makes our own layers known, so that models with them load
    return keras


def versions() -> dict[str, str]:
    """Return the versions of Python, Voxdeck and the libraries that are installed."""
    found = {"python": platform.python_version(), "voxdeck": __version__}
    for library in _LIBRARIES:
        for name in (library, f"{library}-cpu"):  # TensorFlow without CUDA goes by another name
            with contextlib.suppress(PackageNotFoundError):
                found.setdefault(library, version(name))
    return found


def gpu_is_there() -> bool:
    """Tell whether the computer has an NVIDIA GPU with its driver, without asking Keras."""
    return any(Path("/dev").glob("nvidia[0-9]*")) or "CUDA_PATH" in os.environ


def threads() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def gpu_names() -> list[str]:
    """Return the GPUs that Keras' backend sees, by name."""
    backend = import_keras().backend.backend()
    library = importlib.import_module(backend)
    if backend == "tensorflow":
        devices = library.config.list_physical_devices("GPU")
        details = (library.config.experimental.get_device_details(device) for device in devices)
        return [detail.get("device_name", "GPU") for detail in details]
    if backend == "jax":
        return [device.device_kind for device in library.devices() if device.platform != "cpu"]
    if backend == "torch" and library.cuda.is_available():
        return [library.cuda.get_device_name(index) for index in range(library.cuda.device_count())]
    return []


def device_words(gpus: list[str]) -> str:
    """Return what training runs on, for instance ``NVIDIA H100 GPU`` or ``CPU, 2 threads, oneDNN``."""
    if gpus:
        name = gpus[0] if "nvidia" in gpus[0].lower() else f"NVIDIA {gpus[0]}"
        return name if name.endswith("GPU") else f"{name} GPU"
    count = threads()
    words = f"CPU, {count} thread{'' if count == 1 else 's'}"
    return f"{words}, oneDNN" if _one_dnn() else words


def _one_dnn() -> bool:
    return import_keras().backend.backend() == "tensorflow" and os.environ.get("TF_ENABLE_ONEDNN_OPTS") == "1"
