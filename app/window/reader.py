"""Windows to read in: the tutorial, and the licences of all parts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.window.licences import parts
from resources import HELP
from resources.translations import language, tr

_WIDTH, _HEIGHT = 96, 42  # in letters and lines


class Reader(QDialog):
    """A window with something to read and a button that closes it."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None, letters: int = _WIDTH) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.addWidget(content, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * letters, metrics.height() * _HEIGHT)


def tutorial(parent: QWidget | None = None) -> Reader:
    """Return a window with the tutorial."""
    page = QTextBrowser()
    page.setAccessibleName(tr("Tutorial"))
    page.setFrameShape(QTextBrowser.Shape.NoFrame)
    page.document().setDocumentMargin(page.fontMetrics().height())
    page.setMarkdown(_tutorial_file().read_text(encoding="utf-8"))
    return Reader(tr("Tutorial"), page, parent)


def _tutorial_file() -> Path:
    """Return the tutorial in the language that is spoken, in English where it is not there."""
    spoken = HELP / f"tutorial.{language()}.md"
    return spoken if spoken.is_file() else HELP / "tutorial.md"


def licences(parent: QWidget | None = None) -> Reader:
    """Return a window with the licence of each part."""
    found = parts()
    listed = QListWidget()
    listed.setObjectName("parts")
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listed.setAccessibleName(tr("Parts"))
    listed.addItems([part.title for part in found])
    text = QPlainTextEdit(readOnly=True)
    text.setAccessibleName(tr("Licence"))
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(text.font().pointSizeF())
    text.setFont(fixed)

    def show(row: int) -> None:
        part = found[row]
        text.setPlainText(f"{part.title}: {tr(part.licence)}\n\n{part.text}".strip())

    listed.currentRowChanged.connect(show)
    listed.setCurrentRow(0)
    content = QWidget()
    row = QHBoxLayout(content)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(listed, 1)
    row.addWidget(text, 4)
    # Licences are written in lines of up to 80 letters, which are as wide as they are.
    return Reader(tr("Licences"), content, parent, letters=_WIDTH * 3 // 2)
