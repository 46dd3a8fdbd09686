"""Edits of frames and notes that need no mouse: frame the selection, add a note, colour them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from app.canvas.annotations.annotation_item import STRIP, AnnotationItem
from app.canvas.gestures import with_framed
from app.canvas.look import SNAP, snapped
from app.document.annotating import Annotate, SetTint
from app.document.annotation import Annotation, Kind, Tint

if TYPE_CHECKING:
    from app.canvas.card_view import CardView

MARGIN = 24.0
_NOTE = (264.0, 96.0)
_EMPTY_FRAME = (480.0, 320.0)


class AnnotatingActions:
    """The frames and notes of one view."""

    def __init__(self, view: CardView) -> None:
        self._view = view

    def frame_selection(self) -> None:
        """Draw a frame around what is selected, or an empty one where nothing is, and ask for its title."""
        chosen = self._view.selected_things()
        box = QRectF()
        for thing in chosen:
            box = box.united(thing.outline())
        if not chosen:
            x, y = self._view.middle().x() - _EMPTY_FRAME[0] / 2, self._view.middle().y() - _EMPTY_FRAME[1] / 2
            box = QRectF(*snapped(x, y), *_EMPTY_FRAME)
        else:
            box = around(box)
        self._add(Annotation("", Kind.FRAME, "", (box.left(), box.top()), (box.width(), box.height())), len(chosen))

    def add_note(self, point: QPointF | None = None) -> None:
        """Put a note at a point of the scene, or at the mouse, or in the middle, and ask for its text."""
        at = self._view.mouse_place() if point is None else point
        self._add(Annotation("", Kind.NOTE, "", snapped(at.x(), at.y()), _NOTE, str(Tint.YELLOW)), 0)

    def _add(self, annotation: Annotation, framed: int) -> None:
        before = set(self._view.drawing.annotations)
        self._view.do(Annotate(annotation, framed))
        added = [item for key, item in self._view.drawing.annotations.items() if key not in before]
        if added:
            self._view.select_only(added)
            self._view.writing.open(added[0].id)

    def select_framed(self, frame: AnnotationItem) -> None:
        """Select all that lies in a frame."""
        self._view.select_only(thing for thing in with_framed(self._view, [frame]) if thing is not frame)

    def set_tint(self, tint: str, *_: object) -> None:
        """Colour the selected frames and notes."""
        keys = tuple(item.id for item in self._view.selected_annotations())
        if keys:
            self._view.do(SetTint(keys, tint))


def around(box: QRectF) -> QRectF:
    """Return the rectangle of a frame around another rectangle, on the grid."""
    box = box.adjusted(-MARGIN, -MARGIN - STRIP, MARGIN, MARGIN)
    left, top = box.left() // SNAP * SNAP, box.top() // SNAP * SNAP
    return QRectF(left, top, -((left - box.right()) // SNAP) * SNAP, -((top - box.bottom()) // SNAP) * SNAP)
