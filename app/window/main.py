"""Opens the window and runs it until it is closed."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import __version__
from app.panels.icons import pixmap
from app.window.faults import FaultWatch
from app.window.main_window import MainWindow, Surroundings
from app.window.settings import Settings
from app.window.themes import Appearance
from resources.themes import DARK
from resources.translations import ENGLISH, language, speak, tr, wanted_language


def run(path: Path | None, on_ready: Callable[[MainWindow], None] | None = None) -> int:
    """Open the window, with a deck where one is named; return the exit code once it is closed.

    Args:
        path: the deck, or None for an empty one.
        on_ready: called once the window is painted and can be used (for the bench).
    """
    # Ctrl+C in the terminal ends the program at once; unsaved work is in the recovery file.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    settings = Settings()
    speak(wanted_language(settings.language))
    application = make_application()
    faults = FaultWatch(parent=application)
    faults.install()
    window = MainWindow(Surroundings(settings, Appearance(settings.theme, application)), path)
    tell_faults(window, faults)
    window.ready.connect(_collect_garbage)
    if on_ready is not None:
        window.ready.connect(lambda: on_ready(window))
    window.show()
    return application.exec()


def _collect_garbage() -> None:
    """Look for garbage from here on; what stands already stays, and is not looked through again and again."""
    gc.freeze()
    gc.enable()


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
    teach_qt(application)
    icon = QIcon()
    for size in (32, 64, 128):
        icon.addPixmap(pixmap("logo", DARK.accent, size))
    application.setWindowIcon(icon)
    return application


def teach_qt(application: QApplication) -> QTranslator:
    """Have Qt's own buttons, file choosers and names of keys speak the language as well; return what was installed."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language() != ENGLISH and translator.load(f"qtbase_{language()}", folder):
        application.installTranslator(translator)
    return translator


def tell_faults(window: MainWindow, faults: FaultWatch) -> None:
    """Tell of faults in a strip above the canvas; the program goes on."""

    def tell(line: str, report: str) -> None:
        words = tr(
            "Something went wrong in the program ({fault}). Your deck is as it was; save it to be safe.", fault=line
        )
        window.banner.tell(
            words,
            {
                tr("Copy report"): lambda: QGuiApplication.clipboard().setText(report),
                tr("Show log"): window.help_menu.log,
            },
        )

    faults.happened.connect(tell)
