from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.canvas import CARD_MIME
from app.document.commands import SetValue
from app.document.graph import Graph, Link

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_drag_moves_the_selected_cards_once_and_undo_takes_it_back(hands):
    hands.canvas.select(["conv3d_1", "dense_1"])
    before = hands.graph
    hands.drag(hands.title("conv3d_1"), hands.title("conv3d_1") + QPoint(80, 48))
    assert hands.graph.nodes["conv3d_1"].position == (-72.0, -200.0)
    assert hands.graph.nodes["dense_1"].position == (288.0, -152.0)
    assert hands.graph.nodes["input_1"] is before.nodes["input_1"]
    assert hands.canvas.history.names == ("Move 2 cards",)
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before
    assert hands.agrees()


def test_a_moved_card_comes_to_lie_on_the_fine_grid_and_its_links_follow(hands):
    item = hands.view.drawing.links[Link("input_1", "output", "conv3d_1", "inputs")]
    end = item.route.points[-1]
    hands.press(hands.title("conv3d_1"))
    hands.move(hands.title("conv3d_1") + QPoint(61, 3))
    assert item.route.points[-1] == (end[0] + 64, end[1])
    hands.release(hands.title("conv3d_1"))
    assert hands.graph.nodes["conv3d_1"].position == (-88.0, -248.0)


def test_escape_puts_dragged_cards_back(hands):
    hands.press(hands.title("conv3d_1"))
    hands.move(hands.title("conv3d_1") + QPoint(100, 100))
    assert hands.canvas.drawn_state().nodes["conv3d_1"] != hands.graph.nodes["conv3d_1"].position
    hands.key(Qt.Key.Key_Escape)
    hands.release(hands.title("conv3d_1"))
    assert hands.canvas.history.names == ()
    assert hands.agrees()


def test_an_undo_in_the_middle_of_a_drag_ends_the_drag(hands):
    hands.canvas.history.do(SetValue("conv3d_1", "filters", 7))
    hands.press(hands.title("conv3d_1"))
    hands.move(hands.title("conv3d_1") + QPoint(100, 100))
    hands.canvas.history.undo()
    hands.release(hands.title("conv3d_1") + QPoint(100, 100))
    assert hands.canvas.history.names == ()
    assert hands.agrees()


def test_clicks_select_and_control_adds_and_removes(hands):
    heard = []
    hands.canvas.selection_changed.connect(heard.append)
    hands.click(hands.title("conv3d_1"))
    hands.click(hands.title("dense_1"), modifiers=CONTROL)
    hands.click(hands.title("conv3d_1"), modifiers=CONTROL)
    hands.click(hands.at(0, 300))
    assert heard == [("conv3d_1",), ("conv3d_1", "dense_1"), ("dense_1",), ()]


def test_a_rubber_band_selects_what_it_touches(hands):
    hands.drag(hands.at(-190, -300), hands.at(300, -150))
    assert hands.canvas.selected_nodes() == ("conv3d_1", "dense_1")


def test_all_is_selected_and_deleted_and_comes_back(hands):
    before = hands.graph
    hands.key(Qt.Key.Key_A, CONTROL)
    assert hands.canvas.selected_nodes() == tuple(before.nodes)
    hands.key(Qt.Key.Key_Delete)
    assert hands.graph.nodes == {}
    assert hands.agrees()
    hands.canvas.history.undo()
    assert hands.graph is before
    assert hands.agrees()


def test_backspace_deletes_a_card_with_its_links(hands):
    hands.click(hands.title("conv3d_1"))
    hands.key(Qt.Key.Key_Backspace)
    assert "conv3d_1" not in hands.graph.nodes
    assert hands.graph.links == ()
    assert hands.agrees()


def test_copied_cards_are_pasted_at_the_mouse_with_the_links_between_them(hands):
    hands.canvas.select(["input_1", "conv3d_1"])
    hands.key(Qt.Key.Key_C, CONTROL)
    hands.move(hands.at(-400, 120))
    hands.key(Qt.Key.Key_V, CONTROL)
    assert hands.graph.nodes["input_2"].position == (-400.0, 168.0)
    assert Link("input_2", "output", "conv3d_2", "inputs") in hands.graph.links
    assert hands.canvas.selected_nodes() == ("input_2", "conv3d_2")
    assert hands.agrees()


def test_cut_takes_away_and_duplicate_sets_aside(hands):
    hands.canvas.select(["integer_1"])
    hands.key(Qt.Key.Key_D, CONTROL)
    assert hands.graph.nodes["integer_2"].position == (-468.0, 132.0)
    hands.key(Qt.Key.Key_X, CONTROL)
    assert "integer_2" not in hands.graph.nodes
    assert "integer_2" in QGuiApplication.clipboard().text()


def test_a_foreign_clipboard_is_refused_in_words(hands):
    QGuiApplication.clipboard().setText("what is this")
    hands.key(Qt.Key.Key_V, CONTROL)
    assert hands.messages == ["The clipboard holds no cards. Copy some cards first."]
    assert hands.canvas.history.names == ()


