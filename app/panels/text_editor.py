"""The editor of typed values: numbers, lists, texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from app.panels.stepping import stepped
from cards.card import Input, Value
from cards.values import ValueRefused, check_value, parse_value, value_text
from resources.translations import marked, tr

MIXED = marked("several values")
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
        self.setAccessibleName(tr(socket.label))
        self.set_value(value)
        self.textEdited.connect(self._judge)
        self.returnPressed.connect(self.commit)

    def show_mixed(self) -> None:
        """Stand for several cards whose values differ."""
        self.set_value(None)
        self._mixed = True
        self.setPlaceholderText(tr(MIXED))

    def set_value(self, value: Value) -> None:
        """Show a value; what was being typed is gone."""
        self._value = value
        self._mixed = False
        self.setPlaceholderText(tr(self._socket.when_empty))
        self._shown = "" if value is None else value_text(self._socket, value)
        self.setText(self._shown)
        self._mark(self._refusal_of_kept())

    def commit(self) -> None:
        """Hand the typed value on, or say why it cannot be."""
        if self._mixed and not self.text():
            return
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
        self._take_back()

    def _take_back(self) -> None:
        if self._mixed:
            self.show_mixed()
        else:
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
        self.setToolTip(refusal or tr(self._socket.help))
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
        """Take back on Escape; step numbers with the arrow keys, with Shift ten times as far."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self._take_back()
        elif steps:
            self._step(steps * 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else steps)
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _step(self, steps: int) -> None:
        every = self.hasSelectedText() and self.selectedText() == self.text()
        place = self.text()[: self.cursorPosition()].count(",")
        text = stepped(self._socket, self.text(), None if every else place, steps)
        if text is None:
            return
        self.setText(text)
        if every:
            self.selectAll()
        else:
            self.setCursorPosition(len(",".join(text.split(",")[: place + 1])))
        self._judge()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """End editing when the focus goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in KEEPS_EDITING:
            self.leave()
