"""The histogram of a volume with the window drawn in; its edges and its middle can be dragged."""

from __future__ import annotations

from math import log1p

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.panels.viewer.view_state import Window
from app.training.look import Channel
from resources.themes import Theme
from resources.translations import tr

_REACH = 7  # pixels around an edge at which it is taken


def number_words(value: float) -> str:
    """Return a value in few digits: ``-1000``, ``0.125``, ``2.5e+06``."""
    return f"{value:.4g}".replace("-", "−")


class HistogramView(QWidget):
    """Draws how often values occur, on a logarithmic scale.

    Signals:
        changed: low and high end of the window, as they are dragged.
        reset: it was double-clicked.
    """

    changed = Signal(float, float)
    reset = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: Channel | None = None
        self._window = Window(0.0, 1.0)
        self._drag = ""
        self._grip = 0.0
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Histogram with the window"))
        self.setToolTip(tr("Drag an edge or the middle of the window. Double-click for automatic."))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for the curve and a line of numbers."""
        line = self.fontMetrics().height()
        return QSize(line * 12, line * 6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same height."""
        return QSize(80, self.sizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def show_channel(self, facts: Channel | None, window: Window) -> None:
        """Draw the values of a channel and its window."""
        self._facts, self._window = facts, window
        self.update()

    # Where values lie

    def _limits(self) -> tuple[float, float]:
        """Return the values at the left and right end: of all voxels; a window beyond them is cut off there."""
        first, last = self._facts.edges if self._facts else (0.0, 1.0)
        more = (last - first) * 0.04 or 0.5
        return first - more, last + more

    def x_of(self, value: float) -> float:
        """Return where a value lies, in pixels from the left."""
        first, last = self._limits()
        return (value - first) / (last - first) * self.width()

    def _value_at(self, x: float) -> float:
        first, last = self._limits()
        return first + x / max(self.width(), 1) * (last - first)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw curve, window and numbers."""
        if self._facts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        plot = QRectF(0, 2, self.width(), self.height() - line * 1.75)
        low, high = (min(max(self.x_of(end), 0.0), plot.width()) for end in (self._window.low, self._window.high))
        shade = QColor(self._theme.accent)
        shade.setAlphaF(0.16)
        painter.fillRect(QRectF(low, plot.top(), high - low, plot.height()), shade)
        self._paint_curve(painter, plot)
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        for x in (low, high):
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        self._paint_ramp(painter, QRectF(0, plot.bottom() + 2, self.width(), line * 0.35), low, high)
        painter.setPen(QColor(self._theme.text_muted))
        words = QRectF(0, self.height() - line * 1.1, self.width(), line * 1.1)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, number_words(self._facts.low))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, number_words(self._facts.high))
        painter.end()

    def _paint_curve(self, painter: QPainter, plot: QRectF) -> None:
        if self._facts is None:
            return
        counts, (first, last) = self._facts.counts, self._facts.edges
        most = log1p(max(counts)) or 1.0
        width = (last - first) / len(counts)
        points = [QPointF(self.x_of(first), plot.bottom())]
        for place, count in enumerate(counts):
            top = plot.bottom() - log1p(count) / most * (plot.height() - 2)
            points.append(QPointF(self.x_of(first + place * width), top))
            points.append(QPointF(self.x_of(first + (place + 1) * width), top))
        points.append(QPointF(self.x_of(last), plot.bottom()))
        fill = QColor(self._theme.text_muted)
        fill.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF(points))
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())

    def _paint_ramp(self, painter: QPainter, box: QRectF, low: float, high: float) -> None:
        ramp = QLinearGradient(low, 0, max(high, low + 1), 0)
        ramp.setColorAt(0, QColor("#000000"))
        ramp.setColorAt(1, QColor("#ffffff"))
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(ramp)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    # Mouse

    def _part_at(self, x: float) -> str:
        low, high = self.x_of(self._window.low), self.x_of(self._window.high)
        low, high = min(max(low, 0.0), self.width()), min(max(high, 0.0), self.width())
        nearest = min((abs(x - low), "low"), (abs(x - high), "high"))
        if nearest[0] <= _REACH:
            return nearest[1]
        return "middle" if low < x < high else "low" if x < low else "high"

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take an edge, or the middle."""
        if self._facts is not None and event.button() is Qt.MouseButton.LeftButton:
            x = event.position().x()
            self._drag = self._part_at(x)
            self._grip = self._value_at(x) - self._window.level
            if self._drag != "middle":
                self._follow(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move what was taken."""
        x = event.position().x()
        if self._drag:
            self._follow(x)
        else:
            middle = self._part_at(x) == "middle"
            self.setCursor(Qt.CursorShape.OpenHandCursor if middle else Qt.CursorShape.SplitHCursor)

    def _follow(self, x: float) -> None:
        value, window = self._value_at(x), self._window
        if self._drag == "low":
            self.changed.emit(min(value, window.high), window.high)
        elif self._drag == "high":
            self.changed.emit(window.low, max(value, window.low))
        else:
            level = value - self._grip
            self.changed.emit(level - window.width / 2, level + window.width / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self._drag = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Ask for the automatic window."""
        self.reset.emit()
