"""The examples on the help pages: what the checker finds for the same shapes."""

import pytest

from app.compiler import compile_graph
from app.document.graph import Graph, Link, Node
from app.engine.checks.checking import PlanChecker
from cards.card import Kind
from cards.catalog import CARDS, find
from cards.examples import EXAMPLES
from cards.papers import PAPERS
from cards.types import LAYER, TENSOR

WITH_EXAMPLE = [card for card in CARDS if card.kind in (Kind.LAYER, Kind.APPLY)]


def around(card, example):
    """Return the nodes and links of an example; the node named by the key gives what comes out."""
    key, inputs = card.key, [f"{card.key} in {number}" for number in (1, 2)]
    cell = card.output("output") is None
    tested = f"{key} cell" if cell else key
    nodes = [Node(tested, key), *(Node(name, "network.Input", {"shape": example.takes}) for name in inputs)]
    links = []
    for socket in card.inputs:
        if socket.type is TENSOR and (socket.required or not socket.folded):
            links += [Link(name, "output", tested, socket.name) for name in inputs[: 1 + socket.many]]
        if socket.type is LAYER:
            nodes.append(Node(f"{key} lent", example.lent))
            links.append(Link(f"{key} lent", "layer", tested, socket.name))
    if cell:
        nodes.append(Node(key, "layers.RNN"))
        links += [Link(tested, "layer", key, "cell"), Link(inputs[0], "output", key, "sequences")]
    return nodes, links


@pytest.fixture(scope="module")
def findings():
    """What the checker finds for all examples at once."""
    nodes, links = {}, []
    for card in WITH_EXAMPLE:
        made, linked = around(card, EXAMPLES[card.key])
        nodes |= {node.id: node for node in made}
        links += linked
    compilation = compile_graph(Graph(nodes, tuple(links)))
    assert [problem.text for problem in compilation.errors] == []
    return {finding.node: finding for finding in PlanChecker().check(compilation.plan)}


@pytest.mark.parametrize("card", WITH_EXAMPLE, ids=lambda card: card.key)
def test_an_example_gives_what_its_page_says(card, findings):
    assert findings[card.key].shapes["output"] == EXAMPLES[card.key].gives


def test_examples_are_of_cards_and_lend_what_is_wanted():
    assert set(EXAMPLES) == {card.key for card in WITH_EXAMPLE}
    for key, example in EXAMPLES.items():
        wraps = [socket.wraps for socket in find(key).inputs if socket.type is LAYER]
        assert bool(example.lent) == bool(wraps), key
        assert not wraps or wraps[0] in find(example.lent).output("layer").lends, key


def test_papers_are_of_cards_and_name_authors_title_and_year():
    for key, paper in PAPERS.items():
        assert find(key), key
        authors, title, year = paper.partition(", ")[0], paper.partition(", ")[2], paper.rpartition(", ")[2]
        assert authors[0].isupper()
        assert len(title) > 10
        assert year.isdigit()
        assert 1900 < int(year) <= 2025, key
