"""The palette: all cards by family, found by typing, dragged or added from the keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedLayout, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.document.shelf import OWN_FAMILY, Shelf
from app.panels.empty_state import EmptyState
from app.panels.icons import icon
from app.panels.naming import name_clear_button
from app.panels.palette_rows import FAMILY, KEY, PaletteDelegate, title_words
from cards.card import Card
from resources.themes import Theme
from resources.translations import marked, tr, tr_count

CARD_MIME = "application/x-voxdeck-card"
RECENT = marked("Recently used")
_RECENT_COUNT = 5
_OPEN_AT_FIRST = (OWN_FAMILY, "Data", "Core", "Convolution", "Pooling", "Training")


class CardTree(QTreeWidget):
    """Families with their cards; a card can be dragged."""

    drag_ended = Signal()
    dragging = False

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        """Drag a card; the rows must stay as they are until that is over."""
        self.dragging = True
        super().startDrag(actions)
        self.dragging = False
        self.drag_ended.emit()

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Name what a drag carries."""
        return [CARD_MIME]

    def mimeData(self, items: Iterable[QTreeWidgetItem]) -> QMimeData:  # noqa: N802
        """Return the key of the card that is dragged."""
        data = QMimeData()
        keys = [key for item in items if (key := item.data(0, KEY))]
        if keys:
            data.setData(CARD_MIME, keys[0].encode())
        return data


