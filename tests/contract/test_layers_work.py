"""Each layer card: built from its defaults by the engine, called, trained one step, saved and loaded."""

import json

import keras
import numpy as np
import pytest

from app.compiler import Reference, Severity, compile_graph
from app.document.graph import Graph, Link, Node
from app.document.keras_model.opening import open_model
from app.engine.builder import NetworkBuilder
from app.engine.checks.checking import PlanChecker
from app.engine.factories import find_factory
from cards.card import Kind
from cards.catalog import CARDS
from cards.types import LAYER, TENSOR

# Keras' variables have NumPy's old protocol; NumPy warns of it wherever one becomes an array.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

LAYER_CARDS = [card for card in CARDS if card.kind is Kind.LAYER]
VOLUME = (6, 6, 6, 4)
BY_SUFFIX = {"1D": (6, 4), "2D": (6, 6, 4), "3D": VOLUME}
# Shapes of what a layer is called on, without the batch, where a small volume does not suit its defaults.
SHAPES = {
    "layers.GroupNormalization": (4, 4, 4, 32),
    "layers.RepeatVector": (5,),
    "layers.LSTM": (5, 4),
    "layers.GRU": (5, 4),
    "layers.SimpleRNN": (5, 4),
    "layers.ConvLSTM1D": (3, 5, 2),
    "layers.ConvLSTM2D": (3, 5, 5, 2),
    "layers.ConvLSTM3D": (3, 4, 4, 4, 2),
    "layers.MultiHeadAttention": (5, 4),
    "layers.GroupQueryAttention": (5, 4),
    "layers.Attention": (5, 4),
    "layers.AdditiveAttention": (5, 4),
    "layers.Dot": (5, 4),
    "layers.Masking": (5, 4),
    "layers.Bidirectional": (5, 4),
    "layers.TimeDistributed": (3, 6, 6, 2),
}
SHAPES |= dict.fromkeys(("layers.RNN", "layers.LSTMCell", "layers.GRUCell", "layers.SimpleRNNCell"), (5, 4))
SHAPES |= {"layers.StackedRNNCells": (5, 4), "layers.MelSpectrogram": (2048,), "layers.PatchEmbedding3D": (4, 4, 4, 2)}
IMAGES = {card.key: (8, 8, 3) for card in CARDS if card.family == "Images 2D"}
# Layers that take whole numbers from 0 on, and the shape of these.
WHOLE_NUMBERS = {"layers.Embedding": (5,), "layers.ReversibleEmbedding": (5,), "layers.CategoryEncoding": (5,)}
ALL_SHAPES = {**SHAPES, **IMAGES, **WHOLE_NUMBERS}
BATCH = 2
# Layers after which nothing that lies before them can learn with their defaults, and why.
_STEPS = "its result moves in steps"
_INTEGERS = "Keras calculates with whole numbers within"
NO_GRADIENT = {
    "layers.Embedding": _STEPS,
    "layers.ReversibleEmbedding": _STEPS,
    "layers.CategoryEncoding": _STEPS,
    "layers.Discretization": _STEPS,
    "layers.RandomPosterization": _STEPS,
    "layers.ContrastLimitedAdaptiveHistogramEqualization": _STEPS,
    "layers.RandomHue": _INTEGERS,
    "layers.RandomSaturation": _INTEGERS,
}
# Layers that have weights with other settings than their defaults.
WEIGHTS_IF_ASKED = {"layers.Attention"}


