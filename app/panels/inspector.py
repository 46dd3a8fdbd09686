"""The inspector: the selected card with its help, its problems, and a form of all its inputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.compiler import Finding, Problem
from app.document.commands import Command, EditRefused, Rename, SetValue
from app.document.graph import Change, Node
from app.document.grouping import Inside
from app.document.level import Document, fed_in
from app.document.linking import LinkRefused
from app.document.outside import NOT_FED, Fed, Feeder
from app.document.showing import HideExposed, MoveExposed, RenameExposed
from app.panels.empty_state import EmptyState
from app.panels.group_sockets import GroupSockets
from app.panels.inspector_form import InputForm, OutputList
from app.panels.inspector_header import InspectorHeader
from app.panels.shared_form import SharedForm, change_all, shared_card
from cards.card import Value
from cards.values import ValueRefused
from resources.themes import Theme
from resources.translations import tr


def _nothing() -> tuple[str, str]:
    return tr("No card selected"), tr("Click a card to see and change all that it takes.")


class Inspector(QWidget):
    """Shows one card and turns edits into commands.

    Signals:
        message: why an edit was refused.
        node_activated: a card that feeds an input was clicked.
        feeder_activated: a card was clicked that feeds an input from outside of the group that is open.
    """

    message = Signal(str)
    node_activated = Signal(str)
    feeder_activated = Signal(Feeder)

    def __init__(self, history: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._theme = theme
        self._selected: tuple[str, ...] = ()
        self._form: InputForm | None = None
        self._outputs: OutputList | None = None
        self._shared: SharedForm | None = None
        self._sockets: GroupSockets | None = None
        self._fed: Fed = NOT_FED
        self._findings: Mapping[str, Finding] = {}
        self._problems: Sequence[Problem] = ()
        self.base: Path | None = None
        self.header = InspectorHeader(theme)
        self.header.renamed.connect(self._rename)
        self._empty = EmptyState("card", *_nothing(), theme)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        margin = round(self.fontMetrics().height() * 0.8)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(margin)
        self._column.addWidget(self.header)
        self._column.addStretch(1)
        self._scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._scroll)
        self._unsubscribe = history.subscribe(self._follow)
        self.destroyed.connect(self._unsubscribe)

    @property
    def node(self) -> Node | None:
        """The node that is shown, or None."""
        return self._history.graph.nodes.get(self._selected[0]) if len(self._selected) == 1 else None

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._empty.set_theme(theme)
        self.header.set_theme(theme)
        if self._sockets is not None:
            self._sockets.set_theme(theme)

    def set_base(self, base: Path | None) -> None:
        """Say from which folder relative paths are read."""
        self.base = base
        self._rebuild()

    def show_nodes(self, nodes: Sequence[str]) -> None:
        """Show the selection."""
        if tuple(nodes) != self._selected:
            self._selected = tuple(nodes)
            self._rebuild()
            self._scroll.verticalScrollBar().setValue(0)

    def set_findings(self, findings: Mapping[str, Finding], problems: Sequence[Problem]) -> None:
        """Show what the checker found."""
        self._findings, self._problems = findings, problems
        self._show_findings()

    def reveal(self, name: str) -> None:
        """Bring the editor of an input into view."""
        editor = self._form.reveal(name) if self._form is not None else None
        if editor is not None:
            self._scroll.ensureWidgetVisible(editor)

    def _follow(self, change: Change) -> None:
        node = self.node
        if node is None:
            if self._selected:
                self._follow_several(change)
            return
        touched = any(node.id in (link.target, link.source) for link in (*change.links_added, *change.links_removed))
        before = change.before.nodes.get(node.id)
        # The sockets of a group may be others than before.
        other = before is None or (node.inner is not None and before.definition != node.definition)
        if touched or other or self._fed != fed_in(self._history):
            self._rebuild()
        elif node.id in change.changed:
            self.header.show_node(node, self._history.graph.title(node.id))
            if self._form is not None:
                self._form.refresh(node)
            self._show_sockets(node)
        elif self._form is not None:
            self._form.refresh_sources(change.after)

    def _follow_several(self, change: Change) -> None:
        kept = tuple(key for key in self._selected if key in change.after.nodes)
        links = (*change.links_added, *change.links_removed)
        if kept != self._selected or any(link.target in kept for link in links):
            self._selected = kept
            self._rebuild()
        elif self._shared is not None and not set(kept).isdisjoint(change.changed):
            self._shared.refresh([change.after.nodes[key] for key in kept])

    def _rebuild(self) -> None:
        for part in (self._form, self._outputs, self._shared):
            if part is not None:
                self._column.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._form = self._outputs = self._shared = None
        node = self.node
        self._fed = fed_in(self._history)
        self.header.setVisible(node is not None)
        self._show_sockets(node)
        if node is None:
            self._show_several()
            return
        self.header.show_node(node, self._history.graph.title(node.id))
        if node.definition is not None:
            self._form = InputForm(node, self._history.graph, self.base, self._fed)
            # An editor that still holds the focus hands its value on while it goes: to its own card.
            self._form.edited.connect(partial(self._edit, node.id))
            self._form.spread.connect(partial(self._spread, node.id))
            self._form.node_activated.connect(self.node_activated)
            self._form.feeder_activated.connect(self.feeder_activated)
            self._column.insertWidget(1, self._form)
            if node.definition.outputs:
                self._outputs = OutputList(node.definition)
                self._column.insertWidget(2, self._outputs)
        self._show_findings()
        self._stack.setCurrentIndex(1)

    def _show_sockets(self, node: Node | None) -> None:
        """Show what a group shows outside; the lists stay as long as the group does, since one may be in use."""
        group = node.id if node is not None and node.inner is not None else None
        if self._sockets is not None and self._sockets.group != group:
            self._column.removeWidget(self._sockets)
            self._sockets.hide()
            self._sockets.deleteLater()
            self._sockets = None
        if node is None or group is None:
            return
        if self._sockets is None:
            self._sockets = made = GroupSockets(group, self._theme)
            made.renamed.connect(lambda name, output, text: self._inside(group, RenameExposed(name, text, output)))
            made.moved.connect(lambda name, output, step: self._inside(group, MoveExposed(name, step, output)))
            made.shown.connect(lambda name, output, shown: self._inside(group, HideExposed(name, not shown, output)))
            self._column.insertWidget(self._column.count() - 1, made)
        self._sockets.show_group(node)

    def _inside(self, group: str, command: Command) -> None:
        if group in self._history.graph.nodes:
            self._do(Inside((group,), command))

    def _show_several(self) -> None:
        graph = self._history.graph
        nodes = [graph.nodes[key] for key in self._selected if key in graph.nodes]
        if shared_card(nodes) is not None:
            self._shared = SharedForm(nodes, graph, self.base, self._fed)
            self._shared.edited.connect(partial(self._edit_all, tuple(node.id for node in nodes)))
            self._column.insertWidget(1, self._shared)
        elif len(nodes) > 1:
            self._empty.say(
                tr("{count} cards selected", count=len(nodes)), tr("Select cards of one kind to change them together.")
            )
        else:
            self._empty.say(*_nothing())
        self._stack.setCurrentIndex(1 if self._shared else 0)

    def _show_findings(self) -> None:
        node = self.node
        if node is None:
            return
        finding = self._findings.get(node.id)
        own = [problem for problem in self._problems if problem.node == node.id]
        self.header.show_finding(finding, own)
        if self._form is not None:
            self._form.mark({problem.input for problem in own if problem.input})
        if self._outputs is not None:
            self._outputs.show_finding(finding)

    def _edit(self, node: str, name: str, value: object) -> None:
        if node in self._history.graph.nodes:
            self._do(SetValue(node, name, value))

    def _spread(self, key: str, name: str) -> None:
        graph = self._history.graph
        node = graph.nodes[key]
        same = [
            n
            for n in graph.nodes.values()
            if n.card == node.card
            and n.input(name)
            and not graph.links_into(n.id, name)
            and (n.id, name) not in self._fed
        ]
        self._do(change_all(same, name, node.value(name)))

    def _edit_all(self, keys: tuple[str, ...], name: str, value: Value) -> None:
        nodes = [node for key in keys if (node := self._history.graph.nodes.get(key))]
        if nodes:
            self._do(change_all(nodes, name, value))

    def _rename(self, title: str) -> None:
        node = self.node
        if node is None:
            return
        own = (node.definition.title, tr(node.definition.title)) if node.definition else ()
        self._do(Rename(node.id, "" if title in own else title))

    def _do(self, command: Command) -> None:
        try:
            self._history.do(command)
        except (EditRefused, LinkRefused, ValueRefused) as error:
            self.message.emit(str(error))
            self._rebuild()
