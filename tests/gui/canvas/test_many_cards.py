"""The drawing of a large graph never disagrees with the document; tests/bench has the same with 1,000 cards."""

from PySide6.QtCore import QPointF

from app.document.graph import Graph, Node
from tests.gui.canvas.thousand import live


def test_a_graph_of_120_cards_is_built_and_edited_and_undone_at_random(make_hands):
    assert live(make_hands(Graph()), cards=120, steps=180, seed=7) > 150


def test_many_cards_from_afar_are_painted_in_one_go_with_their_titles(make_hands):
    nodes = [Node(f"relu_{n}", "layers.ReLU", {}, (n % 20 * 180.0, n // 20 * 120.0)) for n in range(300)]
    hands = make_hands(Graph({node.id: node for node in nodes}))
    hands.view.show_at(0.3, QPointF(1800, 900))
    picture, ratio = hands.view.viewport().grab().toImage(), hands.canvas.devicePixelRatioF()
    corner = hands.view.mapFromScene(hands.card("relu_299").pos()) * ratio
    found = {picture.pixelColor(corner.x() + x, corner.y() + y).name() for x in range(4, 60) for y in range(2, 20)}
    assert hands.view.sight.look.theme.text in found
    assert hands.card("relu_299").words is not None
    hands.view.show_at(0.3, QPointF(9000, 9000))
    assert not hands.view._in_one_go()
