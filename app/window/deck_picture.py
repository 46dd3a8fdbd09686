"""A small picture of a deck, drawn from the document as the canvas shows it from afar."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from app.canvas.annotations.annotation_painter import colour_of
from app.canvas.card_layout import card_colour
from app.canvas.look import LINE, ROW, TITLE, WIDTH, mixed
from app.document.annotation import Kind
from app.document.deck_file import read_deck
from app.document.graph import Graph, Link, Node
from cards.card import Card
from cards.types import TENSOR
from resources.themes import Theme

_MARGIN = 10.0
_LARGEST_SCALE = 0.22  # a deck of three cards is not blown up
_KEPT = 200


def picture_of(path: Path, size: QSizeF, ratio: float, theme: Theme) -> QPixmap:
    """Return the picture of a deck; it is drawn once for each state of the file, size and theme.

    Args:
        path: of the deck.
        size: width and height in the window's pixels.
        ratio: device pixels to one of these.
        theme: the colours.

    Raises:
        DeckError: the file cannot be read.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        changed = 0
    return _kept(path, changed, (size.width(), size.height()), ratio, theme)


@lru_cache(maxsize=_KEPT)
def _kept(path: Path, _changed: int, size: tuple[float, float], ratio: float, theme: Theme) -> QPixmap:
    graph = read_deck(path)
    pixmap = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(theme.canvas))
    painter = QPainter(pixmap)
    paint_deck(painter, graph, QRectF(0, 0, *size), theme)
    painter.end()
    return pixmap


def paint_deck(painter: QPainter, graph: Graph, area: QRectF, theme: Theme) -> None:
    """Draw a deck into the middle of an area: frames, links, and cards as blocks with a head in their colour."""
    boxes = {key: _box(node) for key, node in graph.nodes.items()}
    frames = [made for made in graph.annotations.values() if made.kind is Kind.FRAME]
    outlines = [QRectF(QPointF(*frame.position), QSizeF(*frame.size)) for frame in frames]
    whole = QRectF()
    for box in (*boxes.values(), *outlines):
        whole = whole.united(box)
    if whole.isEmpty():
        return
    inside = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    scale = min(inside.width() / whole.width(), inside.height() / whole.height(), _LARGEST_SCALE)
    painter.save()
    painter.setClipRect(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.center())
    painter.scale(scale, scale)
    painter.translate(-whole.center())
    painter.setPen(Qt.PenStyle.NoPen)
    for frame, outline in zip(frames, outlines, strict=True):
        painter.setBrush(QColor(mixed(colour_of(frame.tint), theme.canvas, 0.22)))
        painter.drawRoundedRect(outline, 24, 24)
    _paint_links(painter, graph, boxes, scale, theme)
    for key, box in boxes.items():
        _paint_card(painter, graph.nodes[key], box, scale, theme)
    painter.restore()


def _box(node: Node) -> QRectF:
    card = node.definition
    rows = _rows(node, card) if card else 3
    return QRectF(*node.position, WIDTH, TITLE + LINE + ROW * rows)


def _rows(node: Node, card: Card) -> int:
    shown = sum(node.unfolded or not socket.folded for socket in card.inputs)
    return shown + len(card.outputs) + (shown < len(card.inputs))


def _paint_links(painter: QPainter, graph: Graph, boxes: dict[str, QRectF], scale: float, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    thick = max(1.1 / scale, 4.0)
    for link in graph.links:
        source, target = boxes[link.source], boxes[link.target]
        begin = QPointF(source.right(), source.bottom() - ROW)
        end = QPointF(
            target.left(), target.top() + min(target.height() - ROW, TITLE + LINE + ROW * _place(graph, link))
        )
        reach = max(60.0, min(abs(end.x() - begin.x()) / 2, 220.0))
        path = QPainterPath(begin)
        path.cubicTo(begin + QPointF(reach, 0), end - QPointF(reach, 0), end)
        painter.setPen(QPen(QColor(mixed(_link_colour(graph, link), theme.canvas, 0.75)), thick))
        painter.drawPath(path)


def _place(graph: Graph, link: Link) -> float:
    card = graph.nodes[link.target].definition
    names = [socket.name for socket in card.inputs if not socket.folded] if card else []
    return (names.index(link.input) if link.input in names else 0) + 0.5


def _link_colour(graph: Graph, link: Link) -> str:
    output = graph.nodes[link.source].output(link.output)
    return output.type.colour if output else TENSOR.colour


def _paint_card(painter: QPainter, node: Node, box: QRectF, scale: float, theme: Theme) -> None:
    card = node.definition
    colour = card_colour(card) if card else theme.text_disabled
    radius = min(20.0, box.height() / 4)
    painter.setPen(QPen(QColor(theme.card_border), 1 / scale))
    painter.setBrush(QBrush(QColor(mixed(colour, theme.card, 0.16))))
    painter.drawRoundedRect(box, radius, radius)
    head = QPainterPath()
    head.addRoundedRect(box, radius, radius)
    band = QPainterPath()
    band.addRect(QRectF(box.left(), box.top(), box.width(), min(box.height(), max(54.0, 3.0 / scale))))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPath(head.intersected(band))
