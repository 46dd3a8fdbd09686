"""A shown canvas of a known size, and hands for the mouse and the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.canvas import DeckCanvas
from app.canvas.card_layout import Place
from app.document.graph import Graph, Link, Node
from app.document.history import History
from app.panels.value_editor import make_value_editor
from resources.themes import DARK


def node(key, card, x=0.0, y=0.0, **values):
    return Node(key, card, values, (float(x), float(y)))


def small_graph():
    """Input → Conv3D → Dense, and an integer beside them that feeds nothing."""
    nodes = [
        node("input_1", "network.Input", -500, -200, shape=(8, 8, 8, 1)),
        node("conv3d_1", "layers.Conv3D", -152, -248),
        node("dense_1", "layers.Dense", 208, -200),
        node("integer_1", "parameters.Integer", -500, 100),
    ]
    links = (Link("input_1", "output", "conv3d_1", "inputs"), Link("conv3d_1", "output", "dense_1", "inputs"))
    return Graph({n.id: n for n in nodes}, links)


class Hands:
    """Real mouse and key events on the canvas."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.view = canvas.view
        self.viewport = canvas.view.viewport()
        self.messages = []
        canvas.message.connect(self.messages.append)

    @property
    def graph(self):
        return self.canvas.history.graph

    def card(self, key):
        return self.view.drawing.cards[key]

    def at(self, x, y):
        return self.view.mapFromScene(QPointF(x, y))

    def row(self, key, name, *, output=False, order=0):
        return self.card(key).layout.by_place[Place(output, name, order)]

    def socket(self, key, name, *, output=False, order=0):
        card = self.card(key)
        return self.view.mapFromScene(card.pos() + self.row(key, name, output=output, order=order).anchor)

    def field(self, key, name):
        return self.view.mapFromScene(self.card(key).pos() + self.row(key, name).field.center())

    def title(self, key):
        return self.view.mapFromScene(self.card(key).pos() + QPointF(90, 18))

    def fold(self, key):
        card = self.card(key)
        row = next(row for row in card.layout.rows if row.place is None)
        return self.view.mapFromScene(card.pos() + QPointF(60, row.middle))

    def click(self, pos, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mouseClick(self.viewport, button, modifiers, pos)

    def double_click(self, pos):
        QTest.mouseDClick(self.viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pos)

    def press(self, pos, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mousePress(self.viewport, button, modifiers, pos)

    def move(self, pos):
        # QTest moves the screen's own pointer instead, and the event then comes whenever the X server sends it.
        place, none = self.viewport.mapToGlobal(pos), Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(pos), QPointF(place), none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.viewport, event)

    def release(self, pos, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mouseRelease(self.viewport, button, modifiers, pos)

    def drag(self, start, end, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier):
        self.press(start, button, modifiers)
        for step in range(1, 5):
            self.move(start + QPoint((end - start).x() * step // 4, (end - start).y() * step // 4))
        self.release(end, button, modifiers)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.view, key, modifiers)

    def agrees(self):
        """Compare what is drawn with the document, all of it."""
        drawn, graph = self.canvas.drawn_state(), self.graph
        assert drawn.nodes == {key: n.position for key, n in graph.nodes.items()}
        assert drawn.ends == frozenset(graph.links)
        for link, order in drawn.links.items():
            assert order == graph.links_into(link.target, link.input).index(link)
        assert set(drawn.links) == set(graph.links)
        assert drawn.annotations == dict(graph.annotations)
        assert drawn.bypassed == {key for key, n in graph.nodes.items() if n.bypassed}
        return True


@pytest.fixture
def make_hands(qtbot):
    def make(graph):
        canvas = DeckCanvas(History(graph), DARK, make_value_editor)
        qtbot.addWidget(canvas)
        canvas.resize(1300, 800)
        with qtbot.waitExposed(canvas):
            canvas.show()
            canvas.activateWindow()
        canvas.view.show_at(1.0, QPointF(0, 0))
        canvas.view.setFocus()
        return Hands(canvas)

    return make


@pytest.fixture
def hands(make_hands):
    return make_hands(small_graph())
