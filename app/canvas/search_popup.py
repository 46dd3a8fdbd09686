"""The search: type a few letters, Enter places the card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from app.canvas.card_layout import card_colour
from app.canvas.found_card import COLOUR, FAMILY, FoundCard
from cards import catalog
from cards.card import Card
from resources.themes import Theme
from resources.translations import tr

_LETTERS, _LINES = 44, 23  # its width and height at the text's size
_KEY = Qt.ItemDataRole.UserRole
_KEEPS_OPEN = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of the list: its key, its words at the left and at the right, its colour, and a sentence on it."""

    key: str
    title: str
    aside: str
    colour: str
    help: str


class SearchPopup(QFrame):
    """A line to type in, and the cards that it finds; lies over the canvas until a card is chosen or it is left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setObjectName("card_search")
        self._find: Callable[[str], Sequence[Choice]] = lambda _text: ()
        self._choose: Callable[[str], None] = lambda _key: None
        self._found: dict[str, Choice] = {}
        self._nothing = ""
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(tr("Search a card"))
        for button in self.line.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = FoundCard(self.list)
        self.list.setItemDelegate(self._rows)
        self.list.setUniformItemSizes(True)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.line, self.list, self.hint):
            column.addWidget(widget)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._explain)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.accent_text))
        self.list.setPalette(palette)
        self._rows.quiet = QColor(theme.text_muted)
        self.setStyleSheet(
            f"#card_search {{ background: {theme.panel}; border: 1px solid {theme.border}; border-radius: 10px; }}"
            f"#card_search QLineEdit {{ background: {theme.field}; color: {theme.text};"
            f" border: 1px solid {theme.field_border}; border-radius: 6px; padding: 6px 8px; }}"
            f"#card_search QLineEdit:focus {{ border-color: {theme.accent}; }}"
            f"#card_search QListWidget {{ background: transparent; border: none; outline: 0; }}"
            "#card_search QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }"
            f"#card_search QScrollBar::handle:vertical {{ background: {theme.border}; border-radius: 4px;"
            " min-height: 28px; }"
            "#card_search QScrollBar::add-line, #card_search QScrollBar::sub-line { height: 0; }"
            "#card_search QScrollBar::add-page, #card_search QScrollBar::sub-page { background: transparent; }"
            f"#card_search QLabel {{ color: {theme.text_muted}; padding: 0 4px 2px 4px; }}"
        )

    def open(self, at: QPoint, cards: tuple[Card, ...], choose: Callable[[Card], None], prompt: str) -> None:
        """Open at a point of the parent; ``choose`` is called with the card that is taken."""
        by_key = {card.key: card for card in cards}

        def find(text: str) -> list[Choice]:
            found = catalog.search(text, cards)
            return [
                Choice(card.key, tr(card.title), tr(card.family), card_colour(card), tr(card.help)) for card in found
            ]

        nothing = tr("No card has this name. Try another word, such as the layer's name in Keras.")
        self.open_choices(at, find, lambda key: choose(by_key[key]), prompt, nothing)

    def open_choices(
        self,
        at: QPoint,
        find: Callable[[str], Sequence[Choice]],
        choose: Callable[[str], None],
        prompt: str,
        nothing: str = "",
    ) -> None:
        """Open with any choices; ``find`` gives those for a text, ``choose`` is called with the key of one."""
        self._find, self._choose, self._nothing = find, choose, nothing or tr("Nothing here has this name.")
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.line.clear()
        self._filter("")
        parent = self._ground
        wanted = QSize(self.fontMetrics().averageCharWidth() * _LETTERS, self.fontMetrics().height() * _LINES)
        self.resize(wanted.boundedTo(parent.size() - QSize(16, 16)))
        x = min(max(at.x() - 24, 8), max(parent.width() - self.width() - 8, 8))
        y = min(max(at.y() - 24, 8), max(parent.height() - self.height() - 8, 8))
        self.move(x, y)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_search(self) -> None:
        """Go away without a card."""
        if self.isVisible():
            self.hide()
            self._ground.setFocus()

    def _filter(self, text: str) -> None:
        self.list.clear()
        self._found = {choice.key: choice for choice in self._find(text)}
        for choice in self._found.values():
            item = QListWidgetItem(choice.title)
            item.setData(_KEY, choice.key)
            item.setData(FAMILY, choice.aside)
            item.setData(COLOUR, choice.colour)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not self.list.count():
            self.hint.setText(self._nothing)

    def _explain(self, item: QListWidgetItem | None) -> None:
        choice = self._found.get(item.data(_KEY)) if item else None
        if choice:
            self.hint.setText(choice.help)

    def _take(self, item: QListWidgetItem) -> None:
        key = item.data(_KEY)
        self.close_search()
        self._choose(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Walk the list with the arrow keys while typing; Enter takes, Escape and a click elsewhere leave."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _KEEPS_OPEN:
            self.hide()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
            Qt.Key.Key_Tab: 1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.list.setCurrentRow(min(max(self.list.currentRow() + steps[key], 0), self.list.count() - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentItem():
                self._take(self.list.currentItem())
            return True
        if key == Qt.Key.Key_Escape:
            self.close_search()
            return True
        return False
