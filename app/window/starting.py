"""Ways to begin: the offers of the start page, and the page as a window of its own for New from template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from app.report.words import when_words
from app.window.deck_tile import Offer
from app.window.files import DeckTemplate
from app.window.start_page import StartPage
from resources.translations import tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow
    from app.window.settings import Settings

_RECENT = 5


def recent_offers(settings: Settings) -> list[Offer]:
    """Return the decks that were used last and are still there, with when that was."""
    offers: list[Offer] = []
    for path in settings.recent_files:
        if len(offers) < _RECENT and path.is_file():
            used = settings.used(path) or path.stat().st_mtime
            offers.append(Offer(path, path.name, when_words(used)))
    return offers


class Starting:
    """Opens the templates of one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def offer(self) -> None:
        """Show the welcome sheet with what there is now."""
        self._window.welcome.offer(self._window.menus.known_templates(), recent_offers(self._window.settings))

    def templates(self) -> QDialog:
        """Open the templates to choose from."""
        window = self._window
        dialog = QDialog(window)
        dialog.setWindowTitle(tr("New from template"))
        dialog.setModal(True)
        page = StartPage(window.appearance.theme, dialog)
        known = {template.path: template for template in window.menus.known_templates()}
        page.add_section(tr("Templates"), [Offer(template.path, template.name) for template in known.values()])
        page.finish()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(page)
        column.addWidget(buttons)
        page.chosen.connect(lambda offer: self._choose(dialog, known[offer.path]))
        line = dialog.fontMetrics().height()
        room = QSize(min(window.width(), line * 70), window.height() - line * 6)
        size = page.wanted_size(room)
        dialog.resize(size.width() + line * 2, size.height() + line * 4)
        if page.tiles:
            page.tiles[0].setFocus()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _choose(self, dialog: QDialog, template: DeckTemplate) -> None:
        dialog.accept()
        self._window.files.new_from(template)
