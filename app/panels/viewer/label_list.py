"""The labels of a mask, each with its colour, its share and a tick to hide it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.panels.viewer.shading import label_colour
from resources.translations import number, tr

_MOST = 64


class LabelList(QWidget):
    """A row a label; ``toggled`` gives the label and whether it is to be seen."""

    toggled = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: dict[int, tuple[QCheckBox, QLabel]] = {}
        self._names: tuple[tuple[int, str], ...] = ()

    @property
    def ticks(self) -> dict[int, QCheckBox]:
        """The tick of each label."""
        return {label: tick for label, (tick, _) in self._rows.items()}

    def show_labels(self, names: tuple[str, ...], counts: tuple[int, ...], hidden: set[int]) -> None:
        """Show labels from 1 on; the background has no row.

        Args:
            names: by label.
            counts: voxels of each in this volume.
            hidden: labels whose tick is off.
        """
        listed = tuple((label, label_words(label, names)) for label in range(1, max(len(names), len(counts))))[:_MOST]
        if listed != self._names:
            self._names = listed
            self._fill()
        for label, (tick, share) in self._rows.items():
            with QSignalBlocker(tick):
                tick.setChecked(label not in hidden)
            count = counts[label] if label < len(counts) else 0
            share.setText(number(count) if count else tr("none here"))
            share.setToolTip(tr("{count:,} voxels of this volume", count=count))
            share.setEnabled(bool(count))

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.deleteLater()
        self._rows = {}
        for label, words in self._names:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            tick = QCheckBox(words)
            tick.setIcon(swatch(label_colour(label), self.fontMetrics().height()))
            tick.setToolTip(tr("Show or hide {label}", label=words))
            tick.toggled.connect(lambda on, label=label: self.toggled.emit(label, on))
            share = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share.setProperty("role", "muted")
            line.addWidget(tick, 1)
            line.addWidget(share)
            self._column.addWidget(row)
            self._rows[label] = (tick, share)


def label_words(label: int, names: tuple[str, ...]) -> str:
    """Return how a label is called: its name, or its number where it has no other."""
    name = names[label] if label < len(names) else ""
    if not name or name == str(label):
        return tr("Background") if label == 0 else tr("Label {number}", number=label)
    return name


def swatch(colour: str, size: int) -> QIcon:
    """Return a little square of a colour."""
    drawn = QPixmap(size * 2, size * 2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(size * 0.3, size * 0.3, size * 1.4, size * 1.4), size * 0.35, size * 0.35)
    painter.end()
    return QIcon(drawn)
