"""Draws a card from afar: its title and its badge, as large as at zoom 1, on a block with the card's colour."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.canvas import look as looks
from app.canvas.card_painter import border
from app.canvas.card_state import Tone
from app.canvas.groups.group_painter import paint_stack
from app.canvas.look import FAR_TITLE, NOTE, RADIUS, TEXT_LEFT, WIDTH, static_text
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

CORNER = QPointF(TEXT_LEFT + 8, 8)  # of the words on the card, in pixels at zoom 1
_STEP = 3  # pixels of the screen by which the room for words grows, so that they are seldom broken anew
_LINE = 15  # pixels of the screen
_HYPHENS = re.compile(r"(?<=-)(?=\w)")


def paint_title_only(painter: QPainter, card: CardItem) -> None:
    """Draw a card too small for its rows."""
    look, layout = card.sight.look, card.layout
    theme, wrong = look.theme, layout.tone is Tone.ERROR
    if card.node.inner is not None:
        paint_stack(painter, card)
    colour, width = border(card, look)
    ground = look.mixed(theme.card, 0.5, theme.canvas) if layout.bypassed else theme.card
    painter.setBrush(look.brush(theme.error_fill if wrong else ground))
    painter.setPen(look.dashed(colour, 2 * width) if layout.bypassed else look.pen(colour, 2 * width))
    painter.drawRoundedRect(QRectF(0, 0, WIDTH, layout.height), RADIUS, RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    band = layout.colour or theme.text_disabled
    painter.setBrush(look.brush(look.mixed(band, 0.4, theme.canvas) if layout.bypassed else band))
    painter.drawRoundedRect(QRectF(8, 10, 10, layout.height - 20), 5, 5)
    device = painter.device()
    transform = painter.worldTransform()
    corner = transform.map(CORNER).toPoint()
    painter.save()
    # Written in the screen's own pixels: no other size is as crisp, and none needs new glyphs at each zoom.
    painter.resetTransform()
    painter.drawPixmap(corner, words_of(card, transform.m11(), device.devicePixelRatio() if device else 1.0))
    painter.restore()


def words_of(card: CardItem, zoom: float, ratio: float) -> QPixmap:
    """Return the title and the badge of a card as a picture in the screen's own pixels, kept for the next zoom."""
    theme, layout = card.sight.look.theme, card.layout
    room = int(zoom * (WIDTH - CORNER.x() - 6)) // _STEP * _STEP
    most = max(1, int(zoom * (layout.height - 20) / _LINE))
    key = (room, most, ratio, theme.name)
    if card.words is None or card.words[0] != key:
        card.words = key, _written(card, room, most, ratio)
    return card.words[1]


def _written(card: CardItem, room: int, most: int, ratio: float) -> QPixmap:
    theme, layout = card.sight.look.theme, card.layout
    wrong = layout.tone is Tone.ERROR
    titles = _title_lines(layout.title, room)[:most]
    badge = tr("bypassed") if layout.bypassed else card.state.badge
    badges = () if wrong else _badge_lines(badge, room)[: most - len(titles)]
    colour = theme.error if wrong else theme.text_muted if layout.bypassed else theme.text
    return _picture(titles, badges, colour, theme.text_muted, ratio)


@lru_cache(maxsize=4000)
def _picture(titles: tuple[str, ...], badges: tuple[str, ...], colour: str, muted: str, ratio: float) -> QPixmap:
    widths = [looks.text_width(FAR_TITLE, line) for line in titles] + [looks.text_width(NOTE, line) for line in badges]
    picture = QPixmap(round((max(widths) + 2) * ratio), round((_LINE * len(widths) + 6) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(looks.fonts()[FAR_TITLE])
    painter.setPen(QColor(colour))
    for number, line in enumerate(titles):
        painter.drawStaticText(QPoint(0, _LINE * number), static_text(FAR_TITLE, line))
    painter.setFont(looks.fonts()[NOTE])
    painter.setPen(QColor(muted))
    for number, line in enumerate(badges, start=len(titles)):
        painter.drawStaticText(QPoint(0, 2 + _LINE * number), static_text(NOTE, line))
    painter.end()
    return picture


@lru_cache(maxsize=2000)
def _title_lines(title: str, room: int) -> tuple[str, ...]:
    lines: list[str] = []
    for word in title.split():
        fits = looks.text_width(FAR_TITLE, word) <= room
        # A word such as Batch-Normalisierung is broken behind its hyphen where it must be.
        for number, part in enumerate([word] if fits else _HYPHENS.split(word)):
            longer = f"{lines[-1]}{'' if number else ' '}{part}" if lines else part
            if lines and looks.text_width(FAR_TITLE, longer) <= room:
                lines[-1] = longer
            else:
                lines.append(part)
    return tuple(looks.elided(FAR_TITLE, line, room) for line in lines)


@lru_cache(maxsize=2000)
def _badge_lines(badge: str, room: int) -> tuple[str, ...]:
    parts = badge.replace(" × ", "×").split(" · ") if badge else []
    return tuple(looks.elided(NOTE, part, room) for part in parts)
