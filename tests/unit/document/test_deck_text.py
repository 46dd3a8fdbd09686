import json
import math

import pytest
from hypothesis import given

from app.document.deck_text import deck_text, parse_deck
from app.document.graph import Graph, Link, Node
from app.document.migration import DeckError
from tests.unit.document.strategies import graphs


@given(graph=graphs())
def test_what_is_written_is_read_back_equal(graph: Graph) -> None:
    text = deck_text(graph)
    read = parse_deck(text)
    assert read == graph
    assert list(read.nodes) == list(graph.nodes)
    assert deck_text(read) == text
    json.loads(text, parse_constant=pytest.fail)


def deck(nodes: object = (), links: object = (), **more: object) -> str:
    return json.dumps({"format": "voxdeck-deck", "version": 1, "nodes": nodes, "links": links, **more})


def node(key: object = "conv3d_1", card: object = "layers.Conv3D", **more: object) -> dict[str, object]:
    return {"id": key, "card": card, **more}


PAIR = [node("a", "network.Input"), node("b")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is not a whole deck file: line 1, column 1"),
        (deck([node()])[:-9], "is not a whole deck file: line 1"),
        ('{"format": "voxdeck-deck", "version": 1, "a": ' + "[" * 100_000, "brackets are nested too deep"),
        ("[]", "is not a Voxdeck deck"),
        ('{"nodes": []}', "is not a Voxdeck deck"),
        ('{"format": "voxdeck-deck"}', "the format's version is missing"),
        ('{"format": "voxdeck-deck", "version": true}', "the format's version is missing"),
        ('{"format": "voxdeck-deck", "version": 3}', "saved by a newer Voxdeck .format 3."),
        (deck({}), '"nodes" must be a list'),
        (deck(["conv"]), "node 1: a node must be a block"),
        (deck([node("Conv 1")]), "node 1: an id is small letters, digits and _. Received 'Conv 1'"),
        (deck([node("a/b")]), "node 1: an id is"),
        (deck([node("a\n")]), "node 1: an id is"),
        (deck([node(7)]), "node 1: an id is .* Received 7"),
        (deck([node("a"), node("a")]), "two nodes are called a"),
        (deck([node(card="")]), "node 1 .conv3d_1.: the card's name is missing"),
        (deck([node(values=[])]), 'node 1 .conv3d_1.: "values" must be a block'),
        (deck([node(position=[1])]), "a position is two numbers"),
        (deck([node(position=[1, True])]), "a position is two numbers"),
        (deck([node(values={"colour": 1})]), "node 1 .conv3d_1.: Convolution 3D has no input colour"),
        (deck([node(values={"filters": "many"})]), "node 1 .conv3d_1., input filters: Filters takes an integer"),
        (deck([node(values={"filters": 2.5})]), "input filters: Filters takes an integer. Received 2.5"),
        (deck([node(values={"filters": None})]), "input filters: Filters needs a value"),
        (deck([node(values={"filters": 10**400})]), "input filters: Filters has too many digits"),
        (deck([node(values={"use_bias": 1})]), "input use_bias: Use bias is yes or no"),
        (deck([node(values={"kernel_size": 3})]), "input kernel_size: Kernel size is a list of integers"),
        (deck([node(values={"kernel_size": ["3", 3]})]), "input kernel_size: Kernel size takes an integer"),
        (deck([node(values={"kernel_size": [[3], 3, 3]})]), "input kernel_size: Kernel size takes an integer"),
        (deck([node(values={"padding": ["same"]})]), "input padding: Padding is one of valid, same"),
        (deck([node(values={"inputs": 1})]), "input inputs: Input takes a link from a tensor"),
        (deck([node("x", "future.Thing", values={"a": math.nan})]), "one of its numbers is too large or no number"),
        (deck([node(values={"filters": 1})]).replace("1}", "1e999}"), "too large or no number"),
        (deck([node(values={"filters": 1})]).replace("1}", "1" * 5000 + "}"), "too large or no number"),
        (deck(PAIR, "ab"), '"links" must be a list'),
        (deck(PAIR, [["a.output"]]), "link 1: a link is a pair"),
        (deck(PAIR, [["a", "b.inputs"]]), "link 1: a link is a pair"),
        (deck(PAIR, [["a.output", "c.inputs"]]), "link 1: there is no node c"),
        (deck(PAIR, [["a.nothing", "b.inputs"]]), "link 1: a has no output nothing"),
        (deck(PAIR, [["a.output", "b.inputs"], ["a.output", "b.x"]]), "link 2: b has no input x"),
    ],
)
def test_each_fault_is_one_sentence_that_names_file_and_place(text: str, words: str) -> None:
    with pytest.raises(DeckError, match=words) as caught:
        parse_deck(text, "trial.deck")
    assert str(caught.value).startswith("trial.deck")
    assert "\n" not in str(caught.value)


