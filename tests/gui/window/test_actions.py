from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.document.commands import AddNode
from app.window.actions import ACTIONS, Menu
from resources import ICONS


def test_each_action_has_its_own_name_text_and_shortcut():
    shortcuts = [QKeySequence(spec.shortcut).toString() for spec in ACTIONS if spec.shortcut]
    assert len(set(shortcuts)) == len(shortcuts)
    assert "" not in shortcuts
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)
    for menu in Menu:
        texts = [spec.text.replace("&", "") for spec in ACTIONS if spec.menu is menu]
        assert len(set(texts)) == len(texts)
        assert all(texts)


def test_each_letter_that_opens_an_entry_is_its_own():
    for menu in Menu:
        letters = [spec.text[spec.text.index("&") + 1].lower() for spec in ACTIONS if spec.menu is menu]
        assert sorted(set(letters)) == sorted(letters)


def test_each_action_does_something_and_has_its_icon(window):
    for spec in ACTIONS:
        if spec.submenu:
            assert isinstance(window.actions_table.menus[spec.id], QMenu)
        else:
            assert callable(attrgetter(spec.slot)(window)), spec.id
        assert not spec.icon or (ICONS / f"{spec.icon}.svg").is_file()


def test_undo_says_what_it_takes_back(window):
    undo = window.actions_table["undo"]
    assert not undo.isEnabled()
    window.history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    assert undo.text() == "&Undo add Convolution 3D"
    undo.trigger()
    assert window.history.graph.nodes == {}
    assert window.actions_table["redo"].text() == "&Redo add Convolution 3D"


def test_delete_in_the_search_field_deletes_no_card(window, qtbot):
    window.history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    window.canvas.select_all()
    qtbot.waitUntil(window.isActiveWindow)
    window.find_card()
    QTest.keyClick(window.palette_panel.search, Qt.Key.Key_Delete)
    assert "conv3d_1" in window.history.graph.nodes
    window.canvas.setFocus()
    QTest.keyClick(window.canvas.focusWidget() or window.canvas, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not window.history.graph.nodes)


def test_panels_are_hidden_and_come_back_also_after_a_new_start(open_window, qtbot):
    first = open_window()
    first.actions_table["show_palette"].trigger()
    first.show_problems()
    assert first.palette_panel.isHidden() is False
    assert not first.palette_panel.isVisible()
    first.close()
    second = open_window()
    assert not second.palette_panel.isVisible()
    assert not second.actions_table["show_palette"].isChecked()
    assert second.problems_panel.isVisible()
    second.actions_table["show_palette"].trigger()
    assert second.palette_panel.isVisible()
    second.actions_table["show_bottom"].trigger()
    assert not second.problems_panel.isVisible()


def test_the_keys_of_the_arrange_menu_act_on_the_canvas(window, qtbot):
    for card, place in (
        ("network.Input", (0.0, 0.0)),
        ("layers.Conv3D", (400.0, 48.0)),
        ("layers.Dense", (900.0, 96.0)),
    ):
        window.history.do(AddNode(card, place))
    window.canvas.select_all()
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.setFocus()
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    for key, modifiers, name in (
        (Qt.Key.Key_Left, shift, "Align left edges of 3 cards"),
        (Qt.Key.Key_Down, shift, "Align bottom edges of 3 cards"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "Tidy up"),
        (Qt.Key.Key_E, shift, "Align centres in a row of 3 cards"),
        (Qt.Key.Key_V, alt, "Distribute 3 cards down"),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier, "Delete 3 cards and keep the chain"),
    ):
        QTest.keyClick(window.canvas.view, key, modifiers)
        assert window.history.undo_name == name
