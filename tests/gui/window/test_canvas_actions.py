"""Actions of the table that reach the canvas: bypass, frames and notes, the mini-map, help from a card."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.document.commands import AddNode

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _with_card(window, qtbot):
    window.history.do(AddNode("layers.Conv3D", (0.0, 0.0), "conv"))
    window.canvas.select(["conv"])
    window.canvas.view.show_at(1.0, QPointF(140, 150))
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    return window.canvas.view


def test_control_b_bypasses_and_is_saved_in_the_deck(window, qtbot):
    view = _with_card(window, qtbot)
    QTest.keyClick(view, Qt.Key.Key_B, CONTROL)
    assert window.history.graph.nodes["conv"].bypassed
    assert window.actions_table["undo"].text() == "&Undo bypass Convolution 3D"


def test_control_j_frames_the_selection_and_control_shift_n_adds_a_note(window, qtbot):
    view = _with_card(window, qtbot)
    QTest.keyClick(view, Qt.Key.Key_J, CONTROL)
    QTest.keyClicks(view.writing.editor, "Stem")
    QTest.keyClick(view.writing.editor, Qt.Key.Key_Return)
    assert [made.text for made in window.history.graph.annotations.values()] == ["Stem"]
    QTest.keyClick(view, Qt.Key.Key_N, CONTROL | SHIFT)
    QTest.keyClicks(view.writing.editor, "A thought")
    QTest.keyClick(view.writing.editor, Qt.Key.Key_Return, CONTROL)
    assert [made.text for made in window.history.graph.annotations.values()] == ["Stem", "A thought"]


def test_the_mini_map_is_remembered(window, open_window):
    assert not window.canvas.mini_map.isVisibleTo(window.canvas)
    window.actions_table["mini_map"].trigger()
    assert window.canvas.mini_map.isVisibleTo(window.canvas)
    assert window.actions_table["mini_map"].isChecked()
    assert window.settings.flag("mini_map", default=False)


def test_the_question_mark_opens_the_cards_page(window, qtbot):
    view = _with_card(window, qtbot)
    card = view.drawing.cards["conv"]
    place = view.mapFromScene(card.pos() + card.layout.help_button.center())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert window.card_help.window.card.key == "layers.Conv3D"
    window.card_help.window.close()


def test_dragging_on_the_canvas_tells_of_the_lasso(window, qtbot):
    view = _with_card(window, qtbot)
    corner = QPoint(20, view.viewport().height() - 30)
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, corner)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, corner + QPoint(60, -60))
    assert "lasso" in window.statusBar().currentMessage()
