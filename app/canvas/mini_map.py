"""The mini-map: all cards small in a corner of the canvas, and the part that is shown; a drag moves that part."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from app.canvas.blocks import Blocks
from app.canvas.navigated_viewer import NavigatedViewer
from resources.themes import Theme
from resources.translations import tr

_SIZE = QSize(208, 144)
_MARGIN = 12
_INSIDE = 8.0
_LARGEST = 0.12  # a single card is no larger than this in it
_DELAY = 80  # ms; edits that come quickly are drawn once


class MiniMap(QWidget):
    """Lies over the canvas, beside the view and not on it, so that the view's own scrolling never moves it.

    Signals:
        shown_changed: whether it is shown, after the user has said so.
    """

    shown_changed = Signal(bool)

    def __init__(self, view: NavigatedViewer, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._ground = parent
        self._blocks = Blocks(view.drawing)
        self._picture = QPixmap()
        self._transform = QTransform()
        self._revision = -1
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_DELAY)
        self._late.timeout.connect(self.update)
        self.setObjectName("mini_map")
        self.setAccessibleName(tr("Mini-map"))
        self.setAccessibleDescription(tr("All cards, small; click or drag to go to a part of the canvas"))
        self.setToolTip(tr("Click or drag to go there"))
        self.setFixedSize(_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        view.view_changed.connect(self._view_moved)

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001
        """Show or hide it."""
        if shown != self.isVisibleTo(self._ground):
            self.setVisible(shown)
            self.place()
            self.shown_changed.emit(shown)

    def toggle(self) -> None:
        """Show it where it is hidden, and the other way round."""
        self.set_shown(not self.isVisibleTo(self._ground))

    def follow(self) -> None:
        """Draw anew, soon, after the drawing has changed."""
        if self.isVisible() and not self._late.isActive():
            self._late.start()

    def set_theme(self) -> None:
        """Draw anew in the view's theme."""
        self._revision = -1
        self.update()

    def place(self) -> None:
        """Go to the lower right corner."""
        self.move(self._ground.width() - self.width() - _MARGIN, self._ground.height() - self.height() - _MARGIN)
        self.raise_()

    def _view_moved(self) -> None:
        if self.isVisible():
            self.update()

    def shown_part(self) -> QRectF:
        """Return the rectangle in it that stands for what the view shows."""
        shown = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        return self._transform.mapRect(shown)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the picture, kept until the drawing changes, and the frame of what is shown."""
        theme = self._view.sight.look.theme
        if (
            self._revision != self._view.drawing.revision
            or self._picture.devicePixelRatio() != self.devicePixelRatioF()
        ):
            self._revision = self._view.drawing.revision
            self._draw(theme)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        part = self.shown_part().intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(theme.selection)
        shade.setAlphaF(0.14)
        painter.setBrush(shade)
        painter.setPen(QPen(QColor(theme.selection), 1.4))
        painter.drawRoundedRect(part.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
        painter.end()

    def _draw(self, theme: Theme) -> None:
        ratio = self.devicePixelRatioF()
        self._picture = QPixmap(self.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(QColor(theme.panel))
        self._transform = self._fitting()
        painter = QPainter(self._picture)
        if self._view.drawing.cards or self._view.drawing.annotations:
            self._blocks.paint(painter, self._transform, theme)
        painter.resetTransform()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _fitting(self) -> QTransform:
        """Return how all cards, frames and notes fit into it."""
        box = QRectF()
        for outline in self._view.drawing.outlines():
            box = box.united(outline)
        room = QRectF(self.rect()).adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        scale = min(room.width() / max(box.width(), 1), room.height() / max(box.height(), 1), _LARGEST)
        made = QTransform.fromTranslate(room.center().x(), room.center().y())
        return made.scale(scale, scale).translate(-box.center().x(), -box.center().y())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to the part under the mouse."""
        self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go along with the mouse while it is pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def _go_to(self, place: QPointF) -> None:
        back, possible = self._transform.inverted()
        if possible:
            self._view.show_at(self._view.zoom, back.map(place))
