"""The curves with what changes how they are seen: smoothing, a logarithmic axis, runs beside them, a way out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.panels.curves import CurvePlots, Curves
from app.panels.plot_export import NotWritten, ending_of, filters, write_plots
from app.report.progress import TrainingProgress
from resources.themes import Theme
from resources.translations import tr, tr_count

_MOST_SMOOTHING = 95  # hundredths


class CurvesPage(QWidget):
    """The curves of the run that is shown; ``message`` tells where they were written, or why not."""

    message = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plots = CurvePlots(theme)
        self._progress = TrainingProgress()
        self._others: list[tuple[str, Curves]] = []
        self.smoothing = QSlider(Qt.Orientation.Horizontal, minimum=0, maximum=_MOST_SMOOTHING)
        self.smoothing.setAccessibleName(tr("Smoothing"))
        self.smoothing.setToolTip(tr("Draws running means, to see where noisy curves lead"))
        self.smoothing.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)
        self.smoothing.setMaximumWidth(self.fontMetrics().averageCharWidth() * 18)
        self.logarithmic = QCheckBox(tr("Logarithmic"))
        self.logarithmic.setToolTip(tr("Draws the loss on a logarithmic axis, to see small losses fall"))
        self.compared = QLabel()
        self.compared.setProperty("role", "muted")
        self.alone = QPushButton(tr("Show this run alone"))
        self.save = QPushButton(tr("Save the curves…"))
        self._lay_out()
        self.smoothing.valueChanged.connect(self._smooth)
        self.logarithmic.toggled.connect(lambda on: self.plots.loss.set_logarithmic(on=on))
        self.alone.clicked.connect(lambda: self.compare([]))
        self.save.clicked.connect(self._ask_where)
        self.compare([])

    def _lay_out(self) -> None:
        self._drawn, self._done = QHBoxLayout(), QHBoxLayout()
        self._drawn.addWidget(QLabel(tr("Smoothing")))
        self._drawn.addWidget(self.smoothing)
        self._drawn.addSpacing(self.fontMetrics().height())
        self._drawn.addWidget(self.logarithmic)
        self._drawn.addStretch(1)
        self._done.addStretch(1)
        for part in (self.compared, self.alone, self.save):
            self._done.addWidget(part)
        self._strip = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._strip.setContentsMargins(0, 0, self.fontMetrics().height() // 2, 0)
        self._strip.addLayout(self._drawn)
        self._strip.addLayout(self._done, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._strip)
        column.addWidget(self.plots, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the two halves of the strip above each other where they have no room beside each other."""
        super().resizeEvent(event)
        wanted = self._drawn.sizeHint().width() + self._done.sizeHint().width() + self.fontMetrics().height() * 2
        beside = QBoxLayout.Direction.LeftToRight if wanted <= self.width() else QBoxLayout.Direction.TopToBottom
        self._strip.setDirection(beside)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.plots.set_theme(theme)

    def show_progress(self, progress: TrainingProgress) -> None:
        """Draw what is known of the run."""
        self._progress = progress
        self.plots.show_progress(progress, self._others)

    def compare(self, others: Sequence[tuple[str, Curves]]) -> None:
        """Draw other runs beside the one that is shown; none shows it alone."""
        self._others = list(others)
        count = len(self._others)
        self.compared.setText(tr_count("with {count} other run", "with {count} other runs", count))
        self.compared.setVisible(bool(count))
        self.alone.setVisible(bool(count))
        self.plots.show_progress(self._progress, self._others)

    def clear(self) -> None:
        """Forget the run, and those beside it."""
        self._progress = TrainingProgress()
        self.compare([])
        self.plots.clear()

    def _smooth(self, hundredths: int) -> None:
        for plot in self.plots.plots:
            plot.set_smoothing(hundredths / 100)

    def _ask_where(self) -> None:
        first = str(Path.home() / "curves.png")
        chosen, kind = QFileDialog.getSaveFileName(self, tr("Save the curves"), first, filters())
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_suffix(ending_of(kind)))

    def write(self, path: Path) -> None:
        """Write the curves by the ending of a path, and tell."""
        try:
            write_plots(self.plots.plots, path)
        except NotWritten as error:
            self.message.emit(str(error))
            return
        self.message.emit(tr("Wrote {path}.", path=path))
