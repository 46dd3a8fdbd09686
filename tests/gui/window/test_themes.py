import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.window.themes import Appearance, ThemeChoice, palette, style_sheet, system_is_dark
from resources.themes import DARK, LIGHT


def luminance(colour):
    parts = [value / 255 for value in QColor(colour).getRgb()[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_text_can_be_read_on_all_that_it_stands_on(theme):
    grounds = (theme.window, theme.panel, theme.raised, theme.card, theme.field)
    for ground in grounds:
        for text in (theme.text, theme.text_muted):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for text in (theme.error, theme.text):
        assert contrast(text, theme.error_fill) >= 4.5
    for text in (theme.error, theme.warning, theme.success, theme.running, theme.accent):
        assert contrast(text, theme.panel) >= 4.5, text
    assert contrast(theme.accent_text, theme.accent) >= 4.5
    chosen = re.search(r"QTreeView::item:selected { background: (#\w+)", style_sheet(theme)).group(1)
    for text in (theme.text, theme.text_muted, theme.error, theme.warning, theme.success, theme.running):
        assert contrast(text, chosen) >= 4.5, text
    for ground in (theme.panel, theme.raised, theme.field):
        assert contrast(theme.text_disabled, ground) >= 3, ground


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_style_sheet_is_filled_in_and_knows_no_pixel_fonts(theme):
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert "font-size" not in sheet
    assert palette(theme).window().color() == QColor(theme.window)


def test_a_system_that_says_nothing_is_light(qapp):
    assert system_is_dark(lambda: Qt.ColorScheme.Dark)
    assert not system_is_dark(lambda: Qt.ColorScheme.Unknown)


def test_choosing_a_theme_changes_the_whole_window_and_is_remembered(window, home):
    shown = []
    window.appearance.changed.connect(shown.append)
    light = next(a for a in window.actions_table.menus["theme"].actions() if a.text() == "&Light")
    light.trigger()
    assert shown == [LIGHT]
    assert QApplication.palette().window().color() == QColor(LIGHT.window)
    assert window.settings.theme is ThemeChoice.LIGHT


def test_the_system_s_change_is_followed_unless_a_theme_was_chosen(qapp, monkeypatch):
    appearance = Appearance(ThemeChoice.SYSTEM, qapp)
    monkeypatch.setattr("app.window.themes.system_is_dark", lambda: True)
    appearance._follow()
    assert appearance.theme is DARK
    appearance.choose(ThemeChoice.LIGHT)
    appearance._follow()
    assert appearance.theme is LIGHT
