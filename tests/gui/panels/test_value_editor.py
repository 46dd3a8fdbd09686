from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.panels.value_editor import ChoiceEditor, PathEditor, TextEditor, YesNoEditor, make_value_editor
from cards import catalog

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
