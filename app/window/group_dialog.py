"""Asks for the name and the description under which a group goes into the user's library."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from resources.translations import tr


class GroupDialog(QDialog):
    """A name and a description; says so where a group of that name is there already.

    Args:
        name, about: what stands in the fields at first.
        taken: tells whether a group of a name is in the library.
        take: called with name and description once they are confirmed.
    """

    def __init__(
        self, parent: QWidget, name: str, about: str, taken: Callable[[str], bool], take: Callable[[str, str], object]
    ) -> None:
        super().__init__(parent)
        self.setObjectName("group_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Save group to library"))
        self._taken, self._take = taken, take
        self.name = QLineEdit(name)
        self.name.setAccessibleName(tr("Name"))
        self.about = QPlainTextEdit(about)
        self.about.setAccessibleName(tr("Description"))
        self.about.setTabChangesFocus(True)
        line, width = self.fontMetrics().height(), self.fontMetrics().averageCharWidth()
        self.about.setFixedHeight(line * 5)
        self.note = QLabel()
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note.setMinimumHeight(line * 2 + 2)  # for a sentence that wraps
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        form = QFormLayout(self)
        form.addRow(tr("&Name"), self.name)
        form.addRow(tr("&Description"), self.about)
        form.addRow(self.note)
        form.addRow(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._hand_on)
        self.name.textChanged.connect(self._check)
        self.resize(width * 70, self.sizeHint().height())
        self.name.selectAll()
        self._check()

    def _check(self) -> None:
        name = self.name.text().strip()
        replaces = bool(name) and self._taken(name)
        self.save.setEnabled(bool(name))
        self.save.setText(tr("Replace") if replaces else tr("Save"))
        told = tr("Your library has a group of this name; it will be replaced.") if replaces else ""
        self.note.setText(told or tr("It will be found in the palette under My groups, in every deck."))

    def _hand_on(self) -> None:
        self._take(self.name.text().strip(), self.about.toPlainText().strip())
