"""Values of inputs: what is kept, what is refused and with which words, and text that reads back as it was written."""

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import catalog
from cards.card import Input
from cards.catalog import CARDS
from cards.types import BOOLEAN, FLOAT, FLOATS, INTEGER, INTEGERS, STRING, STRINGS, TENSOR
from cards.values import (
    OutOfLimits,
    ValueRefused,
    WrongKind,
    as_argument,
    check_value,
    choice_label,
    parse_value,
    value_text,
)
from resources.translations import language, speak

EDITABLE = [socket for card in CARDS for socket in card.inputs if socket.editable]
WORDS = st.text(st.characters(categories=("L", "N"), include_characters="_/ ."), min_size=1).map(str.strip)
NONE_WORDS = {"", "none", "-", "—"}


def integers(socket):
    lowest = -(2**40) if socket.minimum is None else math.ceil(socket.minimum)
    if socket.above is not None:
        lowest = max(lowest, math.floor(socket.above) + 1)
    highest = 2**40 if socket.maximum is None else math.floor(socket.maximum)
    return st.integers(lowest, highest)


def floats(socket):
    lowest = socket.above if socket.minimum is None else socket.minimum
    return st.floats(
        lowest,
        socket.maximum,
        exclude_min=socket.above is not None,
        allow_nan=False,
        allow_infinity=False,
    )


SINGLE = {
    INTEGER: integers,
    FLOAT: floats,
    BOOLEAN: lambda socket: st.booleans(),
    STRING: lambda socket: WORDS.filter(lambda word: word.lower() not in NONE_WORDS and word != socket.when_empty),
}


def values_of(socket):
    """Draw any value that the input allows."""
    if socket.choices:
        drawn = st.sampled_from(socket.choices)
    elif socket.type.item:
        entries = SINGLE[socket.type.item](socket)
        sizes = [(length, length) for length in socket.lengths] or [(1, 5)]
        drawn = st.one_of(st.lists(entries, min_size=least, max_size=most).map(tuple) for least, most in sizes)
    else:
        drawn = SINGLE[socket.type](socket)
    return drawn | st.none() if socket.optional else drawn


SOCKETS_AND_VALUES = st.sampled_from(EDITABLE).flatmap(lambda socket: st.tuples(st.just(socket), values_of(socket)))


@given(SOCKETS_AND_VALUES)
def test_an_allowed_value_is_kept(pair):
    socket, value = pair
    kept = check_value(socket, value)
    assert kept == value
    assert type(kept) is type(value)


@given(SOCKETS_AND_VALUES)
def test_text_of_a_value_reads_back(pair):
    socket, value = pair
    assert parse_value(socket, value_text(socket, value)) == value


@given(SOCKETS_AND_VALUES)
def test_a_list_from_json_becomes_a_tuple(pair):
    socket, value = pair
    if isinstance(value, tuple):
        assert check_value(socket, list(value)) == value


@given(
    st.sampled_from(EDITABLE),
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers() | st.text()),
)
def test_any_value_is_kept_or_refused_in_words(socket, value):
    try:
        kept = check_value(socket, value)
    except ValueRefused as error:
        words = str(error)
    else:
        words = f"{socket.label} is fine."
        assert check_value(socket, kept) == kept
    assert words.startswith(socket.label)
    assert words.endswith(".")


@given(st.sampled_from(EDITABLE), st.text())
def test_any_text_is_read_or_refused_in_words(socket, text):
    try:
        value = parse_value(socket, text)
    except ValueRefused as error:
        words = str(error)
    else:
        words = f"{socket.label} is fine."
        assert check_value(socket, value) == value
    assert words.startswith(socket.label)
    assert words.endswith(".")


