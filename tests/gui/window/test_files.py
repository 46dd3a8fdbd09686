import json
import zipfile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from app.canvas import CARD_MIME
from app.document.commands import AddNode
from app.document.deck_file import read_deck, write_deck
from app.document.graph import Graph
from app.window.deck_tile import DeckTile
from app.window.dialogs import ChangedAnswer, SaveAnswer
from app.window.files import templates


@pytest.fixture
def deck(tmp_path):
    path = tmp_path / "a.deck"
    write_deck(path, AddNode("layers.Conv3D", (0.0, 0.0)).apply(Graph()))
    return path


def add(window, card="layers.Dense"):
    window.history.do(AddNode(card, (300.0, 0.0)))


def test_save_asks_for_a_name_once(window, tmp_path):
    add(window)
    assert window.windowTitle() == "Untitled[*] — Voxdeck"
    assert window.isWindowModified()
    window.answers.path = tmp_path / "new"
    window.actions_table["save"].trigger()
    assert read_deck(tmp_path / "new.deck") == window.history.graph
    assert window.windowTitle() == "new.deck[*] — Voxdeck"
    assert not window.isWindowModified()
    add(window)
    window.actions_table["save"].trigger()
    assert [what for what, _ in window.answers.asked] == ["save as"]
    assert len(read_deck(tmp_path / "new.deck").nodes) == 2


def test_open_shows_the_deck_and_remembers_it(window, deck):
    window.answers.path = deck
    window.actions_table["open"].trigger()
    assert list(window.history.graph.nodes) == ["conv3d_1"]
    assert window.settings.recent_files == (deck,)
    menu = window.actions_table.menus["recent"]
    menu.aboutToShow.emit()
    window.files.new()
    assert window.history.graph.nodes == {}
    menu.actions()[0].trigger()
    assert list(window.history.graph.nodes) == ["conv3d_1"]


def test_a_keras_model_that_is_dropped_opens_as_a_new_deck(window, qtbot, tmp_path):
    path = tmp_path / "dense net.keras"
    layers = [
        {"class_name": "InputLayer", "config": {"name": "given", "batch_shape": [None, 3]}},
        {"class_name": "Dense", "module": "keras.layers", "config": {"name": "dense", "units": 2}},
        {"class_name": "Lambda", "module": "keras.layers", "config": {"name": "code"}},
    ]
    model = {"class_name": "Sequential", "config": {"name": "net", "layers": layers}}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", json.dumps(model))

    drop(window, path)
    qtbot.waitUntil(lambda: "dense" in window.history.graph.nodes)
    assert window.windowTitle() == "dense net[*] — Voxdeck"
    assert window.isWindowModified()
    assert set(window.canvas.view.drawing.cards) == {"given", "dense", "code", "net", "train_1"}
    assert "Layer code has no card" in window.banner.text.text()
    window.answers.path = tmp_path / "saved"
    window.actions_table["save"].trigger()
    assert read_deck(tmp_path / "saved.deck") == window.history.graph


def test_a_recent_deck_that_is_gone_is_told_and_forgotten(window, deck):
    window.files.open(deck)
    window.files.new()
    deck.unlink()
    assert not window.files.open(deck)
    assert window.answers.asked == [("told", f"There is no file {deck}.")]
    assert window.settings.recent_files == ()


def test_a_damaged_deck_is_told_in_a_sentence_and_changes_nothing(window, deck):
    add(window)
    before = window.history.graph
    deck.write_text('{"format": "voxdeck-deck", "version": 1, "nodes": [')
    window.answers.save = SaveAnswer.DISCARD
    assert not window.files.open(deck)
    assert window.history.graph is before
    assert window.answers.asked[-1][1].startswith(f"{deck} is not a whole deck file: line 1")


@pytest.mark.parametrize(("answer", "stays"), [(SaveAnswer.CANCEL, True), (SaveAnswer.DISCARD, False)])
def test_unsaved_changes_are_asked_about_before_they_would_be_lost(window, deck, answer, stays):
    window.files.open(deck)
    add(window)
    window.answers.save = answer
    window.actions_table["new"].trigger()
    assert window.answers.asked == [("save", "a.deck")]
    assert bool(window.history.graph.nodes) is stays
    assert len(read_deck(deck).nodes) == 1


