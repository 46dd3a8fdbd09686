import numpy as np
import pytest

from app.engine.viewing import picture
from app.engine.viewing.picture import channel_facts, shadows, step_for
from app.engine.viewing.voxel_store import VoxelStore


def test_whole_numbers_fall_evenly_into_bins():
    facts = channel_facts(np.repeat(np.arange(1000, dtype=np.int16), 27).reshape(30, 30, 30))
    assert len(set(facts["counts"][:-1])) == 1
    assert facts["edges"][0] == -0.5
    assert facts["edges"][1] >= 999.5


@pytest.mark.parametrize("value", [0, 7])
def test_a_volume_of_one_value_has_a_window_with_some_width(value):
    facts = channel_facts(np.full((3, 3, 3), value, np.float32))
    assert (facts["low"], facts["high"]) == (value, value)
    assert facts["window"] == [value, value + 1.0]
    assert sum(facts["counts"]) == 27


def test_a_small_bright_thing_on_dark_ground_is_shown_in_its_full_range():
    volume = np.zeros((20, 20, 20), np.float32)
    volume[10, 10, 10] = 5.0
    assert channel_facts(volume)["window"] == [0.0, 5.0]


def test_large_volumes_are_thinned_out(monkeypatch):
    monkeypatch.setattr(picture, "_MOST_BYTES", 1000)
    assert step_for(np.zeros((10, 10, 10, 1), np.uint8)) == 1
    assert step_for(np.zeros((10, 10, 10, 1), np.float32)) == 2


def test_labels_above_63_share_the_last_bit():
    mask = np.zeros((2, 2, 2), np.uint8)
    mask[0, 0, 0], mask[1, 0, 0] = 3, 200
    assert int(shadows(mask)[0][0, 0]) == (1 << 3) | (1 << 63)
    assert shadows(mask // 50)[0].dtype == np.uint8


def test_the_store_keeps_what_was_asked_for_last(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("app.engine.viewing.voxel_store._KEPT_BYTES", 2500)
    store = VoxelStore()
    for key in "abc":
        store.keep(key, {"voxels": store.put(np.zeros(1000, np.uint8))})
        assert store.find("a") is not None
    assert store.find("b") is None
    assert len(list(tmp_path.glob("*/*.voxels"))) == 2
    store.put(np.zeros(10, np.uint8))
    store.drop()
    assert len(list(tmp_path.glob("*/*.voxels"))) == 2
