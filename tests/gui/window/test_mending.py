"""One-click fixes in the window: on the problem's row, by a key, and from the card's menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.canvas.menus import menu_of
from app.canvas.under_mouse import find_under
from app.document.graph import Graph, Link, Node
from app.document.grouping import Collapse


@pytest.fixture
def window(open_window):
    made = open_window()
    nodes = {
        "input_1": Node("input_1", "network.Input", {"shape": (8, 8, 8, 1)}, (0.0, 0.0)),
        "conv3d_1": Node("conv3d_1", "layers.Conv3D", {"filters": 0}, (360.0, 0.0)),
    }
    made.history.load(Graph(nodes, (Link("input_1", "output", "conv3d_1", "inputs"),)))
    made.show_problems()
    made.canvas.zoom_to_fit()
    return made


def test_a_click_on_the_row_puts_it_right_and_undo_takes_it_back(window):
    listed = window.problems_panel.list
    button = listed.itemWidget(listed.topLevelItem(0), 2).button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.history.graph.nodes["conv3d_1"].value("filters") == 16
    assert window.history.undo_name == "Change filters of Convolution 3D to 16"
    assert not window.problems_panel.problems
    window.undo()
    assert window.history.graph.nodes["conv3d_1"].value("filters") == 0
    assert window.problems_panel.problems


def test_a_key_fixes_the_marked_problem_and_says_where_there_is_none(window):
    window.actions_table["fix_problem"].trigger()
    assert window.history.graph.nodes["conv3d_1"].value("filters") == 16
    window.actions_table["fix_problem"].trigger()
    assert "No problem here" in window.statusBar().currentMessage()


@pytest.mark.parametrize("inside", [False, True])
def test_the_cards_menu_offers_it_also_inside_a_group(window, qtbot, inside):
    if inside:
        window.history.do(Collapse(("conv3d_1",), "group_1"))
        window.canvas.groups.go(("group_1",))
    card = window.canvas.view.drawing.cards["conv3d_1"]
    qtbot.waitUntil(lambda: bool(card.state.problems))
    hit = find_under(window.canvas.view, window.canvas.view.mapFromScene(card.outline().center()))
    menu = menu_of(window.canvas, hit, window.canvas.view.mapFromScene(card.outline().center()))
    action = next(action for action in menu.actions() if action.text() == "Fix: Set filters to 16")
    action.trigger()
    graph = window.history.graph.nodes["group_1"].inner if inside else window.history.graph
    assert graph.nodes["conv3d_1"].value("filters") == 16
    menu.close()
