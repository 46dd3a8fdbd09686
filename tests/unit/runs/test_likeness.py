from app.runs.likeness import differences
from app.runs.record import RunRecord


def test_equal_runs_differ_in_nothing():
    same = {"versions": {"keras": "3"}, "settings": {"epochs": 2}, "fingerprint": "a", "metrics": {"loss": 0.5}}
    assert differences(RunRecord(created=1.0, **same), RunRecord(created=9.0, **same)) == {}


def test_each_difference_is_named_with_both_values():
    first = RunRecord(versions={"keras": "3", "jax": "1"}, settings={"epochs": 2}, fingerprint="a", device="CPU")
    second = RunRecord(versions={"keras": "4"}, settings={"epochs": 5}, fingerprint="b", device="GPU")
    assert differences(first, second) == {
        "data": {"fingerprint": ["a", "b"]},
        "device": {"device": ["CPU", "GPU"]},
        "versions": {"keras": ["3", "4"], "jax": ["1", None]},
        "settings": {"epochs": [2, 5]},
    }
