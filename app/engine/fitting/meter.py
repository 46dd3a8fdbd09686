"""How long a step takes, of which waiting for data, and how busy processors and GPU are."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import threading
import time
from typing import Any

import psutil

from app.engine.fitting.feeding import Feed
from app.engine.settings import gpu_is_there

_SECONDS_BETWEEN = 1.0
_SECONDS_BETWEEN_LATER = 10.0
_SHARE_OF_WORK = 0.005
_QUERY = "--query-gpu=utilization.gpu,memory.used,memory.total"


class StepMeter:
    """Adds up steps and says from time to time what they were like."""

    def __init__(self, feed: Feed) -> None:
        """Begin; ``feed`` knows how long the training waited, where the backend can tell."""
        self._feed = feed
        self._process = psutil.Process()
        self._born = time.monotonic()
        self._steps = 0
        self._waited = 0.0
        self._ended: float | None = None
        self._traced = False
        self._begin(self._born)

    def _begin(self, now: float) -> None:
        self._since, self._steps = now, 0
        self._waited_before = self._total_waited()
        self._busy = sum(self._process.cpu_times()[:2])

    def _total_waited(self) -> float:
        told = self._feed.waited
        return self._waited if told is None else told

    def begin_epoch(self) -> None:
        """Forget the time since the last step: it went into testing and saving."""
        self._ended = None
        self._begin(time.monotonic())

    def begin_batch(self) -> None:
        """Note that a batch is there."""
        if self._ended is not None:
            self._waited += time.monotonic() - self._ended

    def end_batch(self, steps: int) -> dict[str, Any] | None:
        """Note steps that are done; return what a ``step`` event tells of them, when it is time for one."""
        self._steps += steps
        now = self._ended = time.monotonic()
        if not self._traced:  # the first step holds the libraries' own preparations
            self._traced = True
            self._begin(now)
        pause = min(_SECONDS_BETWEEN_LATER, max(_SECONDS_BETWEEN, (now - self._born) * _SHARE_OF_WORK))
        if now - self._since < pause or not self._steps:
            return None
        took, waited = now - self._since, self._total_waited() - self._waited_before
        busy = sum(self._process.cpu_times()[:2]) - self._busy
        told = {
            "steps": self._steps,
            "step_ms": round(1000 * took / self._steps, 3),
            "data_ms": round(1000 * min(max(waited, 0.0), took) / self._steps, 3),
            "processors": round(busy / took, 2),
            "memory": self._process.memory_info().rss,
        }
        self._begin(now)
        return told


class GpuMeter:
    """Reads how busy the GPU is from the driver's own tool, which runs beside the training."""

    def __init__(self) -> None:
        """Start the tool where there is a GPU; ``close`` ends it."""
        self.last: dict[str, float] = {}
        self._tool: subprocess.Popen[str] | None = None
        command = shutil.which("nvidia-smi") if gpu_is_there() else None
        if command is None:
            return
        line = [command, _QUERY, "--format=csv,noheader,nounits", "--loop=2"]
        with contextlib.suppress(OSError):
            self._tool = subprocess.Popen(  # noqa: S603 - the driver's tool
                line, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            )
            threading.Thread(target=self._read, args=(self._tool,), name="gpu", daemon=True).start()

    def _read(self, tool: subprocess.Popen[str]) -> None:
        for line in tool.stdout or ():
            with contextlib.suppress(ValueError):  # a card that cannot tell says so in words
                use, used, total = (float(word) for word in line.split(","))
                self.last = {"gpu_use": use / 100, "gpu_memory": used * 2**20, "gpu_memory_total": total * 2**20}

    def close(self) -> None:
        """End the tool."""
        if self._tool is not None:
            self._tool.kill()
            self._tool.wait()
