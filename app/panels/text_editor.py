"""The editor of typed values: numbers, lists, texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from cards.card import Input, Value
from cards.types import INTEGER
from cards.values import ValueRefused, check_value, parse_value, value_text

# The focus comes back from a menu or a list, so it ends no editing.
KEEPS_EDITING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class TextEditor(QLineEdit):
    """Numbers, lists and texts, typed; what cannot be read stays red, with the reason as a tooltip."""

    committed = Signal(object)
    cancelled = Signal()

    def __init__(self, socket: Input, value: Value, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._socket = socket
        self.setObjectName(f"value_{socket.name}")
        self.setPlaceholderText(socket.when_empty)
        self.setAccessibleName(socket.label)
        self.set_value(value)
        self.textEdited.connect(self._judge)
        self.returnPressed.connect(self.commit)

    def set_value(self, value: Value) -> None:
        """Show a value; what was being typed is gone."""
        self._value = value
        self._shown = "" if value is None else value_text(self._socket, value)
        self.setText(self._shown)
        self._mark(self._refusal_of_kept())

    def commit(self) -> None:
        """Hand the typed value on, or say why it cannot be."""
        try:
            value = parse_value(self._socket, self.text())
        except ValueRefused as error:
            self._mark(str(error))
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), str(error), self)
            return
        self.set_value(value)
        self.selectAll()
        self.committed.emit(value)

    def leave(self) -> None:
        """End editing: a good new value counts, anything else is taken back."""
        if self.text() != self._shown:
            try:
                value = parse_value(self._socket, self.text())
            except ValueRefused:
                value = self._value
            if value != self._value or type(value) is not type(self._value):
                self.set_value(value)
                self.committed.emit(value)
                return
        self.set_value(self._value)
        self.cancelled.emit()

    def _refusal_of_kept(self) -> str:
        try:
            check_value(self._socket, self._value)
        except ValueRefused as error:
            # An empty required field is told by the problems, and does not shout before anything was typed.
            return str(error) if self._value is not None else ""
        return ""

    def _judge(self) -> None:
        try:
            parse_value(self._socket, self.text())
        except ValueRefused as error:
            self._mark(str(error))
        else:
            self._mark("")

    def _mark(self, refusal: str) -> None:
        self.setToolTip(refusal or self._socket.help)
        if bool(self.property("wrong")) != bool(refusal):
            self.setProperty("wrong", bool(refusal))
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the deck where this field has nothing to take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take back on Escape; step a whole number with the arrow keys."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.set_value(self._value)
            self.cancelled.emit()
        elif step and self._socket.type is INTEGER:
            self._step(step)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        try:
            value = parse_value(self._socket, self.text())
            stepped = parse_value(self._socket, str(value + step)) if isinstance(value, int) else None
        except ValueRefused:
            return
        if stepped is not None:
            self.setText(str(stepped))
            self._judge()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """End editing when the focus goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in KEEPS_EDITING:
            self.leave()
