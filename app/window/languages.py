"""View > Language: which language the program speaks from its next start on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.training.engine_process import engine_environment, program_command
from resources.translations import LANGUAGES, SYSTEM, VARIABLE, language, speak, system_language, tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class Languages(QObject):
    """The languages to choose from, in the menu of one window.

    Attributes:
        start_anew: begins the program again once the window is closed; tests hand in their own.
    """

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        super().__init__(window)
        self._window = window
        self.start_anew: Callable[[str], object] = start_anew
        self._told = ""
        group = QActionGroup(menu)
        # Each in its own words, so that whoever does not read the language of the menu still finds their own.
        for code, words in {SYSTEM: tr("As the &system"), **LANGUAGES}.items():
            action = QAction(words, menu, checkable=True, checked=code == window.settings.language)
            action.setData(code)
            action.triggered.connect(partial(self.choose, code))
            group.addAction(action)
            menu.addAction(action)

    def choose(self, code: str) -> None:
        """Remember a language, and say from when on it is spoken: in it, and in the one that is spoken now."""
        self._window.settings.language = code
        wanted, spoken = (system_language() if code == SYSTEM else code), language()
        banner = self._window.banner
        if wanted == spoken:
            if banner.text.text() == self._told:
                banner.hide()
            return
        speak(wanted)
        new, restart = _told(wanted), tr("Restart now")
        speak(spoken)
        self._told = f"{new}\n{_told(wanted)}"
        banner.tell(self._told, {restart: self._restart}, error=False)

    def _restart(self) -> None:
        """Close as by the menu, which may ask about unsaved work; what is open then opens again."""
        if self._window.close():
            deck = self._window.files.path
            self.start_anew(str(deck) if deck else "")


def _told(wanted: str) -> str:
    return tr("Voxdeck speaks {language} from its next start on.", language=LANGUAGES[wanted])


def start_anew(deck: str) -> None:
    """Start the program anew, with a deck where one is named; it chooses its language by the settings."""
    process = QProcess()
    program, *arguments = program_command(*([deck] if deck else []))
    process.setProgram(program)
    process.setArguments(arguments)
    environment = QProcessEnvironment()
    # A frozen program unpacks itself anew instead of sharing what ends with this process.
    for name, value in {**engine_environment(), "PYINSTALLER_RESET_ENVIRONMENT": "1"}.items():
        if name != VARIABLE:
            environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.startDetached()
