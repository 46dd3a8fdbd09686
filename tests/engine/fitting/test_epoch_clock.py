"""The times that an epoch's event tells."""

import pytest

from app.engine.fitting import epoch_clock
from app.engine.fitting.epoch_clock import EpochClock


@pytest.fixture
def lasting(monkeypatch):
    """Let a stretch of steps take given times, in seconds."""
    now = [100.0]
    monkeypatch.setattr(epoch_clock.time, "monotonic", lambda: now[0])

    def let(step, durations, done=0):
        for number, duration in enumerate(durations, done + 1):
            now[0] += duration
            step(number)

    return let


def epoch(lasting, training, test=(), done=0):
    clock = EpochClock()
    clock.begin_epoch(done)
    lasting(clock.end_batch, training, done)
    if test:
        clock.begin_test()
        lasting(clock.end_test_batch, test)
        clock.end_test()
    return clock.told()


def test_preparations_are_what_the_first_steps_take_longer(lasting):
    assert epoch(lasting, [31.0, 3.0, *[1.0] * 18]) == {"test": 0.0, "preparation": 32.0}
    assert epoch(lasting, [31.0, *[1.0] * 19], [4.5, *[0.5] * 9]) == {"test": 5.0, "preparation": 34.0}
    assert epoch(lasting, [1.0] * 20, [0.5] * 10) == {"test": 5.0, "preparation": 0.0}


def test_few_steps_tell_what_they_can(lasting):
    assert epoch(lasting, [31.0, 1.0]) == {"test": 0.0, "preparation": 30.0}
    assert epoch(lasting, [31.0]) == {"test": 0.0, "preparation": None}
    assert epoch(lasting, [31.0], [8.0]) == {"test": 8.0, "preparation": None}
    # A step of a test takes a third of one of training.
    assert epoch(lasting, [33.0, 3.0], [8.0]) == {"test": 1.0, "preparation": 37.0}
    assert epoch(lasting, [33.0], [8.0, 1.0]) == {"test": 2.0, "preparation": 37.0}


def test_an_epoch_gone_on_with_counts_from_its_place(lasting):
    assert epoch(lasting, [31.0, *[1.0] * 9], done=10) == {"test": 0.0, "preparation": 30.0}
    assert epoch(lasting, [], [4.5, 0.5]) == {"test": 1.0, "preparation": 4.0}
