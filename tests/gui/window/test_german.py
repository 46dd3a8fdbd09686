"""The window in German: no English word is left where there is a German one."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)

from app.window.main import teach_qt
from cards.catalog import CARDS
from cards.choice_words import english_label
from resources import TEMPLATES
from resources.translations import ENGLISH, speak, tr, ts_file


@pytest.fixture
def german(qapp):
    """Speak German for one test."""
    speak("de")
    translator = teach_qt(qapp)
    yield
    qapp.removeTranslator(translator)
    speak(ENGLISH)


@pytest.fixture(scope="module")
def english():
    """Return the English texts that German says in other words."""
    sources, translations = set(), set()
    for message in ET.parse(ts_file("de")).iter("message"):
        sources.add(message.findtext("source"))
        translation = message.find("translation")
        translations |= {translation.text, *(form.text for form in translation.iter("numerusform"))}
    # Choices are shown as Keras spells them, in any language.
    choices = {english_label(str(choice)) for card in CARDS for socket in card.inputs for choice in socket.choices}
    return {plain(source) for source in sources} - {plain(text or "") for text in translations} - choices


def plain(text):
    """Return a text as it is read: without access keys and marks of layout."""
    return text.replace("&", "").strip(" \n…:.")


def words_of(root):
    """Yield all that a widget and what lies in it shows or says to a screen reader."""
    for widget in [root, *root.findChildren(QWidget)]:
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QGroupBox():
                yield widget.title()
            case QLineEdit():
                yield from (widget.placeholderText(), widget.text())
            case QComboBox():
                yield from (widget.itemText(row) for row in range(widget.count()))
            case QTabWidget():
                yield from (widget.tabText(row) for row in range(widget.count()))
            case QAbstractItemView() if widget.model() is not None:
                yield from _of_model(widget.model())
    for action in root.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())


def _of_model(model):
    if isinstance(model, QAbstractListModel):
        indexes = [model.index(row, 0) for row in range(model.rowCount(QModelIndex()))]
    else:
        columns = range(model.columnCount(QModelIndex()))
        yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)
        indexes = [model.index(row, column) for row in range(model.rowCount(QModelIndex())) for column in columns]
    for index in indexes:
        yield from (str(index.data() or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def left(root, english):
    """Return the English texts that a widget still shows."""
    return sorted({text for text in words_of(root) if plain(text) in english})


@pytest.fixture
def window(german, open_window):
    window = open_window(TEMPLATES / "shapes-classifier.deck")
    window.canvas.select(["conv3d_1"])
    return window


def test_the_window_with_a_deck_is_all_german(window, english):
    assert left(window, english) == []


def test_the_cards_on_the_canvas_are_german(window, english):
    shown = set()
    for card in window.canvas.view.drawing.cards.values():
        shown |= {row.label for row in card.layout.rows} | {text for _, text, _ in card.layout.notes}
    assert tr("Filters") == "Filter"
    assert shown
    assert {text for text in shown if plain(text) in english} == set()


def test_an_empty_window_and_its_start_page_are_german(german, open_window, english):
    assert left(open_window(), english) == []


@pytest.mark.parametrize("name", ["import", "card_help", "tutorial", "shortcuts", "licences", "commands", "find"])
def test_what_a_menu_entry_opens_is_german(window, qtbot, english, name):
    window.actions_table[name].trigger()
    qtbot.wait(50)
    opened = [shown for shown in QApplication.topLevelWidgets() if shown is not window and shown.isVisible()]
    texts = [text for shown in (*opened, window) for text in left(shown, english)]
    for shown in opened:
        shown.close()
    assert texts == []
