from PySide6.QtCore import QPoint, QPointF, Qt

from app.canvas.link_path import find_route
from app.document.graph import Graph, Link
from tests.gui.canvas.conftest import node

FIRST = Link("input_1", "output", "conv3d_1", "inputs")
SECOND = Link("conv3d_1", "output", "dense_1", "inputs")


def test_a_link_is_drawn_from_socket_to_socket(hands):
    hands.drag(hands.socket("integer_1", "value", output=True), hands.socket("conv3d_1", "filters"))
    assert Link("integer_1", "value", "conv3d_1", "filters") in hands.graph.links
    assert hands.row("conv3d_1", "filters").field is None
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.row("conv3d_1", "filters").value == "16"
    assert hands.agrees()


def test_a_link_is_drawn_backwards_from_an_input(hands):
    hands.drag(hands.socket("dense_1", "units"), hands.socket("integer_1", "value", output=True))
    assert Link("integer_1", "value", "dense_1", "units") in hands.graph.links
    assert hands.agrees()


def test_a_wrong_type_is_refused_with_the_reason_beside_the_mouse(hands):
    start, end = hands.socket("integer_1", "value", output=True), hands.socket("dense_1", "inputs")
    hands.press(start)
    hands.move(start + QPoint(60, 0))
    assert not hands.view.hint.isVisible()
    hands.move(end)
    assert hands.view.hint.isVisible()
    assert hands.view.hint.text() == "Input of Dense takes a tensor; Value of Integer gives an integer."
    hands.release(end)
    assert hands.messages == [hands.view.hint.text()]
    assert not hands.view.hint.isVisible()
    assert hands.canvas.history.names == ()
    assert hands.agrees()


def test_a_loop_is_refused_by_name(make_hands):
    nodes = [node(f"dense_{n}", "layers.Dense", 320 * n - 800, -100) for n in (1, 2, 3)]
    links = (Link("dense_1", "output", "dense_2", "inputs"), Link("dense_2", "output", "dense_3", "inputs"))
    hands = make_hands(Graph({n.id: n for n in nodes}, links))
    hands.drag(hands.socket("dense_3", "output", output=True), hands.socket("dense_1", "inputs"))
    assert hands.messages == ["Dense already leads to Dense 3; a network cannot feed its own input."]
    assert hands.graph.links == links
    assert hands.agrees()


def test_sockets_that_cannot_take_the_link_are_told_while_it_is_drawn(hands):
    start = hands.socket("integer_1", "value", output=True)
    hands.press(start)
    hands.move(start + QPoint(50, 0))
    takes = hands.view.sight.takes
    assert takes("conv3d_1", hands.row("conv3d_1", "filters").place)
    assert not takes("conv3d_1", hands.row("conv3d_1", "inputs").place)
    assert not takes("conv3d_1", hands.row("conv3d_1", "padding").place)
    hands.key(Qt.Key.Key_Escape)
    assert hands.view.sight.takes is None
    assert not hands.view.live_link.isVisible()


def test_a_link_dropped_on_a_card_finds_the_only_socket_that_fits(hands):
    hands.drag(hands.socket("input_1", "output", output=True), hands.title("dense_1"))
    assert hands.graph.links == (FIRST, Link("input_1", "output", "dense_1", "inputs"))
    assert hands.agrees()


def test_a_link_taken_off_an_input_moves_to_another(hands):
    link = Link("integer_1", "value", "conv3d_1", "filters")
    hands.drag(hands.socket("integer_1", "value", output=True), hands.socket("conv3d_1", "filters"))
    hands.drag(hands.socket("conv3d_1", "filters"), hands.socket("dense_1", "units"))
    assert link not in hands.graph.links
    assert Link("integer_1", "value", "dense_1", "units") in hands.graph.links
    assert hands.canvas.history.names[-1] == "Link Integer to Dense"
    hands.canvas.history.undo()
    assert link in hands.graph.links
    assert hands.agrees()


def test_a_link_taken_off_and_let_go_in_the_open_is_gone_and_undo_brings_it_back(hands):
    hands.drag(hands.socket("dense_1", "inputs"), hands.at(100, 300))
    assert hands.graph.links == (FIRST,)
    assert not hands.canvas.search.isVisible()
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph.links == (FIRST, SECOND)
    assert hands.agrees()


