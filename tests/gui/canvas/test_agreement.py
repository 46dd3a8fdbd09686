"""Whatever is done to the document, the drawing equals it."""

import pytest
from PySide6.QtCore import QPointF

from app.canvas.card_layout import lay_out
from app.compiler.compilation import compile_graph
from app.compiler.findings import Finding
from app.document.commands import SetValue
from app.document.graph import Link
from tests.gui.canvas.conftest import small_graph
from tests.gui.canvas.hazard import Hazard


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