def test_the_fold_row_opens_and_folds(hands):
    height = hands.card("conv3d_1").layout.height
    hands.click(hands.fold("conv3d_1"))
    assert hands.graph.nodes["conv3d_1"].unfolded
    assert hands.row("conv3d_1", "kernel_initializer").value == "Glorot uniform"
    assert hands.card("conv3d_1").layout.height > height
    assert hands.agrees()
    hands.click(hands.fold("conv3d_1"))
    assert not hands.graph.nodes["conv3d_1"].unfolded
    assert hands.card("conv3d_1").layout.height == height


def _wheel(hands, pos, delta):
    event = QWheelEvent(
        QPointF(pos),
        QPointF(hands.viewport.mapToGlobal(pos)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(hands.viewport, event)


def test_the_wheel_zooms_at_the_mouse_within_limits(hands):
    pos = hands.title("dense_1")
    kept = hands.view.mapToScene(pos)
    _wheel(hands, pos, 240)
    assert hands.view.zoom > 1.3
    after = hands.view.mapFromScene(kept)
    assert (after - pos).manhattanLength() <= 2
    for _ in range(60):
        _wheel(hands, pos, 240)
    assert hands.view.zoom == 2.5
    for _ in range(120):
        _wheel(hands, pos, -240)
    assert hands.view.zoom == 0.04


def test_middle_drag_and_space_drag_pan(hands):
    pos = hands.at(0, 200)
    before = hands.view.mapToScene(QPoint(0, 0))
    hands.drag(pos, pos + QPoint(40, 20), Qt.MouseButton.MiddleButton)
    assert hands.view.mapToScene(QPoint(0, 0)) == before - QPointF(40, 20)
    hands.view.setFocus()
    from PySide6.QtTest import QTest

    QTest.keyPress(hands.view, Qt.Key.Key_Space)
    hands.drag(pos, pos + QPoint(-40, -20))
    QTest.keyRelease(hands.view, Qt.Key.Key_Space)
    assert hands.view.mapToScene(QPoint(0, 0)) == before
    assert not hands.canvas.search.isVisible()
    assert hands.canvas.selected_nodes() == ()


def test_f_shows_all_and_control_0_shows_it_at_its_size(hands):
    hands.view.show_at(2.0, QPointF(5000, 5000))
    hands.key(Qt.Key.Key_F)
    shown = hands.view.mapToScene(hands.viewport.rect()).boundingRect()
    assert all(shown.contains(card.outline()) for card in hands.view.drawing.cards.values())
    hands.view.show_at(0.3, QPointF(0, 0))
    hands.key(Qt.Key.Key_0, CONTROL)
    assert hands.view.zoom == 1.0


def _entering(drop):
    place, buttons, keys = drop.position().toPoint(), drop.buttons(), drop.modifiers()
    return QDragEnterEvent(place, Qt.DropAction.CopyAction, drop.mimeData(), buttons, keys)


def test_a_card_dropped_from_the_palette_lies_under_the_mouse(hands):
    data = QMimeData()
    data.setData(CARD_MIME, b"layers.Dense")
    pos = QPointF(hands.at(16, 200))
    event = QDropEvent(pos, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(hands.viewport, _entering(event))
    QApplication.sendEvent(hands.viewport, event)
    assert event.isAccepted()
    x, y = hands.graph.nodes["dense_2"].position
    assert x < 16 < x + 284
    assert y < 200 < y + 34
    assert hands.canvas.selected_nodes() == ("dense_2",)
    assert hands.agrees()


def test_an_empty_canvas_says_how_to_begin(make_hands):
    hands = make_hands(Graph())
    assert hands.canvas._empty_hint.isVisible()
    hands.canvas.add_card("layers.Conv3D")
    assert not hands.canvas._empty_hint.isVisible()
    hands.canvas.add_card("layers.Conv3D")
    first, second = (hands.graph.nodes[key].position for key in ("conv3d_1", "conv3d_2"))
    assert first != second


def test_the_train_button_asks_for_a_training(make_hands):
    from tests.gui.canvas.conftest import node

    hands = make_hands(Graph({"train_1": node("train_1", "training.Train", -200, -200)}))
    asked = []
    hands.canvas.train_requested.connect(asked.append)
    card = hands.card("train_1")
    hands.click(hands.view.mapFromScene(card.pos() + card.layout.start_button.center()))
    assert asked == ["train_1"]


def test_a_drag_at_the_edge_moves_on_beyond_it(hands, qtbot):
    before = hands.view.mapToScene(QPoint(0, 0)).x()
    edge = QPoint(hands.viewport.width() - 2, hands.title("dense_1").y())
    hands.press(hands.title("dense_1"))
    hands.move(edge - QPoint(60, 0))
    hands.move(edge)
    qtbot.waitUntil(lambda: hands.view.mapToScene(QPoint(0, 0)).x() > before + 60, timeout=5000)
    hands.release(edge)
    x = hands.graph.nodes["dense_1"].position[0]
    assert x > 208 + 60
    shown = hands.view.mapToScene(QPoint(0, 0))
    qtbot.wait(60)
    assert hands.view.mapToScene(QPoint(0, 0)) == shown
    assert hands.agrees()
