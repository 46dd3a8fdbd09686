import itertools

import pytest

import resources
from app.compiler import compile_graph
from app.document.deck_file import read_deck
from cards.card import Kind

TEMPLATES = sorted(resources.TEMPLATES.glob("*.deck"))
# Decks of a network for which no card gives the data.
NETWORK_ONLY = {"siamese-pair"}
WIDTH, ROW, HEAD, GAP = 248, 24, 60, 40


def box(node):
    """Return left, top, right, bottom of a card as it is drawn when folded."""
    inputs = node.definition.inputs
    rows = sum(not socket.folded for socket in inputs) + any(socket.folded for socket in inputs)
    left, top = node.position
    return left, top, left + WIDTH, top + HEAD + ROW * (rows + len(node.definition.outputs))


def test_there_are_templates():
    assert "shapes-classifier" in [path.stem for path in TEMPLATES]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_is_ready_to_train_but_for_its_files(path):
    graph = read_deck(path)
    compilation = compile_graph(graph, ".")
    assert compilation.problems == ()
    assert len(compilation.plan.of_kind(Kind.TRAIN)) == (path.stem not in NETWORK_ONLY)
    assert graph.about.endswith(".")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_two_cards_of_a_template_are_close(path):
    nodes = read_deck(path).nodes.values()
    for one, other in itertools.combinations(nodes, 2):
        a, b = box(one), box(other)
        apart = a[2] + GAP <= b[0] or b[2] + GAP <= a[0] or a[3] + GAP <= b[1] or b[3] + GAP <= a[1]
        assert apart, (one.id, other.id)
