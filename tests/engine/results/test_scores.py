"""Scores against those worked out by hand."""

import numpy as np
import pytest

from app.engine.results.scores import accuracy_interval, scores


def test_scores_of_a_small_case():
    truth = np.array([0, 0, 0, 1, 1, 2])
    found = np.array([0, 0, 1, 1, 0, 1])
    result = scores(truth, found, ["a", "b", "c"])
    assert result["confusion"] == [[2, 1, 0], [1, 1, 0], [0, 1, 0]]
    assert result["accuracy"] == 0.5
    a, b, c = result["classes"]
    assert (a["precision"], a["recall"], a["f1"]) == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    assert (b["precision"], b["recall"], b["f1"]) == pytest.approx((1 / 3, 1 / 2, 2 / 5))
    assert (c["precision"], c["recall"], c["f1"]) == (None, 0.0, 0.0)
    assert [entry["volumes"] for entry in result["classes"]] == [3, 2, 1]


def test_the_interval_is_that_of_drawing_the_volumes_anew():
    truth = np.zeros(100, np.int64)
    found = np.array([0] * 80 + [1] * 20)
    random = np.random.default_rng(1)
    drawn = [(truth == found)[random.integers(0, 100, 100)].mean() for _ in range(4000)]
    low, high = accuracy_interval(truth, found)
    assert (low, high) == pytest.approx(tuple(np.percentile(drawn, [2.5, 97.5])), abs=0.02)
    assert accuracy_interval(truth, truth) == [1.0, 1.0]
