"""The main window: holds the parts and answers the actions; ``wiring.py`` joins the parts to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from app.canvas import DeckCanvas
from app.document import keras_model
from app.document.deck_file import SUFFIX
from app.document.group_files import groups_folder
from app.document.history import History
from app.document.migration import DeckError
from app.document.shelf import Shelf
from app.panels.card_palette import CardPalette
from app.panels.history_panel import HistoryPanel
from app.panels.inspector import Inspector
from app.panels.problems_panel import ProblemsPanel
from app.panels.runs_panel import RunsPanel
from app.panels.training_panel import TrainingPanel
from app.panels.value_editor import ValueEditor, make_value_editor
from app.report.words import when_words
from app.runs.errors import RunError
from app.training.starting import training_problems
from app.training.thread import CheckThread
from app.window.actions import Actions
from app.window.banner import Banner
from app.window.checking import LiveCheck
from app.window.dialogs import Dialogs, LostAnswer, RunningAnswer
from app.window.files import DeckFiles
from app.window.finding import Finding
from app.window.groups import GroupDesk
from app.window.help import HelpMenu
from app.window.help_page import CardHelp
from app.window.imported import Importing
from app.window.languages import Languages
from app.window.mending import Mending
from app.window.menus import WindowMenus
from app.window.panes import Panes
from app.window.recovery import RecoveryKeeper, claim
from app.window.run_deeds import RunDeeds
from app.window.settings import Settings
from app.window.starting import Starting
from app.window.themes import Appearance
from app.window.toolbar import ToolBar
from app.window.training import TrainingDesk
from app.window.using_runs import UsingRuns
from app.window.viewing import Viewing
from app.window.welcome import Welcome
from app.window.wiring import wire
from app.window.workspace import Workspace
from cards.card import Input, Value
from resources.translations import tr


@dataclass
class Surroundings:
    """What a window takes from outside; tests hand in their own.

    Attributes:
        settings: what is remembered between two starts.
        appearance: the theme.
        check_thread: watches the checker; None starts the real one.
        recovery: folder of unsaved work; the user's own where None.
        groups: folder of the user's library of groups; their own where None.
    """

    settings: Settings = field(default_factory=Settings)
    appearance: Appearance = field(default_factory=Appearance)
    check_thread: CheckThread | None = None
    recovery: Path | None = None
    groups: Path | None = None


class MainWindow(QMainWindow):
    """One deck with all that belongs to it; ``ready`` tells once that it can be used."""

    ready = Signal()

    def __init__(self, surroundings: Surroundings | None = None, deck: Path | None = None) -> None:
        super().__init__()
        outside = surroundings or Surroundings()
        self.settings, self.appearance = outside.settings, outside.appearance
        theme = self.appearance.theme
        self._deck, self._begun = deck, False
        self.history = History()
        self.dialogs = Dialogs(self)
        self.files = DeckFiles(self.history, self.settings, self.dialogs, self)
        self.shelf = Shelf(outside.groups or groups_folder())
        self.canvas = DeckCanvas(self.history, theme, self.make_editor, shelf=self.shelf)
        self.palette_panel = CardPalette(theme, self.settings.recent_cards, self.shelf)
        self.inspector = Inspector(self.canvas.level, theme)
        self.problems_panel = ProblemsPanel(theme)
        self.training_panel = TrainingPanel(theme)
        self.runs_panel = RunsPanel(theme)
        self.history_panel = HistoryPanel(self.history, theme)
        self.check = LiveCheck(self.history, lambda: self.files.base, outside.check_thread or CheckThread(self), self)
        self.desk = TrainingDesk(self.training_panel, self)
        self.recovery = RecoveryKeeper(self.history, lambda: self.files.path, outside.recovery, self)
        self._build()
        wire(self)

    def _build(self) -> None:
        theme = self.appearance.theme
        tabs = (
            (tr("Problems"), self.problems_panel),
            (tr("Training"), self.training_panel),
            (tr("Runs"), self.runs_panel),
            (tr("History"), self.history_panel),
        )
        self.banner, self.welcome = Banner(theme), Welcome(self.canvas, theme)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.canvas, 1)
        self.workspace = Workspace(self.palette_panel, middle, self.inspector, tabs, theme)
        self.viewing, self.finding = Viewing(self), Finding(self, theme)
        self.card_help = CardHelp(self, self.canvas, self.canvas.level, theme)
        self.groups, self.panes = GroupDesk(self), Panes(self)
        self.importing, self.mending, self.starting = Importing(self), Mending(self), Starting(self)
        self.run_deeds, self.using_runs = RunDeeds(self), UsingRuns(self)
        self.help_menu = HelpMenu(self, lambda: self.appearance.theme, lambda: self.check.versions)
        self.actions_table = Actions(self, self.canvas, theme)
        self.actions_table.fill_menu_bar(self.menuBar())
        self.menus = WindowMenus(self.actions_table, self.files, self.settings, self.appearance)
        self.languages = Languages(self, self.actions_table.menus["language"])
        self.tool_bar = ToolBar(self.actions_table, theme)
        self.addToolBar(self.tool_bar)
        self.setCentralWidget(self.workspace)
        self.keras_label, self.device_label = QLabel(), QLabel()
        self.statusBar().addPermanentWidget(self.keras_label)
        self.statusBar().addPermanentWidget(self.device_label)
        self.setAcceptDrops(True)
        width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(width * 230, line * 58)
        self.restoreGeometry(self.settings.layout("window"))
        self.workspace.restore(self.settings)

    def make_editor(self, socket: Input, value: Value, parent: QWidget | None) -> ValueEditor:
        """Make the editor of an input for the canvas."""
        return make_value_editor(socket, value, parent, self.files.base if self.files.path else None)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin the slower things once the window is there."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        if self._deck is not None:
            self.files.open(self._deck)
        (self.welcome if self.welcome.isVisible() else self.canvas).setFocus()
        self.ready.emit()
        # Keras takes both cores for some seconds: not before the window has been painted.
        QTimer.singleShot(50, self.check.start)
        QTimer.singleShot(0, self.offer_lost_work)
        self.groups.tell_troubles()

    def offer_lost_work(self) -> None:
        """Ask about work that a crash left behind, until some of it is taken or all of it answered."""
        for lost in self.recovery.lost():
            answer = self.dialogs.ask_lost(lost.name, when_words(lost.written))
            owned = claim(lost) if answer is not LostAnswer.LATER else None
            if owned is None:
                continue
            if answer is LostAnswer.RECOVER and self.files.may_leave():
                self.files.recover(lost.graph, lost.deck)
                self.recovery.write_at_once()
                owned.unlink(missing_ok=True)
                return
            if answer is LostAnswer.DISCARD:
                owned.unlink(missing_ok=True)

    # What the actions call

    def undo(self) -> None:
        """Take back the last edit."""
        self.history.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.history.redo()

    def find_card(self) -> None:
        """Go to the palette's search field."""
        if self.workspace.palette_side.isHidden():
            self.workspace.toggle_palette()
        self.palette_panel.search.setFocus()
        self.palette_panel.search.selectAll()

    def show_problems(self) -> None:
        """Open the list of problems."""
        self.workspace.bottom.show_page(self.problems_panel)

    def show_training(self) -> None:
        """Open the training panel."""
        self.workspace.bottom.show_page(self.training_panel)

    def show_runs(self) -> None:
        """Open the list of runs."""
        self.runs_panel.refresh()
        self.workspace.bottom.show_page(self.runs_panel)

    def show_history(self) -> None:
        """Open the list of edits."""
        self.workspace.bottom.show_page(self.history_panel)

    def next_problem(self) -> None:
        """Go to the problem after the one that is marked."""
        self.show_problems()
        self.problems_panel.go_to_next()

    def check_again(self) -> None:
        """Check the whole deck anew."""
        self.check.check(afresh=True)

    def go_to(self, node: str | None, name: str | None = None) -> None:
        """Show a card, and an input of it."""
        if node is not None:
            self.groups.go_to(node, name)

    def train(self) -> None:
        """Start a run, or say what keeps it from starting."""
        if self.desk.live is not None:
            self.show_training()
            self.statusBar().showMessage(tr("A training of this deck is at work. Stop it before you start another."))
            return
        problems = training_problems(self.history.graph, self.check.compilation) or self.check.errors
        if problems:
            first = problems[0]
            where = f"{self.check.compilation.title(first.node)}: " if first.node else ""
            show = {tr("Show"): lambda: self.go_to(first.node, first.input)}
            self.banner.tell(f"{where}{first.text}", show if first.node else {}, passing=True)
            self.show_problems()
            return
        if self.files.path is None and not self.files.save_as():
            self.statusBar().showMessage(tr("Save the deck to train it: its runs are kept beside it."))
            return
        self.banner.hide()
        try:
            self.desk.start(self.history.graph, self.files.path or Path())
        except (RunError, DeckError) as error:
            self.dialogs.tell(str(error))
            return
        self.show_training()

    # What the system tells

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a deck that is dragged in."""
        if dropped_deck(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open a deck that is dropped."""
        deck = dropped_deck(event)
        if deck is not None:
            event.acceptProposedAction()
            # After the drop, so that whoever dragged it does not wait for an answer here.
            QTimer.singleShot(0, lambda: self.files.open(deck))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask about unsaved work and a run at work, remember the layout, and end all that was started."""
        if not self._may_close():
            event.ignore()
            return
        self.settings.keep_layout("window", self.saveGeometry())
        self.workspace.keep(self.settings)
        self.settings.recent_cards = self.palette_panel.recent
        self.settings.write()
        self.hide()
        self.desk.leave()
        self.viewing.close()
        self.check.close()
        self.recovery.close()
        event.accept()

    def _may_close(self) -> bool:
        if not self.files.may_leave():
            return False
        if self.desk.live is None:
            return True
        answer = self.dialogs.ask_running(self.files.name)
        if answer is RunningAnswer.STOP:
            self.desk.stop()
        return answer is not RunningAnswer.CANCEL


def dropped_deck(event: QDropEvent) -> Path | None:
    """Return the deck or model that is dragged, or None where it is something else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix in (SUFFIX, keras_model.SUFFIX) else None
