"""Groups: collapsed, edited inside, taken apart, written and read."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.compiler import compile_graph
from app.document.clipboard import Paste, copied_text
from app.document.commands import AddNode, Connect, EditRefused, RemoveItems, Rename, SetValue
from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Change, Graph, Link
from app.document.grouping import Collapse, Inside
from app.document.groups import MOST_DEEP
from app.document.history import History
from app.document.level import Level
from app.document.migration import DeckError
from app.document.showing import Conceal, Expose, HideExposed, MoveExposed, RenameExposed
from app.document.ungrouping import Ungroup
from tests.unit.compiler.graphs import graph_of
from tests.unit.document.strategies import graphs

CARDS = {
    "input": "network.Input",
    "conv_a": "layers.Conv3D",
    "conv_b": "layers.Conv3D",
    "join": "layers.Add",
    "output": "network.Output",
}
LINKS = (
    "input.output conv_a.inputs",
    "conv_a.output conv_b.inputs",
    "input.output join.inputs",
    "conv_b.output join.inputs",
    "join.output output.outputs",
)
BLOCK = ("conv_a", "conv_b", "join")


def residual() -> Graph:
    return graph_of(CARDS, LINKS, input={"shape": (8, 8, 8, 16)})


def collapsed() -> Graph:
    return Collapse(BLOCK).apply(residual())


def links_of(graph: Graph) -> dict[tuple[str, str], tuple[Link, ...]]:
    return {(link.target, link.input): graph.links_into(link.target, link.input) for link in graph.links}


def steps_of(graph: Graph, *, own_names: bool = False) -> dict[str, object]:
    """The steps of a plan by node, without titles; with the names that the cards bear inside their groups."""
    compilation = compile_graph(graph)
    names = {key: path[-1] for key, path in compilation.flat.paths.items()} if own_names else {}

    def renamed(block: dict[str, object]) -> dict[str, object]:
        return {**block, "node": names.get(block["node"], block["node"])} if "node" in block else block

    steps = json.loads(json.dumps(compilation.plan.as_json()["steps"]), object_hook=renamed)
    return {step["node"]: {**step, "title": "", "group": ""} for step in steps}


@settings(max_examples=40)
@given(graph=graphs(), data=st.data())
def test_a_group_compiles_to_what_its_cards_did_and_comes_apart_into_them(graph: Graph, data: st.DataObject) -> None:
    if not graph.nodes:
        return
    some = tuple(data.draw(st.lists(st.sampled_from(list(graph.nodes)), min_size=1, unique=True)))
    try:
        group = Collapse(some, "the_group").apply(graph)
    except EditRefused:
        return
    assert steps_of(group, own_names=True) == steps_of(graph)
    assert parse_deck(deck_text(group)) == group
    apart = Ungroup("the_group").apply(group)
    assert apart.nodes.keys() == graph.nodes.keys()
    assert links_of(apart) == links_of(graph)
    assert steps_of(apart) == steps_of(graph)


@settings(max_examples=25)
@given(graph=graphs(), data=st.data())
def test_groups_within_groups_come_apart_too(graph: Graph, data: st.DataObject) -> None:
    whole = graph
    for number in range(3):
        keys = list(graph.nodes)
        if not keys:
            return
        some = tuple(data.draw(st.lists(st.sampled_from(keys), min_size=1, unique=True)))
        try:
            graph = Collapse(some, f"group_{number}").apply(graph)
        except EditRefused:
            continue
    assert steps_of(graph, own_names=True) == steps_of(whole)
    while groups := [key for key, node in graph.nodes.items() if node.inner is not None]:
        graph = Ungroup(groups[0]).apply(graph)
    assert links_of(graph) == links_of(whole)


def test_what_crosses_the_border_becomes_a_socket_and_one_source_outside_makes_one() -> None:
    group = collapsed().nodes["group_1"]
    card = group.definition
    assert card is not None
    assert [(s.name, s.label) for s in card.inputs] == [("inputs", "Input")]
    assert [s.name for s in card.outputs] == ["output"]
    assert group.inner is not None
    assert [(end.node, end.place) for end in group.inner.exposed[0].ends] == [("conv_a", None), ("join", 0)]


def test_a_card_between_the_chosen_ones_must_come_along() -> None:
    with pytest.raises(EditRefused, match="lies between the selected cards"):
        Collapse(("conv_a", "join")).apply(residual())


def test_training_stays_outside() -> None:
    graph = AddNode("training.Train", (0, 0)).apply(collapsed())
    with pytest.raises(EditRefused, match="stays outside of groups"):
        Collapse(("train_1",)).apply(graph)
    with pytest.raises(EditRefused, match="stays outside of groups"):
        Inside(("group_1",), AddNode("training.Train", (0, 0))).apply(graph)


def test_a_shared_value_is_changed_on_all_its_cards_from_outside_and_inside() -> None:
    graph = collapsed()
    for node in ("conv_a", "conv_b"):
        graph = Inside(("group_1",), Expose(node, "filters", label="Filters")).apply(graph)
    graph = SetValue("group_1", "filters", 24).apply(graph)
    inner = graph.nodes["group_1"].inner
    assert inner is not None
    assert [inner.nodes[key].value("filters") for key in ("conv_a", "conv_b")] == [24, 24]
    graph = Inside(("group_1",), SetValue("conv_b", "filters", 32)).apply(graph)
    assert graph.nodes["group_1"].value("filters") == 32
    assert {step["arguments"].get("filters") for step in steps_of(graph).values() if "conv" in step["node"]} == {32}
    assert parse_deck(deck_text(graph)) == graph


def test_a_number_outside_feeds_the_cards_inside() -> None:
    graph = Inside(("group_1",), Expose("conv_a", "filters")).apply(collapsed())
    graph = AddNode("parameters.Integer", (0, 0), "width", {"value": 7}).apply(graph)
    graph = Connect(Link("width", "value", "group_1", "filters")).apply(graph)
    assert compile_graph(graph).plan.step("group_1_conv_a").arguments["filters"] == 7


def test_a_socket_that_goes_takes_its_links_along() -> None:
    graph = collapsed()
    assert graph.links_into("output", "outputs")
    gone = Inside(("group_1",), HideExposed("output", output=True)).apply(graph)
    assert not gone.links_into("output", "outputs")
    gone = Inside(("group_1",), RemoveItems(("join",))).apply(graph)
    assert not gone.links_into("output", "outputs")
    assert gone.links_into("group_1", "inputs")
    gone = Inside(("group_1",), Conceal("conv_a", "inputs")).apply(graph)
    assert steps_of(gone).keys().isdisjoint({"group_1_conv_a"})


def test_sockets_are_called_otherwise_and_moved() -> None:
    graph = collapsed()
    for name in ("filters", "kernel_size"):
        graph = Inside(("group_1",), Expose("conv_a", name)).apply(graph)
    graph = Inside(("group_1",), RenameExposed("filters", "Width")).apply(graph)
    graph = Inside(("group_1",), MoveExposed("kernel_size", -1)).apply(graph)
    card = graph.nodes["group_1"].definition
    assert card is not None
    assert [socket.label for socket in card.inputs] == ["Kernel size", "Width", "Input"]
    with pytest.raises(EditRefused, match="takes other values"):
        Inside(("group_1",), Expose("conv_b", "kernel_size", label="Width")).apply(graph)


def test_a_copy_has_an_inside_of_its_own() -> None:
    graph = collapsed()
    graph = Paste(copied_text(graph, ("group_1",))).apply(graph)
    graph = Inside(("group_2",), SetValue("conv_a", "filters", 3)).apply(graph)
    inner = graph.nodes["group_1"].inner
    assert inner is not None
    assert inner.nodes["conv_a"].value("filters") != 3


def test_an_edit_inside_is_one_step_of_the_deck_and_undo_leads_back_to_it() -> None:
    history = History(collapsed())
    level = Level(history)
    level.open("group_1")
    level.do(SetValue("conv_a", "filters", 5))
    assert history.names[-1] == "Change filters of Convolution 3D to 5 in Group"
    level.go(())
    history.do(Rename("group_1", "Block"))
    level.open("group_1")
    assert level.titles == ["Block"]
    history.undo()
    assert level.path == ()
    level.open("group_1")
    history.undo()
    assert level.path == ("group_1",)
    assert level.graph.nodes["conv_a"].value("filters") != 5
    history.redo()
    assert level.graph.nodes["conv_a"].value("filters") == 5


def test_a_level_that_goes_is_left() -> None:
    history = History(residual())
    level = Level(history)
    history.do(Collapse(BLOCK))
    level.open("group_1")
    history.undo()
    assert level.path == ()
    assert level.graph == residual()


def test_moving_cards_inside_needs_no_check() -> None:
    graph = collapsed()
    inner = graph.nodes["group_1"].inner
    assert inner is not None
    moved = inner.with_nodes([replace(inner.nodes["join"], position=(900.0, 0.0))])
    after = graph.with_nodes([replace(graph.nodes["group_1"], inner=moved)])
    assert Change.between(graph, after).moves_only
    other = Inside(("group_1",), SetValue("conv_a", "filters", 3)).apply(graph)
    assert not Change.between(graph, other).moves_only


def test_names_of_cards_inside_are_their_own_and_stay() -> None:
    graph = collapsed()
    graph = AddNode("layers.Dense", (0, 0), "group_1_conv_a").apply(graph)
    names = compile_graph(graph).flat.keys
    assert names["group_1", "conv_a"] == "group_1_conv_a_2"
    again = Inside(("group_1",), SetValue("conv_b", "filters", 3)).apply(graph)
    assert compile_graph(again).flat.keys == names


def test_a_bypassed_group_is_passed_over_as_a_whole() -> None:
    graph = collapsed()
    graph = graph.with_nodes([replace(graph.nodes["group_1"], bypassed=True)])
    steps = steps_of(graph)
    assert steps.keys() == {"input", "output"}
    assert steps["output"]["call"]["outputs"] == {"node": "input", "output": "output"}


def with_inside(**more: object) -> str:
    content = json.loads(deck_text(collapsed()))
    group = next(node for node in content["nodes"] if node["card"] == "group")
    group["inner"].update(more)
    return json.dumps(content)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (with_inside(exposed={}), '"exposed" must be a list'),
        (with_inside(exposed=[{"name": "a"}]), "a socket of a group has a name and either"),
        (with_inside(exposed=[{"name": "a", "inputs": ["gone.filters"]}]), "there is no node gone"),
        (with_inside(exposed=[{"name": "a", "inputs": ["conv_a.colour"]}]), "conv_a has no input colour"),
        (
            with_inside(exposed=[{"name": "a", "inputs": ["conv_a.filters", "conv_a.padding"]}]),
            "one value cannot serve",
        ),
        (with_inside(exposed=[{"name": "a", "output": "conv_a.output"}] * 2), "two sockets of the group are called a"),
        (with_inside(nodes=[{"id": "train", "card": "training.Train"}], links=[], exposed=[]), "Train card stands in"),
        (with_inside(nodes=7), 'node 2 .group_1., inside: "nodes" must be a list'),
    ],
)
def test_what_is_no_group_is_refused_with_a_sentence(text: str, words: str) -> None:
    with pytest.raises(DeckError, match=words):
        parse_deck(text, "x.deck")


def test_groups_lie_only_so_deep() -> None:
    graph = residual()
    graph = Collapse(BLOCK, "g").apply(graph)
    for _ in range(MOST_DEEP - 1):
        graph = Collapse(("g",), "h").apply(graph)
        graph = parse_deck(deck_text(graph).replace('"h"', '"g"').replace('"h.', '"g.'))
    assert graph.depth == MOST_DEEP
    with pytest.raises(EditRefused, match="deep within each other"):
        Collapse(("g",)).apply(graph)
    block = {"id": "g", "card": "group", "inner": {"nodes": []}}
    for _ in range(MOST_DEEP):
        block = {"id": "g", "card": "group", "inner": {"nodes": [block]}}
    with pytest.raises(DeckError, match="groups lie more than"):
        parse_deck(json.dumps({"format": "voxdeck-deck", "version": 1, "nodes": [block]}))
