"""Writing a frame's title or a note's text in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.canvas import look as looks
from app.canvas.annotations.annotation_item import STRIP, AnnotationItem
from app.canvas.annotations.annotation_painter import colour_of, height_of
from app.document.annotating import EditText, Resize
from app.document.commands import Command, Several
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

_LEAST_HEIGHT, _LEAST_WIDTH = 24, 140


class Writing(QObject):
    """At most one editor at a time, over a title or a note."""

    def __init__(self, view: CardView) -> None:
        super().__init__(view)
        self._view = view
        self._item: AnnotationItem | None = None
        self.editor: QLineEdit | QPlainTextEdit | None = None
        view.view_changed.connect(self._reposition)

    def open(self, key: str) -> None:
        """Edit the text of a frame or a note."""
        self.finish()
        item = self._view.drawing.annotations.get(key)
        if item is None:
            return
        text, ground = item.annotation.text, self._view.viewport()
        self.editor = QLineEdit(text, ground) if item.framing else QPlainTextEdit(text, ground)
        self.editor.setObjectName("annotation_text")
        self.editor.setAccessibleName(tr("Title of the frame") if item.framing else tr("Text of the note"))
        self.editor.installEventFilter(self)
        self._item = item
        item.editing = True
        item.update()
        self._dress()
        self._reposition()
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    def follow(self) -> None:
        """Go away where the frame or note is gone."""
        if self._item is not None and self._item.id not in self._view.drawing.annotations:
            self._close()

    def finish(self) -> None:
        """Take what is written into the document."""
        if self.editor is None or self._item is None:
            return
        item, text = self._item, self._text().strip()
        self._close()
        if text != item.annotation.text:
            self._view.do(self._command(item, text))

    def _command(self, item: AnnotationItem, text: str) -> Command:
        """Return the edit; a note grows with its text."""
        edit = EditText(item.id, text)
        width, height = item.annotation.size
        needed = height_of(text, width)
        if item.framing or needed <= height:
            return edit
        return Several((edit, Resize(item.id, item.annotation.position, (width, needed))), tr("Edit a note"))

    def _text(self) -> str:
        return self.editor.text() if isinstance(self.editor, QLineEdit) else self.editor.toPlainText()  # type: ignore[union-attr]

    def _close(self) -> None:
        editor, item = self.editor, self._item
        self.editor = self._item = None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.removeEventFilter(self)
        editor.hide()
        editor.deleteLater()
        if item is not None:
            item.editing = False
            item.update()
        if had_focus:
            self._view.setFocus()

    def _reposition(self) -> None:
        if self.editor is None or self._item is None:
            return
        box = self._item.outline()
        if self._item.framing:
            box = QRectF(box.left(), box.top(), box.width(), STRIP).adjusted(4, 3, -4, -3)
        place = self._view.mapFromScene(box).boundingRect()
        place.setWidth(max(place.width(), _LEAST_WIDTH))
        place.setHeight(max(place.height(), _LEAST_HEIGHT))
        self.editor.setGeometry(place)
        font = type(self.editor.font())(looks.fonts()[looks.TITLE_FONT if self._item.framing else looks.LABEL])
        font.setPixelSize(max(round(font.pixelSize() * self._view.zoom), 11))
        self.editor.setFont(font)

    def _dress(self) -> None:
        if self.editor is None or self._item is None:
            return
        theme = self._view.sight.look.theme
        ground = self._view.sight.look.mixed(colour_of(self._item.annotation.tint), 0.16)
        self.editor.setStyleSheet(
            f"QLineEdit, QPlainTextEdit {{ background: {ground}; color: {theme.text};"
            f" border: 1px solid {theme.accent}; border-radius: 6px; padding: 2px 6px;"
            f" selection-background-color: {theme.accent}; selection-color: {theme.accent_text}; }}"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the text with Ctrl+Enter, a title with Enter, both when the focus goes; leave with Escape."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.finish()
            return False
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (controlled or isinstance(watched, QLineEdit)):
            self.finish()
            return True
        return False
