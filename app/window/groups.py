"""Groups in the window: what is known of the level that is open, and the user's library."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.canvas.groups.name_prompt import ask_name
from app.compiler import Finding, LevelReport
from app.document.graph import Node
from app.document.group_files import delete_group, place_for, rename_group, write_group
from app.document.groups import Path
from app.document.migration import DeckError
from app.window.group_dialog import GroupDialog
from resources.translations import tr, tr_count

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class GroupDesk(QObject):
    """The groups of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._level, self._shelf = window.canvas.level, window.shelf
        self._report = LevelReport(window.check.compilation)
        self._seen: dict[str, Finding] = {}
        groups, palette = window.canvas.groups, window.palette_panel
        groups.moved.connect(self._moved)
        groups.save_asked.connect(self.ask_to_save)
        palette.group_rename_asked.connect(self.ask_to_rename)
        palette.group_delete_asked.connect(self.ask_to_delete)

    # What is known of the open level

    def show_all(self) -> None:
        """Show on the open level what is known of all cards."""
        check = self._window.check
        self._report = LevelReport(check.compilation, self._level.path)
        self._seen = self._report.findings(check.findings)
        self._window.canvas.set_findings(self._seen, self._report.problems(), self._report.waiting(check.waiting))

    def show_finding(self, finding: Finding) -> None:
        """Show on the open level what was found on one card of the plan."""
        window = self._window
        seen = self._report.finding(finding.node, window.check.findings)
        if seen is None:
            return
        self._seen[seen.node] = seen
        window.canvas.update_finding(seen)
        shown = window.inspector.node
        if shown is not None and shown.id == seen.node:
            self.show_in_inspector()

    def show_in_inspector(self) -> None:
        """Give the inspector what is known of the cards of the open level."""
        found = (problem for finding in self._seen.values() for problem in finding.problems)
        self._window.inspector.set_findings(self._seen, tuple(dict.fromkeys((*self._report.problems(), *found))))

    def _moved(self) -> None:
        self.show_all()
        self.show_in_inspector()

    def go_to(self, node: str, name: str | None = None) -> None:
        """Show a card of the plan, or of the deck, and an input of it; open the groups that lead to it."""
        path = self._window.check.compilation.flat.path(node)
        self._window.canvas.groups.go(path[:-1])
        if self._level.path == path[:-1]:
            self.show_here(path[-1], name)

    def show_at(self, path: Path, node: str) -> None:
        """Show a card of the level to which a path leads."""
        self._window.canvas.groups.go(path)
        self.show_here(node)

    def show_here(self, node: str, name: str | None = None) -> None:
        """Show a card of the open level, and an input of it."""
        if node not in self._level.graph.nodes:
            return
        self._window.canvas.select([node])
        self._window.canvas.show_node(node, name)
        if name is not None:
            self._window.inspector.reveal(name)

    # The library

    def tell_troubles(self) -> None:
        """Tell of files in the library that are no groups."""
        troubles = self._shelf.troubles
        if troubles:
            told = tr("A group of your library is left out: {why}", why=troubles[0])
            if len(troubles) > 1:
                more = len(troubles) - 1
                told += " " + tr_count(
                    "{count} more file is no group either.", "{count} more files are no groups either.", more
                )
            self._window.banner.tell(told, error=False)

    def ask_to_save(self, node: Node) -> None:
        """Ask for a name and a description, and save a group to the library."""
        card, folder = node.definition, self._shelf.folder
        if node.inner is None or folder is None:
            return
        if card is None:
            self._window.dialogs.tell(
                tr("This group shows a card outside that this version does not know. Hide it first.")
            )
            return
        inner, title = node.inner, node.title or tr(card.title)

        def save(name: str, about: str) -> None:
            try:
                write_group(folder, replace(inner, name=name, about=about))
            except DeckError as error:
                self._window.dialogs.tell(str(error))
                return
            self._read()
            self._window.statusBar().showMessage(tr("Saved {name} to your groups.", name=name))

        GroupDialog(self._window, title, inner.about, lambda name: place_for(folder, name).exists(), save).open()

    def ask_to_rename(self, key: str) -> None:
        """Ask for another name of a group of the library."""
        entry = self._shelf.group(key)
        if entry is None:
            return

        def rename(name: str) -> None:
            if not name.strip():
                return
            try:
                rename_group(entry.file.path, name)
            except DeckError as error:
                self._window.dialogs.tell(str(error))
            self._read()

        title = entry.card.title
        ask_name(self._window, tr("Rename group"), tr("New name of {group}", group=title), title, rename)

    def ask_to_delete(self, key: str) -> None:
        """Ask whether a group of the library goes, and delete it."""
        entry = self._shelf.group(key)
        if entry is None or not self._window.dialogs.ask_delete_group(entry.card.title):
            return
        try:
            delete_group(entry.file.path)
        except DeckError as error:
            self._window.dialogs.tell(str(error))
        self._read()

    def _read(self) -> None:
        self._shelf.read()
        self._window.palette_panel.refresh()
        self.tell_troubles()
