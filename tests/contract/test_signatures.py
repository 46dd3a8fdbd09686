"""Each card against the signature of its factory: a Keras upgrade that changes anything fails here by name."""

import inspect

import keras
import pytest

from cards import catalog
from cards.card import Card, Input, Role
from cards.types import CONSTRAINT, DATASET, INITIALIZER, REGULARIZER, TENSOR

# Where the card's default is not Keras' own, and why.
_NEEDED = "without it the layer asks for a look at the data first"
_COLUMNS = "a network gives a value for each class, not class numbers"
OTHER_DEFAULTS = {
    ("layers.Normalization", "mean"): _NEEDED,
    ("layers.Normalization", "variance"): _NEEDED,
    ("layers.Discretization", "bin_boundaries"): _NEEDED,
    ("layers.CategoryEncoding", "num_tokens"): _NEEDED,
    ("metrics.MeanIoU", "sparse_y_pred"): _COLUMNS,
    ("metrics.IoU", "sparse_y_pred"): _COLUMNS,
    ("metrics.FBetaScore", "average"): "a curve and a table take one number a metric, not one a class",
    ("metrics.F1Score", "average"): "a curve and a table take one number a metric, not one a class",
}
LOOK_UP = {
    INITIALIZER: keras.initializers.get,
    REGULARIZER: keras.regularizers.get,
    CONSTRAINT: keras.constraints.get,
}


def signature_of(made_by) -> dict[str, inspect.Parameter]:
    """Return the named arguments of a class or function."""
    function = made_by.__init__ if inspect.isclass(made_by) else made_by
    nameless = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
    found = inspect.signature(function).parameters
    return {name: entry for name, entry in found.items() if entry.kind not in nameless and name != "self"}


def factory_inputs(card: Card) -> dict[str, Input]:
    return {
        socket.name: socket for socket in card.inputs if socket.role is Role.ARGUMENT and socket.type is not DATASET
    }


def plain(value):
    """Return a value so that Keras' several ways to write it are equal: (2, 2), ((2, 2), (2, 2)) and 2."""
    if isinstance(value, tuple | list):
        entries = [plain(entry) for entry in value]
        if entries and all(entry == entries[0] for entry in entries):
            return entries[0]
        return tuple(entries)
    return value


def same_default(socket: Input, keras_default: object) -> bool:
    if socket.type in LOOK_UP and socket.default is not None and keras_default is not None:
        look_up = LOOK_UP[socket.type]
        ours, theirs = look_up(socket.default), look_up(keras_default)
        return type(ours) is type(theirs) and ours.get_config() == theirs.get_config()
    ours, theirs = plain(socket.default), plain(keras_default)
    return ours == theirs and isinstance(ours, bool) == isinstance(theirs, bool)


def card_signature(card: Card, made_by) -> dict[str, inspect.Parameter]:
    """Return the arguments of a card's factory; ``trainable`` is the base class's, to which all layers pass it on."""
    passed_on = {"trainable": _OF_ALL_LAYERS["trainable"]} if card.input("trainable") else {}
    return passed_on | signature_of(made_by)


_OF_ALL_LAYERS = signature_of(keras.layers.Layer)


def check_arguments(card: Card, parameters: dict[str, inspect.Parameter]) -> None:
    inputs = factory_inputs(card)
    assert set(inputs) - set(parameters) == set(), "inputs that the factory does not take"
    assert set(card.omitted) - set(parameters) == set(), "omitted arguments that the factory does not have"
    assert set(inputs) & set(card.omitted) == set(), "both an input and omitted"
    assert set(parameters) - set(inputs) - set(card.omitted) == set(), "arguments neither input nor omitted"


def test_each_argument_is_an_input_or_omitted(keras_card, factory):
    check_arguments(keras_card, card_signature(keras_card, factory(keras_card)))


def test_each_omitted_argument_has_a_reason(any_card):
    assert all(len(reason.split()) >= 3 for reason in any_card.omitted.values())


