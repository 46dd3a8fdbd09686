import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.commands import AddNode, Rename, SetValue
from app.window.actions import ACTIONS
from app.window.finder import Entry, found


@pytest.fixture
def sheet(window):
    return window.finding.sheet


def titles(sheet):
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def press(window, qtbot, key, modifiers):
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas.view, key, modifiers)


def test_words_find_titles_first_and_all_must_occur():
    entries = [Entry("Show problems", "Training", print), Entry("Train", "Training", print), Entry("Undo", "", print)]
    assert [entry.title for entry in found(entries, "train")] == ["Train", "Show problems"]
    assert [entry.title for entry in found(entries, "show TRAIN")] == ["Show problems"]
    assert found(entries, "") == entries
    assert found(entries, "nothing") == []


def test_the_command_palette_lists_every_action_and_does_the_chosen_one(window, qtbot, sheet):
    press(window, qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.line.hasFocus()
    listed = " ".join(titles(sheet)).lower()
    for spec in ACTIONS:
        if not spec.submenu and spec.id != "commands":
            assert spec.text.replace("&", "").rstrip("…").lower() in listed
    assert "Theme: Light" in titles(sheet)
    QTest.keyClicks(sheet.line, "show runs")
    assert titles(sheet)[0] == "Show runs"
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert window.runs_panel.isVisible()


def test_a_command_that_cannot_be_done_now_does_nothing(window, sheet):
    window.finding.commands()
    QTest.keyClicks(sheet.line, "stop training")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert sheet.isVisible()
    QTest.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_command_of_the_canvas_acts_on_what_is_selected(window, sheet):
    for place in ((0.0, 0.0), (400.0, 40.0)):
        window.history.do(AddNode("layers.Conv3D", place))
    window.canvas.select_all()
    window.finding.commands()
    QTest.keyClicks(sheet.line, "align top")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert window.history.undo_name == "Align top edges of 2 cards"
    assert window.history.graph.nodes["conv3d_2"].position == (400.0, 0.0)


def test_cards_are_found_by_title_card_and_value(window, qtbot, sheet):
    for number in range(3):
        window.history.do(AddNode("layers.Conv3D", (2000.0 * number, 0.0)))
    window.history.do(Rename("conv3d_2", "Stem"))
    window.history.do(SetValue("conv3d_3", "filters", 77))
    press(window, qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(sheet.isVisible)
    assert titles(sheet) == ["Convolution 3D", "Stem", "Convolution 3D 3"]
    for text, title in (
        ("stem", "Stem"),
        ("conv3d_2", "Stem"),
        ("strides 1, 1, 1 77", "Convolution 3D 3"),
        ("filters 77", "Convolution 3D 3"),
    ):
        sheet.line.clear()
        QTest.keyClicks(sheet.line, text)
        assert titles(sheet) == [title]
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert window.canvas.selected_nodes() == ("conv3d_3",)
    shown = window.canvas.view.mapToScene(window.canvas.view.viewport().rect()).boundingRect()
    assert shown.contains(window.canvas.view.drawing.cards["conv3d_3"].outline())


def test_what_finds_nothing_is_told_and_arrows_walk(window, sheet):
    window.finding.cards()
    assert sheet.nothing.text() == "This deck has no cards yet."
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert sheet.isVisible()
    window.finding.commands()
    QTest.keyClick(sheet.line, Qt.Key.Key_Down)
    QTest.keyClick(sheet.line, Qt.Key.Key_Down)
    QTest.keyClick(sheet.line, Qt.Key.Key_Up)
    assert sheet.list.currentRow() == 1
    QTest.keyClicks(sheet.line, "zzz")
    assert sheet.nothing.isVisible()
    assert sheet.nothing.text() == "No command is called so. Try another word."


def test_the_history_shows_all_edits_and_goes_to_any(window):
    for number in range(3):
        window.history.do(AddNode("layers.Dense", (300.0 * number, 0.0)))
    window.show_history()
    rows = window.history_panel.list
    assert [rows.item(row).text() for row in range(4)] == ["As the deck was opened", *["Add Dense"] * 3]
    assert rows.isVisible()

    def click(row):
        rows.scrollToItem(rows.item(row))
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(row)).center())

    click(1)
    assert list(window.history.graph.nodes) == ["dense_1"]
    assert rows.count() == 4
    assert [rows.item(row).font().bold() for row in range(4)] == [False, True, False, False]
    assert rows.item(3).toolTip() == "Undone"
    click(3)
    assert len(window.history.graph.nodes) == 3
    click(0)
    assert not window.history.graph.nodes
    window.history.do(AddNode("layers.Flatten", (0.0, 0.0)))
    assert [rows.item(row).text() for row in range(rows.count())] == ["As the deck was opened", "Add Flatten"]
    rows.setCurrentRow(0)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert not window.history.graph.nodes
