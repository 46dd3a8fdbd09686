from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.panels.stepping import stepped
from app.panels.value_editor import ChoiceEditor, PathEditor, TextEditor, YesNoEditor, make_value_editor
from cards import catalog
from cards.types import FLOAT

CONV = catalog.find("layers.Conv3D")


@pytest.fixture
def edit(qtbot, theme):
    """Return a function that shows the editor of an input beside a field that can take the focus from it."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    page.other = QLineEdit(page)

    def make(socket, value, base=None):
        editor = make_value_editor(socket, value, page, base)
        editor.taken, editor.given_up = [], []
        editor.committed.connect(editor.taken.append)
        editor.cancelled.connect(lambda: editor.given_up.append(True))
        column.addWidget(editor)
        column.addWidget(page.other)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        editor.setFocus()
        return editor

    make.page = page
    return make


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("filters", 16, TextEditor),
        ("kernel_size", (3, 3, 3), TextEditor),
        ("padding", "same", ChoiceEditor),
        ("use_bias", True, YesNoEditor),
        ("kernel_initializer", "he_normal", ChoiceEditor),
    ],
)
def test_each_input_has_the_editor_that_suits_it(edit, name, value, kind):
    assert type(edit(CONV.input(name), value)) is kind


def test_enter_commits_what_was_typed(edit):
    editor = edit(CONV.input("kernel_size"), (3, 3, 3))
    editor.selectAll()
    QTest.keyClicks(editor, "5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.taken == [(5, 5, 5)]
    assert editor.text() == "5, 5, 5"


def test_what_cannot_be_read_is_red_with_its_reason_and_is_not_committed(edit):
    editor = edit(CONV.input("filters"), 16)
    editor.selectAll()
    QTest.keyClicks(editor, "many")
    assert editor.property("wrong") is True
    assert editor.toolTip() == "Filters takes a whole number. Received 'many'."
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.taken == []
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert (editor.text(), editor.property("wrong"), editor.given_up) == ("16", False, [True])


def test_leaving_the_field_commits_a_good_value_and_takes_back_a_bad_one(edit):
    editor = edit(CONV.input("filters"), 16)
    editor.selectAll()
    QTest.keyClicks(editor, "0")
    edit.page.other.setFocus()
    assert (editor.taken, editor.text()) == ([], "16")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "32")
    edit.page.other.setFocus()
    assert editor.taken == [32]


def test_arrow_keys_step_a_whole_number_within_its_limits(edit):
    editor = edit(CONV.input("filters"), 2)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert editor.text() == "3"
    for _ in range(5):
        QTest.keyClick(editor, Qt.Key.Key_Down)
    assert editor.text() == "1"


def test_with_shift_the_arrow_keys_step_ten_times_as_far(edit):
    editor = edit(CONV.input("filters"), 32)
    QTest.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "42"
    for _ in range(5):
        QTest.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "1"


def test_arrow_keys_step_the_entry_of_a_list_at_the_cursor_or_all_that_is_selected(edit):
    editor = edit(CONV.input("kernel_size"), (3, 3, 3))
    editor.deselect()
    editor.setCursorPosition(4)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert (editor.text(), editor.cursorPosition()) == ("3, 4, 3", 4)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert (editor.text(), editor.selectedText()) == ("4, 5, 4", "4, 5, 4")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.taken == [(4, 5, 4)]


def test_a_sum_is_taken_as_its_result(edit):
    editor = edit(CONV.input("filters"), 16)
    editor.selectAll()
    QTest.keyClicks(editor, "(3+1)*8")
    assert not editor.property("wrong")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.taken == [32]
    assert editor.text() == "32"


@pytest.mark.parametrize(
    ("value", "steps", "text"),
    [
        (0.5, 1, "0.51"),
        (0.001, 1, "0.0011"),
        (1e-05, 1, "1.1e-05"),
        (0.0, 1, "0.1"),
        (0.95, 10, "1"),
        (0.05, -10, "0.04"),
        (0.05, -100, "0"),
    ],
)
def test_numbers_step_by_their_second_digit_within_their_limits(value, steps, text):
    socket = replace(CONV.input("filters"), type=FLOAT, minimum=0.0, maximum=1.0)
    assert stepped(socket, str(value), None, steps) == text


def test_what_is_no_number_does_not_step():
    assert stepped(CONV.input("filters"), "many", None, 1) is None
    assert stepped(CONV.input("padding"), "Same", None, 1) is None


def test_a_choice_is_committed_as_keras_spells_it_and_may_be_empty(edit):
    editor = edit(CONV.input("activation"), None)
    assert editor.currentText() == "None"
    QTest.keyClicks(editor, "ReLU")
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert editor.taken[-1] == "relu"


def test_the_wheel_changes_no_choice(edit, qtbot):
    editor = edit(CONV.input("padding"), "valid")
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(editor, event)
    assert (editor.taken, editor.currentText()) == ([], "Valid")


def test_a_tick_is_committed(edit):
    editor = edit(CONV.input("use_bias"), True)
    QTest.keyClick(editor, Qt.Key.Key_Space)
    assert editor.taken == [False]
    assert editor.text() == "no"


def test_a_chosen_path_below_the_deck_is_relative(edit, tmp_path, qtbot):
    (tmp_path / "data").mkdir()
    file = tmp_path / "data" / "a.npz"
    file.touch()
    editor = edit(catalog.find("data.NumpyVolumes").input("file"), "", tmp_path)
    assert type(editor) is PathEditor
    dialog = editor.choose()
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    assert editor.taken == ["data/a.npz"]
    editor.take("/elsewhere/b.npz")
    assert editor.taken[-1] == "/elsewhere/b.npz"
