"""The page of all shortcuts and gestures, with a search; the list can be copied as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.canvas.gesture_words import GESTURES
from app.panels.naming import name_clear_button
from app.window.actions import ACTIONS, ActionSpec, Menu, plain
from resources.translations import tr


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the page.

    Attributes:
        group: the heading under which it stands.
        words: what happens.
        keys: as they are pressed, or what the mouse does.
    """

    group: str
    words: str
    keys: str


def shortcuts() -> list[Shortcut]:
    """Return all that the page lists, by menu, then the gestures of the canvas, then the keys of the volume viewer."""
    from app.panels.viewer.keys import shortcut_words  # noqa: PLC0415 - made only where the list is opened

    found = [
        Shortcut(plain(menu), plain(spec.text), _all_keys(spec))
        for menu in Menu
        for spec in ACTIONS
        if spec.menu is menu and spec.shortcut
    ]
    found += [Shortcut(tr("On the canvas"), tr(one.words), tr(one.keys)) for one in GESTURES]
    return found + [Shortcut(tr("Volumes"), tr(words), keys) for words, keys in shortcut_words()]


def _all_keys(spec: ActionSpec) -> str:
    return ", ".join(_native(keys) for keys in (spec.shortcut, spec.also) if keys)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutsPage(QDialog):
    """Finds a shortcut by a word of what it does or by its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(placeholderText=tr("Search by what it does, or by a key"))
        self.search.setClearButtonEnabled(True)
        name_clear_button(self.search)
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.search.textChanged.connect(self._show_fitting)
        self.search.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Shortcuts"))
        self.list.setHeaderLabels([tr("What happens"), tr("Keys or mouse")])
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.nothing = QLabel(tr("Nothing fits. Search for another word."), alignment=Qt.AlignmentFlag.AlignCenter)
        self.nothing.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAutoDefault(False)
        self.copy.setToolTip(tr("Copy what is shown, to paste it into a document and print it"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for part in (self.search, self.list, self.nothing, buttons):
            column.addWidget(part)
        self.fitting: list[Shortcut] = []
        self._all = shortcuts()
        self._show_fitting("")
        line, letter = self.fontMetrics().height(), self.fontMetrics().averageCharWidth()
        room = parent.window().size() if parent else self.screen().availableSize()
        # As wide as its words are in the language that is spoken.
        wanted = sum(self.list.sizeHintForColumn(column) for column in (0, 1)) + letter * 12
        self.resize(min(max(wanted, letter * 80), room.width()), min(line * 38, room.height()))
        self.search.setFocus()

    def text(self) -> str:
        """Return what is shown as lines of text under their headings."""
        return as_text(self.fitting)

    def _show_fitting(self, wanted: str) -> None:
        words = wanted.casefold().split()
        self.fitting = [
            line
            for line in self._all
            if all(word in f"{line.group} {line.words} {line.keys}".casefold() for word in words)
        ]
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for line in self.fitting:
            if line.group not in groups:
                groups[line.group] = self._heading(line.group)
            groups[line.group].addChild(QTreeWidgetItem([line.words, line.keys]))
        self.list.expandAll()
        self.list.setVisible(bool(self.fitting))
        self.nothing.setVisible(not self.fitting)
        self.copy.setEnabled(bool(self.fitting))

    def _heading(self, words: str) -> QTreeWidgetItem:
        heading = QTreeWidgetItem([words])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        heading.setFont(0, font)
        self.list.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)
        return heading

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let Down go from the search to the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)


def as_text(lines: Sequence[Shortcut]) -> str:
    """Return shortcuts as text: a heading a group, and keys beside what they do."""
    width = max((len(line.keys) for line in lines), default=0)
    parts: list[str] = []
    group = ""
    for line in lines:
        if line.group != group:
            parts += ([""] if parts else []) + [line.group]
            group = line.group
        parts.append(f"  {line.keys:<{width}}  {line.words}")
    return "\n".join(parts)
