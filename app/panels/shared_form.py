"""The form of several cards of one kind: a value typed here goes to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.document.commands import SetValue, Several
from app.document.graph import Graph, Node
from app.document.outside import NOT_FED, Fed
from app.document.words import within
from app.panels.inspector_form import Section
from app.panels.value_editor import ValueEditor, make_value_editor
from cards.card import Card, Input, Value
from cards.values import value_text
from resources.translations import tr, tr_count


def shared_card(nodes: Sequence[Node]) -> Card | None:
    """Return the card that several nodes have in common, or None."""
    if len(nodes) < 2 or len({node.card for node in nodes}) > 1:
        return None
    card = nodes[0].definition
    # Groups have one card's name, but each its own inputs.
    return card if all(node.inner is None or node.definition == card for node in nodes) else None


def change_all(nodes: Sequence[Node], name: str, value: Value) -> Several:
    """Return the edit that types a value into the same input of several nodes."""
    socket = nodes[0].input(name)
    shown = value_text(socket, value) if socket else str(value)
    label = within(socket.label) if socket else name
    commands = tuple(SetValue(node.id, name, value) for node in nodes)
    told = tr_count(
        "Change {label} of {count} card to {value}",
        "Change {label} of {count} cards to {value}",
        len(nodes),
        label=label,
        value=shown,
    )
    return Several(commands, told)


class SharedForm(QWidget):
    """The inputs that none of the cards has linked; ``edited`` gives an input's name and its new value."""

    edited = Signal(str, object)

    def __init__(
        self,
        nodes: Sequence[Node],
        graph: Graph,
        base: Path | None,
        outside: Fed = NOT_FED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._outside = outside
        self._nodes = tuple(nodes)
        self._editors: dict[str, ValueEditor] = {}
        card = shared_card(nodes)
        title = QLabel(tr("{count} cards: {title}", count=len(nodes), title=tr(card.title) if card else ""))
        title.setProperty("role", "strong")
        advice = QLabel(tr("A value that you change here is changed on all of them."))
        advice.setProperty("role", "muted")
        for words in (title, advice):
            words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height())
        heads = QVBoxLayout()
        heads.addWidget(title)
        heads.addWidget(advice)
        column.addLayout(heads)
        free = [socket for socket in (card.inputs if card else ()) if self._is_free(socket, graph)]
        for heading, folded in ((tr("Inputs"), False), (tr("More inputs"), True)):
            sockets = [socket for socket in free if socket.folded is folded]
            if sockets:
                section = Section(heading, closable=folded, opened=not folded)
                self._fill(section, sockets, base)
                column.addWidget(section)
        self._show_values()

    def _is_free(self, socket: Input, graph: Graph) -> bool:
        return socket.editable and not any(
            graph.links_into(node.id, socket.name) or (node.id, socket.name) in self._outside for node in self._nodes
        )

    def _fill(self, section: Section, sockets: Sequence[Input], base: Path | None) -> None:
        for row, socket in enumerate(sockets):
            label = QLabel(tr(socket.label))
            label.setToolTip(f"<qt>{tr(socket.help)}</qt>")
            label.setWordWrap(True)
            editor = make_value_editor(socket, self._nodes[0].value(socket.name), self, base)
            editor.committed.connect(partial(self.edited.emit, socket.name))
            label.setBuddy(editor)
            self._editors[socket.name] = editor
            section.grid.addWidget(label, row, 0)
            section.grid.addWidget(editor, row, 1)

    def refresh(self, nodes: Sequence[Node]) -> None:
        """Show the values as they are now; an editor whose cards did not change keeps what is typed."""
        before, self._nodes = self._nodes, tuple(nodes)
        changed = {
            name
            for name in self._editors
            if any(old.value(name) != new.value(name) for old, new in zip(before, nodes, strict=True))
        }
        self._show_values(changed)

    def _show_values(self, names: set[str] | None = None) -> None:
        for name, editor in self._editors.items():
            if names is not None and name not in names:
                continue
            first = self._nodes[0].value(name)
            if all(node.value(name) == first and type(node.value(name)) is type(first) for node in self._nodes):
                editor.set_value(first)
            else:
                editor.show_mixed()
