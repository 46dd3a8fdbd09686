"""Draws what stands over a card: the way past a bypassed one, the question mark, the ring of the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from app.canvas import look as looks
from app.canvas.card_layout import Row
from app.canvas.look import RADIUS, WIDTH, Look, static_text
from app.canvas.socket_item import draw_sockets, mark

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

HELP = "help"


def paint_passage(painter: QPainter, source: Row, target: Row, look: Look) -> None:
    """Draw how a bypassed card is passed: a dashed line from its input to its output."""
    colour = source.type.colour if source.type else look.theme.text_muted
    start, end = source.anchor, target.anchor
    # Below the words of both rows, not through them.
    under, over = start.y() + looks.ROW / 2, end.y() + looks.ROW / 2
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x() + 16, start.y()), QPointF(start.x() + 4, under), QPointF(start.x() + 24, under))
    path.cubicTo(QPointF(WIDTH * 0.6, under), QPointF(WIDTH * 0.3, over), QPointF(end.x() - 24, over))
    path.cubicTo(QPointF(end.x() - 4, over), QPointF(end.x() - 16, end.y()), end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.dashed(colour, 2.2))
    painter.drawPath(path)
    rows = (source, target)
    draw_sockets(painter, [mark(look, row.anchor, row.type, filled=row.linked, dimmed=False) for row in rows])


def paint_help(painter: QPainter, card: CardItem, look: Look) -> None:
    """Draw the question mark that opens the card's page."""
    box, theme = card.layout.help_button, look.theme
    lit = card.hovered_part == HELP
    painter.setPen(look.pen(theme.accent if lit else theme.text_muted, 1.2))
    painter.setBrush(look.brush(theme.raised if lit else theme.card))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.setFont(looks.fonts()[looks.FAR_TITLE])
    mark = static_text(looks.FAR_TITLE, "?")
    half = QPointF(looks.text_width(looks.FAR_TITLE, "?") / 2, looks.metrics(looks.FAR_TITLE).height() / 2)
    painter.drawStaticText(box.center() - half, mark)


def paint_focus(painter: QPainter, card: CardItem, look: Look) -> None:
    """Draw a ring around the row that the keyboard is on, or around the card."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.pen(look.theme.accent, 2.0))
    rows = card.layout.rows
    if card.focused is not None and 0 <= card.focused < len(rows):
        middle = rows[card.focused].middle
        painter.drawRoundedRect(QRectF(9, middle - looks.ROW / 2 + 0.5, WIDTH - 18, looks.ROW - 1), 6, 6)
    else:
        painter.drawRoundedRect(QRectF(-4, -4, WIDTH + 8, card.layout.height + 8), RADIUS + 4, RADIUS + 4)
