"""The level of a deck that is open: the deck itself, or the inside of a group. Views edit it as if it were all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.document.commands import Command
from app.document.graph import Change, Graph
from app.document.grouping import Inside
from app.document.groups import Path, level_at, titles_along
from app.document.history import History, Listener
from app.document.outside import NOT_FED, Fed, fed_from_outside


class Document(Protocol):
    """A graph that can be edited and watched."""

    @property
    def graph(self) -> Graph:
        """The graph as it is now."""
        ...

    def do(self, command: Command) -> Change:
        """Apply a command."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each change; returns what ends it."""
        ...


class Level:
    """One open level of a document; an edit inside a group is an edit of the deck, and one step of its history."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._path: Path = ()
        self._graph = history.graph
        self._listeners: list[Listener] = []
        self._moved: list[Callable[[], None]] = []
        history.subscribe(self._follow)

    @property
    def graph(self) -> Graph:
        """The graph of the open level."""
        return self._graph

    @property
    def path(self) -> Path:
        """Ids of the groups that lead to it, the outermost first; empty for the deck itself."""
        return self._path

    @property
    def titles(self) -> list[str]:
        """How these groups are called."""
        return titles_along(self._history.graph, self._path)

    @property
    def fed(self) -> Fed:
        """What feeds the cards of the open group from outside of it, by card and input."""
        return fed_from_outside(self._history.graph, self._path)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all edits of the deck that can be taken back."""
        return self._history.names

    @property
    def undone_names(self) -> tuple[str, ...]:
        """Names of all edits of the deck that can be done again."""
        return self._history.undone_names

    def do(self, command: Command) -> Change:
        """Edit the open level.

        Raises:
            EditRefused, LinkRefused, ValueRefused: the command was refused and nothing changed.
        """
        return self._history.do(Inside(self._path, command) if self._path else command)

    def undo(self) -> Change | None:
        """Take back the last edit of the deck."""
        return self._history.undo()

    def redo(self) -> Change | None:
        """Do the last edit that was taken back again."""
        return self._history.redo()

    def load(self, graph: Graph, *, saved: bool = True) -> Change:
        """Take another deck and forget the past."""
        self._path = ()
        return self._history.load(graph, saved=saved)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each change of what is open; returns what ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def on_move(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after another level was opened."""
        self._moved.append(listener)

    def open(self, group: str) -> None:
        """Open a group of this level."""
        self.go((*self._path, group))

    def leave(self) -> None:
        """Go to the level around the open one."""
        self.go(self._path[:-1])

    def go(self, path: Path) -> None:
        """Open the level to which a path leads, or, where that is gone, the nearest above it."""
        path = self._there(self._history.graph, path)
        if path == self._path:
            return
        self._path = path
        # What is shown goes first: the same ids on another level are other cards.
        self._show(Graph())
        self._show(level_at(self._history.graph, path) or self._history.graph)
        for listener in tuple(self._moved):
            listener()

    def _follow(self, change: Change) -> None:
        path = self._there(change.after, self._path)
        if path != self._path:
            self.go(path)
            return
        graph = level_at(change.after, path) or change.after
        place = _place_of(change.before, change.after) if graph is self._graph and self._path else None
        self._show(graph)
        if place is not None:
            self.go(place)

    def _show(self, graph: Graph) -> None:
        change = Change.between(self._graph, graph)
        self._graph = graph
        for listener in tuple(self._listeners):
            listener(change)

    @staticmethod
    def _there(graph: Graph, path: Path) -> Path:
        while level_at(graph, path) is None:
            path = path[:-1]
        return path


def fed_in(document: Document) -> Fed:
    """Return what feeds the cards of a document from outside; a deck as a whole has no outside."""
    return document.fed if isinstance(document, Level) else NOT_FED


def _place_of(before: Graph, after: Graph) -> Path:
    """Return the way to the innermost level that holds all that differs between two graphs."""
    changed = [key for key in after.nodes if before.nodes.get(key) != after.nodes[key]]
    if len(changed) == 1 and before.nodes.keys() == after.nodes.keys() and before.links == after.links:
        old, new = before.nodes[changed[0]], after.nodes[changed[0]]
        if old.inner is not None and new.inner is not None and old.position == new.position and old.title == new.title:
            return (changed[0], *_place_of(old.inner, new.inner))
    return ()
