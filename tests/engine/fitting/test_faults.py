"""What befalls a trainer from outside: it is halted, the clock is set. The real process, the real signals."""

import os
import signal
import time
from itertools import pairwise

import psutil
import pytest

from app.report.progress import TrainingProgress
from app.runs.events import EventReader
from app.runs.record import RunState, read_record

HOUR = 3600.0
# Set back once the file is there, as by a person or a time server in the middle of a run.
CLOCK = """
import os, time
own = time.time
time.time = lambda: own() - ({hour} if os.path.exists({file!r}) else 0.0)
"""


@pytest.fixture
def begun(classifier, new_run, start, wait_for):
    """A trainer that has ended its first epochs; ``epochs`` in all."""

    def begin(epochs):
        folder = new_run(classifier(epochs=epochs, previews=0))
        process = start(folder)
        wait_for(folder, "epoch")
        return folder, process

    return begin


def test_a_trainer_that_sleeps_goes_on_where_it_was(begun):
    folder, process = begun(30)
    process.send_signal(signal.SIGSTOP)
    limit = time.monotonic() + 5
    while psutil.Process(process.pid).status() != psutil.STATUS_STOPPED and time.monotonic() < limit:
        time.sleep(0.01)
    asleep = len(EventReader(folder.events).read())
    time.sleep(3.0)
    assert len(EventReader(folder.events).read()) == asleep
    assert read_record(folder).state is RunState.TRAINING  # it is there, only silent
    os.kill(process.pid, signal.SIGCONT)
    assert process.wait(60) == 0, folder.log.read_text()
    events = EventReader(folder.events).read()
    assert [event["epoch"] for event in events if event["event"] == "epoch"] == list(range(1, 31))
    gaps = [later["worked"] - earlier["worked"] for earlier, later in pairwise(events)]
    assert max(gaps) > 2.9
    woken = gaps.index(max(gaps)) + 1
    progress = TrainingProgress()
    for place, event in enumerate(events):
        progress.feed(event)
        if event["event"] == "epoch" and progress.epoch > 3 and place > woken:
            left = progress.left(event["time"])
            assert left is not None
            assert left < 2 * (events[-1]["worked"] - event["worked"]) + 2.0  # the sleep is not taken for its pace
    assert read_record(folder).state is RunState.FINISHED


def test_a_clock_that_is_set_back_changes_no_duration(begun, tmp_path, monkeypatch):
    set_back = tmp_path / "set back"
    (tmp_path / "sitecustomize.py").write_text(CLOCK.format(hour=HOUR, file=str(set_back)))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    folder, process = begun(25)
    set_back.touch()
    assert process.wait(60) == 0, folder.log.read_text()
    events = EventReader(folder.events).read()
    times, worked = ([event[name] for event in events] for name in ("time", "worked"))
    steps = [later - earlier for earlier, later in pairwise(times)]
    assert sum(step < -HOUR + 60 for step in steps) == 1
    assert worked == sorted(worked)
    took = worked[-1] - worked[0]
    assert took == pytest.approx(times[-1] + HOUR - times[0], abs=0.1)
    record = read_record(folder)
    assert (record.state, record.worked) == (RunState.FINISHED, pytest.approx(worked[-1], abs=0.1))
    progress = TrainingProgress()
    for event in events:
        progress.feed(event)
        left = progress.left(event["time"])
        assert progress.epoch < 4 or left is None or left < 30.0
        assert progress.elapsed(event["time"]) == event["worked"]
    assert all(0 < event["seconds"] < 30 for event in events if event["event"] == "epoch")
