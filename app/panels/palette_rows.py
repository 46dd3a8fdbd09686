"""How the rows of the palette are painted: a family with its count, a card with its colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from app.document.shelf import OWN_FAMILY
from app.panels.icons import card_colour, icon
from cards import catalog
from cards.card import Card
from resources.themes import Theme
from resources.translations import tr

KEY = int(Qt.ItemDataRole.UserRole)
FAMILY = KEY + 1
_Index = QModelIndex | QPersistentModelIndex


def title_words(card: Card) -> str:
    """Return how a card is called here; groups of the user's own keep the name that they were given."""
    return card.title if card.family == OWN_FAMILY else tr(card.title)


class PaletteDelegate(QStyledItemDelegate):
    """Paints families and cards; all measures follow the font."""

    def __init__(self, theme: Theme, tree: QTreeWidget, find: Callable[[str], Card | None] = catalog.find) -> None:
        super().__init__(tree)
        self._find = find
        self._tree = tree
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the height of a row; a family's is a little larger."""
        line = option.fontMetrics.height()
        return QSize(0, round(line * (1.6 if index.data(KEY) else 1.9)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        card = self._find(index.data(KEY) or "")
        if card is None:
            self._paint_family(painter, option, index)
        else:
            line = option.fontMetrics.height()
            row = option.rect
            dot = line * 0.55
            centre = QRectF(row.left() + line * 1.05, row.center().y() + 0.5 - dot / 2, dot, dot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(card_colour(card)))
            painter.drawRoundedRect(centre, dot * 0.3, dot * 0.3)
            family = "" if index.parent().isValid() else tr(card.family)
            self._paint_card_text(painter, option, title_words(card), family)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            colour = QColor(self._theme.selection if chosen else self._theme.text)
            colour.setAlphaF(0.22 if chosen else 0.06)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 0.5, -4, -0.5), 4, 4)

    def _paint_family(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = option.fontMetrics.height()
        row = option.rect
        size = round(line * 0.75)
        arrow = "chevron-down" if self._tree.isExpanded(QModelIndex(index)) else "chevron-right"
        box = QRect(row.left() + line // 2, row.center().y() - size // 2 + 1, size, size)
        icon(arrow, self._theme.text_muted).paint(painter, box)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        left = box.right() + line // 3
        painter.drawText(row.adjusted(left, 0, -line, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.setFont(option.font)
        painter.setPen(QColor(self._theme.text_muted))
        count = str(self._tree.model().rowCount(QModelIndex(index)))
        painter.drawText(row.adjusted(0, 0, -round(line * 0.8), 0), _RIGHT, count)

    def _paint_card_text(self, painter: QPainter, option: QStyleOptionViewItem, title: str, family: str) -> None:
        line = option.fontMetrics.height()
        row = option.rect.adjusted(round(line * 2.0), 0, -round(line * 0.8), 0)
        painter.setFont(option.font)
        painter.setPen(QColor(self._theme.text))
        width = option.fontMetrics.horizontalAdvance(title)
        shown = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, row.width())
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, shown)
        if family and width + option.fontMetrics.horizontalAdvance(family) + line < row.width():
            painter.setPen(QColor(self._theme.text_muted))
            painter.drawText(row, _RIGHT, family)


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
