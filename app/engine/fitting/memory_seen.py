"""Looks how much memory the first steps of a training take, so that the next estimate is better."""

from __future__ import annotations

import contextlib
import importlib
from pathlib import Path
from typing import Any

from app.engine.checks.memory import learn
from app.engine.fitting.report import RunReport
from app.engine.settings import import_keras

_AFTER_BATCHES = 4
_STATUS = Path("/proc/self/status")
_RESET_PEAK = Path("/proc/self/clear_refs")


class MemorySeen:
    """The peak of the first steps, above what there was before them."""

    def __init__(self, place: str, expected: int, *, gpu: bool) -> None:
        """Prepare it.

        Args:
            place: where it is calculated.
            expected: bytes of the steps by the estimate, not calibrated.
            gpu: whether the memory of the GPU is looked at.
        """
        self._place, self._expected, self._gpu = place, expected, gpu
        self._before: int | None = None
        self._batches = 0
        self._told = False

    def before_batch(self) -> None:
        """Begin before the first step; later calls do nothing."""
        if self._before is None and not self._told:
            self._before = _gpu_before() if self._gpu else _host_before()
            self._told = self._before is None

    def after_batch(self, report: RunReport) -> None:
        """Note the peak after some steps, once."""
        if self._told:
            return
        self._batches += 1
        if self._batches >= _AFTER_BATCHES:
            self.end(report)

    def end(self, report: RunReport) -> None:
        """Note the peak now, if that is not done yet."""
        if self._told or self._before is None or not self._batches:
            return
        self._told = True
        peak = _gpu_peak() if self._gpu else _host_value("VmHWM")
        if peak is None:
            return
        grown = max(0, peak - self._before)
        learn(self._place, self._expected, grown)
        report.event("memory_seen", peak=grown, estimate=self._expected)


def _host_before() -> int | None:
    try:
        _RESET_PEAK.write_text("5")  # Linux then forgets the peak so far
    except OSError:
        return None
    return _host_value("VmRSS")


def _host_value(name: str) -> int | None:
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in _STATUS.read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) << 10
    return None


def _gpu_before() -> int | None:
    library, backend = _library()
    if backend == "tensorflow":
        library.config.experimental.reset_memory_stats("GPU:0")
        return int(library.config.experimental.get_memory_info("GPU:0")["current"])
    if backend == "torch":
        library.cuda.reset_peak_memory_stats()
        return int(library.cuda.memory_allocated())
    return None


def _gpu_peak() -> int | None:
    library, backend = _library()
    if backend == "tensorflow":
        return int(library.config.experimental.get_memory_info("GPU:0")["peak"])
    return int(library.cuda.max_memory_allocated()) if backend == "torch" else None


def _library() -> tuple[Any, str]:
    backend = import_keras().backend.backend()
    return importlib.import_module(backend), backend
