"""The history: applies commands, takes them back, and tells those who listen what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from app.document.commands import Command
from app.document.graph import Change, Graph

Listener = Callable[[Change], None]


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    before: Graph
    after: Graph
    merge_key: Hashable | None


class History:
    """A graph with its past and its future.

    Graphs are immutable, so an entry is the two graphs around an edit, which share nearly everything; undo is exact.
    """

    def __init__(self, graph: Graph | None = None) -> None:
        """Begin with a graph, counted as saved."""
        self._graph = graph or Graph()
        self._saved = self._graph
        self._past: list[_Entry] = []
        self._future: list[_Entry] = []
        self._listeners: list[Listener] = []

    @property
    def graph(self) -> Graph:
        """The graph as it is now."""
        return self._graph

    @property
    def modified(self) -> bool:
        """Whether the graph differs from the one that was saved."""
        return self._graph is not self._saved and self._graph != self._saved

    @property
    def undo_name(self) -> str | None:
        """What undo would take back, in words."""
        return self._past[-1].name if self._past else None

    @property
    def redo_name(self) -> str | None:
        """What redo would do again, in words."""
        return self._future[-1].name if self._future else None

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all edits that can be taken back, oldest first."""
        return tuple(entry.name for entry in self._past)

    @property
    def undone_names(self) -> tuple[str, ...]:
        """Names of all edits that can be done again, the next one first."""
        return tuple(entry.name for entry in reversed(self._future))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each change; returns what ends it."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def do(self, command: Command) -> Change:
        """Apply a command.

        Raises:
            EditRefused, LinkRefused, ValueRefused: the command was refused and nothing changed.
        """
        before = self._graph
        after = command.apply(before)
        if after is before or after == before:
            return Change.between(before, before)
        name, key = command.name(before), command.merge_key
        last = self._past[-1] if self._past and not self._future else None
        if last and key is not None and last.merge_key == key:
            self._past.pop()
            if after != last.before:
                self._past.append(_Entry(name, last.before, after, key))
        else:
            self._past.append(_Entry(name, before, after, key))
        self._future.clear()
        return self._show(after)

    def undo(self) -> Change | None:
        """Take back the last edit; None where there is none."""
        if not self._past:
            return None
        entry = self._past.pop()
        self._future.append(entry)
        return self._show(entry.before)

    def redo(self) -> Change | None:
        """Do again what was taken back last; None where there is none."""
        if not self._future:
            return None
        entry = self._future.pop()
        self._past.append(entry)
        return self._show(entry.after)

    def go_to(self, count: int) -> Change | None:
        """Go to where the first ``count`` edits are done and the others taken back, as one change.

        Returns:
            What changed; None where the graph is there already.

        Raises:
            IndexError: there are not so many edits.
        """
        if not 0 <= count <= len(self._past) + len(self._future):
            raise IndexError(f"The history has no place {count}.")
        if count == len(self._past):
            return None
        graph = self._graph
        while len(self._past) > count:
            self._future.append(entry := self._past.pop())
            graph = entry.before
        while len(self._past) < count:
            self._past.append(entry := self._future.pop())
            graph = entry.after
        return self._show(graph)

    def load(self, graph: Graph, *, saved: bool = True) -> Change:
        """Take another graph and forget the past; a recovered one counts as not saved."""
        self._past.clear()
        self._future.clear()
        self._saved = graph if saved else Graph()
        return self._show(graph)

    def mark_saved(self) -> None:
        """Count the graph as it is now as saved."""
        self._saved = self._graph

    def _show(self, graph: Graph) -> Change:
        change = Change.between(self._graph, graph)
        self._graph = graph
        for listener in tuple(self._listeners):
            listener(change)
        return change
