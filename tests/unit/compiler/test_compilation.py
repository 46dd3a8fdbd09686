import json

import pytest
from hypothesis import given

from app.compiler import Plan, Problem, Reference, Severity, compile_graph
from app.document.graph import Graph, Node
from cards.card import Kind
from tests.unit.compiler.graphs import CARDS, LINKS, experiment, graph_of, link
from tests.unit.document.strategies import graphs


def problems_of(graph: Graph, node: str) -> list[Problem]:
    return [problem for problem in compile_graph(graph).problems if problem.node == node]


def only_problem(graph: Graph, node: str) -> Problem:
    (problem,) = problems_of(graph, node)
    return problem


def test_a_whole_experiment_has_no_problems_and_a_step_for_each_card() -> None:
    compilation = compile_graph(experiment(), "somewhere")
    assert compilation.problems == ()
    assert {step.node for step in compilation.plan.steps} == set(CARDS)
    assert compilation.plan.waiting == {}
    assert compilation.plan.base == "somewhere"


@given(graph=graphs())
def test_each_node_is_planned_or_waits_or_has_a_problem_and_none_twice(graph: Graph) -> None:
    compilation = compile_graph(graph)
    plan = compilation.plan
    planned = [step.node for step in plan.steps]
    faulty = {problem.node for problem in compilation.errors}
    warned = {problem.node for problem in compilation.problems}
    parameters = {k for k, node in graph.nodes.items() if (card := node.definition) and card.kind is Kind.PARAMETER}
    assert len(planned) == len(set(planned))
    assert not faulty & set(planned)
    assert not set(plan.waiting) & (set(planned) | faulty)
    bypassed = {key for key, node in graph.nodes.items() if node.bypassed}
    assert set(graph.nodes) <= set(planned) | warned | set(plan.waiting) | parameters | bypassed
    assert not bypassed & set(planned)
    assert set(plan.waiting.values()) <= warned
    made: set[str] = set()
    for step in plan.steps:
        assert {reference.node for reference in step.references()} <= made
        made.add(step.node)


@given(graph=graphs())
def test_a_plan_is_the_same_on_the_other_side_of_a_pipe(graph: Graph) -> None:
    plan = compile_graph(graph, "base").plan
    assert Plan.from_json(json.loads(json.dumps(plan.as_json()))) == plan


def test_arguments_are_all_values_and_call_holds_the_tensors() -> None:
    step = compile_graph(experiment(conv={"filters": 7, "padding": "same"})).plan.step("conv")
    assert step is not None
    assert step.call == {"inputs": Reference("input", "output")}
    assert step.arguments["filters"] == 7
    assert step.arguments["padding"] == "same"
    assert step.arguments["kernel_size"] == (3, 3, 3)
    assert step.arguments["activation"] is None
    assert step.arguments["kernel_initializer"] == "glorot_uniform"
    assert (step.title, step.factory, step.kind) == ("Convolution 3D", "keras.layers.Conv3D", Kind.LAYER)


def test_a_parameter_is_resolved_to_its_value_and_is_no_step() -> None:
    more = {"width": "parameters.Integer", "again": "parameters.Integer"}
    links = ("width.value conv.filters", "width.value again.value", "again.value dense.units")
    plan = compile_graph(experiment(more=more, links=links, width={"value": 24})).plan
    assert plan.step("conv").arguments["filters"] == 24
    assert plan.step("dense").arguments["units"] == 24
    assert plan.step("width") is None
    assert plan.of_kind(Kind.PARAMETER) == ()


def test_a_whole_number_feeds_a_number_as_a_number() -> None:
    graph = experiment(more={"p": "parameters.Integer"}, links=("p.value split.validation",), p={"value": 0})
    assert only_problem(graph, "split").text == "Validation must be above 0. Received 0."


