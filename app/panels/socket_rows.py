"""How the sockets of a group are painted in its list: an eye, the type's colour, the name, and whose they are."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.panels.icons import icon
from resources.themes import Theme

ORIGIN = int(Qt.ItemDataRole.UserRole)
COLOUR = ORIGIN + 1
NAME = ORIGIN + 2
_CHECK = Qt.ItemDataRole.CheckStateRole
_LEAST_ORIGIN = 6  # letters
_Index = QModelIndex | QPersistentModelIndex


def eye_box(row: QRect, line: int) -> QRect:
    """Return where the eye of a row stands."""
    size = round(line * 1.1)
    return QRect(row.left() + line // 2, row.center().y() - size // 2 + 1, size, size)


class SocketDelegate(QStyledItemDelegate):
    """Paints the rows, and takes clicks on the eye and the space bar; all measures follow the font."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the height of a row."""
        return QSize(0, round(option.fontMetrics.height() * 1.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        theme, line, row = self.theme, option.fontMetrics.height(), option.rect
        shown = index.data(_CHECK) == Qt.CheckState.Checked.value
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        eye = "eye" if shown else "eye-off"
        icon(eye, theme.text if shown else theme.text_muted).paint(painter, eye_box(row, line))
        colour = QColor(index.data(COLOUR) or theme.text_disabled)
        colour.setAlphaF(1.0 if shown else 0.45)
        dot = line * 0.55
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(row.left() + line * 2.0, row.center().y() + 0.5 - dot / 2, dot, dot))
        words = self._words_box(row, line)
        label = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if shown else theme.text_muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, label)
        words.setLeft(words.left() + option.fontMetrics.horizontalAdvance(label) + line)
        if words.width() > option.fontMetrics.averageCharWidth() * _LEAST_ORIGIN:
            painter.setPen(QColor(theme.text_muted))
            origin = option.fontMetrics.elidedText(str(index.data(ORIGIN)), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, origin)
        painter.restore()

    @staticmethod
    def _words_box(row: QRect, line: int) -> QRect:
        return row.adjusted(round(line * 3.0), 0, -round(line * 0.6), 0)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            colour = QColor(self.theme.selection if chosen else self.theme.text)
            colour.setAlphaF(0.22 if chosen else 0.06)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 4, 4)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        """Lay the line over the name."""
        line = option.fontMetrics.height()
        editor.setGeometry(self._words_box(option.rect, line).adjusted(-line // 3, 1, line // 3, -1))

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Hide or show a socket at a click on its eye, or with the space bar."""
        on_eye = isinstance(event, QMouseEvent) and eye_box(option.rect, option.fontMetrics.height()).adjusted(
            -4, -4, 4, 4
        ).contains(event.position().toPoint())
        released = on_eye and event.type() is QEvent.Type.MouseButtonRelease
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if released or pressed:
            shown = index.data(_CHECK) == Qt.CheckState.Checked.value
            model.setData(QModelIndex(index), Qt.CheckState.Unchecked if shown else Qt.CheckState.Checked, _CHECK)
        return on_eye or pressed
