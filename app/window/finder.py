"""A line to type in and a list of what it finds, over the window: for commands, and for cards of the deck."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.panels.naming import name_clear_button
from resources.themes import Theme
from resources.translations import tr

_ENTRY = Qt.ItemDataRole.UserRole
_MOST = 200
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_KEEPS_OPEN = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


@dataclass(frozen=True)
class Entry:
    """Something that can be found.

    Attributes:
        title: its first words.
        detail: quieter words beside them.
        act: what choosing it does.
        keys: shortcut at the right edge.
        enabled: whether it can be chosen.
        words: what is searched beside title and detail.
    """

    title: str
    detail: str
    act: Callable[[], object]
    keys: str = ""
    enabled: bool = True
    words: str = ""


def found(entries: Sequence[Entry], text: str) -> list[Entry]:
    """Return the entries in which all typed words occur: first those whose title begins so, then by title."""
    wanted = text.lower().split()
    typed = " ".join(wanted)

    def rank(entry: Entry) -> int:
        title = entry.title.lower()
        if title.startswith(typed):
            return 0
        return 1 if all(word in title for word in wanted) else 2

    hits = [
        entry
        for entry in entries
        if all(word in f"{entry.title} {entry.detail} {entry.words}".lower() for word in wanted)
    ]
    return sorted(hits, key=rank) if wanted else hits


class _Rows(QStyledItemDelegate):
    """Draws an entry: title, detail, and the shortcut at the right."""

    theme: Theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the size of a row."""
        return QSize(120, round(option.fontMetrics.height() * 1.8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        entry: Entry = index.data(_ENTRY)
        theme, box = self.theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(box.adjusted(0, 1, -2, -1), 6, 6)
        quiet = theme.accent_text if chosen else theme.text_muted
        loud = theme.text_disabled if not entry.enabled and not chosen else theme.accent_text if chosen else theme.text
        measure = option.fontMetrics
        words = box.adjusted(measure.height() * 0.6, 0, -measure.height() * 0.7, 0)
        painter.setPen(QColor(quiet))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, entry.keys)
        words.setRight(words.right() - measure.horizontalAdvance(entry.keys) - measure.height())
        title = measure.elidedText(entry.title, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.setPen(QColor(loud))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
        words.setLeft(words.left() + measure.horizontalAdvance(title) + measure.height())
        painter.setPen(QColor(quiet))
        detail = measure.elidedText(entry.detail, Qt.TextElideMode.ElideRight, max(int(words.width()), 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()


class Finder(QFrame):
    """The sheet; lies over its parent until something is chosen or it is left."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._ground = parent
        self._entries: Sequence[Entry] = ()
        self._none = ""
        self._back: QWidget | None = None
        self.setObjectName("finder")
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(tr("Search a command"))
        name_clear_button(self.line)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _Rows(self.list)
        self.list.setItemDelegate(self._rows)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        edge = self.fontMetrics().height() // 2
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        for widget in (self.line, self.nothing, self.list):
            column.addWidget(widget)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._rows.theme = theme
        self.setStyleSheet(
            f"#finder {{ background: {theme.panel}; border: 1px solid {theme.border}; border-radius: 10px; }}"
            "#finder QListWidget { background: transparent; border: none; outline: 0; }"
        )

    def open(self, entries: Sequence[Entry], prompt: str, none: str) -> None:
        """Open with something to choose from.

        Args:
            entries: what can be found, in order.
            prompt: what stands in the empty line.
            none: the sentence for a text that finds nothing.
        """
        self._entries, self._none = entries, none
        self._back = self._back if self.isVisible() else self._ground.window().focusWidget()
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.line.clear()
        self._filter("")
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away; the focus goes back to where it was."""
        if self.isVisible():
            self.hide()
            if self._back is not None:
                self._back.setFocus()

    def _filter(self, text: str) -> None:
        self.list.clear()
        for entry in found(self._entries, text)[:_MOST]:
            item = QListWidgetItem(entry.title)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, f"{entry.detail} {entry.keys}".strip())
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setText(self._none)
        self.nothing.setVisible(not self.list.count())
        self._fit()

    def _fit(self) -> None:
        """Be as high as what was found, within the window."""
        room, measure = self._ground.size(), self.fontMetrics()
        width = min(measure.averageCharWidth() * 90, room.width() - 32)
        wanted = self.list.count() * max(self.list.sizeHintForRow(0), 0) + 2
        self.list.setFixedHeight(max(min(wanted, measure.height() * 24, room.height() - 120), 0))
        self.list.setVisible(self.list.count() > 0)
        self.resize(width, self.sizeHint().height())
        self.move((room.width() - width) // 2, 24)

    def _take(self, item: QListWidgetItem | None) -> None:
        entry = item.data(_ENTRY) if item else None
        if entry is not None and entry.enabled:
            self.leave()
            entry.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Walk the list while typing; Enter takes, Escape and a click elsewhere leave."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _KEEPS_OPEN:
            self.hide()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            row = self.list.currentRow() + _STEPS[key]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True
