"""The lasso and the mini-map with real mouse events."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from tests.gui.canvas.conftest import small_graph

_LASSO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier


def _draw(hands, points, modifiers=_LASSO):
    places = [hands.at(*point) for point in points]
    hands.press(places[0], modifiers=modifiers)
    for place in places[1:]:
        hands.move(place)
    return places[-1]


# Around the Convolution and the Dense card, but not the Input card between whose corners the line runs.
AROUND = [(-170, -300), (520, -300), (520, 380), (-170, 380)]


def test_a_lasso_selects_the_cards_whose_middles_it_goes_around(hands):
    end = _draw(hands, AROUND)
    assert hands.view.overlays[-1].path().elementCount() == 5
    hands.release(end)
    assert hands.canvas.selected_nodes() == ("conv3d_1", "dense_1")
    assert len(hands.view.overlays) == 2
    assert hands.graph == small_graph()


def test_shift_adds_to_what_is_selected_and_escape_gives_it_back(hands):
    hands.canvas.select(["integer_1"])
    hands.release(_draw(hands, AROUND, _LASSO | Qt.KeyboardModifier.ShiftModifier))
    assert hands.canvas.selected_nodes() == ("conv3d_1", "dense_1", "integer_1")
    _draw(hands, [(-520, 80), (-200, 80), (-200, 300), (-520, 300)])
    assert hands.canvas.selected_nodes() == ("integer_1",)
    hands.key(Qt.Key.Key_Escape)
    assert hands.canvas.selected_nodes() == ("conv3d_1", "dense_1", "integer_1")


def test_the_mini_map_shows_what_is_shown_and_goes_there(hands, qtbot):
    mini_map = hands.canvas.mini_map
    told = []
    mini_map.shown_changed.connect(told.append)
    mini_map.toggle()
    assert told == [True]
    mini_map.repaint()
    assert QRectF(mini_map.rect()).intersects(mini_map.shown_part())
    assert mini_map.geometry().right() < hands.canvas.width()
    assert mini_map.geometry().bottom() < hands.canvas.height()
    card = hands.card("integer_1").outline().center()
    place = mini_map._transform.map(card).toPoint()
    QTest.mousePress(mini_map, Qt.MouseButton.LeftButton, _NONE, place)
    assert (hands.view.middle() - card).manhattanLength() < 20
    QTest.mouseMove(mini_map, place + QPoint(10, 0))
    QTest.mouseRelease(mini_map, Qt.MouseButton.LeftButton, _NONE, place)
    mini_map.toggle()
    assert told == [True, False]


def test_the_mini_map_follows_edits_but_not_pans(hands, qtbot):
    mini_map = hands.canvas.mini_map
    mini_map.set_shown(True)
    mini_map.repaint()
    picture, transform = mini_map._picture.cacheKey(), mini_map._transform
    hands.view.pan_by(QPoint(40, 30))
    mini_map.repaint()
    assert mini_map._picture.cacheKey() == picture
    hands.drag(hands.title("integer_1"), hands.title("integer_1") - QPoint(300, 0))
    qtbot.waitUntil(lambda: mini_map._picture.cacheKey() != picture, timeout=2000)
    assert mini_map._transform != transform


def test_the_mini_map_has_the_cards_colours(hands):
    mini_map = hands.canvas.mini_map
    mini_map.set_shown(True)
    hands.view.show_at(1.0, QPointF(9000, 9000))
    picture = mini_map.grab().toImage()
    ratio = picture.devicePixelRatio()
    head = mini_map._transform.map(hands.card("conv3d_1").outline().topLeft() + QPointF(140, 20))
    found = {picture.pixelColor(round(head.x() * ratio), round((head.y() + dy) * ratio)).name() for dy in (0, 1, 2)}
    assert hands.card("conv3d_1").layout.colour in found
