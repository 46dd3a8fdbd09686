"""A field for a number, which Enter or leaving it takes; what is no number goes back."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.panels.viewer.histogram_view import number_words


class NumberField(QLineEdit):
    """Shows a number in few digits; ``entered`` gives the one that was typed."""

    entered = Signal(float)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0.0
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 9)
        self.editingFinished.connect(self._take)

    def show_number(self, number: float) -> None:
        """Show a number, unless one is being typed."""
        self._number = number
        if not (self.hasFocus() and self.isModified()):
            self.setText(number_words(number))
            self.setCursorPosition(0)

    def _take(self) -> None:
        if not self.isModified():
            return
        self.setModified(False)
        try:
            number = float(self.text().strip().replace("−", "-").replace(",", "."))
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            self.setText(number_words(self._number))
            return
        self.entered.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.setText(number_words(self._number))
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the column scroll."""
        event.ignore()
