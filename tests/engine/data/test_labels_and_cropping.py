from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.registry import make
from tests.engine.data.test_patches import Masked


@pytest.fixture
def data():
    """One volume with a bright box, and masks of four labels."""
    data = Masked([(6, 7, 8)])
    volume = np.zeros((6, 7, 8, 1), np.float32)
    volume[2:4, 1:5, 3:7] = 5.0
    data.volumes = [volume]
    data.mask = lambda index: (np.arange(6 * 7 * 8) % 4).reshape(6, 7, 8).astype(np.uint8)
    object.__setattr__(data.spec, "class_names", ("0", "1", "2", "7"))
    return data


def chosen(data, labels):
    return make("choose_labels", {"dataset": data, "labels": labels}, Path())["dataset"]


@pytest.mark.parametrize(
    ("labels", "names", "numbers"),
    [
        ("1, 2 -> 1", ("0", "1"), [0, 1, 1, 0]),
        ("7", ("0", "7"), [0, 0, 0, 1]),
        ("2,7->tumour; 1 -> organ", ("0", "tumour", "organ"), [0, 2, 1, 1]),
        ("1 -> x; 7 -> x", ("0", "x"), [0, 1, 0, 1]),
        ("7 → 1; 1 = 2", ("0", "1", "2"), [0, 2, 0, 1]),
    ],
)
def test_labels_are_kept_joined_and_renamed(data, labels, names, numbers):
    made = chosen(data, labels)
    assert made.spec.class_names == names
    np.testing.assert_array_equal(made.mask(0), np.array(numbers)[data.mask(0)])


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        ("3", "There is no label 3; the masks have 0, 1, 2, 7"),
        ("1; 1, 2 -> 1", "Label 1 is named twice"),
        ("", "nothing but the background"),
        ("1 ->", "cannot be read"),
        ("-> 1", "cannot be read"),
    ],
)
def test_labels_that_cannot_be_are_told(data, labels, words):
    with pytest.raises(DataError, match=words):
        chosen(data, labels)


def test_labels_without_masks_are_told():
    arguments = {"classes": 2, "samples": 8, "size": 8, "noise": 0.0, "seed": 1}
    shapes = make("synthetic_shapes", arguments, Path())["dataset"]
    with pytest.raises(DataError, match="changes masks, but these data have none"):
        chosen(shapes, "1")
    assert make("one_hot", {"dataset": shapes}, Path())["dataset"].spec.one_hot


def cropped(data, threshold=0.0, margin=0):
    arguments = {"dataset": data, "threshold": threshold, "margin": margin}
    return make("crop_to_foreground", arguments, Path())["dataset"]


@pytest.mark.parametrize(("margin", "box"), [(0, np.s_[2:4, 1:5, 3:7]), (2, np.s_[0:6, 0:7, 1:8])])
def test_volume_mask_and_place_are_cut_alike(data, margin, box):
    made = cropped(data, margin=margin)
    np.testing.assert_array_equal(made.mask(0), data.mask(0)[box])
    np.testing.assert_array_equal(made.volume(0), data.volumes[0][box])
    assert made.geometry(0).shape == made.mask(0).shape
    assert made.geometry(0).origin == pytest.approx(
        data.geometry(0).cut([side.start for side in box], (1, 1, 1)).origin
    )


def test_a_volume_without_foreground_stays(data):
    assert cropped(data, threshold=9.0).volume(0).shape == (6, 7, 8, 1)


def test_volumes_are_of_one_size_again_behind_crop_or_pad(data):
    made = make("crop_or_pad", {"dataset": cropped(data), "size": (4, 4, 4), "value": 0.0}, Path())["dataset"]
    assert made.spec.shape == (4, 4, 4, 1)
    assert made.mask(0).shape == (4, 4, 4)
