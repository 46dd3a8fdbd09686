"""What the window lets people find by typing: every command, and every card of the deck."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app.canvas.gesture_words import GESTURES, GestureWords
from app.document.graph import Graph
from app.window.actions import ACTIONS, ActionSpec, plain
from app.window.finder import Entry, Finder
from app.window.wording import small
from cards.values import value_text
from resources.themes import Theme
from resources.translations import tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class Finding:
    """The command palette and the search on the canvas of one window."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        self._window = window
        self.sheet = Finder(window, theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.sheet.set_theme(theme)

    def commands(self) -> None:
        """Open the list of all commands."""
        entries: list[Entry] = []
        for spec in ACTIONS:
            if spec.submenu:
                entries += _menu_entries(spec, self._window.actions_table.menus[spec.id])
            elif spec.id != "commands":
                entries.append(self._action_entry(spec))
        entries += [self._gesture_entry(gesture) for gesture in GESTURES if gesture.begin]
        self.sheet.open(entries, tr("Search a command"), tr("No command is called so. Try another word."))

    def _action_entry(self, spec: ActionSpec) -> Entry:
        action = self._window.actions_table[spec.id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Entry(_bare(action.text()), plain(spec.menu), action.trigger, keys, action.isEnabled(), tr(spec.tip))

    def _gesture_entry(self, gesture: GestureWords) -> Entry:
        begin = getattr(self._window.canvas.begun, gesture.begin)
        return Entry(tr(gesture.words), tr("On the canvas"), begin, tr(gesture.keys))

    def cards(self) -> None:
        """Open the list of all cards of the deck; the chosen one is shown."""
        deck, flat = self._window.history.graph, self._window.check.compilation.flat
        found = [(deck, key) for key in deck.nodes]
        found += [(flat.graph, key) for key in flat.graph.nodes if len(flat.path(key)) > 1]
        entries = [
            Entry(graph.title(key), _values(graph, key), partial(self._window.go_to, key), words=_words(graph, key))
            for graph, key in found
        ]
        none = tr("No card of this deck has this name or value.") if entries else tr("This deck has no cards yet.")
        self.sheet.open(entries, tr("Find a card of this deck by name or value"), none)


def _menu_entries(spec: ActionSpec, menu: QMenu) -> list[Entry]:
    menu.aboutToShow.emit()
    return [
        Entry(f"{plain(spec.text)}: {_bare(action.text())}", plain(spec.menu), action.trigger, "", action.isEnabled())
        for action in menu.actions()
        if action.text() and not action.isSeparator()
    ]


def _bare(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def _values(graph: Graph, key: str) -> str:
    """Return the values that were changed on a card, in words."""
    node = graph.nodes[key]
    shown = []
    for name, value in node.values.items():
        socket = node.input(name)
        if socket is not None:
            shown.append(f"{small(tr(socket.label))} {value_text(socket, value)}")
    return " · ".join(shown)


def _words(graph: Graph, key: str) -> str:
    """Return what else a card is found by: its id, its card's names, and what it shows without being opened."""
    node = graph.nodes[key]
    card = node.definition
    if card is None:
        return f"{key} {node.card}"
    shown = [f"{tr(s.label)} {value_text(s, node.value(s.name))}" for s in card.inputs if s.editable and not s.folded]
    return " ".join((key, card.key, tr(card.title), tr(card.family), *shown))
