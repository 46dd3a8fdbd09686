"""The start page: pictures drawn by the program, real clicks and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.document.deck_file import read_deck, write_deck
from app.document.graph import Graph, Node
from app.window.deck_tile import DeckTile, Offer, first_sentence
from app.window.files import templates
from app.window.start_page import StartPage
from cards.types import DATASET, TENSOR
from resources import TEMPLATES
from resources.themes import DARK, LIGHT


@pytest.fixture
def page(qtbot):
    shown = StartPage(DARK)
    qtbot.addWidget(shown)
    shown.add_section("Templates", [Offer(path, path.stem) for path in sorted(TEMPLATES.glob("*.deck"))[:6]])
    shown.finish()
    shown.resize(shown.fontMetrics().height() * 40, 500)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def prepared(page, qtbot):
    qtbot.waitUntil(lambda: all(tile.prepared for tile in page.tiles))
    return [tile.grab().toImage() for tile in page.tiles]


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height() // 2, 2)}


def test_the_pictures_come_after_the_page_and_differ(page, qtbot):
    assert not any(tile.prepared for tile in page.tiles)
    images = prepared(page, qtbot)
    assert len({bytes(image.constBits()) for image in images}) == len(images)
    yellow, blue = DATASET.colour, TENSOR.colour
    assert all({yellow, blue} <= colours(image) for image in images[:2])


def test_another_theme_draws_them_anew(page, qtbot):
    prepared(page, qtbot)
    page.set_theme(LIGHT)
    image = page.tiles[0].grab().toImage()
    assert QColor(LIGHT.canvas).name() in colours(image)
    assert QColor(DARK.canvas).name() not in colours(image)


def test_arrow_keys_walk_and_enter_chooses(page, qtbot):
    first = page.tiles[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert page.tiles[1].hasFocus()
    columns = sum(tile.y() == first.y() for tile in page.tiles)
    assert 1 < columns < 6
    QTest.keyClick(page.tiles[1], Qt.Key.Key_Down)
    below = page.tiles[1 + columns]
    assert below.hasFocus()
    with qtbot.waitSignal(page.chosen) as chosen:
        QTest.keyClick(below, Qt.Key.Key_Return)
    assert chosen.args[0].path == below.offer.path
    QTest.keyClick(below, Qt.Key.Key_Up)
    QTest.keyClick(page.tiles[1], Qt.Key.Key_Left)
    assert first.hasFocus()


def test_the_focus_is_seen(page, qtbot):
    prepared(page, qtbot)
    tile = page.tiles[0]
    page.tiles[1].setFocus()
    without = tile.grab().toImage()
    tile.setFocus()
    assert tile.grab().toImage() != without


def test_a_narrow_page_has_one_column_and_nothing_is_cut(page, qtbot):
    page.resize(page.tiles[0].sizeHint().width() + page.fontMetrics().height() * 4, 500)
    qtbot.waitUntil(lambda: len({tile.x() for tile in page.tiles}) == 1)
    assert all(tile.geometry().right() <= page.viewport().width() for tile in page.tiles)


def test_a_damaged_deck_says_so(qtbot, tmp_path):
    path = tmp_path / "broken.deck"
    path.write_text("no deck", "utf-8")
    tile = DeckTile(Offer(path, "broken"), DARK)
    qtbot.addWidget(tile)
    tile.prepare()
    assert "broken.deck" in tile.about


def test_a_sentence_ends_at_its_end():
    assert first_sentence("A network (He et al. 2016) of blocks. No files.") == "A network (He et al. 2016) of blocks."


def test_a_recent_deck_tells_when_it_was_used_and_opens(open_window, tmp_path, qtbot):
    deck = tmp_path / "mine.deck"
    write_deck(deck, Graph({"conv3d_1": Node("conv3d_1", "layers.Conv3D")}))
    window = open_window()
    window.settings.note_file(deck)
    window.starting.offer()
    tile = window.welcome.page.tiles[0]
    assert tile.text() == "mine.deck"
    qtbot.waitUntil(lambda: tile.prepared)
    assert tile.fact.startswith("1 card ·")
    assert "today" in tile.fact
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert window.files.path == deck.resolve()
    assert not window.welcome.isVisible()


def test_the_keyboard_begins_on_the_page_and_goes_on_on_the_canvas(open_window, qtbot):
    window = open_window()
    qtbot.waitUntil(lambda: window.welcome.page.tiles[0].hasFocus())
    QTest.keyClick(window.welcome.page.tiles[0], Qt.Key.Key_Return)
    assert window.history.graph == read_deck(templates()[0].path)
    assert window.canvas.isAncestorOf(window.focusWidget()) or window.focusWidget() is window.canvas


def test_the_buttons_lead_on(open_window, qtbot):
    window = open_window()
    buttons = {button.text(): button for button in window.welcome.findChildren(QPushButton)}
    for words, signal in (("Open…", window.welcome.open_clicked), ("Import volumes…", window.welcome.import_clicked)):
        signal.disconnect()
        with qtbot.waitSignal(signal):
            QTest.mouseClick(buttons[words], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.welcome.tutorial_clicked):
        QTest.mouseClick(buttons["Tutorial"], Qt.MouseButton.LeftButton)


def test_new_from_template_shows_the_same_pictures(open_window, qtbot):
    window = open_window()
    window.actions_table["templates"].trigger()
    page = window.findChildren(StartPage)[-1]
    assert [tile.text() for tile in page.tiles] == [template.name for template in templates()]
    qtbot.waitUntil(lambda: page.tiles[0].prepared)
    QTest.mouseClick(page.tiles[1], Qt.MouseButton.LeftButton)
    assert window.history.graph == read_deck(templates()[1].path)
