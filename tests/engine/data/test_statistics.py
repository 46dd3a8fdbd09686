from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.engine.data.registry import make
from tests.engine.data.conftest import ArrayDataset

RANDOM = np.random.default_rng(0)


def volumes(count, sizes=((4, 5, 6), (3, 5, 6)), channels=2):
    made = [
        RANDOM.normal((5.0, -2.0)[:channels], (3.0, 0.5)[:channels], (*sizes[n % 2], channels)) for n in range(count)
    ]
    return ArrayDataset([volume.astype(np.float32) for volume in made])


def scaled(training, validation, method="z_score", **more):
    arguments = {"training": training, "validation": validation, "method": method, **more}
    return make("scale_by_training", arguments, Path())


def all_rows(dataset):
    return np.concatenate([dataset.volume(index).reshape(-1, 2) for index in range(len(dataset))])


def test_the_training_part_alone_tells_the_scale():
    training, validation = volumes(5), volumes(3)
    parts = scaled(training, validation)
    known = all_rows(training).astype(np.float64)
    rows = all_rows(parts["training"])
    np.testing.assert_allclose(rows.mean(axis=0), 0, atol=1e-5)
    np.testing.assert_allclose(rows.std(axis=0), 1, atol=1e-5)
    assert not validation.reads, "the validation part was looked at"
    expected = (all_rows(validation) - known.mean(axis=0)) / known.std(axis=0)
    np.testing.assert_allclose(all_rows(parts["validation"]), expected, atol=1e-4)


def test_other_validation_data_change_nothing_in_the_training_part():
    training = volumes(4)
    first = all_rows(scaled(training, volumes(3))["training"])
    np.testing.assert_array_equal(first, all_rows(scaled(training, volumes(3))["training"]))


def test_min_and_max_of_the_training_part():
    parts = scaled(volumes(4), volumes(40), "min_max")
    rows = all_rows(parts["training"])
    np.testing.assert_allclose([rows.min(axis=0), rows.max(axis=0)], [[0, 0], [1, 1]], atol=1e-6)
    assert all_rows(parts["validation"]).max() > 1


def test_what_was_settled_scales_others_alike():
    parts = scaled(volumes(4), volumes(2))
    settled = parts["training"].settled
    again = scaled(volumes(1), parts["validation"].base, **settled)
    np.testing.assert_array_equal(all_rows(again["validation"]), all_rows(parts["validation"]))


def test_a_channel_of_one_value_becomes_0():
    flat = ArrayDataset([np.full((2, 2, 2, 1), 7.0, np.float32)])
    assert not scaled(flat, flat)["training"].volume(0).any()


def test_what_does_not_fit_is_told():
    with pytest.raises(DataError, match="differ in their channels"):
        scaled(volumes(2), volumes(2, channels=1))
    with pytest.raises(DataError, match="Centre and Scale belong together"):
        scaled(volumes(2), volumes(2), centre=(1.0, 2.0))
    with pytest.raises(DataError, match="need 2 values each"):
        scaled(volumes(2), volumes(2), centre=(1.0,), scale=(1.0,))
