"""The words and the looks of the cards: complete, in our style and told apart."""

import itertools
import math

import pytest

from cards import catalog, types
from cards.catalog import CARDS
from cards.values import check_value
from resources.themes import THEMES


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


def light_of(kind):
    parts = (part / 255 for part in colour(kind))
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def luminance(light):
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), light, strict=True))


def test_colours_show_on_the_cards_of_both_themes():
    for kind, theme in itertools.product(types.ALL_TYPES, THEMES.values()):
        ground = types.SocketType("", "", theme.card)
        low, high = sorted(luminance(light_of(each)) for each in (kind, ground))
        assert (high + 0.05) / (low + 0.05) >= 3, (kind.name, theme.name)


# What is seen of red, green and blue without the cones for red, and without those for green (Machado et al. 2009).
SEEN = {
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.052)),
    "deuteranopia": ((0.3673, 0.8606, -0.228), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
}


def seen(kind, matrix):
    """The colour in CIE L*a*b*, in which distances are as they are felt."""
    light = light_of(kind)
    red, green, blue = (min(1, max(0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in matrix)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = luminance((red, green, blue))
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("matrix", SEEN.values(), ids=SEEN)
def test_types_of_one_shape_are_told_apart_without_red_or_green(matrix):
    for one, other in itertools.combinations(types.ALL_TYPES, 2):
        if one.shape is other.shape:
            assert math.dist(seen(one, matrix), seen(other, matrix)) > 12, (one.name, other.name)


def test_a_list_has_the_colour_of_its_entries():
    for kind in types.ALL_TYPES:
        if kind.item:
            assert kind.colour == kind.item.colour
            assert kind.shape is types.SocketShape.TWO_CIRCLES
