"""The gestures of the mouse and the keys on the canvas, in words, for the page of shortcuts and the command palette."""

from __future__ import annotations

from typing import NamedTuple

from resources.translations import marked


class GestureWords(NamedTuple):
    """One gesture or key.

    Attributes:
        words: what happens.
        keys: what is pressed or moved.
        begin: what of the canvas' ``begun`` begins it from the command palette; empty where nothing can, or where an
            action of the menus does the same.
    """

    words: str
    keys: str
    begin: str = ""


GESTURES: tuple[GestureWords, ...] = (
    GestureWords(marked("Select with a rectangle"), marked("Drag on the canvas"), "rectangle"),
    GestureWords(marked("Select with a lasso"), marked("Ctrl+Alt+drag"), "lasso"),
    GestureWords(marked("Add to the selection"), marked("Shift+click, Shift+drag")),
    GestureWords(marked("Move the canvas"), marked("Space+drag, middle button"), "move_canvas"),
    GestureWords(marked("Zoom"), marked("Wheel")),
    GestureWords(marked("Search a card"), marked("Tab, Space, double-click on the canvas")),
    GestureWords(marked("Leave the canvas with the keyboard"), marked("Shift+Tab")),
    GestureWords(marked("Duplicate cards, a note, or a frame with all in it"), marked("Alt+drag"), "duplicate"),
    GestureWords(marked("Insert a card into a link"), marked("Drag it onto the link")),
    GestureWords(marked("Move or remove a link"), marked("Drag it off its socket")),
    GestureWords(
        marked("Put a link elsewhere among the links of an input"), marked("Drag it to another row of the input")
    ),
    GestureWords(marked("Move the row's link up"), marked("Ctrl+Up"), "move_link_up"),
    GestureWords(marked("Move the row's link down"), marked("Ctrl+Down"), "move_link_down"),
    GestureWords(marked("Remove a link"), marked("Alt+click on it")),
    GestureWords(marked("Cut links"), marked("Shift+Alt+drag"), "cut_links"),
    GestureWords(marked("Bypass cards"), marked("M")),
    GestureWords(marked("Rename a card or frame, write a note"), marked("F2, double-click"), "rename"),
    GestureWords(marked("Walk from card to card"), marked("Alt+arrow keys"), "walk_over_cards"),
    GestureWords(marked("Walk over the rows of a card and along their links"), marked("Arrow keys"), "walk_over_rows"),
    GestureWords(marked("Edit the row"), marked("Enter"), "edit_row"),
    GestureWords(marked("Link the row"), marked("L"), "link_row"),
    GestureWords(marked("Remove the row's link"), marked("Delete"), "unlink_row"),
    GestureWords(marked("Show all cards"), marked("F")),
)