def test_a_link_taken_off_and_refused_elsewhere_is_drawn_again(hands):
    hands.drag(hands.socket("dense_1", "inputs"), hands.socket("dense_1", "units"))
    assert hands.graph.links == (FIRST, SECOND)
    assert hands.view.drawing.links[SECOND].isVisible()
    assert hands.messages == ["Units of Dense takes an integer; Output of Convolution 3D gives a tensor."]
    assert hands.agrees()


def test_a_link_is_selected_and_deleted(hands):
    item = hands.view.drawing.links[SECOND]
    hands.click(hands.view.mapFromScene(item.path().pointAtPercent(0.5)))
    assert item.isSelected()
    hands.key(Qt.Key.Key_Delete)
    assert hands.graph.links == (FIRST,)
    assert hands.canvas.history.names == ("Delete 1 link",)
    assert hands.agrees()


def test_alt_click_removes_a_link_and_alt_shift_drag_cuts_all_that_it_crosses(hands):
    middles = {
        link: hands.view.mapFromScene(item.path().pointAtPercent(0.5))
        for link, item in hands.view.drawing.links.items()
    }
    hands.click(middles[FIRST], modifiers=Qt.KeyboardModifier.AltModifier)
    assert hands.graph.links == (SECOND,)
    hands.canvas.history.undo()
    above, below = middles[SECOND] - QPoint(0, 60), middles[SECOND] + QPoint(0, 60)
    hands.drag(above, below, modifiers=Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert hands.graph.links == (FIRST,)
    assert hands.agrees()


def test_an_input_of_many_links_grows_a_row_for_each_and_keeps_their_order(make_hands):
    nodes = [
        node("train_1", "training.Train", 200, -200),
        node("input_1", "network.Input", -600, -300),
        node("input_2", "network.Input", -600, -100),
        node("add_1", "layers.Add", -100, -200),
    ]
    graph = Graph({n.id: n for n in nodes})
    hands = make_hands(graph)
    name = next(s.name for s in graph.nodes["add_1"].definition.inputs if s.many)
    hands.drag(hands.socket("input_2", "output", output=True), hands.socket("add_1", name))
    hands.drag(hands.socket("input_1", "output", output=True), hands.socket("add_1", name, order=1))
    assert [link.source for link in hands.graph.links_into("add_1", name)] == ["input_2", "input_1"]
    assert hands.row("add_1", name, order=2).free
    assert hands.agrees()
    hands.drag(hands.socket("add_1", name, order=0), hands.at(0, 300))
    assert [link.source for link in hands.graph.links_into("add_1", name)] == ["input_1"]
    assert hands.agrees()


def test_an_unknown_card_keeps_its_links_and_takes_no_new_ones(make_hands):
    nodes = [node("input_1", "network.Input", -500, -100), node("old_1", "layers.Forgotten", 0, -100)]
    link = Link("input_1", "output", "old_1", "x")
    hands = make_hands(Graph({n.id: n for n in nodes}, (link,)))
    assert hands.agrees()
    assert hands.card("old_1").layout.colour is None
    hands.drag(hands.socket("input_1", "output", output=True), hands.title("old_1"))
    assert hands.graph.links == (link,)
    assert hands.messages
    assert hands.agrees()


def test_a_link_that_runs_backwards_goes_around_both_cards():
    from PySide6.QtCore import QRectF

    source, target = QRectF(0, 0, 264, 300), QRectF(0, 400, 264, 200)
    way = find_route(QPointF(264, 280), QPointF(0, 450), source, target)
    path = way.path()
    inner = [QRectF(box).adjusted(1, 1, -1, -1) for box in (source, target)]
    points = [path.pointAtPercent(step / 200) for step in range(201)]
    assert not any(box.contains(point) for box in inner for point in points)
    beside = QRectF(-300, 0, 264, 300)
    path = find_route(QPointF(264, 280), QPointF(-300, 150), source, beside).path()
    points = [path.pointAtPercent(step / 200) for step in range(201)]
    boxes = [QRectF(box).adjusted(1, 1, -1, -1) for box in (source, beside)]
    assert not any(box.contains(point) for box in boxes for point in points)
