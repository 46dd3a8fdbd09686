import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.panels.viewer.placing import Placing


def test_a_picture_fits_its_pane_true_to_the_size_of_voxels():
    # 10 rows of 3 mm and 20 columns of 1 mm: 30 mm high, 20 mm wide.
    placing = Placing((420.0, 340.0), 20.0, (10, 20), (3.0, 1.0))
    left, top, width, height = placing.box
    assert (width, height) == (200.0, 300.0)
    assert (left, top) == (110.0, 20.0)
    assert placing.scale == 10.0


def test_cells_are_found_where_they_are_drawn():
    placing = Placing((420.0, 340.0), 20.0, (10, 20), (3.0, 1.0))
    for row in range(10):
        for column in range(20):
            assert placing.cell_at(*placing.middle_of(row, column)) == (row, column)


def test_points_beside_the_picture_count_for_its_edge():
    placing = Placing((420.0, 340.0), 20.0, (10, 20), (3.0, 1.0))
    assert placing.cell_at(-50, 1000) == (9, 0)
    assert placing.cell_at(1000, -50) == (0, 19)
    assert not placing.holds(5, 5)
    assert placing.holds(200, 200)


@given(
    factor=st.floats(0.1, 10),
    x=st.floats(0, 420),
    y=st.floats(0, 340),
    right=st.floats(-99, 99),
    down=st.floats(-99, 99),
)
def test_what_lies_under_the_mouse_stays_there_while_zooming(factor, x, y, right, down):
    placing = Placing((420.0, 340.0), 20.0, (10, 20), (3.0, 1.0)).panned(right, down)

    def length_from_corner(shown):
        left, top, *_ = shown.box
        return (x - left) / shown.scale, (y - top) / shown.scale

    zoomed = placing.zoomed(factor, x, y)
    assert length_from_corner(zoomed) == pytest.approx(length_from_corner(placing), abs=1e-6)


def test_a_picture_cannot_be_pushed_out_of_its_pane():
    placing = Placing((420.0, 340.0), 20.0, (10, 20), (3.0, 1.0))
    for _ in range(20):
        placing = placing.panned(300, -300)
    left, top, _, height = placing.box
    assert left < 420
    assert top + height > 0
