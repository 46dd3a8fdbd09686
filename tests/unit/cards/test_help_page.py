"""Help pages: written from the card's data, complete, and tables that Markdown readers take."""

import pytest

from cards import catalog
from cards.help_page import allowed, help_page, index_page, page_name


@pytest.fixture(params=catalog.CARDS, ids=lambda card: card.key)
def card(request):
    return request.param


def tables(page):
    lines = page.splitlines()
    return [line for line in lines if line.startswith("|")]


def test_a_page_says_all_that_the_card_holds(card):
    page = help_page(card)
    assert page.startswith(f"# {card.title}\n\n{card.help}\n")
    assert page.endswith("\n")
    for socket in (*card.inputs, *card.outputs):
        assert f"| {socket.label} | {socket.type.label}" in page
        assert socket.help in page
    for synonym in card.synonyms:
        assert synonym in page
    for name, reason in card.omitted.items():
        assert f"- `{name}`: {reason}." in page


def test_each_row_has_as_many_cells_as_its_head(card):
    width = 0
    for line in tables(help_page(card)):
        cells = line.replace("\\|", "").strip("|").split("|")
        if cells[0].strip() in ("Input", "Output"):
            width = len(cells)
        assert len(cells) == width, line


def test_the_page_of_the_card_that_all_others_follow():
    page = help_page(catalog.find("layers.Conv3D"))
    assert "*Convolution* · `layers.Conv3D` · Keras: `keras.layers.Conv3D`" in page
    assert "| Kernel size | list of integers | 3, 3, 3 | 3 entries; 1 or more |" in page
    assert "| Padding | text | Valid | Valid, Same |" in page
    assert "- Strides and Dilation rate\n" in page
    assert "| Input | tensor | a link | — |" in page
    assert "*Needed.*" in page


def test_what_may_be_typed_is_said_in_words():
    adam = catalog.find("optimizers.Adam")
    assert allowed(adam.input("learning_rate")) == "above 0"
    assert allowed(adam.input("beta_1")) == "0 to 1"
    assert allowed(adam.input("clipnorm")) == "0 or more; empty (none)"
    assert "| Learning rate | number or schedule | 0.001 |" in help_page(adam)
    bidirectional = catalog.find("layers.Bidirectional")
    assert allowed(bidirectional.input("layer")) == "a recurrent layer, such as LSTM or GRU"


def test_the_index_links_each_page_once():
    page = index_page(catalog.families())
    for card in catalog.CARDS:
        assert page.count(f"]({page_name(card)})") == 1
    assert page_name(catalog.find("layers.Conv3D")) == "layers.Conv3D.md"


def test_a_layer_has_its_example_and_its_paper_on_the_page():
    page = help_page(catalog.find("layers.PReLU"))
    assert "## Example\n\nWith its default values: `32 × 32 × 32 × 8` in, `32 × 32 × 32 × 8` out." in page
    assert "## Paper\n\nHe, Zhang, Ren and Sun, Delving deep into rectifiers" in page


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("layers.Add", "With its default values: two tensors of `32 × 32 × 32 × 8` in"),
        ("layers.MultiHeadAttention", "Query and Value of `50 × 8` each in, `50 × 8` out"),
        ("layers.LSTMCell", "run by the card [Recurrent](layers.RNN.md): `50 × 8` in, `16 values` out"),
        ("layers.Bidirectional", "and the layer of the card [LSTM](layers.LSTM.md): `50 × 8` in, `32 values` out"),
    ],
)
def test_an_example_says_how_many_tensors_and_which_other_cards(key, words):
    assert words in help_page(catalog.find(key))


def test_a_card_that_is_no_layer_has_no_example():
    assert "## Example" not in help_page(catalog.find("optimizers.Adam"))
    assert "## Paper\n\nKingma and Ba" in help_page(catalog.find("optimizers.Adam"))


def test_a_long_list_of_choices_stands_below_the_table_once():
    page = help_page(catalog.find("layers.LSTM"))
    assert "| Activation | text | Tanh | 26 choices, see below" in page
    assert "\n\n**Activation, Recurrent activation**: Linear, ReLU, " in page
    assert page.count("Squareplus") == 1
    assert "## Choices" not in help_page(catalog.find("layers.MaxPooling3D"))
