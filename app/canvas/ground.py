"""The ground of the canvas: one colour, and rows of dots on it."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from app.canvas.look import GRID
from resources.themes import Theme

_LONG = 1024  # pixels of the screen; a row of dots is laid in pieces of about this length
_DOT = 1.2  # radius


def paint_ground(painter: QPainter, exposed: QRect, origin: QPoint, zoom: float, theme: Theme) -> None:
    """Paint a part of the view, which ``painter`` is in; ``origin`` is where the scene's own lies in it.

    All that lies between two rows of dots is filled, which takes half as long as to copy it from a picture; also where
    cards will hide it, since one large fill is quicker than many small ones around them.
    """
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    step = GRID * zoom
    while step < 0.75 * GRID:
        step *= 2
    # In the screen's own pixels all dots are alike, also where a pixel of the view is one and a half of those.
    painter.setWorldTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    left, top = math.floor(exposed.left() * ratio) - 1, math.floor(exposed.top() * ratio) - 1
    right, bottom = math.ceil((exposed.right() + 1) * ratio) + 1, math.ceil((exposed.bottom() + 1) * ratio) + 1
    painter.fillRect(left, top, right - left, bottom - top, QColor(theme.canvas))
    size = round(round(step) * ratio)
    row, above = _row(theme.canvas, theme.grid, size, ratio)
    shift, height = (left - round(origin.x() * ratio)) % size, row.height()
    first = top - (top - round(origin.y() * ratio)) % size + above
    for y in range(first, bottom, size):
        painter.drawTiledPixmap(left, y, right - left, height, row, shift, 0)
    painter.resetTransform()


@lru_cache(maxsize=24)
def _row(ground: str, dot: str, size: int, ratio: float) -> tuple[QPixmap, int]:
    """Return a row of dots as high as these are, and how far its upper edge lies below that of the squares they are in.

    The fewer the pieces, the quicker is the ground laid.
    """
    often, reach, middle = max(1, _LONG // size), _DOT * ratio, size / 2
    above = math.floor(middle - reach)
    row = QPixmap(often * size, math.ceil(middle + reach) - above)
    row.fill(QColor(ground))
    painter = QPainter(row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(dot))
    for column in range(often):
        painter.drawEllipse(QPointF((column + 0.5) * size, middle - above), reach, reach)
    painter.end()
    return row, above
