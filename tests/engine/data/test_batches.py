from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.data.batches import Batches
from app.engine.data.dataset import DataError
from app.engine.data.loading import load
from app.engine.data.registry import make
from app.engine.data.volume_cache import VolumeCache
from tests.engine.data.conftest import ArrayDataset, write_nifti


def numbered(count):
    """Make a dataset whose volume i is all i, with label i."""
    return ArrayDataset([np.full((2, 2, 2, 1), index, np.uint8) for index in range(count)], range(count))


def epoch_of(batches, epoch):
    return [batches.batch(epoch, index) for index in range(len(batches))]


@given(st.integers(1, 30), st.integers(1, 40), st.booleans(), st.integers(0, 2**32), st.integers(0, 9))
def test_an_epoch_holds_every_volume_once(count, batch_size, shuffle, seed, epoch):
    batches = Batches(load(numbered(count)), batch_size, shuffle=shuffle, seed=seed)
    parts = epoch_of(batches, epoch)
    assert [len(labels) for _, labels in parts[:-1]] == [batch_size] * (len(batches) - 1)
    for volumes, labels in parts:
        assert volumes.dtype == np.float32
        assert labels.dtype == np.int64
        assert volumes.shape == (len(labels), 2, 2, 2, 1)
        assert np.array_equal(volumes[:, 0, 0, 0, 0], labels)
    assert sorted(np.concatenate([labels for _, labels in parts])) == list(range(count))


def order(batches, epoch):
    return np.concatenate([batches.indices(epoch, index) for index in range(len(batches))]).tolist()


def test_seed_and_epoch_tell_the_order():
    volumes = load(numbered(40))
    first, again = Batches(volumes, 8, shuffle=True, seed=5), Batches(volumes, 8, shuffle=True, seed=5)
    orders = [order(first, epoch) for epoch in range(4)]
    assert [order(again, epoch) for epoch in (3, 0, 2, 1)] == [orders[epoch] for epoch in (3, 0, 2, 1)]
    assert len({tuple(entry) for entry in orders}) == 4
    assert order(Batches(volumes, 8, shuffle=True, seed=6), 0) != orders[0]


def test_without_shuffling_the_order_is_that_of_the_dataset():
    batches = Batches(load(numbered(10)), 4)
    assert order(batches, 0) == order(batches, 7) == list(range(10))


def test_a_batch_that_is_not_there_is_refused():
    with Batches(load(numbered(10), budget=0), 4) as batches, pytest.raises(IndexError):
        batches.batch(0, 3)


@pytest.mark.parametrize("shuffle", [True, False])
def test_batches_that_are_read_again_equal_those_in_memory(shuffle):
    held = Batches(load(numbered(23)), 4, shuffle=shuffle, seed=3)
    with Batches(load(numbered(23), budget=0), 4, shuffle=shuffle, seed=3) as read:
        for epoch in range(3):
            for (first, labels), (second, others) in zip(epoch_of(held, epoch), epoch_of(read, epoch), strict=True):
                assert np.array_equal(first, second)
                assert np.array_equal(labels, others)


def test_the_following_batches_are_read_ahead_within_bounds():
    dataset = numbered(200)
    with Batches(load(dataset, budget=300), 4, shuffle=True, seed=3) as batches:
        assert 1 <= batches.ahead <= 2  # a batch takes 128 bytes
        batches.batch(0, 0)
        expected = set(np.concatenate([batches.indices(0, index) for index in range(batches.ahead + 1)]).tolist())
        for future in list(batches._coming.values()):
            future.result()
        assert set(dataset.reads) == expected
        reads = len(dataset.reads)
        batches.batch(0, 1)
        assert len(batches._coming) <= batches.ahead
        batches.batch(5, 20)  # a jump drops what was read ahead
        assert len(batches._coming) <= batches.ahead
        assert len(dataset.reads) <= reads + 4 * (2 + batches.ahead)


def test_many_threads_may_ask_in_any_order():
    with Batches(load(numbered(60), budget=0), 4, shuffle=True, seed=3) as batches, ThreadPoolExecutor(8) as pool:
        places = np.random.default_rng(0).permutation(np.tile(np.arange(len(batches)), 8))
        expected = {index: batches.indices(1, index).tolist() for index in range(len(batches))}
        for place, (volumes, labels) in zip(places, pool.map(lambda i: batches.batch(1, int(i)), places), strict=True):
            assert labels.tolist() == expected[place]
            assert np.array_equal(volumes[:, 0, 0, 0, 0], labels)


def test_a_volume_that_cannot_be_read_again_is_told(monkeypatch):
    dataset = numbered(8)

    def broken(index):
        raise DataError("scan.nii is not there.")

    volumes = load(dataset, budget=0)
    monkeypatch.setattr(dataset, "volume", broken)
    with Batches(volumes, 4) as batches, pytest.raises(DataError, match=r"scan\.nii is not there"):
        batches.batch(0, 1)


def test_closing_ends_the_threads():
    with Batches(load(numbered(60), budget=0), 4) as batches:
        batches.batch(0, 0)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("batches")]


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_batches_are_the_same_whatever_the_number_of_threads(tmp_path, monkeypatch, workers):
    for number in range(6):
        voxels = np.random.default_rng(number).random((6, 7, 8)).astype(np.float32)
        write_nifti(tmp_path / "all" / "one" / f"{number}.nii.gz", voxels)
    dataset = make("volume_folder", {"folder": "all"}, tmp_path)["dataset"]
    dataset = make("resample_spacing", {"dataset": dataset, "spacing": (1.5, 1.0, 0.8)}, tmp_path)["dataset"]
    patches = {"size": (3, 4, 5), "patches": 2, "foreground": 0.0, "seed": 3}
    dataset = make("random_patches", {"dataset": dataset, **patches}, tmp_path)["dataset"]
    cache = VolumeCache(tmp_path / "cache", 10**8)

    def walked():
        with Batches(load(dataset, budget=1, cache=cache), 5, shuffle=True, seed=4) as batches:
            return np.concatenate([batches.batch(epoch, index)[0] for epoch in range(2) for index in range(3)])

    expected = walked()
    monkeypatch.setattr("app.engine.data.batches.WORKERS", workers)
    np.testing.assert_array_equal(walked(), expected)
    assert len(expected) == 24
    assert not np.array_equal(expected[:12], expected[12:])
