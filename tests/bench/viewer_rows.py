"""The volume viewer: from the click to the picture, a frame of scrolling, and how long the window stands still."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.panels.viewer.viewer import VolumeViewer
from app.training.thread import ViewerThread
from app.training.volume_source import FileSample, FilesSource
from resources.themes import DARK
from tests.bench.row import Row

_HIPPOCAMPUS = Path(__file__).parents[3] / "shared" / "data" / "hippocampus"
_FRAMES = 60
_WAIT_SECONDS = 120


def _spin(until: Callable[[], bool]) -> float:
    """Let the event loop run until something is true; return the seconds."""
    began = time.perf_counter()
    while not until():
        QApplication.processEvents()
        if time.perf_counter() - began > _WAIT_SECONDS:
            raise TimeoutError("The viewer shows nothing.")
    return time.perf_counter() - began


def _made(folder: Path, name: str, size: int, dtype: type) -> FileSample:
    """Write a ball with a mask."""
    axis = np.linspace(-1, 1, size, dtype=np.float32) ** 2
    distance = axis[:, None, None] + axis[:, None] + axis
    np.save(folder / f"{name}.npy", ((1.5 - distance).clip(0) * 100).astype(dtype))
    np.save(folder / f"{name}-mask.npy", (distance < 0.4).astype(np.uint8))
    return FileSample(name, folder / f"{name}.npy", {"Label": folder / f"{name}-mask.npy"})


def _small(folder: Path) -> FilesSource:
    """Return volumes of the hippocampus, or some of their size where these are not here."""
    found = sorted((_HIPPOCAMPUS / "images").glob("*.nii*"))[:10]
    if not found:
        return FilesSource("small", tuple(_made(folder, f"small{number}", 40, np.uint8) for number in range(10)))
    labels = _HIPPOCAMPUS / "labels"
    return FilesSource(
        "hippocampus", tuple(FileSample(path.name, path, {"Label": labels / path.name}) for path in found)
    )


class _Bench:
    """A viewer on the screen with a process of its own."""

    def __init__(self) -> None:
        self.thread = ViewerThread()
        self.viewer = VolumeViewer(DARK)
        self.viewer.asked.connect(lambda *wanted: self.thread.look(*wanted))
        self.thread.looked.connect(lambda _, look: self.viewer.show_look(look))
        self.viewer.resize(1400, 900)
        self.viewer.show()
        QApplication.processEvents()

    def seconds_to(self, source: FilesSource, index: int = 0) -> float:
        """Return the time from asking until the picture is painted."""
        if self.viewer.source is source:
            self.viewer.go(index=index)
            seconds = _spin(lambda: self.viewer.state.look is not None and self.viewer.state.look.index == index)
        else:
            self.viewer.begin(source, index=index)
            seconds = _spin(lambda: self.viewer.volume is not None)
        began = time.perf_counter()
        self.viewer.repaint()
        return seconds + time.perf_counter() - began

    def frame(self) -> float:
        """Return the median time of one step of the wheel through all panes, in ms."""
        times = []
        for number in range(_FRAMES):
            began = time.perf_counter()
            self.viewer.panes.scroll_slices(number % 3, 1 if number < _FRAMES // 2 else -1)
            QApplication.processEvents()
            times.append((time.perf_counter() - began) * 1000)
        return statistics.median(times)

    def stall(self, source: FilesSource) -> tuple[float, float]:
        """Return the longest time between two beats of a timer while a volume is loaded, in ms, and the seconds."""
        beats: list[float] = []
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: beats.append(time.perf_counter()))
        timer.start()
        seconds = self.seconds_to(source)
        _spin(lambda: beats[-1] > time.perf_counter() - 0.005)
        timer.stop()
        return max(after - before for before, after in pairwise(beats)) * 1000, seconds


def measure() -> list[Row]:
    """Show small and large volumes in a viewer on the screen."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="voxdeck-bench-") as name:
        folder = Path(name)
        small = _small(folder)
        middle = FilesSource("256", (_made(folder, "middle", 256, np.int16),))
        large = FilesSource("512", (_made(folder, "large", 512, np.int16),))
        bench = _Bench()
        try:
            first = bench.seconds_to(small)
            later = statistics.median(bench.seconds_to(small, index) for index in range(1, len(small.samples)))
            small_frame = bench.frame()
            bench.seconds_to(middle)
            middle_frame = bench.frame()
            stall, large_seconds = bench.stall(large)
            large_frame = bench.frame()
        finally:
            bench.thread.close()
            bench.viewer.close()
            application.processEvents()
    return [
        Row("first picture, process started for it", first, "s", "≤ 2.0"),
        Row("next sample", later * 1000, "ms", "≤ 100"),
        Row("scroll a frame of four panes, hippocampus", small_frame, "ms", "≤ 16"),
        Row("scroll a frame of four panes, 256³", middle_frame, "ms", "≤ 16"),
        Row("scroll a frame of four panes, 512³", large_frame, "ms", "≤ 33"),
        Row("longest stall of the window while 512³ loads", stall, "ms", "≤ 50"),
        Row("512³ until it is shown", large_seconds, "s"),
    ]