def test_an_unknown_card_is_kept_untouched_with_its_links() -> None:
    values = {"deep": {"list": [1, 2.5, None, "x"]}, "flag": True}
    text = deck([node("a"), node("b", "future.Thing", values=values)], [["a.output", "b.anything"]])
    graph = parse_deck(text)
    assert graph.nodes["b"].values == values
    assert graph.links == (Link("a", "output", "b", "anything"),)
    assert parse_deck(deck_text(graph)) == graph


def test_a_position_next_to_nothing_is_written_the_same_each_time() -> None:
    frames = [{"id": "frame_1", "title": "", "colour": "blue", "box": [1e-320, 0.004, 64, 64]}]
    text = deck_text(parse_deck(deck([node("a", position=[1e-320, -0.001])], frames=frames)))
    assert deck_text(parse_deck(text)) == text
    assert "0.0" not in text


@pytest.mark.parametrize("far", ["1e300", "1" + 400 * "0"])
def test_a_card_that_lies_out_of_reach_is_brought_nearer(far: str) -> None:
    frames = [{"id": "frame_1", "title": "", "colour": "blue", "box": [0, 12345, 64, 64]}]
    text = deck([node("a", position=[12345, -12345])], frames=frames).replace("12345", far)
    graph = parse_deck(text)
    assert graph.nodes["a"].position == (1e8, -1e8)
    assert graph.annotations["frame_1"].position == (0.0, 1e8)


def test_an_unknown_card_in_a_group_lends_its_values_to_no_other_card() -> None:
    exposed = [{"name": "filters", "inputs": ["a.filters", "b.filters", "c.filters"]}]
    cards = [node("a", "future.Conv"), node("b", values={"filters": 7}), node("c", values={"filters": 7})]
    graph = parse_deck(deck([node("group_1", "group", inner={"nodes": cards, "links": [], "exposed": exposed})]))
    inner = graph.nodes["group_1"].inner
    assert inner is not None
    assert [inner.nodes[key].values.get("filters") for key in "abc"] == [None, 7, 7]
    assert parse_deck(deck_text(graph)) == graph


def test_what_a_newer_version_wrote_at_the_top_is_kept() -> None:
    graph = parse_deck(deck(groups=[{"name": "encoder", "nodes": ["a"]}], pins={"n": 1}))
    assert graph.extras == {"groups": [{"name": "encoder", "nodes": ["a"]}], "pins": {"n": 1}}
    assert json.loads(deck_text(graph))["groups"] == [{"name": "encoder", "nodes": ["a"]}]


def test_a_value_outside_its_limits_is_kept_for_the_card_to_show() -> None:
    graph = parse_deck(deck([node(values={"filters": 0, "padding": "sane", "strides": [1, 1]})]))
    assert graph.nodes["conv3d_1"].values == {"filters": 0, "padding": "sane", "strides": (1, 1)}
    assert parse_deck(deck_text(graph)) == graph


def test_a_link_written_twice_is_one_link() -> None:
    graph = parse_deck(deck(PAIR, [["a.output", "b.inputs"]] * 2))
    assert len(graph.links) == 1


def test_text_that_utf8_cannot_hold_does_not_stop_saving() -> None:
    graph = Graph({"a": Node("a", "layers.Conv3D", title="half \ud83d pair")}, about="größer 😀")
    text = deck_text(graph)
    assert "größer 😀" in text
    assert parse_deck(text.encode().decode()) == graph


def test_a_deck_reads_and_diffs_well() -> None:
    nodes = {
        "input_1": Node("input_1", "network.Input", {"shape": (8, 8, 8, 1)}, (0.0, 0.5)),
        "conv3d_1": Node("conv3d_1", "layers.Conv3D", {"padding": "same", "filters": 4}, (320.0, 0.0), True, "stem"),
    }
    graph = Graph(nodes, (Link("input_1", "output", "conv3d_1", "inputs"),), "A trial.")
    assert deck_text(graph) == (
        """{
 "format": "voxdeck-deck",
 "version": 2,
 "about": "A trial.",
 "nodes": [
  {
   "id": "input_1",
   "card": "network.Input",
   "position": [0, 0.5],
   "values": {
    "shape": [8, 8, 8, 1]
   }
  },
  {
   "id": "conv3d_1",
   "card": "layers.Conv3D",
   "title": "stem",
   "position": [320, 0],
   "unfolded": true,
   "values": {
    "filters": 4,
    "padding": "same"
   }
  }
 ],
 "links": [
  ["input_1.output", "conv3d_1.inputs"]
 ]
}
"""
    )


def test_resampling_in_an_older_deck_stays_as_it_was():
    inner = {"nodes": [node("b", "data.ResampleSpacing", values={"interpolation": "cubic"})], "links": []}
    older = [node("a", "data.ResampleSpacing"), node("group_1", "group", inner=inner), node("c", "data.Resize")]
    graph = parse_deck(deck(older))
    assert graph.nodes["a"].values == {"smooth": False}
    assert graph.nodes["group_1"].inner.nodes["b"].values == {"interpolation": "cubic", "smooth": False}
    assert graph.nodes["c"].values == {}
    assert parse_deck(deck_text(graph)) == graph
    assert parse_deck(deck(older[:1], version=2)).nodes["a"].values == {}
