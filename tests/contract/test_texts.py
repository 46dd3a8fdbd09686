"""The words and the looks of the cards: complete, in our style and told apart."""

import colorsys
import itertools
import math

from cards import catalog, types
from cards.catalog import CARDS
from cards.values import check_value


def colour(kind):
    return [int(kind.colour[place : place + 2], 16) for place in (1, 3, 5)]


def sockets(card):
    return (*card.inputs, *card.outputs)


def test_keys_are_unique():
    keys = [card.key for card in CARDS]
    assert len(keys) == len(set(keys))


def test_titles_are_unique_within_a_family():
    for family, cards in catalog.families().items():
        titles = [card.title for card in cards]
        assert len(titles) == len(set(titles)), family


def test_each_help_is_one_or_two_sentences(any_card):
    for text in (any_card.help, *(socket.help for socket in sockets(any_card))):
        assert text.endswith(".")
        assert not text.endswith("..")
        assert text[0].isupper() or text[0].isdigit() or text.startswith("z_score")
        assert text == text.strip()
        assert "  " not in text


def test_each_socket_has_a_label(any_card):
    labels = [socket.label for socket in any_card.inputs]
    assert all(labels)
    assert len(set(labels)) == len(labels), "two inputs with one label"
    assert all(socket.label for socket in any_card.outputs)


def test_help_of_inputs_fits_a_tooltip(any_card):
    for socket in any_card.inputs:
        assert len(socket.help) <= 140, socket.name


def test_an_input_that_may_be_empty_says_what_then(any_card):
    for socket in any_card.inputs:
        if socket.optional:
            assert socket.when_empty, socket.name


def test_defaults_are_allowed_by_their_own_inputs(any_card):
    for socket in any_card.inputs:
        if socket.editable:
            assert check_value(socket, socket.default) == socket.default, socket.name


def test_the_title_finds_the_card(any_card):
    assert any_card in catalog.search(any_card.title)[:2]
    assert any_card in catalog.search(any_card.name)[:3]


def test_synonyms_are_unique_on_a_card(any_card):
    assert len(set(any_card.synonyms)) == len(any_card.synonyms)


def test_names_of_types_are_unique():
    assert len({kind.name for kind in types.ALL_TYPES}) == len(types.ALL_TYPES)


def test_colours_of_types_can_be_told_apart():
    """The distance is in RGB, of 441 at most; 24 is what two neighbouring sockets show."""
    single = [kind for kind in types.ALL_TYPES if kind.item is None]
    for one, other in itertools.combinations(single, 2):
        distance = math.dist(colour(one), colour(other))
        assert distance >= 24, f"{one.name} and {other.name}"


def test_colours_show_on_dark_and_light():
    for kind in types.ALL_TYPES:
        lightness = colorsys.rgb_to_hls(*(part / 255 for part in colour(kind)))[1]
        assert 0.3 <= lightness <= 0.75, kind.name


def test_a_list_has_the_colour_of_its_entries():
    for kind in types.ALL_TYPES:
        if kind.item:
            assert kind.colour == kind.item.colour
            assert kind.shape is types.SocketShape.TWO_CIRCLES
