"""Scores against those worked out by hand."""

import numpy as np
import pytest

from app.engine.data.geometry import Geometry
from app.engine.results.intervals import bootstrap, wilson
from app.engine.results.mask_scores import case_scores, mask_scores
from app.engine.results.number_scores import number_scores
from app.engine.results.scores import area_under_curve, scores


def test_scores_of_a_small_case():
    truth = np.array([0, 0, 0, 1, 1, 2])
    found = np.eye(3)[[0, 0, 1, 1, 0, 1]]
    result = scores(truth, found, ["a", "b", "c"])
    assert result["confusion"] == [[2, 1, 0], [1, 1, 0], [0, 1, 0]]
    assert result["accuracy"] == 0.5
    a, b, c = result["classes"]
    assert (a["precision"], a["recall"], a["f1"]) == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    assert (b["precision"], b["recall"], b["f1"]) == pytest.approx((1 / 3, 1 / 2, 2 / 5))
    assert (c["precision"], c["recall"], c["f1"], c["auc"]) == (None, 0.0, 0.0, 0.5)
    assert [entry["volumes"] for entry in result["classes"]] == [3, 2, 1]
    low, high = a["recall_interval"]
    assert low < 2 / 3 < high
    assert scores(truth, found, ["a", "b", "c"]) == result


def test_the_area_under_the_curve_counts_pairs():
    right = np.array([True, True, False, False, False])
    shares = np.array([0.9, 0.4, 0.4, 0.3, 0.95])
    pairs = [(a > b) + 0.5 * (a == b) for a in shares[right] for b in shares[~right]]
    assert area_under_curve(right, shares) == pytest.approx(np.mean(pairs))
    assert np.isnan(area_under_curve(np.ones(2, bool), np.ones(2)))


def test_the_interval_of_a_share_is_that_of_wilson():
    # Values of the formula as tables of it give them.
    assert wilson(80, 100) == pytest.approx([0.7112, 0.8666], abs=1e-4)
    assert wilson(0, 10) == pytest.approx([0.0, 0.2775], abs=1e-4)
    assert wilson(10, 10)[1] == pytest.approx(1.0)


def test_the_interval_of_a_mean_is_near_to_what_theory_says():
    values = np.random.default_rng(5).normal(3.0, 2.0, 400)
    (interval,) = bootstrap(lambda drawn: np.array([values[drawn].mean()]), len(values))
    half = 1.96 * values.std() / 20
    assert interval == pytest.approx([values.mean() - half, values.mean() + half], abs=0.04)
    assert bootstrap(lambda drawn: np.array([np.nan]), 3) == [None]


def test_masks_are_compared_by_label():
    truth, found = np.zeros((2, 10, 10, 10), np.uint8)
    truth[2:6, 2:6, 2:6] = 1
    found[2:6, 2:6, 4:8] = 1
    truth[8, 8, 8] = 2
    geometry = Geometry((10, 10, 10), (1.0, 1.0, 2.5), in_mm=True)
    made = case_scores(truth, found, 4, geometry)
    assert made[0] == pytest.approx([0.5, 5.0, 0.0])  # two voxels of 2.5 mm
    np.testing.assert_array_equal(made[1], [0.0, np.nan, -1.0])
    assert np.isnan(made[2]).all()

    perfect = case_scores(truth, truth, 4, geometry)
    assert perfect[0] == pytest.approx([1.0, 0.0, 0.0])
    result = mask_scores(np.array([made, perfect]), ["1", "2", "3"], in_mm=True)
    assert [entry["dice"] for entry in result["labels"]] == pytest.approx([0.75, 0.5, None])
    assert result["dice"] == pytest.approx(0.625)
    assert result["labels"][0]["dice_interval"] == pytest.approx([0.5, 1.0])
    assert result["labels"][2]["hausdorff95_interval"] is None


def test_numbers_have_errors_and_a_share_of_the_variance():
    truth = np.array([[1.0, 5.0], [2.0, 5.0], [3.0, 5.0]])
    found = np.array([[1.0, 6.0], [2.0, 6.0], [4.0, 6.0]])
    first, second = number_scores(truth, found, ["age", "same"])["numbers"]
    assert (first["mae"], first["rmse"], first["r2"]) == pytest.approx((1 / 3, np.sqrt(1 / 3), 0.5))
    assert (second["mae"], second["r2"]) == (1.0, None)
