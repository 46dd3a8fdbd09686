import pytest

from app.document.commands import (
    AddNode,
    Connect,
    Disconnect,
    EditRefused,
    MoveNodes,
    RemoveItems,
    Rename,
    SetUnfolded,
    SetValue,
    Several,
)
from app.document.graph import Graph, Link, Node
from app.document.linking import TypesDiffer
from cards.values import OutOfLimits, WrongKind


def graph_of(**cards: str) -> Graph:
    return Graph({key: Node(key, card) for key, card in cards.items()})


CHAIN = graph_of(first="layers.Conv3D", second="layers.Conv3D", add="layers.Add")
LINK = Link("first", "output", "second", "inputs")


def test_add_gives_ids_that_read_like_the_card() -> None:
    graph = Graph()
    for _ in range(2):
        graph = AddNode("layers.Conv3D", (10, 20)).apply(graph)
    graph = AddNode("layers.MaxPooling3D", (0, 0)).apply(graph)
    assert list(graph.nodes) == ["conv3d_1", "conv3d_2", "max_pooling3d_1"]
    assert graph.title("conv3d_1") == "Convolution 3D"
    assert graph.title("conv3d_2") == "Convolution 3D 2"


def test_add_with_values_keeps_only_what_differs_from_the_defaults() -> None:
    graph = AddNode("layers.Conv3D", (0, 0), "a", {"filters": 16, "strides": [2, 2, 2]}).apply(Graph())
    assert graph.nodes["a"].values == {"strides": (2, 2, 2)}


def test_add_refuses_unknown_cards_taken_ids_and_bad_values() -> None:
    with pytest.raises(EditRefused, match=r"There is no card layers\.Conv9D"):
        AddNode("layers.Conv9D", (0, 0)).apply(Graph())
    with pytest.raises(EditRefused, match="first is there already"):
        AddNode("layers.Conv3D", (0, 0), "first").apply(CHAIN)
    with pytest.raises(OutOfLimits, match="Filters must be 1 or more"):
        AddNode("layers.Conv3D", (0, 0), values={"filters": 0}).apply(Graph())


def test_remove_takes_all_links_of_a_node_along() -> None:
    graph = CHAIN.with_links(
        [LINK, Link("second", "output", "add", "inputs"), Link("first", "output", "add", "inputs")]
    )
    left = RemoveItems(("second",)).apply(graph)
    assert list(left.nodes) == ["first", "add"]
    assert left.links == (Link("first", "output", "add", "inputs"),)


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (RemoveItems(("first",)), "Delete Convolution 3D"),
        (RemoveItems(("first", "second")), "Delete 2 cards"),
        (RemoveItems(links=(LINK,)), "Delete 1 link"),
        (MoveNodes({"first": (1, 1), "second": (2, 2)}), "Move 2 cards"),
        (SetUnfolded(("first",), unfolded=True), "Open Convolution 3D"),
        (SetUnfolded(("first", "add"), unfolded=False), "Fold 2 cards"),
        (SetValue("first", "kernel_size", (5, 5, 5)), "Change kernel size of Convolution 3D to 5, 5, 5"),
        (SetValue("first", "activation", "relu"), "Change activation of Convolution 3D to ReLU"),
        (Rename("first", " stem "), "Rename Convolution 3D to stem"),
        (Connect(LINK), "Link Convolution 3D to Convolution 3D"),
        (Several((), "Arrange"), "Arrange"),
    ],
)
def test_each_edit_says_what_it_does(command: object, name: str) -> None:
    graph = graph_of(first="layers.Conv3D", second="layers.Conv3D", add="layers.Add")
    assert command.name(graph) == name


def test_a_default_leaves_no_trace() -> None:
    changed = SetValue("first", "filters", 99).apply(CHAIN)
    assert changed.nodes["first"].values == {"filters": 99}
    assert SetValue("first", "filters", 16).apply(changed).nodes["first"].values == {}
    assert SetValue("first", "filters", 99).apply(changed) is changed


def test_values_are_refused_by_name() -> None:
    with pytest.raises(WrongKind, match="Filters takes an integer"):
        SetValue("first", "filters", 2.5).apply(CHAIN)
    with pytest.raises(EditRefused, match="Convolution 3D has no input colour"):
        SetValue("first", "colour", 1).apply(CHAIN)
    with pytest.raises(EditRefused, match="There is no card third"):
        SetValue("third", "filters", 1).apply(CHAIN)


def test_rename_and_its_taking_back() -> None:
    named = Rename("first", "  stem ").apply(CHAIN)
    assert named.title("first") == "stem"
    assert Rename("first", "  ").apply(named).title("first") == "Convolution 3D"


def test_a_link_into_a_single_input_takes_the_place_of_the_old_one() -> None:
    graph = Connect(LINK).apply(CHAIN)
    graph = AddNode("layers.Conv3D", (0, 0), "third").apply(graph)
    graph = Connect(Link("third", "output", "second", "inputs")).apply(graph)
    assert graph.links == (Link("third", "output", "second", "inputs"),)


def test_links_into_an_input_of_many_keep_their_order() -> None:
    graph = CHAIN
    for source in ("second", "first"):
        graph = Connect(Link(source, "output", "add", "inputs")).apply(graph)
    assert [link.source for link in graph.links_into("add", "inputs")] == ["second", "first"]


def test_dragging_a_link_elsewhere_is_one_edit() -> None:
    graph = Connect(LINK).apply(CHAIN)
    moved = Link("first", "output", "add", "inputs")
    assert Connect(moved, replacing=LINK).apply(graph).links == (moved,)
    assert Connect(LINK, replacing=LINK).apply(graph) is graph


def test_a_refused_drag_leaves_the_link_where_it_was() -> None:
    graph = Connect(LINK).apply(CHAIN)
    with pytest.raises(TypesDiffer):
        Connect(Link("first", "output", "second", "filters"), replacing=LINK).apply(graph)
    assert graph.links == (LINK,)


def test_a_link_that_is_gone_cannot_be_removed_again() -> None:
    graph = Connect(LINK).apply(CHAIN)
    assert Disconnect(LINK).apply(graph).links == ()
    with pytest.raises(EditRefused, match="not there any more"):
        Disconnect(LINK).apply(CHAIN)


def test_several_are_applied_together_or_not_at_all() -> None:
    both = Several((Connect(LINK), SetValue("second", "filters", 4)), "Wire")
    after = both.apply(CHAIN)
    assert after.links == (LINK,)
    assert after.nodes["second"].values == {"filters": 4}
    with pytest.raises(OutOfLimits):
        Several((Connect(LINK), SetValue("second", "filters", 0)), "Wire").apply(CHAIN)
