"""The kept picture of a card is painted as the view is: with the same pixels, also on a screen of high density."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from app.canvas.card_picture import CardPicture

BOUNDS = QRectF(0, 0, 40, 30)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_picture_shows_what_is_painted_without_it(qapp, ratio):
    seen = []

    def draw(painter):
        seen.append(painter.device().devicePixelRatio())
        painter.fillRect(QRectF(4, 4, 20, 10), QColor("#c01030"))

    kept, shown = CardPicture(), []
    for _ in range(3):  # painted, kept, shown again
        ground = QPixmap(round(100 * ratio), round(80 * ratio))
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.white)
        painter = QPainter(ground)
        painter.translate(QPointF(10, 8))
        painter.scale(0.5, 0.5)
        kept.paint(painter, BOUNDS, "state", draw)
        painter.end()
        shown.append(ground.toImage())
    assert seen == [ratio, ratio]
    assert shown[0] == shown[1] == shown[2]
