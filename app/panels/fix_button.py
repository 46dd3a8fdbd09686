"""The button on a problem's row that puts it right, with further ways in its menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from resources.translations import tr


class FixButton(QWidget):
    """Does the first fix on a click; ``chosen`` tells the place of the one that is wanted."""

    chosen = Signal(int)

    def __init__(self, labels: Sequence[str], about: str, parent: QWidget | None = None) -> None:
        """Show the first of some labels.

        Args:
            labels: what can be done, the best first.
            about: the problem's sentence, for screen readers.
            parent: the row's list.
        """
        super().__init__(parent)
        self.button = QToolButton()
        self.button.setObjectName("fix")
        self.button.setText(labels[0])
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setAccessibleName(f"{labels[0]}: {about}")
        self.button.setToolTip(tr("{fix}; Undo takes it back", fix=labels[0]))
        self.button.clicked.connect(lambda: self.chosen.emit(0))
        if len(labels) > 1:
            menu = QMenu(self.button)
            for place, label in enumerate(labels):
                menu.addAction(label).triggered.connect(partial(self._choose, place))
            self.button.setMenu(menu)
            self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
            self.button.setToolTip(tr("{fix}; the arrow, or the Down key, shows other ways", fix=labels[0]))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 6, 2)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter press the button and Down open the other ways."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.button.click()
        elif event.key() == Qt.Key.Key_Down and self.button.menu() is not None:
            self.button.showMenu()
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        self.chosen.emit(place)
