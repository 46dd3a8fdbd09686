"""Asks for a name in a small window that does not stop the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget


def ask_name(parent: QWidget, title: str, prompt: str, name: str, take: Callable[[str], object]) -> None:
    """Ask for a name; ``take`` is called with the one that is typed, unless the question is left."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("name_prompt")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(prompt)
    dialog.setTextValue(name)
    dialog.textValueSelected.connect(take)
    dialog.open()
