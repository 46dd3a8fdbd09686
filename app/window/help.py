"""The Help menu: tutorial, shortcuts, the check of this computer, the log, licences, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.training.logs import log_folder
from app.window.shortcuts_page import ShortcutsPage
from resources.themes import Theme
from resources.translations import tr


class HelpMenu:
    """What the entries of the Help menu open; each gives the window that it opened."""

    def __init__(self, window: QWidget, theme: Callable[[], Theme], versions: Callable[[], Mapping[str, str]]) -> None:
        self._window = window
        self._theme = theme
        self._versions = versions

    def tutorial(self) -> QDialog:
        """Open the tutorial."""
        from app.window import reader  # noqa: PLC0415 - not needed for the window to open, and likewise below

        return self._opened(reader.tutorial(self._window))

    def shortcuts(self) -> QDialog:
        """Open the list of all shortcuts."""
        return self._opened(ShortcutsPage(self._window))

    def selftest(self) -> QDialog:
        """Try each part of the program on this computer."""
        from app.window.selftest import SelftestDialog  # noqa: PLC0415

        return self._opened(SelftestDialog(self._theme(), self._window))

    def log(self) -> None:
        """Open the folder of the program's logs."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def licences(self) -> QDialog:
        """Open the licences of all parts."""
        from app.window import reader  # noqa: PLC0415

        return self._opened(reader.licences(self._window))

    def about(self) -> QDialog:
        """Open what this program is."""
        dialog = _dialog(self._window, tr("About Voxdeck"))
        libraries = "<br>".join(f"{name} {version}" for name, version in self._versions().items())
        what = tr("3D convolutional networks, card by card.")
        where = tr("Everything runs on this computer; nothing is sent anywhere.")
        libraries = libraries or tr("Keras is starting…")
        text = QLabel(f"<h3>Voxdeck {__version__}</h3><p>{what}<br>{where}</p><p>{libraries}</p>")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return _finish(dialog, text)

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.show()
        return dialog


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _finish(dialog: QDialog, content: QWidget) -> QDialog:
    column = QVBoxLayout(dialog)
    column.addWidget(content)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.open()
    return dialog
