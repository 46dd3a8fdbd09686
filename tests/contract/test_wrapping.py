"""Which layers a wrapper takes: what the cards say against what Keras can do."""

import keras
import pytest

from app.document.graph import Graph, Link, Node
from app.document.linking import LayerUnsuited, check_link
from app.engine.factories import find_factory
from cards.card import Kind, Lent
from cards.catalog import CARDS, find
from cards.types import LAYER, TENSOR

LENDERS = [card for card in CARDS if card.kind is Kind.LAYER]
WRAPPERS = [(card, socket) for card in CARDS for socket in card.inputs if socket.type is LAYER]
SHAPES = {"1D": (6, 4), "2D": (8, 6, 3), "3D": (6, 6, 6, 4)}


def lends(card):
    return card.output("layer").lends


def refused(lender, wrapper, socket):
    graph = Graph({"a": Node("a", lender.key), "b": Node("b", wrapper.key)}, ())
    try:
        check_link(graph, Link("a", "layer", "b", socket.name))
    except LayerUnsuited as error:
        return str(error)
    return None


@pytest.mark.parametrize(("wrapper", "socket"), WRAPPERS, ids=lambda value: getattr(value, "key", ""))
def test_a_wrapper_takes_the_layers_that_suit_it_and_no_others(wrapper, socket):
    taken = {card.key for card in LENDERS if refused(card, wrapper, socket) is None}
    assert taken == {card.key for card in LENDERS if socket.wraps in lends(card)}
    assert taken
    assert taken != {card.key for card in LENDERS}


def test_the_refusal_names_both_cards_and_what_is_wanted():
    bidirectional = find("layers.Bidirectional")
    assert refused(find("layers.Dense"), bidirectional, bidirectional.input("layer")) == (
        "Bidirectional takes a recurrent layer, such as LSTM or GRU; Dense is none. Link another layer."
    )


@pytest.mark.parametrize("card", LENDERS, ids=lambda card: card.key)
def test_a_layer_is_what_its_card_says(card, make):
    tensors = [socket for socket in card.inputs if socket.type is TENSOR]
    single = len(tensors) == 1 and not tensors[0].many
    assert (Lent.ON_ONE_TENSOR in lends(card)) == single
    layer = make(card)
    assert (Lent.CELL in lends(card)) == (hasattr(layer, "state_size") and not isinstance(layer, keras.layers.RNN))
    assert (Lent.RECURRENT in lends(card)) == (hasattr(layer, "return_state") and hasattr(layer, "go_backwards"))


@pytest.mark.parametrize("card", [card for card in LENDERS if Lent.KERNEL in lends(card)], ids=lambda card: card.key)
def test_spectral_normalization_can_take_each_layer_with_a_kernel(card, make):
    shape = (5,) if "Embedding" in card.key else SHAPES.get(card.name.removesuffix("Transpose")[-2:], (4,))
    with keras.StatelessScope(initialize_variables=False):
        assert keras.layers.SpectralNormalization(make(card))(keras.Input(shape)).shape[0] is None


@pytest.mark.parametrize("key", ["layers.LSTM", "layers.BatchNormalization", "layers.SeparableConv2D", "layers.ReLU"])
def test_spectral_normalization_can_take_no_other(key, make):
    with pytest.raises((ValueError, AttributeError)), keras.StatelessScope(initialize_variables=False):
        keras.layers.SpectralNormalization(make(find(key)))(keras.Input((6, 6, 3) if "2D" in key else (6, 4)))


@pytest.mark.parametrize("card", [card for card in LENDERS if Lent.RECURRENT in lends(card)], ids=lambda card: card.key)
def test_bidirectional_can_take_each_recurrent_layer(card, make):
    spaces = {"1D": (3, 5, 2), "2D": (3, 4, 4, 2), "3D": (3, 4, 4, 4, 2)}
    with keras.StatelessScope(initialize_variables=False):
        tensor = keras.Input(spaces.get(card.name[-2:], (3, 4)))
        assert keras.layers.Bidirectional(make(card))(tensor).shape[0] is None


def test_all_wrappers_are_of_a_kind_that_can_be_made():
    for card, socket in WRAPPERS:
        assert socket.wraps is not None, card.key
        assert card.kind is Kind.APPLY or find_factory(card.factory)
