from itertools import permutations, product

import pytest

from app.panels.viewer.planes import planes_of

SIZE = (5, 7, 9)
ORIENTATIONS = ["".join(ends) for order in permutations(("SI", "AP", "RL")) for ends in product(*order)]


def test_volumes_of_unknown_orientation_lie_as_they_are_stored():
    depth, height, width = planes_of("")
    assert [(plane.title, plane.rows, plane.columns) for plane in (depth, height, width)] == [
        ("Depth", 1, 2),
        ("Height", 0, 2),
        ("Width", 0, 1),
    ]
    assert not any(plane.flip_rows or plane.flip_columns or plane.left for plane in (depth, height, width))


def test_a_volume_that_rises_to_head_front_and_right_is_shown_as_radiologists_look_at_it():
    axial, coronal, sagittal = planes_of("SAR")
    assert (axial.title, axial.left, axial.right, axial.top, axial.bottom) == ("Axial", "R", "L", "A", "P")
    assert (coronal.title, coronal.left, coronal.top) == ("Coronal", "R", "S")
    assert (sagittal.title, sagittal.left, sagittal.top) == ("Sagittal", "A", "S")
    # The first voxel is the lowest, hindmost, leftmost one: at the bottom, and at the right of the screen.
    assert axial.on_screen((0, 0, 0), SIZE) == (SIZE[1] - 1, SIZE[2] - 1)


@pytest.mark.parametrize("ends", ORIENTATIONS)
def test_every_orientation_is_shown_the_same_way_round(ends):
    for plane in planes_of(ends):
        assert plane.top in ("SA" if plane.title != "Axial" else "A")
        assert plane.left == ("A" if plane.title == "Sagittal" else "R")
        # The letter at the right is where the axis that goes to the right rises to, or comes from where it is flipped.
        assert (plane.right == ends[plane.columns]) is not plane.flip_columns
        assert (plane.bottom == ends[plane.rows]) is not plane.flip_rows


@pytest.mark.parametrize("ends", ["", "SAR", "IPL", "RSA"])
def test_a_voxel_drawn_at_a_place_is_found_again_there(ends):
    for plane in planes_of(ends):
        place = (1, 2, 3)
        row, column = plane.on_screen(place, SIZE)
        assert plane.moved((1, 2, 3), SIZE, row, column) == place
        moved = plane.moved(place, SIZE, 0, 0)
        assert moved[plane.axis] == place[plane.axis]
        assert plane.on_screen(moved, SIZE) == (0, 0)
