"""The window without a mouse: from panel to panel, and what only gestures did, from the command palette."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas.gesture_words import GESTURES
from app.document.commands import AddNode
from app.window.shortcuts_page import shortcuts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window, qtbot):
    for card, place in (("layers.Conv3D", (0.0, 0.0)), ("layers.Dense", (400.0, 0.0))):
        window.history.do(AddNode(card, place))
    window.workspace.bottom.set_folded(folded=True)
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.select(["conv3d_1"])
    window.canvas.setFocus()
    return window


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def where(window):
    focus = QApplication.focusWidget()
    parts = {
        "palette": window.workspace.palette_side,
        "canvas": window.canvas,
        "inspector": window.workspace.inspector_side,
        "bottom": window.workspace.bottom,
    }
    return next(name for name, part in parts.items() if part.isAncestorOf(focus))


def test_f6_walks_over_the_parts_and_back(shown):
    walked = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        walked.append(where(shown))
    assert walked == ["inspector", "bottom", "palette", "canvas"]
    for _ in range(4):
        press(Qt.Key.Key_F6, SHIFT)
        walked.append(where(shown))
    assert shown.panes.line.part is shown.canvas
    assert shown.panes.line.width() == shown.canvas.width()
    shown.palette_panel.search.setFocus()
    assert shown.panes.line is None
    assert walked[4:] == ["palette", "bottom", "inspector", "canvas"]


def test_ctrl_tab_does_the_same(shown):
    press(Qt.Key.Key_Tab, CONTROL)
    assert where(shown) == "inspector"
    press(Qt.Key.Key_Backtab, CONTROL | SHIFT)
    assert where(shown) == "canvas"


def test_a_part_keeps_where_the_keyboard_was_and_hidden_ones_are_passed_over(shown):
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    kept = QApplication.focusWidget()
    assert where(shown) == "inspector"
    press(Qt.Key.Key_F6, SHIFT)
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is kept
    shown.workspace.toggle_palette()
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6)
    assert where(shown) == "canvas"
    # With nothing selected the inspector has nothing to go to.
    shown.canvas.select([])
    press(Qt.Key.Key_F6)
    assert where(shown) == "bottom"


def test_tab_searches_on_the_canvas_and_shift_tab_leaves_it(shown):
    press(Qt.Key.Key_Tab)
    assert shown.canvas.search.isVisible()
    press(Qt.Key.Key_Escape)
    assert shown.canvas.view.hasFocus()
    press(Qt.Key.Key_Backtab, SHIFT)
    assert where(shown) != "canvas"


def test_the_keys_are_on_the_page_of_shortcuts():
    keys = {line.words: line.keys for line in shortcuts()}
    assert keys["Next panel"] == "F6, Ctrl+Tab"
    assert keys["Previous panel"] == "Shift+F6, Ctrl+Shift+Tab"
    assert keys["Search a card"].startswith("Tab")


def test_a_lasso_is_begun_from_the_command_palette(shown, qtbot):
    sheet = shown.finding.sheet
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    qtbot.waitUntil(sheet.isVisible)
    QTest.keyClicks(sheet.line, "lasso")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    view = shown.canvas.view
    assert view.hasFocus()
    assert shown.statusBar().currentMessage().startswith("Draw a line around")
    view.show_at(1.0, QPointF(300, 100))
    box = view.drawing.cards["dense_1"].outline().adjusted(-20, -20, 20, 20)
    corners = [view.mapFromScene(p) for p in (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())]
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=corners[0])
    for corner in corners[1:]:
        place, none = view.viewport().mapToGlobal(corner), Qt.MouseButton.NoButton
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(corner), QPointF(place), none, none, Qt.KeyboardModifier(0))
        QApplication.sendEvent(view.viewport(), move)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=corners[-1])
    assert shown.canvas.selected_nodes() == ("dense_1",)


def test_each_gesture_that_can_be_begun_is_in_the_command_palette(shown):
    shown.finding.commands()
    sheet = shown.finding.sheet
    listed = [sheet.list.item(row).text() for row in range(sheet.list.count())]
    for gesture in GESTURES:
        assert not gesture.begin or gesture.words in listed
    QTest.keyClicks(sheet.line, "walk over the rows")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert shown.canvas.view.walk.row.place.name == "filters"
