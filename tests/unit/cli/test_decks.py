import pytest

from app.cli.decks import deck_of
from app.cli.refusals import CommandRefused
from app.document.commands import AddNode
from app.document.deck_file import write_deck
from app.document.graph import Graph
from app.document.migration import DeckError


@pytest.fixture
def file(tmp_path):
    graph = Graph()
    for key, card in (("conv3d_1", "layers.Conv3D"), ("string_1", "parameters.String")):
        graph = AddNode(card, (0, 0), key).apply(graph)
    write_deck(tmp_path / "net.deck", graph)
    return str(tmp_path / "net.deck")


def test_settings_are_read_as_they_are_typed_on_the_card(file):
    texts = ["conv3d_1.kernel_size=5", "conv3d_1.strides=1,2,2", "conv3d_1.use_bias=no", "conv3d_1.activation=ReLU"]
    graph, _ = deck_of(file, [*texts, "string_1.value=a=b"])
    assert dict(graph.nodes["conv3d_1"].values) == {
        "kernel_size": (5, 5, 5),
        "strides": (1, 2, 2),
        "use_bias": False,
        "activation": "relu",
    }
    assert graph.nodes["string_1"].value("value") == "a=b"


def test_the_last_of_two_settings_counts(file):
    graph, _ = deck_of(file, ["conv3d_1.filters=4", "conv3d_1.filters=8"])
    assert graph.nodes["conv3d_1"].value("filters") == 8


def test_the_suffix_may_be_left_out(file, tmp_path):
    assert deck_of(file.removesuffix(".deck"))[1] == tmp_path / "net.deck"
    with pytest.raises(DeckError, match="There is no file"):
        deck_of(str(tmp_path / "other"))


@pytest.mark.parametrize("setting", ["", "=", "conv3d_1", "conv3d_1=3", ".filters=3", "conv3d_1.=3"])
def test_a_setting_of_another_form_is_refused(file, setting):
    with pytest.raises(CommandRefused, match="--set takes NODE"):
        deck_of(file, [setting])
