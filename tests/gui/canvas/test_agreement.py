"""Whatever is done to the document, the drawing equals it."""

import random
from contextlib import suppress

import pytest
from PySide6.QtCore import QPointF

from app.canvas.card_layout import lay_out
from app.compiler.compilation import compile_graph
from app.compiler.findings import Finding
from app.document.clipboard import Paste, copied_text
from app.document.commands import (
    AddNode,
    Connect,
    Disconnect,
    EditRefused,
    MoveNodes,
    RemoveItems,
    Rename,
    SetUnfolded,
    SetValue,
    Several,
)
from app.document.graph import Link
from app.document.linking import LinkRefused
from cards.values import ValueRefused
from tests.gui.canvas.conftest import small_graph

CARDS = (
    "layers.Conv3D",
    "layers.Dense",
    "layers.Add",
    "network.Input",
    "network.Output",
    "training.Train",
    "data.SyntheticShapes",
    "data.Split",
    "parameters.Integer",
    "initializers.HeNormal",
)


class Hazard:
    """Edits by chance, seeded."""

    def __init__(self, seed, history):
        self.random = random.Random(seed)
        self.history = history

    def step(self):
        kinds = [self.add, self.remove, self.move, self.value, self.rename, self.fold, self.disconnect, self.paste]
        kinds += [self.add, self.several, self.undo, self.redo, *[self.connect] * 6]
        kind = self.random.choice(kinds)
        command = kind()
        if command is None:
            return
        with suppress(EditRefused, LinkRefused, ValueRefused):
            self.history.do(command)

    def node(self):
        return self.random.choice(list(self.history.graph.nodes)) if self.history.graph.nodes else None

    def add(self):
        return AddNode(self.random.choice(CARDS), (self.random.randint(-900, 900), self.random.randint(-900, 900)))

    def remove(self):
        nodes = tuple(self.random.sample(list(self.history.graph.nodes), min(len(self.history.graph.nodes), 1)))
        links = tuple(self.random.sample(self.history.graph.links, min(len(self.history.graph.links), 1)))
        return RemoveItems(nodes, links if self.random.random() < 0.5 else ())

    def move(self):
        return MoveNodes({key: (self.random.randint(-900, 900), 8.0) for key in {self.node(), self.node()} if key})

    def value(self):
        key = self.node()
        names = [s.name for s in self.history.graph.nodes[key].definition.inputs] if key else []
        return SetValue(key, self.random.choice(names), self.random.choice([3, True, None, "same"])) if names else None

    def rename(self):
        return Rename(self.node(), self.random.choice(["", "A name", "Another name that is far too long for it"]))

    def fold(self):
        return SetUnfolded((self.node(),), self.random.random() < 0.7)

    def link(self):
        return next(filter(None, (self.some_link() for _ in range(30))), None)

    def some_link(self):
        source, target = self.node(), self.node()
        nodes = self.history.graph.nodes
        if source is None or source == target or not nodes[source].definition.outputs:
            return None
        output = self.random.choice(nodes[source].definition.outputs)
        fits = [s.name for s in nodes[target].definition.inputs if s.takes(output.type)]
        return Link(source, output.name, target, self.random.choice(fits)) if fits else None

    def connect(self):
        link = self.link()
        into = self.history.graph.links_into(link.target, link.input) if link else ()
        return Connect(link, into[0] if into and self.random.random() < 0.3 else None) if link else None

    def disconnect(self):
        return Disconnect(self.random.choice(self.history.graph.links)) if self.history.graph.links else None

    def paste(self):
        keys = tuple({self.node(), self.node()} - {None})
        return Paste(copied_text(self.history.graph, keys)) if len(self.history.graph.nodes) < 40 else None

    def several(self):
        links = self.history.graph.links
        if len(links) < 2:
            return None
        # The same links in another order: an input of many links must follow.
        first = self.random.choice(links)
        return Several((Disconnect(first), Connect(first)), "Put last")

    def undo(self):
        self.history.undo()

    def redo(self):
        self.history.redo()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_each_of_300_edits_the_drawing_equals_the_document(make_hands, seed):
    hands = make_hands(small_graph())
    hazard = Hazard(seed, hands.canvas.history)
    most = 0
    for _ in range(300):
        hazard.step()
        assert hands.agrees()
        for key, card in hands.view.drawing.cards.items():
            assert card.layout == lay_out(hands.graph, hands.graph.nodes[key], card.state)
        most = max(most, len(hands.graph.links))
    assert most > 5
    while hands.canvas.history.undo():
        assert hands.agrees()
    assert hands.graph == small_graph()


def test_another_deck_takes_the_place_of_all(hands):
    hands.canvas.history.load(small_graph().without(["conv3d_1"]))
    assert hands.agrees()
    items = hands.view.scene().items()
    assert sum(type(item).__name__ == "CardItem" for item in items) == 3
    assert not any(type(item).__name__ == "LinkItem" for item in items)


def test_what_is_known_of_a_card_stands_on_it_and_moves_its_sockets(hands):
    hands.canvas.history.do(SetValue("conv3d_1", "strides", (2, 2, 2)))
    hands.canvas.history.do(SetValue("conv3d_1", "dilation_rate", (2, 2, 2)))
    compilation = compile_graph(hands.graph)
    known = {"input_1": Finding("input_1", "8 × 8 × 8 × 1", {"output": (8, 8, 8, 1)})}
    before = hands.row("conv3d_1", "inputs").middle
    hands.canvas.set_findings(known, compilation.problems, compilation.plan.waiting)
    card = hands.card("conv3d_1")
    lines = " ".join(text for _, text, _ in card.layout.notes)
    assert lines == compilation.problems[0].text
    assert hands.row("conv3d_1", "inputs").middle > before
    link = hands.view.drawing.links[Link("input_1", "output", "conv3d_1", "inputs")]
    assert link.route.points[-1] == (card.pos().x(), card.pos().y() + hands.row("conv3d_1", "inputs").middle)
    assert hands.card("dense_1").layout.notes[0][1] == "waits for Convolution 3D"
    assert hands.card("input_1").layout.notes[0][1] == "8 × 8 × 8 × 1"
    hands.canvas.update_finding(Finding("input_1", "9 × 9 × 9 × 1"))
    assert hands.card("input_1").layout.notes[0][1] == "9 × 9 × 9 × 1"
    hands.canvas.set_findings({}, (), {})
    assert hands.row("conv3d_1", "inputs").middle == before
    assert hands.agrees()


def test_a_problem_can_be_shown(hands):
    hands.view.show_at(0.1, QPointF(9000, 9000))
    hands.canvas.show_node("conv3d_1", "filters")
    assert hands.canvas.selected_nodes() == ("conv3d_1",)
    shown = hands.view.mapToScene(hands.viewport.rect()).boundingRect()
    assert shown.contains(hands.card("conv3d_1").outline())
    assert hands.view.editing.editor is not None
