"""Frames and notes with real mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit

from app.canvas.annotations.annotation_painter import height_of
from app.canvas.under_mouse import Part, find_under
from app.document.annotation import Annotation, Kind, Tint
from app.document.graph import Graph
from tests.gui.canvas.conftest import small_graph

FRAME = Annotation("frame_1", Kind.FRAME, "Head", (-200.0, -320.0), (360.0, 560.0), str(Tint.BLUE))
NOTE = Annotation("note_1", Kind.NOTE, "Mind the gap", (-520.0, -340.0), (240.0, 64.0), str(Tint.YELLOW))


def _graph():
    graph = small_graph()
    return Graph(graph.nodes, graph.links, annotations={"frame_1": FRAME, "note_1": NOTE})


@pytest.fixture
def hands(make_hands):
    return make_hands(_graph())


def _strip(hands, key="frame_1"):
    return hands.view.mapFromScene(hands.view.drawing.annotations[key].outline().topLeft() + QPointF(60, 18))


def _middle(hands, key):
    return hands.view.mapFromScene(hands.view.drawing.annotations[key].outline().center())


def test_a_frame_dragged_by_its_title_takes_its_cards_along(hands):
    hands.drag(_strip(hands), _strip(hands) + QPoint(80, 40))
    assert hands.graph.annotations["frame_1"].position == (-120.0, -280.0)
    assert hands.graph.nodes["conv3d_1"].position == (-72.0, -208.0)
    assert hands.graph.nodes["dense_1"].position == small_graph().nodes["dense_1"].position
    assert hands.canvas.history.names[-1] == "Move 1 card and 1 annotation"
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph == _graph()
    assert hands.agrees()


def test_the_ground_inside_a_frame_is_still_ground(hands):
    assert find_under(hands.view, hands.at(-180, 200)).part is Part.EMPTY
    hands.drag(hands.at(-190, 220), hands.at(150, -100))
    assert hands.canvas.selected_nodes() == ("conv3d_1",)
    assert hands.view.selected_annotations() == []


def test_a_drag_of_a_corner_resizes_by_steps_of_the_grid(hands):
    corner = hands.at(160, 240)
    hands.drag(corner, corner + QPoint(43, -30))
    made = hands.graph.annotations["frame_1"]
    assert made.position == FRAME.position
    assert made.size == (400.0, 528.0)
    left = hands.at(-200, 0)
    hands.drag(left, left + QPoint(1000, 0))
    assert hands.graph.annotations["frame_1"].size[0] == 96.0
    assert hands.canvas.history.names[-1] == "Resize frame Head"
    assert hands.agrees()


def test_escape_takes_a_drag_of_an_edge_back(hands):
    corner = hands.at(160, 240)
    hands.press(corner)
    hands.move(corner + QPoint(60, 60))
    hands.key(Qt.Key.Key_Escape)
    hands.release(corner + QPoint(60, 60))
    assert hands.graph == _graph()
    assert hands.view.drawing.annotations["frame_1"].outline().width() == 360.0


def test_a_title_is_written_in_its_place(hands, qtbot):
    hands.double_click(_strip(hands))
    editor = hands.view.writing.editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Head"
    qtbot.keyClicks(editor, "Classifier")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert hands.graph.annotations["frame_1"].text == "Classifier"
    assert hands.canvas.history.names[-1] == "Rename frame Head to Classifier"
    assert hands.view.writing.editor is None
    assert hands.view.hasFocus()


def test_a_note_is_written_in_its_place_and_grows(hands, qtbot):
    hands.double_click(_middle(hands, "note_1"))
    editor = hands.view.writing.editor
    assert isinstance(editor, QPlainTextEdit)
    text = "First line\n\n" + "many words " * 20
    editor.setPlainText(text)
    hands.click(hands.at(0, 330))
    made = hands.graph.annotations["note_1"]
    assert made.text == text.strip()
    assert made.size == (240.0, height_of(text.strip(), 240.0))
    assert made.size[1] > 100
    hands.canvas.history.undo()
    assert hands.graph.annotations["note_1"] == NOTE
    hands.double_click(_middle(hands, "note_1"))
    qtbot.keyClicks(hands.view.writing.editor, "gone")
    qtbot.keyClick(hands.view.writing.editor, Qt.Key.Key_Escape)
    assert hands.graph.annotations["note_1"] == NOTE


def test_the_selection_is_framed_and_the_title_asked_for(hands, qtbot):
    hands.canvas.select(["conv3d_1", "dense_1"])
    hands.canvas.annotating.frame_selection()
    qtbot.keyClicks(hands.view.writing.editor, "Both")
    qtbot.keyClick(hands.view.writing.editor, Qt.Key.Key_Return)
    made = hands.graph.annotations["frame_2"]
    assert made.text == "Both"
    for key in ("conv3d_1", "dense_1"):
        assert hands.view.drawing.annotations["frame_2"].holds(hands.card(key).outline())
    hands.canvas.history.undo()
    hands.canvas.history.undo()
    assert hands.graph == _graph()


def test_a_frame_is_deleted_without_its_cards_and_copied_alone(hands):
    hands.click(_strip(hands))
    hands.canvas.copy()
    hands.key(Qt.Key.Key_Delete)
    assert set(hands.graph.annotations) == {"note_1"}
    assert hands.graph.nodes == small_graph().nodes
    hands.canvas.paste()
    assert hands.graph.annotations["frame_1"].text == "Head"
    assert hands.agrees()


def _menu(hands, pos):
    hands.view.menu_asked.emit(find_under(hands.view, pos), pos)
    return hands.canvas.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]


def test_the_menu_of_a_frame_offers_colours_and_what_is_in_it(hands):
    menu = _menu(hands, _strip(hands))
    actions = {action.text(): action for action in menu.actions() if action.text()}
    colours = {action.text(): action for action in actions["Colour"].menu().actions()}
    assert [name for name, action in colours.items() if action.isChecked()] == ["Blue"]
    colours["Orange"].trigger()
    assert hands.graph.annotations["frame_1"].tint == "orange"
    actions["Select what is in it"].trigger()
    menu.close()
    assert hands.canvas.selected_nodes() == ("conv3d_1",)


def test_tidying_keeps_cards_in_their_frames(hands):
    hands.canvas.select([])
    hands.canvas.arranging.tidy_up()
    hands.view.gliding.finish()
    frame = hands.view.drawing.annotations["frame_1"]
    assert frame.holds(hands.card("conv3d_1").outline())
    assert not any(frame.outline().intersects(hands.card(key).outline()) for key in ("input_1", "dense_1"))
    assert hands.canvas.history.names[-1] == "Tidy up"
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph == _graph()


@pytest.mark.parametrize("zoom", [0.1, 0.3, 1.0])
def test_a_frame_is_seen_at_every_zoom(hands, zoom):
    hands.view.show_at(zoom, QPointF(0, 0))
    picture = hands.canvas.grab().toImage()
    inside = hands.at(-190, 230)
    ratio = picture.devicePixelRatio()
    colour = picture.pixelColor(QPoint(round(inside.x() * ratio), round(inside.y() * ratio)))
    assert colour.blue() > colour.red() + 8


def test_a_frame_is_moved_from_afar_by_the_title_above_it(hands):
    hands.view.show_at(0.3, QPointF(0, 0))
    above = hands.view.mapFromScene(QPointF(-200, -320)) + QPoint(12, -8)
    hands.drag(above, above + QPoint(24, 0))
    assert hands.graph.annotations["frame_1"].position == (-120.0, -320.0)
