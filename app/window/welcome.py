"""What lies on an empty canvas: how to begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.canvas import CARD_MIME
from app.window.deck_tile import Offer
from app.window.files import DeckTemplate
from app.window.start_page import StartPage
from resources.themes import Theme
from resources.translations import tr


class Welcome(QFrame):
    """A sheet in the middle of the canvas with the ways to begin; gone with the first card.

    Signals:
        template_chosen: a DeckTemplate.
        file_chosen: path of a recent deck.
        open_clicked: another deck is looked for.
        import_clicked: volumes are looked for.
        tutorial_clicked: the tutorial is wanted.
        card_dropped: key of a card from the palette, and the point of the screen where it was dropped.
    """

    template_chosen = Signal(object)
    file_chosen = Signal(object)
    open_clicked = Signal()
    import_clicked = Signal()
    tutorial_clicked = Signal()
    card_dropped = Signal(str, QPoint)

    def __init__(self, canvas: QWidget, theme: Theme) -> None:
        super().__init__(canvas)
        self.setObjectName("welcome")
        self._canvas = canvas
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self.page: StartPage | None = None
        canvas.installEventFilter(self)
        self.setAcceptDrops(True)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        if self.page is not None:
            self.page.set_theme(theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take cards from the palette, as the canvas below does."""
        if event.mimeData().hasFormat(CARD_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hand a card on to the canvas."""
        event.acceptProposedAction()
        key = bytes(event.mimeData().data(CARD_MIME).data()).decode("utf-8", "replace")
        self.card_dropped.emit(key, self.mapToGlobal(event.position().toPoint()))

    def offer(self, templates: Sequence[DeckTemplate], recent: Sequence[Offer]) -> None:
        """Show the ways to begin."""
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
        page = StartPage(self._theme)
        page.add_title(tr("Build a network, card by card"), scale=1.35)
        page.add_title(tr("Drag cards here from the left, or begin with one of these."), "muted")
        page.add_buttons(
            (
                (tr("Open…"), tr("Open a deck or a Keras model (Ctrl+O)"), self.open_clicked.emit),
                (
                    tr("Import volumes…"),
                    tr("Look through your files, and make cards for them (Ctrl+I)"),
                    self.import_clicked.emit,
                ),
                (tr("Tutorial"), tr("From an empty canvas to a network that was trained"), self.tutorial_clicked.emit),
            )
        )
        page.add_section(tr("Used last"), recent)
        known = {template.path: template for template in templates}
        page.add_section(tr("Templates"), [Offer(template.path, template.name) for template in templates])
        page.finish()
        page.chosen.connect(lambda offer: self._choose(offer, known.get(offer.path)))
        self.page = page
        self._column.addWidget(page)
        if page.tiles:
            self.setFocusProxy(page.tiles[0])
        self.show()
        self._settle()

    def _choose(self, offer: Offer, template: DeckTemplate | None) -> None:
        if template is not None:
            self.template_chosen.emit(template)
        else:
            self.file_chosen.emit(offer.path)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Give the keyboard to the canvas."""
        super().hideEvent(event)
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._canvas.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay in the middle."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        if self.page is None:
            return
        margin = self.fontMetrics().height()
        room = self._canvas.size() - QSize(2 * margin, 2 * margin)
        size = self.page.wanted_size(room) + QSize(2, 2)
        left, top = (self._canvas.width() - size.width()) // 2, (self._canvas.height() - size.height()) // 2
        self.setGeometry(left, max(0, top), size.width(), size.height())
        self.raise_()
