"""Links keep out from under cards; the order of links is changed with the mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QMenu

from app.canvas.card_index import CardIndex
from app.canvas.link_path import Form, find_route
from app.canvas.under_mouse import find_under
from app.document.graph import Graph, Link
from tests.gui.canvas.conftest import node

SOURCE, TARGET = QRectF(0, 0, 284, 300), QRectF(1200, 0, 284, 300)
START, END = QPointF(284, 200), QPointF(1200, 150)


def _near(*cards):
    return lambda area: [card for card in (SOURCE, TARGET, *cards) if card.intersects(area)]


@pytest.mark.parametrize(
    ("card", "side"),
    [(QRectF(500, 100, 284, 500), -1), (QRectF(500, -300, 284, 520), 1), (QRectF(600, 60, 284, 200), 0)],
)
def test_a_link_passes_above_or_below_a_card_in_its_way(card, side):
    way = find_route(START, END, SOURCE, TARGET, _near(card))
    assert way.form is Form.WAVE
    assert not way.under([card])
    lane = way.points[1][1]
    assert side >= 0 or lane < card.top()
    assert side <= 0 or lane > card.bottom()
    path = way.path()
    assert not any(card.contains(path.pointAtPercent(step / 200)) for step in range(201))


def test_a_link_with_nothing_in_its_way_is_a_plain_curve():
    assert find_route(START, END, SOURCE, TARGET, _near(QRectF(500, 400, 284, 100))).form is Form.CURVE


def test_a_row_of_cards_is_passed_as_one():
    cards = [QRectF(400 + 250 * number, 20 * number, 200, 400) for number in range(3)]
    way = find_route(START, END, SOURCE, TARGET, _near(*cards))
    assert way.form is Form.WAVE
    assert not way.under(cards)


def test_a_link_that_cannot_keep_clear_takes_the_direct_way():
    assert find_route(START, END, SOURCE, TARGET, _near(QRectF(250, -900, 900, 2000))).form is Form.CURVE


def test_a_link_that_runs_back_keeps_clear_of_third_cards_too():
    target = QRectF(-600, 20, 284, 300)
    between = QRectF(-250, -120, 200, 260)
    cards = [SOURCE, target, between]
    way = find_route(
        QPointF(284, 200), QPointF(-600, 150), SOURCE, target, lambda area: [c for c in cards if c.intersects(area)]
    )
    assert way.form is Form.CORNERS
    assert not way.under([between])


def _merge():
    nodes = [
        node("input_1", "network.Input", -640, -200),
        node("conv3d_1", "layers.Conv3D", -300, -300),
        node("relu_1", "layers.ReLU", -300, 180),
        node("add_1", "layers.Add", 120, -100),
    ]
    links = [
        ("input_1", "conv3d_1"),
        ("input_1", "relu_1"),
        ("conv3d_1", "add_1"),
        ("relu_1", "add_1"),
        ("input_1", "add_1"),
    ]
    return Graph({n.id: n for n in nodes}, tuple(Link(a, "output", b, "inputs") for a, b in links))


def _sources(hands):
    return [link.source for link in hands.graph.links_into("add_1", "inputs")]


def test_a_card_that_comes_into_a_links_way_sends_it_around_and_lets_it_back(make_hands):
    hands = make_hands(_merge())
    link = Link("input_1", "output", "add_1", "inputs")
    item = hands.view.drawing.links[link]
    assert not item.route.under([hands.card("conv3d_1").outline()])
    before = item.route
    hands.drag(hands.title("conv3d_1"), hands.title("conv3d_1") - QPoint(0, 380))
    assert hands.view.drawing.links[link].route.form is Form.CURVE
    hands.canvas.history.undo()
    assert hands.view.drawing.links[link].route == before
    assert hands.agrees()


def test_a_link_dropped_on_another_row_of_its_input_changes_its_place(make_hands):
    hands = make_hands(_merge())
    assert _sources(hands) == ["conv3d_1", "relu_1", "input_1"]
    hands.drag(hands.socket("add_1", "inputs", order=2), hands.socket("add_1", "inputs", order=0))
    assert _sources(hands) == ["input_1", "conv3d_1", "relu_1"]
    assert hands.canvas.history.names == ("Put Input at place 1 of Add",)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph == _merge()
    assert hands.agrees()


def test_the_menu_of_a_row_moves_its_link(make_hands):
    hands = make_hands(_merge())
    pos = hands.socket("add_1", "inputs", order=0) + QPoint(40, 0)
    hands.view.menu_asked.emit(find_under(hands.view, pos), pos)
    menu = hands.canvas.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    actions = {action.text(): action for action in menu.actions()}
    menu.close()
    assert "Move link up" not in actions
    actions["Move link down"].trigger()
    assert _sources(hands) == ["relu_1", "conv3d_1", "input_1"]


def test_a_link_that_is_being_drawn_lies_above_all_cards(make_hands):
    hands = make_hands(_merge())
    hands.press(hands.socket("input_1", "output", output=True))
    hands.move(hands.title("add_1"))
    assert hands.view.live_link.zValue() > max(card.zValue() for card in hands.view.drawing.cards.values())
    hands.key(Qt.Key.Key_Escape)


def test_the_question_mark_asks_for_the_cards_page(make_hands):
    hands = make_hands(_merge())
    asked = []
    hands.canvas.help_requested.connect(asked.append)
    card = hands.card("conv3d_1")
    place = hands.view.mapFromScene(card.pos() + card.layout.help_button.center())
    hands.move(place)
    assert card.hovered_part == "help"
    hands.click(place)
    assert asked == ["conv3d_1"]
    assert hands.canvas.selected_nodes() == ("conv3d_1",)


def test_a_link_from_afar_does_not_look_into_every_square_on_its_way():
    index = CardIndex()
    for key, box in (("a", SOURCE), ("b", TARGET), ("c", QRectF(1e8, -1e8, 284, 300))):
        index.put(key, box)
    assert index.near(QRectF(0, -1e9, 1e9, 2e9)) == [SOURCE, TARGET, QRectF(1e8, -1e8, 284, 300)]
    assert index.near(QRectF(100, 100, 200, 200)) == [SOURCE]
