"""What events tell of the inside of a run."""

import pytest

from app.report.watching import Watched, smoothed


def test_events_add_up():
    watched = Watched()
    for event in (
        {"event": "data", "steps": 10},
        {
            "event": "step",
            "epoch": 1,
            "batch": 5,
            "step_ms": 20.0,
            "data_ms": 1.0,
            "learning_rate": 0.01,
            "memory": None,
        },
        {"event": "norms", "epoch": 1, "batch": 5, "layers": {"conv": [2.0, 0.5], "dense": [1.0, None]}},
        {"event": "confusion", "epoch": 1, "classes": ["a", "b"], "matrix": [[3, 1], [0, 0]]},
        {"event": "dice", "epoch": 1, "labels": ["0", "1"], "values": [0.9, None]},
        {"event": "preview", "epoch": 1, "file": "previews/epoch-00001.npz", "volumes": 2},
        {"event": "chosen", "name": "xla", "value": False, "because": "it is slower here", "by": "itself"},
        {"event": "memory", "estimate": 5e8, "free": 2e9},
        {"event": "a kind of later versions", "epoch": 1},
    ):
        watched.feed(event)
    assert (watched.step.epochs, watched.step.values) == ([0.5], [20.0])
    assert watched.memory.values == []
    assert watched.gradients["conv"].values == [0.5]
    assert watched.gradients["dense"].values == []
    assert watched.confusion.share(0, 1) == 0.25
    assert watched.confusion.share(1, 0) == 0.0
    assert watched.dice["0"].values == [0.9]
    assert watched.previews == {1: "previews/epoch-00001.npz"}
    assert (watched.switches["xla"].value, watched.estimate) == ("off", 5e8)


def test_a_running_mean_begins_at_the_first_value_and_follows():
    assert smoothed([2.0, 2.0, 2.0], 0.9) == pytest.approx([2.0, 2.0, 2.0])
    assert smoothed([0.0, 1.0], 0.5) == pytest.approx([0.0, 2 / 3])
    assert smoothed([3.0, 1.0], 0.0) == [3.0, 1.0]
