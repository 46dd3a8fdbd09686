import pytest

from app.document.graph import Change, Graph, Link, Node


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ("layers.Conv3D", "conv3d_1"),
        ("layers.Conv3DTranspose", "conv3d_transpose_1"),
        ("layers.GlobalAveragePooling3D", "global_average_pooling3d_1"),
        ("initializers.L2", "l2_1"),
        ("future.3DThing", "node_3d_thing_1"),
        ("future.", "node_1"),
        ("Ünbekannt", "nbekannt_1"),
    ],
)
def test_fresh_ids_are_sound_names_for_keras(card: str, expected: str) -> None:
    assert Graph().fresh_id(card) == expected


def test_fresh_ids_pass_over_those_in_use_and_those_spoken_for() -> None:
    graph = Graph({"conv3d_1": Node("conv3d_1", "layers.Conv3D")})
    assert graph.fresh_id("layers.Conv3D", ["conv3d_2"]) == "conv3d_3"


def test_values_fall_back_on_the_cards_defaults() -> None:
    node = Node("a", "layers.Conv3D", {"filters": 3})
    assert (node.value("filters"), node.value("padding"), node.value("nothing")) == (3, "valid", None)
    unknown = Node("b", "future.Thing", {"x": 1})
    assert (unknown.value("x"), unknown.value("y"), unknown.input("x"), unknown.output("x")) == (1, None, None, None)


def test_links_are_found_from_both_ends_in_order() -> None:
    links = (Link("b", "output", "d", "inputs"), Link("a", "output", "d", "inputs"), Link("a", "output", "c", "inputs"))
    graph = Graph({key: Node(key, "layers.Add") for key in "abcd"}, links)
    assert graph.links_into("d", "inputs") == links[:2]
    assert graph.links_to("c") == links[2:]
    assert graph.links_from("a") == links[1:]
    assert list(graph.links_of(["c", "b"])) == [links[0], links[2]]
    assert graph.reaches("a", "d")
    assert not graph.reaches("d", "a")


def test_a_change_tells_what_was_added_removed_and_altered() -> None:
    before = Graph({key: Node(key, "layers.Add") for key in "abc"}, (Link("a", "output", "b", "inputs"),))
    after = before.without(["a"]).with_nodes([Node("b", "layers.Add", position=(5, 5)), Node("d", "layers.Add")])
    change = Change.between(before, after)
    assert (change.added, change.removed, change.changed) == (("d",), ("a",), ("b",))
    assert change.links_removed == before.links
    assert not change.moves_only


def test_another_order_of_links_is_no_mere_move() -> None:
    links = (Link("a", "output", "c", "inputs"), Link("b", "output", "c", "inputs"))
    before = Graph({key: Node(key, "layers.Concatenate") for key in "abc"}, links)
    change = Change.between(before, before.with_links(reversed(links)))
    assert (change.links_added, change.links_removed) == ((), ())
    assert not change.moves_only
