"""The editor of a path: typed, or chosen in a dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.panels.text_editor import TextEditor
from cards.card import Input, Value
from resources.translations import tr


class PathEditor(QWidget):
    """A file or folder, typed or chosen; one below the deck's own folder is kept relative to it."""

    committed = Signal(object)
    cancelled = Signal()

    def __init__(self, socket: Input, value: Value, parent: QWidget | None = None, base: Path | None = None) -> None:
        super().__init__(parent)
        self._socket = socket
        self._base = base
        self._choosing = False
        self.text = TextEditor(socket, value, self)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = QToolButton(self, text="…")
        self.button.setToolTip(self._words())
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.text)
        row.addWidget(self.button)
        self.setFocusProxy(self.text)
        self.text.committed.connect(self.committed)
        self.text.cancelled.connect(self._left)

    def show_mixed(self) -> None:
        """Stand for several cards whose values differ."""
        self.text.show_mixed()

    def set_value(self, value: Value) -> None:
        """Show a value."""
        self.text.set_value(value)

    def _left(self) -> None:
        if not self._choosing:
            self.cancelled.emit()

    def _words(self) -> str:
        return tr("Choose a folder") if self._socket.path == "folder" else tr("Choose a file")

    def choose(self) -> QFileDialog:
        """Open the chooser beside the path that is typed; return it."""
        self._choosing = True
        dialog = QFileDialog(self.window(), self._words(), str(self._start()))
        if self._socket.path == "folder":
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(self._chosen)
        dialog.open()
        return dialog

    def _start(self) -> Path:
        typed = (self._base or Path.home()) / self.text.text()
        return next((p for p in (typed, *typed.parents) if p.is_dir()), Path.home())

    def take(self, path: str) -> None:
        """Commit a path."""
        chosen = Path(path)
        if self._base is not None and chosen.is_relative_to(self._base):
            chosen = chosen.relative_to(self._base)
        self.set_value(chosen.as_posix())
        self.committed.emit(chosen.as_posix())

    def _chosen(self) -> None:
        self._choosing = False
        self.text.setFocus()
