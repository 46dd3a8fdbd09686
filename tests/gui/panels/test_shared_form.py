"""Several cards of one kind, edited together."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu

from app.document.commands import AddNode, Connect, RemoveItems, SetValue
from app.document.graph import Graph, Link
from app.document.history import History
from app.panels.inspector import Inspector
from app.panels.text_editor import TextEditor

NODES = ("conv3d_1", "conv3d_2", "conv3d_3")


@pytest.fixture
def history():
    history = History(Graph())
    for card in ("layers.Conv3D", "layers.Conv3D", "layers.Conv3D", "layers.Dense", "parameters.Integer"):
        history.do(AddNode(card, (0.0, 0.0)))
    history.do(SetValue("conv3d_2", "filters", 8))
    return history


@pytest.fixture
def inspector(qtbot, theme, history):
    shown = Inspector(history, theme)
    qtbot.addWidget(shown)
    shown.resize(360, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def editor(inspector, name, kind=TextEditor):
    return inspector.findChildren(kind, f"value_{name}")[-1]


def filters_of(history):
    return [history.graph.nodes[key].value("filters") for key in NODES]


def test_a_value_goes_to_all_and_one_undo_takes_it_back(inspector, history):
    inspector.show_nodes(NODES)
    filters = editor(inspector, "filters")
    assert (filters.text(), filters.placeholderText()) == ("", "several values")
    filters.setFocus()
    QTest.keyClicks(filters, "2*16")
    QTest.keyClick(filters, Qt.Key.Key_Return)
    assert filters_of(history) == [32, 32, 32]
    assert history.undo_name == "Change filters of 3 cards to 32"
    assert editor(inspector, "filters") is filters
    assert filters.text() == "32"
    history.undo()
    assert filters_of(history) == [16, 8, 16]
    assert (filters.text(), filters.placeholderText()) == ("", "several values")


def test_looking_at_mixed_values_changes_none(inspector, history):
    before = history.graph
    inspector.show_nodes(NODES)
    filters = editor(inspector, "filters")
    filters.setFocus()
    QTest.keyClick(filters, Qt.Key.Key_Return)
    QTest.keyClicks(filters, "5")
    QTest.keyClick(filters, Qt.Key.Key_Escape)
    assert filters.placeholderText() == "several values"
    editor(inspector, "kernel_size").setFocus()
    inspector.show_nodes(["dense_1"])
    assert history.graph is before


def test_choices_and_ticks_of_several_cards(inspector, history):
    history.do(SetValue("conv3d_1", "padding", "same"))
    history.do(SetValue("conv3d_1", "use_bias", False))
    inspector.show_nodes(NODES)
    padding = editor(inspector, "padding", QComboBox)
    assert padding.currentIndex() == -1
    padding.setFocus()
    QTest.keyClick(padding, Qt.Key.Key_S)
    padding.activated.emit(padding.findText("Same"))
    assert {history.graph.nodes[key].value("padding") for key in NODES} == {"same"}
    bias = editor(inspector, "use_bias", QCheckBox)
    assert bias.checkState() is Qt.CheckState.PartiallyChecked
    bias.click()
    assert {history.graph.nodes[key].value("use_bias") for key in NODES} == {True}
    assert bias.text() == "yes"


def test_an_input_that_one_of_them_has_linked_is_left_out(inspector, history):
    inspector.show_nodes(NODES)
    history.do(Connect(Link("integer_1", "value", "conv3d_3", "filters")))
    QTest.qWait(1)
    labels = {label.text() for label in inspector.findChildren(QLabel) if label.isVisible()}
    assert "Kernel size" in labels
    assert "Filters" not in labels


def test_a_value_goes_to_all_cards_of_its_kind_from_the_menu_of_its_label(inspector, history):
    inspector.show_nodes(["conv3d_2"])
    label = next(w for w in inspector.findChildren(QLabel) if w.text() == "Filters")
    label.customContextMenuRequested.emit(label.rect().center())
    menu = inspector.findChildren(QMenu)[-1]
    action = next(action for action in menu.actions() if action.text() == "Use for all Convolution 3D cards")
    action.trigger()
    menu.close()
    assert filters_of(history) == [8, 8, 8]
    assert history.undo_name == "Change filters of 3 cards to 8"


def test_a_value_out_of_its_limits_is_refused_in_words_and_spreads_nowhere(inspector, history):
    node = history.graph.nodes["conv3d_2"]
    history.load(history.graph.with_nodes([replace(node, values={"filters": -3})]))
    inspector.show_nodes(["conv3d_2"])
    told = []
    inspector.message.connect(told.append)
    inspector._form.spread.emit("filters")
    assert told == ["Filters must be 1 or more. Received -3."]
    assert filters_of(history) == [16, -3, 16]


def test_cards_of_several_kinds_and_deleted_ones(inspector, history):
    inspector.show_nodes(["conv3d_1", "dense_1"])
    labels = [label.text() for label in inspector.findChildren(QLabel) if label.isVisible()]
    assert "Select cards of one kind to change them together." in labels
    inspector.show_nodes(NODES)
    history.do(RemoveItems(("conv3d_2",)))
    assert any(label.text() == "2 cards: Convolution 3D" for label in inspector.findChildren(QLabel))
    history.do(RemoveItems(("conv3d_1",)))
    assert inspector.node.id == "conv3d_3"
    assert inspector.header.isVisible()
