"""Groups on the canvas: what goes inside and comes out, and what inside is fed from outside."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.canvas.accessible.words import row_text
from app.document.annotation import Annotation, Kind
from app.document.commands import Connect, Disconnect, SetValue, Several
from app.document.graph import Graph, Link
from app.document.grouping import Collapse, Inside
from app.document.showing import Expose, HideExposed, MoveExposed
from tests.gui.canvas.conftest import small_graph

CONTROL = Qt.KeyboardModifier.ControlModifier
FRAME = Annotation("frame_1", Kind.FRAME, "Stem", (-192.0, -320.0), (360.0, 640.0))
NOTE = Annotation("note_1", Kind.NOTE, "Mind", (168.0, -232.0), (96.0, 48.0))
FAR = Annotation("note_2", Kind.NOTE, "Far", (900.0, 900.0), (96.0, 48.0))


@pytest.fixture
def noted(make_hands):
    graph = small_graph()
    return make_hands(Graph(graph.nodes, graph.links, annotations={n.id: n for n in (FRAME, NOTE, FAR)}))


@pytest.fixture
def fed(make_hands):
    """An integer outside feeds the filters of a card inside, which is open."""
    graph = Collapse(("conv3d_1", "dense_1")).apply(small_graph())
    graph = Inside(("group_1",), Expose("conv3d_1", "filters")).apply(graph)
    graph = Inside(("group_1",), Expose("dense_1", "units")).apply(graph)
    graph = Connect(Link("integer_1", "value", "group_1", "filters")).apply(graph)
    hands = make_hands(graph)
    hands.canvas.groups.open("group_1")
    hands.view.show_at(1.0, hands.card("conv3d_1").outline().center())
    return hands


def test_frames_and_notes_among_the_cards_go_inside_and_come_out_again(noted):
    noted.canvas.select(["conv3d_1", "dense_1"])
    noted.canvas.groups.collapse()
    assert noted.canvas.history.names[-1] == "Collapse 2 cards and 2 annotations into a group"
    inner = noted.graph.nodes["group_1"].inner
    assert set(inner.annotations) == {"frame_1", "note_1"}
    assert set(noted.graph.annotations) == {"note_2"}
    noted.canvas.groups.ungroup()
    assert set(noted.graph.annotations) == {"frame_1", "note_1", "note_2"}
    assert noted.canvas.history.names[-1] == "Ungroup Group"
    assert noted.agrees()
    # All moved by as much, so that the cards stand in their frame as before.
    moved = QPointF(*noted.graph.nodes["conv3d_1"].position) - QPointF(*small_graph().nodes["conv3d_1"].position)
    assert QPointF(*noted.graph.annotations["frame_1"].position) - QPointF(*FRAME.position) == moved
    noted.canvas.history.undo()
    noted.canvas.history.undo()
    assert noted.graph.annotations == {n.id: n for n in (FRAME, NOTE, FAR)}
    assert noted.agrees()


def test_a_selected_frame_collapses_with_all_that_is_in_it(noted):
    strip = noted.view.mapFromScene(QPointF(*FRAME.position) + QPointF(60, 18))
    noted.click(strip)
    noted.canvas.groups.collapse()
    inner = noted.graph.nodes["group_1"].inner
    assert (set(inner.nodes), set(inner.annotations)) == ({"conv3d_1"}, {"frame_1"})


def test_a_frame_that_holds_a_card_that_stays_stays_too(make_hands):
    graph = small_graph()
    wide = replace(FRAME, size=(760.0, 640.0))
    hands = make_hands(Graph(graph.nodes, graph.links, annotations={"frame_1": wide}))
    hands.canvas.select(["conv3d_1"])
    hands.canvas.groups.collapse()
    assert set(hands.graph.annotations) == {"frame_1"}
    assert hands.graph.nodes["group_1"].inner.annotations == {}


def test_frames_that_come_out_take_other_names_where_theirs_are_taken(noted):
    noted.canvas.select(["conv3d_1", "dense_1"])
    noted.canvas.groups.collapse()
    noted.key(Qt.Key.Key_D, CONTROL)
    assert noted.canvas.selected_nodes() == ("group_2",)
    for group in ("group_1", "group_2"):
        noted.canvas.select([group])
        noted.canvas.groups.ungroup()
    assert len(noted.graph.annotations) == 5
    assert noted.agrees()


def test_an_input_that_is_fed_from_outside_says_by_what_and_takes_no_value(fed):
    row = fed.row("conv3d_1", "filters")
    assert (row.value, row.field) == ("← outside: Integer", None)
    fed.click(fed.view.mapFromScene(fed.card("conv3d_1").pos() + QPointF(220, row.middle)))
    assert fed.view.editing.editor is None
    words = "Filters is fed from outside by Integer. Leave the group to change it there."
    assert fed.messages[-1] == words
    fed.messages.clear()
    fed.view.walk.go("conv3d_1", row.place)
    fed.key(Qt.Key.Key_Return)
    assert fed.messages == [words]
    assert "fed from outside by Integer" in row_text(fed.canvas.level.graph, fed.card("conv3d_1"), row)
    # Shown outside, but fed by nothing there: the value counts and is typed.
    assert fed.row("dense_1", "units").field is not None


def test_what_happens_outside_shows_inside_at_once(fed):
    history = fed.canvas.level._history
    link = Link("integer_1", "value", "group_1", "filters")
    value = Inside(("group_1",), SetValue("conv3d_1", "filters", 8))
    history.do(Several((Disconnect(link), value), "Unlink and change"))
    assert fed.row("conv3d_1", "filters").value == "8"
    assert fed.row("conv3d_1", "filters").field is not None
    history.undo()
    assert fed.row("conv3d_1", "filters").fed == "Integer"
    history.do(Inside(("group_1",), HideExposed("filters")))
    assert (fed.row("conv3d_1", "filters").fed, fed.row("conv3d_1", "filters").outside) == ("", False)
    assert link not in history.graph.links


def test_groups_within_groups_say_what_feeds_them_from_the_deck(fed):
    fed.canvas.select(["conv3d_1"])
    fed.canvas.groups.collapse()
    assert fed.row("group_1", "filters").fed == "Integer"
    fed.key(Qt.Key.Key_Return)
    assert fed.canvas.level.path == ("group_1", "group_1")
    assert fed.row("conv3d_1", "filters").fed == "Integer"
    assert fed.row("conv3d_1", "inputs").value == "← outside: Input"


def _strip(hands):
    return hands.view.mapFromScene(QPointF(*FRAME.position) + QPointF(60, 18))


def test_alt_and_a_drag_duplicate_a_frame_with_all_in_it(noted):
    noted.drag(_strip(noted), _strip(noted) + QPoint(-400, 40), modifiers=Qt.KeyboardModifier.AltModifier)
    assert noted.canvas.history.names == ("Duplicate 1 card and 1 annotation",)
    assert noted.graph.annotations["frame_1"] == FRAME
    assert noted.graph.annotations["frame_2"].position == (FRAME.position[0] - 400, FRAME.position[1] + 40)
    x, y = noted.graph.nodes["conv3d_1"].position
    assert noted.graph.nodes["conv3d_2"].position == (x - 400, y + 40)
    assert noted.agrees()
    noted.canvas.history.undo()
    assert set(noted.graph.annotations) == {"frame_1", "note_1", "note_2"}
    assert noted.agrees()


def test_alt_and_a_drag_duplicate_a_note_and_escape_leaves_it(noted):
    start = noted.view.mapFromScene(QPointF(182, -206))
    noted.press(start, modifiers=Qt.KeyboardModifier.AltModifier)
    noted.move(start + QPoint(60, 60))
    QTest.keyClick(noted.view, Qt.Key.Key_Escape)
    noted.release(start + QPoint(60, 60))
    assert noted.canvas.history.names == ()
    noted.drag(start, start + QPoint(80, 160), modifiers=Qt.KeyboardModifier.AltModifier)
    assert noted.graph.annotations["note_3"] == replace(NOTE, id="note_3", position=(248.0, -72.0))
    assert noted.graph.annotations["note_1"] == NOTE


def test_ctrl_d_duplicates_a_frame_with_all_in_it_too(noted):
    noted.click(_strip(noted))
    noted.key(Qt.Key.Key_D, CONTROL)
    assert {"frame_2"} < set(noted.graph.annotations)
    assert "conv3d_2" in noted.graph.nodes


def test_the_rows_of_a_group_stand_in_the_order_that_they_were_given(make_hands):
    graph = Collapse(("conv3d_1", "dense_1")).apply(small_graph())
    graph = Inside(("group_1",), Expose("conv3d_1", "filters")).apply(graph)
    hands = make_hands(graph)

    def order():
        return [row.place.name for row in hands.card("group_1").layout.rows if not row.place.output]

    assert order() == ["filters", "inputs"]
    hands.canvas.history.do(Inside(("group_1",), MoveExposed("inputs", -1)))
    assert order() == ["inputs", "filters"]
    assert hands.agrees()
