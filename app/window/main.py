"""Opens the window and runs it until it is closed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import __version__
from app.panels.icons import pixmap
from app.window.faults import FaultWatch
from app.window.main_window import MainWindow, Surroundings
from app.window.settings import Settings
from app.window.themes import Appearance
from resources.themes import DARK


def run(path: Path | None, on_ready: Callable[[MainWindow], None] | None = None) -> int:
    """Open the window, with a deck where one is named; return the exit code once it is closed.

    Args:
        path: the deck, or None for an empty one.
        on_ready: called once the window is painted and can be used (for the bench).
    """
    # Ctrl+C in the terminal ends the program at once; unsaved work is in the recovery file.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = make_application()
    faults = FaultWatch(parent=application)
    faults.install()
    settings = Settings()
    window = MainWindow(Surroundings(settings, Appearance(settings.theme, application)), path)
    tell_faults(window, faults)
    if on_ready is not None:
        window.ready.connect(lambda: on_ready(window))
    window.show()
    return application.exec()


def make_application() -> QApplication:
    """Return the program's Qt application, set up once."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("voxdeck")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("voxdeck")
    application.setStyle("Fusion")
    icon = QIcon()
    for size in (32, 64, 128):
        icon.addPixmap(pixmap("logo", DARK.accent, size))
    application.setWindowIcon(icon)
    return application


def tell_faults(window: MainWindow, faults: FaultWatch) -> None:
    """Tell of faults in a strip above the canvas; the program goes on."""

    def tell(line: str, report: str) -> None:
        words = f"Something went wrong in the program ({line}). Your deck is as it was; save it to be safe."
        window.banner.tell(
            words,
            {"Copy report": lambda: QGuiApplication.clipboard().setText(report), "Show log": window.help_menu.log},
        )

    faults.happened.connect(tell)
