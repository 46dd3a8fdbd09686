"""``python -m app.window.painting``: paints the window off screen once and tells how that went, for the selftest.

One JSON object on standard output: ``painted``, ``width``, ``height``, ``seconds``, ``qt``, ``fonts`` (families),
``screen`` (what keeps a real screen from being used, empty where nothing does), ``display``; or ``fault``, ``advice``.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from resources.translations import speak, tr, wanted_language

_FEWEST_COLOURS = 16


def paint() -> dict[str, Any]:
    """Paint the window with a template open; return how that went.

    Raises:
        ImportError: a library is missing.
    """
    from PySide6.QtCore import QSettings, qVersion  # noqa: PLC0415 - a missing library is told, not met at import
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415

    import resources  # noqa: PLC0415
    from app.window.main import make_application  # noqa: PLC0415
    from app.window.main_window import MainWindow, Surroundings  # noqa: PLC0415
    from app.window.settings import Settings  # noqa: PLC0415
    from app.window.themes import Appearance, ThemeChoice  # noqa: PLC0415

    begun = time.monotonic()
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="voxdeck-selftest-", ignore_cleanup_errors=True) as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        around = Surroundings(Settings(store), Appearance(ThemeChoice.DARK, application), None, Path(folder))
        window = MainWindow(around)
        window.files.open(min(resources.TEMPLATES.glob("*.deck")))
        window.canvas.zoom_to_fit()
        image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    return {
        "painted": len(colours) >= _FEWEST_COLOURS,
        "width": image.width(),
        "height": image.height(),
        "seconds": time.monotonic() - begun,
        "qt": qVersion(),
        "fonts": len(QFontDatabase.families()),
        "screen": _screen_fault(),
        "display": os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "",
    }


def _screen_fault() -> str:
    """Return which library the part of Qt that draws on a real screen lacks; empty where it lacks none."""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415

    if not sys.platform.startswith("linux"):
        return ""
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return tr("the library {library} is missing, which a window on a screen needs", library=_library(error))
    return ""


def _library(error: Exception) -> str:
    return str(error).partition(":")[0]


def main() -> int:
    """Print how the painting went."""
    speak(wanted_language())
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        told = paint()
    except ImportError as error:
        library = _library(error)
        told = {
            "fault": f"{error}",
            "advice": tr("Install the system library {library}.", library=library) if ".so" in library else "",
        }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    status = main()
    os._exit(status)  # the window was never shown: there is nothing to close
