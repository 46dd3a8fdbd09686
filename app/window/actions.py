"""The one table of all actions, and the menus and tool bar made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.panels.icons import icon
from resources.themes import Theme
from resources.translations import tr


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    ARRANGE = "&Arrange"
    VIEW = "&View"
    TRAINING = "&Training"
    HELP = "&Help"


class Scope(StrEnum):
    """Where a shortcut counts: in the whole window, or only while the canvas has the focus."""

    WINDOW = "window"
    CANVAS = "canvas"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        id: its name in code.
        text: words in the menu.
        menu: in which it stands.
        slot: what it calls, as a dotted name seen from the window; empty for a submenu.
        shortcut: as Qt writes it, for instance ``Ctrl+S``.
        also: a second shortcut.
        icon: of resources/icons.
        tip: a sentence for the status bar and the tooltip; the text where left out.
        scope: where the shortcut counts.
        checkable: whether it is on or off.
        submenu: whether it opens a menu that the window fills.
        gap: whether a line stands above it.
    """

    id: str
    text: str
    menu: Menu
    slot: str = ""
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    scope: Scope = Scope.WINDOW
    checkable: bool = False
    submenu: bool = False
    gap: bool = False
    also: str = ""


def _arranged(name: str, text: str, shortcut: str, *, gap: bool = False) -> ActionSpec:
    return ActionSpec(name, text, Menu.ARRANGE, f"canvas.arranging.{name}", shortcut, scope=Scope.CANVAS, gap=gap)


