"""What the gate says of layers that are lent, and of schedules in the place of numbers."""

import pytest

from app.compiler import Reference, compile_graph
from app.document.graph import Graph, Link, Node
from app.document.linking import LayerUnsuited, TypesDiffer, check_link


def graph(*nodes: tuple[str, str], links: tuple[Link, ...] = ()) -> Graph:
    return Graph({key: Node(key, card) for key, card in nodes}, links)


def test_a_wrapper_refuses_a_layer_that_it_cannot_take():
    both = graph(("dense_1", "layers.Dense"), ("both_1", "layers.Bidirectional"))
    with pytest.raises(LayerUnsuited, match="takes a recurrent layer"):
        check_link(both, Link("dense_1", "layer", "both_1", "layer"))


@pytest.mark.parametrize("card", ["LSTM", "GRU", "SimpleRNN", "RNN", "ConvLSTM3D"])
def test_bidirectional_takes_recurrent_layers(card):
    both = graph(("lent_1", f"layers.{card}"), ("both_1", "layers.Bidirectional"))
    check_link(both, Link("lent_1", "layer", "both_1", "layer"))


def test_cells_go_to_recurrent_cards_only():
    cards = (("cell_1", "layers.LSTMCell"), ("rnn_1", "layers.RNN"), ("steps_1", "layers.TimeDistributed"))
    check_link(graph(*cards), Link("cell_1", "layer", "rnn_1", "cell"))
    with pytest.raises(LayerUnsuited, match="a layer that works on one tensor"):
        check_link(graph(*cards), Link("cell_1", "layer", "steps_1", "layer"))


def test_a_link_that_is_in_a_deck_all_the_same_is_a_problem_on_the_wrapper():
    both = graph(
        ("dense_1", "layers.Dense"),
        ("both_1", "layers.Bidirectional"),
        links=(Link("dense_1", "layer", "both_1", "layer"),),
    )
    problems = [problem for problem in compile_graph(both).problems if problem.node == "both_1"]
    assert "takes a recurrent layer" in problems[0].text
    assert problems[0].input == "layer"


def test_apply_layer_takes_a_layer_or_a_network():
    cards = (
        ("apply_1", "layers.ApplyLayer"),
        ("dense_1", "layers.Dense"),
        ("output_1", "network.Output"),
        ("add_1", "layers.Add"),
    )
    check_link(graph(*cards), Link("dense_1", "layer", "apply_1", "layer"))
    check_link(graph(*cards), Link("output_1", "network", "apply_1", "layer"))
    with pytest.raises(LayerUnsuited):
        check_link(graph(*cards), Link("add_1", "layer", "apply_1", "layer"))


def test_a_schedule_may_feed_a_learning_rate_and_no_other_number():
    cards = (("cosine_1", "schedules.CosineDecay"), ("adam_1", "optimizers.Adam"))
    link = Link("cosine_1", "instance", "adam_1", "learning_rate")
    check_link(graph(*cards), link)
    with pytest.raises(TypesDiffer):
        check_link(graph(*cards), Link("cosine_1", "instance", "adam_1", "beta_1"))
    compilation = compile_graph(graph(*cards, links=(link,)))
    assert compilation.problems == ()
    step = compilation.plan.step("adam_1")
    assert step is not None
    assert step.arguments["learning_rate"] == Reference("cosine_1", "instance")
