import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.graph import Graph, Link
from cards import catalog
from tests.gui.canvas.conftest import node


def _typed(hands, text, key=Qt.Key.Key_Return):
    QTest.keyClicks(hands.canvas.search.line, text)
    QTest.keyClick(hands.canvas.search.line, key)


def test_a_double_click_on_the_ground_searches_and_enter_places_the_card_there(hands):
    hands.double_click(hands.at(0, 200))
    assert hands.canvas.search.isVisible()
    _typed(hands, "dense")
    assert not hands.canvas.search.isVisible()
    x, y = hands.graph.nodes["dense_2"].position
    assert x < 0 < x + 284
    assert y < 200 < y + 34
    assert hands.canvas.selected_nodes() == ("dense_2",)
    assert hands.agrees()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Space])
def test_keys_open_the_search_and_escape_leaves_it(hands, key):
    hands.key(key)
    assert hands.canvas.search.isVisible()
    _typed(hands, "dense", Qt.Key.Key_Escape)
    assert not hands.canvas.search.isVisible()
    assert hands.canvas.history.names == ()


def test_arrows_walk_the_list_and_a_word_that_finds_nothing_says_so(hands):
    hands.key(Qt.Key.Key_Tab)
    search = hands.canvas.search
    assert search.list.count() == len(hands.canvas.shelf.cards) > len(catalog.CARDS)
    QTest.keyClick(search.line, Qt.Key.Key_Down)
    assert search.list.currentRow() == 1
    QTest.keyClick(search.line, Qt.Key.Key_Up)
    assert search.list.currentRow() == 0
    QTest.keyClicks(search.line, "qqqq")
    assert search.list.count() == 0
    assert "No card" in search.hint.text()
    QTest.keyClick(search.line, Qt.Key.Key_Return)
    assert search.isVisible()


def test_a_link_dropped_in_the_open_offers_what_fits_and_links_it_in_one_edit(hands):
    before = hands.graph
    hands.drag(hands.socket("dense_1", "output", output=True), hands.at(540, 0))
    search = hands.canvas.search
    assert search.isVisible()
    offered = {search.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(search.list.count())}
    assert {"layers.Conv3D", "network.Output"} <= offered
    assert not offered & {"training.Train", "parameters.Integer", "network.Input"}
    _typed(hands, "output")
    assert Link("dense_1", "output", "output_1", "outputs") in hands.graph.links
    assert hands.canvas.history.names == ("Add Output to Dense",)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before
    assert hands.agrees()


def test_a_link_from_an_input_dropped_in_the_open_offers_what_feeds_it(make_hands):
    hands = make_hands(Graph({"train_1": node("train_1", "training.Train", 0, -200)}))
    hands.drag(hands.socket("train_1", "training_data"), hands.at(-300, 100))
    search = hands.canvas.search
    offered = {search.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(search.list.count())}
    assert "data.SyntheticShapes" in offered
    assert "layers.Conv3D" not in offered
    _typed(hands, "split")
    assert Link("split_1", "training", "train_1", "training_data") in hands.graph.links


def _offered(hands):
    search = hands.canvas.search
    return {search.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(search.list.count())}


def test_a_layer_dropped_in_the_open_is_offered_only_to_wrappers_that_take_it(hands):
    hands.drag(hands.socket("dense_1", "layer", output=True), hands.at(540, 0))
    assert {"layers.TimeDistributed", "layers.ApplyLayer", "layers.SpectralNormalization"} <= _offered(hands)
    assert not _offered(hands) & {"layers.Bidirectional", "layers.RNN"}


def test_a_number_that_takes_a_schedule_as_well_is_offered_one(make_hands):
    hands = make_hands(Graph({"adam_1": node("adam_1", "optimizers.Adam", 0, -200)}))
    hands.drag(hands.socket("adam_1", "learning_rate"), hands.at(-300, 100))
    assert {"parameters.Float", "schedules.CosineDecay"} <= _offered(hands)
