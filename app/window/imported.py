"""Puts the cards of an imported data set on the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.document.clipboard import Paste, copied_text
from app.document.graph import Graph, Position
from app.document.words import cards_text
from resources.translations import tr

if TYPE_CHECKING:
    from app.window.importing import ImportDialog
    from app.window.main_window import MainWindow

_GAP = 480.0  # below the lowest corner of a card; enough for the card itself


@dataclass(frozen=True)
class Import(Paste):
    """Put the cards of a data set in; ``called`` is its name."""

    called: str = ""

    def name(self, graph: Graph) -> str:
        """Name it."""
        return tr("Import {name}: {cards}", name=self.called, cards=cards_text(len(self._parsed().nodes)))


class Importing:
    """The import of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open(self, path: Path | None = None) -> ImportDialog:
        """Open the dialog, perhaps with a place that was dropped on the window."""
        from app.window.importing import ImportDialog  # noqa: PLC0415 - not needed for the window to open

        window = self._window
        dialog = ImportDialog(window.appearance.theme, window.settings, window)
        dialog.chosen.connect(self._place)
        if path is not None:
            dialog.place.setText(str(path))
        dialog.open()
        return dialog

    def _place(self, found: object, name: str) -> None:
        graph = found if isinstance(found, Graph) else Graph()
        window = self._window
        before = window.history.graph
        text = copied_text(graph, tuple(graph.nodes))
        window.history.do(Import(text, _free_place(before), called=name))
        made = [key for key in window.history.graph.nodes if key not in before.nodes]
        window.canvas.select(made)
        window.canvas.zoom_to_fit()


def _free_place(graph: Graph) -> Position:
    """Return where new cards lie clear of those that are there."""
    if not graph.nodes:
        return (0.0, 0.0)
    corners = [node.position for node in graph.nodes.values()]
    return (min(x for x, _ in corners), max(y for _, y in corners) + _GAP)
