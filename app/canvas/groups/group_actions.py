"""Edits of groups from the canvas, and the way into a group and out of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from app.canvas.card_view import CardView
from app.canvas.groups.name_prompt import ask_name
from app.canvas.groups.taking import taken_inside
from app.document.commands import Command
from app.document.exposing import exposing
from app.document.graph import Node
from app.document.grouping import Collapse, Inside
from app.document.groups import Path
from app.document.level import Level
from app.document.showing import Conceal, Expose, HideExposed, MoveExposed, RenameExposed
from app.document.ungrouping import Ungroup
from resources.translations import tr


class GroupActions(QObject):
    """The groups of one canvas.

    Signals:
        moved: another level was opened.
        save_asked: the group that is to be saved to the user's library.
    """

    moved = Signal()
    save_asked = Signal(Node)

    def __init__(self, view: CardView, level: Level) -> None:
        super().__init__(view)
        self._view, self._level = view, level
        self._path: Path = ()
        self._shown: dict[Path, tuple[float, QPointF]] = {}
        level.on_move(self._follow)

    # Into a group and out of it

    def open(self, node: str) -> bool:
        """Open a group; tell whether the card is one."""
        if self._level.graph.nodes[node].inner is None:
            return False
        self._leave_view()
        self._level.open(node)
        return True

    def open_selected(self) -> None:
        """Open the selected group."""
        group = self._chosen(tr("Select a group to open it."))
        if group is not None:
            self.open(group.id)

    def leave(self) -> None:
        """Go to the level around the one that is open."""
        self.go_up_to(max(len(self._level.path) - 1, 0))

    def go_up_to(self, depth: int) -> None:
        """Go back until so many groups are open."""
        self.go(self._level.path[:depth])

    def go(self, path: Path) -> None:
        """Open the level to which a path of ids leads."""
        self._leave_view()
        self._level.go(path)

    def _leave_view(self) -> None:
        self._view.end_gesture()
        self._view.editing.finish()
        self._shown[self._level.path] = (self._view.zoom, self._view.middle())

    def _follow(self) -> None:
        before, now = self._path, self._level.path
        self._path = now
        if len(now) < len(before) and now in self._shown:
            self._view.show_at(*self._shown.pop(now))
        else:
            box = QRectF()
            for thing in self._view.every_thing():
                box = box.united(thing.outline())
            self._view.fit(box)
        group = self._view.drawing.cards.get(before[len(now)]) if before[: len(now)] == now != before else None
        self._view.select_only([group] if group is not None else [])
        self.moved.emit()

    # Edits

    def collapse(self) -> None:
        """Collapse the selected cards into a group, with the frames and notes among them."""
        nodes, noted = taken_inside(self._view)
        if not nodes:
            self._view.message.emit(tr("Select the cards to collapse into a group first."))
            return
        self._view.add(Collapse(nodes, annotations=noted))

    def ungroup(self) -> None:
        """Put the cards of the selected group in its place."""
        group = self._chosen(tr("Select a group to take its cards out."))
        if group is not None:
            self._view.add(Ungroup(group.id))

    def save_selected(self) -> None:
        """Ask for the selected group, or the one that is open, to be saved to the user's library."""
        group = self._chosen(tr("Select a group to save it to your library."))
        if group is not None:
            self.save_asked.emit(group)

    def _chosen(self, advice: str) -> Node | None:
        groups = [card.node for card in self._view.selected_cards() if card.node.inner is not None]
        if len(groups) != 1:
            self._view.message.emit(advice)
            return None
        return groups[0]

    # What is shown outside

    def ask_to_expose(self, node: str, socket: str, label: str, *, output: bool) -> None:
        """Ask under which name a socket of a card is shown outside, and show it."""
        ask_name(
            self._view,
            tr("Show outside"),
            tr("Show {socket} outside as", socket=tr(label)),
            tr(label),
            lambda text: self._view.do(Expose(node, socket, output, _kept(label, text))),
        )

    def conceal(self, node: str, socket: str, *, output: bool) -> None:
        """Show a socket of a card no longer outside."""
        self._view.do(Conceal(node, socket, output))

    def is_exposed(self, node: str, socket: str, *, output: bool) -> bool:
        """Tell whether the open group shows a socket of a card outside."""
        return any(exposing(self._level.graph, node, socket, output=output))

    def ask_to_rename_socket(self, group: str, socket: str, label: str, *, output: bool) -> None:
        """Ask how a socket of a group is called, and call it so."""
        ask_name(
            self._view,
            tr("Rename socket"),
            tr("New name of {socket}", socket=tr(label)),
            tr(label),
            lambda text: self._edit(group, RenameExposed(socket, _kept(label, text), output)),
        )

    def move_socket(self, group: str, socket: str, step: int, *, output: bool) -> None:
        """Move a socket of a group up or down among those that are shown."""
        inner = self._level.graph.nodes[group].inner
        same = [entry for entry in inner.exposed if entry.output is output] if inner is not None else []
        place = next((number for number, entry in enumerate(same) if entry.name == socket), 0)
        goal = place + step
        while 0 <= goal < len(same) and same[goal].hidden:
            goal += step
        self._edit(group, MoveExposed(socket, goal - place, output))

    def hide_socket(self, group: str, socket: str, *, output: bool) -> None:
        """Hide a socket of a group; the inspector shows it again."""
        self._edit(group, HideExposed(socket, output=output))

    def show_socket(self, group: str, socket: str, *, output: bool) -> None:
        """Show a hidden socket of a group again."""
        self._edit(group, HideExposed(socket, hidden=False, output=output))

    def _edit(self, group: str, command: Command) -> None:
        self._view.do(Inside((group,), command))


def _kept(label: str, text: str) -> str:
    """Return what a deck keeps of a typed name: a label that was left as it was proposed stays the card's own."""
    return label if text == tr(label) else text
