"""NodeGraphQt's viewer with pans by whole pixels, exact zooms, a ground of dots, and a quick picture from afar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPixmapCache,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from app.canvas.binding import NodeViewer
from app.canvas.blocks import Blocks
from app.canvas.drawing import Drawing
from app.canvas.ground import paint_ground
from app.canvas.link_item import LiveLink
from app.canvas.look import BLOCKS_BELOW
from app.canvas.sight import Sight
from resources.themes import Theme

ZOOM_LEAST, ZOOM_MOST = 0.04, 2.5
_FIT_MOST = 1.0
_FIT_MARGIN = 48.0
_FAR = 1_000_000.0
_STEP = 1.25
_PICTURES = 96 * 1024  # KiB
_MOST_SINGLE = 250  # cards that are painted each by itself


class NavigatedViewer(NodeViewer):
    """The viewer without its gestures: how the scene is shown, and which part of it."""

    view_changed = Signal()

    def __init__(self, theme: Theme, sight: Sight, parent: QWidget | None = None) -> None:
        self.sight = sight
        self._ready = False
        super().__init__(parent)
        self.drawing = Drawing(self.scene(), sight)
        self._blocks = Blocks(self.drawing)
        self._drop_unused_parts()
        # Cards keep their pictures while the view is panned; those in view fit in this on large screens too.
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), _PICTURES))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        # The ground covers all of the view; Qt need not fill it before.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setSceneRect(-_FAR, -_FAR, 2 * _FAR, 2 * _FAR)
        self._ready = True
        self.set_theme(theme)
        self.show_at(1.0, QPointF(0, 0))

    def _drop_unused_parts(self) -> None:
        """Take out NodeGraphQt's own menus, search and helpers, which would edit behind the document's back."""
        for item in (self._cursor_text, self._LIVE_PIPE):
            self.scene().removeItem(item)
        self.live_link = self._LIVE_PIPE = LiveLink(self.sight.look)
        self.live_link.setVisible(False)
        self.scene().addItem(self.live_link)
        self.slicer = self._SLICER_PIPE
        self.overlays: list[QGraphicsItem] = [self.live_link, self.slicer]
        self._search_widget.deleteLater()
        self._ctx_menu_bar.clear()
        self._ctx_menu_bar.hide()

    @property
    def zoom(self) -> float:
        """How large the scene is shown; 1 is a pixel a pixel."""
        return self.sight.zoom

    def get_zoom(self) -> float:
        """Return the zoom as NodeGraphQt counts it, from 0."""
        return self.sight.zoom - 1.0

    def set_theme(self, theme: Theme) -> None:
        """Show all in another theme."""
        self.sight.look.set_theme(theme)
        self.scene().setBackgroundBrush(QColor(theme.canvas))
        self.drawing.redraw()
        self.viewport().update()

    def show_at(self, zoom: float, middle: QPointF) -> None:
        """Show the scene at a zoom, with a point of it in the middle."""
        zoom = min(max(zoom, ZOOM_LEAST), ZOOM_MOST)
        self.sight.zoom = zoom
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.centerOn(middle)
        self._moved()

    def zoom_at(self, factor: float, pos: QPoint) -> None:
        """Zoom so that the point of the scene under a point of the view stays there."""
        zoom = min(max(self.zoom * factor, ZOOM_LEAST), ZOOM_MOST)
        if abs(zoom - 1.0) < 0.03 and abs(self.zoom - 1.0) > 0.03:
            zoom = 1.0
        if zoom == self.zoom:
            return
        kept = self.mapToScene(pos)
        self.sight.zoom = zoom
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self.pan_by(pos - self.mapFromScene(kept))

    def pan_by(self, delta: QPoint) -> None:
        """Move what is shown by some pixels of the view."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - delta.x())
        down.setValue(down.value() - delta.y())
        self._moved()

    def zoom_in(self) -> None:
        """Zoom in around the middle."""
        self.zoom_at(_STEP, self.viewport().rect().center())

    def zoom_out(self) -> None:
        """Zoom out around the middle."""
        self.zoom_at(1 / _STEP, self.viewport().rect().center())

    def zoom_reset(self) -> None:
        """Show a pixel a pixel, around the middle."""
        self.zoom_at(1.0 / self.zoom, self.viewport().rect().center())

    def fit(self, box: QRectF) -> None:
        """Show all of a rectangle, not larger than at zoom 1."""
        if box.isEmpty():
            return
        room = self.viewport().size()
        across = (room.width() - 2 * _FIT_MARGIN) / box.width()
        down = (room.height() - 2 * _FIT_MARGIN) / box.height()
        self.show_at(min(max(across, ZOOM_LEAST), max(down, ZOOM_LEAST), _FIT_MOST), box.center())

    def middle(self) -> QPointF:
        """Return the point of the scene in the middle of the view."""
        return self.mapToScene(self.viewport().rect().center())

    def _moved(self) -> None:
        self._scene_range = QRectF(self.mapToScene(self.viewport().rect()).boundingRect())
        self.view_changed.emit()

    def _update_scene(self) -> None:
        """Show ``_scene_range`` (all of NodeGraphQt's own ways to pan and zoom end here)."""
        if self._ready and self._scene_range.width() > 0:
            self.show_at(self.viewport().width() / self._scene_range.width(), self._scene_range.center())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom at the mouse; with shift or sideways, pan."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan_by(QPoint(delta.y() or delta.x(), 0))
        elif delta.y():
            self.zoom_at(1.0015 ** delta.y(), event.position().toPoint())
        elif delta.x():
            self.pan_by(QPoint(delta.x(), 0))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep what is in the middle there (NodeGraphQt would zoom)."""
        middle = self._scene_range.center()
        QGraphicsView.resizeEvent(self, event)
        if self._ready:
            self.centerOn(middle)
            self._moved()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the focus without NodeGraphQt's menus."""
        QGraphicsView.focusInEvent(self, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Give the focus away without NodeGraphQt's menus."""
        QGraphicsView.focusOutEvent(self, event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        """Draw the ground with its dots."""
        painter.save()
        exposed = painter.worldTransform().mapRect(QRectF(rect)).toAlignedRect().adjusted(-1, -1, 1, 1)
        painter.resetTransform()
        self._paint_ground(painter, exposed)
        painter.restore()

    def _paint_ground(self, painter: QPainter, exposed: QRect) -> None:
        paint_ground(painter, exposed, self.mapFromScene(QPointF(0, 0)), self.zoom, self.sight.look.theme)

    def _in_one_go(self) -> bool:
        """Tell whether cards are blocks of colour, being too small to be read, or too many to be painted one by one."""
        return self.zoom < BLOCKS_BELOW or (
            self.sight.far and self.drawing.index.count(self._scene_range, _MOST_SINGLE) > _MOST_SINGLE
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the scene; from afar in a few calls, since single items are then too small to matter."""
        if not self._in_one_go():
            QGraphicsView.paintEvent(self, event)
            return
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        self._paint_ground(painter, event.region().boundingRect())
        self._blocks.paint(painter, self.viewportTransform(), self.sight.look.theme)
        painter.resetTransform()
        if self.zoom >= BLOCKS_BELOW:
            self._blocks.paint_words(painter, self.viewportTransform(), self._scene_range, self.devicePixelRatioF())
        self._blocks.paint_titles(painter, self.viewportTransform(), self.sight.look)
        painter.setTransform(self.viewportTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in self.overlays:
            if item.isVisible():
                item.paint(painter, QStyleOptionGraphicsItem(), None)
        painter.end()
