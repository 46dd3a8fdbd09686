"""Trainable off: each layer keeps its weights, also where Keras would hand the word to no layer within."""

import dataclasses

import keras
import numpy as np
import pytest

from app.compiler import Reference, compile_graph
from app.document.graph import Graph, Link, Node
from app.engine.builder import NetworkBuilder
from app.engine.checks.checking import PlanChecker
from cards.catalog import CARDS, find
from tests.contract.test_layers_work import compiled, graph_around

# Keras' variables have NumPy's old protocol; NumPy warns of it wherever one becomes an array.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

FROZEN = {"trainable": False}
CAN_BE_FROZEN = [card for card in CARDS if card.input("trainable")]
# Layers made of others, each frozen at its own card, and the card behind which the weights are.
WITH_LAYERS_WITHIN = (
    "layers.LSTM",
    "layers.ConvLSTM3D",
    "layers.MultiHeadAttention",
    "layers.SqueezeExcite3D",
    "layers.StackedRNNCells",
)


def with_values(graph: Graph, node: str, values: dict) -> Graph:
    changed = dataclasses.replace(graph.nodes[node], values=values)
    return Graph({**graph.nodes, node: changed}, graph.links)


def trained_a_step(graph: Graph) -> tuple[keras.Model, set[str]]:
    """Train a step; return the model and the paths of the weights that it changed."""
    model = NetworkBuilder(compile_graph(graph).plan, {}).network(Reference("output_1", "network"))
    model.compile(keras.optimizers.SGD(0.5), "mse", run_eagerly=True)
    before = {weight.path: weight.numpy() for weight in model.weights if "seed" not in weight.path}
    volumes = np.random.default_rng(2).normal(size=(2, *model.input_shape[1:])).astype("float32")
    model.train_on_batch(volumes, np.ones((2, *model.output_shape[1:]), "float32"))
    return model, {w.path for w in model.weights if w.path in before and not np.array_equal(before[w.path], w.numpy())}


@pytest.mark.parametrize("key", WITH_LAYERS_WITHIN)
def test_training_changes_no_frozen_weight(key, lent):
    graph = graph_around(find(key), lent)
    _, changed = trained_a_step(with_values(graph, "tested", FROZEN))
    assert changed == {"learning/kernel", "learning/bias"}


@pytest.mark.parametrize("key", sorted({"layers.Bidirectional", "layers.TimeDistributed", "layers.RNN"}))
def test_a_layer_that_is_frozen_at_its_own_card_stays_so_in_a_wrapper(key, lent, tmp_path):
    graph = with_values(graph_around(find(key), lent), "lent", FROZEN)
    model, changed = trained_a_step(graph)
    assert changed == {"learning/kernel", "learning/bias"}
    assert model.get_layer("tested").count_params() > 0
    finding = next(found for found in PlanChecker().check(compile_graph(graph).plan) if found.node == "tested")
    assert finding.details["frozen_parameters"] == finding.parameters
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    volumes = np.ones((2, *model.input_shape[1:]), "float32")
    np.testing.assert_array_equal(model(volumes, training=False), loaded(volumes, training=False))


def test_the_checker_counts_what_is_frozen_in_each_layer(lent):
    """All cards at once, each behind an Input card of its own; a cell is counted at the card that runs it."""
    nodes, links = {}, []
    for card in CAN_BE_FROZEN:
        graph = with_values(graph_around(card, lent), "tested", FROZEN)
        names = {name: f"{card.key} {name}" for name in graph.nodes}
        names["tested" if card.output("output") else "running"] = card.key
        nodes |= {names[name]: dataclasses.replace(node, id=names[name]) for name, node in graph.nodes.items()}
        links += [Link(names[k.source], k.output, names[k.target], k.input) for k in graph.links]
    findings = {found.node: found for found in PlanChecker().check(compile_graph(Graph(nodes, tuple(links))).plan)}
    for card in CAN_BE_FROZEN:
        found = findings[card.key]
        assert found.details.get("frozen_parameters", 0) == found.parameters, card.key
        assert not found.parameters or found.badge.endswith(", frozen"), card.key


def test_what_learns_is_not_told_to_be_frozen(lent):
    finding = next(f for f in PlanChecker().check(compiled(find("layers.Conv3D"), lent)) if f.node == "tested")
    assert "frozen_parameters" not in finding.details
    assert finding.badge.endswith("parameters")


@pytest.mark.parametrize("training", [True, False])
def test_dropout_of_fixed_mode_works_always_or_never(training, tmp_path):
    nodes = (
        Node("input_1", "network.Input", {"shape": (64,)}),
        Node("dropout_1", "layers.Dropout"),
        Node("tested", "layers.FixedMode", {"training": training}),
        Node("output_1", "network.Output"),
    )
    links = (
        Link("input_1", "output", "tested", "inputs"),
        Link("dropout_1", "layer", "tested", "layer"),
        Link("tested", "output", "output_1", "outputs"),
    )
    plan = compile_graph(Graph({node.id: node for node in nodes}, links)).plan
    model = NetworkBuilder(plan, {}).network(Reference("output_1", "network"))
    model.save(tmp_path / "model.keras")
    ones = np.ones((1, 64), "float32")
    for made in (model, keras.models.load_model(tmp_path / "model.keras")):
        assert np.array_equal(made.predict(ones, verbose=0), ones) is not training
        assert np.array_equal(made(ones, training=True), ones) is not training