def test_a_parameter_outside_the_limits_is_told_at_the_input_that_it_feeds() -> None:
    graph = experiment(more={"p": "parameters.Integer"}, links=("p.value conv.filters",), p={"value": -3})
    problem = only_problem(graph, "conv")
    assert problem == Problem("Filters must be 1 or more. Received -3.", "conv", "filters")
    assert problems_of(graph, "p") == []


def test_a_list_parameter_of_the_wrong_length_is_told() -> None:
    graph = experiment(more={"p": "parameters.Integers"}, links=("p.value conv.strides",), p={"value": (1, 2)})
    assert only_problem(graph, "conv").text == "Strides has 3 entries. Received 2."


def test_many_inputs_keep_the_order_of_their_links() -> None:
    more = {"a": "layers.Conv3D", "b": "layers.Conv3D", "join": "layers.Concatenate"}
    links = ("input.output a.inputs", "input.output b.inputs")
    for first, second in (("a", "b"), ("b", "a")):
        order = (*links, f"{first}.output join.inputs", f"{second}.output join.inputs")
        step = compile_graph(experiment(more=more, links=order)).plan.step("join")
        assert step.call["inputs"] == (Reference(first, "output"), Reference(second, "output"))
        assert [reference.node for reference in step.references()] == [first, second]


def test_a_missing_link_is_an_error_on_the_way_to_training_and_a_warning_aside() -> None:
    without = tuple(text for text in LINKS if text != "input.output conv.inputs")
    graph = graph_of({**CARDS, "loose": "layers.Conv3D"}, without)
    text = "Input is not linked. Link a tensor to it."
    assert only_problem(graph, "conv") == Problem(text, "conv", "inputs", Severity.ERROR)
    assert only_problem(graph, "loose") == Problem(text, "loose", "inputs", Severity.WARNING)
    plan = compile_graph(graph).plan
    assert plan.waiting == dict.fromkeys(("flat", "dense", "output", "train"), "conv")
    assert {step.node for step in plan.steps} == {"shapes", "split", "input"}


def test_a_layer_that_is_only_lent_needs_no_input() -> None:
    graph = graph_of({"conv": "layers.Conv3D", "wrap": "future.Wrapper"}, ("conv.layer wrap.layer",))
    step = compile_graph(graph).plan.step("conv")
    assert step is not None
    assert step.call == {}


def test_an_empty_path_is_told_before_anything_is_read() -> None:
    graph = graph_of({"file": "data.NumpyVolumes", "folder": "data.VolumeFolder"})
    assert only_problem(graph, "file").text == "File is empty. Type a value or link one to it."
    assert only_problem(graph, "folder").input == "folder"


def test_strides_with_dilation_are_refused_by_the_card_itself() -> None:
    graph = experiment(conv={"strides": (2, 2, 2), "dilation_rate": (1, 1, 2)})
    problem = only_problem(graph, "conv")
    assert problem.input == "strides"
    assert problem.text == (
        "Strides (2 × 2 × 2) and Dilation rate (1 × 1 × 2) cannot both be above 1. Set one of them to 1."
    )


def test_strides_from_a_parameter_count_for_the_rule() -> None:
    graph = experiment(
        more={"p": "parameters.Integers"},
        links=("p.value conv.strides",),
        p={"value": (2, 1, 1)},
        conv={"dilation_rate": (2, 2, 2)},
    )
    assert "cannot both be above 1" in only_problem(graph, "conv").text


def test_groups_must_divide_filters() -> None:
    problem = only_problem(experiment(conv={"filters": 10, "groups": 4}), "conv")
    assert problem.text == "Filters (10) must be a multiple of Groups (4). Change one of them."


def test_an_input_without_shape_and_data_is_told() -> None:
    graph = graph_of({"input": "network.Input"})
    assert only_problem(graph, "input").text == "The shape is not known. Link a dataset, or type a shape."
    assert problems_of(graph_of({"input": "network.Input"}, input={"shape": (8, 8, 8, 1)}), "input") == []


