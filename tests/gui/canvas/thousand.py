"""A graph of many cards, edited by chance; after each edit the whole drawing is compared with the document."""

from app.canvas.card_layout import lay_out
from app.document.commands import AddNode, Connect, MoveNodes
from app.document.graph import Link
from tests.gui.canvas.hazard import Hazard

ACROSS = 40


def build(history, count):
    """Add and link cards one after the other, each an edit of its own."""
    for number in range(count):
        place = (float(number % ACROSS * 330), float(number // ACROSS * 400))
        key = f"conv3d_{number + 1}"
        history.do(AddNode("layers.Conv3D", place, key, {"filters": 8 + number % 5}))
        if number:
            history.do(Connect(Link(f"conv3d_{number}", "output", key, "inputs")))


class Far(Hazard):
    """Edits all over a large graph, with far walks through the history among them."""

    def number(self):
        return self.random.randint(-900, 14000)

    def step(self):
        if self.random.random() < 0.15:
            self.jump()
        else:
            super().step()

    def move(self):
        keys = {self.node() for _ in range(self.random.choice((1, 2, 30)))} - {None}
        return MoveNodes({key: (self.number(), self.number()) for key in keys})


def live(hands, cards, steps, seed):
    """Build a graph, edit it, and go back to the beginning; return how many edits were in the history at most."""
    history = hands.canvas.history
    build(history, cards)
    assert hands.agrees()
    hazard, most = Far(seed, history, most=cards + 50), 0
    for _ in range(steps):
        before = hands.graph
        hazard.step()
        assert hands.agrees()
        for key, card in hands.view.drawing.cards.items():
            node = hands.graph.nodes[key]
            assert card.node == node
            if node is not before.nodes.get(key):
                assert card.layout == lay_out(hands.graph, node, card.state)
        most = max(most, len(history.names))
    while history.undo():
        pass
    assert hands.graph.nodes == {}
    assert hands.agrees()
    while history.redo():
        pass
    assert hands.agrees()
    return most
