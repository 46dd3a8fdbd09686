"""The command that brings back a whole deck as it was, such as that of a run."""

from __future__ import annotations

from dataclasses import dataclass

from app.document.graph import Graph
from resources.translations import tr


@dataclass(frozen=True)
class Restore:
    """Put another graph in the place of all that is there.

    Attributes:
        graph: as it was.
        what: whose it was, for the history.
    """

    graph: Graph
    what: str

    @property
    def merge_key(self) -> None:
        """It is an edit of its own."""
        return

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Go back to the deck of {run}", run=self.what)

    def apply(self, graph: Graph) -> Graph:
        """Return the graph as it was."""
        return self.graph
