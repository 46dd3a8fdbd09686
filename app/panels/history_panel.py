"""All edits since the deck was opened; a click goes to where the deck was after one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedLayout, QWidget

from app.document.history import History
from app.panels.empty_state import EmptyState
from resources.themes import Theme
from resources.translations import tr


class HistoryPanel(QWidget):
    """The list of edits, oldest first; ``place_chosen`` gives how many of them are to be done."""

    place_chosen = Signal(int)

    def __init__(self, history: History, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._theme = theme
        self._shown: tuple[int, tuple[str, ...]] | None = None
        self.list = QListWidget()
        self.list.setObjectName("history_list")
        self.list.setAccessibleName(tr("History"))
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(lambda item: self.place_chosen.emit(self.list.row(item)))
        self.list.installEventFilter(self)
        advice = tr("Each edit is listed here; a click goes back to it.")
        self.empty = EmptyState("undo", tr("No edits yet"), advice, theme)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.list)
        self._show()
        self.destroyed.connect(history.subscribe(lambda _change: self._show()))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.empty.set_theme(theme)
        self._shown = None
        self.list.clear()
        self._show()

    def _show(self) -> None:
        done, undone = self._history.names, self._history.undone_names
        now = (len(done), (*done, *undone))
        if now == self._shown:
            return
        names = (tr("As the deck was opened"), *now[1])
        before = 0 if self._shown is None else self._shown[0]
        fresh = self._fill(names) if self._shown is None or self._shown[1] != now[1] else len(names)
        self._shown = now
        stale = {row for row in range(min(before, len(done)), max(before, len(done)) + 1) if row < fresh}
        for row in (*stale, *range(fresh, len(names))):
            self._mark(self.list.item(row), row, len(done))
        self.list.setCurrentRow(len(done))
        self._stack.setCurrentIndex(1 if now[1] else 0)

    def _fill(self, names: tuple[str, ...]) -> int:
        """Make the rows anew from the first that differs; return its place."""
        same = 0
        while same < min(self.list.count(), len(names)) and self.list.item(same).text() == names[same]:
            same += 1
        while self.list.count() > same:
            self.list.takeItem(self.list.count() - 1)
        self.list.addItems(list(names[same:]))
        return same

    def _mark(self, item: QListWidgetItem, row: int, present: int) -> None:
        font = self.font()
        font.setBold(row == present)
        item.setFont(font)
        item.setForeground(QColor(self._theme.text_muted if row > present else self._theme.text))
        if row == present:
            item.setToolTip(tr("The deck is here"))
        else:
            item.setToolTip(tr("Click to go back here") if row < present else tr("Undone"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let Enter go to the marked row."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentRow() >= 0:
            self.place_chosen.emit(self.list.currentRow())
            return True
        return super().eventFilter(watched, event)
