from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.data.dataset import DataError
from app.engine.data.splitting import split
from tests.engine.data.conftest import ArrayDataset


def labelled(labels):
    """Make a dataset whose volume i is a single voxel of value i."""
    volumes = [np.full((1, 1, 1, 1), index, np.float32) for index in range(len(labels))]
    return ArrayDataset(volumes, labels, [str(label) for label in range(max(labels) + 1)])


def divide(dataset, validation=0.2, stratified=True, seed=1):
    return split(dataset=dataset, validation=validation, stratified=stratified, seed=seed)


def contents(part):
    return [int(part.volume(index)[0, 0, 0, 0]) for index in range(len(part))]


LABELS = st.lists(st.integers(0, 4), min_size=2, max_size=60)


@given(LABELS, st.floats(0.01, 0.9), st.booleans(), st.integers(0, 2**32))
def test_the_parts_hold_every_volume_once_and_are_never_empty(labels, validation, stratified, seed):
    dataset = labelled(labels)
    parts = divide(dataset, validation, stratified, seed)
    training, held = parts["training"], parts["validation"]
    assert len(training) >= 1
    assert len(held) == min(max(round(len(labels) * validation), 1), len(labels) - 1)
    assert sorted(contents(training) + contents(held)) == list(range(len(labels)))
    for part in parts.values():
        assert part.labels.tolist() == [labels[index] for index in contents(part)]
        assert part.spec.class_names == dataset.spec.class_names
        assert part.spec.count == len(part.labels)


@given(LABELS, st.floats(0.01, 0.9), st.integers(0, 2**32))
def test_stratified_parts_keep_the_shares_of_the_classes(labels, validation, seed):
    parts = divide(labelled(labels), validation, seed=seed)
    sizes, held = np.bincount(labels, minlength=5), np.bincount(parts["validation"].labels, minlength=5)
    if len(parts["validation"]) <= sum(sizes[sizes > 0] - 1):
        assert (held[sizes > 0] < sizes[sizes > 0]).all()
    if (sizes != 1).all() and validation <= 0.5:
        exact = sizes * len(parts["validation"]) / len(labels)
        assert (abs(held - exact) < 1).all()


def test_the_only_volume_of_a_class_is_learned_from():
    for seed in range(20):
        parts = divide(labelled([0, 1, 1, 1, 1, 2]), 0.5, seed=seed)
        assert set(parts["validation"].labels) == {1}
        assert len(parts["validation"]) == 3


def test_a_dataset_of_single_volumes_is_divided_all_the_same():
    parts = divide(labelled([0, 1, 2]), 0.3)
    assert (len(parts["training"]), len(parts["validation"])) == (2, 1)


def test_the_seed_tells_the_parts():
    dataset = labelled([0, 1] * 50)
    assert contents(divide(dataset)["validation"]) == contents(divide(dataset)["validation"])
    assert contents(divide(dataset)["validation"]) != contents(divide(dataset, seed=2)["validation"])


def test_the_parts_of_a_seed_never_change():
    """A run is repeated years later only if they stay."""
    assert contents(divide(labelled([0, 0, 0, 1, 1, 1, 2, 2, 2, 2]), 0.3)["validation"]) == [0, 4, 8]
    assert contents(divide(labelled([0] * 10), 0.3, stratified=False)["validation"]) == [4, 7, 8]


def test_no_volume_is_read():
    dataset = labelled([0, 1] * 5)
    divide(dataset)
    assert not dataset.reads


def test_one_volume_cannot_be_divided():
    with pytest.raises(DataError, match="at least two volumes"):
        divide(labelled([0]))


def test_the_parts_and_the_parameters_have_fingerprints_of_their_own():
    dataset = labelled([0, 1] * 5)
    prints = [
        part.fingerprint
        for parts in (divide(dataset), divide(dataset, seed=2), divide(dataset, 0.3), divide(dataset, stratified=False))
        for part in parts.values()
    ]
    assert len(set(prints)) == 8


def test_a_part_names_the_volume_of_the_whole():
    part = divide(labelled([0, 1] * 5))["validation"]
    assert part.origin(0) == f"array {contents(part)[0]}"
