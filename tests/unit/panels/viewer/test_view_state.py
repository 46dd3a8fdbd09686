import numpy as np
import pytest

from app.panels.viewer.view_state import AUTO, CT_PRESETS, FULL, Shown, ViewState


@pytest.fixture
def state(look_of):
    made = ViewState()
    made.take(look_of(np.arange(4 * 6 * 8, dtype=np.float32).reshape(4, 6, 8, 1)))
    return made


def test_it_begins_in_the_middle_with_the_automatic_window(state):
    assert state.place == (2, 3, 4)
    assert (state.window.low, state.window.high, state.window.name) == (10.0, 20.0, AUTO)


def test_the_crosshair_stays_within_the_volume(state):
    state.go_to((-5, 99, 3))
    assert state.place == (0, 5, 3)
    state.scroll(2, 100)
    assert state.place == (0, 5, 7)
    state.scroll(0, -1)
    assert state.place == (0, 5, 7)


def test_another_volume_is_shown_at_the_same_share_of_each_axis(state, look_of):
    state.go_to((0, 3, 7))
    state.take(look_of(np.zeros((8, 60, 4, 1), np.float32), stage=1))
    assert state.place == (1, 35, 3)
    state.take(look_of(np.zeros((4, 6, 8, 1), np.float32)))
    assert state.place == (0, 3, 7)


def test_each_step_of_preparation_keeps_its_own_window(state, look_of):
    state.choose_window("CT lung")
    assert (state.window.level, state.window.width) == CT_PRESETS["CT lung"]
    state.take(look_of(np.zeros((4, 6, 8, 1), np.float32), stage=1))
    assert state.window.name == AUTO
    state.take(look_of(np.zeros((4, 6, 8, 1), np.float32), stage=0, index=1))
    assert state.window.name == "CT lung"


def test_the_full_range_is_that_of_each_volume(state, look_of):
    state.choose_window(FULL)
    assert (state.window.low, state.window.high) == (0.0, 4 * 6 * 8 - 1.0)
    state.take(look_of(np.zeros((4, 6, 8, 1), np.float32)))
    assert (state.window.low, state.window.high) == (0.0, 1.0)


def test_dragging_to_the_right_widens_the_window_and_up_raises_its_level(state):
    before = state.window
    state.drag_window(0.1, 0.0)
    assert state.window.width == pytest.approx(before.width + 0.1 * state.span)
    assert state.window.level == pytest.approx(before.level)
    state.drag_window(0.0, 0.2)
    assert state.window.level == pytest.approx(before.level + 0.2 * state.span)
    assert state.window.name == ""


def test_a_window_keeps_some_width(state):
    state.set_window(50.0, 20.0)
    assert state.window.high > state.window.low
    state.drag_window(-100.0, 0.0)
    assert state.window.width > 0


def test_of_two_masks_the_first_is_filled_and_the_second_outlined(look_of):
    mask = np.zeros((2, 2, 2), np.uint8)
    state = ViewState()
    state.take(look_of(np.zeros((2, 2, 2, 1), np.float32), {"Label": mask, "Prediction": mask}))
    assert [state.shown(name) for name in ("Label", "Prediction")] == [Shown.FILL, Shown.OUTLINE]
    state.set_shown("Label", Shown.OFF)
    state.toggle_overlays()
    assert state.shown("Prediction") is Shown.OFF
    state.toggle_overlays()
    assert [state.shown(name) for name in ("Label", "Prediction")] == [Shown.FILL, Shown.OUTLINE]


def test_places_in_millimetres_follow_the_spacing(look_of):
    state = ViewState()
    state.take(look_of(np.zeros((4, 4, 4, 1), np.float32), spacing=(2.5, 1.0, 0.5), in_mm=True))
    state.go_to((2, 3, 1))
    assert state.millimetres == (5.0, 3.0, 0.5)


def test_several_volumes_stand_side_by_side_at_once(look_of):
    pair = look_of(np.zeros((4, 6, 8, 2), np.float32), pictures=("Volume", "To find"))
    state = ViewState()
    state.take(pair)
    assert state.side_by_side
    assert state.side_by_side_count == 2
    state.side_by_side = False
    state.take(look_of(np.zeros((4, 6, 8, 2), np.float32), pictures=("Volume", "To find"), index=1))
    assert not state.side_by_side
    state.take(look_of(np.zeros((4, 6, 8, 2), np.float32)))
    assert state.side_by_side_count == 0
