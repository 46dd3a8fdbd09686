from __future__ import annotations

import numpy as np
import pytest

from app.engine.data import npz_member
from app.engine.data.dataset import DataError
from app.engine.data.loading import load

RANDOM = np.random.default_rng(0)


def volumes(count=5, shape=(4, 5, 6), dtype=np.uint8):
    return RANDOM.integers(0, 2 if dtype is bool else 100, (count, *shape)).astype(dtype)


def numbers(count=5):
    return np.arange(count).reshape(-1, 1) % 2


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int16, np.float16, np.float32])
def test_small_types_stay_as_they_are(npz, save, dtype):
    images = volumes(dtype=dtype)
    dataset = npz(save=save, train_images=images, train_labels=numbers())
    assert dataset.spec.shape == (4, 5, 6, 1)
    assert dataset.spec.dtype == dtype
    for index in (3, 0, 4):
        assert dataset.volume(index).dtype == dtype
        assert np.array_equal(dataset.volume(index)[..., 0], images[index])


@pytest.mark.parametrize("dtype", [np.float64, np.int64, ">f8", ">i2"])
def test_large_and_foreign_types_become_small_native_ones(npz, dtype):
    images = volumes(dtype=dtype)
    dataset = npz(train_images=images, train_labels=numbers())
    assert dataset.spec.dtype == (np.int16 if dtype == ">i2" else np.float32)
    assert dataset.volume(1).dtype == dataset.spec.dtype
    assert np.array_equal(dataset.volume(1)[..., 0], images[1])


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_arrays_in_fortran_order_are_read_right(npz, save):
    images = np.asfortranarray(volumes())
    dataset = npz(save=save, train_images=images, train_labels=numbers())
    assert all(np.array_equal(dataset.volume(index)[..., 0], images[index]) for index in range(5))


def test_channels_come_last(npz):
    images = volumes(shape=(4, 5, 6, 2))
    dataset = npz(train_images=images, train_labels=numbers())
    assert dataset.spec.shape == (4, 5, 6, 2)
    assert np.array_equal(dataset.volume(2), images[2])


def test_all_joins_the_parts_that_are_there(npz):
    train, test = volumes(), volumes(3)
    arrays = {
        "train_images": train,
        "train_labels": numbers(),
        "test_images": test,
        "test_labels": np.array([2, 2, 0]),
    }
    joined = npz(**arrays)
    assert joined.spec.words() == "8 volumes · 4 × 5 × 6 × 1 · 3 classes"
    assert joined.labels.tolist() == [0, 1, 0, 1, 0, 2, 2, 0]
    assert np.array_equal(joined.volume(4)[..., 0], train[4])
    assert np.array_equal(joined.volume(5)[..., 0], test[0])
    assert joined.origin(6).endswith("v.npz: test_images[1]")
    assert npz("test", **arrays).labels.tolist() == [2, 2, 0]


def test_parts_of_different_size_are_told_in_the_spec(npz):
    dataset = npz(
        train_images=volumes(), train_labels=numbers(), val_images=volumes(shape=(4, 7, 6)), val_labels=numbers()
    )
    assert dataset.spec.shape == (4, None, 6, 1)
    assert dataset.spec.shape_words() == "4 × 5–7 × 6 × 1"


def test_arrays_can_be_named(npz):
    dataset = npz(images="scans", labels="kinds", scans=volumes(), kinds=np.array([0.0, 1.0, 2.0, 0.0, 1.0]))
    assert dataset.labels.tolist() == [0, 1, 2, 0, 1]
    assert dataset.labels.dtype == np.int64


def test_other_labels_can_be_named_for_a_part(npz):
    dataset = npz("train", labels="fine", train_images=volumes(), train_labels=numbers(), fine=np.full(5, 3))
    assert dataset.labels.tolist() == [3] * 5


def test_the_spec_is_made_without_reading_the_volumes(npz, monkeypatch):
    monkeypatch.setattr(npz_member.NpzMember, "row", lambda *_: pytest.fail("a volume was read"))
    monkeypatch.setattr(npz_member, "_Unpacked", lambda *_: pytest.fail("the volumes were unpacked"))
    dataset = npz(save=np.savez_compressed, train_images=volumes(), train_labels=numbers())
    assert len(dataset) == 5


def test_a_compressed_array_is_unpacked_only_as_far_as_it_is_needed(npz, monkeypatch):
    monkeypatch.setattr(npz_member, "_CHUNK", 64)
    images = RANDOM.integers(0, 255, (50, 8, 8, 8)).astype(np.uint8)
    dataset = npz(save=np.savez_compressed, train_images=images, train_labels=numbers(50))
    member = dataset._pairs[0].images
    dataset.volume(2)
    assert 3 * 512 <= member._unpacked._end < 6 * 512
    assert np.array_equal(dataset.volume(49)[..., 0], images[49])
    assert np.array_equal(dataset.volume(0)[..., 0], images[0])


def test_the_fingerprint_follows_the_file_and_the_choice(npz):
    arrays = {"train_images": volumes(), "train_labels": numbers(), "val_images": volumes(), "val_labels": numbers()}
    first = npz(**arrays).fingerprint
    assert npz("val", **arrays).fingerprint != first
    arrays["train_images"] = volumes(shape=(4, 5, 7))
    assert npz(**arrays).fingerprint != first


def test_the_shared_modelnet_file_is_read_as_numpy_reads_it(modelnet, make_one):
    dataset = make_one("numpy_volumes", file=str(modelnet), part="all", images=None, labels=None)
    assert dataset.spec.words() == "1,084 volumes · 32³ × 1 · 2 classes"
    assert dataset.spec.dtype == np.uint8
    with np.load(modelnet) as arrays:
        held = load(dataset)._held
        assert np.array_equal(held[:949, ..., 0], arrays["train_images"])
        assert np.array_equal(held[949:, ..., 0], arrays["val_images"])
        assert np.array_equal(dataset.labels[949:], arrays["val_labels"][:, 0])
    with pytest.raises(DataError, match="has no array test_images"):
        make_one("numpy_volumes", file=str(modelnet), part="test", images=None, labels=None)
