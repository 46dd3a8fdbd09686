"""How the parts of the window hear of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.compiler import Finding
from app.document.graph import Change
from app.report.words import result_words
from app.runs.folder import runs_folder
from app.runs.record import RunRecord, RunState
from app.window.checking import CheckState
from app.window.wording import begun_small
from cards.card import Kind
from resources.themes import Theme
from resources.translations import tr

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


def wire(window: MainWindow) -> None:
    """Join all signals of a window that was just built, and show the state that it begins with."""
    _wire_editing(window)
    _wire_files(window)
    _wire_check(window)
    _wire_training(window)
    window.appearance.changed.connect(lambda theme: show_theme(window, theme))
    window.workspace.changed.connect(lambda: show_layout(window))
    # The welcome sheet says how to begin.
    window.canvas.hints = False
    show_layout(window)
    show_deck(window)
    show_history(window)
    window.check.check()


def _wire_editing(window: MainWindow) -> None:
    canvas, inspector = window.canvas, window.inspector
    say = window.statusBar().showMessage
    canvas.selection_changed.connect(inspector.show_nodes)
    canvas.message.connect(say)
    canvas.train_requested.connect(lambda _: window.train())
    canvas.help_requested.connect(lambda _: window.card_help.open())
    _wire_mini_map(window)
    canvas.look_requested.connect(window.viewing.show_card)
    inspector.message.connect(say)
    inspector.header.help_button.clicked.connect(window.card_help.open)
    inspector.node_activated.connect(lambda node: window.groups.show_here(node))
    inspector.feeder_activated.connect(lambda feeder: window.groups.show_at(feeder.path, feeder.node))
    window.palette_panel.card_chosen.connect(canvas.add_card)
    window.history_panel.place_chosen.connect(lambda place: window.history.go_to(place))
    window.problems_panel.problem_activated.connect(lambda node, name: window.go_to(node, name))
    window.history.subscribe(lambda change: show_change(window, change))


def _wire_mini_map(window: MainWindow) -> None:
    mini_map, ticked = window.canvas.mini_map, window.actions_table["mini_map"]
    mini_map.shown_changed.connect(ticked.setChecked)
    mini_map.shown_changed.connect(lambda shown: window.settings.keep_flag("mini_map", value=shown))
    mini_map.set_shown(window.settings.flag("mini_map", default=False))


def _wire_files(window: MainWindow) -> None:
    files, welcome = window.files, window.welcome
    files.message.connect(window.statusBar().showMessage)
    files.opening.connect(window.check.forget)
    files.opening.connect(lambda: window.canvas.groups.go(()))
    files.path_changed.connect(lambda: show_deck(window))
    files.opened.connect(lambda: show_opened(window))
    files.noted.connect(lambda text: window.banner.tell(text, error=False))
    files.saved.connect(lambda: show_history(window))
    files.saved.connect(window.recovery.forget)
    window.recovery.failed.connect(lambda text: window.banner.tell(text, error=False))
    welcome.template_chosen.connect(lambda template: files.new_from(template))
    welcome.file_chosen.connect(lambda path: files.open(path))
    welcome.open_clicked.connect(files.ask_open)
    welcome.import_clicked.connect(window.importing.open)
    welcome.tutorial_clicked.connect(window.help_menu.tutorial)
    welcome.card_dropped.connect(lambda key, place: window.canvas.add_card(key, place))


def _wire_check(window: MainWindow) -> None:
    check = window.check
    check.compiled.connect(lambda: show_compilation(window))
    check.found.connect(lambda finding: show_finding(window, finding))
    check.problems_changed.connect(lambda: show_problems(window))
    check.state_changed.connect(lambda: show_check_state(window))
    check.failed.connect(lambda text: window.banner.tell(text, {tr("Try again"): window.check_again}, error=False))


def _wire_training(window: MainWindow) -> None:
    desk, button, runs = window.desk, window.tool_bar.train_button, window.runs_panel
    button.train.connect(window.train)
    button.stop.connect(desk.stop)
    desk.live_changed.connect(lambda: show_live(window))
    desk.status.connect(lambda text: show_status(window, text))
    desk.device.connect(lambda text: window.device_label.setText(tr("Trains on {device}", device=text)))
    desk.run_shown.connect(lambda path: runs.set_shown(path))
    desk.runs_changed.connect(runs.refresh_soon)
    desk.ended.connect(lambda record: show_end(window, record))
    runs.run_activated.connect(lambda path: desk.show(path))
    runs.run_activated.connect(lambda _: window.show_training())
    show_live(window)


def show_theme(window: MainWindow, theme: Theme) -> None:
    """Give all parts that paint by themselves their colours."""
    parts = (
        window.canvas,
        window.palette_panel,
        window.inspector,
        window.problems_panel,
        window.training_panel,
        window.runs_panel,
        window.history_panel,
        window.viewing,
        window.finding,
        window.card_help,
        window.banner,
        window.workspace.bottom,
        window.actions_table,
        window.tool_bar,
        window.welcome,
    )
    for part in parts:
        part.set_theme(theme)


def show_layout(window: MainWindow) -> None:
    """Tick what is shown in the View menu."""
    workspace, actions = window.workspace, window.actions_table
    actions["show_palette"].setChecked(not workspace.palette_side.isHidden())
    actions["show_inspector"].setChecked(not workspace.inspector_side.isHidden())
    actions["show_bottom"].setChecked(not workspace.bottom.folded)


def show_deck(window: MainWindow) -> None:
    """Show how the deck is called, and what depends on where it lies."""
    window.setWindowTitle(f"{window.files.name}[*] — Voxdeck")
    path = window.files.path
    window.canvas.breadcrumb.set_deck(window.files.name)
    window.setWindowFilePath("" if path is None else str(path))
    window.inspector.set_base(window.files.base if path else None)
    window.runs_panel.set_folder(runs_folder(path) if path else None)
    if window.check.compilation.plan.base != str(window.files.base):
        window.check.check(afresh=True)


def show_opened(window: MainWindow) -> None:
    """Show another deck from its beginning, and find its run where one is at work."""
    window.banner.hide()
    window.recovery.forget()
    window.desk.find(window.files.path)
    window.canvas.zoom_to_fit()
    show_history(window)
    if window.desk.live is not None:
        window.show_training()
        window.statusBar().showMessage(tr("A training of this deck is at work; it is shown below."))


def show_change(window: MainWindow, change: Change) -> None:
    """Follow an edit."""
    show_history(window)
    if len(change.added) == 1 and not change.removed:
        window.palette_panel.note_used(change.after.nodes[change.added[0]].card)


def show_history(window: MainWindow) -> None:
    """Show what can be taken back, whether there is something to save, and how to begin on an empty deck."""
    history, actions = window.history, window.actions_table
    undone, redone = history.undo_name, history.redo_name
    actions["undo"].setEnabled(undone is not None)
    actions["undo"].setText(tr("&Undo {edit}", edit=begun_small(undone)) if undone else tr("&Undo"))
    actions["redo"].setEnabled(redone is not None)
    actions["redo"].setText(tr("&Redo {edit}", edit=begun_small(redone)) if redone else tr("&Redo"))
    window.setWindowModified(history.modified)
    empty = not history.graph.nodes
    if empty and window.welcome.isHidden():
        window.starting.offer()
    elif not empty:
        window.welcome.hide()


def show_compilation(window: MainWindow) -> None:
    """Show on the cards what is known without Keras."""
    window.banner.pass_by()
    window.groups.show_all()


def show_finding(window: MainWindow, finding: Finding) -> None:
    """Show what the checker found on one card."""
    window.groups.show_finding(finding)


def show_problems(window: MainWindow) -> None:
    """List all that is wrong."""
    check = window.check
    problems = check.problems
    window.problems_panel.set_problems(problems, check.titles, window.mending.words)
    window.groups.show_in_inspector()
    words = tr("Problems ({count})", count=len(problems)) if problems else tr("Problems")
    window.workspace.bottom.name_page(window.problems_panel, words)
    show_check_state(window)


def show_check_state(window: MainWindow) -> None:
    """Show how far the check is."""
    check = window.check
    window.tool_bar.follow_check(check, empty=not window.history.graph.nodes)
    keras = check.versions.get("keras", "")
    words = {
        CheckState.STARTING: tr("Keras is starting…"),
        CheckState.CHECKING: tr("Checking…"),
        CheckState.CHECKED: tr("Keras {version} ready", version=keras).replace("  ", " "),
        CheckState.FAILED: tr("The checker does not answer"),
    }
    window.keras_label.setText(words[check.state])


def show_live(window: MainWindow) -> None:
    """Show whether a run is at work."""
    running = window.desk.live is not None
    window.tool_bar.train_button.show_run(running=running, stopping=window.desk.stopping)
    window.actions_table["train"].setEnabled(not running)
    window.actions_table["stop"].setEnabled(running and not window.desk.stopping)
    if not running:
        window.device_label.clear()


def show_status(window: MainWindow, text: str) -> None:
    """Show on the Train card how the run stands."""
    for node in window.history.graph.nodes.values():
        if node.definition and node.definition.kind is Kind.TRAIN:
            window.canvas.set_node_status(node.id, text or None)


def show_end(window: MainWindow, record: RunRecord) -> None:
    """Tell how the run ended."""
    result = result_words(record.metrics)
    words = {
        RunState.FINISHED: tr("Training finished: {result}.", result=result) if result else tr("Training finished."),
        RunState.STOPPED: tr("Training stopped; what was learned is kept."),
        RunState.PAUSED: tr("Training paused; its memory is free. Go on continues from this very step."),
    }
    window.statusBar().showMessage(words.get(record.state, record.cause))
    if record.state is RunState.FAILED:
        window.show_training()
    QApplication.alert(window)
