"""What a group shows outside: hidden and shown again; frames that go in and come out; and what feeds from outside."""

from dataclasses import replace

from app.compiler import compile_graph
from app.document.annotation import Annotation, Kind
from app.document.clipboard import Paste, copied_text
from app.document.commands import AddNode, Connect, SetValue
from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Graph, Link
from app.document.grouping import Collapse, Inside
from app.document.history import History
from app.document.level import Level, fed_in
from app.document.outside import fed_from_outside, feeder_titles
from app.document.showing import Conceal, Expose, HideExposed, MoveExposed, RenameExposed
from app.document.ungrouping import Ungroup
from tests.unit.document.test_grouping import BLOCK, collapsed, residual

FRAME = Annotation("frame_1", Kind.FRAME, "Stem", (-40.0, -80.0), (400.0, 300.0))
NOTE = Annotation("note_1", Kind.NOTE, "Mind", (0.0, 0.0), (96.0, 48.0))


def inside(graph: Graph, *commands) -> Graph:
    for command in commands:
        graph = Inside(("group_1",), command).apply(graph)
    return graph


def labels(graph: Graph) -> list[str]:
    card = graph.nodes["group_1"].definition
    assert card is not None
    return [socket.label for socket in card.inputs]


def inner_of(graph: Graph) -> Graph:
    inner = graph.nodes["group_1"].inner
    assert inner is not None
    return inner


def test_a_hidden_socket_keeps_its_name_and_place_and_comes_back() -> None:
    graph = inside(collapsed(), Expose("conv_a", "filters"), Expose("conv_a", "kernel_size"))
    assert labels(graph) == ["Filters", "Kernel size", "Input"], "as on other cards, the tensor stands below"
    graph = inside(graph, RenameExposed("filters", "Width"), MoveExposed("inputs", -1))
    graph = SetValue("group_1", "filters", 9).apply(graph)
    assert labels(graph) == ["Width", "Input", "Kernel size"]
    hidden = inside(graph, HideExposed("filters"))
    assert labels(hidden) == ["Input", "Kernel size"]
    assert "filters" not in hidden.nodes["group_1"].values
    assert inner_of(hidden).nodes["conv_a"].value("filters") == 9
    assert parse_deck(deck_text(hidden)) == hidden
    assert inside(hidden, HideExposed("filters", hidden=False)) == graph
    assert Paste(copied_text(hidden, ("group_1",))).apply(hidden).nodes["group_2"].inner == inner_of(hidden)


def test_hiding_takes_links_along_and_compiles_to_the_typed_value() -> None:
    graph = inside(collapsed(), Expose("conv_a", "filters"))
    graph = AddNode("parameters.Integer", (0, 0), "width", {"value": 7}).apply(graph)
    graph = Connect(Link("width", "value", "group_1", "filters")).apply(graph)
    hidden = inside(graph, HideExposed("filters"))
    assert not hidden.links_into("group_1", "filters")
    step = compile_graph(hidden).plan.step("group_1_conv_a")
    assert step is not None
    assert step.arguments.get("filters") != 7
    assert not Ungroup("group_1").apply(hidden).links_into("conv_a", "filters")


def test_cards_behind_a_hidden_socket_are_changed_each_by_itself_and_alike_again_when_it_shows() -> None:
    graph = inside(collapsed(), Expose("conv_a", "filters"), Expose("conv_b", "filters", label="Filters"))
    graph = inside(graph, HideExposed("filters"), SetValue("conv_b", "filters", 5))
    assert inner_of(graph).nodes["conv_a"].value("filters") != 5
    graph = inside(graph, HideExposed("filters", hidden=False))
    assert len({inner_of(graph).nodes[key].value("filters") for key in ("conv_a", "conv_b")}) == 1


def test_showing_a_row_outside_brings_its_hidden_socket_back() -> None:
    graph = inside(collapsed(), Expose("conv_a", "filters"), HideExposed("filters"))
    graph = inside(graph, Expose("conv_a", "filters", label="Width"))
    assert labels(graph) == ["Width", "Input"]
    assert [entry.name for entry in inner_of(graph).exposed].count("filters") == 1
    gone = inside(inside(graph, HideExposed("filters")), Conceal("conv_a", "filters"))
    assert "filters" not in [entry.name for entry in inner_of(gone).exposed]


def test_names_of_hiding_and_showing() -> None:
    graph = inside(collapsed(), Expose("conv_a", "filters"))
    assert HideExposed("filters").name(inner_of(graph)) == "Hide Filters"
    assert HideExposed("filters", hidden=False).name(inner_of(graph)) == "Show Filters again"


def test_frames_and_notes_go_inside_and_come_out_where_the_cards_do() -> None:
    graph = replace(residual(), annotations={"frame_1": FRAME, "note_1": NOTE})
    collapse = Collapse(BLOCK, annotations=("frame_1",))
    assert collapse.name(graph) == "Collapse 3 cards and 1 annotation into a group"
    group = collapse.apply(graph)
    assert (set(group.annotations), set(inner_of(group).annotations)) == ({"note_1"}, {"frame_1"})
    assert parse_deck(deck_text(group)) == group
    apart = Ungroup("group_1").apply(group)
    assert apart.annotations == graph.annotations
    assert apart.nodes["conv_a"].position == graph.nodes["conv_a"].position
    taken = replace(group, annotations={**group.annotations, "frame_1": replace(FRAME, text="Other")})
    apart = Ungroup("group_1").apply(taken)
    assert {key: made.text for key, made in apart.annotations.items()} == {
        "frame_1": "Other",
        "note_1": "Mind",
        "frame_2": "Stem",
    }


def test_what_feeds_a_level_from_outside_is_told_through_all_groups() -> None:
    graph = inside(collapsed(), Expose("conv_a", "filters"), Collapse(("conv_a",), "deep"))
    graph = AddNode("parameters.Integer", (0, 0), "width").apply(graph)
    graph = Connect(Link("width", "value", "group_1", "filters")).apply(graph)
    fed = fed_from_outside(graph, ("group_1", "deep"))
    assert feeder_titles(fed["conv_a", "filters"]) == "Integer"
    assert fed["conv_a", "filters"][0].path == ()
    assert feeder_titles(fed["conv_a", "inputs"]) == "Input"
    assert fed_from_outside(graph, ()) == {}
    assert fed_from_outside(graph, ("nothing",)) == {}
    history = History(graph)
    assert fed_in(history) == {}
    level = Level(history)
    level.go(("group_1", "deep"))
    assert fed_in(level) == fed
