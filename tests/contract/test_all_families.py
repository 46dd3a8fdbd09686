"""One network with a card of every layer family: built, trained a step, saved and loaded."""

import itertools

import keras
import numpy as np
import pytest

from app.compiler import Reference, compile_graph
from app.document.graph import Graph, Link, Node
from app.engine.builder import NetworkBuilder
from app.engine.checks.checking import PlanChecker
from cards.card import Kind
from cards.catalog import CARDS, find
from cards.types import TENSOR

# Keras' variables have NumPy's old protocol; NumPy warns of it wherever one becomes an array.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

CHAIN = (
    ("network.Input", {"shape": (8, 8, 8, 1)}),
    ("layers.Rescaling", {"scale": 0.5}),
    ("layers.RandomFlip3D", {}),
    ("layers.Conv3D", {"filters": 4, "padding": "same"}),
    ("layers.BatchNormalization", {}),
    ("layers.ReLU", {}),
    ("layers.MaxPooling3D", {}),
    ("layers.Dropout", {}),
    ("layers.SqueezeExcite3D", {}),
    ("layers.Add", {}),
    ("layers.Reshape", {"target_shape": (64, 4)}),
    ("layers.GRU", {"units": 4, "return_sequences": True}),
    ("layers.TimeDistributed", {}),
    ("layers.Reshape", {"target_shape": (8, 8, 3)}),
    ("layers.RandomTranslation", {}),
    ("layers.Flatten", {}),
    ("layers.Dense", {"units": 2}),
    ("network.Output", {}),
)


def graph_of_all_families() -> Graph:
    nodes = [Node(f"n{place}", key, values) for place, (key, values) in enumerate(CHAIN)]
    links = []
    for before, node in itertools.pairwise(nodes):
        tensor = next(socket for socket in find(node.card).inputs if socket.type is TENSOR)
        links.append(Link(before.id, "output", node.id, tensor.name))
        if node.card == "layers.Add":
            links.append(Link("n6", "output", node.id, tensor.name))
        if node.card == "layers.TimeDistributed":
            links.append(Link("lent", "layer", node.id, "layer"))
    nodes.append(Node("lent", "layers.Dense", {"units": 3}))
    return Graph({node.id: node for node in nodes}, tuple(links))


def test_the_chain_has_all_families_of_layers():
    families = {card.family for card in CARDS if card.kind is Kind.LAYER}
    assert {find(key).family for key, _ in CHAIN} == families


def test_it_trains_a_step_and_is_loaded(tmp_path):
    compilation = compile_graph(graph_of_all_families())
    assert compilation.problems == ()
    end = f"n{len(CHAIN) - 1}"
    findings = {finding.node: finding for finding in PlanChecker().check(compilation.plan)}
    assert [problem for finding in findings.values() for problem in finding.problems] == []
    keras.utils.set_random_seed(1)
    model = NetworkBuilder(compilation.plan, {}).network(Reference(end, "network"))
    assert findings[end].parameters == model.count_params()
    model.compile("sgd", "mse", run_eagerly=True)
    volumes = np.random.default_rng(0).normal(size=(2, 8, 8, 8, 1)).astype("float32")
    ends = [model.get_layer(name) for name in ("n3", "n16")]
    before = [layer.kernel.numpy() for layer in ends]
    assert np.isfinite(model.train_on_batch(volumes, np.ones((2, 2), "float32")))
    for layer, kernel in zip(ends, before, strict=True):
        assert not np.array_equal(layer.kernel.numpy(), kernel)
    model.save(tmp_path / "model.keras")
    loaded = keras.models.load_model(tmp_path / "model.keras")
    np.testing.assert_array_equal(model(volumes, training=False), loaded(volumes, training=False))
