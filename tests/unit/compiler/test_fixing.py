import json

import pytest

from app.compiler import Problem, compile_graph
from app.compiler.fix import Fix, FixKind, insert, new_card, set_value
from app.compiler.fixing import remedies
from app.compiler.flattening import flattened
from app.document.graph import Graph, Link, Node
from app.document.grouping import Collapse
from tests.unit.compiler.graphs import CARDS, LINKS, graph_of


def mended(graph: Graph) -> Graph:
    """Apply the first fix of the only problem that has one."""
    found = compile_graph(graph)
    problems = [problem for problem in found.problems if problem.fixes]
    (problem,) = problems
    after = remedies(found.flat, problem)[0].command.apply(graph)
    assert problem.text not in [other.text for other in compile_graph(after).problems if other.node == problem.node]
    return after


@pytest.mark.parametrize(
    "fix",
    [
        set_value("padding", "Padding", "same"),
        insert("Add Flatten", "inputs", new_card("layers.Flatten"), place=1),
        insert("Pad", "inputs", new_card("layers.ZeroPadding3D", padding=(0, 1, 0, 1, 1, 1)), at=(("network", 0),)),
        Fix(FixKind.LINK, "Link Split", input="training_data", source=("split", "training")),
    ],
)
def test_a_problem_keeps_its_fixes_as_plain_data(fix):
    problem = Problem("Wrong.", "conv", "inputs", fixes=(fix,))
    read = Problem.from_json(json.loads(json.dumps(problem.as_json())))
    assert (read, read.fixes) == (problem, problem.fixes)


def test_a_problem_without_fixes_says_nothing_of_them():
    assert "fixes" not in Problem("Wrong.").as_json()


@pytest.mark.parametrize(
    "gone", ["input.output conv.inputs", "output.network train.network", "split.training train.training_data"]
)
def test_a_link_that_can_only_be_one_is_made(gone):
    graph = graph_of(CARDS, tuple(text for text in LINKS if text != gone))
    assert mended(graph) == graph_of(CARDS, (*(text for text in LINKS if text != gone), gone))


def test_two_loose_ends_leave_the_choice_to_the_user():
    cards = {**CARDS, "other": "layers.Conv3D", "flat2": "layers.Flatten"}
    graph = graph_of(cards, tuple(text for text in LINKS if not text.endswith(("output.outputs", "conv.inputs"))))
    assert all(not problem.fixes for problem in compile_graph(graph).problems if problem.node == "output")


def test_a_missing_output_and_a_missing_input_card_are_added():
    cards = {key: card for key, card in CARDS.items() if key not in ("output", "input")}
    links = tuple(text for text in LINKS if "output." not in text.split()[0] + " " and "input." not in text)
    links = tuple(text for text in links if not text.startswith("output") and "output.outputs" not in text)
    graph = graph_of(cards, links)
    for _ in range(2):
        found = compile_graph(graph)
        problem = next(problem for problem in found.problems if problem.fixes)
        graph = remedies(found.flat, problem)[0].command.apply(graph)
    assert {node.card for node in graph.nodes.values()} >= {"network.Input", "network.Output"}
    assert not compile_graph(graph).errors


def test_refused_values_and_rules_have_a_way_back():
    graph = graph_of(CARDS, LINKS)
    conv = graph.nodes["conv"]
    for values in ({"filters": 0}, {"strides": (2, 2, 2), "dilation_rate": (2, 2, 2)}, {"filters": 10, "groups": 4}):
        wrong = graph.with_nodes([Node("conv", conv.card, values, conv.position)])
        assert not compile_graph(mended(wrong)).errors


def test_a_linked_value_is_not_overwritten():
    graph = graph_of({**CARDS, "number": "parameters.String"}, (*LINKS, "number.value conv.padding"))
    problem = Problem("Too large.", "conv", "kernel_size", fixes=(set_value("padding", "Padding", "same"),))
    assert remedies(flattened(graph), problem) == []


def test_what_stands_right_of_an_inserted_card_makes_room():
    graph = Graph(
        {
            "a": Node("a", "layers.Conv3D", {}, (0.0, 0.0)),
            "b": Node("b", "layers.Conv3D", {}, (320.0, 0.0)),
            "c": Node("c", "layers.Conv3D", {}, (640.0, 0.0)),
        },
        (Link("a", "output", "b", "inputs"), Link("b", "output", "c", "inputs")),
    )
    fix = insert("Add Flatten", "inputs", new_card("layers.Flatten"))
    (remedy,) = remedies(flattened(graph), Problem("Wrong.", "b", "inputs", fixes=(fix,)))
    after = remedy.command.apply(graph)
    across = {key: node.position[0] for key, node in after.nodes.items()}
    assert across["a"] == 0
    assert 300 <= across["flatten_1"] <= across["b"] - 300
    assert across["c"] - across["b"] == 320
    assert remedy.command.name(graph) == "Add Flatten"


@pytest.mark.parametrize("inside", [("a", "b"), ("b", "c")])
def test_a_fix_inside_a_group_is_made_there_or_before_it(inside):
    nodes = {key: Node(key, "layers.Conv3D", {}, (320.0 * place, 0.0)) for place, key in enumerate("abc")}
    graph = Graph(nodes, (Link("a", "output", "b", "inputs"), Link("b", "output", "c", "inputs")))
    graph = Collapse(inside).apply(graph)
    flat = flattened(graph)
    key = next(key for key, path in flat.paths.items() if path[-1] == "b")
    insertion = insert("Add Flatten", "inputs", new_card("layers.Flatten"))
    for fix in (set_value("padding", "Padding", "same"), insertion):
        (remedy,) = remedies(flat, Problem("Wrong.", key, "inputs", fixes=(fix,)))
        after = flattened(remedy.command.apply(graph)).graph
        if fix is insertion:
            (link,) = after.links_into(key, "inputs")
            assert after.nodes[link.source].card == "layers.Flatten"
            (before,) = after.links_into(link.source, "inputs")
            assert before.source.endswith("a")
        else:
            assert after.nodes[key].values == {"padding": "same"}
