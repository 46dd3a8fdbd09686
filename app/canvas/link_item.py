"""The links: NodeGraphQt's pipes, in the colour of what flows along them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.binding import LivePipeItem, PipeItem
from app.canvas.link_path import Form, Near, Route, find_route
from app.canvas.look import Look
from app.canvas.socket_item import SocketItem
from app.document.graph import Link

_REACH = 12.0  # pixels around a link in which the mouse finds it
_ON_TOP = 1000.0
_NO_BRUSH = QBrush()
_NOWHERE = Route(((0.0, 0.0),) * 4, Form.CURVE)


class LinkItem(PipeItem):
    """A link of the document; ``near`` gives the cards that it keeps out from under."""

    def __init__(self, link: Link, look: Look, near: Near) -> None:
        super().__init__()
        self._near = near
        self._look = look
        self.link = link
        self.hovered = False
        self._receiving = False
        self._own_height = self.zValue()
        self.colour = look.theme.text_disabled
        self._route = _NOWHERE
        self._bounds = QRectF()
        self._drawn: QPainterPath | None = None
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.setAcceptHoverEvents(False)
        self._dir_pointer.setParentItem(None)  # type: ignore[arg-type]

    @property
    def source(self) -> SocketItem:
        """The socket that it leaves."""
        return self.output_port  # type: ignore[return-value]

    @property
    def target(self) -> SocketItem:
        """The socket that it feeds."""
        return self.input_port  # type: ignore[return-value]

    def attach(self, source: SocketItem, target: SocketItem, colour: str) -> None:
        """Hang the link between two sockets; NodeGraphQt's ports know their pipes, so both are told."""
        if self.input_port is not target or self.output_port is not source:
            self.detach()
            self.set_connections(target, source)
        self.colour = colour
        self.draw_path(source, target)

    def detach(self) -> None:
        """Take the link off its sockets."""
        for port in (self.input_port, self.output_port):
            if port is not None and self in port.connected_pipes:
                port.remove_pipe(self)
        self.input_port = self.output_port = None

    def draw_path(self, start_port: object = None, end_port: object = None, cursor_pos: object = None) -> None:
        """Find the way anew after a card has moved or grown (NodeGraphQt's name for it)."""
        if self.output_port is None:
            return
        source, target = self.source.card, self.target.card
        start, end = source.pos() + self.source.pos(), target.pos() + self.target.pos()
        way = find_route(start, end, source.outline(), target.outline(), self._near)
        if way != self._route:
            self.prepareGeometryChange()
            self._route, self._drawn = way, None
            self._bounds = way.bounds(_REACH)
        self.update()

    def set_hovered(self, hovered: bool) -> None:  # noqa: FBT001
        """Show that the mouse is over the link."""
        if hovered != self.hovered:
            self.hovered = hovered
            self.update()

    def set_receiving(self, receiving: bool) -> None:  # noqa: FBT001
        """Show that the card that is dragged over the link would go into it."""
        if receiving != self._receiving:
            self._receiving = receiving
            # Above the card that is dragged, which may cover a short link whole.
            self.setZValue(_ON_TOP if receiving else self._own_height)
            self.update()

    @property
    def receiving(self) -> bool:
        """Whether the link is lit for a card that is dragged over it."""
        return self._receiving

    def path(self) -> QPainterPath:
        """Return the curve, made when it is first drawn."""
        if self._drawn is None:
            self._drawn = self._route.path()
        return self._drawn

    @property
    def reach(self) -> QRectF:
        """The area in which a card that comes or goes may change its way: that of the way, and of the direct way."""
        if self.output_port is None:
            return self._bounds
        start, end = self.source.scenePos(), self.target.scenePos()
        return self._bounds.united(QRectF(start, end).normalized().adjusted(-_REACH, -_REACH, _REACH, _REACH))

    @property
    def route(self) -> Route:
        """The way of the link."""
        return self._route

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the area that the link is drawn in."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """Return the band in which the mouse finds the link."""
        stroker = QPainterPathStroker()
        stroker.setWidth(_REACH)
        return stroker.createStroke(self.path())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the link."""
        selected = self.isSelected()
        strong = selected or self.hovered
        # From afar a link stays wide enough to be seen.
        scale = max(1.0, round(0.65 / painter.worldTransform().m11(), 1))
        if self._receiving:
            painter.setPen(self._look.pen(self._look.theme.selection, 11.0 * scale))
            painter.drawPath(self.path())
            painter.setPen(self._look.pen(self._look.theme.canvas, 6.0 * scale))
            painter.drawPath(self.path())
        elif strong:
            halo = self._look.theme.selection if selected else self.colour
            painter.setPen(self._look.pen(self._look.mixed(halo, 0.45, self._look.theme.canvas), 7.0 * scale))
            painter.drawPath(self.path())
        painter.setPen(self._look.pen(self.colour, (2.6 if strong else 2.2) * scale))
        painter.setBrush(_NO_BRUSH)
        painter.drawPath(self.path())

    def reset(self) -> None:
        """Do nothing: the look of a link comes from its type (NodeGraphQt resets pens here)."""

    def highlight(self) -> None:
        """Do nothing: a selected link is told by its halo."""

    def activate(self) -> None:
        """Do nothing: a hovered link is told by its halo."""

    def _draw_direction_pointer(self) -> None:
        """Draw no arrow: links run from right edges to left edges."""


class LiveLink(LivePipeItem):
    """The link that is being drawn, above all cards."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._colour = look.theme.accent
        self.setAcceptHoverEvents(False)
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        for child in (self._dir_pointer, self._idx_pointer, self._idx_text):
            child.setParentItem(None)  # type: ignore[arg-type]

    def show_between(self, start: QPointF, end: QPointF, source: QRectF, target: QRectF, colour: str) -> None:
        """Draw from an output to an input, either of which may be the mouse."""
        self._colour = colour
        self.setPath(find_route(start, end, source, target).path())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._look.pen(self._look.theme.canvas, 6.0))
        painter.drawPath(self.path())
        painter.setPen(self._look.pen(self._colour, 2.6))
        painter.drawPath(self.path())

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the area that it is drawn in."""
        return self.path().controlPointRect().adjusted(-8, -8, 8, 8)

    def reset_path(self) -> None:
        """Draw nothing."""
        self.setPath(QPainterPath())

    def reset(self) -> None:
        """Do nothing: there is no pen to reset."""

    def _draw_direction_pointer(self) -> None:
        """Draw no arrow."""

    def draw_index_pointer(self, start_port: object, cursor_pos: object, color: object = None) -> None:
        """Draw no arrow at the mouse."""
