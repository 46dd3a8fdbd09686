"""The help window: from the selected card to its page, by search, by links, and in both themes."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextTable
from PySide6.QtTest import QTest

from app.document.commands import AddNode
from app.window.help_page import HelpWindow, card_of
from cards import catalog
from resources.themes import DARK, LIGHT

CONV = catalog.find("layers.Conv3D")


@pytest.fixture
def pages(qtbot):
    window = HelpWindow(DARK)
    qtbot.addWidget(window)
    window.show()
    return window


def tables(pages):
    frames = pages.page.document().rootFrame().childFrames()
    return [frame for frame in frames if isinstance(frame, QTextTable)]


def test_a_page_shows_what_the_card_is_and_an_example(pages):
    pages.show_card(CONV)
    text = pages.page.toPlainText()
    assert text.startswith("Convolution 3D\n")
    assert "32 × 32 × 32 × 8 in, 30 × 30 × 30 × 16 out" in text
    assert [table.columns() for table in tables(pages)] == [5, 3]
    assert tables(pages)[0].rows() == len(CONV.inputs) + 1
    assert pages.windowTitle() == "Convolution 3D — Help"
    assert pages.list.currentItem().text() == "Convolution 3D"


def test_the_search_lists_what_is_found_and_enter_opens_the_first(pages):
    QTest.keyClicks(pages.search, "deconvolution")
    found = [pages.list.item(row).text() for row in range(pages.list.count())]
    assert found
    assert found == [card.title for card in catalog.search("deconvolution")]
    QTest.keyClick(pages.search, Qt.Key.Key_Return)
    assert pages.card == catalog.search("deconvolution")[0]
    QTest.keyClick(pages.search, Qt.Key.Key_Down)
    assert pages.card == catalog.search("deconvolution")[1]
    QTest.keyClick(pages.search, Qt.Key.Key_Up)
    assert pages.page.toPlainText().startswith(catalog.search("deconvolution")[0].title)


def test_links_lead_to_other_pages_and_back(pages):
    pages.show_card(None)
    assert pages.page.toPlainText().startswith("Cards\n")
    assert not pages.back.isEnabled()
    pages.show_card(catalog.find("layers.LSTMCell"))
    found = pages.page.document().find("run by the card Recurrent")
    found.setPosition(found.position() - len("rent"))
    assert found.charFormat().anchorHref() == "layers.RNN.md"
    QTest.mouseClick(pages.page.viewport(), Qt.MouseButton.LeftButton, pos=pages.page.cursorRect(found).center())
    assert pages.card.key == "layers.RNN"
    assert pages.page.toPlainText().startswith("Recurrent\n")
    QTest.mouseClick(pages.back, Qt.MouseButton.LeftButton)
    assert pages.card.key == "layers.LSTMCell"
    QTest.mouseClick(pages.back, Qt.MouseButton.LeftButton)
    assert pages.card is None
    QTest.mouseClick(pages.forward, Qt.MouseButton.LeftButton)
    assert pages.card.key == "layers.LSTMCell"


def test_every_page_is_known_by_its_name():
    for card in catalog.CARDS:
        assert card_of(QUrl(f"{card.key}.md")) is card
    assert card_of(QUrl("index.md")) is None


def test_tables_take_the_colours_of_each_theme(pages):
    pages.show_card(CONV)
    for theme in (LIGHT, DARK):
        pages.set_theme(theme)
        assert tables(pages)[0].format().borderBrush().color().name() == theme.border
        assert tables(pages)[0].cellAt(0, 0).format().background().color().name() == theme.raised
        assert pages.page.toPlainText().startswith("Convolution 3D\n")


def test_f1_opens_the_page_of_the_selected_card_beside_the_window(window, qtbot):
    window.history.do(AddNode("layers.Conv3D", (0.0, 0.0)))
    qtbot.waitUntil(window.isActiveWindow)
    window.canvas.select(["conv3d_1"])
    QTest.keyClick(window.canvas, Qt.Key.Key_F1)
    help_window = window.card_help.window
    assert help_window.isVisible()
    assert not help_window.isModal()
    assert help_window.card is CONV
    window.history.do(AddNode("layers.Dense", (400.0, 0.0)))
    window.canvas.select(["dense_1"])
    QTest.mouseClick(window.inspector.header.help_button, Qt.MouseButton.LeftButton)
    assert window.card_help.window is help_window
    assert help_window.card.key == "layers.Dense"
    window.canvas.select([])
    window.actions_table["card_help"].trigger()
    assert help_window.card is None
    assert help_window.page.toPlainText().startswith("Cards\n")
