"""The help window: the page of each card, a list to search them, and links from page to page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.canvas import DeckCanvas
from app.document.exposing import GROUP
from app.document.level import Document
from app.panels.naming import name_clear_button
from cards import catalog
from cards.card import Card, Kind
from cards.help_page import help_page, index_page, page_name
from resources.themes import Theme
from resources.translations import tr

OVERVIEW = "index.md"
_KEY = Qt.ItemDataRole.UserRole
# Width of the columns in hundredths, by how many there are.
_WIDTHS = {5: (16, 13, 14, 22, 35), 3: (18, 14, 68)}


class PageView(QTextBrowser):
    """Shows the pages; knows them by their file names, so that links and the way back work."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.group: Card | None = None
        self.setObjectName("help_page")
        self.setAccessibleName(tr("Help page"))
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sourceChanged.connect(self._dress)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours; the place on the page stays."""
        self._theme = theme
        if self.source().isEmpty():
            return
        place = self.verticalScrollBar().value()
        self.reload()
        self._dress()
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> str:  # noqa: N802
        """Return the Markdown of a page; the overview where no card has that name."""
        card = self.card_at(QUrl(name))
        return help_page(card) if card else index_page(catalog.families())

    def card_at(self, page: QUrl) -> Card | None:
        """Return the card whose page this is; a group's page is that of the group asked for last."""
        return self.group if page.fileName() == f"{GROUP}.md" else card_of(page)

    def _dress(self) -> None:
        """Give the tables lines and widths, and the links their colour, which Markdown cannot say."""
        document = self.document()
        document.setDocumentMargin(self.fontMetrics().height())
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() > 1:
                space = QTextBlockFormat()
                space.setTopMargin(self.fontMetrics().height() * 1.2)
                space.setBottomMargin(self.fontMetrics().height() * 0.5)
                QTextCursor(block).mergeBlockFormat(space)
            iterator = block.begin()
            while not iterator.atEnd():
                part = iterator.fragment()
                if part.charFormat().isAnchor():
                    self._colour(part.position(), part.length())
                iterator += 1
            block = block.next()

    def _colour(self, position: int, length: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setForeground(QBrush(QColor(self._theme.accent)))
        cursor.mergeCharFormat(look)

    def _dress_table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QBrush(QColor(self._theme.border)))
        look.setBorder(1)
        look.setBorderCollapse(True)
        look.setCellSpacing(0)
        look.setTopMargin(self.fontMetrics().height() / 2)
        look.setCellPadding(self.fontMetrics().height() / 3)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        widths = _WIDTHS.get(table.columns(), ())
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, width) for width in widths])
        table.setFormat(look)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = cell.format()
            head.setBackground(QBrush(QColor(self._theme.raised)))
            cell.setFormat(head)


class HelpWindow(QDialog):
    """The pages beside a list of all cards; stays open while one works on. ``card`` is the one whose page is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card_help")
        self.setWindowTitle(tr("Help"))
        self.setModal(False)
        self.card: Card | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search a card"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search a card"))
        name_clear_button(self.search)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("help_cards")
        self.list.setAccessibleName(tr("Cards"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = PageView(theme)
        self.back = self._button(tr("Back"), self.page.backward)
        self.forward = self._button(tr("Forward"), self.page.forward)
        self._overview = self._button(tr("All cards"), lambda: self.show_card(None))
        self._lay_out()
        self._list("")
        self.search.textChanged.connect(self._list)
        self.list.currentItemChanged.connect(self._chosen)
        self.page.sourceChanged.connect(self._moved)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)

    def show_card(self, card: Card | None) -> None:
        """Show the page of a card, or the overview."""
        if card is not None and card.kind is Kind.GROUP:
            self.page.group = card
        page = QUrl(page_name(card) if card else OVERVIEW)
        if page == self.page.source():
            self.page.reload()
            self._moved(page)
        self.page.setSource(page)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.page.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Walk the list with the arrow keys while typing; Enter opens what is found first."""
        if watched is not self.search or not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step:
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.setCurrentRow(max(self.list.currentRow(), 0))
            return True
        return False

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        for button in (self.back, self.forward, self._overview):
            buttons.addWidget(button)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.addLayout(buttons)
        right.addWidget(self.page, 1)
        row = QHBoxLayout(self)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.search.setFixedWidth(width * 34)
        self.list.setFixedWidth(width * 34)
        self.resize(width * 160, line * 42)

    def _list(self, text: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for card in catalog.search(text):
            item = QListWidgetItem(tr(card.title))
            item.setData(_KEY, card.key)
            item.setToolTip(f"{tr(card.family)}: {tr(card.help)}")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._mark()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_card(catalog.find(item.data(_KEY)))

    def _moved(self, page: QUrl) -> None:
        self.card = self.page.card_at(page)
        self.setWindowTitle(tr("{card} — Help", card=tr(self.card.title)) if self.card else tr("Help"))
        self._mark()

    def _mark(self) -> None:
        """Mark the card whose page is open, if the list holds it."""
        keys = [self.list.item(row).data(_KEY) for row in range(self.list.count())]
        self.list.blockSignals(True)
        self.list.setCurrentRow(keys.index(self.card.key) if self.card and self.card.key in keys else -1)
        self.list.blockSignals(False)


class CardHelp:
    """Opens the help window of a main window, and keeps the one that is open."""

    def __init__(self, parent: QWidget, canvas: DeckCanvas, history: Document, theme: Theme) -> None:
        self._parent, self._canvas, self._history, self._theme = parent, canvas, history, theme
        self.window: HelpWindow | None = None

    def open(self) -> None:
        """Show the page of the first selected card, or the overview where none is selected."""
        if self.window is None:
            self.window = HelpWindow(self._theme, self._parent)
        nodes = self._history.graph.nodes
        chosen = [nodes[key].definition for key in self._canvas.selected_nodes() if key in nodes]
        self.window.show_card(chosen[0] if chosen else None)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        if self.window is not None:
            self.window.set_theme(theme)


def card_of(page: QUrl) -> Card | None:
    """Return the card whose page this is."""
    return catalog.find(page.fileName().removesuffix(".md"))
