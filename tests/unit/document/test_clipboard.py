import pytest
from hypothesis import given

from app.document.clipboard import Paste, copied_text
from app.document.commands import EditRefused
from app.document.graph import Graph, Link, Node
from app.document.history import History
from tests.unit.document.strategies import graphs

GRAPH = Graph(
    {
        "input_1": Node("input_1", "network.Input", {"shape": (8, 8, 8, 1)}, (0.0, 0.0)),
        "conv3d_1": Node("conv3d_1", "layers.Conv3D", {"filters": 4}, (300.0, 50.0), title="stem"),
        "add_1": Node("add_1", "layers.Add", {}, (600.0, 0.0)),
        "future": Node("future", "future.Thing", {"x": [1]}, (900.0, 0.0)),
    },
    (
        Link("input_1", "output", "conv3d_1", "inputs"),
        Link("conv3d_1", "output", "add_1", "inputs"),
        Link("add_1", "output", "future", "data"),
    ),
    extras={"notes": []},
)


def test_links_inside_come_along_and_links_outside_do_not() -> None:
    pasted = Paste(copied_text(GRAPH, ("add_1", "conv3d_1"))).apply(GRAPH)
    assert list(pasted.nodes)[4:] == ["conv3d_2", "add_2"]
    assert pasted.links[3:] == (Link("conv3d_2", "output", "add_2", "inputs"),)
    assert pasted.nodes["conv3d_2"].values == {"filters": 4}
    assert pasted.nodes["conv3d_2"].title == "stem"


def test_pasted_cards_lie_a_step_aside_or_where_they_are_wanted() -> None:
    text = copied_text(GRAPH, ("conv3d_1", "add_1"))
    aside = Paste(text).apply(GRAPH)
    assert aside.nodes["conv3d_2"].position == (332, 82)
    there = Paste(text, (1000, 2000)).apply(GRAPH)
    assert there.nodes["conv3d_2"].position == (1000, 2050)
    assert there.nodes["add_2"].position == (1300, 2000)


def test_unknown_cards_are_copied_with_all_they_hold() -> None:
    pasted = Paste(copied_text(GRAPH, ("add_1", "future"))).apply(GRAPH)
    assert pasted.nodes["thing_1"].values == {"x": [1]}
    assert Link("add_2", "output", "thing_1", "data") in pasted.links


def test_pasting_into_another_deck_twice_gives_fresh_ids() -> None:
    history = History()
    text = copied_text(GRAPH, ("conv3d_1",))
    history.do(Paste(text))
    history.do(Paste(text))
    assert list(history.graph.nodes) == ["conv3d_1", "conv3d_2"]
    assert history.names == ("Paste 1 card", "Paste 1 card")


@pytest.mark.parametrize(
    "junk",
    [
        "",
        "hello",
        "{}",
        "[1, 2]",
        "\x00",
        "NaN",
        "{" * 5000,
        '{"format": "voxdeck-deck", "version": 1}',
        copied_text(GRAPH, ()),
    ],
)
def test_junk_is_refused_and_undo_goes_on_working(junk: str) -> None:
    history = History()
    history.do(Paste(copied_text(GRAPH, ("conv3d_1",))))
    with pytest.raises(EditRefused, match="The clipboard holds no cards"):
        history.do(Paste(junk))
    assert len(history.graph.nodes) == 1
    history.undo()
    assert history.graph == Graph()


@given(graph=graphs())
def test_a_copy_of_all_is_the_same_graph_under_other_ids(graph: Graph) -> None:
    if not graph.nodes:
        return
    pasted = Paste(copied_text(graph, tuple(graph.nodes))).apply(Graph())
    names = dict(zip(graph.nodes, pasted.nodes, strict=True))
    assert [node.card for node in pasted.nodes.values()] == [node.card for node in graph.nodes.values()]
    assert [node.values for node in pasted.nodes.values()] == [node.values for node in graph.nodes.values()]
    assert pasted.links == tuple(Link(names[a.source], a.output, names[a.target], a.input) for a in graph.links)
