"""A frame or a note as an item of the scene."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.annotations.annotation_painter import paint_frame, paint_note
from app.canvas.sight import Sight
from app.document.annotation import Annotation, Kind

STRIP = 32.0  # height of a frame's title, in pixels at zoom 1
_ABOVE = 90.0  # room for a title that stands above its frame when that is seen from afar
_EDGE = 7.0  # pixels of the view
_NOTES, _FRAMES = 0.5, -100.0  # notes lie between links and cards, frames below all, the larger ones the lowest

Edges = tuple[int, int]


class AnnotationItem(QGraphicsItem):
    """A frame or a note on the canvas."""

    def __init__(self, annotation: Annotation, sight: Sight) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.sight = sight
        self.hovered = False
        self.editing = False
        self._outline = QRectF()
        self.present(annotation)

    @property
    def id(self) -> str:
        """Its id in the document."""
        return self.annotation.id

    @property
    def framing(self) -> bool:
        """Whether it is a frame."""
        return self.annotation.kind is Kind.FRAME

    def present(self, annotation: Annotation) -> None:
        """Show what the document says."""
        self.annotation = annotation
        self.reshape(QRectF(*annotation.position, *annotation.size))
        self.update()

    def reshape(self, box: QRectF) -> None:
        """Take a rectangle of the scene, perhaps before the document knows."""
        if box.size() != self._outline.size():
            self.prepareGeometryChange()
        self._outline = QRectF(box)
        self.setPos(box.topLeft())
        area = box.width() * box.height()
        self.setZValue(_FRAMES - min(area, 1e9) / 1e8 if self.framing else _NOTES)

    def place_at(self, x: float, y: float) -> None:
        """Move its top left corner to a point of the scene."""
        self._outline.moveTo(x, y)
        self.setPos(x, y)

    def outline(self) -> QRectF:
        """Return its rectangle in the scene."""
        return QRectF(self._outline)

    def holds(self, box: QRectF) -> bool:
        """Tell whether it is a frame and a rectangle of the scene lies in it wholly."""
        return self.framing and self._outline.contains(box)

    def edges_at(self, point: QPointF) -> Edges | None:
        """Return which edges lie at a point of the scene: -1 the left or upper, 1 the right or lower; None for none."""
        reach = _EDGE / self.sight.zoom
        box = self._outline
        if not box.adjusted(-reach, -reach, reach, reach).contains(point):
            return None
        across = _near(point.x(), box.left(), box.right(), reach)
        down = _near(point.y(), box.top(), box.bottom(), reach)
        return (across, down) if across or down else None

    def grips(self, point: QPointF) -> bool:
        """Tell whether a point of the scene takes it along: a frame's title, or any point of a note."""
        box = self._outline
        if self.framing:
            box = QRectF(box.left(), box.top(), box.width(), min(STRIP, box.height()))
            if self.sight.far:
                box.setTop(box.top() - 18 / self.sight.zoom)
        return box.contains(point)

    def set_hovered(self, hovered: bool) -> None:  # noqa: FBT001
        """Show that the mouse would take it along."""
        if hovered != self.hovered:
            self.hovered = hovered
            self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """Return the area that it is drawn in."""
        box = QRectF(0, 0, self._outline.width(), self._outline.height())
        return box.adjusted(-3, -_ABOVE if self.framing else -3, 3, 3)

    def shape(self) -> QPainterPath:
        """Return its rectangle."""
        path = QPainterPath()
        path.addRect(QRectF(0, 0, self._outline.width(), self._outline.height()))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        (paint_frame if self.framing else paint_note)(painter, self)


def _near(at: float, first: float, last: float, reach: float) -> int:
    if abs(at - last) <= reach:
        return 1
    return -1 if abs(at - first) <= reach else 0
