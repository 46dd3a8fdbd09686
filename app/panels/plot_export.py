"""Takes plots out: as a picture (PNG), as a drawing (SVG), and as numbers (CSV)."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.panels.line_plot import LinePlot
from resources.translations import tr

_SCALE = 3  # pixels of the picture for one of the screen


def filters() -> str:
    """Return the formats as a file dialog lists them."""
    kinds = ((tr("Picture"), "png"), (tr("Drawing"), "svg"), (tr("Numbers"), "csv"))
    return ";;".join(f"{words} (*.{ending})" for words, ending in kinds)


def ending_of(chosen: str) -> str:
    """Return the ending that belongs to an entry of `filters`; a picture's where it is none."""
    return found.group(1) if (found := re.search(r"\*(\.\w+)", chosen)) else ".png"


class NotWritten(Exception):
    """A plot could not be written; the message says where and why."""


def write_plots(plots: Sequence[LinePlot], path: Path) -> None:
    """Write plots side by side, by the ending of a path: ``.csv``, ``.svg``, or else a picture.

    Raises:
        NotWritten: the file cannot be written.
    """
    writers = {".csv": _write_numbers, ".svg": _write_drawing}
    try:
        # Told here, for Qt only says that it did not work.
        with path.open("ab"):
            pass
        writers.get(path.suffix.lower(), _write_picture)(plots, path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise NotWritten(tr("{path} cannot be written: {reason}.", path=path, reason=reason)) from None


def _write_picture(plots: Sequence[LinePlot], path: Path) -> None:
    image = QImage(_size(plots) * _SCALE, QImage.Format.Format_RGB32)
    image.fill(plots[0].backgroundBrush().color())
    _paint(plots, image, _SCALE)
    if not image.save(str(path)):
        raise NotWritten(tr("{path} cannot be written: there is no room, or the format is not known.", path=path))


def _write_drawing(plots: Sequence[LinePlot], path: Path) -> None:
    drawing = QSvgGenerator()
    drawing.setFileName(str(path))
    drawing.setSize(_size(plots))
    drawing.setViewBox(QRect(QPoint(0, 0), _size(plots)))
    drawing.setTitle("Voxdeck")
    _paint(plots, drawing, 1)


def _size(plots: Sequence[LinePlot]) -> QSize:
    return QSize(sum(plot.width() for plot in plots), max(plot.height() for plot in plots))


def _paint(plots: Sequence[LinePlot], on: QPaintDevice, scale: int) -> None:
    painter = QPainter(on)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = 0
    for plot in plots:
        plot.render(painter, QRectF(left * scale, 0, plot.width() * scale, plot.height() * scale))
        left += plot.width()
    painter.end()


def _write_numbers(plots: Sequence[LinePlot], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["line", "epoch", "value"])
        for plot in plots:
            for line in plot.shown:
                points = zip(line.curve.epochs, line.curve.values, strict=True)
                writer.writerows([line.key, f"{epoch:g}", repr(value)] for epoch, value in points)
