"""Data cards against the engine's own functions behind them, as layer cards are against Keras."""

import inspect

import pytest

from app.engine.data.registry import FACTORIES
from cards.card import Kind
from cards.catalog import CARDS
from cards.types import DATASET

DATA_CARDS = [card for card in CARDS if card.kind is Kind.DATA]
# What the engine hands to a function by itself.
FROM_ENGINE = {"base", "progress"}


@pytest.mark.parametrize("card", DATA_CARDS, ids=lambda card: card.key)
def test_inputs_are_the_arguments_of_the_function(card):
    arguments = set(inspect.signature(FACTORIES[card.factory]).parameters)
    assert {socket.name for socket in card.inputs} == arguments - FROM_ENGINE


def test_each_function_has_its_card():
    assert {card.factory for card in DATA_CARDS} == set(FACTORIES)


def test_data_cards_give_datasets_only():
    for card in DATA_CARDS:
        assert card.outputs
        assert all(output.type is DATASET for output in card.outputs)
