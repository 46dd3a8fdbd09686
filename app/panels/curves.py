"""Loss and metrics over the epochs, drawn by pyqtgraph; imported when first shown, for it takes its time."""

from __future__ import annotations

from collections.abc import Iterable

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.report.progress import Curve, TrainingProgress
from app.report.words import metric_label
from resources.themes import Theme

# One pair for each metric: training, validation.
_PAIRS = {
    "dark": (("#4aa3ec", "#f0a04b"), ("#58c08a", "#d987c4"), ("#9d8df0", "#e0d060")),
    "light": (("#1769b8", "#c65f00"), ("#1f7a4d", "#a8388c"), ("#5b49c9", "#8a7a00")),
}


class CurvePlots(QWidget):
    """Two plots side by side: the loss, and all metrics."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loss = _Plot("Loss", theme)
        self.metrics = _Plot("Metrics", theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.fontMetrics().height() // 2)
        row.addWidget(self.loss)
        row.addWidget(self.metrics)

    def show_progress(self, progress: TrainingProgress) -> None:
        """Draw what is known."""
        names = dict.fromkeys(name.removeprefix("val_") for name in (*progress.curves, *progress.live))
        metrics = [name for name in names if name != "loss"]
        self.loss.draw(progress, ["loss"] if "loss" in names else [], progress.epochs)
        self.metrics.draw(progress, metrics, progress.epochs)

    def clear(self) -> None:
        """Forget the curves."""
        self.loss.forget()
        self.metrics.forget()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.loss.set_theme(theme)
        self.metrics.set_theme(theme)


class _Plot(pg.PlotWidget):  # type: ignore[misc]
    """Some curves with a legend; each metric has a line for training and one for validation."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(background=theme.panel)
        self._title = title
        self._theme = theme
        self._lines: dict[str, pg.PlotDataItem] = {}
        self._names: tuple[str, ...] = ()
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFrameShape(self.Shape.NoFrame)
        plot = self.getPlotItem()
        plot.showGrid(x=True, y=True, alpha=0.12)
        plot.setLabel("bottom", "epoch")
        plot.getAxis("bottom").enableAutoSIPrefix(False)
        plot.getAxis("left").enableAutoSIPrefix(False)
        # In the corner that a good run leaves free: a loss falls, a metric rises.
        self._legend = plot.addLegend(offset=(-8, 4) if title == "Loss" else (-8, -8), verSpacing=-4)
        self.set_theme(theme)

    @property
    def lines(self) -> dict[str, pg.PlotDataItem]:
        """The lines, by name; live ones end in ``*``."""
        return self._lines

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.setBackground(theme.panel)
        plot = self.getPlotItem()
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(pg.mkPen(theme.border))
            axis.setTextPen(pg.mkPen(theme.text_muted))
            axis.setTickFont(font)
        plot.getAxis("bottom").setLabel("epoch", color=theme.text_muted)
        plot.setTitle(self._title, color=theme.text, size=f"{self.font().pointSizeF():.1f}pt", bold=True)
        self._legend.setLabelTextColor(theme.text)
        self._legend.setLabelTextSize(f"{font.pointSizeF():.1f}pt")
        names, self._names = self._names, ()
        held = {name: line.getData() for name, line in self._lines.items()}
        self._arrange(names)
        for name, (epochs, values) in held.items():
            if epochs is not None:
                self._lines[name].setData(epochs, values)

    def forget(self) -> None:
        """Remove all lines."""
        self._arrange(())

    def draw(self, progress: TrainingProgress, names: Iterable[str], epochs: int) -> None:
        """Draw the curves of these metrics over all epochs that the run will have."""
        names = tuple(names)
        if names != self._names:
            self._arrange(names)
        for name in names:
            self._draw_curve(self._lines[name], progress.curves.get(name))
            self._draw_curve(self._lines[f"{name}*"], progress.live.get(name))
            self._draw_curve(self._lines[f"val_{name}"], progress.curves.get(f"val_{name}"))
        if epochs:
            self.setXRange(0, epochs, padding=0.02)

    @staticmethod
    def _draw_curve(line: pg.PlotDataItem, curve: Curve | None) -> None:
        line.setData(curve.epochs if curve else [], curve.values if curve else [])

    def _arrange(self, names: tuple[str, ...]) -> None:
        for line in self._lines.values():
            self.removeItem(line)
        self._legend.clear()
        self._lines = {}
        self._names = names
        if self._title != "Loss":
            only = metric_label(names[0]) if len(names) == 1 else "Metrics"
            self.getPlotItem().titleLabel.setText(only)
        for place, name in enumerate(names):
            training, validation = _PAIRS[self._theme.name][place % 3]
            prefix = f"{metric_label(name)}, " if len(names) > 1 else ""
            self._lines[f"{name}*"] = self._line("", training, live=True)
            self._lines[name] = self._line(f"{prefix}training", training)
            self._lines[f"val_{name}"] = self._line(f"{prefix}validation", validation)

    def _line(self, name: str, colour: str, *, live: bool = False) -> pg.PlotDataItem:
        shade = QColor(colour)
        shade.setAlphaF(0.45 if live else 1.0)
        line = self.plot(
            pen=pg.mkPen(shade, width=1 if live else 2),
            name=name or None,
            symbol=None if live else "o",
            symbolSize=5,
            symbolBrush=shade,
            symbolPen=None,
            antialias=True,
        )
        line.setAcceptedMouseButtons(Qt.MouseButton.NoButton) if hasattr(line, "setAcceptedMouseButtons") else None
        return line
