import numpy as np
import pytest

from app.panels.viewer.shading import grey, label_colour, outlines, tint


def test_values_are_grey_between_the_ends_of_the_window():
    values = np.array([[-5.0, 0.0, 5.0, 10.0, 99.0]], np.float32)
    assert grey(values, 0.0, 10.0).tolist() == [[0, 0, 127, 255, 255]]


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float16, np.float32, np.uint32])
def test_all_types_of_voxels_are_drawn(dtype):
    assert grey(np.array([[0, 50, 100]], dtype), 0.0, 100.0).tolist() == [[0, 127, 255]]


def test_what_has_no_finite_value_is_drawn_without_a_warning():
    values = np.array([[np.nan, np.inf, -np.inf]], np.float32)
    assert grey(values, 0.0, 1.0).tolist() == [[0, 255, 0]]


def test_labels_have_colours_of_their_own_and_the_background_none():
    colours = [label_colour(label) for label in range(1, 40)]
    assert len(set(colours)) == len(colours)
    tinted = tint(np.array([[0, 1, 2]], np.uint8), frozenset({2}))
    assert [f"{int(colour):08x}" for colour in tinted[0]] == ["00000000", "ffe69f00", "00000000"]


def test_an_outline_follows_the_sides_of_voxels():
    labels = np.zeros((4, 5), np.uint8)
    labels[1:3, 1:4] = 3
    assert outlines(labels, frozenset()) == {3: ([(1, 1, 4), (3, 1, 4)], [(1, 1, 3), (4, 1, 3)])}
    assert outlines(labels, frozenset({3})) == {}


def test_a_label_at_the_edge_of_the_picture_is_closed_there():
    across, down = outlines(np.ones((2, 2), np.uint8), frozenset())[1]
    assert across == [(0, 0, 2), (2, 0, 2)]
    assert down == [(0, 0, 2), (2, 0, 2)]