class CardPalette(QWidget):
    """A search field above the cards.

    Signals:
        card_chosen: key of the card to add.
        group_rename_asked, group_delete_asked: key of a group of the user's own.
    """

    card_chosen = Signal(str)
    group_rename_asked = Signal(str)
    group_delete_asked = Signal(str)

    def __init__(
        self, theme: Theme, recent: Sequence[str] = (), shelf: Shelf | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf or Shelf()
        self.recent = [key for key in recent if self._shelf.find(key)][:_RECENT_COUNT]
        self._closed = {family for family in self._shelf.families() if family not in _OPEN_AT_FIRST}
        self.search = QLineEdit(placeholderText=tr("Search cards"), clearButtonEnabled=True)
        self.search.setObjectName("palette_search")
        self.search.setAccessibleName(tr("Search cards"))
        self._lens = self.search.addAction(icon("search", theme.text_muted), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(tr("Search cards"))
        name_clear_button(self.search)
        self.tree = CardTree()
        self.tree.setObjectName("palette_tree")
        self.tree.setAccessibleName(tr("Cards"))
        self._delegate = PaletteDelegate(theme, self.tree, self._shelf.find)
        self._nothing = EmptyState("search", tr("No card found"), "", theme)
        self._set_up_tree()
        self._stack = QStackedLayout()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        field = QVBoxLayout()
        margin = self.fontMetrics().height() // 2
        field.setContentsMargins(margin, margin, margin, margin)
        field.addWidget(self.search)
        column.addLayout(field)
        column.addLayout(self._stack)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self._fill()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setHeaderHidden(True)
        tree.setIndentation(0)
        tree.setRootIsDecorated(False)
        tree.setDragEnabled(True)
        tree.setDragDropMode(QTreeWidget.DragDropMode.DragOnly)
        tree.setUniformRowHeights(False)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        tree.setExpandsOnDoubleClick(False)
        tree.setMouseTracking(True)
        tree.setItemDelegate(self._delegate)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)
        tree.itemClicked.connect(self._clicked)
        tree.itemDoubleClicked.connect(self._chosen)
        tree.drag_ended.connect(self._fill_unsearched, Qt.ConnectionType.QueuedConnection)
        tree.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._lens.setIcon(icon("search", theme.text_muted))
        self._delegate.set_theme(theme)
        self._nothing.set_theme(theme)
        self.tree.viewport().update()

    def note_used(self, key: str) -> None:
        """Put a card at the top of those recently used."""
        if self._shelf.find(key) is None:
            return
        self.recent = [key, *(other for other in self.recent if other != key)][:_RECENT_COUNT]
        # After the click or drag that adds the card: its row must outlive it.
        if not self.tree.dragging:
            QTimer.singleShot(0, self._fill_unsearched)

    def refresh(self) -> None:
        """Show the shelf as it is now."""
        self._fill()

    def _open_menu(self, place: QPoint) -> None:
        """Offer what can be done with a group of the user's own."""
        item = self.tree.itemAt(place)
        found = item.data(0, KEY) if item is not None else None
        entry = self._shelf.group(found) if found else None
        if entry is None or not entry.own:
            return
        key = entry.card.key
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename…"), lambda: self.group_rename_asked.emit(key))
        menu.addAction(tr("Delete from library…"), lambda: self.group_delete_asked.emit(key))
        menu.popup(self.tree.viewport().mapToGlobal(place))

    def _fill_unsearched(self) -> None:
        if not self.search.text().strip():
            self._fill()

    def _fill(self) -> None:
        words = self.search.text().strip()
        top = self.tree.verticalScrollBar().value()
        self.tree.clear()
        if words:
            found = self._shelf.search(words)
            for card in found:
                self.tree.addTopLevelItem(self._card_item(card))
            if found:
                self._make_current(0)
            advice = tr("Nothing answers to “{words}”. Try another word.", words=words)
            self._nothing.say(tr("No card found"), advice)
            self._stack.setCurrentIndex(0 if found else 1)
            return
        self._stack.setCurrentIndex(0)
        used = [known for key in self.recent if (known := self._shelf.find(key))]
        if used:
            self._add_family(RECENT, used)
        for family, cards in self._shelf.families().items():
            self._add_family(family, cards)
        self.tree.verticalScrollBar().setValue(top)

    def _add_family(self, family: str, cards: Sequence[Card]) -> None:
        group = QTreeWidgetItem([tr(family)])
        group.setData(0, FAMILY, family)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        group.setToolTip(0, tr_count("{count} card", "{count} cards", len(cards)))
        self.tree.addTopLevelItem(group)
        group.addChildren([self._card_item(card) for card in cards])
        group.setExpanded(family not in self._closed)

    def _card_item(self, card: Card) -> QTreeWidgetItem:
        title = title_words(card)
        item = QTreeWidgetItem([title])
        item.setData(0, KEY, card.key)
        item.setToolTip(0, f"<b>{title}</b><br>{tr(card.help)}")
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        return item

    def _clicked(self, item: QTreeWidgetItem) -> None:
        if not item.data(0, KEY):
            self._toggle(item)

    def _toggle(self, group: QTreeWidgetItem) -> None:
        group.setExpanded(not group.isExpanded())
        (self._closed.discard if group.isExpanded() else self._closed.add)(group.data(0, FAMILY))

    def _chosen(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, KEY)
        if key:
            self.card_chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let Enter add, the arrows go from the field to the list, and typing in the list search."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.tree.currentItem()
                if item is not None and (watched is self.tree or self.search.text().strip()):
                    self._chosen(item) if item.data(0, KEY) else self._toggle(item)
                return True
            if watched is self.search:
                return self._search_key(event)
            if event.text().isalnum():
                self.search.setFocus()
                self.search.setText(event.text())
                return True
        return super().eventFilter(watched, event)

    def _search_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.tree.currentItem() is None:
                self._make_current(0)
            if self.search.text().strip():
                self._move_current(1 if event.key() == Qt.Key.Key_Down else -1)
            else:
                self.tree.setFocus()
            return True
        return False

    def _move_current(self, step: int) -> None:
        current = self.tree.currentItem()
        if current is not None:
            self._make_current(self.tree.indexOfTopLevelItem(current) + step)

    def _make_current(self, place: int) -> None:
        item = self.tree.topLevelItem(place)
        if item is not None:
            self.tree.setCurrentItem(item)