SIZE = Input("size", INTEGERS, "A size.", (3, 3, 3), length=3, minimum=1)
COUNT = Input("count", INTEGER, "A number.", 4, minimum=1, maximum=1_000_000)
RATE = Input("rate", FLOAT, "A share.", 0.5, above=0.0, maximum=1.0)
SWITCH = Input("switch", BOOLEAN, "Yes or no.", default=True)
NAME = Input("name", STRING, "A name.", optional=True, when_empty="from card")
WAY = Input("way", STRING, "A way.", "leaky_relu", choices=("leaky_relu", "same"))
NAMES = Input("names", STRINGS, "Names.", ("one",))
SHARES = Input("shares", FLOATS, "Shares.", (0.5,))


@pytest.mark.parametrize(
    ("socket", "text", "value"),
    [
        (SIZE, "5", (5, 5, 5)),
        (SIZE, "1, 2, 3", (1, 2, 3)),
        (SIZE, "1 2 3", (1, 2, 3)),
        (SIZE, "(1; 2; 3)", (1, 2, 3)),
        (SIZE, "1 × 2 × 3", (1, 2, 3)),
        (COUNT, " 7 ", 7),
        (RATE, "1", 1.0),
        (RATE, "1e-3", 0.001),
        (SWITCH, "Yes", True),
        (SWITCH, "off", False),
        (NAME, "", None),
        (NAME, "from card", None),
        (NAME, "scan", "scan"),
        (WAY, "Leaky ReLU", "leaky_relu"),
        (WAY, "leaky_relu", "leaky_relu"),
        (NAMES, "one, two words", ("one", "two words")),
        (SHARES, "0.5, 1", (0.5, 1.0)),
    ],
)
def test_typed_text(socket, text, value):
    read = parse_value(socket, text)
    assert read == value
    assert type(read) is type(value)


ENDS = Input("ends", INTEGERS, "Ends.", (1, 1), length=2, minimum=0, pairs=True)
END = Input("end", INTEGERS, "Ends.", (1,), length=1, minimum=0, pairs=True)


@pytest.mark.parametrize(
    ("socket", "text", "argument"),
    [
        (ENDS, "2", (2, 2)),
        (ENDS, "2, 3", (2, 3)),
        (ENDS, "0, 1, 2, 3", ((0, 1), (2, 3))),
        (END, "2", 2),
        (END, "0, 1", (0, 1)),
        (SIZE, "1, 2, 3", (1, 2, 3)),
        (COUNT, "3", 3),
    ],
)
def test_ends_of_an_axis_are_handed_over_in_pairs(socket, text, argument):
    assert as_argument(socket, parse_value(socket, text)) == argument


def test_a_number_is_a_list_of_one():
    assert check_value(END, 3) == (3,)
    with pytest.raises(OutOfLimits, match=r"Ends has 2 or 4 entries. Received 3\."):
        check_value(Input("ends", INTEGERS, "Ends.", (1, 1), length=2, pairs=True), (1, 2, 3))


@pytest.mark.parametrize(
    ("socket", "text", "error", "words"),
    [
        (SIZE, "3, 3", OutOfLimits, "Size has 3 entries. Received 2."),
        (SIZE, "3, 0, 3", OutOfLimits, "Size must be 1 or more. Received 0."),
        (COUNT, "2.5", WrongKind, "Count takes a whole number. Received '2.5'."),
        (COUNT, "2000000", OutOfLimits, "Count must be 1000000 or less. Received 2000000."),
        (COUNT, "", WrongKind, "Count needs a value."),
        (RATE, "0", OutOfLimits, "Rate must be above 0. Received 0."),
        (RATE, "nan", OutOfLimits, "Rate must be a finite number. Received nan."),
        (RATE, "half", WrongKind, "Rate takes a number. Received 'half'."),
        (SWITCH, "perhaps", WrongKind, "Switch is yes or no. Received 'perhaps'."),
        (WAY, "none at all", OutOfLimits, "Way is one of leaky_relu, same. Received 'none at all'."),
        (NAMES, ",", OutOfLimits, "Names needs at least one entry."),
    ],
)
def test_refused_text(socket, text, error, words):
    with pytest.raises(error) as caught:
        parse_value(socket, text)
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("socket", "value"),
    [(COUNT, True), (COUNT, 2.0), (COUNT, "2"), (RATE, "0.5"), (SWITCH, 1), (NAME, 3), (SIZE, "333"), (SIZE, 3)],
)
def test_a_value_of_another_kind_is_refused(socket, value):
    with pytest.raises(WrongKind):
        check_value(socket, value)


