"""What the network answers to the validation data: which classes it mixes up, or how well its masks lie."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.panels.line_plot import Line, LinePlot
from app.report.watching import Confusion, Watched
from resources.themes import Theme
from resources.translations import marked, number, tr

_NOTHING = marked("After the first epoch this shows how the validation data were answered.")
_LONGEST_NAME = 18


class ConfusionMatrix(QWidget):
    """Counts as squares: a row a true class, a column an answer, the darker the larger its share of the row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._confusion: Confusion | None = None
        self.setAccessibleName(tr("Confusion matrix"))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def show_confusion(self, confusion: Confusion) -> None:
        """Draw another one."""
        self._confusion = confusion
        self.setMinimumSize(self.sizeHint())
        right = sum(confusion.matrix[place][place] for place in range(len(confusion.classes)))
        total = sum(map(sum, confusion.matrix))
        self.setAccessibleDescription(tr("{right} of {total} are right", right=right, total=total))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return what all names and counts need."""
        count = len(self._confusion.classes) if self._confusion else 0
        return QSize(round(self._head()) + count * self._edge(), round(self._top()) + count * self._edge())

    def _edge(self) -> int:
        line = self.fontMetrics().height()
        widest = max((self.fontMetrics().horizontalAdvance(name) for name in self._names()), default=0)
        return round(max(line * 2.4, min(widest + 8, line * 5)))

    def _names(self) -> list[str]:
        names = self._confusion.classes if self._confusion else ()
        return [name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…" for name in names]

    def _head(self) -> float:
        return max((self.fontMetrics().horizontalAdvance(name) for name in self._names()), default=0) + 24.0

    def _top(self) -> float:
        return self.fontMetrics().height() * 2.6

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        if self._confusion is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, edge = self._head(), self._top(), float(self._edge())
        painter.setPen(QColor(self._theme.text_muted))
        line = self.fontMetrics().height()
        whole = QRectF(left, 0, len(self._confusion.classes) * edge, line * 1.2)
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, tr("answer"))
        for place, name in enumerate(self._names()):
            row = QRectF(0, top + place * edge, left - 10, edge)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
            column = QRectF(left + place * edge, line * 1.2, edge, line * 1.3)
            short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(edge) - 2)
            painter.drawText(column, Qt.AlignmentFlag.AlignCenter, short)
        for row_place in range(len(self._confusion.classes)):
            for place in range(len(self._confusion.classes)):
                cell = QRectF(left + place * edge, top + row_place * edge, edge, edge).adjusted(1, 1, -1, -1)
                self._paint_cell(painter, cell, row_place, place)
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: QRectF, row: int, column: int) -> None:
        if self._confusion is None:
            return
        share = self._confusion.share(row, column)
        shade = QColor(self._theme.success if row == column else self._theme.error)
        if share:
            shade.setAlphaF(0.1 + 0.75 * share)
        else:
            shade = QColor(self._theme.raised)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(cell, 3, 3)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, number(self._confusion.matrix[row][column]))


class AnswersPage(QWidget):
    """The confusion matrix of classes, or Dice of each label; ``look_clicked`` asks to see the answers themselves."""

    look_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = ConfusionMatrix(theme)
        self.dice = LinePlot(tr("Dice of each label"), theme, legend_below=True)
        self.words = QLabel(tr(_NOTHING))
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.look = QPushButton(tr("Look at the answers"))
        self.look.setToolTip(tr("Shows a few validation volumes with what the network says of them, epoch by epoch"))
        self.look.clicked.connect(self.look_clicked)
        area = QScrollArea()
        area.setWidget(self.matrix)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(area)
        self._stack.addWidget(self.dice)
        strip = QHBoxLayout()
        strip.addWidget(self.words, 1)
        strip.addWidget(self.look)
        column = QVBoxLayout(self)
        column.addLayout(strip)
        column.addWidget(holder, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.matrix.set_theme(theme)
        self.dice.set_theme(theme)

    def show_watched(self, watched: Watched) -> None:
        """Show what was seen."""
        self.look.setVisible(bool(watched.previews))
        if watched.dice:
            self._stack.setCurrentIndex(1)
            lines = [Line(label, label, place, curve) for place, (label, curve) in enumerate(watched.dice.items())]
            self.dice.show_lines(lines)
            self.words.setText(tr("Over all voxels of the validation data together: 1 where masks cover each other."))
            return
        self._stack.setCurrentIndex(0)
        self.matrix.setVisible(watched.confusion is not None)
        if watched.confusion is None:
            self.words.setText(tr(_NOTHING))
            return
        self.matrix.show_confusion(watched.confusion)
        self.words.setText(
            tr(
                "Validation data after epoch {epoch}: a row a true class, a column what was answered.",
                epoch=watched.confusion.epoch,
            )
        )
