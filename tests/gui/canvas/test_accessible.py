"""The canvas as a screen reader reads it and acts in it: cards, rows, frames and notes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from app.canvas.accessible import factory
from app.compiler.findings import Finding
from app.compiler.problems import Problem
from app.document.commands import AddNode, Disconnect, SetUnfolded, SetValue
from app.document.graph import Link
from tests.gui.canvas.asking import (
    DESCRIPTION,
    FOCUS,
    NAME,
    PRESS,
    ROLE,
    TOGGLE,
    VALUE,
    act,
    card,
    face,
    graph,
    names,
    parts,
    row,
)


@pytest.fixture
def hands(make_hands):
    return make_hands(graph())


def test_nothing_is_made_for_who_does_not_ask(hands):
    hands.key(Qt.Key.Key_Down)
    hands.canvas.history.do(SetValue("conv3d_1", "filters", 40))
    assert factory.made_for(hands.view) is None
    assert hands.view.drawing.on_states is None


def test_the_canvas_is_a_list_of_cards_frames_and_notes(hands):
    canvas = face(hands)
    assert (canvas.text(NAME), canvas.role(), canvas.state().multiSelectable) == ("Canvas", ROLE.List, 1)
    assert names(canvas) == ["Input", "Convolution 3D", "Dense", "Integer", "Head", "Mind the gap"]
    roles = [part.role() for part in parts(canvas)]
    assert roles == [*[ROLE.ListItem] * 4, ROLE.Grouping, ROLE.Note]
    assert all(part.parent() is canvas and part.window() is canvas.window() for part in parts(canvas))
    assert parts(canvas)[4].text(DESCRIPTION) == "holds Convolution 3D"
    assert face(hands) is canvas


def test_a_card_says_its_badge_its_neighbours_and_what_is_wrong(hands):
    hands.canvas.set_findings(
        {"conv3d_1": Finding("conv3d_1", "6 × 6 × 6 × 16")},
        (Problem("Units must be above 0.", "dense_1", "units"),),
        {},
    )
    conv, dense = card(hands, "conv3d_1"), card(hands, "dense_1")
    assert conv.text(NAME) == "Convolution 3D; 6 × 6 × 6 × 16"
    assert conv.text(DESCRIPTION) == "fed by Input; feeds Dense"
    assert dense.text(DESCRIPTION) == "Units must be above 0.; fed by Convolution 3D"
    assert (conv.state().invalid, dense.state().invalid) == (0, 1)
    units = row(hands, "dense_1", "units")
    assert (units.state().invalid, units.text(DESCRIPTION)) == (1, "integer; Units must be above 0.")
    flows = QAccessible.RelationFlag
    assert conv.relations(flows.AllRelations) == [(card(hands, "input_1"), flows.FlowsTo), (dense, flows.FlowsFrom)]
    assert conv.relations(flows.FlowsFrom) == [(dense, flows.FlowsFrom)]


def test_rows_say_their_value_or_link_and_follow_edits(hands):
    conv, history = card(hands, "conv3d_1"), hands.canvas.history
    assert len(parts(conv)) == len(hands.card("conv3d_1").layout.rows)
    filters, inputs = row(hands, "conv3d_1", "filters"), row(hands, "conv3d_1", "inputs")
    assert (filters.text(NAME), filters.text(VALUE), filters.text(DESCRIPTION)) == ("Filters; 16", "16", "integer")
    assert inputs.text(NAME) == "Input; linked to Input"
    assert row(hands, "conv3d_1", "output", output=True).text(NAME) == "Output; feeds Dense"
    ticked = row(hands, "conv3d_1", "use_bias")
    assert (ticked.role(), ticked.state().checkable, ticked.state().checked) == (ROLE.CheckBox, 1, 1)
    history.do(SetValue("conv3d_1", "filters", 40))
    history.do(Disconnect(Link("input_1", "output", "conv3d_1", "inputs")))
    assert (filters.text(NAME), inputs.text(NAME)) == ("Filters; 40", "Input; not linked")
    assert conv.text(DESCRIPTION) == "feeds Dense"
    history.undo()
    history.undo()
    assert (filters.text(NAME), inputs.text(NAME)) == ("Filters; 16", "Input; linked to Input")


def test_rows_that_fold_come_and_go(hands, qtbot):
    conv = card(hands, "conv3d_1")
    count, fold = conv.childCount(), next(part for part in parts(conv) if part.state().expandable)
    assert (fold.state().expanded, fold.state().collapsed) == (0, 1)
    act(qtbot, fold, PRESS)
    assert hands.graph.nodes["conv3d_1"].unfolded
    assert (fold.state().expanded, fold.state().collapsed) == (1, 0)
    groups = row(hands, "conv3d_1", "groups")
    assert groups in parts(conv)
    assert conv.childCount() > count
    hands.canvas.history.do(SetUnfolded(("conv3d_1",), False))
    assert not groups.isValid()
    assert groups.text(NAME) == ""
    assert fold.isValid()
    assert len(parts(conv)) == count


def test_places_on_the_screen_follow_the_view_and_lead_back_to_the_parts(hands):
    conv, filters = card(hands, "conv3d_1"), row(hands, "conv3d_1", "filters")
    corner = hands.viewport.mapToGlobal(hands.view.mapFromScene(hands.card("conv3d_1").pos()))
    assert (conv.rect().topLeft() - corner).manhattanLength() <= 2
    assert conv.rect().contains(filters.rect().center())
    middle = filters.rect().center()
    assert face(hands).childAt(middle.x(), middle.y()) is conv
    assert conv.childAt(middle.x(), middle.y()) is filters
    assert face(hands).childAt(corner.x() - 60, corner.y() + 300) is None
    assert not conv.state().offscreen
    hands.view.pan_by(QPoint(100, 20))
    assert filters.rect().center() == middle + QPoint(100, 20)
    hands.view.show_at(1.0, QPointF(5000, 5000))
    assert conv.state().offscreen


def test_selected_and_focused_states_follow_mouse_and_keyboard(hands):
    conv, dense, filters = card(hands, "conv3d_1"), card(hands, "dense_1"), row(hands, "conv3d_1", "filters")
    hands.click(hands.title("dense_1"))
    assert (conv.state().selected, dense.state().selected) == (0, 1)
    hands.view.walk.go("conv3d_1")
    assert (conv.state().selected, conv.state().focused, dense.state().selected) == (1, 1, 0)
    assert face(hands).focusChild() is conv
    hands.key(Qt.Key.Key_Down)
    assert (conv.state().focused, filters.state().focused) == (0, 1)
    assert face(hands).focusChild() is filters


def test_several_are_selected_through_the_list(hands):
    canvas, conv = face(hands), card(hands, "conv3d_1")
    chosen = canvas.selectionInterface()
    assert chosen.select(conv)
    assert chosen.select(canvas.child(5))
    assert chosen.selectedItems() == [conv, canvas.child(5)]
    assert (chosen.selectedItemCount(), chosen.selectedItem(1), chosen.selectedItem(2)) == (2, canvas.child(5), None)
    assert chosen.isSelected(conv)
    assert not chosen.isSelected(canvas.child(0))
    assert chosen.unselect(conv)
    assert hands.canvas.selected_nodes() == ()
    assert chosen.selectAll()
    assert len(hands.canvas.selected_nodes()) == 4
    assert chosen.clear()
    assert hands.view.selected_things() == []


def test_press_goes_to_a_card_edits_a_value_and_ticks_a_box(hands, qtbot):
    act(qtbot, card(hands, "dense_1"), PRESS)
    assert hands.view.walk.card is hands.card("dense_1")
    assert hands.canvas.selected_nodes() == ("dense_1",)
    act(qtbot, row(hands, "conv3d_1", "use_bias"), TOGGLE)
    assert hands.graph.nodes["conv3d_1"].values["use_bias"] is False
    assert hands.view.walk.row is hands.row("conv3d_1", "use_bias")
    act(qtbot, row(hands, "conv3d_1", "kernel_size"), FOCUS)
    assert hands.view.walk.row is hands.row("conv3d_1", "kernel_size")
    assert hands.view.editing.editor is None
    act(qtbot, row(hands, "conv3d_1", "filters"), PRESS)
    assert hands.view.editing.editor is not None


def test_an_editor_over_a_card_is_a_part_as_long_as_it_is_open(hands, qtbot):
    canvas = face(hands)
    before = canvas.childCount()
    act(qtbot, row(hands, "conv3d_1", "filters"), PRESS)
    assert canvas.childCount() == before + 1
    ground = canvas.child(before)
    assert ground.object() is hands.viewport
    assert canvas.indexOfChild(ground) == before
    assert QAccessible.queryAccessibleInterface(hands.view.editing.editor).text(NAME) == "Filters"
    hands.view.editing.close()
    qtbot.waitUntil(lambda: canvas.childCount() == before)


def test_other_actions_rename_write_train_and_open_the_menu(hands, qtbot):
    act(qtbot, card(hands, "dense_1"), "rename")
    assert QAccessible.queryAccessibleInterface(hands.view.editing.editor).text(NAME) == "Title of the card"
    act(qtbot, face(hands).child(5), "write")
    assert hands.view.writing.editor.toPlainText() == "Mind the gap"
    assert card(hands, "dense_1").actionInterface().localizedActionName("rename") == "Rename"
    hands.canvas.history.do(AddNode("training.Train", (0, 300), "train_1"))
    with qtbot.waitSignal(hands.canvas.train_requested):
        act(qtbot, card(hands, "train_1"), "train")
    asked = []
    hands.view.menu_asked.disconnect()
    hands.view.menu_asked.connect(lambda hit, pos: asked.append(hit.card.id))
    act(qtbot, card(hands, "train_1"), QAccessibleActionInterface.showMenuAction())
    assert asked == ["train_1"]


def test_every_kind_of_interface_can_be_asked_for(hands):
    for part in (face(hands), card(hands, "conv3d_1"), row(hands, "conv3d_1", "filters"), face(hands).child(4)):
        assert part.actionInterface() is not None
        assert (part.selectionInterface() is not None) is (part is face(hands))
        for kind in ("text", "editableText", "value", "tableCell", "attributes"):
            assert getattr(part, f"{kind}Interface")() is None
