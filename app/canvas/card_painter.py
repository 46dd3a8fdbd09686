"""Draws a card, in one go."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF

from app.canvas import card_overlays
from app.canvas import look as looks
from app.canvas.card_layout import Row
from app.canvas.card_sketch import Sketch, is_dimmed, sketch_of, tone_colour
from app.canvas.card_state import Tone
from app.canvas.glyphs import write
from app.canvas.groups import group_painter
from app.canvas.look import RADIUS, TEXT_LEFT, WIDTH, Look
from app.canvas.socket_item import draw_sockets
from resources.themes import Theme

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

_DIMMED = 0.45
_SHADOW = 9  # pixels that the shadow reaches beyond the card
_SHADOW_CORNER = _SHADOW + 12
_BAND = QRectF(10, 10, 4, 17)


def paint_card(painter: QPainter, card: CardItem) -> None:
    """Draw a card with all of its rows."""
    look, sketch = card.sight.look, sketch_of(card)
    if card.node.inner is not None:
        group_painter.paint_stack(painter, card)
    _paint_body(painter, card, look)
    whole = painter.opacity()
    _paint_head(painter, card, look, sketch)
    if card.layout.bypassed:
        painter.setOpacity(whole * _DIMMED)
    _paint_fields(painter, look, sketch)
    write(painter, look, sketch.rows)
    for row in sketch.folds:
        _paint_fold(painter, card, row, look)
    painter.setOpacity(whole)
    group_painter.paint_outside(painter, card)
    _paint_glow(painter, card, look)
    draw_sockets(painter, sketch.sockets)
    if card.layout.passage:
        card_overlays.paint_passage(painter, *card.layout.passage, look)
    if card.hovered or card.isSelected():
        card_overlays.paint_help(painter, card, look)
    if card.focused is not None:
        card_overlays.paint_focus(painter, card, look)


def border(card: CardItem, look: Look) -> tuple[str, float]:
    """Return colour and width of a card's border: the most urgent of its states."""
    theme = look.theme
    if card.isSelected():
        return theme.selection, 2.0
    if card.layout.tone is Tone.ERROR:
        return theme.error, 1.8
    if card.layout.tone is Tone.WARNING:
        return theme.warning, 1.4
    if card.state.status:
        return theme.running, 1.4
    if card.hovered:
        return looks.mixed(theme.text_muted, theme.card_border, 0.5), 1.0
    return (theme.text_disabled if card.layout.bypassed else theme.card_border), 1.0


def _paint_body(painter: QPainter, card: CardItem, look: Look) -> None:
    theme = look.theme
    _paint_shadow(painter, theme, card.layout.height)
    body = QRectF(0, 0, WIDTH, card.layout.height)
    colour, width = border(card, look)
    plain = not card.layout.bypassed
    painter.setBrush(look.brush(theme.card if plain else look.mixed(theme.card, 0.5, theme.canvas)))
    painter.setPen(look.pen(colour, width) if plain else look.dashed(colour, max(width, 1.4)))
    painter.drawRoundedRect(body, RADIUS, RADIUS)
    if card.isSelected() and card.layout.tone is Tone.ERROR:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.pen(theme.error, 1.4))
        painter.drawRoundedRect(body.adjusted(2.5, 2.5, -2.5, -2.5), RADIUS - 2, RADIUS - 2)


def _paint_head(painter: QPainter, card: CardItem, look: Look, sketch: Sketch) -> None:
    theme, layout = look.theme, card.layout
    painter.setPen(Qt.PenStyle.NoPen)
    band = layout.colour or theme.text_disabled
    painter.setBrush(look.brush(look.mixed(band, _DIMMED) if layout.bypassed else band))
    painter.drawRoundedRect(_BAND, 2, 2)
    write(painter, look, sketch.head)
    for tone, _, top in layout.notes:
        if tone is Tone.RUNNING:
            painter.setPen(look.pen(tone_colour(theme, tone)))
            painter.setBrush(look.brush(theme.running))
            painter.drawEllipse(QPointF(TEXT_LEFT + 3.5, top + 7.5), 3, 3)
    if layout.startable and not card.state.status:
        _paint_start(painter, card, look)


def _paint_start(painter: QPainter, card: CardItem, look: Look) -> None:
    box, theme = card.layout.start_button, look.theme
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.brush(theme.accent if not card.state.wrong else theme.border))
    painter.drawEllipse(box)
    painter.setBrush(look.brush(theme.accent_text if not card.state.wrong else theme.text_disabled))
    x, y = box.center().x(), box.center().y()
    painter.drawPolygon(QPolygonF([QPointF(x - 3, y - 5), QPointF(x - 3, y + 5), QPointF(x + 5.5, y)]))


