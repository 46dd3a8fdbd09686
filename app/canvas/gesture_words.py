"""The gestures of the mouse and the keys on the canvas, in words, for the page of shortcuts."""

from __future__ import annotations

from resources.translations import marked

GESTURES: tuple[tuple[str, str], ...] = (
    (marked("Select with a rectangle"), marked("Drag on the canvas")),
    (marked("Select with a lasso"), marked("Ctrl+Alt+drag")),
    (marked("Add to the selection"), marked("Shift+click, Shift+drag")),
    (marked("Move the canvas"), marked("Space+drag, middle button")),
    (marked("Zoom"), marked("Wheel")),
    (marked("Search a card"), marked("Tab, Space, double-click on the canvas")),
    (marked("Duplicate cards"), marked("Alt+drag a card")),
    (marked("Insert a card into a link"), marked("Drag it onto the link")),
    (marked("Move or remove a link"), marked("Drag it off its socket")),
    (marked("Put a link elsewhere among the links of an input"), marked("Drag it to another row of the input")),
    (marked("Remove a link"), marked("Alt+click on it")),
    (marked("Cut links"), marked("Shift+Alt+drag")),
    (marked("Bypass cards"), marked("M")),
    (marked("Rename a card or frame, write a note"), marked("F2, double-click")),
    (marked("Walk from card to card"), marked("Alt+arrow keys")),
    (marked("Walk over the rows of a card and along their links"), marked("Arrow keys")),
    (marked("Edit the row"), marked("Enter")),
    (marked("Link the row"), marked("L")),
    (marked("Remove the row's link"), marked("Delete")),
    (marked("Show all cards"), marked("F")),
)
