"""What a group shows outside, as two lists: renamed in place, moved, hidden and shown again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.document.exposing import Exposed, label_of, outer_input, outer_output
from app.document.graph import Graph, Node
from app.panels.icons import icon
from app.panels.inspector_form import Section
from app.panels.socket_rows import COLOUR, NAME, ORIGIN, SocketDelegate
from resources.themes import Theme
from resources.translations import tr

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOST_ROWS = 12


class SocketList(QListWidget):
    """The inputs or the outputs of a group.

    Signals:
        renamed: name of a socket and the text that was typed.
        moved: name of a socket and by how many rows, up being negative.
        shown: name of a socket and whether it is shown from now on.
    """

    renamed = Signal(str, str)
    moved = Signal(str, int)
    shown = Signal(str, bool)

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("socket_list")
        self.setAccessibleName(words)
        self.rows = SocketDelegate(theme, self)
        self.setItemDelegate(self.rows)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self._inner = Graph()
        self._entries: list[Exposed] = []
        self.itemChanged.connect(self._changed)

    def show_sockets(self, inner: Graph, entries: list[Exposed]) -> None:
        """Show sockets, in order; the rows stay, since one of them may just be being changed."""
        current = self.currentItem().data(NAME) if self.currentItem() else None
        self._inner, self._entries = inner, entries
        self.blockSignals(True)
        while self.count() > len(entries):
            self.takeItem(self.count() - 1)
        while self.count() < len(entries):
            self.addItem(QListWidgetItem())
        for row, exposed in enumerate(entries):
            self._fill(self.item(row), exposed)
            if exposed.name == current:
                self.setCurrentRow(row)
        self.blockSignals(False)
        height = max(self.sizeHintForRow(0), 1) * min(len(entries), _MOST_ROWS)
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)
        self.viewport().update()

    def _fill(self, item: QListWidgetItem, exposed: Exposed) -> None:
        inner = self._inner
        socket = outer_output(inner, exposed) if exposed.output else outer_input(inner, exposed)
        label = label_of(inner, exposed)
        cards = ", ".join(dict.fromkeys(inner.title(end.node) for end in exposed.ends if end.node in inner.nodes))
        item.setText(label)
        item.setData(NAME, exposed.name)
        item.setData(ORIGIN, cards)
        item.setData(COLOUR, socket.type.colour if socket else "")
        item.setCheckState(Qt.CheckState.Unchecked if exposed.hidden else Qt.CheckState.Checked)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemIsDragEnabled
        )
        state = tr("hidden", "a socket of a group") if exposed.hidden else tr("shown", "a socket of a group")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label}; {state}")
        item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr("Stands for a row of {cards}", cards=cards))
        eye = (
            tr("The eye shows it on the card again.")
            if exposed.hidden
            else tr("The eye hides it on the card; its name is kept, its links go.")
        )
        item.setToolTip(f"<qt>{tr('Stands for a row of {cards}', cards=cards)}. {eye}</qt>")

    def _changed(self, item: QListWidgetItem) -> None:
        exposed = next((entry for entry in self._entries if entry.name == item.data(NAME)), None)
        if exposed is None:
            return
        shown = item.checkState() is Qt.CheckState.Checked
        if shown is exposed.hidden:
            self.shown.emit(exposed.name, shown)
        elif item.text() != label_of(self._inner, exposed):
            text = item.text().strip()
            # What is typed as the card inside calls it stays that card's own word, in every language.
            own = label_of(self._inner, Exposed(exposed.name, exposed.ends, output=exposed.output))
            self.renamed.emit(exposed.name, "" if text == own else text)
            self.show_sockets(self._inner, self._entries)

    def move_current(self, step: int) -> None:
        """Move the current socket up or down."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            self.moved.emit(self.currentItem().data(NAME), step)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the current socket with Alt and an arrow; edit its name on Enter."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.move_current(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            if self.state() is not QAbstractItemView.State.EditingState:
                self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Move the socket that was dragged to where it is dropped; the document moves it, not the list."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if event.source() is self and self.currentRow() >= 0:
            self.drop_at(self._row_at(event))

    def _row_at(self, event: QDropEvent) -> int:
        pos = event.position().toPoint()
        index = self.indexAt(pos)
        if not index.isValid():
            return self.count()
        return index.row() + (pos.y() > self.visualRect(index).center().y())

    def drop_at(self, gap: int) -> None:
        """Move the current socket into the gap before a row."""
        row = self.currentRow()
        step = (gap - 1 if gap > row else gap) - row
        if step:
            self.move_current(step)


class GroupSockets(Section):
    """Both lists of one group.

    Signals:
        renamed, moved, shown: as of a list, with whether it is the outputs' behind the name.
    """

    renamed = Signal(str, bool, str)
    moved = Signal(str, bool, int)
    shown = Signal(str, bool, bool)
    _opened = True

    def __init__(self, group: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sockets of the group"), closable=True, opened=GroupSockets._opened, parent=parent)
        self.group = group
        self.button.toggled.connect(self._remember)
        self._theme = theme
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        line = self.fontMetrics().height()
        self._column.setSpacing(line // 3)
        self.grid.addLayout(self._column, 0, 0, 1, 2)
        self.lists: dict[bool, SocketList] = {}
        self._sides: dict[bool, QWidget] = {}
        self.buttons: list[tuple[SocketList, int, QToolButton]] = []
        for output, words in ((False, tr("Inputs")), (True, tr("Outputs"))):
            self._add_side(output=output, words=words)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self._column.addWidget(self._hint)
        self.set_theme(theme)

    def _remember(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        GroupSockets._opened = opened

    def _add_side(self, *, output: bool, words: str) -> None:
        made = self.lists[output] = SocketList(words, self._theme)
        made.renamed.connect(lambda name, text: self.renamed.emit(name, output, text))
        made.moved.connect(lambda name, step: self.moved.emit(name, output, step))
        made.shown.connect(lambda name, shown: self.shown.emit(name, output, shown))
        made.currentItemChanged.connect(self._enable)
        side = self._sides[output] = QWidget()
        head = QHBoxLayout()
        head.setSpacing(2)
        label = QLabel(words)
        label.setProperty("role", "muted")
        head.addWidget(label, 1)
        for step, tip in ((-1, tr("Move the socket up (Alt+Up)")), (1, tr("Move the socket down (Alt+Down)"))):
            button = QToolButton()
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, of=made, by=step: of.move_current(by))
            head.addWidget(button)
            self.buttons.append((made, step, button))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(made)
        self._column.addWidget(side)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for made in self.lists.values():
            made.rows.theme = theme
            made.viewport().update()
        for _, step, button in self.buttons:
            button.setIcon(icon("chevron-up" if step < 0 else "chevron-down", theme.text_muted, theme.text_disabled))

    def show_group(self, node: Node) -> None:
        """Show the sockets of a group."""
        inner = node.inner or Graph()
        for output, made in self.lists.items():
            entries = [entry for entry in inner.exposed if entry.output is output]
            made.show_sockets(inner, entries)
            self._sides[output].setVisible(bool(entries))
        self._hint.setText(
            tr("F2 renames, the space bar hides or shows, Alt and the arrow keys move. Rows can also be dragged.")
            if inner.exposed
            else tr("Open the group and choose Show outside in the menu of a row to give it a socket.")
        )
        self._enable()

    def _enable(self) -> None:
        for made, step, button in self.buttons:
            row = made.currentRow()
            button.setEnabled(row >= 0 and 0 <= row + step < made.count())
