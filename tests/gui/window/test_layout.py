"""The sides give way to the canvas in a narrow window, and come back in a wide one."""

import pytest


@pytest.fixture
def sides(window):
    space = window.workspace
    wide = window.width()
    letter = space.fontMetrics().averageCharWidth()
    window.setMinimumWidth(1)
    return window, space, wide, letter


def test_the_inspector_gives_way_first_then_the_palette_and_both_come_back(sides, qtbot):
    window, space, wide, letter = sides
    window.resize(letter * 90, 700)
    qtbot.waitUntil(space.inspector_side.isHidden)
    assert space.palette_side.isVisible()
    assert not window.actions_table["show_inspector"].isChecked()
    window.resize(letter * 60, 700)
    qtbot.waitUntil(space.palette_side.isHidden)
    window.resize(wide, 700)
    qtbot.waitUntil(lambda: space.inspector_side.isVisible() and space.palette_side.isVisible())


def test_what_the_user_hid_stays_hidden_and_what_gave_way_is_kept_as_wanted(sides, qtbot):
    window, space, wide, letter = sides
    space.toggle_palette()
    window.resize(letter * 60, 700)
    qtbot.waitUntil(space.inspector_side.isHidden)
    space.keep(window.settings)
    assert window.settings.flag("inspector", default=False)
    assert not window.settings.flag("palette", default=True)
    window.resize(wide, 700)
    qtbot.waitUntil(space.inspector_side.isVisible)
    assert space.palette_side.isHidden()


def test_the_user_may_open_a_side_in_a_narrow_window(sides, qtbot):
    window, space, _, letter = sides
    window.resize(letter * 60, 700)
    qtbot.waitUntil(space.palette_side.isHidden)
    window.actions_table["show_palette"].trigger()
    assert space.palette_side.isVisible()
    assert window.actions_table["show_palette"].isChecked()


def test_the_button_that_trains_stays_in_a_narrow_tool_bar(sides, qtbot):
    window, _, wide, letter = sides
    window.canvas.add_card("layers.Conv3D")
    bar = window.tool_bar
    qtbot.waitUntil(lambda: bool(bar.check_words.text()))
    beside = bar.check_words.toolButtonStyle()
    window.resize(bar.sizeHint().width() - letter, 700)
    qtbot.waitUntil(lambda: bar.check_words.toolButtonStyle() != beside)
    qtbot.waitUntil(bar.train_button.isVisible)
    window.resize(wide, 700)
    qtbot.waitUntil(lambda: bar.check_words.toolButtonStyle() == beside)
