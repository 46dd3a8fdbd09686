"""What the program remembers: recent files and cards, the theme, the layout."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import time

from PySide6.QtCore import QByteArray, QSettings

from app.window.themes import ThemeChoice
from resources.translations import LANGUAGES, SYSTEM

_RECENT_FILES = 10


class Settings:
    """Typed access to the user's settings; what is damaged counts as not there."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "voxdeck", "voxdeck")

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Decks that were open, last one first; some may be gone."""
        return tuple(Path(text) for text in self._texts("recent_files"))

    def note_file(self, path: Path) -> None:
        """Put a deck first."""
        known = [other for other in self.recent_files if other != path.resolve()]
        self._keep_files([path.resolve(), *known][:_RECENT_FILES])
        times = {other: self.used(other) for other in self.recent_files} | {path.resolve(): time()}
        self._store.setValue("recent_times", [f"{used or 0:.0f} {other}" for other, used in times.items()])

    def used(self, path: Path) -> float | None:
        """Return when a recent deck was opened or saved last, in seconds since 1970; None where that is not known."""
        entries = (text.partition(" ") for text in self._texts("recent_times"))
        found = next((seconds for seconds, _, name in entries if name == str(path)), "")
        return float(found) if found.isdecimal() and found != "0" else None

    def forget_file(self, path: Path) -> None:
        """Take a deck off the list."""
        self._keep_files([other for other in self.recent_files if other != path])

    def forget_files(self) -> None:
        """Empty the list."""
        self._keep_files([])

    def _keep_files(self, paths: Sequence[Path]) -> None:
        self._store.setValue("recent_files", [str(path) for path in paths])

    @property
    def recent_cards(self) -> tuple[str, ...]:
        """Keys of the cards that were added, last one first."""
        return self._texts("recent_cards")

    @recent_cards.setter
    def recent_cards(self, keys: Sequence[str]) -> None:
        self._store.setValue("recent_cards", list(keys))

    @property
    def theme(self) -> ThemeChoice:
        """The theme that the user wants."""
        try:
            return ThemeChoice(str(self._store.value("theme", ThemeChoice.SYSTEM)))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", str(choice))

    @property
    def language(self) -> str:
        """Code of the language that the user wants, or the system's."""
        kept = self.text("language")
        return kept if kept in LANGUAGES else SYSTEM

    @language.setter
    def language(self, code: str) -> None:
        self.keep_text("language", code)

    def layout(self, name: str) -> QByteArray:
        """Return how a part of the window was laid out; empty where that is not known."""
        kept = self._store.value(f"layout/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember how a part of the window is laid out."""
        self._store.setValue(f"layout/{name}", state)

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a yes or no."""
        return str(self._store.value(f"layout/{name}", default)).lower() == "true"

    def keep_flag(self, name: str, *, value: bool) -> None:
        """Remember a yes or no."""
        self._store.setValue(f"layout/{name}", str(value).lower())

    def text(self, name: str) -> str:
        """Return a text that is remembered, such as the last place; empty at first."""
        return str(self._store.value(name) or "")

    def keep_text(self, name: str, value: str) -> None:
        """Remember a text."""
        self._store.setValue(name, value)

    def write(self) -> None:
        """Write all to the disk now."""
        self._store.sync()

    def _texts(self, name: str) -> tuple[str, ...]:
        kept = self._store.value(name) or ()
        if isinstance(kept, str):
            return (kept,)
        return tuple(text for text in kept if isinstance(text, str)) if isinstance(kept, list | tuple) else ()
