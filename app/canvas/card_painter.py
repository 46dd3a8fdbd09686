"""Draws a card, in one go."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QPolygonF

from app.canvas import card_overlays
from app.canvas import look as looks
from app.canvas.card_layout import Row
from app.canvas.card_state import Tone
from app.canvas.groups import group_painter
from app.canvas.look import LABEL, NOTE, RADIUS, TEXT_LEFT, WIDTH, Look, static_text
from app.canvas.socket_item import draw_socket
from cards.card import Input
from resources.themes import Theme

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

_DIMMED = 0.45
_SHADOW = 9  # pixels that the shadow reaches beyond the card
_SHADOW_CORNER = _SHADOW + 12


def tone_colour(theme: Theme, tone: Tone) -> str:
    """Return the colour in which a line is written."""
    return {
        Tone.ERROR: theme.error,
        Tone.WARNING: theme.warning,
        Tone.RUNNING: theme.running,
        Tone.WAITING: theme.text_disabled,
        Tone.PLAIN: theme.text_muted,
    }[tone]


def paint_card(painter: QPainter, card: CardItem) -> None:
    """Draw a card with all of its rows."""
    look = card.sight.look
    if card.node.inner is not None:
        group_painter.paint_stack(painter, card)
    _paint_body(painter, card, look)
    whole = painter.opacity()
    _paint_head(painter, card, look)
    if card.layout.bypassed:
        painter.setOpacity(whole * _DIMMED)
    _paint_fields(painter, card, look)
    _paint_words(painter, card, look)
    painter.setOpacity(whole)
    group_painter.paint_outside(painter, card)
    _paint_sockets(painter, card, look)
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


def _paint_head(painter: QPainter, card: CardItem, look: Look) -> None:
    theme, layout = look.theme, card.layout
    painter.setPen(Qt.PenStyle.NoPen)
    band = layout.colour or theme.text_disabled
    painter.setBrush(look.brush(look.mixed(band, _DIMMED) if layout.bypassed else band))
    painter.drawRoundedRect(QRectF(10, 10, 4, 17), 2, 2)
    painter.setFont(looks.fonts()[layout.title_font])
    known = layout.colour is not None
    painter.setPen(look.pen(theme.text if known and not layout.bypassed else theme.text_muted))
    painter.drawStaticText(
        QPointF(TEXT_LEFT, 18.5 - looks.metrics(layout.title_font).height() / 2),
        static_text(layout.title_font, layout.title),
    )
    painter.setFont(looks.fonts()[NOTE])
    for tone, line, top in layout.notes:
        painter.setPen(look.pen(tone_colour(theme, tone)))
        left = TEXT_LEFT + (12 if tone is Tone.RUNNING else 0)
        painter.drawStaticText(QPointF(left, top), static_text(NOTE, line))
        if tone is Tone.RUNNING:
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


def _paint_fields(painter: QPainter, card: CardItem, look: Look) -> None:
    theme = look.theme
    boxes, chevrons = QPainterPath(), QPainterPath()
    for row in card.layout.rows:
        if row.field is None:
            continue
        if row.ticked is not None:
            _paint_tick(painter, look, row)
            continue
        boxes.addRoundedRect(row.field, 5, 5)
        if isinstance(row.socket, Input) and row.socket.choices:
            _add_chevron(chevrons, row.field)
    # One path for all fields is filled in half the time of as many single ones.
    painter.setPen(look.pen(theme.field_border))
    painter.setBrush(look.brush(theme.field))
    painter.drawPath(boxes)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.pen(theme.text_muted, 1.3))
    painter.drawPath(chevrons)
    for row in card.layout.rows:
        if row.field is not None and (row.tone is not Tone.PLAIN or row is card.hovered_row):
            painter.setPen(look.pen(theme.text_muted if row.tone is Tone.PLAIN else tone_colour(theme, row.tone)))
            painter.drawRoundedRect(row.field, 5, 5)


def _add_chevron(path: QPainterPath, box: QRectF) -> None:
    x, y = box.right() - 11, box.center().y()
    path.moveTo(x - 3.2, y - 1.6)
    path.lineTo(x, y + 1.7)
    path.lineTo(x + 3.2, y - 1.6)


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


def _paint_words(painter: QPainter, card: CardItem, look: Look) -> None:
    theme, half = look.theme, looks.metrics(LABEL).height() / 2
    takes, waits = card.sight.takes, bool(card.state.waits)
    painter.setFont(looks.fonts()[LABEL])
    for row in card.layout.rows:
        top = row.middle - half
        if row.place is None:
            _paint_fold(painter, card, row, look)
            continue
        quiet = waits or row.free or card.layout.colour is None
        if takes is not None:
            quiet = not takes(card.id, row.place)
        painter.setPen(look.pen(theme.text_muted if quiet else theme.text))
        words = static_text(LABEL, f"+ {row.label}" if row.free else row.label)
        left = WIDTH - TEXT_LEFT + 2 - looks.text_width(LABEL, row.label) if row.place.output else TEXT_LEFT
        painter.drawStaticText(QPointF(left, top), words)
        if row.value:
            _paint_value(painter, look, row, top, muted=quiet and row.tone is Tone.PLAIN)


def _paint_value(painter: QPainter, look: Look, row: Row, top: float, *, muted: bool) -> None:
    theme = look.theme
    width = looks.text_width(LABEL, row.value)
    if row.field is None:
        painter.setPen(look.pen(theme.text_muted if row.fed else theme.text_disabled))
        painter.drawStaticText(QPointF(WIDTH - looks.TEXT_RIGHT - width, top), static_text(LABEL, row.value))
        return
    colour = theme.text_muted if muted else theme.text
    if row.tone is not Tone.PLAIN:
        colour = tone_colour(theme, row.tone)
    painter.setPen(look.pen(colour))
    room = row.field.width() - (13 if isinstance(row.socket, Input) and row.socket.choices else 0)
    left = row.field.left() + (room - width) / 2
    painter.drawStaticText(QPointF(left, top), static_text(LABEL, row.value))


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
    painter.setPen(look.pen(colour))
    top = row.middle - looks.metrics(LABEL).height() / 2
    painter.drawStaticText(QPointF(TEXT_LEFT + 14, top), static_text(LABEL, row.label))


def _paint_sockets(painter: QPainter, card: CardItem, look: Look) -> None:
    takes = card.sight.takes
    for row in card.layout.rows:
        if row.place is None:
            continue
        dimmed = not takes(card.id, row.place) if takes is not None else card.layout.bypassed
        anchor = row.anchor
        if row is card.hovered_row and not dimmed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.brush(look.mixed(row.type.colour if row.type else look.theme.text_muted, 0.35)))
            painter.drawEllipse(anchor, looks.SOCKET + 4, looks.SOCKET + 4)
        draw_socket(painter, look, anchor, row.type, filled=row.linked, dimmed=dimmed)


def _paint_shadow(painter: QPainter, theme: Theme, height: float) -> None:
    """Lay a soft shadow under a card: nine parts of one small picture."""
    picture = _shadow_picture(theme.card_shadow, 0.55 if theme.name == "dark" else 0.5)
    cut, size = _SHADOW_CORNER, picture.width()
    left, top, right, bottom = -_SHADOW, -_SHADOW + 3, WIDTH + _SHADOW, height + _SHADOW + 2
    xs = ((left, 0, cut), (left + cut, cut, size - 2 * cut), (right - cut, size - cut, cut))
    ys = ((top, 0, cut), (top + cut, cut, size - 2 * cut), (bottom - cut, size - cut, cut))
    widths, heights = (cut, right - left - 2 * cut, cut), (cut, bottom - top - 2 * cut, cut)
    for column, (x, source_x, source_width) in enumerate(xs):
        for row, (y, source_y, source_height) in enumerate(ys):
            if (column, row) != (1, 1):
                painter.drawPixmap(
                    QRectF(x, y, widths[column], heights[row]),
                    picture,
                    QRectF(source_x, source_y, source_width, source_height),
                )


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
