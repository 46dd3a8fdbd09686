"""The canvas without a mouse, with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.canvas.card_layout import Place
from app.canvas.keyboard.linking import fitting_links
from app.compiler.findings import Finding
from app.compiler.problems import Problem
from app.document.graph import Link
from tests.gui.canvas.conftest import small_graph

ALT = Qt.KeyboardModifier.AltModifier


def _spoken(hands):
    return hands.view.accessibleDescription()


def _walk_to(hands, node, name, *, output=False):
    hands.view.walk.go(node, Place(output, name))


def test_alt_and_arrows_walk_from_card_to_card_along_the_links(hands):
    hands.click(hands.title("input_1"))
    hands.key(Qt.Key.Key_Right, ALT)
    assert hands.canvas.selected_nodes() == ("input_1",)
    hands.key(Qt.Key.Key_Right, ALT)
    assert hands.canvas.selected_nodes() == ("conv3d_1",)
    assert hands.card("conv3d_1").focused == -1
    hands.key(Qt.Key.Key_Right, ALT)
    hands.key(Qt.Key.Key_Left, ALT)
    assert hands.canvas.selected_nodes() == ("conv3d_1",)
    hands.key(Qt.Key.Key_Left, ALT)
    hands.key(Qt.Key.Key_Down, ALT)
    assert hands.canvas.selected_nodes() == ("integer_1",)
    hands.key(Qt.Key.Key_Up, ALT)
    assert hands.canvas.selected_nodes() == ("input_1",)


def test_an_arrow_begins_at_the_card_in_the_middle(hands):
    hands.canvas.select([])
    hands.key(Qt.Key.Key_Down)
    assert hands.canvas.selected_nodes() == ("conv3d_1",)


def test_arrows_walk_over_rows_and_along_their_links(hands):
    _walk_to(hands, "conv3d_1", "inputs")
    hands.key(Qt.Key.Key_Left)
    assert hands.view.walk.card is hands.card("input_1")
    assert hands.view.walk.row.place == Place(True, "output")
    hands.key(Qt.Key.Key_Right)
    assert hands.view.walk.row is hands.row("conv3d_1", "inputs")
    hands.key(Qt.Key.Key_Up)
    assert hands.view.walk.row.place is None
    for _ in range(40):
        hands.key(Qt.Key.Key_Up)
    assert hands.view.walk.row is None
    hands.key(Qt.Key.Key_Down)
    assert hands.view.walk.row is hands.row("conv3d_1", "filters")
    for _ in range(40):
        hands.key(Qt.Key.Key_Down)
    assert hands.view.walk.row is hands.row("conv3d_1", "output", output=True)


def test_enter_edits_a_field_ticks_a_box_and_opens_the_seldom_rows(hands):
    _walk_to(hands, "conv3d_1", "filters")
    hands.key(Qt.Key.Key_Return)
    editor = hands.view.editing.editor
    line = editor if isinstance(editor, QLineEdit) else editor.findChild(QLineEdit)
    QTest.keyClicks(line, "2*20")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert hands.graph.nodes["conv3d_1"].values == {"filters": 40}
    assert hands.view.hasFocus()
    _walk_to(hands, "conv3d_1", "use_bias")
    hands.key(Qt.Key.Key_Return)
    assert hands.graph.nodes["conv3d_1"].values["use_bias"] is False
    assert hands.view.walk.row is hands.row("conv3d_1", "use_bias")
    _walk_to(hands, "conv3d_1", "inputs")
    hands.key(Qt.Key.Key_Up)
    hands.key(Qt.Key.Key_Return)
    assert hands.graph.nodes["conv3d_1"].unfolded
    _walk_to(hands, "conv3d_1", "inputs")
    hands.key(Qt.Key.Key_Return)
    assert hands.messages[-1] == "Only a link feeds this row. Press L to link it."


def test_delete_removes_the_link_of_the_row_and_not_the_card(hands):
    _walk_to(hands, "dense_1", "inputs")
    hands.key(Qt.Key.Key_Delete)
    assert hands.graph.links == small_graph().links[:1]
    assert "dense_1" in hands.graph.nodes
    assert hands.view.walk.row is hands.row("dense_1", "inputs")
    hands.key(Qt.Key.Key_Delete)
    assert "dense_1" in hands.graph.nodes
    hands.key(Qt.Key.Key_Escape)
    hands.key(Qt.Key.Key_Delete)
    assert "dense_1" not in hands.graph.nodes
    assert hands.agrees()


def test_l_links_an_output_to_an_input_chosen_from_a_list(hands):
    _walk_to(hands, "integer_1", "value", output=True)
    hands.key(Qt.Key.Key_L)
    popup = hands.canvas.search
    assert popup.isVisible()
    QTest.keyClicks(popup.line, "dense uni")
    assert [popup.list.item(row).text() for row in range(popup.list.count())] == ["Dense"]
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert Link("integer_1", "value", "dense_1", "units") in hands.graph.links
    assert hands.canvas.history.names == ("Link Integer to Dense",)
    assert hands.view.hasFocus()
    assert hands.agrees()


def test_l_on_an_input_offers_outputs_and_says_where_nothing_fits(hands):
    links = fitting_links(hands.graph, "conv3d_1", Place(False, "filters"))
    assert list(links.values()) == [Link("integer_1", "value", "conv3d_1", "filters")]
    _walk_to(hands, "conv3d_1", "kernel_size")
    hands.key(Qt.Key.Key_L)
    assert not hands.canvas.search.isVisible()
    assert hands.messages[-1] == "No socket of another card fits here. Add a card first."


def test_escape_leaves_the_row_then_the_card(hands):
    _walk_to(hands, "conv3d_1", "filters")
    hands.key(Qt.Key.Key_Escape)
    assert hands.card("conv3d_1").focused == -1
    hands.key(Qt.Key.Key_Escape)
    assert hands.card("conv3d_1").focused is None
    assert hands.view.walk.card is None


def test_a_click_elsewhere_takes_the_ring_away(hands):
    _walk_to(hands, "conv3d_1", "filters")
    hands.click(hands.title("dense_1"))
    assert hands.card("conv3d_1").focused is None


def test_the_ring_is_drawn_around_the_row(hands):
    _walk_to(hands, "conv3d_1", "filters")
    picture = hands.view.viewport().grab().toImage()
    left = hands.view.mapFromScene(hands.card("conv3d_1").pos())
    middle = left.y() + round(hands.row("conv3d_1", "filters").middle)
    accent = hands.view.sight.look.theme.accent
    columns = [picture.pixelColor(left.x() + x, middle).name() for x in range(6, 13)]
    assert accent in columns


def test_a_screen_reader_is_told_title_shape_problem_and_value(hands):
    assert hands.view.accessibleName() == "Canvas"
    hands.canvas.set_findings(
        {"conv3d_1": Finding("conv3d_1", "6 × 6 × 6 × 16")},
        (Problem("Units must be above 0.", "dense_1", "units"),),
        {},
    )
    hands.click(hands.title("conv3d_1"))
    assert _spoken(hands) == "Convolution 3D; 6 × 6 × 6 × 16; fed by Input; feeds Dense"
    _walk_to(hands, "conv3d_1", "filters")
    assert _spoken(hands) == "Filters; integer; 16"
    _walk_to(hands, "conv3d_1", "inputs")
    assert _spoken(hands) == "Input; tensor; linked to Input"
    _walk_to(hands, "dense_1", "units")
    assert _spoken(hands).endswith("Units must be above 0.")
    hands.canvas.select(["conv3d_1", "dense_1"])
    assert _spoken(hands) == "2 cards selected"


@pytest.mark.parametrize("zoom", [0.1, 0.3])
def test_a_row_is_brought_to_a_size_that_can_be_read(hands, zoom):
    hands.view.zoom_at(zoom, hands.viewport.rect().center())
    hands.click(hands.title("conv3d_1"))
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Down)
    assert hands.view.zoom == 0.8
