import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compiler.ordering import ordered
from app.document.graph import Graph, Link, Node
from app.document.linking import (
    AlreadyLinked,
    LinkRefused,
    LinkToItself,
    TypesDiffer,
    UnknownCardLinked,
    UnknownSocket,
    WouldLoop,
    check_link,
)
from tests.unit.document.strategies import graphs, links_in

GRAPH = Graph(
    {
        key: Node(key, card)
        for key, card in {
            "input": "network.Input",
            "conv": "layers.Conv3D",
            "add": "layers.Add",
            "whole": "parameters.Integer",
            "rate": "parameters.Float",
            "sizes": "parameters.Integers",
            "init": "initializers.HeNormal",
            "split": "data.Split",
            "train": "training.Train",
            "future": "future.Thing",
        }.items()
    },
    (Link("input", "output", "conv", "inputs"), Link("conv", "output", "add", "inputs")),
)


@pytest.mark.parametrize(
    ("link", "refusal", "words"),
    [
        (("nobody", "output", "conv", "inputs"), UnknownSocket, "There is no card nobody."),
        (("input", "output", "nobody", "inputs"), UnknownSocket, "There is no card nobody."),
        (("input", "result", "conv", "inputs"), UnknownSocket, "Input has no output result."),
        (("input", "output", "conv", "data"), UnknownSocket, "Convolution 3D has no input data."),
        (
            ("input", "output", "conv", "filters"),
            TypesDiffer,
            "Filters of Convolution 3D takes an integer; Data of Input gives a tensor.",
        ),
        (("rate", "value", "conv", "filters"), TypesDiffer, "takes an integer; Value of Float gives a number."),
        (("sizes", "value", "conv", "filters"), TypesDiffer, "takes an integer; .* gives a list of integers."),
        (("whole", "value", "conv", "kernel_size"), TypesDiffer, "takes a list of integers; .* gives an integer."),
        (("split", "training", "conv", "inputs"), TypesDiffer, "takes a tensor; .* gives a dataset."),
        (("conv", "layer", "add", "inputs"), TypesDiffer, "takes a tensor; .* gives a layer."),
        (("init", "instance", "train", "optimizer"), TypesDiffer, "takes an optimizer; .* gives an initializer."),
        (("conv", "output", "conv", "inputs"), LinkToItself, "Convolution 3D cannot feed itself."),
        (("input", "output", "conv", "inputs"), AlreadyLinked, "These two sockets are linked already."),
        (("add", "output", "conv", "inputs"), WouldLoop, "Convolution 3D already leads to Add"),
        (("future", "x", "conv", "inputs"), UnknownCardLinked, r"does not know the card future\.Thing"),
        (("conv", "output", "future", "x"), UnknownCardLinked, r"does not know the card future\.Thing"),
    ],
)
def test_each_refusal_has_its_own_name_and_sentence(
    link: tuple[str, str, str, str], refusal: type[LinkRefused], words: str
) -> None:
    with pytest.raises(refusal, match=words) as caught:
        check_link(GRAPH, Link(*link))
    assert type(caught.value) is refusal


@pytest.mark.parametrize(
    "link",
    [
        ("input", "output", "add", "inputs"),
        ("whole", "value", "conv", "filters"),
        ("sizes", "value", "conv", "kernel_size"),
        ("whole", "value", "split", "validation"),  # a whole number is a number
        ("init", "instance", "conv", "kernel_initializer"),
        ("split", "training", "train", "training_data"),
    ],
)
def test_what_suits_is_let_through(link: tuple[str, str, str, str]) -> None:
    check_link(GRAPH, Link(*link))


@given(graph=graphs(), data=st.data())
def test_links_that_the_gate_lets_through_never_close_a_loop(graph: Graph, data: st.DataObject) -> None:
    for _ in range(6 if graph.nodes else 0):
        link = data.draw(links_in(graph))
        try:
            check_link(graph, link)
        except LinkRefused:
            continue
        graph = graph.with_links((*graph.links, link))
    known = Graph({k: n for k, n in graph.nodes.items() if n.definition}, ())
    known = known.with_links(link for link in graph.links if link.source in known.nodes and link.target in known.nodes)
    assert ordered(known)[1] == []


def test_a_long_residual_chain_is_checked_at_once() -> None:
    """Two ways through each of 300 diamonds: 2 to the 300 paths, but each card is looked at once."""
    nodes, links = {"n_0": Node("n_0", "layers.Add")}, []
    for number in range(300):
        here, there = f"n_{number}", f"n_{number + 1}"
        nodes[there] = Node(there, "layers.Add")
        nodes[f"c_{number}"] = Node(f"c_{number}", "layers.Conv3D")
        links += [
            Link(here, "output", there, "inputs"),
            Link(here, "output", f"c_{number}", "inputs"),
            Link(f"c_{number}", "output", there, "inputs"),
        ]
    graph = Graph(nodes, tuple(links))
    with pytest.raises(WouldLoop):
        check_link(graph, Link("n_300", "output", "n_0", "inputs"))