_FILE = (
    ActionSpec("new", "&New", Menu.FILE, "files.new", "Ctrl+N", "new", "Begin an empty deck"),
    ActionSpec(
        "templates",
        "New from &template…",
        Menu.FILE,
        "starting.templates",
        "Ctrl+Shift+Alt+N",
        tip="Begin with a network that is there already",
    ),
    ActionSpec("open", "&Open…", Menu.FILE, "files.ask_open", "Ctrl+O", "open", "Open a deck or Keras model", gap=True),
    ActionSpec("recent", "Open &recent", Menu.FILE, submenu=True),
    ActionSpec(
        "import",
        "&Import volumes…",
        Menu.FILE,
        "importing.open",
        "Ctrl+I",
        "folder",
        "Look through a folder, a table or arrays, and make cards for them",
    ),
    ActionSpec("save", "&Save", Menu.FILE, "files.save", "Ctrl+S", "save", "Save the deck", gap=True),
    ActionSpec("save_as", "Save &as…", Menu.FILE, "files.save_as", "Ctrl+Shift+S"),
    ActionSpec("quit", "&Quit", Menu.FILE, "close", "Ctrl+Q", gap=True),
)
_EDIT = (
    ActionSpec("undo", "&Undo", Menu.EDIT, "undo", "Ctrl+Z", "undo", "Take back the last edit"),
    ActionSpec("redo", "&Redo", Menu.EDIT, "redo", "Ctrl+Shift+Z", "redo", "Do again what was taken back"),
    ActionSpec("cut", "Cu&t", Menu.EDIT, "canvas.cut", "Ctrl+X", scope=Scope.CANVAS, gap=True),
    ActionSpec("copy", "&Copy", Menu.EDIT, "canvas.copy", "Ctrl+C", scope=Scope.CANVAS),
    ActionSpec("paste", "&Paste", Menu.EDIT, "canvas.paste", "Ctrl+V", scope=Scope.CANVAS),
    ActionSpec("duplicate", "&Duplicate", Menu.EDIT, "canvas.duplicate", "Ctrl+D", scope=Scope.CANVAS),
    ActionSpec("delete", "De&lete", Menu.EDIT, "canvas.delete_selected", "Del", scope=Scope.CANVAS),
    ActionSpec(
        "delete_from_chain", "Delete and &keep the chain", Menu.EDIT, "canvas.edits.delete_from_chain", "Ctrl+Del",
        tip="Delete the selected cards and link what fed them to what they fed", scope=Scope.CANVAS,
    ),
    ActionSpec("bypass", "&Bypass", Menu.EDIT, "canvas.edits.toggle_bypass", "Ctrl+B", scope=Scope.CANVAS, gap=True,
               tip="Pass the selected cards over as if they were not there, or use them again"),
    ActionSpec("select_all", "Select &all", Menu.EDIT, "canvas.select_all", "Ctrl+A", scope=Scope.CANVAS, gap=True),
    ActionSpec("add_card", "Add a card &here…", Menu.EDIT, "canvas.open_search", "Shift+A", scope=Scope.CANVAS),
    ActionSpec("find", "&Find on the canvas…", Menu.EDIT, "finding.cards", "Ctrl+F", gap=True,
               tip="Find a card of this deck by its name or a value"),
    ActionSpec("find_card", "Find a card in the pal&ette", Menu.EDIT, "find_card", "Ctrl+Shift+F"),
)  # fmt: skip
_ARRANGE = (
    ActionSpec("tidy", "&Tidy up", Menu.ARRANGE, "canvas.arranging.tidy_up", "Ctrl+L",
               tip="Lay out the selected cards, or all, from left to right"),
    _arranged("align_left", "Align &left edges", "Ctrl+Shift+Left", gap=True),
    _arranged("align_right", "Align &right edges", "Ctrl+Shift+Right"),
    _arranged("align_top", "Align to&p edges", "Ctrl+Shift+Up"),
    _arranged("align_bottom", "Align &bottom edges", "Ctrl+Shift+Down"),
    _arranged("align_column", "Align centres in a &column", "Ctrl+Shift+C"),
    _arranged("align_row", "Align centres in a ro&w", "Ctrl+Shift+E"),
    _arranged("distribute_across", "Distribute &across", "Ctrl+Alt+H", gap=True),
    _arranged("distribute_down", "Distribute &down", "Ctrl+Alt+V"),
    ActionSpec("frame", "&Frame the selection", Menu.ARRANGE, "canvas.annotating.frame_selection", "Ctrl+J",
               tip="Draw a frame with a title around the selected cards", scope=Scope.CANVAS, gap=True),
    ActionSpec("collapse", "Collapse into a &group", Menu.ARRANGE, "canvas.groups.collapse", "Ctrl+G", gap=True,
               tip="Make one card of the selected cards", scope=Scope.CANVAS),
    ActionSpec("ungroup", "&Ungroup", Menu.ARRANGE, "canvas.groups.ungroup", "Ctrl+Shift+G",
               tip="Put the cards of the selected group in its place", scope=Scope.CANVAS),
    ActionSpec("open_group", "&Open the group", Menu.ARRANGE, "canvas.groups.open_selected", "Alt+Down",
               tip="Show the cards inside the selected group (also Enter, or a double click on its title)",
               scope=Scope.CANVAS),
    ActionSpec("leave_group", "Lea&ve the group", Menu.ARRANGE, "canvas.groups.leave", "Alt+Up",
               tip="Go back to where the open group stands (also Esc)", scope=Scope.CANVAS),
    ActionSpec("save_group", "&Save the group to the library…", Menu.ARRANGE, "canvas.groups.save_selected",
               tip="Keep the selected group among your own, for other decks", scope=Scope.CANVAS),
    ActionSpec("note", "Add a &note", Menu.ARRANGE, "canvas.annotating.add_note", "Ctrl+Shift+N",
               tip="Write a note on the canvas", scope=Scope.CANVAS),
)  # fmt: skip
_VIEW = (
    ActionSpec("zoom_in", "Zoom &in", Menu.VIEW, "canvas.zoom_in", "Ctrl++"),
    ActionSpec("zoom_out", "Zoom &out", Menu.VIEW, "canvas.zoom_out", "Ctrl+-"),
    ActionSpec("zoom_reset", "&Actual size", Menu.VIEW, "canvas.zoom_reset", "Ctrl+0"),
    ActionSpec("zoom_to_fit", "Zoom to &fit", Menu.VIEW, "canvas.zoom_to_fit", "Ctrl+9", "fit"),
    ActionSpec(
        "show_palette", "&Palette", Menu.VIEW, "workspace.toggle_palette", "Ctrl+1", "panel-left", "Show or hide the"
        " palette", checkable=True, gap=True,
    ),
    ActionSpec(
        "show_bottom", "&Bottom panel", Menu.VIEW, "workspace.toggle_bottom", "Ctrl+2", "panel-bottom",
        "Show or hide problems, training and runs", checkable=True,
    ),
    ActionSpec(
        "show_inspector", "I&nspector", Menu.VIEW, "workspace.toggle_inspector", "Ctrl+3", "panel-right",
        "Show or hide the inspector", checkable=True,
    ),
    ActionSpec("mini_map", "&Mini-map", Menu.VIEW, "canvas.mini_map.toggle", "Ctrl+4",
               tip="Show or hide all cards, small, in the corner of the canvas", checkable=True),
    ActionSpec("next_pane", "Ne&xt panel", Menu.VIEW, "panes.go_on", "F6", also="Ctrl+Tab", gap=True,
               tip="Go with the keyboard from the palette to the canvas, the inspector and the bottom panel"),
    ActionSpec("previous_pane", "Pr&evious panel", Menu.VIEW, "panes.go_back", "Shift+F6", also="Ctrl+Shift+Tab",
               tip="Go with the keyboard to the panel before"),
    ActionSpec("reset_layout", "&Reset the layout", Menu.VIEW, "workspace.reset"),
    ActionSpec("volumes", "Look at the &volumes", Menu.VIEW, "viewing.show_volumes", "Ctrl+E", "volumes", gap=True,
               tip="Show the volumes that the selected card gives, step by step of their preparation"),
    ActionSpec("history", "Show &history", Menu.VIEW, "show_history", "Ctrl+Shift+H",
               tip="List all edits, and go back to any of them"),
    ActionSpec("commands", "&Commands…", Menu.VIEW, "finding.commands", "Ctrl+Shift+P",
               tip="Search every command of the program"),
    ActionSpec("theme", "&Theme", Menu.VIEW, submenu=True, gap=True),
    ActionSpec("language", "&Language", Menu.VIEW, submenu=True),
)  # fmt: skip
_TRAINING = (
    ActionSpec("train", "&Train", Menu.TRAINING, "train", "F5", "train", "Train the network of this deck"),
    ActionSpec("stop", "&Stop training", Menu.TRAINING, "desk.stop", "Shift+F5", "stop", "Stop, and keep what was "
               "learned"),
    ActionSpec("check", "&Check again", Menu.TRAINING, "check_again", "F9", "check", gap=True,
               tip="Read the data's folders and files anew"),
    ActionSpec("next_problem", "&Next problem", Menu.TRAINING, "next_problem", "F8"),
    ActionSpec("fix_problem", "&Fix the problem", Menu.TRAINING, "mending.fix_marked", "Ctrl+.",
               tip="Put the marked problem right, or the first for which there is a fix"),
    ActionSpec("resume", "&Go on with a run", Menu.TRAINING, "using_runs.resume", gap=True,
               tip="Resume the selected run where it ended"),
    ActionSpec("predict", "Pr&edict…", Menu.TRAINING, "using_runs.predict", "Ctrl+Shift+Y",
               tip="Ask the network of the selected run about files"),
    ActionSpec("evaluate", "E&valuate…", Menu.TRAINING, "using_runs.evaluate",
               tip="Test the network of the selected run on its validation data, or on others"),
    ActionSpec("export", "E&xport…", Menu.TRAINING, "using_runs.export",
               tip="Take the network of the selected run out, for other programs"),
    ActionSpec("problems", "Show &problems", Menu.TRAINING, "show_problems", "Ctrl+Shift+M", gap=True),
    ActionSpec("curves", "Show training c&urves", Menu.TRAINING, "show_training", "Ctrl+Shift+T"),
    ActionSpec("runs", "Show &runs", Menu.TRAINING, "show_runs", "Ctrl+Shift+R"),
)  # fmt: skip
_HELP = (
    ActionSpec("card_help", "Help on the &card", Menu.HELP, "card_help.open", "F1",
               tip="Open the page of the selected card, or the list of all cards"),
    ActionSpec("tutorial", "&Tutorial", Menu.HELP, "help_menu.tutorial", tip="From an empty canvas to a network"),
    ActionSpec("shortcuts", "&Keyboard shortcuts", Menu.HELP, "help_menu.shortcuts", "Ctrl+F1"),
    ActionSpec("selftest", "Check this com&puter…", Menu.HELP, "help_menu.selftest", gap=True,
               tip="Try each part of the program, and tell what does not work"),
    ActionSpec("log", "Show the program's &log", Menu.HELP, "help_menu.log"),
    ActionSpec("licences", "L&icences", Menu.HELP, "help_menu.licences", gap=True),
    ActionSpec("about", "&About Voxdeck", Menu.HELP, "help_menu.about"),
)  # fmt: skip
ACTIONS: tuple[ActionSpec, ...] = (*_FILE, *_EDIT, *_ARRANGE, *_VIEW, *_TRAINING, *_HELP)


