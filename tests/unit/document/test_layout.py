from hypothesis import given
from hypothesis import strategies as st

from app.document.graph import Graph, Link, Node
from app.document.layout import tidy
from tests.unit.document.strategies import graphs


def _overlap(places: dict, sizes: dict) -> bool:
    keys = list(places)
    for number, a in enumerate(keys):
        for b in keys[number + 1 :]:
            (ax, ay), (bx, by) = places[a], places[b]
            across = ax < bx + sizes[b][0] and bx < ax + sizes[a][0]
            if across and ay < by + sizes[b][1] and by < ay + sizes[a][1]:
                return True
    return False


@given(graph=graphs(), data=st.data())
def test_cards_never_overlap_and_links_run_to_the_right(graph: Graph, data: st.DataObject) -> None:
    heights = st.integers(40, 600).map(float)
    sizes = {key: (284.0, data.draw(heights)) for key in graph.nodes}
    places = tidy(graph, graph.nodes, sizes)
    assert set(places) == set(graph.nodes)
    assert not _overlap(places, sizes)
    known = {key for key, node in graph.nodes.items() if node.definition}
    for link in graph.links:
        # Only cards that this version does not know may stand in a loop.
        if {link.source, link.target} <= known and len(known) == len(graph.nodes):
            assert places[link.source][0] + 284 < places[link.target][0]
    if places:
        for axis in (0, 1):
            corner = min(node.position[axis] for node in graph.nodes.values())
            assert abs(min(place[axis] for place in places.values()) - corner) <= 4


def _chain(length: int, *skips: tuple[int, int]) -> Graph:
    nodes = {f"n{i}": Node(f"n{i}", "layers.Add", {}, (0.0, 10.0 * i)) for i in range(length)}
    ends = [(i, i + 1) for i in range(length - 1)] + list(skips)
    return Graph(nodes, tuple(Link(f"n{a}", "output", f"n{b}", "inputs") for a, b in ends))


def test_a_chain_is_one_row() -> None:
    graph = _chain(5)
    sizes = {key: (284.0, 96.0 + 24 * i) for i, key in enumerate(graph.nodes)}
    sockets = {link: (sizes[link.source][1] - 24, sizes[link.target][1] - 64) for link in graph.links}
    places = tidy(graph, graph.nodes, sizes, sockets)
    for link in graph.links:
        assert places[link.source][1] + sockets[link][0] == places[link.target][1] + sockets[link][1]
    assert sorted(places, key=lambda key: places[key][0]) == list(graph.nodes)


def test_a_link_that_passes_a_column_has_room_beside_its_cards() -> None:
    graph = _chain(4, (0, 3))
    sizes = dict.fromkeys(graph.nodes, (284.0, 100.0))
    places = tidy(graph, graph.nodes, sizes)
    rows = {key: y for key, (_, y) in places.items()}
    assert rows["n1"] == rows["n2"]
    assert rows["n1"] != rows["n0"] or rows["n1"] != rows["n3"]


def test_what_nothing_feeds_stands_beside_what_it_feeds() -> None:
    graph = _chain(6)
    graph = graph.with_nodes([Node("he", "initializers.HeNormal")])
    graph = graph.with_links((*graph.links, Link("he", "instance", "n4", "inputs")))
    places = tidy(graph, graph.nodes, dict.fromkeys(graph.nodes, (284.0, 100.0)))
    assert places["he"][0] == places["n3"][0]


def test_only_the_chosen_cards_move() -> None:
    graph = _chain(6)
    assert set(tidy(graph, ["n1", "n2"], dict.fromkeys(graph.nodes, (284.0, 100.0)))) == {"n1", "n2"}
    assert tidy(graph, [], {}) == {}


def test_a_thousand_cards_that_one_feeds_are_laid_out_too() -> None:
    graph = _chain(1000, *((0, i) for i in range(2, 1000)))
    places = tidy(graph, graph.nodes, dict.fromkeys(graph.nodes, (284.0, 100.0)))
    assert sorted(places, key=lambda key: places[key][0]) == list(graph.nodes)
    assert not _overlap(places, dict.fromkeys(graph.nodes, (284.0, 100.0)))


def test_cards_without_links_stand_in_rows_below() -> None:
    graph = Graph({f"n{i}": Node(f"n{i}", "layers.Add") for i in range(9)})
    places = tidy(graph, graph.nodes, dict.fromkeys(graph.nodes, (284.0, 100.0)))
    assert len({y for _, y in places.values()}) == 3
