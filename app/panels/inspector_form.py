"""The form of a card's inputs, and the list of its outputs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.compiler import Finding
from app.document.graph import Graph, Link, Node
from app.document.outside import NOT_FED, Fed, Feeder
from app.panels.value_editor import ValueEditor, make_value_editor
from cards.card import Card, Input
from cards.values import value_text
from resources import ICONS
from resources.translations import number, tr, tr_count


class Section(QWidget):
    """A heading that opens and closes what stands below it."""

    def __init__(self, heading: str, *, closable: bool, opened: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(heading)
        self.button.setProperty("role", "section")
        self.body = QWidget()
        self.grid = QGridLayout(self.body)
        self.grid.setContentsMargins(0, 0, 0, 0)
        line = self.fontMetrics().height()
        self.grid.setHorizontalSpacing(line // 2)
        self.grid.setVerticalSpacing(line // 3)
        self.grid.setColumnStretch(0, 2)
        self.grid.setColumnStretch(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(line // 3)
        column.addWidget(self.button)
        column.addWidget(self.body)
        if closable:
            self.button.setCheckable(True)
            self.button.toggled.connect(self._set_open)
            self.button.setChecked(opened)
            self._set_open(opened)
        else:
            self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _set_open(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        self.body.setVisible(opened)
        self.button.setIcon(QIcon(str(ICONS / f"fixed-arrow-{'down' if opened else 'right'}.svg")))


class InputForm(QWidget):
    """All inputs of a node: a value that is typed, or the card that feeds it.

    Signals:
        edited: name of an input and its new value.
        spread: name of an input whose value is to go to all cards of this kind.
        node_activated: a card that feeds an input was clicked.
        feeder_activated: a card was clicked that feeds an input from outside of the group that is open.
    """

    edited = Signal(str, object)
    spread = Signal(str)
    node_activated = Signal(str)
    feeder_activated = Signal(Feeder)
    _more_open = False

    def __init__(
        self, node: Node, graph: Graph, base: Path | None, outside: Fed = NOT_FED, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._node = node
        self._outside = outside
        self._editors: dict[str, ValueEditor] = {}
        self._labels: dict[str, QLabel] = {}
        self._sources: list[tuple[Link, QPushButton]] = []
        self._wrong: set[str] = set()
        self._more: Section | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height())
        card = node.definition
        sockets = card.inputs if card else ()
        plain = [socket for socket in sockets if not socket.folded]
        folded = [socket for socket in sockets if socket.folded]
        if plain:
            section = Section(tr("Inputs"), closable=False)
            self._fill(section, plain, graph, base)
            column.addWidget(section)
        if folded:
            touched = any(s.name in node.values or graph.links_into(node.id, s.name) for s in folded)
            heading = tr_count("{count} more input", "{count} more inputs", len(folded))
            self._more = Section(heading, closable=True, opened=touched or InputForm._more_open)
            self._more.button.clicked.connect(self._remember_more)
            self._fill(self._more, folded, graph, base)
            column.addWidget(self._more)
        self.mark(set())

    def _remember_more(self) -> None:
        InputForm._more_open = bool(self._more and self._more.button.isChecked())

    def _fill(self, section: Section, sockets: Sequence[Input], graph: Graph, base: Path | None) -> None:
        for row, socket in enumerate(sockets):
            label = QLabel(tr(socket.label))
            label.setToolTip(f"<qt>{tr(socket.help)}</qt>")
            label.setWordWrap(True)
            self._labels[socket.name] = label
            links = graph.links_into(self._node.id, socket.name)
            feeders = self._outside.get((self._node.id, socket.name), ())
            linked = bool(links or feeders)
            field = self._linked(links, feeders, graph) if linked else self._typed(socket, base)
            section.grid.addWidget(label, row, 0)
            section.grid.addWidget(field, row, 1)

    def _linked(self, links: Sequence[Link], feeders: Sequence[Feeder], graph: Graph) -> QWidget:
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for link in links:
            button = _link_button()
            button.clicked.connect(partial(self.node_activated.emit, link.source))
            column.addWidget(button)
            self._sources.append((link, button))
        for feeder in feeders:
            button = _link_button()
            button.setText(tr("← outside: {card}", card=feeder.title))
            button.setToolTip(
                tr("Fed from outside of the group by {card}. Click to leave the group and go there.", card=feeder.title)
            )
            button.clicked.connect(partial(self.feeder_activated.emit, feeder))
            column.addWidget(button)
        self.refresh_sources(graph)
        return field

    def refresh_sources(self, graph: Graph) -> None:
        """Show how the cards that feed this one are called now."""
        for link, button in self._sources:
            if link.source in graph.nodes:
                title = graph.title(link.source)
                button.setText(f"← {title}")
                button.setToolTip(tr("Fed by {card}. Click to go there.", card=title))

    def _typed(self, socket: Input, base: Path | None) -> QWidget:
        if not socket.editable:
            told = bool(socket.when_empty) and not socket.required
            note = QLabel(tr(socket.when_empty) if told else tr("not linked"))
            note.setProperty("role", "muted")
            note.setMinimumHeight(round(self.fontMetrics().height() * 1.6))
            advice = tr("Link a {kind} on the canvas.", kind=tr(socket.type.label))
            note.setToolTip(f"<qt>{advice} {tr(socket.help)}</qt>")
            return note
        editor = make_value_editor(socket, self._node.value(socket.name), self, base)
        editor.committed.connect(partial(self.edited.emit, socket.name))
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        label = self._labels[socket.name]
        label.setBuddy(editor)
        label.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        label.customContextMenuRequested.connect(partial(self._offer_default, socket))
        self._editors[socket.name] = editor
        return editor

    def _offer_default(self, socket: Input, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(tr("Reset to {value}", value=value_text(socket, socket.default)))
        action.setEnabled(socket.name in self._node.values)
        action.triggered.connect(partial(self.edited.emit, socket.name, socket.default))
        card = self._node.definition
        if card is not None:
            every = menu.addAction(tr("Use for all {card} cards", card=tr(card.title)))
            every.triggered.connect(partial(self.spread.emit, socket.name))
        menu.popup(self._labels[socket.name].mapToGlobal(place))

    def refresh(self, node: Node) -> None:
        """Show the values as they are now."""
        before, self._node = self._node, node
        for name, editor in self._editors.items():
            if before.value(name) != node.value(name) or type(before.value(name)) is not type(node.value(name)):
                editor.set_value(node.value(name))
        self.mark(self._wrong)

    def mark(self, wrong: set[str]) -> None:
        """Colour the labels of the inputs that have a problem."""
        for name, label in self._labels.items():
            _set_role(label, "wrong" if name in wrong else self._plain_role(name))
        self._wrong = wrong

    def _plain_role(self, name: str) -> str:
        return "changed" if name in self._node.values else ""

    def reveal(self, name: str) -> ValueEditor | None:
        """Open the group in which an input lies; return its editor where it has one."""
        editor = self._editors.get(name)
        if editor is not None and self._more is not None and self._more.isAncestorOf(editor):
            self._more.button.setChecked(True)
        return editor


class OutputList(Section):
    """The outputs with their shapes, and the number of parameters."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(tr("Outputs"), closable=False, parent=parent)
        self._values: dict[str, QLabel] = {}
        for row, output in enumerate(card.outputs):
            label = QLabel(tr(output.label))
            label.setToolTip(f"<qt>{tr(output.help)}</qt>")
            value = QLabel(tr(output.type.label))
            value.setProperty("role", "muted")
            self._values[output.name] = value
            self.grid.addWidget(label, row, 0)
            self.grid.addWidget(value, row, 1)
        self._types = {output.name: tr(output.type.label) for output in card.outputs}
        self._parameters_label = QLabel(tr("Parameters"))
        self._parameters = QLabel()
        self.grid.addWidget(self._parameters_label, len(card.outputs), 0)
        self.grid.addWidget(self._parameters, len(card.outputs), 1)
        self.show_finding(None)

    def show_finding(self, finding: Finding | None) -> None:
        """Show what the checker found."""
        for name, value in self._values.items():
            shape = finding.shapes.get(name) if finding else None
            sizes = " × ".join(tr("any") if size is None else str(size) for size in shape or ())
            value.setText(sizes or self._types[name])
        known = finding is not None and finding.parameters is not None
        self._parameters.setText(number(finding.parameters) if finding is not None and known else "")
        self._parameters_label.setVisible(known)
        self._parameters.setVisible(known)


def _link_button() -> QPushButton:
    button = QPushButton()
    button.setProperty("role", "link")
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _set_role(widget: QWidget, role: str) -> None:
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
