"""A plot of lines over the epochs, drawn by pyqtgraph: legend, values under the mouse, smoothing, logarithmic axis."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QFont

from app.report.progress import Curve
from app.report.watching import smoothed
from resources.themes import Theme
from resources.translations import tr

# Told apart also by those who see no red and green: each differs in lightness from its neighbours.
COLOURS = {
    "dark": ("#4aa3ec", "#f0a04b", "#58c08a", "#d987c4", "#9d8df0", "#e0d060", "#5ec8d8", "#ef6f6c"),
    "light": ("#1769b8", "#c65f00", "#1f7a4d", "#a8388c", "#5b49c9", "#8a7a00", "#0e7686", "#b3261e"),
}


class Style(Enum):
    """How a line is drawn."""

    SOLID = auto()  # a point at each value
    DASHED = auto()
    LIVE = auto()  # thin, without points, and not in the legend


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its key, its words in the legend, which colour, its points and its style."""

    key: str
    words: str
    colour: int
    curve: Curve
    style: Style = Style.SOLID


class _ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis that, where it is logarithmic, writes 1, 2 and 5 of each power of ten: all nine would overlap."""

    def logTickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        """Return the words of the ticks; empty for those that have none."""
        words: list[str] = super().logTickStrings(values, scale, spacing)
        return [
            text if round(10 ** (value % 1), 6) in (1, 2, 5, 10) else ""
            for value, text in zip(values, words, strict=True)
        ]


class LinePlot(pg.PlotWidget):  # type: ignore[misc]
    """Some lines with a legend; all that has the same keys is drawn into the lines that are there."""

    def __init__(self, title: str, theme: Theme, *, legend_below: bool = False) -> None:
        super().__init__(background=theme.panel, axisItems={"left": _ValueAxis("left")})
        self._title = title
        self._theme = theme
        self._shown: tuple[Line, ...] = ()
        self._lines: dict[str, pg.PlotDataItem] = {}
        self._raw: dict[str, pg.PlotDataItem] = {}
        self._log = False
        self._smoothing = 0.0
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setAccessibleName(title)
        plot = self.getPlotItem()
        plot.showGrid(x=True, y=True, alpha=0.12)
        # Room for the half of the last number that stands beyond the axis; without it the number is left out.
        plot.layout.setContentsMargins(1, 1, self.fontMetrics().averageCharWidth() * 2, 1)
        for side in ("bottom", "left"):
            plot.getAxis(side).enableAutoSIPrefix(False)
        self._legend = plot.addLegend(offset=(-8, -8) if legend_below else (-8, 4), verSpacing=-4)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._cursor.hide()
        self.addItem(self._cursor, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._follow)
        self.set_theme(theme)

    @property
    def lines(self) -> dict[str, pg.PlotDataItem]:
        """The lines, by key."""
        return self._lines

    @property
    def shown(self) -> tuple[Line, ...]:
        """What was given to be drawn."""
        return self._shown

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
        plot.getAxis("bottom").setLabel(tr("epoch"), color=theme.text_muted)
        self.set_title(self._title)
        self._cursor.setPen(pg.mkPen(theme.text_muted, style=Qt.PenStyle.DotLine))
        ground = QColor(theme.panel)
        ground.setAlphaF(0.8)
        self._legend.setBrush(pg.mkBrush(ground))
        self._legend.setLabelTextColor(theme.text)
        self._legend.setLabelTextSize(f"{font.pointSizeF():.1f}pt")
        self._arrange()

    def set_title(self, title: str) -> None:
        """Write another title."""
        self._title = title
        size = f"{self.font().pointSizeF():.1f}pt"
        self.getPlotItem().setTitle(title, color=self._theme.text, size=size, bold=True)

    def set_logarithmic(self, *, on: bool) -> None:
        """Draw values on a logarithmic axis, or on an even one."""
        self._log = on
        self.getPlotItem().setLogMode(x=False, y=on)
        self._fill()

    def set_smoothing(self, weight: float) -> None:
        """Draw running means, and the values as measured behind them.

        Args:
            weight: of what came before, from 0 to below 1.
        """
        if (weight > 0) != (self._smoothing > 0):
            self._smoothing = weight
            self._arrange()
        self._smoothing = weight
        self._fill()

    def show_lines(self, lines: Sequence[Line], epochs: int = 0) -> None:
        """Draw lines, over all epochs that there will be."""
        same = [(a.key, a.words, a.colour, a.style) for a in lines] == [
            (a.key, a.words, a.colour, a.style) for a in self._shown
        ]
        self._shown = tuple(lines)
        if not same:
            self._arrange()
        self._fill()
        if epochs:
            self.setXRange(0, epochs, padding=0.02)

    def forget(self) -> None:
        """Remove all lines."""
        self.show_lines(())

    def _arrange(self) -> None:
        for item in (*self._lines.values(), *self._raw.values()):
            self.removeItem(item)
        self._legend.clear()
        self._lines, self._raw = {}, {}
        for line in self._shown:
            if self._smoothing and line.style is not Style.LIVE:
                self._raw[line.key] = self._item(line, faint=True)
            self._lines[line.key] = self._item(line, faint=False)
        self._legend.setVisible(sum(line.style is not Style.LIVE for line in self._shown) > 1)
        self._fill()

    def _item(self, line: Line, *, faint: bool) -> pg.PlotDataItem:
        colours = COLOURS[self._theme.name]
        shade = QColor(colours[line.colour % len(colours)])
        thin = faint or line.style is Style.LIVE
        shade.setAlphaF(0.25 if faint else 0.45 if line.style is Style.LIVE else 1.0)
        dash = Qt.PenStyle.DashLine if line.style is Style.DASHED else Qt.PenStyle.SolidLine
        pointed = not thin and not self._smoothing
        return self.plot(
            pen=pg.mkPen(shade, width=1 if thin else 2, style=dash),
            name=line.words if not thin else None,
            symbol="o" if pointed else None,
            symbolSize=5,
            symbolBrush=shade,
            symbolPen=None,
            antialias=True,
        )

    def _fill(self) -> None:
        for line in self._shown:
            epochs, values = line.curve.epochs, line.curve.values
            if self._log:
                # A logarithm knows no number that is not above 0.
                pairs = [(x, y) for x, y in zip(epochs, values, strict=True) if y > 0]
                epochs, values = [x for x, _ in pairs], [y for _, y in pairs]
            smooth = self._smoothing and line.style is not Style.LIVE
            if line.key in self._lines:
                self._lines[line.key].setData(epochs, smoothed(values, self._smoothing) if smooth else values)
            if line.key in self._raw:
                self._raw[line.key].setData(epochs, values)
        self._fit_constant()

    def _fit_constant(self) -> None:
        """Show a line that never changes in the middle of the plot, not at the foot of a much taller one."""
        values = {value for line in self._shown for value in line.curve.values}
        if len(values) == 1 and not self._log and (only := values.pop()) != 0:
            self.setYRange(min(0.0, 2 * only), max(0.0, 2 * only))
        else:
            self.enableAutoRange(axis="y")

    # The values under the mouse

    def values_at(self, epoch: float) -> list[tuple[str, float, float]]:
        """Return of each line in the legend its words, and the point nearest to an epoch."""
        found = []
        for line in self._shown:
            epochs, values = line.curve.epochs, line.curve.values
            if line.style is Style.LIVE or not epochs:
                continue
            after = bisect_left(epochs, epoch)
            near = min(
                (place for place in (after - 1, after) if 0 <= place < len(epochs)),
                key=lambda i: abs(epochs[i] - epoch),
            )
            found.append((line.words or self._title, epochs[near], values[near]))
        return found

    def _follow(self, place: QPointF) -> None:
        view = self.getPlotItem().vb
        if not view.sceneBoundingRect().contains(place):
            self._leave()
            return
        found = self.values_at(view.mapSceneToView(place).x())
        if not found:
            return
        epoch = min((at for _, at, _ in found), key=lambda at: abs(at - view.mapSceneToView(place).x()))
        self._cursor.setValue(epoch)
        self._cursor.show()
        rows = [
            tr("epoch {epoch:g}", epoch=epoch),
            *(f"{words}: {_number(value)}" for words, at, value in found if at == epoch),
        ]
        self.setToolTip("\n".join(rows))

    def _leave(self) -> None:
        self._cursor.hide()
        self.setToolTip("")

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Hide the values with the mouse."""
        self._leave()
        super().leaveEvent(event)


def _number(value: float) -> str:
    return f"{value:.4g}" if math.isfinite(value) else "–"
