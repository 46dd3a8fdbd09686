"""Draws a card from afar: its title and its badge, as large as at zoom 1, on a block with the card's colour."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.canvas import look as looks
from app.canvas.card_painter import border
from app.canvas.card_state import Tone
from app.canvas.look import FAR_TITLE, NOTE, RADIUS, TEXT_LEFT, WIDTH, static_text

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

_LINE = 15  # pixels of the screen


def paint_title_only(painter: QPainter, card: CardItem) -> None:
    """Draw a card too small for its rows."""
    look, layout = card.sight.look, card.layout
    theme, wrong = look.theme, layout.tone is Tone.ERROR
    colour, width = border(card, look)
    painter.setBrush(look.brush(theme.error_fill if wrong else theme.card))
    painter.setPen(look.pen(colour, 2 * width))
    painter.drawRoundedRect(QRectF(0, 0, WIDTH, layout.height), RADIUS, RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.brush(layout.colour or theme.text_disabled))
    painter.drawRoundedRect(QRectF(8, 10, 10, layout.height - 20), 5, 5)
    _paint_words(painter, card)


def _paint_words(painter: QPainter, card: CardItem) -> None:
    theme, layout = card.sight.look.theme, card.layout
    wrong = layout.tone is Tone.ERROR
    transform = painter.worldTransform()
    corner = transform.map(QPointF(TEXT_LEFT + 8, 8)).toPoint()
    room = round(transform.m11() * (WIDTH - TEXT_LEFT - 16))
    most = max(1, int(transform.m22() * (layout.height - 20) / _LINE))
    titles = _title_lines(layout.title, room)[:most]
    badges = () if wrong else _badge_lines(card.state.badge, room)[: most - len(titles)]
    painter.save()
    # Written in the screen's own pixels: no other size is as crisp, and none needs new glyphs at each zoom.
    painter.resetTransform()
    painter.setFont(looks.fonts()[FAR_TITLE])
    painter.setPen(card.sight.look.pen(theme.error if wrong else theme.text))
    for number, line in enumerate(titles):
        painter.drawStaticText(corner + QPoint(0, _LINE * number), static_text(FAR_TITLE, line))
    painter.setFont(looks.fonts()[NOTE])
    painter.setPen(card.sight.look.pen(theme.text_muted))
    for number, line in enumerate(badges, start=len(titles)):
        painter.drawStaticText(corner + QPoint(0, 2 + _LINE * number), static_text(NOTE, line))
    painter.restore()


@lru_cache(maxsize=2000)
def _title_lines(title: str, room: int) -> tuple[str, ...]:
    lines: list[str] = []
    for word in title.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and looks.text_width(FAR_TITLE, longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(looks.elided(FAR_TITLE, line, room) for line in lines)


@lru_cache(maxsize=2000)
def _badge_lines(badge: str, room: int) -> tuple[str, ...]:
    parts = badge.replace(" × ", "×").split(" · ") if badge else []
    return tuple(looks.elided(NOTE, part, room) for part in parts)
