import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.aligning import Axis, Box, Edge, aligned, distributed

NUMBERS = st.integers(-2000, 2000).map(float)
SIZES = st.integers(1, 500).map(float)
BOXES = st.dictionaries(st.sampled_from("abcdefgh"), st.builds(Box, NUMBERS, NUMBERS, SIZES, SIZES), min_size=1)


def _line(box: Box, place: tuple[float, float], edge: Edge) -> float:
    return {
        Edge.LEFT: place[0],
        Edge.RIGHT: place[0] + box.width,
        Edge.TOP: place[1],
        Edge.BOTTOM: place[1] + box.height,
        Edge.COLUMN: place[0] + box.width / 2,
        Edge.ROW: place[1] + box.height / 2,
    }[edge]


@given(BOXES, st.sampled_from(Edge))
def test_aligned_boxes_share_their_line_and_keep_the_other_place(boxes, edge):
    places = aligned(boxes, edge)
    lines = [_line(boxes[key], place, edge) for key, place in places.items()]
    assert lines == pytest.approx([lines[0]] * len(boxes))
    across = edge in (Edge.LEFT, Edge.RIGHT, Edge.COLUMN)
    for key, (x, y) in places.items():
        assert (y == boxes[key].top) if across else (x == boxes[key].left)


@given(BOXES, st.sampled_from(Axis))
def test_distributed_boxes_have_equal_room_between_them(boxes, axis):
    places = distributed(boxes, axis)
    at = 0 if axis is Axis.ACROSS else 1
    sizes = {key: box.width if at == 0 else box.height for key, box in boxes.items()}
    order = sorted(places, key=lambda key: places[key][at])
    gaps = [places[b][at] - places[a][at] - sizes[a] for a, b in itertools.pairwise(order)]
    assert gaps == pytest.approx(gaps[:1] * len(gaps))
    assert all(gap > -1e-6 for gap in gaps)
    assert all(place[1 - at] == (box.top, box.left)[at] for place, box in ((places[k], boxes[k]) for k in boxes))


def test_the_outermost_stay():
    boxes = {"a": Box(0, 0, 10, 10), "b": Box(11, 5, 10, 10), "c": Box(100, 9, 20, 10)}
    assert distributed(boxes, Axis.ACROSS) == {"a": (0, 0), "b": (50, 5), "c": (100, 9)}
