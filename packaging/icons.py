"""Draws the program's icon: ``python icons.py FOLDER [ICO]``; the second is one file for Windows."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "resources" / "desktop" / "voxdeck.svg"


def main(folder: Path, ico: Path | None = None) -> None:
    """Write the icon in the sizes that desktops look for, in the folders where they look."""
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(DRAWING))
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        path = folder / f"{size}x{size}" / "apps" / "voxdeck.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            raise OSError(path)
        if ico is not None and size == 256 and not image.save(str(ico)):
            raise OSError(ico)
    application.quit()


main(*(Path(argument) for argument in sys.argv[1:]))
