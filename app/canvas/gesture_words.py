"""The gestures of the mouse and the keys on the canvas, in words, for the page of shortcuts."""

from __future__ import annotations

GESTURES: tuple[tuple[str, str], ...] = (
    ("Select with a rectangle", "Drag on the canvas"),
    ("Select with a lasso", "Ctrl+Alt+drag"),
    ("Add to the selection", "Shift+click, Shift+drag"),
    ("Move the canvas", "Space+drag, middle button"),
    ("Zoom", "Wheel"),
    ("Search a card", "Tab, Space, double-click on the canvas"),
    ("Duplicate cards", "Alt+drag a card"),
    ("Insert a card into a link", "Drag it onto the link"),
    ("Move or remove a link", "Drag it off its socket"),
    ("Put a link elsewhere among the links of an input", "Drag it to another row of the input"),
    ("Remove a link", "Alt+click on it"),
    ("Cut links", "Shift+Alt+drag"),
    ("Bypass cards", "M"),
    ("Rename a card or frame, write a note", "F2, double-click"),
    ("Walk from card to card", "Alt+arrow keys"),
    ("Walk over the rows of a card and along their links", "Arrow keys"),
    ("Edit the row", "Enter"),
    ("Link the row", "L"),
    ("Remove the row's link", "Delete"),
    ("Show all cards", "F"),
)
