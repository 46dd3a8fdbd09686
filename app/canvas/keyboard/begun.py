"""What the mouse and single keys do on the canvas, begun from elsewhere: from the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.canvas.keyboard.linking import open_list
from resources.translations import tr

if TYPE_CHECKING:
    from app.canvas.deck_canvas import DeckCanvas


class Begun:
    """The gestures and keys of one canvas as commands; ``gesture_words.py`` names them."""

    def __init__(self, canvas: DeckCanvas) -> None:
        self._canvas = canvas
        arming = canvas.view.arming
        self.rectangle, self.lasso, self.cut_links = arming.rectangle, arming.lasso, arming.cut_links
        self.move_canvas, self.duplicate = arming.move_canvas, arming.duplicate

    def rename(self) -> None:
        """Write the title of the selected card or frame, or the text of a note."""
        if self._canvas.view.selected_things():
            self._canvas.edits.rename()
        else:
            self._canvas.message.emit(tr("Nothing is selected. Select a card, a frame or a note first."))

    def walk_over_cards(self) -> None:
        """Go to a card with the keyboard, and say how to go on."""
        view = self._canvas.view
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if view.walk.card is None and not view.walk.arrow(Qt.Key.Key_Down, between_cards=False):
            self._canvas.message.emit(tr("There is no card yet. Press Tab to search one."))
        elif view.walk.card is not None:
            self._canvas.message.emit(tr("Alt and the arrow keys lead to other cards, the arrow keys over the rows."))

    def walk_over_rows(self) -> None:
        """Go to the first row of the card that the keyboard is on, and say how to go on."""
        self.walk_over_cards()
        walk = self._canvas.view.walk
        if walk.card is not None and walk.row is None:
            walk.arrow(Qt.Key.Key_Down, between_cards=False)

    def edit_row(self) -> None:
        """Edit the row that the keyboard is on."""
        if not self._canvas.view.walk.enter():
            self._ask_for_row()

    def link_row(self) -> None:
        """Offer what the row that the keyboard is on can be linked to."""
        open_list(self._canvas)

    def unlink_row(self) -> None:
        """Remove the link of the row that the keyboard is on."""
        if not self._canvas.view.walk.unlink():
            self._ask_for_row()

    def move_link_up(self) -> None:
        """Put the link of the row before the one above it."""
        if not self._canvas.view.walk.reorder(-1):
            self._ask_for_row()

    def move_link_down(self) -> None:
        """Put the link of the row behind the one below it."""
        if not self._canvas.view.walk.reorder(1):
            self._ask_for_row()

    def _ask_for_row(self) -> None:
        self._canvas.message.emit(tr("Walk to a card and one of its rows with the arrow keys first."))