def test_a_tensor_cannot_be_typed():
    socket = Input("inputs", TENSOR, "A tensor.", label="Input", required=True)
    assert not socket.editable
    with pytest.raises(WrongKind, match="takes a link from a tensor"):
        check_value(socket, "text")


def test_choices_are_told_apart_by_their_labels():
    for socket in EDITABLE:
        labels = [choice_label(choice).lower() for choice in socket.choices]
        assert len(set(labels)) == len(labels)
        assert socket.when_empty.lower() not in labels


@pytest.fixture
def speaking():
    """Return what chooses the language, which is English again afterwards."""
    before = language()
    yield speak
    speak(before)


SPACING = catalog.find("data.Blur").input("sigma")
FREE = catalog.find("parameters.Floats").input("value")
RATE = catalog.find("optimizers.Adam").input("learning_rate")


@pytest.mark.parametrize(
    ("code", "socket", "text", "value"),
    [
        ("en", RATE, "0,5", 0.5),
        ("de", RATE, "1,125", 1.125),
        ("de", RATE, "0,5*2", 1.0),
        ("de", RATE, ",5", 0.5),
        ("en", SPACING, "1,5; 2;3", (1.5, 2.0, 3.0)),
        ("de", SPACING, "1,5, 2,5, 3", (1.5, 2.5, 3.0)),
        ("de", SPACING, "0,5", (0.5, 0.5, 0.5)),
        ("de", SPACING, "1,1,3", (1.0, 1.0, 3.0)),
        ("en", FREE, "0,5", (0.0, 5.0)),
        ("de", FREE, "0,5; 1", (0.5, 1.0)),
        ("de", FREE, "0, 5", (0.0, 5.0)),
    ],
)
def test_a_decimal_comma_is_understood_where_it_can_mean_nothing_else(speaking, code, socket, text, value):
    speaking(code)
    assert parse_value(socket, text) == value


EPOCHS = catalog.find("training.Train").input("epochs")


@pytest.mark.parametrize(
    ("code", "socket", "text"),
    [
        ("en", RATE, "1,000"),
        ("de", RATE, "1,2,3"),
        ("de", FREE, "0,5"),
        ("en", EPOCHS, "1.000"),
        ("de", EPOCHS, "1.000"),
        ("en", EPOCHS, "1,000"),
        ("en", EPOCHS, "10 000"),
    ],
)
def test_a_comma_or_point_that_may_mean_two_things_is_refused(speaking, code, socket, text):
    speaking(code)
    with pytest.raises(WrongKind, match=re.escape(repr(text))):
        parse_value(socket, text)


def test_a_long_value_is_not_quoted_in_full():
    with pytest.raises(WrongKind) as refusal:
        check_value(RATE, "x" * 9999)
    assert len(str(refusal.value)) < 200


@pytest.mark.parametrize("text", ["1000001", "9" * 20, "9" * 99, "9" * 400])
def test_a_number_that_nothing_can_count_to_is_refused_before_keras_is_asked(text):
    with pytest.raises(ValueRefused):
        parse_value(EPOCHS, text)
    with pytest.raises(ValueRefused):
        parse_value(catalog.find("layers.Conv3D").input("filters"), "9" + text * 3)


def test_a_seed_is_one_that_all_generators_take():
    seed = catalog.find("training.Train").input("seed")
    assert parse_value(seed, str(2**32 - 1)) == 2**32 - 1
    with pytest.raises(OutOfLimits):
        parse_value(seed, str(2**32))
