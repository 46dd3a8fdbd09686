import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.chains import InsertNode, RemoveFromChain, way_through
from app.document.commands import EditRefused
from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Graph, Link, Node
from app.document.history import History
from tests.unit.document.strategies import REFUSALS, graphs, is_sound


def _graph(cards: dict[str, str], *links: tuple[str, str, str, str]) -> Graph:
    return Graph({key: Node(key, card) for key, card in cards.items()}, tuple(Link(*link) for link in links))


CHAIN = _graph(
    {"a": "network.Input", "b": "layers.Conv3D", "c": "layers.Dense", "d": "layers.Dropout", "n": "parameters.Integer"},
    ("a", "output", "b", "inputs"),
    ("b", "output", "c", "inputs"),
)


def test_a_card_goes_between_two_others() -> None:
    history = History(CHAIN)
    history.do(InsertNode("d", CHAIN.links[1]))
    assert history.graph.links == (
        CHAIN.links[0],
        Link("d", "output", "c", "inputs"),
        Link("b", "output", "d", "inputs"),
    )
    assert history.names == ("Insert Dropout after Convolution 3D",)


def test_no_way_through_what_is_linked_or_of_another_type() -> None:
    link = CHAIN.links[1]
    assert way_through(CHAIN, "n", link) is None
    assert way_through(CHAIN, "b", link) is None
    assert way_through(CHAIN, "d", Link("a", "output", "c", "inputs")) is None
    used = CHAIN.with_links((*CHAIN.links, Link("a", "output", "d", "inputs")))
    assert way_through(used, "d", link) is None
    with pytest.raises(EditRefused, match=r"^Integer does not fit into that link\.$"):
        InsertNode("n", link).apply(CHAIN)


def test_the_order_of_a_list_of_links_stays() -> None:
    graph = _graph(
        {"a": "network.Input", "b": "network.Input", "add": "layers.Concatenate", "d": "layers.Dropout"},
        ("a", "output", "add", "inputs"),
        ("b", "output", "add", "inputs"),
    )
    after = InsertNode("d", graph.links[0]).apply(graph)
    assert [link.source for link in after.links_into("add", "inputs")] == ["d", "b"]
    back = RemoveFromChain(("d",)).apply(after)
    assert [link.source for link in back.links_into("add", "inputs")] == ["a", "b"]


def test_several_are_taken_out_of_a_chain_and_all_that_they_fed_is_fed() -> None:
    graph = _graph(
        {"a": "network.Input", "b": "layers.Conv3D", "c": "layers.Dropout", "d": "layers.Dense", "e": "layers.Flatten"},
        ("a", "output", "b", "inputs"),
        ("b", "output", "c", "inputs"),
        ("c", "output", "d", "inputs"),
        ("c", "output", "e", "inputs"),
    )
    command = RemoveFromChain(("b", "c"))
    after = command.apply(graph)
    assert after.links == (Link("a", "output", "d", "inputs"), Link("a", "output", "e", "inputs"))
    assert command.name(graph) == "Delete 2 cards and keep the chain"


def test_a_gap_that_no_type_closes_stays_open() -> None:
    after = RemoveFromChain(("c", "a")).apply(CHAIN)
    assert after.links == ()
    assert set(after.nodes) == {"b", "d", "n"}
    with pytest.raises(EditRefused, match="There is no card x"):
        RemoveFromChain(("x",)).apply(CHAIN)


@given(graph=graphs(), data=st.data())
def test_whatever_is_put_in_or_taken_out_the_deck_stays_sound(graph: Graph, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        if not graph.nodes:
            return
        node = data.draw(st.sampled_from(list(graph.nodes)))
        if graph.links and data.draw(st.booleans()):
            with contextlib.suppress(*REFUSALS):
                graph = InsertNode(node, data.draw(st.sampled_from(graph.links))).apply(graph)
        else:
            graph = RemoveFromChain((node,)).apply(graph)
            assert node not in graph.nodes
        assert len(set(graph.links)) == len(graph.links)
        for link in graph.links:
            assert is_sound(graph.with_links(other for other in graph.links if other != link), link)
        assert parse_deck(deck_text(graph), "The deck") == graph
