"""Cards put into links, taken out of chains, copied with Alt, and arranged: with real events."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.canvas import CARD_MIME
from app.document.aligning import Axis, Edge
from app.document.graph import Graph, Link
from tests.gui.canvas.conftest import node, small_graph

FIRST = Link("input_1", "output", "conv3d_1", "inputs")
SECOND = Link("conv3d_1", "output", "dense_1", "inputs")
NONE, ALT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def middle(hands, link):
    """The point of the view in the middle of a link's curve."""
    return hands.view.mapFromScene(hands.view.drawing.links[link].path().pointAtPercent(0.5))


@pytest.fixture
def with_dropout(make_hands):
    graph = small_graph()
    return make_hands(graph.with_nodes([node("dropout_1", "layers.Dropout", -100, 180)]))


def test_a_card_dragged_onto_a_link_goes_into_it(with_dropout):
    hands = with_dropout
    before = hands.graph
    goal = middle(hands, SECOND)
    item = hands.view.drawing.links[SECOND]
    hands.press(hands.title("dropout_1"))
    hands.move(hands.title("dropout_1") + QPoint(30, -30))
    assert not item.receiving
    hands.move(goal)
    assert item.receiving
    assert hands.card("dropout_1").opacity() < 1
    assert item.zValue() > hands.card("dropout_1").zValue()
    hands.move(goal + QPoint(0, 160))
    assert not item.receiving
    assert hands.card("dropout_1").opacity() == 1
    hands.move(goal)
    hands.release(goal)
    assert set(hands.graph.links) == {
        FIRST,
        Link("conv3d_1", "output", "dropout_1", "inputs"),
        Link("dropout_1", "output", "dense_1", "inputs"),
    }
    assert hands.canvas.history.names == ("Insert Dropout after Convolution 3D",)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before
    assert hands.agrees()


def test_a_card_that_does_not_fit_or_is_linked_only_moves(hands):
    goal = middle(hands, SECOND)
    for key in ("integer_1", "input_1"):
        hands.press(hands.title(key))
        hands.move(goal)
        assert not hands.view.drawing.links[SECOND].receiving
        hands.release(goal)
        hands.canvas.history.undo()
    assert hands.canvas.history.undone_names == ("Move Input",)


def test_escape_over_a_link_leaves_it_dark_and_the_card_where_it_was(with_dropout):
    hands = with_dropout
    goal = middle(hands, SECOND)
    hands.press(hands.title("dropout_1"))
    hands.move(goal)
    hands.key(Qt.Key.Key_Escape)
    assert not hands.view.drawing.links[SECOND].receiving
    hands.release(goal)
    assert hands.canvas.history.names == ()
    assert hands.agrees()


def _drag(hands, kind, pos, data):
    event = kind(
        QPointF(pos) if kind is QDropEvent else pos, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE
    )
    QApplication.sendEvent(hands.viewport, event)
    return event


def test_a_card_from_the_palette_goes_into_the_link_that_lights_up(hands):
    before, item, goal = hands.graph, hands.view.drawing.links[SECOND], middle(hands, SECOND)
    data = QMimeData()
    data.setData(CARD_MIME, b"layers.BatchNormalization")
    _drag(hands, QDragEnterEvent, hands.at(0, 300), data)
    assert not item.receiving
    _drag(hands, QDragMoveEvent, goal, data)
    assert item.receiving
    QApplication.sendEvent(hands.viewport, QDragLeaveEvent())
    assert not item.receiving
    _drag(hands, QDragEnterEvent, goal, data)
    assert item.receiving
    assert _drag(hands, QDropEvent, goal, data).isAccepted()
    assert Link("conv3d_1", "output", "batch_normalization_1", "inputs") in hands.graph.links
    assert Link("batch_normalization_1", "output", "dense_1", "inputs") in hands.graph.links
    assert hands.canvas.selected_nodes() == ("batch_normalization_1",)
    assert hands.canvas.history.names == ("Insert Batch normalization after Convolution 3D",)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before


def test_a_card_from_the_palette_that_does_not_fit_lights_nothing_and_is_placed(hands):
    goal = middle(hands, SECOND)
    data = QMimeData()
    data.setData(CARD_MIME, b"optimizers.Adam")
    _drag(hands, QDragEnterEvent, goal, data)
    assert not hands.view.drawing.links[SECOND].receiving
    _drag(hands, QDropEvent, goal, data)
    assert "adam_1" in hands.graph.nodes
    assert SECOND in hands.graph.links


def test_control_delete_keeps_the_chain(hands):
    before = hands.graph
    hands.click(hands.title("conv3d_1"))
    hands.key(Qt.Key.Key_Delete, CONTROL)
    assert hands.graph.links == (Link("input_1", "output", "dense_1", "inputs"),)
    assert hands.canvas.history.names == ("Delete Convolution 3D and keep the chain",)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before
    assert hands.agrees()


