"""Each group that comes with the program compiles, is built, and trains a step; what it shows outside takes effect."""

import keras
import numpy as np
import pytest

from app.compiler import Reference, compile_graph
from app.document.commands import SetValue
from app.document.graph import Graph, Link, Node
from app.document.group_files import read_groups
from app.document.groups import group_node
from app.engine.builder import NetworkBuilder
from cards.types import TENSOR
from resources import GROUPS

FOUND, _ = read_groups(GROUPS)
SHAPES = {"inputs": (8, 8, 8, 2), "across": (16, 16, 16, 3)}


def network(inner: Graph, filters: int) -> keras.Model:
    """Link each tensor of a group to an Input card and its last output to an Output card, and build that."""
    group = group_node(Node("block", "group"), inner)
    card = group.definition
    assert card is not None
    graph = Graph({"block": group, "output": Node("output", "network.Output")})
    for socket in card.inputs:
        if socket.type is TENSOR:
            graph = graph.with_nodes([Node(socket.name, "network.Input", {"shape": SHAPES[socket.name]})])
            graph = graph.with_links((*graph.links, Link(socket.name, "output", "block", socket.name)))
    graph = graph.with_links((*graph.links, Link("block", card.outputs[-1].name, "output", "outputs")))
    graph = SetValue("block", "filters", filters).apply(graph)
    compilation = compile_graph(graph)
    assert not compilation.errors
    return NetworkBuilder(compilation.plan, {}).network(Reference("output", "network"))


@pytest.mark.parametrize("entry", FOUND, ids=[entry.path.stem for entry in FOUND])
def test_it_is_built_and_trains_a_step(entry) -> None:
    model = network(entry.graph, 5)
    assert model.output_shape[-1] == 5
    model.compile("sgd", "mse")
    before = [np.array(weight) for weight in model.trainable_weights]
    given = [np.random.default_rng(1).normal(size=(2, *tensor.shape[1:])) for tensor in model.inputs]
    loss = model.train_on_batch(given if len(given) > 1 else given[0], np.ones((2, *model.output_shape[1:])))
    assert np.isfinite(loss)
    assert any(not np.array_equal(old, new) for old, new in zip(before, model.trainable_weights, strict=True))
