"""The page with all ways to begin: buttons, templates with their pictures, decks that were used last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.window.deck_tile import DeckTile, Offer
from resources.themes import Theme
from resources.translations import tr

_AFTER_PAINT = 40  # milliseconds; the window is usable before the first picture is drawn
_MOST_COLUMNS = 5
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class StartPage(QScrollArea):
    """Tiles of decks; ``chosen`` gives the Offer that was clicked or chosen by Enter."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self.setAccessibleName(tr("Ways to begin"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self.tiles: list[DeckTile] = []
        self._sections: list[tuple[QGridLayout, list[DeckTile]]] = []
        self._columns = 0
        self._waiting: list[DeckTile] = []
        self._buttons: QBoxLayout | None = None
        self._begun = False
        self._drawing = QTimer(self, interval=0)
        self._drawing.timeout.connect(self._prepare_next)
        self._inner = QWidget()
        self._inner.setObjectName("start_inner")
        self._column = QVBoxLayout(self._inner)
        line = self.fontMetrics().height()
        self._column.setContentsMargins(line, line, line, line)
        self._column.setSpacing(line // 2)
        self.setWidget(self._inner)

    def add_buttons(self, buttons: Sequence[tuple[str, str, Callable[[], object]]]) -> None:
        """Add a row of buttons: words, tooltip, what they do."""
        row = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for words, tip, slot in buttons:
            button = QPushButton(words)
            button.setToolTip(tip)
            button.clicked.connect(lambda *_, call=slot: call())
            row.addWidget(button)
        row.addStretch()
        self._column.addLayout(row)
        self._column.addSpacing(self.fontMetrics().height() // 2)

    def add_title(self, words: str, role: str = "strong", *, scale: float = 1.0) -> None:
        """Add a line of text."""
        label = QLabel(words)
        label.setProperty("role", role)
        label.setWordWrap(True)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        label.setFont(font)
        self._column.addWidget(label)

    def add_section(self, words: str, offers: Sequence[Offer]) -> None:
        """Add a heading and the tiles below it."""
        if not offers:
            return
        self.add_title(words)
        grid = QGridLayout()
        grid.setSpacing(self.fontMetrics().height() // 2)
        made = []
        for offer in offers:
            tile = DeckTile(offer, self._theme)
            tile.clicked.connect(lambda *_, wanted=offer: self.chosen.emit(wanted))
            tile.installEventFilter(self)
            made.append(tile)
        self._sections.append((grid, made))
        self.tiles += made
        self._waiting += made
        self._column.addLayout(grid)
        self._column.addSpacing(self.fontMetrics().height() // 2)
        self._columns = 0
        self._place()

    def finish(self) -> None:
        """Keep everything at the top."""
        self._column.addStretch()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        for tile in self.tiles:
            tile.set_theme(theme)

    def wanted_size(self, room: QSize) -> QSize:
        """Return the size that shows all without scrolling, or as much of it as there is room."""
        line = self.fontMetrics().height()
        across = round(line * 2.5)
        tile = self.tiles[0].sizeHint().width() + line // 2 if self.tiles else line * 20
        most = max((len(tiles) for _, tiles in self._sections), default=1)
        columns = max(1, min((room.width() - across) // tile, most, _MOST_COLUMNS))
        width = min(room.width(), max(columns * tile + across, line * 24))
        self.resize(width, room.height())
        self._place()
        self._column.activate()
        return QSize(width, min(room.height(), self._inner.minimumSizeHint().height() + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put as many tiles into a row as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _begin_drawing(self) -> None:
        """Begin to draw the pictures soon, now that the page itself is there."""
        if self._waiting and not self._drawing.isActive() and not self._begun:
            self._begun = True
            QTimer.singleShot(_AFTER_PAINT, self._drawing, self._drawing.start)

    def _prepare_next(self) -> None:
        if not self._waiting:
            self._drawing.stop()
            self._begun = False
            return
        self._waiting.pop(0).prepare()

    def _place(self) -> None:
        self._stack_buttons()
        if not self.tiles:
            return
        line = self.fontMetrics().height()
        tile = self.tiles[0].sizeHint()
        margins = self._column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right() + line // 2
        columns = max(1, room // (tile.width() + line // 2))
        width = min(tile.width(), max(line * 6, room - line // 2))
        if columns == self._columns and self.tiles[0].width() == width:
            return
        self._columns = columns
        for grid, tiles in self._sections:
            for place, made in enumerate(tiles):
                made.setFixedSize(width, tile.height())
                grid.addWidget(made, place // columns, place % columns)
            for column in range(grid.columnCount()):
                grid.setColumnStretch(column, 0)
            grid.setColumnStretch(columns, 1)

    def _stack_buttons(self) -> None:
        """Put the buttons above each other where they have no room beside each other."""
        if self._buttons is None:
            return
        row = self._buttons
        items = [row.itemAt(place) for place in range(row.count())]
        buttons = [widget for item in items if item is not None and (widget := item.widget())]
        wanted = sum(button.sizeHint().width() + self.fontMetrics().height() for button in buttons)
        beside = wanted <= self.viewport().width() - self.fontMetrics().height()
        row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Walk over the tiles by the arrow keys, and keep the one with the focus in sight."""
        if isinstance(watched, DeckTile):
            if event.type() is QEvent.Type.Paint:
                self._begin_drawing()
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._walked(watched, Qt.Key(event.key()))
            # Not where the page gives the focus itself as it opens: then its beginning is to be seen.
            if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_KEY:
                self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _walked(self, tile: DeckTile, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            tile.click()
            return True
        place = self.tiles.index(tile)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            target = place + (1 if key == Qt.Key.Key_Right else -1)
            if 0 <= target < len(self.tiles):
                self.tiles[target].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk_rows(tile, 1 if key == Qt.Key.Key_Down else -1)
            return True
        return False

    def _walk_rows(self, tile: DeckTile, way: int) -> None:
        """Go to the nearest tile of the next row, also into another section."""
        here = tile.mapTo(self._inner, tile.rect().center())
        spots = [(other, other.mapTo(self._inner, other.rect().center())) for other in self.tiles]
        ahead = [(other, spot) for other, spot in spots if (spot.y() - here.y()) * way > tile.height() // 2]
        if ahead:
            nearest = min(ahead, key=lambda pair: (abs(pair[1].y() - here.y()), abs(pair[1].x() - here.x())))
            nearest[0].setFocus(Qt.FocusReason.TabFocusReason)