def test_closing_saves_where_that_is_wanted(window, deck):
    window.files.open(deck)
    add(window)
    assert not window.close()
    assert window.isVisible()
    window.answers.save = SaveAnswer.SAVE
    assert window.close()
    assert len(read_deck(deck).nodes) == 2


def test_a_folder_that_cannot_be_written_to_is_told_and_the_deck_stays_unsaved(window, tmp_path):
    add(window)
    window.answers.path = tmp_path / "missing" / "a.deck"
    assert not window.files.save()
    assert window.answers.asked[-1][0] == "told"
    assert window.history.modified


def test_each_template_opens_as_a_new_deck(window):
    known = templates()
    assert known
    for template in known:
        assert template.about
        window.files.new_from(template)
        assert window.history.graph == read_deck(template.path)
        assert window.files.path is None
        assert not window.history.modified


def test_the_welcome_offers_ways_to_begin_and_leaves_with_the_first_card(window):
    assert window.welcome.isVisible()
    assert [tile.text() for tile in window.welcome.page.tiles] == [template.name for template in templates()]
    words = [button.text() for button in window.welcome.findChildren(QPushButton) if not isinstance(button, DeckTile)]
    assert words == ["Open…", "Import volumes…", "Tutorial"]
    window.welcome.page.tiles[0].click()
    assert window.history.graph.nodes
    assert not window.welcome.isVisible()


def drop(window, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, mime, buttons, keys))


def test_a_deck_dropped_on_the_window_opens(window, deck, qtbot):
    drop(window, deck)
    qtbot.waitUntil(lambda: window.files.path == deck)


def test_a_deck_named_at_the_start_is_opened(open_window, deck):
    assert list(open_window(deck).history.graph.nodes) == ["conv3d_1"]


def test_a_card_dropped_on_the_welcome_sheet_lies_where_it_was_dropped(window, qtbot):
    sheet = window.welcome
    qtbot.waitUntil(sheet.isVisible)
    mime = QMimeData()
    mime.setData(CARD_MIME, b"layers.Conv3D")
    place = sheet.rect().center()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(sheet, enter)
    assert enter.isAccepted()
    under = window.canvas.view.mapFromGlobal(sheet.mapToGlobal(place))
    QApplication.sendEvent(sheet, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, left, none))
    assert [node.card for node in window.history.graph.nodes.values()] == ["layers.Conv3D"]
    card = window.canvas.view.drawing.cards["conv3d_1"]
    assert card.outline().contains(window.canvas.view.mapToScene(under))
    assert not sheet.isVisible()


def test_a_deck_that_somebody_else_saved_is_not_written_over_unasked(window, deck, tmp_path):
    window.files.open(deck)
    other = AddNode("layers.Flatten", (0.0, 0.0)).apply(read_deck(deck))
    add(window)
    write_deck(deck, other)

    assert not window.files.save()
    assert read_deck(deck) == other
    window.answers.changed, window.answers.path = ChangedAnswer.SAVE_AS, tmp_path / "mine.deck"
    assert window.files.save()
    assert read_deck(deck) == other
    assert read_deck(tmp_path / "mine.deck") == window.history.graph

    add(window)
    write_deck(tmp_path / "mine.deck", other)
    window.answers.changed = ChangedAnswer.REPLACE
    assert window.files.save()
    add(window)
    assert window.files.save()
    assert [what for what, _ in window.answers.asked] == ["changed", "changed", "save as", "changed"]
    assert read_deck(tmp_path / "mine.deck") == window.history.graph


def test_a_deck_that_was_deleted_meanwhile_is_written_anew(window, deck):
    window.files.open(deck)
    add(window)
    deck.unlink()
    assert window.files.save()
    assert read_deck(deck) == window.history.graph
    assert window.answers.asked == []