def test_alt_drag_leaves_the_selection_and_drops_a_copy(hands):
    before = hands.graph
    hands.canvas.select(["input_1", "conv3d_1"])
    cards = len([item for item in hands.view.scene().items() if type(item).__name__ == "CardItem"])
    start = hands.title("conv3d_1")
    hands.press(start, modifiers=ALT)
    hands.move(start + QPoint(50, 200))
    assert hands.agrees()
    hands.move(start + QPoint(80, 400))
    hands.release(start + QPoint(80, 400), modifiers=ALT)
    assert hands.graph.nodes["conv3d_2"].position == (-72.0, 152.0)
    assert hands.graph.nodes["input_2"].position == (-420.0, 200.0)
    assert Link("input_2", "output", "conv3d_2", "inputs") in hands.graph.links
    assert hands.canvas.selected_nodes() == ("input_2", "conv3d_2")
    assert hands.canvas.history.names == ("Duplicate 2 cards",)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before
    assert len([item for item in hands.view.scene().items() if type(item).__name__ == "CardItem"]) == cards


def test_an_alt_click_copies_nothing_and_escape_takes_the_copy_away(hands):
    start = hands.title("conv3d_1")
    hands.click(start, modifiers=ALT)
    assert hands.canvas.selected_nodes() == ("conv3d_1",)
    hands.press(start, modifiers=ALT)
    hands.move(start + QPoint(80, 300))
    hands.key(Qt.Key.Key_Escape)
    hands.release(start + QPoint(80, 300), modifiers=ALT)
    assert hands.canvas.history.names == ()
    assert hands.agrees()


def test_cards_are_aligned_and_distributed(hands):
    hands.canvas.select(["input_1", "conv3d_1", "dense_1"])
    hands.canvas.arranging.align(Edge.TOP)
    assert {hands.graph.nodes[key].position[1] for key in hands.canvas.selected_nodes()} == {-248.0}
    hands.canvas.arranging.distribute(Axis.ACROSS)
    lefts = [hands.graph.nodes[key].position[0] for key in ("input_1", "conv3d_1", "dense_1")]
    assert lefts[1] - lefts[0] == pytest.approx(lefts[2] - lefts[1], abs=8)
    assert hands.canvas.history.names == ("Align top edges of 3 cards", "Distribute 3 cards across")
    hands.view.gliding.finish()
    assert hands.agrees()


def test_too_few_cards_are_told_and_nothing_changes(hands):
    hands.canvas.select(["dense_1"])
    hands.canvas.arranging.align(Edge.LEFT)
    hands.canvas.arranging.distribute(Axis.DOWN)
    assert hands.messages == [
        "Select at least two cards to align them.",
        "Select at least three cards to distribute them.",
    ]
    assert hands.canvas.history.names == ()


def test_tidy_up_glides_and_is_one_step(hands, qtbot):
    before = hands.graph
    hands.canvas.arranging.tidy_up()
    assert hands.canvas.history.names == ("Tidy up",)
    assert hands.canvas.drawn_state().nodes != {key: n.position for key, n in hands.graph.nodes.items()}
    qtbot.waitUntil(lambda: hands.canvas.drawn_state().nodes == {k: n.position for k, n in hands.graph.nodes.items()})
    outlines = [card.outline() for card in hands.view.drawing.cards.values()]
    assert not any(a.intersects(b) for a in outlines for b in outlines if a is not b)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before
    assert hands.agrees()


def test_the_links_of_a_tidy_chain_run_level(hands):
    hands.canvas.select(["input_1", "conv3d_1", "dense_1"])
    hands.canvas.arranging.tidy_up()
    hands.view.gliding.finish()
    for item in hands.view.drawing.links.values():
        assert abs(item.route.points[0][1] - item.route.points[-1][1]) <= 8


def test_an_edit_while_cards_glide_puts_them_in_their_places(hands):
    hands.canvas.arranging.tidy_up()
    hands.canvas.history.undo()
    assert hands.agrees()


def test_tidy_up_of_a_selection_leaves_the_others(make_hands):
    hands = make_hands(small_graph())
    hands.canvas.select(["input_1", "conv3d_1"])
    hands.canvas.arranging.tidy_up()
    hands.view.gliding.finish()
    assert hands.graph.nodes["dense_1"] is small_graph().nodes["dense_1"] or (
        hands.graph.nodes["dense_1"].position == (208.0, -200.0)
    )
    assert hands.graph.nodes["conv3d_1"].position[0] > hands.graph.nodes["input_1"].position[0] + 284
    empty = make_hands(Graph())
    empty.canvas.arranging.tidy_up()
    assert empty.canvas.history.names == ()
