"""What all contract tests share: the cards that Keras stands behind, and how their factories are called."""

import pytest

from app.engine.factories import find_factory
from app.engine.settings import prepare_environment
from cards.card import Card, Role, Value
from cards.catalog import CARDS, find
from cards.types import LAYER
from cards.values import as_argument

prepare_environment(gpu=False)

# What each wrapper is tried with: a layer that suits its own input.
LENT = {
    "layers.TimeDistributed": find("layers.Conv2D"),
    "layers.Bidirectional": find("layers.LSTM"),
    "layers.SpectralNormalization": find("layers.Conv3D"),
    "layers.FixedMode": find("layers.BatchNormalization"),
    "layers.RNN": find("layers.GRUCell"),
    "layers.StackedRNNCells": find("layers.LSTMCell"),
}
PACKAGES = ("keras.", "cards.keras_layers.")


def factory_arguments(card: Card, **changed: Value) -> dict[str, Value]:
    """Return what the card hands to its factory when only ``changed`` differs from its defaults."""
    arguments = card.defaults() | changed
    arguments = {
        socket.name: as_argument(socket, arguments[socket.name])
        for socket in card.inputs
        if socket.role is Role.ARGUMENT and socket.editable
    }
    for socket in card.inputs:
        if card.key in LENT and socket.type is LAYER:
            layer = find_factory(LENT[card.key].factory)(**factory_arguments(LENT[card.key]))
            arguments[socket.name] = [layer] if socket.many else layer
    return arguments


@pytest.fixture(scope="session")
def lent() -> dict[str, Card]:
    """The layer that each wrapper is tried with."""
    return LENT


@pytest.fixture(scope="session")
def make():
    """Make the object behind a card from its defaults, with some changed."""

    def make_object(card: Card, **changed: Value):
        return find_factory(card.factory)(**factory_arguments(card, **changed))

    return make_object


@pytest.fixture(scope="session")
def factory():
    """Find the factory of a card."""
    return lambda card: find_factory(card.factory)


def pytest_generate_tests(metafunc):
    """Run a test that asks for ``keras_card`` or ``any_card`` once for each such card, under its key."""
    if "keras_card" in metafunc.fixturenames:
        cards = [card for card in CARDS if card.factory.startswith(PACKAGES) and not card.key.startswith("network.")]
        metafunc.parametrize("keras_card", cards, ids=lambda card: card.key)
    if "any_card" in metafunc.fixturenames:
        metafunc.parametrize("any_card", CARDS, ids=lambda card: card.key)
