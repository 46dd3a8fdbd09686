"""Names for what Qt leaves nameless, so that a screen reader can say them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from resources.translations import tr


def name_clear_button(line: QLineEdit) -> None:
    """Name the button that clears a line."""
    for button in line.findChildren(QToolButton):
        if not button.text():
            button.setAccessibleName(tr("Clear"))
