"""Words as glyphs: all of one colour are drawn in one call, and none are laid out anew at another zoom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QPainter, QRawFont, QTextLayout

from app.canvas.look import Look, fonts

_MOST = 4000
_START = QPointF(0, 0)


class Piece(NamedTuple):
    """Some words and where their upper left corner lies."""

    use: str
    text: str
    left: float
    top: float


Writing = Sequence[tuple[str, QGlyphRun]]


def written(pieces: Mapping[str, Iterable[Piece]]) -> Writing:
    """Return the glyphs of some words by their colour."""
    return [(colour, run) for colour, together in pieces.items() for run in _runs(together)]


def write(painter: QPainter, look: Look, writing: Writing) -> None:
    """Draw glyphs."""
    for colour, run in writing:
        painter.setPen(look.pen(colour))
        painter.drawGlyphRun(_START, run)


def _runs(pieces: Iterable[Piece]) -> list[QGlyphRun]:
    found: list[tuple[QRawFont, list[int], list[QPointF]]] = []
    for piece in pieces:
        for font, glyphs, places in _shaped(piece.use, piece.text):
            there = [QPointF(piece.left + x, piece.top + y) for x, y in places]
            for other, all_glyphs, all_places in found:
                if other == font:
                    all_glyphs.extend(glyphs)
                    all_places.extend(there)
                    break
            else:
                found.append((font, list(glyphs), there))
    return [_run(*parts) for parts in found]


def _run(font: QRawFont, glyphs: list[int], places: list[QPointF]) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(glyphs)
    run.setPositions(places)
    return run


@lru_cache(maxsize=_MOST)
def _shaped(use: str, text: str) -> list[tuple[QRawFont, list[int], list[tuple[float, float]]]]:
    """Return the glyphs of a text with their places; those of other writings may come from other fonts."""
    layout = QTextLayout(text, fonts()[use])
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return [(run.rawFont(), run.glyphIndexes(), [(at.x(), at.y()) for at in run.positions()]) for run in runs]
