"""How large the weights and the gradients of each layer are, as training goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.panels.line_plot import Line, LinePlot
from app.report.progress import Curve
from app.report.watching import Watched
from resources.themes import Theme
from resources.translations import tr

_NODE = int(Qt.ItemDataRole.UserRole)
_TABLE, _PLOT = 66, 40  # letters that each needs in its width
_VANISHED, _EXPLODED = 1e-6, 1e2  # of the gradient against the weights


class LayersPage(QWidget):
    """A table of the layers, and the gradients of those that are selected, or of the first ones, over the epochs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._watched = Watched()
        self._titles: dict[str, str] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.table = QTreeWidget()
        self.table.setHeaderLabels([tr("Layer"), tr("Weights"), tr("Gradient"), tr("Ratio")])
        self.table.setAccessibleName(tr("Norms of the layers"))
        self.table.headerItem().setToolTip(3, tr("The gradient's norm, divided by that of the weights"))
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(0)
        self.table.setUniformRowHeights(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the number behind a name tells it from others
        self.table.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        # A long name is cut before a number is out of sight.
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._draw)
        self.plot = LinePlot(tr("Norm of the gradient"), theme)
        self.plot.set_logarithmic(on=True)
        self._split = QSplitter(childrenCollapsible=False)
        self._split.addWidget(self.table)
        self._split.addWidget(self.plot)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._arrange()
        self.note = QLabel(
            tr("With JAX gradients cannot be shown: it calculates a step in one piece, from which none come out.")
        )
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        column.addWidget(self._split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the table beside the plot, or above it where both have no room beside each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        beside = self.width() >= letter * (_TABLE + _PLOT)
        self.table.setMinimumWidth(letter * _TABLE if beside else 0)
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.plot.set_theme(theme)

    def set_titles(self, titles: dict[str, str]) -> None:
        """Take how the layers are called on the canvas, by node."""
        self._titles = titles

    def show_watched(self, watched: Watched) -> None:
        """Show what was seen."""
        self._watched = watched
        self.note.setVisible(watched.backend == "jax")
        if list(self._rows) != list(watched.gradients):
            self.table.clear()
            self._rows = {layer: self._row(layer) for layer in watched.gradients}
            self.table.addTopLevelItems(list(self._rows.values()))
        for layer, item in self._rows.items():
            self._fill(item, layer)
        self._draw()

    def _row(self, layer: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([self._titles.get(layer, layer)])
        item.setData(0, _NODE, layer)
        for column in (1, 2, 3):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _fill(self, item: QTreeWidgetItem, layer: str) -> None:
        weights, gradient = (_last(curves.get(layer)) for curves in (self._watched.weights, self._watched.gradients))
        ratio = gradient / weights if weights and gradient is not None else None
        for column, value in enumerate((weights, gradient, ratio), start=1):
            item.setText(column, f"{value:.3g}" if value is not None else "–")
        told = ""
        if ratio is not None and ratio < _VANISHED:
            told = tr(
                "It hardly learns: its gradient has vanished. Try another initializer, a normalization or a skip."
            )
        elif ratio is not None and ratio > _EXPLODED:
            told = tr("Its gradient is very large. Try a smaller learning rate, or cut the gradient on the Train card.")
        item.setToolTip(3, told)
        item.setForeground(3, QBrush(QColor(self._theme.warning if told else self._theme.text)))

    def _draw(self) -> None:
        chosen = [item.data(0, _NODE) for item in self.table.selectedItems()] or list(self._watched.gradients)[:8]
        lines = [
            Line(layer, self._titles.get(layer, layer), place, self._watched.gradients[layer])
            for place, layer in enumerate(chosen[:8])
            if layer in self._watched.gradients
        ]
        self.plot.show_lines(lines)


def _last(curve: Curve | None) -> float | None:
    return curve.values[-1] if curve and curve.values else None
