"""Editors of one value, shared by the cards on the canvas and the inspector."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.panels.path_editor import PathEditor
from app.panels.text_editor import KEEPS_EDITING, MIXED, TextEditor
from cards.card import Input, Value
from cards.types import BOOLEAN
from cards.values import choice_label, value_text
from resources.translations import tr


class ChoiceEditor(QComboBox):
    """One of some named values, or none where the input may be empty."""

    committed = Signal(object)
    cancelled = Signal()

    def __init__(self, socket: Input, value: Value, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._socket = socket
        self.setObjectName(f"value_{socket.name}")
        self.setAccessibleName(tr(socket.label))
        self.setToolTip(tr(socket.help))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._values: list[Value] = [None] if socket.optional or socket.default is None else []
        self._values += [True, False] if socket.type is BOOLEAN else list(socket.choices)
        self.addItems([choice_label(v) if isinstance(v, str) else value_text(socket, v) for v in self._values])
        self.set_value(value)
        self.activated.connect(self._chosen)

    def set_value(self, value: Value) -> None:
        """Show a value; one that is no choice is shown as it is."""
        self._value = value
        place = next((i for i, v in enumerate(self._values) if v == value and type(v) is type(value)), -1)
        self.setPlaceholderText(value_text(self._socket, value) if place < 0 else "")
        self.setCurrentIndex(place)

    def show_mixed(self) -> None:
        """Stand for several cards whose values differ."""
        self.setPlaceholderText(tr(MIXED))
        self.setCurrentIndex(-1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw words that do not fit with an ellipsis; Qt cuts them off."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, self.palette().placeholderText())
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _chosen(self, place: int) -> None:
        self._value = self._values[place]
        self.committed.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the wheel scroll what is around; it never changes a value unseen."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """End editing when the focus goes elsewhere than into the list."""
        super().focusOutEvent(event)
        if event.reason() not in KEEPS_EDITING:
            self.cancelled.emit()


class YesNoEditor(QCheckBox):
    """A tick box with its value beside it in words."""

    committed = Signal(object)
    cancelled = Signal()

    def __init__(self, socket: Input, value: Value, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"value_{socket.name}")
        self.setAccessibleName(tr(socket.label))
        self.setToolTip(tr(socket.help))
        self.set_value(value)
        self.clicked.connect(self._ticked)

    def set_value(self, value: Value) -> None:
        """Show a value."""
        with QSignalBlocker(self):
            self.setTristate(False)
            self.setChecked(value is True)
        self.setText(tr("yes") if value is True else tr("no"))

    def show_mixed(self) -> None:
        """Stand for several cards whose values differ."""
        with QSignalBlocker(self):
            self.setTristate(True)
            self.setCheckState(Qt.CheckState.PartiallyChecked)
        self.setText(tr(MIXED))

    def _ticked(self, *, checked: bool = False) -> None:
        self.set_value(self.isChecked())
        self.committed.emit(self.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """End editing when the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.cancelled.emit()


ValueEditor: TypeAlias = TextEditor | ChoiceEditor | YesNoEditor | PathEditor


def make_value_editor(
    socket: Input, value: Value, parent: QWidget | None = None, base: Path | None = None
) -> ValueEditor:
    """Make the editor that suits an input; it has ``set_value`` and the signals ``committed`` and ``cancelled``.

    Args:
        socket: the input.
        value: what it holds.
        parent: widget that the editor lies in.
        base: folder from which a relative path is read; None for a deck that is not saved yet.
    """
    if socket.choices or (socket.type is BOOLEAN and (socket.optional or socket.default is None)):
        return ChoiceEditor(socket, value, parent)
    if socket.type is BOOLEAN:
        return YesNoEditor(socket, value, parent)
    if socket.path:
        return PathEditor(socket, value, parent, base)
    return TextEditor(socket, value, parent)