def graph_around(card, lent) -> Graph:
    """Place Input, a Dense card, so that there is something to learn, the card with its defaults, and Output.

    A layer that lets no gradient through stands before the Dense card; a cell is run by a Recurrent card.
    """
    shape = ALL_SHAPES.get(card.key) or BY_SUFFIX.get(card.name.removesuffix("Transpose")[-2:], VOLUME)
    first, last = ("tested", "learning") if card.key in NO_GRADIENT else ("learning", "tested")
    nodes = [
        Node("input_1", "network.Input", {"shape": shape}),
        Node("learning", "layers.Dense", {"units": shape[-1]}),
        Node("tested", card.key),
        Node("output_1", "network.Output"),
    ]
    links = []
    if card.key in lent:
        nodes.append(Node("lent", lent[card.key].key))
        links += [Link("lent", "layer", "tested", socket.name) for socket in card.inputs if socket.type is LAYER]
    if card.output("output") is None:
        nodes.append(Node("running", "layers.RNN"))
        links += [Link("tested", "layer", "running", "cell"), Link("learning", "output", "running", "sequences")]
        last = "running"
    if first == "tested":
        links.append(Link("tested", "output", "learning", "inputs"))
    else:
        links.append(Link("input_1", "output", "learning", "inputs"))
    for socket in card.inputs:
        if socket.type is TENSOR:
            links.append(Link("input_1" if first == "tested" else "learning", "output", "tested", socket.name))
            links += [Link("input_1", "output", "tested", socket.name)] * socket.many
    links.append(Link(last, "output", "output_1", "outputs"))
    return Graph({node.id: node for node in nodes}, tuple(links))


def compiled(card, lent):
    compilation = compile_graph(graph_around(card, lent))
    assert compilation.problems == ()
    return compilation.plan


def build(plan):
    """Build the network of a plan as the engine does."""
    keras.utils.set_random_seed(1)
    return NetworkBuilder(plan, {}).network(Reference("output_1", "network"))


def layer_of(model, card):
    """Return the layer of the tested card; a cell is inside the layer that runs it."""
    return model.get_layer("running").cell if card.output("output") is None else model.get_layer("tested")


def as_written(layer):
    """Return a layer's settings as a file holds them, where tuples are lists."""
    return json.loads(json.dumps(keras.saving.serialize_keras_object(layer)["config"]))


@pytest.fixture(scope="module", autouse=True)
def keep_keras_small():
    yield
    keras.backend.clear_session()


@pytest.mark.parametrize("card", LAYER_CARDS, ids=lambda card: card.key)
def test_layer_is_built_trained_saved_loaded_and_opened_as_cards(card, lent, tmp_path):
    model = build(compiled(card, lent))
    layer = layer_of(model, card)
    assert type(layer) is find_factory(card.factory)
    volumes = np.random.default_rng(2).normal(size=(BATCH, *model.input_shape[1:])).astype("float32")
    if card.key in IMAGES:
        volumes = volumes * 50 + 128
    if card.key in WHOLE_NUMBERS:
        volumes = np.abs(volumes).round()
    assert bool(layer.trainable_weights) == bool(card.input("trainable")) or card.key in WEIGHTS_IF_ASKED
    before = model(volumes, training=False)
    assert before.shape[0] == BATCH
    assert np.isfinite(before).all()

    model.compile(keras.optimizers.SGD(0.5), "mse", run_eagerly=True, jit_compile=False)
    kernel = model.get_layer("learning").kernel.numpy()
    targets = np.random.default_rng(3).normal(size=before.shape).astype("float32")
    loss = model.train_on_batch(volumes, targets)
    assert np.isfinite(loss)
    assert not np.array_equal(kernel, model.get_layer("learning").kernel.numpy())

    path = tmp_path / "model.keras"
    model.save(path)
    loaded = keras.models.load_model(path)
    np.testing.assert_array_equal(model(volumes, training=False), loaded(volumes, training=False))
    assert as_written(layer_of(loaded, card)) == as_written(layer)

    opened = open_model(path)
    assert opened.notes == ()
    rebuilt = build(compile_graph(opened.graph).plan)
    assert as_written(layer_of(rebuilt, card)) == as_written(layer)
    assert rebuilt.count_params() == model.count_params()


@pytest.mark.parametrize("card", LAYER_CARDS, ids=lambda card: card.key)
def test_the_checker_says_what_the_builder_makes(card, lent):
    """The badge on the card, which is found without weights, against the layer as it is built."""
    plan = compiled(card, lent)
    findings = {finding.node: finding for finding in PlanChecker().check(plan)}
    assert [problem for problem in findings["tested"].problems if problem.severity is Severity.ERROR] == []
    model = build(plan)
    if card.output("output") is None:
        assert findings["running"].parameters == model.get_layer("running").count_params()
        return
    tested = model.get_layer("tested")
    assert findings["tested"].shapes["output"] == tuple(tested.output.shape[1:])
    assert findings["tested"].parameters == tested.count_params()
