"""One-click fixes: what can be done about a problem of the deck as it is now, and doing it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.compiler import Problem
from app.compiler.fixing import Remedy, remedies
from app.compiler.flattening import Flat, flattened
from app.document.graph import Graph
from resources.translations import tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class Mending(QObject):
    """Offers the fixes of problems and makes them, each one step of the history."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._flat = Flat()
        window.problems_panel.fix_chosen.connect(self.fix)
        window.canvas.fix_requested.connect(self.fix_on_level)

    def words(self, problem: Problem) -> tuple[str, ...]:
        """Return the words of the fixes that can be made now, the best first."""
        return tuple(remedy.label for remedy in self._remedies(problem))

    def fix_marked(self) -> None:
        """Put the marked problem right, or the first for which there is a fix."""
        if not self._window.problems_panel.fix_current():
            self._say(tr("No problem here has a fix that can be made for you."))

    def fix_on_level(self, problem: Any, place: int) -> None:
        """Put a problem right that names a card of the level that is open."""
        path = (*self._window.canvas.level.path, problem.node or "")
        node = self._known().keys.get(path, problem.node) if self._known().paths else problem.node
        self.fix(replace(problem, node=node, fixes=problem.fixes[place : place + 1]))

    def fix(self, problem: Any, place: int = 0) -> None:
        """Make one of the fixes of a problem."""
        offered = self._remedies(problem)
        if place >= len(offered):
            self._say(tr("The deck has changed; that fix does not fit any more."))
            return
        self._window.history.do(offered[place].command)
        self._say(tr("{fix}: done. Undo takes it back.", fix=offered[place].label))

    def _remedies(self, problem: Problem) -> list[Remedy]:
        return remedies(self._known(), problem) if problem.fixes else []

    def _known(self) -> Flat:
        graph: Graph = self._window.history.graph
        if self._flat.root is not graph:
            self._flat = flattened(graph)
        return self._flat

    def _say(self, text: str) -> None:
        self._window.statusBar().showMessage(text)
