"""Gestures and keys that are begun from the command palette, and then made with the mouse."""

import pytest
from PySide6.QtCore import Qt

from app.canvas.card_layout import Place
from app.canvas.gesture_words import GESTURES
from app.document.annotation import Annotation, Kind
from app.document.graph import Graph, Link
from tests.gui.canvas.conftest import node, small_graph


@pytest.fixture
def begun(hands):
    return hands.canvas.begun


def _cursor(hands):
    return hands.viewport.cursor().shape()


def test_each_gesture_that_can_be_begun_is_there(hands):
    for gesture in GESTURES:
        assert not gesture.begin or callable(getattr(hands.canvas.begun, gesture.begin))


def test_a_lasso_is_armed_for_one_drag(hands, begun):
    begun.lasso()
    assert _cursor(hands) is Qt.CursorShape.CrossCursor
    assert hands.messages[-1].startswith("Draw a line around")
    corners = [hands.at(x, y) for x, y in ((-190, -290), (170, -290), (170, 380), (-190, 380), (-190, -280))]
    hands.press(corners[0])
    for corner in corners[1:]:
        hands.move(corner)
    hands.release(corners[-1])
    assert hands.canvas.selected_nodes() == ("conv3d_1",)
    hands.move(hands.at(-300, 350))
    assert _cursor(hands) is not Qt.CursorShape.CrossCursor
    # The next drag selects with a rectangle again.
    hands.drag(hands.at(-520, -220), hands.at(-480, -100))
    assert hands.canvas.selected_nodes() == ("input_1",)


def test_escape_takes_the_arming_back_and_nothing_else(hands, begun):
    hands.canvas.select(["dense_1"])
    begun.rectangle()
    hands.key(Qt.Key.Key_Escape)
    assert not hands.view.arming.armed
    assert hands.canvas.selected_nodes() == ("dense_1",)
    assert _cursor(hands) is not Qt.CursorShape.CrossCursor


def test_a_rectangle_may_begin_on_a_card(hands, begun):
    begun.rectangle()
    hands.drag(hands.at(-400, -150), hands.at(-100, -100))
    assert hands.canvas.selected_nodes() == ("input_1", "conv3d_1")
    assert hands.graph == small_graph()


def test_links_are_cut_cards_copied_and_the_canvas_moved(hands, begun):
    begun.cut_links()
    middle = hands.socket("dense_1", "inputs")
    hands.drag(middle + hands.at(-20, -80) - hands.at(0, 0), middle + hands.at(-20, 80) - hands.at(0, 0))
    assert hands.canvas.history.names[-1] == "Delete 1 link"
    begun.duplicate()
    hands.drag(hands.title("integer_1"), hands.title("integer_1") + hands.at(0, 120) - hands.at(0, 0))
    assert hands.canvas.history.names[-1] == "Duplicate 1 card"
    before = hands.view.middle()
    begun.move_canvas()
    hands.drag(hands.title("conv3d_1"), hands.title("conv3d_1") + hands.at(50, 0) - hands.at(0, 0))
    assert round(before.x() - hands.view.middle().x()) == 50
    assert hands.canvas.history.names[-1] == "Duplicate 1 card"


def test_a_press_of_the_right_button_takes_the_arming_back(hands, begun):
    begun.lasso()
    hands.click(hands.at(-300, 350), Qt.MouseButton.RightButton)
    assert not hands.view.arming.armed


def test_the_walk_and_the_keys_of_rows_are_begun(hands, begun):
    hands.canvas.select([])
    begun.edit_row()
    assert hands.messages[-1] == "Walk to a card and one of its rows with the arrow keys first."
    begun.rename()
    assert hands.messages[-1].startswith("Nothing is selected.")
    begun.walk_over_rows()
    assert hands.canvas.selected_nodes() == ("conv3d_1",)
    assert hands.view.walk.row is hands.row("conv3d_1", "filters")
    begun.edit_row()
    assert hands.view.editing.editor is not None
    hands.view.editing.close()
    begun.link_row()
    assert hands.canvas.search.isVisible()
    hands.canvas.search.hide()
    begun.rename()
    assert hands.view.editing.editor.objectName() == "card_title"


def test_the_links_of_an_input_are_put_in_another_order_with_keys(make_hands):
    nodes = [node("a", "network.Input", -400, -200), node("b", "network.Input", -400, 100), node("add", "layers.Add")]
    links = (Link("a", "output", "add", "inputs"), Link("b", "output", "add", "inputs"))
    hands = make_hands(Graph({n.id: n for n in nodes}, links))
    hands.view.walk.go("add", Place(False, "inputs", 0))
    control = Qt.KeyboardModifier.ControlModifier
    hands.key(Qt.Key.Key_Up, control)
    assert hands.canvas.history.names == ()
    hands.key(Qt.Key.Key_Down, control)
    assert hands.graph.links_into("add", "inputs") == links[::-1]
    assert hands.view.walk.link == links[0]
    assert len(hands.canvas.history.names) == 1
    hands.canvas.begun.move_link_up()
    assert hands.graph.links_into("add", "inputs") == links
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Up, control)
    assert hands.messages[-1].startswith("No link ends in this row")


def test_duplicating_by_drag_takes_a_note(make_hands):
    note = Annotation("note_1", Kind.NOTE, "Mind", (0.0, 0.0), (160.0, 64.0))
    hands = make_hands(Graph(annotations={"note_1": note}))
    hands.canvas.begun.duplicate()
    hands.drag(hands.at(80, 32), hands.at(80, 232))
    assert hands.graph.annotations["note_2"].position == (0.0, 200.0)
