from itertools import pairwise

from app.document.aligning import Box
from app.document.annotation import Annotation, Kind
from app.document.framed_layout import tidy_framed
from app.document.graph import Graph, Link, Node

SIZE = (280.0, 160.0)


def chain(*keys: str) -> tuple[Link, ...]:
    return tuple(Link(a, "output", b, "inputs") for a, b in pairwise(keys))


def framed(frames: dict[str, Box], notes: dict[str, Box], places: dict[str, tuple[float, float]]) -> Graph:
    nodes = {key: Node(key, "layers.ReLU", position=place) for key, place in places.items()}
    annotations = [Annotation(k, Kind.FRAME, k, (b.left, b.top), (b.width, b.height)) for k, b in frames.items()]
    annotations += [Annotation(k, Kind.NOTE, k, (b.left, b.top), (b.width, b.height)) for k, b in notes.items()]
    return Graph(nodes, chain(*places), annotations={made.id: made for made in annotations})


def laid(graph: Graph, *chosen: str) -> dict[str, Box]:
    boxes = {key: Box(*node.position, *SIZE) for key, node in graph.nodes.items()}
    return tidy_framed(graph, boxes, chosen or tuple(graph.nodes), {})


def within(inner: Box, outer: Box) -> bool:
    return (
        outer.left <= inner.left
        and outer.top <= inner.top
        and inner.left + inner.width <= outer.left + outer.width
        and inner.top + inner.height <= outer.top + outer.height
    )


def apart(one: Box, other: Box) -> bool:
    return (
        one.left + one.width <= other.left
        or other.left + other.width <= one.left
        or one.top + one.height <= other.top
        or other.top + other.height <= one.top
    )


# a → b → c → d → e → f, of which b, c and d lie in a frame, and c and d in one within it.
PLACES = {
    "a": (0.0, 0.0),
    "b": (100.0, 900.0),
    "c": (500.0, 1000.0),
    "d": (520.0, 1200.0),
    "e": (90.0, 300.0),
    "f": (9.0, 9.0),
}
OUTER, INNER = Box(50.0, 800.0, 900.0, 700.0), Box(450.0, 900.0, 480.0, 550.0)
GRAPH = framed({"outer": OUTER, "inner": INNER}, {}, PLACES)


def test_a_frame_keeps_its_cards_and_no_others() -> None:
    placed = laid(GRAPH)
    assert set(placed) == {*PLACES, "outer", "inner"}
    assert all(within(placed[key], placed["inner"]) for key in "cd")
    assert within(placed["inner"], placed["outer"])
    assert within(placed["b"], placed["outer"])
    assert apart(placed["b"], placed["inner"])
    assert all(apart(placed[key], placed["outer"]) for key in "aef")
    cards = [placed[key] for key in PLACES]
    assert all(apart(one, other) for at, one in enumerate(cards) for other in cards[at + 1 :])


def test_links_run_from_left_to_right_through_frames() -> None:
    placed = laid(GRAPH)
    lefts = [placed[key].left for key in PLACES]
    assert lefts == sorted(lefts)


def test_tidying_twice_moves_nothing_by_more_than_a_step_of_the_grid() -> None:
    placed = laid(GRAPH)
    again = framed(
        {key: placed[key] for key in ("outer", "inner")},
        {},
        {key: (placed[key].left, placed[key].top) for key in PLACES},
    )
    for key, box in laid(again).items():
        assert max(abs(box.left - placed[key].left), abs(box.top - placed[key].top)) <= 8


def test_a_frame_of_which_some_cards_are_chosen_only_grows() -> None:
    placed = laid(GRAPH, "c", "d")
    assert "a" not in placed
    assert "b" not in placed
    assert within(placed["inner"], placed["outer"])
    assert within(OUTER, placed["outer"])


def test_a_note_goes_with_its_card_and_covers_none() -> None:
    note = Box(100.0, 820.0, 200.0, 60.0)
    lone = Box(5000.0, 5000.0, 200.0, 60.0)
    placed = laid(framed({"outer": OUTER}, {"note": note, "lone": lone}, PLACES))
    assert "lone" not in placed
    assert placed["note"].left - placed["b"].left == note.left - PLACES["b"][0]
    assert within(placed["note"], placed["outer"])
    assert all(apart(placed["note"], placed[key]) for key in PLACES)


def test_a_frame_that_a_way_leaves_and_enters_again_is_laid_out_too() -> None:
    graph = framed({"outer": OUTER}, {}, PLACES)
    back = Graph(graph.nodes, chain("b", "a", "c"), annotations=graph.annotations)
    placed = laid(back)
    assert all(within(placed[key], placed["outer"]) for key in "bcd")
    assert apart(placed["a"], placed["outer"])
