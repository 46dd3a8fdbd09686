"""Draws one card that the search has found: its colour, its title, and its family at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

FAMILY = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
_ABOVE = 7  # pixels above and below the words of a row


class FoundCard(QStyledItemDelegate):
    """The rows of the search.

    Attributes:
        quiet: in which the family is written; a palette has no colour that the style sheet does not change.
    """

    quiet = QColor("#808080")

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the size of a row."""
        return QSize(120, option.fontMetrics.height() + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        box, palette = QRectF(option.rect), option.palette
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(box.adjusted(0, 1, -2, -1), 6, 6)
        painter.setBrush(QColor(index.data(COLOUR)))
        painter.drawRoundedRect(QRectF(box.left() + 9, box.center().y() - 7, 4, 14), 2, 2)
        words = box.adjusted(22, 0, -12, 0)
        family, title = index.data(FAMILY), index.data(Qt.ItemDataRole.DisplayRole)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText) if chosen else self.quiet)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, family)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(family) - 10)
        title = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()
