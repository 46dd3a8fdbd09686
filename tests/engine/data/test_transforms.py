from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.engine.data.transforms import crop_or_pad, scale_intensity
from tests.engine.data.conftest import ArrayDataset

SIZES = st.tuples(*[st.integers(1, 9)] * 3)


def one(volume):
    return ArrayDataset([np.asarray(volume)])


@given(given_size=SIZES, wanted=SIZES, channels=st.integers(1, 3), value=st.sampled_from([0.0, -1.0, 2.5]))
def test_any_size_becomes_the_size_that_is_asked(given_size, wanted, channels, value):
    volume = np.random.default_rng(0).uniform(5, 9, (*given_size, channels)).astype(np.float32)
    dataset = crop_or_pad(dataset=one(volume), size=wanted, value=value)
    made = dataset.volume(0)
    assert made.shape == dataset.spec.shape == (*wanted, channels)
    kept = np.prod([min(pair) for pair in zip(given_size, wanted, strict=True)]) * channels
    assert (made != value).sum() == kept
    assert np.isin(made[made != value], volume).all()


@given(small=SIZES, more=st.tuples(*[st.integers(0, 5)] * 3))
def test_padding_and_then_cropping_gives_the_volume_back(small, more):
    volume = np.random.default_rng(0).normal(size=(*small, 1))
    large = tuple(a + b for a, b in zip(small, more, strict=True))
    padded = crop_or_pad(dataset=one(volume), size=large, value=0)
    assert np.array_equal(crop_or_pad(dataset=padded, size=small, value=0).volume(0), volume)


def test_the_middle_stays_the_middle():
    volume = np.zeros((5, 5, 5, 1), np.uint8)
    volume[2, 2, 2] = 9
    assert crop_or_pad(dataset=one(volume), size=(3, 9, 1), value=0).volume(0)[1, 4, 0, 0] == 9


@pytest.mark.parametrize(
    ("dtype", "value", "expected"),
    [
        (np.uint8, 0, np.uint8),
        (np.uint8, 255.0, np.uint8),
        (np.uint8, -1, np.float32),
        (np.uint8, 0.5, np.float32),
        (np.int16, -1024, np.int16),
        (bool, 1, bool),
        (bool, 2, np.float32),
        (np.float16, 0.5, np.float16),
        (np.float16, 1e5, np.float32),
    ],
)
def test_a_small_type_is_kept_where_it_can_hold_the_value(dtype, value, expected):
    dataset = crop_or_pad(dataset=one(np.ones((3, 3, 3, 1), dtype)), size=(4, 4, 4), value=value)
    assert dataset.spec.dtype == expected
    assert dataset.volume(0).dtype == expected
    assert dataset.volume(0).min() == dtype(min(value, 1)) if expected == dtype else min(value, 1)


def test_different_sizes_become_one_and_the_spec_says_so():
    volumes = [np.zeros((3, 4, 5, 1)), np.zeros((6, 2, 5, 1))]
    dataset = crop_or_pad(dataset=ArrayDataset(volumes, [0, 1], ("a", "b")), size=(4, 4, 4), value=0)
    assert dataset.spec.words() == "2 volumes · 4³ × 1 · 2 classes"
    assert not dataset.base.reads


def test_channels_that_differ_are_still_told():
    volumes = [np.zeros((3, 4, 5, 1)), np.zeros((6, 2, 5, 3))]
    dataset = crop_or_pad(dataset=ArrayDataset(volumes), size=(4, 4, 4), value=0)
    assert dataset.spec.shape_words() == "4³ × 1–3"


VOLUMES = arrays.arrays(
    np.float32,
    st.tuples(*[st.integers(1, 5)] * 3, st.integers(1, 2)),
    elements=st.floats(-(2**100), 2**100, width=32),
)


@given(VOLUMES)
def test_min_max_gives_each_channel_the_range_0_to_1(volume):
    made = scale_intensity(dataset=one(volume), method="min_max").volume(0)
    assert made.dtype == np.float32
    for channel in range(volume.shape[3]):
        constant = volume[..., channel].min() == volume[..., channel].max()
        assert made[..., channel].min() == 0
        assert made[..., channel].max() == (0 if constant else 1)


@given(VOLUMES)
def test_z_score_gives_each_channel_mean_0_and_deviation_1(volume):
    made = scale_intensity(dataset=one(volume), method="z_score").volume(0)
    for channel in range(volume.shape[3]):
        constant = volume[..., channel].min() == volume[..., channel].max()
        assert made[..., channel].mean(dtype=float) == pytest.approx(0, abs=1e-5)
        assert made[..., channel].std(dtype=float) == pytest.approx(0 if constant else 1, abs=1e-4)


def test_small_differences_on_large_intensities_survive():
    volume = np.full((2, 1, 1, 1), 1e8, np.float32)
    volume[1] += 8
    assert scale_intensity(dataset=one(volume), method="min_max").volume(0).ravel().tolist() == [0, 1]


@pytest.mark.parametrize("extreme", [np.float32(3.4e38), np.float32(1e-45)])
@pytest.mark.parametrize("method", ["z_score", "min_max"])
def test_extreme_intensities_neither_overflow_nor_divide_by_zero(extreme, method):
    volume = np.array([-extreme, extreme], np.float32).reshape(2, 1, 1, 1)
    made = scale_intensity(dataset=one(volume), method=method).volume(0).ravel()
    assert made.tolist() == ([-1, 1] if method == "z_score" else [0, 1])


def test_voxels_that_are_not_finite_are_left_for_load_to_find():
    volume = np.array([1, np.nan], np.float32).reshape(2, 1, 1, 1)
    assert np.isnan(scale_intensity(dataset=one(volume), method="z_score").volume(0)).any()


def test_the_given_volume_is_not_changed():
    volume = np.arange(8, dtype=np.float32).reshape(2, 2, 2, 1)
    before = volume.copy()
    scale_intensity(dataset=one(volume), method="z_score").volume(0)
    crop_or_pad(dataset=one(volume), size=(1, 1, 3), value=0).volume(0)
    assert np.array_equal(volume, before)


def test_the_fingerprint_follows_the_parameters_and_the_base():
    base = one(np.zeros((2, 2, 2, 1)))
    made = [
        crop_or_pad(dataset=base, size=(2, 2, 2), value=0),
        crop_or_pad(dataset=base, size=(2, 2, 3), value=0),
        crop_or_pad(dataset=base, size=(2, 2, 2), value=1),
        scale_intensity(dataset=base, method="z_score"),
        scale_intensity(dataset=base, method="min_max"),
    ]
    made.append(scale_intensity(dataset=made[0], method="z_score"))
    assert len({dataset.fingerprint for dataset in [base, *made]}) == 7
