"""What lies on an empty canvas: how to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.canvas import CARD_MIME
from app.window.files import DeckTemplate

_RECENT = 3


class Welcome(QFrame):
    """A small sheet in the middle of the canvas with the ways to begin; gone with the first card.

    Signals:
        template_chosen: a DeckTemplate.
        file_chosen: path of a recent deck.
        open_clicked: another deck is looked for.
        card_dropped: key of a card from the palette, and the point of the screen where it was dropped.
    """

    template_chosen = Signal(object)
    file_chosen = Signal(object)
    open_clicked = Signal()
    card_dropped = Signal(str, QPoint)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("welcome")
        line = self.fontMetrics().height()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(line * 2, line * 3 // 2, line * 2, line * 3 // 2)
        self._column.setSpacing(line // 2)
        # Wide enough to lie over the canvas' own hint.
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)
        canvas.installEventFilter(self)
        self.setAcceptDrops(True)
        self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take cards from the palette, as the canvas below does."""
        if event.mimeData().hasFormat(CARD_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand a card on to the canvas."""
        event.acceptProposedAction()
        key = bytes(event.mimeData().data(CARD_MIME).data()).decode("utf-8", "replace")
        self.card_dropped.emit(key, self.mapToGlobal(event.position().toPoint()))

    def offer(self, templates: Sequence[DeckTemplate], recent: Sequence[Path]) -> None:
        """Show the ways to begin."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        title = _centred("Build a network, card by card", "strong")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        title.setFont(font)
        self._column.addWidget(title)
        self._column.addWidget(_centred("Drag cards here from the left, or begin with", "muted"))
        self._column.addSpacing(self.fontMetrics().height() // 3)
        for template in templates:
            button = QPushButton(template.name)
            button.setToolTip(f"<qt>{template.about}</qt>")
            button.clicked.connect(lambda *_, chosen=template: self.template_chosen.emit(chosen))
            self._column.addWidget(button)
        known = [path for path in recent if path.exists()][:_RECENT]
        if known:
            self._column.addSpacing(self.fontMetrics().height() // 3)
            self._column.addWidget(_centred("or go on with", "muted"))
        for path in known:
            button = QPushButton(path.name)
            button.setToolTip(f"Open {path}")
            button.clicked.connect(lambda *_, chosen=path: self.file_chosen.emit(chosen))
            self._column.addWidget(button)
        self._column.addSpacing(self.fontMetrics().height() // 3)
        other = QPushButton("Open a deck…")
        other.clicked.connect(self.open_clicked)
        self._column.addWidget(other)
        self.show()
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in the middle."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, max(0, (parent.height() - self.height()) // 2))
            self.raise_()


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
    label.setProperty("role", role)
    return label
