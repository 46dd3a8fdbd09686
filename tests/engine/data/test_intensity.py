from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.loading import load
from app.engine.data.registry import make
from tests.engine.data.conftest import ArrayDataset

RANDOM = np.random.default_rng(0)


def changed(factory, *volumes, **arguments):
    return make(factory, {"dataset": ArrayDataset(volumes), **arguments}, Path())["dataset"]


def ct(*values):
    return np.array(values, np.int16).reshape(1, 1, -1, 1)


@pytest.mark.parametrize(
    ("preset", "low", "high"),
    [("typed", 50, 250), ("lung", -1350, 150), ("bone", -500, 1300), ("brain", 0, 80), ("liver", -45, 105)],
)
def test_a_window_maps_its_range_to_0_to_1(preset, low, high):
    data = changed(
        "intensity_window", ct(-32000, low, (low + high) // 2, high, 32000), preset=preset, level=150.0, width=200.0
    )
    assert data.spec.dtype == np.float32
    np.testing.assert_allclose(data.volume(0).ravel(), [0, 0, 0.5, 1, 1], atol=1e-6)


def test_presets_are_those_of_the_card():
    from app.engine.data.intensity import _PRESETS
    from cards.catalog import find

    assert {"typed", *_PRESETS} == set(find("data.IntensityWindow").input("preset").choices)


def test_percentiles_cut_off_outliers_of_each_channel():
    volume = RANDOM.normal(size=(10, 10, 10, 2)).astype(np.float32)
    volume[..., 1] += 100
    volume[0, 0, 0] = [1e6, -1e6]
    made = changed("percentile_clip", volume, lower=1.0, upper=99.0).volume(0)
    for channel in range(2):
        low, high = np.percentile(volume[..., channel].astype(np.float64), (1, 99))
        np.testing.assert_allclose([made[..., channel].min(), made[..., channel].max()], [low, high], rtol=1e-6)
        inside = (volume[..., channel] > low) & (volume[..., channel] < high)
        np.testing.assert_array_equal(made[..., channel][inside], volume[..., channel][inside])


def test_a_volume_is_stretched_to_a_range():
    volume = np.stack([ct(-5, 0, 15)[..., 0], ct(7, 7, 7)[..., 0]], axis=-1)
    made = changed("scale_to_range", volume, minimum=-1.0, maximum=1.0).volume(0)
    np.testing.assert_allclose(made[0, 0], [[-1, -1], [-0.5, -1], [1, -1]])


def test_empty_ranges_are_told():
    with pytest.raises(DataError, match=r"Maximum \(0\) must be above Minimum \(1\)"):
        changed("scale_to_range", ct(1), minimum=1.0, maximum=0.0)
    with pytest.raises(DataError, match=r"Upper \(50\) must be above Lower \(50\)"):
        changed("percentile_clip", ct(1), lower=50.0, upper=50.0)


@pytest.mark.parametrize(
    ("factory", "arguments"),
    [
        ("intensity_window", {"preset": "typed", "level": 0.0, "width": 1.0}),
        ("percentile_clip", {"lower": 1.0, "upper": 99.0}),
        ("scale_to_range", {"minimum": 0.0, "maximum": 1.0}),
    ],
)
def test_voxels_that_are_no_numbers_are_found_afterwards(factory, arguments):
    data = changed(factory, np.array([0, 1, np.nan], np.float32).reshape(1, 1, 3, 1), **arguments)
    with pytest.raises(DataError, match="without a finite value"):
        load(data)


def test_parameters_change_the_fingerprint():
    one, other = (changed("scale_to_range", ct(1, 2), minimum=0.0, maximum=top).fingerprint for top in (1.0, 2.0))
    assert one != other
