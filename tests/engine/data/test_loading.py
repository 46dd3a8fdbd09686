from __future__ import annotations

import threading
import tracemalloc

import numpy as np
import pytest

from app.engine.data import loading
from app.engine.data.dataset import Cancelled, DataError, Dataset, DatasetSpec
from app.engine.data.loading import load, memory_budget
from app.engine.data.synthetic_shapes import synthetic_shapes
from app.engine.data.transforms import crop_or_pad, scale_intensity
from tests.engine.data.conftest import ArrayDataset


def arrays(count=6, shape=(3, 4, 5, 1), dtype=np.uint8):
    random = np.random.default_rng(0)
    return ArrayDataset([random.integers(0, 9, shape).astype(dtype) for _ in range(count)], np.arange(count) % 2)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int16, np.float16, np.float32])
def test_volumes_are_held_in_their_small_type_and_given_as_float32(dtype):
    dataset = arrays(dtype=dtype)
    volumes = load(dataset)
    assert volumes.in_memory
    assert volumes.held_bytes == 6 * 60 * np.dtype(dtype).itemsize == dataset.spec.nbytes
    given = volumes.gather([4, 1])
    assert given.dtype == np.float32
    assert given.shape == (2, 3, 4, 5, 1)
    assert np.array_equal(given[0], dataset.volumes[4])
    assert sorted(dataset.reads) == list(range(6))


def test_what_is_given_can_be_changed_without_changing_what_is_held():
    volumes = load(arrays(dtype=np.float32))
    before = volumes.gather([0])
    volumes.gather([0])[:] = -1
    assert np.array_equal(volumes.gather([0]), before)


def test_the_words_state_the_memory_and_the_budget():
    volumes = load(synthetic_shapes(classes=4, samples=20, size=24, noise=0, seed=1), budget=2_000_000)
    assert volumes.words == "20 volumes held in memory as float32: 1.1 MB of 2.0 MB allowed"
    volumes = load(synthetic_shapes(classes=4, samples=20, size=24, noise=0, seed=1), budget=900)
    assert volumes.words == "20 volumes take 1.1 MB, more than the 900 bytes allowed: read again in each epoch"


def test_over_the_budget_nothing_is_held_and_each_volume_is_read_again():
    dataset = arrays()
    volumes = load(dataset, budget=359)
    assert not volumes.in_memory
    assert volumes.held_bytes == 0
    assert not dataset.reads
    for _ in range(2):
        assert np.array_equal(volumes.gather([2, 5]), np.stack([dataset.volumes[2], dataset.volumes[5]]))
    assert dataset.reads == [2, 5, 2, 5]
    assert load(dataset, budget=360).in_memory


def test_the_budget_comes_from_the_free_memory(monkeypatch):
    class Memory:
        available = 1000

    monkeypatch.setattr(loading.psutil, "virtual_memory", Memory)
    assert memory_budget() == 500
    assert load(arrays()).budget == 500


class Counted(Dataset):
    """Volumes of float64 made on demand."""

    def __init__(self, count, size):
        super().__init__(DatasetSpec(count, (size, size, size, 1), dtype=np.dtype(np.uint8)), np.zeros(count), "")
        self._size = size

    def volume(self, index):
        return np.full((self._size, self._size, self._size, 1), index % 250, np.uint8)

    def origin(self, index):
        return str(index)


def test_loading_needs_little_memory_beside_what_it_holds():
    dataset = Counted(200, 32)
    tracemalloc.start()
    volumes = load(dataset)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert volumes.held_bytes == 200 * 32**3
    assert peak < volumes.held_bytes + 20 * 32**3


def test_progress_rises_to_the_end():
    told = []
    load(arrays(50), lambda done, total: told.append((done, total)))
    assert told[0] == (0, 50)
    assert told[-1] == (50, 50)
    assert told == sorted(told)


def test_loading_can_be_cancelled():
    dataset = arrays(500)
    asked = threading.Event()

    def progress(done, total):
        if done:
            asked.set()

    with pytest.raises(Cancelled):
        load(dataset, progress, lambda: asked.is_set() or len(dataset.reads) > 20)
    assert len(dataset.reads) < 50
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("volumes")]


def test_volumes_that_differ_in_size_name_the_card_to_add():
    dataset = ArrayDataset([np.zeros((3, 4, 5, 1)), np.zeros((3, 6, 5, 1))])
    with pytest.raises(DataError, match=r"differ in size \(3 × 4–6 × 5 × 1\)\. Add a Crop or pad card"):
        load(dataset)
    assert not dataset.reads
    assert load(crop_or_pad(dataset=dataset, size=(4, 4, 4), value=0)).in_memory


def test_volumes_that_differ_in_channels_are_told():
    dataset = ArrayDataset([np.zeros((3, 4, 5, 1)), np.zeros((3, 4, 5, 2))])
    with pytest.raises(DataError, match=r"number of channels \(3 × 4 × 5 × 1–2\)"):
        load(dataset)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("budget", [None, 0])
def test_voxels_that_are_not_finite_are_named_with_their_volume(bad, budget):
    dataset = arrays(dtype=np.float32)
    dataset.volumes[3][0, 0, :2] = bad
    with pytest.raises(DataError, match="array 3 holds 2 voxels without a finite value"):
        load(dataset, budget=budget).gather([3])


def test_scaling_does_not_hide_voxels_that_are_not_finite():
    dataset = arrays(dtype=np.float32)
    dataset.volumes[3][0, 0, 0] = np.inf
    with pytest.raises(DataError, match="array 3 holds"):
        load(scale_intensity(dataset=dataset, method="z_score"))


def test_numbers_too_large_for_float32_are_told_not_hidden(npz):
    images = np.zeros((2, 3, 3, 3))
    images[1, 0, 0, 0] = 1e300
    with pytest.raises(DataError, match=r"v\.npz: train_images\[1\] holds 1 voxel without"):
        load(npz(train_images=images, train_labels=np.arange(2)))


def test_an_error_of_the_program_is_not_swallowed(monkeypatch):
    dataset = arrays()
    monkeypatch.setattr(dataset, "volume", lambda index: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        load(dataset)