def test_defaults_are_those_of_keras(keras_card, factory):
    parameters = card_signature(keras_card, factory(keras_card))
    differing = [
        f"{socket.name}: {socket.default!r} on the card, {parameters[socket.name].default!r} in Keras"
        for socket in factory_inputs(keras_card).values()
        if parameters[socket.name].default is not inspect.Parameter.empty
        and (keras_card.key, socket.name) not in OTHER_DEFAULTS
        and not same_default(socket, parameters[socket.name].default)
    ]
    assert differing == []


def test_other_defaults_are_still_needed(factory):
    for key, name in OTHER_DEFAULTS:
        card = catalog.find(key)
        assert not same_default(card.input(name), signature_of(factory(card))[name].default)


def test_what_keras_asks_for_has_a_default_on_the_card(keras_card, factory):
    """So that a card that was just dropped can be made."""
    parameters = card_signature(keras_card, factory(keras_card))
    for socket in factory_inputs(keras_card).values():
        if parameters[socket.name].default is inspect.Parameter.empty and socket.editable:
            assert socket.default is not None, socket.name


def test_each_choice_is_one_of_keras(keras_card, make):
    """The first choices of all inputs together, then the second ones, so that each is tried and few objects made."""
    chosen = [socket for socket in factory_inputs(keras_card).values() if socket.choices]
    for place in range(max((len(socket.choices) for socket in chosen), default=0)):
        choices = {socket.name: socket.choices[place % len(socket.choices)] for socket in chosen}
        assert make(keras_card, **choices) is not None


def objections(card: Card, changed: dict[str, object]) -> list[str]:
    """Return what the card's own rules say to its defaults with some changed."""
    labels = {socket.name: socket.label for socket in card.inputs}
    told = [rule.objection({**card.defaults(), **changed}, labels) for rule in card.rules]
    return [text for text in told if text]


def test_no_rule_objects_to_the_defaults(any_card):
    if any_card.key != "network.Input":
        assert objections(any_card, {}) == []


def test_each_limit_is_allowed_by_keras(keras_card, make):
    for socket in factory_inputs(keras_card).values():
        for limit in (socket.minimum, socket.maximum):
            if limit is None:
                continue
            value = int(limit) if socket.type.name.endswith("Integer") else float(limit)
            if socket.type.item:
                value = (value,) * (socket.length or 1)
            if objections(keras_card, {socket.name: value}):
                continue
            assert make(keras_card, **{socket.name: value}) is not None


def test_each_optional_input_may_be_none_in_keras(keras_card, make):
    for socket in factory_inputs(keras_card).values():
        if socket.optional:
            assert make(keras_card, **{socket.name: None}) is not None


def test_a_choice_that_keras_lacks_is_told(make):
    """The test of choices can fail: Keras refuses what it does not know."""
    with pytest.raises(ValueError, match="nosuch"):
        make(catalog.find("layers.Dense"), activation="nosuch")


def test_input_card_against_keras_input():
    card = catalog.find("network.Input")
    parameters = signature_of(keras.Input)
    check_arguments(card, parameters)
    assert all(parameters[name].default is socket.default for name, socket in factory_inputs(card).items())


def test_a_call_takes_what_keras_takes_by_itself(keras_card, factory):
    """What has its default is not handed over, so that default must be Keras' own."""
    for socket in keras_card.inputs:
        if socket.role is Role.CALL and socket.type is not TENSOR:
            assert socket.default is signature_of(factory(keras_card).call)[socket.name].default


def test_layer_calls_take_the_tensors_of_the_card(keras_card, factory):
    tensors = [socket for socket in keras_card.inputs if socket.role is Role.CALL]
    if not tensors:
        assert "output" not in {output.name for output in keras_card.outputs}
        return
    call = signature_of(factory(keras_card).call)
    assert {socket.name for socket in tensors} <= set(call)
    needed = {name for name, entry in call.items() if entry.default is inspect.Parameter.empty}
    assert needed <= {socket.name for socket in tensors}
