"""Walks with the keyboard from one part of the window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

_CANVAS = 1
_LINE = 2  # pixels


class FocusLine(QFrame):
    """A line along the top of a part that says that the keyboard has come to it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.part = part
        self.setObjectName("focus_line")
        part.installEventFilter(self)
        self._lie()
        self.raise_()
        self.show()

    def _lie(self) -> None:
        self.setGeometry(0, 0, self.part.width(), _LINE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as wide as the part."""
        if event.type() is QEvent.Type.Resize:
            self._lie()
        return False


class Panes(QObject):
    """Palette, canvas, inspector and bottom panel, in this order; each keeps where the keyboard was in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept: dict[QWidget, QWidget] = {}
        self.line: FocusLine | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Take the line away once the keyboard is elsewhere."""
        if self.line is not None and now is not None and not self.line.part.isAncestorOf(now):
            self._unmark()

    def _mark(self, part: QWidget) -> None:
        self._unmark()
        self.line = FocusLine(part)

    def _unmark(self) -> None:
        line, self.line = self.line, None
        if line is not None:
            line.hide()
            line.deleteLater()

    def go_on(self) -> None:
        """Go to the next part that is shown."""
        self._go(1)

    def go_back(self) -> None:
        """Go to the part before."""
        self._go(-1)

    def _parts(self) -> tuple[QWidget, ...]:
        window = self._window
        return (
            window.workspace.palette_side,
            window.canvas,
            window.workspace.inspector_side,
            window.workspace.bottom,
        )

    def _go(self, step: int) -> None:
        parts, here = self._parts(), QApplication.focusWidget()
        at = next((number for number, part in enumerate(parts) if here and part.isAncestorOf(here)), None)
        if at is not None and here is not None:
            self._kept[parts[at]] = here
        for number in range(1, len(parts) + 1):
            # From a place that is in none of them, the canvas is the first.
            part = parts[((_CANVAS - step if at is None else at) + step * number) % len(parts)]
            goal = self._goal(part)
            if goal is not None:
                goal.setFocus(Qt.FocusReason.TabFocusReason)
                self._mark(part)
                return

    def _goal(self, part: QWidget) -> QWidget | None:
        """Return where the keyboard goes in a part: where it was, or to the first place that takes it."""
        if not part.isVisible():
            return None
        kept = self._kept.get(part)
        if kept is not None and _alive(kept) and part.isAncestorOf(kept) and _takes(kept):
            return kept
        if part is self._window.canvas:
            return self._window.welcome if self._window.welcome.isVisible() else self._window.canvas.view
        widget = part.nextInFocusChain()
        while widget is not None and widget is not part:
            if part.isAncestorOf(widget) and _takes(widget) and widget.focusProxy() is None:
                return widget
            widget = widget.nextInFocusChain()
        return None


def _alive(widget: QWidget) -> bool:
    return bool(shiboken6.isValid(widget))  # type: ignore[no-untyped-call]


def _takes(widget: QWidget) -> bool:
    # A scroll area takes the keyboard as well, but shows nowhere that it has it.
    if isinstance(widget, QScrollArea):
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
