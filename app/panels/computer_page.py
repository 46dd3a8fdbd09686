"""How the computer fares: learning rate, time of a step, memory, and the switches that were chosen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.panels.fact_rows import FactRows
from app.panels.line_plot import Line, LinePlot
from app.report.progress import Curve
from app.report.watching import Watched
from app.report.words import bytes_words
from resources.themes import Theme
from resources.translations import marked, tr

_BESIDE = 150  # letters that the page is wide before its facts stand beside the plots
_GIGABYTE = 1e9
_NAMES = {
    "onednn": "oneDNN",
    "xla": "XLA",
    "threads": marked("Threads"),
    "layout": marked("Layout"),
    "steps_per_execution": marked("Steps at once"),
}
_BY = {"card": marked("set on the Train card"), "run": marked("taken over from the run before")}


class ComputerPage(QWidget):
    """Three plots and the facts beside them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rate = LinePlot(tr("Learning rate"), theme)
        self.step = LinePlot(tr("A step, in ms"), theme)
        self.memory = LinePlot(tr("Memory, in GB"), theme, legend_below=True)
        self.facts = FactRows(theme)
        self._told: list[tuple[str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column, plot in enumerate((self.rate, self.step, self.memory)):
            self._grid.addWidget(plot, 0, column)
            self._grid.setColumnStretch(column, 2)
        self._grid.setRowStretch(0, 3)
        self._place_facts()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the facts where there is room for them."""
        super().resizeEvent(event)
        self._place_facts()

    def _place_facts(self) -> None:
        """Put the facts beside the plots, or below them where these would be too narrow for their titles."""
        beside = self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE
        self._grid.addWidget(self.facts, *((0, 3) if beside else (1, 0, 1, 3)))
        self._grid.setColumnStretch(3, 3 if beside else 0)
        self._grid.setRowStretch(1, 0 if beside else 2)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for plot in (self.rate, self.step, self.memory):
            plot.set_theme(theme)

    def show_watched(self, watched: Watched) -> None:
        """Show what was seen."""
        self.rate.show_lines([Line("learning_rate", tr("learning rate"), 0, watched.learning_rate)])
        self.step.show_lines(
            [Line("step", tr("whole step"), 0, watched.step), Line("data", tr("waiting for data"), 1, watched.waiting)]
        )
        lines = [Line("memory", tr("training process"), 0, _in_gigabytes(watched.memory))]
        if watched.gpu_memory.values:
            lines.append(Line("gpu", "GPU", 1, _in_gigabytes(watched.gpu_memory)))
        self.memory.show_lines(lines)
        told = list(_facts(watched))
        if told != self._told:
            self._told = told
            self.facts.clear()
            for name, words in told:
                self.facts.add(name, words)


def _in_gigabytes(curve: Curve) -> Curve:
    return Curve(list(curve.epochs), [value / _GIGABYTE for value in curve.values])


def _facts(watched: Watched) -> Iterator[tuple[str, str]]:
    """Yield what is told beside the plots: a name, and the words."""
    if watched.processors.values:
        yield tr("Processors"), tr("{count:.1f} kept busy", count=watched.processors.values[-1])
    if watched.gpu_use.values:
        yield "GPU", tr("{share:.0%} busy", share=watched.gpu_use.values[-1])
    if watched.step.values and watched.waiting.values:
        share = watched.waiting.values[-1] / max(watched.step.values[-1], 1e-9)
        yield tr("Waiting for data"), tr("{share:.0%} of a step", share=share)
    if watched.estimate:
        yield tr("Memory"), _memory_words(watched)
    for switch in watched.switches.values():
        by = tr(_BY[switch.by]) if switch.by in _BY else switch.because
        yield _switch_words(switch.name), f"{switch.value}: {by}" if by else switch.value
    for fact in watched.facts:
        yield "", fact


def _memory_words(watched: Watched) -> str:
    needed = bytes_words(watched.estimate or 0)
    free, peak = bytes_words(watched.free or 0), bytes_words(watched.peak or 0)
    if watched.free and watched.peak:
        return tr(
            "thought to need {needed}, {free} were free; the first steps took {peak}",
            needed=needed,
            free=free,
            peak=peak,
        )
    if watched.free:
        return tr("thought to need {needed}, {free} were free", needed=needed, free=free)
    if watched.peak:
        return tr("thought to need {needed}; the first steps took {peak}", needed=needed, peak=peak)
    return tr("thought to need {needed}", needed=needed)


def _switch_words(name: str) -> str:
    if name == "precision":
        return tr("Number format")
    return tr(_NAMES.get(name, name))
