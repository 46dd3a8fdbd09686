"""A node as an item of NodeGraphQt's scene: its place, its sockets, and what the mouse finds on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas import card_painter, title_painter
from app.canvas.binding import AbstractNodeItem
from app.canvas.card_layout import CardLayout, Place, Row, lay_out
from app.canvas.card_picture import CardPicture
from app.canvas.card_sketch import Sketch
from app.canvas.card_state import NOTHING_KNOWN, CardState
from app.canvas.look import WIDTH
from app.canvas.sight import Sight
from app.canvas.socket_item import SocketItem
from app.document.graph import Graph, Node

_AROUND = 12.0  # sockets, shadow and border stand out by less than this


class CardItem(AbstractNodeItem):
    """A card on the canvas."""

    def __init__(self, node: Node, sight: Sight) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, False)
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.id = node.id
        self.type_ = node.card
        self.sight = sight
        self.node = node
        self.state = NOTHING_KNOWN
        self.layout = CardLayout("", None)
        self.hovered = False
        self.hovered_row: Row | None = None
        self.hovered_part = ""
        self.focused: int | None = None
        self.words: title_painter.Words | None = None
        self.sketch: Sketch | None = None
        self._picture = CardPicture()
        self.ports: dict[Place, SocketItem] = {}
        self._bounds = QRectF()
        self._outline = QRectF()
        self.setPos(*node.position)

    @property
    def inputs(self) -> list[SocketItem]:
        """The input sockets that exist as items (NodeGraphQt's name)."""
        return [port for place, port in self.ports.items() if not place.output]

    @property
    def outputs(self) -> list[SocketItem]:
        """The output sockets that exist as items (NodeGraphQt's name)."""
        return [port for place, port in self.ports.items() if place.output]

    def present(self, graph: Graph, state: CardState) -> None:
        """Lay the card out anew from the document and from what is known of it."""
        self.node = graph.nodes[self.id]
        self.type_ = self.node.card
        self.state = state
        self.layout = lay_out(graph, self.node, state, self.sight.fed)
        self.hovered_row = self.words = None
        if self.layout.height != self._height or not self._bounds.isValid():
            self.prepareGeometryChange()
            self._width, self._height = WIDTH, self.layout.height
            self._bounds = QRectF(-_AROUND, -_AROUND, WIDTH + 2 * _AROUND, self._height + 2 * _AROUND)
        self.place_at(*self.node.position)
        for place, port in self.ports.items():
            port.setPos(self.anchor(place))
        self.look_otherwise()

    def look_otherwise(self) -> None:
        """Be painted anew, since what is shown on the card has changed."""
        self.sketch = None
        self._picture.forget()
        self.update()

    def place_at(self, x: float, y: float) -> None:
        """Move the card's top left corner to a point of the scene."""
        self.setPos(x, y)
        self._outline = QRectF(x, y, WIDTH, self._height)

    def outline(self) -> QRectF:
        """Return the card's rectangle in the scene."""
        return self._outline

    def anchor(self, place: Place) -> QPointF:
        """Return where the links of a socket end on the card."""
        row = self.layout.by_place.get(place)
        return row.anchor if row else QPointF(WIDTH if place.output else 0.0, 17.0)

    def port(self, place: Place) -> SocketItem:
        """Return a socket as NodeGraphQt's port, made when first asked for."""
        port = self.ports.get(place)
        if port is None:
            row = self.layout.by_place.get(place)
            port = SocketItem(self, place, many=place.output or bool(row and getattr(row.socket, "many", False)))
            port.setPos(self.anchor(place))
            self.ports[place] = port
        return port

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the area that the card is drawn in."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """Return the card with its sockets."""
        path = QPainterPath()
        path.addRect(self._bounds)
        return path

    def set_hovered(self, hovered: bool, row: Row | None = None, part: str = "") -> None:  # noqa: FBT001
        """Show that the mouse is over the card, over which of its rows, and over which button."""
        if (hovered, row, part) != (self.hovered, self.hovered_row, self.hovered_part):
            self.hovered, self.hovered_row, self.hovered_part = hovered, row, part
            self.update()

    def set_focused(self, row: int | None) -> None:
        """Show that the keyboard is on a row of the card, by its place, or on the card (-1), or elsewhere (None)."""
        if row != self.focused:
            self.focused = row
            self.look_otherwise()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw all of the card that can be read at this zoom."""
        self._picture.paint(painter, self._bounds, self.isSelected(), self._draw)

    def _draw(self, painter: QPainter) -> None:
        if self.sight.far:
            title_painter.paint_title_only(painter, self)
        else:
            card_painter.paint_card(painter, self)
