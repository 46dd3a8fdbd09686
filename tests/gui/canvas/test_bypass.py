"""Bypassing cards with real keys."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from app.document.bypass import SetBypassed
from resources.themes import DARK

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_m_bypasses_the_selected_cards_and_uses_them_again(hands):
    hands.click(hands.title("conv3d_1"))
    hands.key(Qt.Key.Key_M)
    assert hands.graph.nodes["conv3d_1"].bypassed
    assert hands.canvas.history.names == ("Bypass Convolution 3D",)
    assert hands.agrees()
    notes = [text for _, text, _ in hands.card("conv3d_1").layout.notes]
    assert notes == ["bypassed"]
    source, target = hands.card("conv3d_1").layout.passage
    assert (source.place.name, target.place.name) == ("inputs", "output")
    hands.click(hands.title("dense_1"), modifiers=CONTROL)
    hands.key(Qt.Key.Key_M)
    assert hands.graph.nodes["dense_1"].bypassed
    assert hands.graph.nodes["conv3d_1"].bypassed
    hands.key(Qt.Key.Key_M)
    assert not any(node.bypassed for node in hands.graph.nodes.values())
    assert hands.canvas.history.names[-1] == "Use 2 cards again"
    assert hands.agrees()


def test_nothing_selected_is_told(hands):
    hands.canvas.select([])
    hands.key(Qt.Key.Key_M)
    assert hands.messages == ["Nothing is selected. Select the cards to bypass first."]


def _inside(hands):
    """Return the colour of the card's ground beside its title."""
    ratio = hands.canvas.devicePixelRatioF()
    place = hands.view.mapFromScene(hands.card("conv3d_1").pos() + QPointF(200, 42)) * ratio
    return hands.view.viewport().grab().toImage().pixelColor(place).name()


def test_a_bypassed_card_is_drawn_dimmed_at_every_zoom(hands):
    hands.canvas.select([])
    for zoom in (1.0, 0.4, 0.15):
        hands.view.show_at(zoom, QPointF(0, 0))
        before = _inside(hands)
        hands.canvas.history.do(SetBypassed(("conv3d_1",), True))
        after = _inside(hands)
        hands.canvas.history.undo()
        assert _inside(hands) == before != after
        assert QColor(after).lightness() < QColor(before).lightness(), DARK.name
