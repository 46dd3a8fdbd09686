import pytest
from hypothesis import given

from app.compiler import Reference, compile_graph
from app.compiler.script import network_script
from app.document.bypass import SetBypassed, objection, passed_over
from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Change, Graph, Link
from app.document.history import History
from app.training.starting import training_problems
from tests.unit.compiler.graphs import experiment, graph_of
from tests.unit.document.strategies import graphs


def bypassed(graph: Graph, *nodes: str) -> Graph:
    return SetBypassed(nodes, True).apply(graph)


def test_a_bypassed_layer_hands_on_what_it_is_given() -> None:
    plan = compile_graph(bypassed(experiment(), "conv")).plan
    assert plan.step("conv") is None
    step = plan.step("flat")
    assert step is not None
    assert step.call == {"inputs": Reference("input", "output")}
    assert compile_graph(bypassed(experiment(), "conv")).problems == ()


def test_the_script_and_the_command_line_follow() -> None:
    graph = bypassed(experiment(), "conv")
    script = network_script(compile_graph(graph).plan, "output", {"input": (8, 8, 8, 1)})
    assert "Conv3D" in network_script(compile_graph(experiment()).plan, "output", {"input": (8, 8, 8, 1)})
    assert "Conv3D" not in script
    assert "flat = keras.layers.Flatten" in script
    assert training_problems(bypassed(experiment(), "train"), compile_graph(bypassed(experiment(), "train")))


def test_a_chain_of_bypassed_layers_is_passed_over_whole() -> None:
    after = passed_over(bypassed(experiment(), "flat", "conv"))
    assert {link.source for link in after.links_into("dense", "inputs")} == {"input"}


def test_a_merge_hands_on_its_first_link_and_a_list_keeps_its_order() -> None:
    graph = graph_of(
        {
            "a": "network.Input",
            "b": "network.Input",
            "add": "layers.Add",
            "c": "layers.ReLU",
            "cat": "layers.Concatenate",
        },
        (
            "b.output add.inputs",
            "a.output add.inputs",
            "a.output c.inputs",
            "add.output cat.inputs",
            "c.output cat.inputs",
        ),
    )
    after = passed_over(bypassed(graph, "add", "c"))
    assert [link.source for link in after.links_into("cat", "inputs")] == ["b", "a"]


def test_a_bypassed_optimizer_counts_as_not_linked() -> None:
    graph = experiment(more={"adam": "optimizers.Adam"}, links=("adam.instance train.optimizer",))
    with_it, without = (
        compile_graph(graph).plan.step("train"),
        compile_graph(bypassed(graph, "adam")).plan.step("train"),
    )
    plain = compile_graph(experiment()).plan.step("train")
    assert with_it is not None
    assert without is not None
    assert plain is not None
    assert with_it.arguments["optimizer"] == Reference("adam", "instance")
    assert without.arguments.get("optimizer") == plain.arguments.get("optimizer")


@pytest.mark.parametrize(
    ("node", "said"),
    [
        ("input", "It is bypassed, but it takes no tensor that it could pass on."),
        ("shapes", "It is bypassed, but it takes no dataset that it could pass on."),
        ("split", "It is bypassed, and can pass on only one dataset: unlink Validation"),
        ("output", "It is bypassed, but it takes no network that it could pass on."),
    ],
)
def test_what_cannot_be_passed_over_says_why_and_the_rest_waits(node: str, said: str) -> None:
    compilation = compile_graph(bypassed(experiment(), node))
    (problem,) = compilation.problems
    assert problem.node == node
    assert problem.text.startswith(said)
    assert compilation.plan.waiting["train"] == node


def test_a_layer_that_nothing_feeds_says_so() -> None:
    graph = graph_of({"conv": "layers.Conv3D", "flat": "layers.Flatten"}, ("conv.output flat.inputs",))
    assert "no tensor is linked to it" in objection(bypassed(graph, "conv"), "conv")


def test_a_bypassed_card_that_feeds_nothing_is_no_problem() -> None:
    assert compile_graph(bypassed(graph_of({"conv": "layers.Conv3D"}), "conv")).problems == ()


def test_a_loop_of_bypassed_cards_ends() -> None:
    graph = graph_of({"a": "layers.ReLU", "b": "layers.ReLU"}, ("a.output b.inputs", "b.output a.inputs"))
    assert compile_graph(bypassed(graph, "a", "b")).errors


def test_bypassing_has_a_name_is_saved_and_asks_for_a_check() -> None:
    history = History(experiment())
    changes: list[Change] = []
    history.subscribe(changes.append)
    history.do(SetBypassed(("conv",), True))
    assert history.undo_name == "Bypass Convolution 3D"
    assert not changes[0].moves_only
    again = parse_deck(deck_text(history.graph))
    assert again == history.graph
    assert again.nodes["conv"].bypassed
    history.do(SetBypassed(("conv", "flat"), False))
    assert history.undo_name == "Use 2 cards again"
    history.undo()
    history.undo()
    assert history.graph == experiment()


@given(graph=graphs())
def test_what_stays_bypassed_has_an_objection_and_no_link_is_left_in_the_air(graph: Graph) -> None:
    after = passed_over(bypassed(graph, *graph.nodes))
    assert all(objection(after, key) for key in after.nodes)
    assert all({link.source, link.target} <= after.nodes.keys() for link in after.links)


@given(graph=graphs())
def test_a_graph_without_bypassed_cards_is_itself(graph: Graph) -> None:
    used = SetBypassed(tuple(graph.nodes), False).apply(graph)
    assert passed_over(used) is used
    assert all(isinstance(link, Link) for link in used.links)
