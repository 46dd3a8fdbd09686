"""The keys of the canvas that no row of the actions table has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.canvas.keyboard.linking import open_list

if TYPE_CHECKING:
    from app.canvas.deck_canvas import DeckCanvas

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CanvasKeys(QObject):
    """Takes the keys of a canvas' view."""

    def __init__(self, canvas: DeckCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the view's keys."""
        if isinstance(event, QKeyEvent) and watched is self._canvas.view:
            if event.type() is QEvent.Type.KeyPress:
                return self._pressed(event)
            if event.type() is QEvent.Type.KeyRelease:
                return self._released(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        for keys, act in self._standard_keys():
            if event.matches(keys):
                act()
                return True
        escape = event.key() == Qt.Key.Key_Escape
        if (escape and self._canvas.view.arming.leave()) or self._walked(event):
            return True
        if escape and self._canvas.level.path and not self._canvas.view.busy:
            self._canvas.groups.leave()
            return True
        act_on = self._plain_or_controlled(event)
        if act_on is not None:
            act_on()
            return True
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._canvas.view.space_held, self._canvas.view.space_used = True, False
            return True
        return False

    def _walked(self, event: QKeyEvent) -> bool:
        """Take the keys that walk over cards and rows, and what they do to the row that the keyboard is on."""
        key, keys, view = Qt.Key(event.key()), event.modifiers(), self._canvas.view
        keys &= ~Qt.KeyboardModifier.KeypadModifier
        if keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
            alone = keys == Qt.KeyboardModifier.NoModifier
            if view.walk.arrow(key, between_cards=not alone):
                return True
            if alone and key == Qt.Key.Key_Escape and not view.busy:
                return view.walk.leave_row()
            if alone and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return view.walk.enter()
            if alone and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                return view.walk.unlink()
        if keys == Qt.KeyboardModifier.ControlModifier and key in _STEPS:
            return view.walk.reorder(_STEPS[key])
        return False

    def _plain_or_controlled(self, event: QKeyEvent) -> Callable[[], None] | None:
        canvas = self._canvas
        plain = {
            # Not the standard key for it, which on X11 includes Ctrl+D.
            Qt.Key.Key_Delete: canvas.delete_selected,
            Qt.Key.Key_Backspace: canvas.delete_selected,
            Qt.Key.Key_Tab: canvas.open_search,
            Qt.Key.Key_F: canvas.zoom_to_fit,
            Qt.Key.Key_M: canvas.edits.toggle_bypass,
            Qt.Key.Key_L: lambda: open_list(canvas),
            Qt.Key.Key_F2: canvas.edits.rename,
            Qt.Key.Key_Return: canvas.groups.open_selected,
            Qt.Key.Key_Enter: canvas.groups.open_selected,
        }
        controlled = {
            Qt.Key.Key_D: canvas.duplicate,
            Qt.Key.Key_Delete: canvas.edits.delete_from_chain,
            Qt.Key.Key_0: canvas.zoom_reset,
            Qt.Key.Key_Equal: canvas.zoom_in,
        }
        chosen = controlled if event.modifiers() & Qt.KeyboardModifier.ControlModifier else plain
        return chosen.get(Qt.Key(event.key()))

    def _standard_keys(self) -> tuple[tuple[QKeySequence.StandardKey, Callable[[], None]], ...]:
        keys, canvas = QKeySequence.StandardKey, self._canvas
        return (
            (keys.Copy, canvas.copy),
            (keys.Cut, canvas.cut),
            (keys.Paste, canvas.paste),
            (keys.SelectAll, canvas.select_all),
            (keys.ZoomIn, canvas.zoom_in),
            (keys.ZoomOut, canvas.zoom_out),
        )

    def _released(self, event: QKeyEvent) -> bool:
        view = self._canvas.view
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            return False
        if view.space_held and not view.space_used:
            self._canvas.open_search()
        view.space_held = False
        return True
