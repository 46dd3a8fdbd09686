"""The Help menu: shortcuts, the program's log, and what this program is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.window.actions import ACTIONS


def show_shortcuts(parent: QWidget) -> QDialog:
    """Open the list of all shortcuts; return its window."""
    dialog = _dialog(parent, "Keyboard shortcuts")
    listed = QTreeWidget(dialog)
    listed.setHeaderLabels(["Action", "Keys"])
    listed.setRootIsDecorated(False)
    listed.setIndentation(0)
    listed.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    listed.header().setStretchLastSection(False)
    for spec in ACTIONS:
        if spec.shortcut:
            keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            listed.addTopLevelItem(QTreeWidgetItem([spec.text.replace("&", ""), keys]))
    return _finish(dialog, listed, height=30)


def show_about(parent: QWidget, versions: Mapping[str, str]) -> QDialog:
    """Open what this program is; return its window."""
    dialog = _dialog(parent, "About Voxdeck")
    libraries = "<br>".join(f"{name} {version}" for name, version in versions.items()) or "Keras is starting…"
    text = QLabel(
        f"<h3>Voxdeck {__version__}</h3><p>3D convolutional networks, card by card.<br>"
        f"Everything runs on this computer; nothing is sent anywhere.</p><p>{libraries}</p>"
    )
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return _finish(dialog, text)


def show_log(folder: Path) -> None:
    """Open the folder of the program's logs."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _finish(dialog: QDialog, content: QWidget, height: int = 0) -> QDialog:
    column = QVBoxLayout(dialog)
    column.addWidget(content)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    if height:
        dialog.resize(dialog.fontMetrics().averageCharWidth() * 60, dialog.fontMetrics().height() * height)
    dialog.open()
    return dialog
