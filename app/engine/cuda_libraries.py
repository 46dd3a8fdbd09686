"""Tells which of NVIDIA's libraries a TensorFlow with CUDA does not find: the usual reason why a GPU goes unused."""

from __future__ import annotations

import ctypes
import importlib.util
from pathlib import Path

# By the sonames that TensorFlow's CUDA 12 build asks for, in an order in which each finds those that it needs itself.
_SONAMES = (
    "libcudart.so.12",
    "libnvJitLink.so.12",
    "libcublasLt.so.12",
    "libcublas.so.12",
    "libcufft.so.11",
    "libcusparse.so.12",
    "libcusolver.so.11",
    "libcudnn.so.9",
)
_PACKAGES = "nvidia"


def missing_cuda_libraries() -> list[str]:
    """Return the sonames of the libraries that cannot be loaded; the driver's own are not among them."""
    return [name for name in _SONAMES if not _loads(name)]


def _loads(soname: str) -> bool:
    """Try it where NVIDIA's packages put it beside TensorFlow, then where the system looks."""
    for place in (*_beside_tensorflow(soname), soname):
        try:
            ctypes.CDLL(str(place))
        except OSError:
            continue
        return True
    return False


def _beside_tensorflow(soname: str) -> list[Path]:
    found = importlib.util.find_spec("tensorflow")
    if found is None or found.origin is None:
        return []
    return sorted((Path(found.origin).parents[1] / _PACKAGES).glob(f"*/lib/{soname}"))
