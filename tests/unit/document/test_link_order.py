import pytest

from app.document.commands import EditRefused
from app.document.graph import Graph, Link, Node
from app.document.history import History
from app.document.link_order import ReorderLink

A, B, C = (Link(key, "output", "add", "inputs") for key in "abc")
OTHER = Link("a", "output", "relu", "inputs")
NODES = {key: Node(key, "network.Input") for key in "abc"}
NODES |= {"add": Node("add", "layers.Add", title="Sum"), "relu": Node("relu", "layers.ReLU")}
GRAPH = Graph(NODES, (A, OTHER, B, C))


@pytest.mark.parametrize(
    ("place", "order"), [(0, (C, OTHER, A, B)), (1, (A, OTHER, C, B)), (2, (A, OTHER, B, C)), (9, (A, OTHER, B, C))]
)
def test_a_link_goes_to_its_new_place_and_others_keep_theirs(place: int, order: tuple[Link, ...]) -> None:
    assert ReorderLink(C, place).apply(GRAPH).links == order


def test_it_has_a_name_and_is_taken_back() -> None:
    history = History(GRAPH)
    history.do(ReorderLink(C, -1))
    assert history.undo_name == "Put Input at place 1 of Sum"
    history.undo()
    assert history.graph == GRAPH


def test_a_link_that_is_gone_is_refused() -> None:
    with pytest.raises(EditRefused):
        ReorderLink(C, 0).apply(GRAPH.with_links((A,)))