def test_a_value_outside_its_limits_is_told_and_what_follows_waits() -> None:
    compilation = compile_graph(experiment(dense={"units": 0}))
    assert compilation.errors == (Problem("Units must be 1 or more. Received 0.", "dense", "units"),)
    assert compilation.plan.waiting == {"output": "dense", "train": "dense"}


def test_several_faults_of_one_card_are_all_told() -> None:
    found = problems_of(experiment(conv={"filters": 0, "padding": "sane", "kernel_size": (3, 3)}), "conv")
    assert {problem.input for problem in found} == {"filters", "padding", "kernel_size"}


def test_an_unknown_card_is_told_and_what_it_feeds_waits() -> None:
    without = tuple(text for text in LINKS if text != "input.output conv.inputs")
    links = (*without, "input.output odd.x", "odd.y conv.inputs")
    compilation = compile_graph(graph_of({**CARDS, "odd": "future.Thing"}, links))
    assert compilation.errors == (
        Problem("This version does not know the card future.Thing. It is kept as it is.", "odd"),
    )
    assert compilation.plan.waiting["conv"] == "odd"


def test_a_link_of_the_wrong_type_in_a_file_is_told_once() -> None:
    for wrong in ("shapes.dataset conv.filters", "conv.output input.dataset"):
        target, name = wrong.split()[1].split(".")
        without = tuple(text for text in LINKS if not text.endswith(f"{target}.{name}"))
        links = (*without, wrong) if target == "conv" else (*without, "flat.output input.dataset")
        if target == "input":
            links = tuple(text for text in links if text != "input.output conv.inputs")
        found = [p for p in problems_of(graph_of(CARDS, links), target) if p.input == name]
        assert len(found) == 1
        assert "takes" in found[0].text


def test_two_links_into_a_single_input_are_told() -> None:
    graph = experiment(links=("shapes.dataset train.training_data",))
    assert only_problem(graph, "train").text == "Training data takes one link. Remove 1 of its 2 links."


def test_a_loop_names_its_cards_and_only_them() -> None:
    cards = {"a": "layers.Add", "b": "layers.Conv3D", "c": "layers.Conv3D", "behind": "layers.Flatten"}
    links = ("a.output b.inputs", "b.output c.inputs", "c.output a.inputs", "c.output behind.inputs")
    compilation = compile_graph(graph_of(cards, links))
    text = compilation.errors[0].text
    assert "feed each other in a loop" in text
    assert "Flatten" not in text
    assert {problem.node for problem in compilation.errors} == {"a", "b", "c"}
    assert set(compilation.plan.waiting) == {"behind"}


def test_a_card_that_feeds_itself_is_a_loop_of_one() -> None:
    compilation = compile_graph(graph_of({"a": "layers.Add"}, ("a.output a.inputs",)))
    assert [problem.node for problem in compilation.errors] == ["a"]
    assert compilation.plan.steps == ()


def test_a_graph_of_many_cards_is_compiled_at_once() -> None:
    """A chain of 2,000 cards, deeper than Python's own stack."""
    nodes = {"n_0": Node("n_0", "network.Input", {"shape": (8, 8, 8, 1)})}
    links = []
    for number in range(1, 2000):
        nodes[f"n_{number}"] = Node(f"n_{number}", "layers.Activation")
        links.append(link(f"n_{number - 1}.output n_{number}.inputs"))
    nodes = dict(reversed(nodes.items()))
    compilation = compile_graph(Graph(nodes, tuple(links)))
    assert [step.node for step in compilation.plan.steps] == [f"n_{number}" for number in range(2000)]


@pytest.mark.parametrize("missing", ["network", "training_data"])
def test_training_says_what_it_lacks(missing: str) -> None:
    links = tuple(text for text in LINKS if not text.endswith(f"train.{missing}"))
    problem = only_problem(graph_of(CARDS, links), "train")
    assert problem.input == missing
    assert problem.severity is Severity.ERROR
