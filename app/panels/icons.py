"""The program's own icons: drawings without colour, tinted for the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cards.card import Card, Kind
from cards.types import NETWORK, TENSOR
from resources import ICONS

_SIZES = (16, 24, 32, 48)


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon.

    Args:
        name: of the file in resources/icons.
        colour: ``#rrggbb``.
        size: edge in device-independent pixels.
        ratio: device pixels for each of them.
    """
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=256)
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """Return an icon in one colour, and in another where it is disabled."""
    made = QIcon()
    for size in _SIZES:
        drawn = pixmap(name, colour, size)
        made.addPixmap(drawn)
        made.addPixmap(drawn, QIcon.Mode.Selected)  # else Qt tints it in a selected row
        if disabled:
            made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


def card_colour(card: Card) -> str:
    """Return the colour that stands for a card: that of what it gives."""
    if card.kind in (Kind.TRAIN, Kind.NETWORK_OUTPUT):
        return NETWORK.colour
    if card.kind in (Kind.LAYER, Kind.NETWORK_INPUT) or not card.outputs:
        return TENSOR.colour
    return card.outputs[0].type.colour
