"""One pane: a plane of the volume, or its projection, with labels, crosshair and the mouse's gestures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.panels.viewer import pane_painter
from app.panels.viewer.pane_painter import PaneLook
from app.panels.viewer.placing import Placing
from app.panels.viewer.planes import Plane
from app.panels.viewer.shading import Run

_NOTCH = 120  # eighths of a degree that one step of a wheel gives
_ZOOM_STEP = 1.2
_DRAG_STARTS = 3  # pixels


@dataclass(frozen=True)
class Picture:
    """What a pane draws.

    Attributes:
        plane: how it lies.
        cells: rows and columns.
        cell: height and width of one, in any unit.
        base: the voxels, as grey.
        tints: colours over them, from the lowest.
        lines: edges of labels by colour: horizontal runs, vertical runs.
        cross: row and column of the crosshair; None draws none.
        title, counter: words in the corner.
        place, slices: which slice it is, and of how many; no slices for a projection.
    """

    plane: Plane
    cells: tuple[int, int]
    cell: tuple[float, float]
    base: QImage
    tints: tuple[QImage, ...] = ()
    lines: tuple[tuple[str, list[Run], list[Run]], ...] = ()
    cross: tuple[int, int] | None = None
    title: str = ""
    counter: str = ""
    place: int = 0
    slices: int = 0


class PlaneView(QWidget):
    """Draws a picture and tells what the mouse asks for.

    Signals:
        pointed: row and column of the screen to which the crosshair is to go.
        hovered: row and column under the mouse, or None.
        scrolled: slices to go on.
        slid: slice to go to, of the strip at the edge.
        windowed: change of the window, as shares of the pane: to the right and up.
        enlarged: it was double-clicked.
    """

    pointed = Signal(int, int)
    hovered = Signal(object)
    scrolled = Signal(int)
    slid = Signal(int)
    windowed = Signal(float, float)
    enlarged = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.look = PaneLook()
        self._zoom, self._pan = 1.0, (0.0, 0.0)
        self._drag = ""
        self._pressed, self._last = QPointF(), QPointF()
        self._wheel = 0
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(60, 60)

    def set_picture(self, picture: Picture | None) -> None:
        """Draw another picture."""
        self.picture = picture
        if picture is not None and picture.title:
            self.setAccessibleDescription(f"{picture.title} {picture.counter}".strip())
        self.update()

    def reset(self) -> None:
        """Fit the picture into the pane."""
        self._zoom, self._pan = 1.0, (0.0, 0.0)
        self.update()

    def zoom(self, steps: float, place: QPointF | None = None) -> None:
        """Zoom in or out about a point, or about the middle."""
        placing = self.placing()
        if placing is not None:
            point = place if place is not None else QPointF(self.rect().center())
            self._take(placing.zoomed(_ZOOM_STEP**steps, point.x(), point.y()))

    def placing(self) -> Placing | None:
        """Return where the picture lies now."""
        if self.picture is None:
            return None
        margin = self.fontMetrics().height() * 1.5
        pane = (float(self.width()), float(self.height()))
        return Placing(pane, margin, self.picture.cells, self.picture.cell, self._zoom, self._pan)

    def _take(self, placing: Placing) -> None:
        self._zoom, self._pan = placing.zoom, placing.pan
        self.update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the picture."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(pane_painter.GROUND))
        placing = self.placing()
        if self.picture is not None and placing is not None:
            box = QRectF(*placing.box)
            pane_painter.paint_voxels(painter, self.picture, box, self.look)
            pane_painter.paint_lines(painter, self.picture, box)
            if self.picture.cross is not None and self.look.crosshair:
                pane_painter.paint_cross(painter, self.picture, placing, self.rect())
            pane_painter.paint_words(painter, self.picture, placing, self.rect(), self.look)
            pane_painter.paint_strip(painter, self.picture, self.rect(), self.look, lit=self._drag == "strip")
        if self.hasFocus() and self.look.marked:
            pane_painter.paint_focus(painter, self.rect(), self.look)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep what is in the middle there."""
        old, new = event.oldSize(), event.size()
        if old.width() > 0 and old.height() > 0:
            self._pan = (self._pan[0] * new.width() / old.width(), self._pan[1] * new.height() / old.height())
        super().resizeEvent(event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a gesture: left points, right or Shift changes the window, the middle pans."""
        if self.picture is None:
            return
        button, at = event.button(), event.position()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._pressed = self._last = at
        if button is Qt.MouseButton.MiddleButton:
            self._drag = "pan"
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif button is Qt.MouseButton.RightButton or (button is Qt.MouseButton.LeftButton and shifted):
            self._drag = "window"
        elif button is Qt.MouseButton.LeftButton:
            self._drag = "strip" if self.picture.slices > 1 and at.x() >= self._strip_left() else "point"
            self._follow(at)

    def _strip_left(self) -> float:
        return self.width() - pane_painter.strip_width(self.fontMetrics())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with the gesture, and tell what is under the mouse."""
        at = event.position()
        if self._drag:
            self._follow(at)
        self._tell_hover(at)

    def _follow(self, at: QPointF) -> None:
        placing = self.placing()
        if self.picture is None or placing is None:
            return
        moved, self._last = at - self._last, at
        if self._drag == "point":
            self.pointed.emit(*placing.cell_at(at.x(), at.y()))
        elif self._drag == "strip":
            share = (at.y() - 6) / max(1, self.height() - 12)
            self.slid.emit(min(max(int(share * self.picture.slices), 0), self.picture.slices - 1))
        elif self._drag == "pan":
            self._take(placing.panned(moved.x(), moved.y()))
        elif self._drag == "window" and (at - self._pressed).manhattanLength() >= _DRAG_STARTS:
            self.windowed.emit(moved.x() / max(self.width(), 1), -moved.y() / max(self.height(), 1))

    def _tell_hover(self, at: QPointF) -> None:
        placing = self.placing()
        if placing is not None:
            inside = placing.holds(at.x(), at.y())
            self.hovered.emit(placing.cell_at(at.x(), at.y()) if inside else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End the gesture."""
        self._drag = ""
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Ask for the whole room."""
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            self.enlarged.emit()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Nothing is under the mouse any more."""
        self.hovered.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll through the slices; with Ctrl zoom about the mouse."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(turned / _NOTCH, event.position())
            return
        self._wheel += turned
        steps = int(self._wheel / _NOTCH)
        self._wheel -= steps * _NOTCH
        if steps:
            # Up, away from the hand, goes to the next slice: as ITK-SNAP, 3D Slicer and napari's slider do.
            self.scrolled.emit(steps * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))

    def set_look(self, look: PaneLook) -> None:
        """Take colours and what else is a matter of taste."""
        self.look = replace(look)
        self.update()
