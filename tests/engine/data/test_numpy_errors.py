from __future__ import annotations

import zipfile

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


def refused(words, make):
    with pytest.raises(DataError, match=words) as caught:
        make()
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_file_that_is_not_there_is_named(make_one):
    refused(
        r"nowhere\.npz is not there",
        lambda: make_one("numpy_volumes", file="nowhere.npz", part="all", images=None, labels=None),
    )


def test_no_file_chosen_is_told(make_one):
    refused("No file is chosen", lambda: make_one("numpy_volumes", file=" ", part="all", images=None, labels=None))


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04cut"])
def test_what_is_no_npz_is_told(make_one, tmp_path, content):
    (tmp_path / "x.npz").write_bytes(content)
    refused(
        r"x\.npz is not a \.npz file",
        lambda: make_one("numpy_volumes", file="x.npz", part="all", images=None, labels=None),
    )


def test_a_single_array_and_a_folder_are_told(make_one, tmp_path):
    np.save(tmp_path / "x.npy", np.zeros(3))
    refused("a single array", lambda: make_one("numpy_volumes", file="x.npy", part="all", images=None, labels=None))
    refused(
        "cannot be read: is a directory",
        lambda: make_one("numpy_volumes", file=".", part="all", images=None, labels=None),
    )


def test_an_archive_without_arrays_is_told(make_one, tmp_path):
    with zipfile.ZipFile(tmp_path / "x.npz", "w") as archive:
        archive.writestr("letter.txt", "hello")
    refused("holds no arrays", lambda: make_one("numpy_volumes", file="x.npz", part="all", images=None, labels=None))


WRONG = {
    "an array that is not there names those that are": (
        {"images": "scans", "labels": "kinds"},
        {"scan": volumes(), "kinds": numbers()},
        r"has no array scans\. v\.npz has: kinds, scan\.",
    ),
    "a part that is missing": (
        {"part": "test"},
        {"train_images": volumes(), "train_labels": numbers()},
        r"has no array test_images\. v\.npz has: train_images, train_labels\.",
    ),
    "volumes without labels": ({}, {"train_images": volumes()}, r"has no array train_labels"),
    "labels without volumes": ({}, {"val_labels": numbers()}, r"has no array val_images"),
    "other names than expected": (
        {},
        {"a": volumes(), "b": numbers()},
        r"none of the arrays train_images.*Type the names.*has: a, b\.",
    ),
    "only the volumes named": (
        {"images": "a"},
        {"a": volumes(), "b": numbers()},
        r"Images names an array, Labels does not",
    ),
    "labels of the wrong length": (
        {},
        {"train_images": volumes(5), "train_labels": numbers(4)},
        r"train_labels has the shape 4 × 1, but train_images holds 5 volumes",
    ),
    "several labels a volume": (
        {},
        {"train_images": volumes(5), "train_labels": np.zeros((5, 14))},
        r"train_labels has the shape 5 × 14",
    ),
    "images of 3 axes": (
        {},
        {"train_images": np.zeros((5, 6, 7)), "train_labels": numbers()},
        r"train_images has the shape 5 × 6 × 7, but volumes × depth",
    ),
    "images of 6 axes": (
        {},
        {"train_images": np.zeros((5, 1, 1, 1, 1, 1)), "train_labels": numbers()},
        r"train_images has the shape 5 × 1 × 1 × 1 × 1 × 1",
    ),
    "no volumes at all": (
        {},
        {"train_images": np.zeros((0, 4, 4, 4)), "train_labels": np.zeros(0)},
        r"train_images has the shape 0 × 4 × 4 × 4",
    ),
    "labels with fractions": (
        {},
        {"train_images": volumes(2), "train_labels": np.array([0.5, 1])},
        r"labels that are not whole numbers",
    ),
    "labels that are NaN": (
        {},
        {"train_images": volumes(2), "train_labels": np.array([np.nan, 1])},
        r"labels that are not whole numbers",
    ),
    "negative labels": (
        {},
        {"train_images": volumes(2), "train_labels": np.array([-1, 1])},
        r"the negative label -1",
    ),
    "labels that are no classes": (
        {},
        {"train_images": volumes(2), "train_labels": np.array([0, 2**62])},
        r"the label 4611686018427387904",
    ),
    "labels in words": (
        {},
        {"train_images": volumes(2), "train_labels": np.array(["cat", "dog"])},
        r"train_labels holds text, not numbers",
    ),
    "volumes of complex numbers": (
        {},
        {"train_images": volumes(2).astype(complex), "train_labels": numbers(2)},
        r"train_images holds complex numbers, not numbers",
    ),
    "volumes of objects": (
        {},
        {"train_images": np.array([None, {}], dtype=object), "train_labels": numbers(2)},
        r"train_images holds Python objects",
    ),
}


@pytest.mark.parametrize("wrong", WRONG, ids=lambda name: name.replace(" ", "_"))
def test_wrong_arrays_are_refused_in_one_sentence(npz, wrong):
    arguments, arrays, words = WRONG[wrong]
    message = refused(words, lambda: npz(**arguments, **arrays))
    assert "v.npz" in message or "names an array" in message


def test_nothing_is_unpickled(npz):
    class Trap:
        def __reduce__(self):
            return (pytest.fail, ("unpickled",))

    trap = np.array([Trap()], dtype=object)
    refused("Python objects", lambda: npz(train_images=volumes(1), train_labels=trap))


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_a_cut_file_is_told(npz, make_one, tmp_path, save):
    npz(save=save, train_images=volumes(), train_labels=numbers())
    path = tmp_path / "v.npz"
    path.write_bytes(path.read_bytes()[:-60])
    refused(
        r"v\.npz is not a \.npz file, or it was cut",
        lambda: make_one("numpy_volumes", file="v.npz", part="all", images=None, labels=None),
    )


def test_damage_inside_a_compressed_array_is_told_on_reading(npz, tmp_path):
    images = RANDOM.integers(0, 255, (20, 8, 8, 8)).astype(np.uint8)
    dataset = npz(save=np.savez_compressed, train_images=images, train_labels=numbers(20))
    path = tmp_path / "v.npz"
    content = bytearray(path.read_bytes())
    content[3000:3040] = bytes(byte ^ 0xFF for byte in content[3000:3040])
    path.write_bytes(content)
    refused(r"v\.npz: the array train_images is damaged", lambda: load(dataset))
    refused(r"v\.npz: the array train_images is damaged", lambda: dataset.volume(19))


def test_a_file_that_vanishes_is_told_on_reading(npz, tmp_path):
    dataset = npz(train_images=volumes(), train_labels=numbers())
    (tmp_path / "v.npz").unlink()
    refused(r"v\.npz is not there", lambda: dataset.volume(0))


def test_a_full_disk_for_temporary_files_is_told(npz, monkeypatch):
    class Full:
        def __init__(self, *_, **__):
            self.seek = self.close = lambda *_: None

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        def write(self, _):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(npz_member.tempfile, "TemporaryFile", Full)
    dataset = npz(save=np.savez_compressed, train_images=volumes(), train_labels=numbers())
    refused(r"v\.npz cannot be unpacked: the folder for temporary files", lambda: dataset.volume(0))
