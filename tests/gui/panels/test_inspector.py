import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.compiler import Finding, Problem
from app.document.commands import AddNode, Connect, RemoveItems, SetValue
from app.document.graph import Graph, Link
from app.document.history import History
from app.panels.inspector import Inspector
from app.panels.text_editor import TextEditor


@pytest.fixture
def history():
    history = History(Graph())
    for card in ("network.Input", "layers.Conv3D", "layers.Dense"):
        history.do(AddNode(card, (0.0, 0.0)))
    return history


@pytest.fixture
def inspector(qtbot, theme, history):
    shown = Inspector(history, theme)
    qtbot.addWidget(shown)
    shown.resize(360, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def editor(inspector, name):
    # The form of the card before is deleted a moment later.
    return inspector.findChildren(TextEditor, f"value_{name}")[-1]


def words(inspector):
    shown = [*inspector.findChildren(QLabel), *inspector.findChildren(QPushButton)]
    return [widget.text() for widget in shown if widget.isVisible()]


def test_an_edit_is_a_named_step_that_undo_takes_back(inspector, history):
    inspector.show_nodes(["conv3d_1"])
    filters = editor(inspector, "filters")
    filters.setFocus()
    filters.selectAll()
    QTest.keyClicks(filters, "48")
    QTest.keyClick(filters, Qt.Key.Key_Return)
    assert history.graph.nodes["conv3d_1"].value("filters") == 48
    assert history.undo_name == "Change filters of Convolution 3D to 48"
    history.undo()
    assert editor(inspector, "filters").text() == "16"


def test_the_editor_keeps_the_focus_after_enter(inspector, history):
    inspector.show_nodes(["conv3d_1"])
    filters = editor(inspector, "filters")
    filters.setFocus()
    QTest.keyClick(filters, Qt.Key.Key_Up)
    QTest.keyClick(filters, Qt.Key.Key_Return)
    assert editor(inspector, "filters") is filters
    assert filters.hasFocus()


def test_typed_text_goes_to_its_own_card_when_another_is_selected(inspector, history):
    inspector.show_nodes(["conv3d_1"])
    filters = editor(inspector, "filters")
    filters.setFocus()
    filters.selectAll()
    QTest.keyClicks(filters, "24")
    inspector.show_nodes(["dense_1"])
    assert history.graph.nodes["conv3d_1"].value("filters") == 24
    assert history.graph.nodes["dense_1"].values == {}


def test_the_title_is_edited_in_place_and_empty_brings_the_card_s_back(inspector, history):
    inspector.show_nodes(["conv3d_1"])
    title = inspector.header.title
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Stem")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert history.graph.title("conv3d_1") == "Stem"
    assert "Convolution 3D" in words(inspector)
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_Delete)
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert history.graph.nodes["conv3d_1"].title == ""
    assert title.text() == "Convolution 3D"


def test_a_linked_input_names_its_source_and_leads_there(inspector, history, qtbot):
    inspector.show_nodes(["conv3d_1"])
    assert "not linked" in words(inspector)
    history.do(Connect(Link("input_1", "output", "conv3d_1", "inputs")))
    button = next(b for b in inspector.findChildren(QPushButton) if b.text() == "← Input")
    with qtbot.waitSignal(inspector.node_activated) as activated:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert activated.args == ["input_1"]


def test_seldom_inputs_are_folded_until_one_is_changed(inspector, history):
    inspector.show_nodes(["conv3d_1"])
    assert not editor(inspector, "groups").isVisible()
    history.do(SetValue("conv3d_1", "groups", 2))
    inspector.show_nodes(["dense_1"])
    inspector.show_nodes(["conv3d_1"])
    QTest.qWait(1)
    assert editor(inspector, "groups").isVisible()


def test_findings_and_problems_of_the_card_are_shown(inspector):
    inspector.show_nodes(["conv3d_1"])
    finding = Finding("conv3d_1", "8 × 8 × 8 × 16 · 448 parameters", {"output": (8, 8, None, 16)}, 448)
    problem = Problem("The kernel is larger than the volume.", "conv3d_1", "kernel_size")
    inspector.set_findings({"conv3d_1": finding}, [problem, Problem("Of another card.", "dense_1")])
    QTest.qWait(1)
    shown = words(inspector)
    assert {"8 × 8 × 8 × 16 · 448 parameters", "8 × 8 × any × 16", "448", problem.text} <= set(shown)
    assert "Of another card." not in shown
    label = next(w for w in inspector.findChildren(QLabel) if w.text() == "Kernel size")
    assert label.property("role") == "wrong"


def test_several_cards_show_their_number_and_a_deleted_one_is_gone(inspector, history):
    inspector.show_nodes(["conv3d_1", "dense_1"])
    assert "2 cards selected" in words(inspector)
    inspector.show_nodes(["conv3d_1"])
    history.do(RemoveItems(("conv3d_1",)))
    assert "No card selected" in words(inspector)
