"""What a training costs the window that shows it, and what being watched costs the training."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.document.deck_file import write_deck
from app.runs.folder import RunFolder, runs_folder
from app.runs.listing import list_runs
from app.window.dialogs import RunningAnswer, SaveAnswer
from app.window.main_window import MainWindow, Surroundings
from app.window.settings import Settings
from app.window.themes import Appearance, ThemeChoice
from tests.bench.row import Row
from tests.bench.training_rows import by_trainer, deck

ROUNDS = 2
_TICK_MS = 5
_SECONDS = 6.0
_WAIT_SECONDS = 120.0
# The same trainer, but nobody looks at more than loss and metrics.
_UNWATCHED = """
import runpy, sys
import app.engine.fitting.training_run as training_run

class Unwatched:
    def __init__(self, *arguments): pass
    def __enter__(self): return self
    def __exit__(self, *error): pass
    def begin_epoch(self, epoch, batch): pass
    def begin_batch(self): pass
    def end_batch(self, number): pass
    def begin_test(self): pass
    def end_test(self): pass
    def end_epoch(self, *, last): pass

from app.engine.fitting.watched import Watched
training_run.Watching, training_run.watched_in = Unwatched, lambda *arguments: Watched()
runpy.run_module("app.engine.trainer", run_name="__main__", alter_sys=False)
"""


class _Lateness(QObject):
    """A timer that notes by how much each of its ticks came too late, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self._timer.start(_TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.values.append(max(0.0, 1000 * (now - self._last) - _TICK_MS))
        self._last = now


def _until(found: Callable[[], object]) -> None:
    limit = time.monotonic() + _WAIT_SECONDS
    while not found():
        if time.monotonic() > limit:
            raise RuntimeError("the window did not come to where it is measured")
        QApplication.processEvents()
        time.sleep(0.01)


def _p99() -> float:
    """Let the window's event loop run for a while; return the lateness that only one tick in a hundred exceeds."""
    late, loop = _Lateness(), QEventLoop()
    # A loop of its own: quitting the application would end the threads that watch the engine.
    QTimer.singleShot(int(1000 * _SECONDS), loop.quit)
    loop.exec()
    late.deleteLater()
    return float(np.percentile(late.values, 99))


def _window(place: Path) -> MainWindow:
    graph = deck()
    node = graph.nodes["train"]
    long = type(node)(node.id, node.card, {**node.values, "epochs": 1000})
    write_deck(place / "net.deck", type(graph)({**graph.nodes, "train": long}, graph.links))
    store = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
    application = QApplication.instance() or QApplication(sys.argv)
    appearance = Appearance(ThemeChoice.DARK, application)
    window = MainWindow(Surroundings(Settings(store), appearance, recovery=place / "recovery"), place / "net.deck")
    window.dialogs.ask_save = lambda name: SaveAnswer.DISCARD
    window.dialogs.ask_running = lambda name: RunningAnswer.STOP
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(True))
    window.resize(1590, 960)
    window.show()
    _until(lambda: ready)
    return window


def _loop_rows() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="voxdeck-bench-", ignore_cleanup_errors=True) as name:
        place = Path(name)
        window = _window(place)
        try:
            _until(lambda: window.check.findings.get("train"))
            idle = _p99()
            window.train()
            _until(lambda: window.training_panel.progress.epoch > 1)
            training = _p99()
        finally:
            for run in list_runs(runs_folder(place / "net.deck")):
                RunFolder(run.folder.path).request_stop()
            _until(lambda: window.desk.live is None)
            window.close()
            window.deleteLater()
    against = f"idle: {idle:.3g}"
    return [Row("window's event loop while training, p99 above idle", training - idle, "ms", "≤ 10", against)]


def measure() -> list[Row]:
    """Measure the window first, then train in turns with and without being watched; the best of each counts."""
    rows = _loop_rows()
    watched, unwatched = [], []
    for _ in range(ROUNDS):
        watched.append(by_trainer().steps_a_second)
        unwatched.append(by_trainer([sys.executable, "-P", "-c", _UNWATCHED]).steps_a_second)
    against = f"not watched, steps/s: {max(unwatched):.3g}"
    return [*rows, Row("steps when watched", max(watched) / max(unwatched), "times", "≥ 0.98", against)]
