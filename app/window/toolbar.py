"""The tool bar: files, undo, how the check stands, and the button that trains."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from app.compiler import Severity
from app.panels.icons import icon
from app.window.actions import Actions
from app.window.checking import CheckState, LiveCheck
from resources.themes import Theme
from resources.translations import tr, tr_count


class TrainButton(QPushButton):
    """Says Train; while a run is at work, Stop; once that is asked, Stopping."""

    train = Signal()
    stop = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("train")
        self._theme = theme
        self._running = False
        edge = self.fontMetrics().height()
        self.setIconSize(QSize(edge, edge))
        self.clicked.connect(lambda: (self.stop if self._running else self.train).emit())
        self.show_run(running=False, stopping=False)

    def show_run(self, *, running: bool, stopping: bool) -> None:
        """Follow the live run."""
        self._running = running
        self.setText(tr("Stopping…") if running and stopping else tr("Stop") if running else tr("Train", "verb"))
        self.setToolTip(
            tr("Stop, and keep what was learned (Shift+F5)") if running else tr("Train the network of this deck (F5)")
        )
        self.setEnabled(not (running and stopping))
        self.setProperty("role", "danger" if running else "primary")
        self.style().unpolish(self)
        self.style().polish(self)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        colour = theme.error if self._running else theme.accent_text
        self.setIcon(icon("stop" if self._running else "train", colour, theme.text_disabled))


class CheckWords(QToolButton):
    """How the check stands, in words; a click shows the problems."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("check_words")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._theme = theme
        self._shown = ("", "")

    def follow(self, check: LiveCheck, *, empty: bool) -> None:
        """Show how the check stands."""
        errors = len(check.errors)
        warnings = sum(problem.severity is Severity.WARNING for problem in check.problems)
        counted = []
        if errors:
            counted.append(tr_count("{count} error", "{count} errors", errors))
        if warnings:
            counted.append(tr_count("{count} warning", "{count} warnings", warnings))
        if empty:
            shown = ("", "")
        elif counted:
            shown = (", ".join(counted), "error" if errors else "warning")
        else:
            shown = {
                CheckState.STARTING: (tr("Keras is starting…"), "info"),
                CheckState.CHECKING: (tr("Checking…"), "info"),
                CheckState.CHECKED: (tr("No problems"), "check"),
                CheckState.FAILED: (tr("Not checked"), "warning"),
            }[check.state]
        self._show(*shown)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._show(*self._shown)

    def _show(self, words: str, icon_name: str) -> None:
        self._shown = (words, icon_name)
        colours = {"error": self._theme.error, "warning": self._theme.warning, "check": self._theme.success}
        self.setText(words)
        self.setAccessibleName(words or tr("Problems"))
        if icon_name:
            self.setIcon(icon(icon_name, colours.get(icon_name, self._theme.text_muted)))
        self.setToolTip(tr("Show the problems (Ctrl+Shift+M)"))


class ToolBar(QToolBar):
    """Made once for a window."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__(tr("Tool bar"))
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        edge = round(self.fontMetrics().height() * 1.2)
        self.setIconSize(QSize(edge, edge))
        for button in self.findChildren(QToolButton):  # Qt's own, for what there is no room for
            button.setAccessibleName(tr("More"))
        self.check_words = CheckWords(theme)
        self.train_button = TrainButton(theme)
        for name in ("new", "open", "save", "", "undo", "redo", "", "zoom_to_fit"):
            self.addAction(actions[name]) if name else self.addSeparator()
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        # A widget in a tool bar is shown and hidden by its action.
        self._words_action = self.addWidget(self.check_words)
        for name in ("show_palette", "show_bottom", "show_inspector"):
            self.addAction(actions[name])
        self.addSeparator()
        self.addWidget(self.train_button)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the button that trains in sight."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show only the mark of the check where its words would push the button that trains out of the window."""
        self.check_words.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self.sizeHint().width() > self.width():
            self.check_words.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def follow_check(self, check: LiveCheck, *, empty: bool) -> None:
        """Show how the check stands."""
        self.check_words.follow(check, empty=empty)
        self._words_action.setVisible(not empty)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.check_words.set_theme(theme)
        self.train_button.set_theme(theme)
