"""Editing a value in its field: the window's own editors, laid over the card while they are needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolTip, QWidget

from app.canvas import look as looks
from app.canvas.card_layout import Row
from app.canvas.look import WIDTH
from app.document.commands import Rename, SetValue
from cards.card import Input, Value
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

MakeEditor = Callable[[Input, Value, QWidget], QWidget]
_TITLE = ""  # stands for the title where an input's name is asked
_ROOMY = 120.0


class FieldEditing(QObject):
    """At most one editor at a time, over a field or a title."""

    def __init__(self, view: CardView, make_editor: MakeEditor) -> None:
        super().__init__(view)
        self._view = view
        self._make_editor = make_editor
        self._node = ""
        self._input = _TITLE
        self._committing = False
        self.editor: QWidget | None = None
        view.view_changed.connect(self.reposition)

    def open(self, node: str, name: str) -> None:
        """Edit the value of an input."""
        self.close()
        row = self._row(node, name)
        if row is None or row.field is None or not isinstance(row.socket, Input):
            return
        value = self._view.history.graph.nodes[node].value(name)
        if row.ticked is not None:
            self._view.do(SetValue(node, name, not row.ticked))
            return
        editor = self._make_editor(row.socket, value, self._view.viewport())
        editor.committed.connect(self._commit)  # type: ignore[attr-defined]
        editor.cancelled.connect(self._cancel)  # type: ignore[attr-defined]
        self._show(node, name, editor)
        if isinstance(editor, QComboBox):
            editor.view().installEventFilter(self)
            editor.showPopup()

    def rename(self, node: str) -> None:
        """Edit the title of a card."""
        self.close()
        graph = self._view.history.graph
        editor = QLineEdit(graph.nodes[node].title, self._view.viewport())
        editor.setPlaceholderText(graph.title(node))
        editor.setObjectName("card_title")
        editor.setAccessibleName(tr("Title of the card"))
        self._show(node, _TITLE, editor)
        editor.editingFinished.connect(lambda: self._finish_title(editor))

    def _show(self, node: str, name: str, editor: QWidget) -> None:
        self.editor, self._node, self._input = editor, node, name
        for widget in (editor, *editor.findChildren(QWidget)):
            widget.installEventFilter(self)
        self.reposition()
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        line = self._line()
        if line is not None:
            if line is editor and name:
                line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.selectAll()

    def finish(self) -> None:
        """End editing as when the focus goes elsewhere: a good new value counts."""
        line = self._line()
        leave = getattr(line, "leave", None)
        if self._input == _TITLE and line is not None:
            self._finish_title(line)
        elif leave is not None:
            leave()
        self.close()

    def _line(self) -> QLineEdit | None:
        """Return the line that is typed in, be it the editor or a part of it."""
        editor = self.editor
        return editor if isinstance(editor, QLineEdit) or editor is None else editor.findChild(QLineEdit)

    def close(self) -> None:
        """Take the editor away without a commit."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.blockSignals(True)
        had_focus = editor.hasFocus() or editor.isAncestorOf(self._view.window().focusWidget() or self._view)
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self._view.setFocus()

    def follow(self) -> None:
        """Stay on the field after the document has changed, or go where it is no more."""
        if self.editor is None:
            return
        if self._node not in self._view.drawing.cards or (self._input and not self._row(self._node, self._input)):
            self.close()
        else:
            self.reposition()

    def _row(self, node: str, name: str) -> Row | None:
        card = self._view.drawing.cards.get(node)
        rows = card.layout.rows if card else []
        return next((row for row in rows if row.field is not None and row.place and row.place.name == name), None)

    def reposition(self) -> None:
        """Lay the editor over its field, as large as the zoom asks."""
        if self.editor is None:
            return
        card = self._view.drawing.cards[self._node]
        row = self._row(self._node, self._input)
        box = QRectF(card.layout.title_box)
        if self._input and row and row.field is not None:
            # The field grows to the left while it is edited, over its label only where it must.
            box = row.field.adjusted(0, -1.5, 0, 1.5)
            roomy = isinstance(row.socket, Input) and (bool(row.socket.path) or bool(row.socket.choices))
            box.setLeft(min(box.left(), WIDTH - looks.TEXT_RIGHT - (_ROOMY * 1.4 if roomy else _ROOMY / 1.6)))
        zoom = self._view.zoom
        corner = self._view.mapFromScene(card.pos() + box.topLeft())
        least = 22
        height = max(round(box.height() * zoom), least)
        width = max(round(box.width() * zoom), 60)
        middle = corner.y() + round(box.height() * zoom / 2)
        right = corner.x() + round(box.width() * zoom)
        self.editor.setGeometry(QRect(right - width, middle - height // 2, width, height))
        font = looks.fonts()[looks.LABEL if self._input else looks.TITLE_FONT]
        font = type(font)(font)
        font.setPixelSize(max(round(font.pixelSize() * zoom), 11))
        for widget in (self.editor, *self.editor.findChildren(QLineEdit)):
            widget.setFont(font)
        self._dress(max(zoom, 0.85))

    def _dress(self, zoom: float) -> None:
        theme = self._view.sight.look.theme
        frame = (
            f"background: {theme.field}; color: {theme.text}; border: 1px solid {theme.accent};"
            f" border-radius: {round(5 * zoom)}px; padding: 0 {round(5 * zoom)}px; margin: 0; min-height: 0;"
            f" selection-background-color: {theme.accent}; selection-color: {theme.accent_text};"
        )
        sheet = (
            f"QLineEdit {{ {frame} }} QLineEdit[wrong=true] {{ border-color: {theme.error}; color: {theme.error}; }}"
        )
        if self.editor is not None and self.editor.styleSheet() != sheet:
            self.editor.setStyleSheet(sheet)

    def _commit(self, value: object) -> None:
        if self.editor is None or self._committing:
            return
        self._committing = True
        refusal = self._view.do(SetValue(self._node, self._input, value))
        self._committing = False
        if refusal:
            self._refuse(refusal)
        else:
            self.close()

    def _refuse(self, refusal: str) -> None:
        editor = self.editor
        if editor is None:
            return
        line = self._line() or editor
        line.setProperty("wrong", True)
        line.setToolTip(refusal)
        line.style().unpolish(line)
        line.style().polish(line)
        QToolTip.showText(line.mapToGlobal(QPoint(0, line.height())), refusal, line)

    def _cancel(self) -> None:
        # The list of choices takes the focus from its box, which is no reason to take both away.
        choosing = isinstance(self.editor, QComboBox) and self.editor.view().isVisible()
        if not self._committing and not choosing:
            self.close()

    def _leave_choice(self) -> None:
        if isinstance(self.editor, QComboBox) and not self.editor.view().isVisible():
            self.close()

    def _finish_title(self, editor: QLineEdit) -> None:
        if self.editor is editor:
            node, title = self._node, editor.text()
            self.close()
            self._view.do(Rename(node, title))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Go to the next field on Tab; take a new title back on Escape; leave with a list of choices."""
        if event.type() is QEvent.Type.Hide and isinstance(self.editor, QComboBox) and watched is self.editor.view():
            # The list is gone; the choice, where there was one, is told right after.
            QTimer.singleShot(0, self._leave_choice)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or self.editor is None:
            return False
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._go_on(-1 if event.key() == Qt.Key.Key_Backtab else 1)
            return True
        if event.key() == Qt.Key.Key_Escape and self._input == _TITLE:
            self.close()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Qt hands this key on to the canvas, where it would open the field anew.
            watched.event(event)
            event.accept()
            return True
        return False

    def _go_on(self, step: int) -> None:
        """Commit what is typed and edit the next field that is typed; stay where it is refused."""
        node, name, editor = self._node, self._input, self.editor
        line = self._line()
        commit = getattr(line, "commit", None)
        if commit is not None:
            commit()
            if self.editor is editor:
                return
        elif line is not None and name == _TITLE:
            self._finish_title(line)
        card = self._view.drawing.cards.get(node)
        if card is None:
            return
        fields = [r.place.name for r in card.layout.rows if r.field is not None and r.ticked is None and r.place]
        at = fields.index(name) + step if name in fields else (0 if step > 0 else len(fields) - 1)
        if 0 <= at < len(fields):
            self.open(node, fields[at])
        else:
            self.close()
