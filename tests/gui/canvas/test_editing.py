from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.document.commands import RemoveItems, SetValue


def _open(hands, key, name):
    hands.click(hands.field(key, name))
    return hands.view.editing.editor


def _type(editor, text, key=Qt.Key.Key_Return):
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)


def test_a_number_is_edited_in_its_field(hands):
    editor = _open(hands, "conv3d_1", "filters")
    assert isinstance(editor, QLineEdit)
    box = hands.row("conv3d_1", "filters").field
    middle = hands.view.mapFromScene(hands.card("conv3d_1").pos() + box.center())
    assert editor.geometry().contains(middle)
    _type(editor, "32")
    assert hands.graph.nodes["conv3d_1"].values == {"filters": 32}
    assert hands.view.editing.editor is None
    assert hands.row("conv3d_1", "filters").value == "32"
    assert hands.canvas.history.names == ("Change filters of Convolution 3D to 32",)
    assert hands.canvas.window().focusWidget() is hands.view


def test_escape_takes_back_what_was_typed(hands):
    _type(_open(hands, "conv3d_1", "filters"), "99", Qt.Key.Key_Escape)
    assert hands.view.editing.editor is None
    assert hands.canvas.history.names == ()


def test_a_refused_value_keeps_the_editor_open_with_the_sentence(hands):
    editor = _open(hands, "conv3d_1", "filters")
    _type(editor, "0")
    assert hands.view.editing.editor is editor
    assert editor.property("wrong")
    assert editor.toolTip() == "Filters must be 1 or more. Received 0."
    assert hands.canvas.history.names == ()
    _type(editor, "4")
    assert hands.graph.nodes["conv3d_1"].values == {"filters": 4}


def test_a_value_that_only_the_document_refuses_is_told_and_kept_open(hands):
    editor = _open(hands, "conv3d_1", "filters")
    editor.committed.emit("many")
    assert hands.view.editing.editor is editor
    assert editor.toolTip() == "Filters takes an integer. Received 'many'."
    assert hands.messages == ["Filters takes an integer. Received 'many'."]


def test_tab_commits_and_goes_to_the_next_field(hands):
    _type(_open(hands, "conv3d_1", "filters"), "8", Qt.Key.Key_Tab)
    assert hands.graph.nodes["conv3d_1"].values == {"filters": 8}
    following = hands.view.editing.editor
    assert following.text() == "3, 3, 3"
    _type(following, "5", Qt.Key.Key_Backtab)
    assert hands.graph.nodes["conv3d_1"].values == {"filters": 8, "kernel_size": (5, 5, 5)}
    assert hands.view.editing.editor.text() == "8"


def test_a_click_elsewhere_keeps_what_was_typed(hands):
    editor = _open(hands, "conv3d_1", "filters")
    editor.selectAll()
    QTest.keyClicks(editor, "24")
    hands.click(hands.at(0, 300))
    assert hands.view.editing.editor is None
    assert hands.graph.nodes["conv3d_1"].values == {"filters": 24}


def test_a_tick_box_changes_by_a_click(hands):
    hands.click(hands.field("conv3d_1", "use_bias"))
    assert hands.graph.nodes["conv3d_1"].values == {"use_bias": False}
    assert hands.row("conv3d_1", "use_bias").ticked is False
    hands.click(hands.field("conv3d_1", "use_bias"))
    assert hands.graph.nodes["conv3d_1"].values == {}


def test_a_choice_is_made_in_its_field(hands):
    editor = _open(hands, "conv3d_1", "padding")
    assert isinstance(editor, QComboBox)
    editor.setCurrentIndex(editor.findText("Same"))
    editor.activated.emit(editor.currentIndex())
    assert hands.graph.nodes["conv3d_1"].values == {"padding": "same"}
    assert hands.view.editing.editor is None


def test_a_list_of_choices_that_is_left_leaves_no_box_behind(hands, qtbot):
    editor = _open(hands, "conv3d_1", "padding")
    assert editor.view().isVisible()
    editor.hidePopup()
    qtbot.waitUntil(lambda: hands.view.editing.editor is None, timeout=2000)
    assert hands.canvas.history.names == ()


def test_the_editor_follows_the_view_and_leaves_with_its_card(hands):
    editor = _open(hands, "conv3d_1", "filters")
    before = editor.geometry()
    hands.view.zoom_at(1.5, hands.viewport.rect().center())
    assert editor.width() > before.width()
    hands.canvas.history.do(SetValue("dense_1", "units", 3))
    assert hands.view.editing.editor is editor
    hands.canvas.history.do(RemoveItems(("conv3d_1",)))
    assert hands.view.editing.editor is None


def test_a_double_click_on_the_title_renames(hands):
    hands.double_click(hands.title("conv3d_1"))
    editor = hands.view.editing.editor
    _type(editor, "First block")
    assert hands.graph.nodes["conv3d_1"].title == "First block"
    assert hands.card("conv3d_1").layout.title == "First block"
    hands.double_click(hands.title("conv3d_1"))
    _type(hands.view.editing.editor, "Other", Qt.Key.Key_Escape)
    assert hands.graph.nodes["conv3d_1"].title == "First block"
