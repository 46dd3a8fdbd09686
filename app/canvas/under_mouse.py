"""What lies under the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from app.canvas.annotations.annotation_item import AnnotationItem, Edges
from app.canvas.card_item import CardItem
from app.canvas.card_layout import Row
from app.canvas.link_item import LinkItem
from app.canvas.look import TITLE, TITLES_BELOW, WIDTH
from app.canvas.navigated_viewer import NavigatedViewer

_SOCKET_REACH = 13.0


class Part(StrEnum):
    """A part of the canvas that answers the mouse in its own way."""

    EMPTY = "empty"
    LINK = "link"
    BODY = "body"
    TITLE = "title"
    SOCKET = "socket"
    FIELD = "field"
    FOLD = "fold"
    START = "start"
    HELP = "help"
    ANNOTATION = "annotation"  # a note, or the title of a frame
    EDGE = "edge"  # of a frame or a note


@dataclass(frozen=True)
class Hit:
    """What was found: the part, and the card, row, link, frame or note that it is of, with its edges."""

    part: Part = Part.EMPTY
    card: CardItem | None = None
    row: Row | None = None
    link: LinkItem | None = None
    annotation: AnnotationItem | None = None
    edges: Edges = (0, 0)

    @property
    def thing(self) -> CardItem | AnnotationItem | None:
        """What can be taken along."""
        return self.card or self.annotation


def find_under(view: NavigatedViewer, pos: QPoint) -> Hit:
    """Return what lies under a point of the view: cards and their sockets, then notes, links and frames."""
    point = view.mapToScene(pos)
    reach = 3.0 / view.zoom
    box = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
    found = view.scene().items(box, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
    for item in found:
        if isinstance(item, CardItem):
            hit = _part_of(item, point - item.pos(), readable=view.zoom >= TITLES_BELOW)
            if hit:
                return hit
    noted = [item for item in found if isinstance(item, AnnotationItem)]
    for item in noted:
        if not item.framing and (hit := _part_of_annotation(item, point)):
            return hit
    for item in found:
        if isinstance(item, LinkItem) and item.shape().intersects(box):
            return Hit(Part.LINK, link=item)
    hits = (_part_of_annotation(item, point) for item in noted if item.framing)
    return next((hit for hit in hits if hit), Hit())


def _part_of_annotation(item: AnnotationItem, point: QPointF) -> Hit | None:
    edges = item.edges_at(point)
    if edges:
        return Hit(Part.EDGE, annotation=item, edges=edges)
    return Hit(Part.ANNOTATION, annotation=item) if item.grips(point) else None


def _part_of(card: CardItem, point: QPointF, *, readable: bool) -> Hit | None:
    layout = card.layout
    inside = 0 <= point.x() <= WIDTH and 0 <= point.y() <= layout.height
    if not readable:
        return Hit(Part.BODY, card) if inside else None
    row = layout.row_at(point.y())
    if row and row.place and abs(point.x() - row.anchor.x()) <= _SOCKET_REACH:
        return Hit(Part.SOCKET, card, row)
    if not inside:
        return None
    return Hit(_inner_part(card, row, point), card, row)


def _inner_part(card: CardItem, row: Row | None, point: QPointF) -> Part:
    if card.layout.startable and card.layout.start_button.contains(point):
        return Part.START
    if card.layout.help_button.contains(point):
        return Part.HELP
    if row is None:
        return Part.TITLE if point.y() <= TITLE else Part.BODY
    if row.place is None:
        return Part.FOLD
    on_field = row.field is not None and row.field.adjusted(-3, -2, 3, 2).contains(point)
    return Part.FIELD if on_field else Part.BODY
