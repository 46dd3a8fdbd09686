"""Draws a card from afar: its title and its badge, as large as at zoom 1, on a block with the card's colour."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

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
    ratio = device.devicePixelRatio() if device else 1.0
    transform = painter.worldTransform()
    corner = transform.map(CORNER) * ratio
    # Written in the screen's own pixels: no other size is as crisp, and none needs new glyphs at each zoom.
    painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    zoom = transform.m11()
    pictures = pictures_at(room_for_words(zoom), ratio)
    x, y = math.floor(corner.x() + 0.5), math.floor(corner.y() + 0.5)
    words = words_of(card, pictures.room, zoom, ratio)
    painter.drawPixmap(x, y, words.whole)
    if words.rest is not None:
        painter.drawPixmap(x, y, pictures[words.rest])
    painter.setWorldTransform(transform)


class Line(NamedTuple):
    """A line of a title or a badge: the how manieth below the card's corner, and how it is written."""

    number: int
    text: str
    use: str
    colour: str


Lines = tuple[Line, ...]


class Shortened:
    """Lines that are too long for their room; there is one for the same lines, so that it is quickly looked up."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines


class Words(NamedTuple):
    """Title and badge of a card: the lines that are whole, drawn, and those that are shortened anew at each zoom.

    They hold for any room from ``narrowest`` to below ``widest``, and any zoom from ``least`` to below ``most``.
    """

    whole: QPixmap
    rest: Shortened | None
    ratio: float
    narrowest: float
    widest: float
    least: float
    most: float


class _Pictures(dict[Shortened, QPixmap]):
    """Shortened lines drawn for one room; many cards share them, since what tells those apart is mostly a number."""

    def __init__(self, room: int, ratio: float) -> None:
        super().__init__()
        self.room = room
        self._ratio = ratio

    def __missing__(self, rest: Shortened) -> QPixmap:
        lines = (line._replace(text=looks.elided(line.use, line.text, self.room)) for line in rest.lines)
        self[rest] = made = _picture(tuple(lines), self._ratio)
        return made


@lru_cache(maxsize=4)
def pictures_at(room: int, ratio: float) -> _Pictures:
    """Return what is drawn for one room."""
    return _Pictures(room, ratio)


def room_for_words(zoom: float) -> int:
    """Return the width that a card has for a line, in pixels of the view."""
    return int(zoom * (WIDTH - CORNER.x() - 6)) // _STEP * _STEP


def words_of(card: CardItem, room: int, zoom: float, ratio: float) -> Words:
    """Return the words of a card, which it keeps for all zooms at which they are broken alike."""
    words = card.words
    if (
        words is None
        or not words.narrowest <= room < words.widest
        or not words.least <= zoom < words.most
        or words.ratio != ratio
    ):
        words = card.words = _written(card, room, zoom, ratio)
    return words


def _written(card: CardItem, room: int, zoom: float, ratio: float) -> Words:
    theme, layout = card.sight.look.theme, card.layout
    wrong = layout.tone is Tone.ERROR
    titles, narrowest, widest = _broken(layout.title, room)
    badge = "" if wrong else tr("bypassed") if layout.bypassed else card.state.badge
    badges = tuple(badge.replace(" × ", "×").split(" · ")) if badge else ()
    # What fits into the height of the card.
    height = _LINE / (layout.height - 20)
    most = max(1, int(zoom / height))
    colour = theme.error if wrong else theme.text_muted if layout.bypassed else theme.text
    lines = [Line(number, line, FAR_TITLE, colour) for number, line in enumerate(titles)]
    lines += [Line(number, line, NOTE, theme.text_muted) for number, line in enumerate(badges, start=len(titles))]
    shown = lines[:most]
    whole: list[Line] = []
    rest: list[Line] = []
    for line in shown:
        width = looks.text_width(line.use, line.text)
        narrowest, widest = (max(narrowest, width), widest) if width <= room else (narrowest, min(widest, width))
        (whole if width <= room else rest).append(line)
    least = len(shown) * height if len(shown) > 1 else 0.0
    greatest = (most + 1) * height if len(shown) < len(lines) else math.inf
    shortened = _shortened(tuple(rest)) if rest else None
    return Words(_picture(tuple(whole), ratio), shortened, ratio, narrowest, widest, least, greatest)


@lru_cache(maxsize=2000)
def _shortened(lines: Lines) -> Shortened:
    return Shortened(lines)


@lru_cache(maxsize=4000)
def _picture(lines: Lines, ratio: float) -> QPixmap:
    width = max((looks.text_width(line.use, line.text) for line in lines), default=0.0)
    below = _LINE * (lines[-1].number + 1) if lines else 0
    picture = QPixmap(round((width + 2) * ratio), round((below + 6) * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.scale(ratio, ratio)
    for line in lines:
        painter.setFont(looks.fonts()[line.use])
        painter.setPen(QColor(line.colour))
        top = _LINE * line.number + (2 if line.use == NOTE else 0)
        painter.drawStaticText(QPoint(0, top), static_text(line.use, line.text))
    painter.end()
    return picture


@lru_cache(maxsize=2000)
def _title_lines(title: str, room: int) -> tuple[str, ...]:
    return tuple(looks.elided(FAR_TITLE, line, room) for line in _broken(title, room)[0])


@lru_cache(maxsize=2000)
def _broken(title: str, room: int) -> tuple[tuple[str, ...], float, float]:
    """Return the lines of a title, and between which widths they are these."""
    lines: list[str] = []
    asked = [0.0, math.inf]
    for word in title.split():
        asked.append(looks.text_width(FAR_TITLE, word))
        # A word such as Batch-Normalisierung is broken behind its hyphen where it must be.
        for number, part in enumerate([word] if asked[-1] <= room else _HYPHENS.split(word)):
            longer = f"{lines[-1]}{'' if number else ' '}{part}" if lines else part
            asked.append(looks.text_width(FAR_TITLE, longer))
            if lines and asked[-1] <= room:
                lines[-1] = longer
            else:
                lines.append(part)
    return tuple(lines), max(width for width in asked if width <= room), min(width for width in asked if width > room)
