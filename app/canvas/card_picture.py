"""Keeps a picture of a card that stands, so that pans need not paint it anew."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache, QTransform

Paint = Callable[[QPainter], None]


class CardPicture:
    """The picture of one card, in Qt's own store, which drops those that were longest not in view.

    Who zooms sees each card once at each zoom: it is painted straight into the view, and only when it is asked for
    again at the same zoom a picture is made. Both show the same pixels.
    """

    def __init__(self) -> None:
        self._seen: object = None
        self._alike: object = None
        self._key = QPixmapCache.Key()
        self._shift = (0.0, 0.0)

    def forget(self) -> None:
        """Drop it, since the card looks otherwise now."""
        if self._alike is not None:
            QPixmapCache.remove(self._key)
        self._seen = self._alike = None

    def paint(self, painter: QPainter, bounds: QRectF, state: object, draw: Paint) -> None:
        """Draw the card or its picture.

        Args:
            painter: of the view, in the card's own coordinates.
            bounds: that hold all of the card.
            state: all on which its look depends besides what it is told to forget by.
            draw: draws the card.
        """
        transform, device = painter.worldTransform(), painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        alike = (transform.m11(), ratio, state)
        picture = QPixmap()
        if alike != self._alike or not QPixmapCache.find(self._key, picture):
            # Where a card is seen through, its parts must not be.
            if alike != self._seen and painter.opacity() == 1.0:
                self._seen = alike
                draw(painter)
                return
            picture = self._made(painter, transform, ratio, bounds, draw)
            self._alike = alike
        x, y = self._shift
        painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
        painter.drawPixmap(math.floor(transform.dx() * ratio + x), math.floor(transform.dy() * ratio + y), picture)
        painter.setWorldTransform(transform)

    def _made(self, painter: QPainter, transform: QTransform, ratio: float, bounds: QRectF, draw: Paint) -> QPixmap:
        scale, x, y = transform.m11() * ratio, transform.dx() * ratio, transform.dy() * ratio
        left, top = math.floor(x + bounds.left() * scale), math.floor(y + bounds.top() * scale)
        right, bottom = math.ceil(x + bounds.right() * scale), math.ceil(y + bounds.bottom() * scale)
        picture = QPixmap(right - left, bottom - top)
        picture.setDevicePixelRatio(ratio)  # as the view's, which words seen from afar ask for
        picture.fill(Qt.GlobalColor.transparent)
        own = QPainter(picture)
        own.setRenderHints(painter.renderHints())
        zoom = transform.m11()
        own.setWorldTransform(QTransform(zoom, 0, 0, zoom, (x - left) / ratio, (y - top) / ratio))
        draw(own)
        own.end()
        picture.setDevicePixelRatio(1.0)
        self._shift = left - x + 0.5, top - y + 0.5
        self._key = QPixmapCache.insert(picture)
        return picture
