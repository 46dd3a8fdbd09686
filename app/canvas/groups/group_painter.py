"""Draws what tells a group from a single card, and what of a card inside is shown outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.canvas.look import RADIUS, WIDTH

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

_STEP = 4.0
_STUB = 12.0


def paint_stack(painter: QPainter, card: CardItem) -> None:
    """Draw two more cards behind a group, a little lower each."""
    look = card.sight.look
    theme, height = look.theme, card.layout.height
    for number in (2, 1):
        box = QRectF(number * _STEP * 1.6, height - 30, WIDTH - number * _STEP * 3.2, 30 + number * _STEP)
        painter.setBrush(look.brush(look.mixed(theme.card, 1 - 0.25 * number, theme.canvas)))
        painter.setPen(look.pen(theme.selection if card.isSelected() else theme.card_border, 1.2))
        painter.drawRoundedRect(box, RADIUS, RADIUS)


def paint_outside(painter: QPainter, card: CardItem) -> None:
    """Draw a short end of a link, with a bar across it, at each socket that the group shows outside."""
    look = card.sight.look
    for row in card.layout.rows:
        if not row.outside or row.place is None:
            continue
        way = 1.0 if row.place.output else -1.0
        tip = row.anchor + QPointF(way * _STUB, 0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(row.type.colour if row.type else look.theme.text_muted, 2.4))
        painter.drawLine(row.anchor, tip)
        painter.drawLine(tip - QPointF(0, 5), tip + QPointF(0, 5))
