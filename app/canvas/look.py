"""Colours, pens and fonts of the canvas, made once a theme; and the measures of a card."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QFontMetricsF, QPen, QStaticText

from resources.themes import Theme

WIDTH = 284.0  # of a card, in pixels at zoom 1; so are all of these
ROW = 24.0
TITLE = 34.0
LINE = 17.0
TEXT_LEFT = 22.0
TEXT_RIGHT = 15.0
RADIUS = 9.0
SOCKET = 5.5
GRID = 24.0
SNAP = 8.0

# Below these zooms a card shows its title only, and then a block of colour.
TITLES_BELOW = 0.5
BLOCKS_BELOW = 0.22

LABEL, TITLE_FONT, SMALL_TITLE, NOTE, FAR_TITLE = "label", "title", "small_title", "note", "far_title"
_SIZES = {LABEL: (13, False), TITLE_FONT: (15, True), SMALL_TITLE: (13, True), NOTE: (12, False), FAR_TITLE: (12, True)}
_MOST_TEXTS = 4000
_NUMBERS = re.compile(r"( \d+D?)+$")


def snapped(x: float, y: float) -> tuple[float, float]:
    """Return the nearest point of the grid on which cards lie."""
    return round(x / SNAP) * SNAP, round(y / SNAP) * SNAP


@lru_cache(maxsize=1)
def fonts() -> dict[str, QFont]:
    """Return the canvas' fonts by use."""
    made = {}
    for use, (size, bold) in _SIZES.items():
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        # The same edges on the view itself and in pictures, where letters cannot be smoothed in colours.
        font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
        # Widths must grow evenly with the zoom, or text leaves its field.
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        made[use] = font
    return made


@lru_cache(maxsize=len(_SIZES))
def metrics(use: str) -> QFontMetricsF:
    """Return the measures of one font."""
    return QFontMetricsF(fonts()[use])


@lru_cache(maxsize=_MOST_TEXTS)
def text_width(use: str, text: str) -> float:
    """Return the width of a text in pixels at zoom 1."""
    return metrics(use).horizontalAdvance(text)


@lru_cache(maxsize=_MOST_TEXTS)
def elided(use: str, text: str, width: float) -> str:
    """Return a text, shortened at its end where it is wider than ``width``."""
    if text_width(use, text) <= width:
        return text
    return metrics(use).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=_MOST_TEXTS)
def fitted_title(text: str, width: float) -> tuple[str, str]:
    """Return font and words of a title: a long one is written smaller, then shortened before its last numbers.

    Those tell cards apart: 3D from 2D, and the second of a kind from the first.
    """
    for use in (TITLE_FONT, SMALL_TITLE):
        if text_width(use, text) <= width:
            return use, text
    numbers = _NUMBERS.search(text)
    last = numbers[0] if numbers else ""
    room = width - text_width(SMALL_TITLE, last)
    if room < width / 2:
        return SMALL_TITLE, elided(SMALL_TITLE, text, width)
    return SMALL_TITLE, elided(SMALL_TITLE, text.removesuffix(last), room) + last


@lru_cache(maxsize=_MOST_TEXTS)
def wrapped(use: str, text: str, width: float) -> tuple[str, ...]:
    """Break a text into lines no wider than ``width`` and of about one length; a word that is wider is broken too.

    A shape such as 3 × 3 × 3 stays on one line.
    """
    text = text.replace(" × ", "\u00a0×\u00a0")
    lines = _broken(use, text, width)
    while len(lines) > 1 and width > 80:
        width -= 12
        narrower = _broken(use, text, width)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return tuple(line.replace("\u00a0", " ") for line in lines)


@lru_cache(maxsize=_MOST_TEXTS)
def paragraphs(use: str, text: str, width: float) -> tuple[str, ...]:
    """Break a text of several paragraphs into lines no wider than ``width``; an empty paragraph is an empty line."""
    return tuple(line for paragraph in text.split("\n") for line in _broken(use, paragraph, width) or ("",))


def _broken(use: str, text: str, width: float) -> tuple[str, ...]:
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if text_width(use, longer) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        while text_width(use, word) > width:
            fits = max(1, next(i for i in range(len(word), 0, -1) if i == 1 or text_width(use, word[:i]) <= width))
            lines.append(word[:fits])
            word = word[fits:]  # noqa: PLW2901
        line = word
    return (*lines, line) if line else tuple(lines)


@lru_cache(maxsize=_MOST_TEXTS)
def static_text(use: str, text: str) -> QStaticText:
    """Return a text laid out once and for all; cards that show the same words share it."""
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    made.prepare(font=fonts()[use])
    return made


class Look:
    """The colours of a theme as Qt takes them."""

    def __init__(self, theme: Theme) -> None:
        self._pens: dict[tuple[str, float], QPen] = {}
        self._brushes: dict[str, QBrush] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme; whoever draws with this look must draw anew."""
        self.theme = theme
        self._pens.clear()
        self._brushes.clear()

    def pen(self, colour: str, width: float = 1.0) -> QPen:
        """Return a pen, the same for the same colour and width."""
        key = (colour, width)
        if key not in self._pens:
            self._pens[key] = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        return self._pens[key]

    def dashed(self, colour: str, width: float) -> QPen:
        """Return a pen for a broken line."""
        key = (colour, -width)
        if key not in self._pens:
            self._pens[key] = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            self._pens[key].setDashPattern([3.0, 2.4])
        return self._pens[key]

    def brush(self, colour: str) -> QBrush:
        """Return a brush, the same for the same colour."""
        if colour not in self._brushes:
            self._brushes[colour] = QBrush(QColor(colour))
        return self._brushes[colour]

    def mixed(self, colour: str, share: float, ground: str | None = None) -> str:
        """Return ``share`` of a colour mixed into the card's own, or into ``ground``."""
        return mixed(colour, ground or self.theme.card, share)


@lru_cache(maxsize=256)
def mixed(colour: str, ground: str, share: float) -> str:
    """Return ``share`` of a colour and the rest of another, as ``#rrggbb``."""
    parts = [(int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in parts)
