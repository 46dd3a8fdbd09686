"""The look of the window: a palette and one style sheet made of a theme, and which theme to take."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from resources import FOLDER, ICONS
from resources.themes import DARK, LIGHT, Theme

STYLE_SHEET = FOLDER / "window.qss"


class ThemeChoice(StrEnum):
    """What the user wants."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


def palette(theme: Theme) -> QPalette:
    """Return the palette for all that the style sheet does not draw."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.raised,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.error,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.text_muted,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text_disabled))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style sheet with the theme's colours."""
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    return Template(STYLE_SHEET.read_text(encoding="utf-8")).substitute(
        colours,
        hover=_mixed(theme.panel, theme.text, 0.08),
        pressed=_mixed(theme.panel, theme.text, 0.14),
        chosen=_mixed(theme.panel, theme.selection, 0.14),
        accent_hover=_mixed(theme.accent, theme.text, 0.15),
        warning_fill=_mixed(theme.panel, theme.warning, 0.12),
        icons=ICONS.as_posix(),
    )


def _mixed(ground: str, colour: str, share: float) -> str:
    under, over = QColor(ground), QColor(colour)
    parts = zip(under.getRgb()[:3], over.getRgb()[:3], strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts)).name()


class Appearance(QObject):
    """Keeps the program in the theme that the user chose, or in the system's; ``changed`` gives the new one."""

    changed = Signal(object)

    def __init__(self, choice: ThemeChoice = ThemeChoice.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._theme: Theme | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return self._theme or LIGHT

    @property
    def choice(self) -> ThemeChoice:
        """What the user wants."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take another theme, or the system's."""
        self._choice = choice
        self._follow()

    def _follow(self) -> None:
        theme = self._wanted()
        if theme is self._theme:
            return
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
            application.setStyleSheet(style_sheet(theme))
        self.changed.emit(theme)

    def _wanted(self) -> Theme:
        dark = system_is_dark() if self._choice is ThemeChoice.SYSTEM else self._choice is ThemeChoice.DARK
        return DARK if dark else LIGHT


def system_is_dark(scheme: Callable[[], Qt.ColorScheme] | None = None) -> bool:
    """Tell whether the system wants dark windows; one that does not say gets light ones."""
    asked = scheme() if scheme else QGuiApplication.styleHints().colorScheme()
    return asked is Qt.ColorScheme.Dark
