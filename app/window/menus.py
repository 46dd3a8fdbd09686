"""The menus that change: recent files, themes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.window.actions import Actions
from app.window.files import DeckFiles, DeckTemplate, templates
from app.window.settings import Settings
from app.window.themes import Appearance, ThemeChoice
from resources.translations import marked, tr

_THEME_WORDS = {
    ThemeChoice.SYSTEM: marked("As the &system"),
    ThemeChoice.DARK: marked("&Dark"),
    ThemeChoice.LIGHT: marked("&Light"),
}


class WindowMenus(QObject):
    """Fills the submenus of one window each time that they open."""

    def __init__(self, actions: Actions, files: DeckFiles, settings: Settings, appearance: Appearance) -> None:
        super().__init__(files)
        self._files = files
        self._settings = settings
        self._appearance = appearance
        self._menus = actions.menus
        recent = actions.menus["recent"]
        recent.setToolTipsVisible(True)
        recent.aboutToShow.connect(partial(self._fill_recent, recent))
        self._fill_themes(actions.menus["theme"])

    def known_templates(self) -> list[DeckTemplate]:
        """Return the templates; a folder that cannot be read is told and leaves none."""
        try:
            return templates()
        except OSError as error:
            reason = error.strerror or error
            self._files.message.emit(tr("The templates cannot be read: {reason}.", reason=reason))
            return []

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for place, path in enumerate(self._settings.recent_files, start=1):
            number = f"&{place} " if place < 10 else ""
            action = _add(menu, f"{number}{path.name}    {_short(path.parent)}", partial(self._files.open, path))
            action.setToolTip(str(path))
        if not menu.isEmpty():
            menu.addSeparator()
            _add(menu, tr("&Forget these"), self._settings.forget_files)
        _say_if_empty(menu, tr("No recent decks"))

    def _fill_themes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for choice, words in _THEME_WORDS.items():
            action = QAction(tr(words), menu, checkable=True, checked=choice is self._appearance.choice)
            action.setData(choice)
            action.triggered.connect(partial(self._choose_theme, choice))
            group.addAction(action)
            menu.addAction(action)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._appearance.choose(choice)


def _add(menu: QMenu, words: str, slot: Callable[[], object]) -> QAction:
    action = QAction(words, menu)
    action.triggered.connect(lambda *_: slot())
    menu.addAction(action)
    return action


def _say_if_empty(menu: QMenu, words: str) -> None:
    if menu.isEmpty():
        menu.addAction(words).setEnabled(False)


def _short(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