def _paint_fields(painter: QPainter, look: Look, sketch: Sketch) -> None:
    theme = look.theme
    for row in sketch.ticks:
        _paint_tick(painter, look, row)
    # One path for all fields is filled in half the time of as many single ones.
    painter.setPen(look.pen(theme.field_border))
    painter.setBrush(look.brush(theme.field))
    painter.drawPath(sketch.boxes)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.pen(theme.text_muted, 1.3))
    painter.drawPath(sketch.chevrons)
    for row in sketch.toned:
        if row.field is not None:
            painter.setPen(look.pen(tone_colour(theme, row.tone)))
            painter.drawRoundedRect(row.field, 5, 5)


def _paint_tick(painter: QPainter, look: Look, row: Row) -> None:
    box, theme = row.field, look.theme
    if box is None:
        return
    painter.setPen(look.pen(theme.accent if row.ticked else theme.text_disabled))
    painter.setBrush(look.brush(theme.accent if row.ticked else theme.field))
    painter.drawRoundedRect(box, 4, 4)
    if row.ticked:
        x, y = box.center().x(), box.center().y()
        painter.setPen(look.pen(theme.accent_text, 1.9))
        painter.drawPolyline(QPolygonF([QPointF(x - 4, y), QPointF(x - 1.2, y + 3), QPointF(x + 4.2, y - 3.4)]))


def _paint_fold(painter: QPainter, card: CardItem, row: Row, look: Look) -> None:
    theme = look.theme
    colour = theme.text if row is card.hovered_row else theme.text_muted
    x, y = TEXT_LEFT + 4, row.middle
    if card.node.unfolded:
        corners = [QPointF(x - 4, y - 2), QPointF(x + 4, y - 2), QPointF(x, y + 3.4)]
    else:
        corners = [QPointF(x - 2.4, y - 4), QPointF(x - 2.4, y + 4), QPointF(x + 3, y)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.brush(colour))
    painter.drawPolygon(QPolygonF(corners))


def _paint_glow(painter: QPainter, card: CardItem, look: Look) -> None:
    row = card.hovered_row
    if row is not None and row.place is not None and not is_dimmed(card, row):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.brush(look.mixed(row.type.colour if row.type else look.theme.text_muted, 0.35)))
        painter.drawEllipse(row.anchor, looks.SOCKET + 4, looks.SOCKET + 4)


def _paint_shadow(painter: QPainter, theme: Theme, height: float) -> None:
    """Lay a soft shadow under a card: parts of one small picture."""
    picture = _shadow_picture(theme.card_shadow, 0.55 if theme.name == "dark" else 0.5)
    for target, source in _shadow_parts(height):
        painter.drawPixmap(target, picture, source)


@lru_cache(maxsize=512)
def _shadow_parts(height: float) -> list[tuple[QRectF, QRectF]]:
    """Return where the corners and edges of a shadow lie, and where in its picture; what the card hides is left out."""
    cut, size = _SHADOW_CORNER, 2 * _SHADOW_CORNER + 2
    left, top, right, bottom = -_SHADOW, -_SHADOW + 3, WIDTH + _SHADOW, height + _SHADOW + 2
    across, down = right - left - 2 * cut, bottom - top - 2 * cut
    parts = [
        (QRectF(x, y, cut, cut), QRectF(source_x, source_y, cut, cut))
        for x, source_x in ((left, 0), (right - cut, size - cut))
        for y, source_y in ((top, 0), (bottom - cut, size - cut))
    ]
    for x, width, source_x in ((left, 1 - left, 0), (WIDTH - 1, _SHADOW + 1, size - _SHADOW - 1)):
        parts.append((QRectF(x, top + cut, width, down), QRectF(source_x, cut, width, size - 2 * cut)))
    for y, depth, source_y in ((top, 1 - top, 0), (height - 1, bottom - height + 1, size - (bottom - height + 1))):
        parts.append((QRectF(left + cut, y, across, depth), QRectF(cut, source_y, size - 2 * cut, depth)))
    return parts


@lru_cache(maxsize=4)
def _shadow_picture(colour: str, strength: float) -> QPixmap:
    side = 2 * _SHADOW_CORNER + 2
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(_SHADOW):
        shade = QColor(colour)
        shade.setAlphaF(strength / _SHADOW)
        painter.setBrush(shade)
        inset = step + 0.5
        painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), 16 - step, 16 - step)
    painter.end()
    return picture
