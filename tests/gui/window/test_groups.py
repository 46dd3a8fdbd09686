"""Groups by mouse and keys: collapsed, opened, edited, undone, saved, and used again in another deck."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu, QPushButton

from app.canvas.card_layout import Place
from app.document.annotating import Annotate
from app.document.annotation import Annotation, Kind
from app.document.deck_file import read_deck
from app.document.graph import Graph
from app.panels.group_sockets import GroupSockets
from app.panels.palette_rows import KEY
from app.window.checking import CheckState
from app.window.group_dialog import GroupDialog
from tests.unit.document.test_grouping import residual

BLOCK = ("conv_a", "conv_b", "join")
PLACES = {"input": (0, 0), "conv_a": (360, 0), "conv_b": (720, 0), "join": (1080, 0), "output": (1440, 0)}


@pytest.fixture
def window(open_window, qtbot):
    window = open_window()
    graph = residual()
    graph = graph.with_nodes(replace(node, position=PLACES[key]) for key, node in graph.nodes.items())
    window.history.load(graph)
    window.canvas.zoom_to_fit()
    window.canvas.setFocus()
    checked(window, qtbot)
    return window


def checked(window, qtbot):
    qtbot.waitUntil(lambda: window.check.state is CheckState.CHECKED)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.canvas.view, key, modifiers)


def card(window, key):
    return window.canvas.view.drawing.cards[key]


def point(window, key, at):
    return window.canvas.view.mapFromScene(card(window, key).pos() + at)


def collapse(window):
    window.canvas.select(BLOCK)
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)


def open_by_mouse(window, key="group_1"):
    window.canvas.view.show_at(1.0, card(window, key).outline().center())
    QTest.mouseDClick(window.canvas.view.viewport(), Qt.MouseButton.LeftButton, pos=point(window, key, QPointF(90, 18)))


def menu_at(window, key, name, *, output=False):
    """Open the menu of a row of a card and return its entries by their words, those of submenus too."""
    row = card(window, key).layout.by_place[Place(output, name)]
    window.canvas.view.show_at(1.0, card(window, key).outline().center())
    pos = point(window, key, QPointF(60, row.middle))
    view = window.canvas.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, pos, view.viewport().mapToGlobal(pos))
    QApplication.sendEvent(view.viewport(), event)
    menus = [
        menu for menu in window.canvas.findChildren(QMenu) if menu.isVisible() or menu.parent() is not window.canvas
    ]
    entries = {action.text(): action for menu in menus for action in menu.actions() if action.text()}
    for menu in menus:
        menu.close()
    return entries


def answer(window, text):
    dialog = QApplication.activeModalWidget() or window.findChildren(QInputDialog)[-1]
    line = dialog.findChild(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_collapse_open_edit_inside_and_undo(window, qtbot):
    collapse(window)
    assert set(window.history.graph.nodes) == {"input", "group_1", "output"}
    assert window.history.undo_name == "Collapse 3 cards into a group"
    assert window.canvas.selected_nodes() == ("group_1",)
    open_by_mouse(window)
    bar = window.canvas.breadcrumb
    assert bar.isVisible()
    assert [step.text() for step in bar.steps] == [window.files.name, "Group"]
    assert set(window.canvas.view.drawing.cards) == set(BLOCK)
    checked(window, qtbot)
    assert window.canvas.view.drawing.state("conv_a").badge == "badge 16"
    row = card(window, "conv_a").layout.by_place[Place(False, "filters")]
    window.canvas.view.show_at(1.0, card(window, "conv_a").outline().center())
    QTest.mouseClick(
        window.canvas.view.viewport(), Qt.MouseButton.LeftButton, pos=point(window, "conv_a", row.field.center())
    )
    editor = window.canvas.view.editing.editor
    QTest.keyClicks(editor, "120")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.history.undo_name.endswith("to 120 in Group")
    checked(window, qtbot)
    qtbot.waitUntil(lambda: window.canvas.view.drawing.state("conv_a").wrong)
    press(window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.canvas.selected_nodes() == ("group_1",)
    state = window.canvas.view.drawing.state("group_1")
    assert [problem.text for problem in state.problems] == ["Convolution 3D: Too many filters."]
    window.problems_panel.go_to_next()
    assert window.canvas.level.path == ("group_1",)
    assert window.canvas.selected_nodes() == ("conv_a",)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    checked(window, qtbot)
    qtbot.waitUntil(lambda: not window.canvas.view.drawing.state("conv_a").wrong)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.canvas.level.path == ()
    assert set(window.history.graph.nodes) == set(PLACES)


def test_enter_opens_the_bar_leads_back_and_ungroup_takes_apart(window):
    collapse(window)
    press(window, Qt.Key.Key_Return)
    assert window.canvas.level.path == ("group_1",)
    window.canvas.select(["conv_a", "conv_b"])
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Return)
    assert window.canvas.level.path == ("group_1", "group_1")
    bar = window.canvas.breadcrumb
    QTest.mouseClick(bar.steps[0], Qt.MouseButton.LeftButton)
    assert window.canvas.level.path == ()
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert set(window.history.graph.nodes) == {"input", "output", "join", "group_1"}
    assert {node.inner is None for node in window.history.graph.nodes.values()} == {True, False}


def test_show_outside_change_there_rename_save_and_open_again(window, qtbot, tmp_path):
    collapse(window)
    press(window, Qt.Key.Key_Return)
    menu_at(window, "conv_a", "filters")["Show Filters outside as…"].trigger()
    answer(window, "Width")
    menu_at(window, "conv_b", "filters")["Show Filters outside as…"].trigger()
    answer(window, "Width")
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.canvas.level.path == ()
    row = card(window, "group_1").layout.by_place[Place(False, "filters")]
    assert row.label == "Width"
    window.canvas.view.show_at(1.0, card(window, "group_1").outline().center())
    QTest.mouseClick(
        window.canvas.view.viewport(), Qt.MouseButton.LeftButton, pos=point(window, "group_1", row.field.center())
    )
    editor = window.canvas.view.editing.editor
    QTest.keyClicks(editor, "9")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    inner = window.history.graph.nodes["group_1"].inner
    assert {inner.nodes[key].value("filters") for key in ("conv_a", "conv_b")} == {9}
    menu_at(window, "group_1", "filters")["Rename…"].trigger()
    answer(window, "Channels")
    assert window.history.undo_name == "Rename Width to Channels in Group"
    checked(window, qtbot)
    deck = window.answers.path = tmp_path / "grouped.deck"
    assert window.files.save_as()
    assert read_deck(deck) == window.history.graph
    press(window, Qt.Key.Key_Return)
    window.files.new()
    assert window.canvas.level.path == ()
    assert not window.canvas.breadcrumb.isVisible()
    window.files.open(deck)
    assert card(window, "group_1").layout.by_place[Place(False, "filters")].label == "Channels"


def test_a_socket_is_hidden_and_shown_again_in_the_menu_and_in_the_inspector(window):
    collapse(window)
    press(window, Qt.Key.Key_Return)
    for name, label in (("filters", "Filters"), ("kernel_size", "Kernel size"), ("strides", "Strides")):
        menu_at(window, "conv_a", name)[f"Show {label} outside as…"].trigger()
        answer(window, label)
    press(window, Qt.Key.Key_Escape)
    menu_at(window, "group_1", "kernel_size")["Hide"].trigger()
    assert window.history.undo_name == "Hide Kernel size in Group"
    assert Place(False, "kernel_size") not in card(window, "group_1").layout.by_place
    # A hidden one is no step on the way.
    menu_at(window, "group_1", "strides")["Move up"].trigger()
    assert [socket.name for socket in window.history.graph.nodes["group_1"].definition.inputs][:2] == [
        "strides",
        "filters",
    ]
    menu_at(window, "group_1", "strides")["Kernel size"].trigger()
    assert window.history.undo_name == "Show Kernel size again in Group"
    assert Place(False, "kernel_size") in card(window, "group_1").layout.by_place
    made = window.inspector.findChildren(GroupSockets)[-1].lists[False]
    made.setCurrentRow(0)
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Space)
    assert Place(False, "strides") not in card(window, "group_1").layout.by_place


def test_a_frame_among_the_cards_goes_inside_and_comes_out_with_keys(window):
    frame = Annotation("frame_1", Kind.FRAME, "Block", (320.0, -80.0), (1120.0, 800.0))
    window.history.do(Annotate(frame))
    collapse(window)
    assert window.history.undo_name == "Collapse 3 cards and 1 annotation into a group"
    assert not window.history.graph.annotations
    press(window, Qt.Key.Key_Return)
    assert set(window.canvas.view.drawing.annotations) == {"frame_1"}
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.history.graph.annotations == {"frame_1": frame}
    assert set(window.canvas.view.drawing.annotations) == {"frame_1"}


def test_the_inspector_leads_from_inside_to_what_feeds_from_outside(window):
    collapse(window)
    press(window, Qt.Key.Key_Return)
    window.canvas.select(["conv_a"])
    (button,) = [b for b in window.inspector.findChildren(QPushButton) if b.text() == "← outside: Input"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.canvas.level.path == ()
    assert window.canvas.selected_nodes() == ("input",)


def rows_of(palette):
    tree = palette.tree
    groups = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return {group.child(i).data(0, KEY): group.child(i) for group in groups for i in range(group.childCount())}


def test_a_group_goes_to_the_library_and_into_another_deck(window, open_window, qtbot, home):
    collapse(window)
    window.actions_table["save_group"].trigger()
    dialog = window.findChild(GroupDialog)
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Lab block")
    QTest.keyClicks(dialog.about, "As we use it.")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert (home / "groups" / "lab-block.deck").is_file()
    assert "my_groups.lab-block" in rows_of(window.palette_panel)
    (home / "groups" / "broken.deck").write_text("[")
    other = open_window()
    assert "broken.deck is not a whole deck file" in other.banner.text.text()
    QTest.keyClicks(other.palette_panel.search, "lab bl")
    QTest.keyClick(other.palette_panel.search, Qt.Key.Key_Return)
    assert other.canvas.selected_nodes() == ("lab_block_1",)
    assert other.history.undo_name == "Add Lab block"
    assert set(other.history.graph.nodes["lab_block_1"].inner.nodes) == set(BLOCK)
    other.palette_panel.search.clear()
    other.groups.ask_to_rename("my_groups.lab-block")
    answer(other, "House block")
    assert "my_groups.house-block" in rows_of(other.palette_panel)
    other.groups.ask_to_delete("my_groups.house-block")
    assert "my_groups.house-block" in rows_of(other.palette_panel)
    other.answers.delete = True
    other.groups.ask_to_delete("my_groups.house-block")
    assert "my_groups.house-block" not in rows_of(other.palette_panel)
    assert not (home / "groups" / "house-block.deck").exists()
    assert other.history.graph.nodes["lab_block_1"].inner is not None


def test_a_group_is_dragged_in_as_any_card_and_copied(window):
    window.history.load(Graph())
    window.canvas.add_card("groups.residual-block-3d", window.canvas.view.viewport().mapToGlobal(QPoint(300, 200)))
    press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    graph = window.history.graph
    assert [graph.title(key) for key in graph.nodes] == ["Residual block 3D", "Residual block 3D 2"]
    first = next(iter(graph.nodes))
    window.canvas.select([first])
    press(window, Qt.Key.Key_Return)
    assert window.canvas.level.path == (first,)
    press(window, Qt.Key.Key_Escape)
    window.card_help.open()
    assert "a convolution of one voxel" in window.card_help.window.page.toPlainText()
    assert window.card_help.window.windowTitle() == "Residual block 3D — Help"