class Actions:
    """The actions of one window, by id; ``menus`` holds the submenus that the window fills."""

    def __init__(self, window: QWidget, canvas: QWidget, theme: Theme) -> None:
        self.menus: dict[str, QMenu] = {}
        self._made: dict[str, QAction] = {}
        for spec in ACTIONS:
            if spec.submenu:
                self.menus[spec.id] = QMenu(tr(spec.text), window)
                continue
            action = QAction(tr(spec.text), window, checkable=spec.checkable)
            action.setObjectName(spec.id)
            action.setStatusTip(tr(spec.tip))
            _name_shortcut(action, spec)
            call = attrgetter(spec.slot)(window)
            action.triggered.connect(lambda *_, slot=call: slot())
            if spec.scope is Scope.CANVAS:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (canvas if spec.scope is Scope.CANVAS else window).addAction(action)
            self._made[spec.id] = action
        self.set_theme(theme)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of that id."""
        return self._made[name]

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Put all actions into their menus."""
        menus: Mapping[Menu, QMenu] = {menu: bar.addMenu(tr(menu.value)) for menu in Menu}
        for spec in ACTIONS:
            if spec.gap:
                menus[spec.menu].addSeparator()
            if spec.submenu:
                menus[spec.menu].addMenu(self.menus[spec.id])
            else:
                menus[spec.menu].addAction(self._made[spec.id])

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for spec in ACTIONS:
            if spec.icon and not spec.submenu:
                self._made[spec.id].setIcon(icon(spec.icon, theme.text, theme.text_disabled))


def plain(text: str) -> str:
    """Return the words of an action or a menu as they are read aloud, in the language that is spoken."""
    return tr(text).replace("&", "").rstrip("…")


def _name_shortcut(action: QAction, spec: ActionSpec) -> None:
    words = tr(spec.tip) or plain(spec.text)
    if spec.shortcut:
        sequence = QKeySequence(spec.shortcut)
        action.setShortcuts([QKeySequence(keys) for keys in (spec.shortcut, spec.also) if keys])
        words = f"{words} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})"
    action.setToolTip(words)
