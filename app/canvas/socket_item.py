"""The sockets: NodeGraphQt's ports, made when a link or the mouse needs one, and drawn by their card."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsItem

from app.canvas.binding import IN, OUT, PortItem
from app.canvas.card_layout import Place
from app.canvas.look import SOCKET, Look
from cards.types import SocketShape, SocketType

if TYPE_CHECKING:
    from app.canvas.card_item import CardItem

_REACH = QRectF(-12, -12, 24, 24)
_SHIFT = 3.6  # between the circles of a list
_CORNERS = {
    SocketShape.DIAMOND: ((0.0, -1.22), (1.22, 0.0), (0.0, 1.22), (-1.22, 0.0)),
    SocketShape.TRIANGLE: ((-0.85, -1.12), (1.2, 0.0), (-0.85, 1.12)),
}


class SocketItem(PortItem):
    """One end of links; its card paints it, so that a card is painted in one go."""

    def __init__(self, parent: QGraphicsItem, place: Place, *, many: bool) -> None:
        super().__init__(parent)
        self.place = place
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        # The drawing moves links with their cards; hearing of each move again costs a call for every socket.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemSendsScenePositionChanges, False)
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.setAcceptHoverEvents(False)
        self._name = place.name
        self._port_type = OUT if place.output else IN
        self._multi_connection = many

    @property
    def card(self) -> CardItem:
        """The card that it is on."""
        return self.parentItem()  # type: ignore[return-value]

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the area that belongs to the socket."""
        return _REACH


class Mark(NamedTuple):
    """A socket as it is drawn: where its middle lies on the card, and the outline of its type, filled when linked."""

    x: float
    y: float
    colour: str
    ground: str
    shape: SocketShape
    filled: bool


def mark(look: Look, middle: QPointF, kind: SocketType | None, *, filled: bool, dimmed: bool) -> Mark:
    """Return how a socket of some type is drawn."""
    colour = kind.colour if kind else look.theme.text_disabled
    if dimmed:
        colour = look.mixed(colour, 0.3)
    shape = kind.shape if kind else SocketShape.CIRCLE
    return Mark(middle.x(), middle.y(), colour, look.theme.card, shape, filled)


def draw_sockets(painter: QPainter, marks: Iterable[Mark]) -> None:
    """Draw sockets, as pictures that lie on whole pixels of the screen, where nothing need be scaled."""
    device, transform = painter.device(), painter.worldTransform()
    ratio = device.devicePixelRatio() if device else 1.0
    scale = transform.m11() * ratio
    fine = round(scale, 4)
    # Half a pixel is rounded up wherever the view stands, so that no socket moves to and fro in a pan.
    across = transform.dx() * ratio - _REACH.right() * scale + 0.5
    down = transform.dy() * ratio - _REACH.bottom() * scale + 0.5
    painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    for x, y, colour, ground, shape, filled in marks:
        picture = _picture(colour, ground, shape, filled, fine)
        painter.drawPixmap(math.floor(x * scale + across), math.floor(y * scale + down), picture)
    painter.setWorldTransform(transform)


@lru_cache(maxsize=512)
def _picture(colour: str, ground: str, shape: SocketShape, filled: bool, scale: float) -> QPixmap:  # noqa: FBT001
    """Return a socket drawn at the scale of the screen: as crisp as drawing it, at a tenth of the time."""
    side = math.ceil(_REACH.width() * scale)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(_REACH.right(), _REACH.bottom())
    painter.setPen(QPen(QColor(colour), 1.9, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(colour if filled else ground))
    _draw_outline(painter, shape, ground if filled else "")
    painter.end()
    return picture


def _draw_outline(painter: QPainter, shape: SocketShape, parting: str) -> None:
    if shape is SocketShape.SQUARE:
        side = 2 * SOCKET - 1
        painter.drawRoundedRect(QRectF(-side / 2, -side / 2, side, side), 2.5, 2.5)
    elif shape is SocketShape.TWO_CIRCLES:
        radius = SOCKET - 0.6
        painter.drawEllipse(QPointF(-_SHIFT, 0), radius, radius)
        if not parting:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(_SHIFT, 0), radius, radius)
        if parting:
            # The inner edge of the front circle keeps two filled circles two.
            painter.setPen(QPen(QColor(parting), 1.2))
            painter.drawArc(QRectF(_SHIFT - radius, -radius, 2 * radius, 2 * radius), 90 * 16, 180 * 16)
    elif shape in _CORNERS:
        painter.drawPolygon(QPolygonF([QPointF(x * SOCKET, y * SOCKET) for x, y in _CORNERS[shape]]))
    else:
        painter.drawEllipse(QPointF(0, 0), SOCKET, SOCKET)
