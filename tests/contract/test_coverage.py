"""The catalogue against all of Keras: each class is a card or is left out with its reason."""

import inspect

import keras
import pytest

from cards import keras_layers
from cards.card import Kind
from cards.catalog import CARDS
from cards.left_out import CALLS_LEFT_OUT, LEFT_OUT

MODULES = (
    "layers",
    "initializers",
    "regularizers",
    "constraints",
    "losses",
    "metrics",
    "optimizers",
    "optimizers.schedules",
    "callbacks",
)


def module_of(name):
    found = keras
    for part in name.split("."):
        found = getattr(found, part)
    return found


def classes_of(name):
    """Return the classes of a module by their first public name; a class with two names counts once."""
    module, found = module_of(name), {}
    for public in sorted(dir(module), key=lambda word: (word.startswith("_"), word[:1].islower(), word)):
        thing = getattr(module, public)
        if inspect.isclass(thing) and not public.startswith("_"):
            found.setdefault(thing, public)
    return found


@pytest.mark.parametrize("name", MODULES)
def test_each_class_of_keras_is_a_card_or_left_out(name):
    made = {card.factory for card in CARDS}
    module = module_of(name)
    carded = {getattr(module, factory.rpartition(".")[2], None) for factory in made if factory.startswith("keras.")}
    left_out = {getattr(module, key.rpartition(".")[2]) for key in LEFT_OUT if key.rpartition(".")[0] == name}
    classes = classes_of(name)
    assert classes, name
    missing = sorted(public for cls, public in classes.items() if cls not in carded and cls not in left_out)
    assert missing == [], "neither a card nor left out with a reason in cards/left_out.py"
    both = sorted(public for cls, public in classes.items() if f"keras.{name}.{public}" in made and cls in left_out)
    assert both == [], "both a card and left out"


def test_what_is_left_out_is_there_and_has_its_reason():
    for key, reason in LEFT_OUT.items():
        module, _, name = key.rpartition(".")
        assert inspect.isclass(getattr(module_of(module), name)), key
        assert len(reason.split()) >= 3, key


def test_each_argument_of_a_call_is_an_input_or_left_out(factory):
    """A cell is called by the layer that runs it."""
    called, left_out = [card for card in CARDS if card.kind is Kind.LAYER and card.output("output")], set()
    for card in called:
        parameters = inspect.signature(factory(card).call).parameters.values()
        names = {entry.name for entry in parameters if entry.kind not in (entry.VAR_POSITIONAL, entry.VAR_KEYWORD)}
        left_out |= names - {"self"} - {socket.name for socket in card.inputs}
        assert names - {"self"} - {socket.name for socket in card.inputs} <= set(CALLS_LEFT_OUT), card.key
    assert left_out == set(CALLS_LEFT_OUT)


def test_each_class_of_our_own_is_a_card():
    made = {card.factory for card in CARDS}
    assert {f"cards.keras_layers.{name}" for name in keras_layers.__all__} <= made


def test_our_own_classes_are_registered_under_our_name():
    for name in keras_layers.__all__:
        assert keras.saving.get_registered_name(getattr(keras_layers, name)) == f"voxdeck>{name}"


def test_there_are_cards_in_plenty():
    assert len(CARDS) > 280
