"""The page of shortcuts: every one of it is real, and there is one for each key."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from app.window.actions import ACTIONS, Scope
from app.window.shortcuts_page import shortcuts


def test_each_shortcut_is_unique_in_its_scope_and_belongs_to_an_action(open_window):
    window = open_window()
    listed = [spec for spec in ACTIONS if spec.shortcut]
    assert len({line.words for line in shortcuts()}) > len(listed)
    keys = Counter(QKeySequence(spec.shortcut).toString() for spec in listed)
    assert [key for key, count in keys.items() if count > 1] == []
    for spec in listed:
        action = window.actions_table[spec.id]
        assert action.shortcut() == QKeySequence(spec.shortcut)
        assert not action.shortcut().isEmpty()
        holders = action.associatedObjects()
        assert (window.canvas if spec.scope is Scope.CANVAS else window) in holders


def test_it_is_searched_by_words_and_keys_and_copied(open_window, qtbot):
    window = open_window()
    page = window.help_menu.shortcuts()
    groups = [page.list.topLevelItem(row).text(0) for row in range(page.list.topLevelItemCount())]
    assert groups[:3] == ["File", "Edit", "Arrange"]
    assert {"On the canvas", "Volumes"} <= set(groups)
    QTest.keyClicks(page.search, "lasso")
    assert [line.words for line in page.fitting] == ["Select with a lasso"]
    QTest.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "On the canvas\n  Ctrl+Alt+drag  Select with a lasso"
    page.search.clear()
    QTest.keyClicks(page.search, "F5")
    assert {line.words for line in page.fitting} == {"Train", "Stop training"}
    page.search.setText("no such thing")
    assert page.nothing.isVisible()
    assert not page.copy.isEnabled()
    page.close()
