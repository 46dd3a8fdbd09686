import os
import signal

import psutil
import pytest
from PySide6.QtCore import QThread

from app.compiler import Plan
from app.runs.record import LOST, RunState
from app.training.thread import CheckThread, TrainingThread, _thinned


@pytest.fixture
def threads(qapp):
    made = []
    yield made.append
    for thread in made:
        thread.close()
        assert not thread.isRunning()


def test_findings_arrive_in_the_receivers_thread(qtbot, checker, threads):
    thread = CheckThread(command=checker[0])
    threads(thread)
    where, found = [], []
    thread.found.connect(lambda number, finding: (where.append(QThread.currentThread()), found.append(finding)))
    with qtbot.waitSignals([thread.ready, thread.done], timeout=20_000):
        thread.start()
        thread.check(Plan(base="fine"))
    qtbot.waitUntil(lambda: len(found) == 1)
    assert where == [QThread.currentThread()]
    thread.close()
    assert not psutil.Process().children()


def test_a_checker_that_cannot_start_is_told(qtbot, tmp_path, threads):
    thread = CheckThread(command=[str(tmp_path / "missing")])
    threads(thread)
    with qtbot.waitSignal(thread.failed, timeout=20_000) as told:
        thread.start()
    assert "cannot be started" in told.args[0]


def test_a_thread_that_never_started_can_be_closed(threads, checker):
    threads(CheckThread(command=checker[0]))


def test_a_run_is_told_to_its_end(qtbot, run_folder, trainer, threads):
    thread = TrainingThread(run_folder, command=trainer("long"))
    threads(thread)
    events = []
    thread.happened.connect(events.append)
    with qtbot.waitSignal(thread.happened, timeout=20_000):
        thread.start()
    with qtbot.waitSignal(thread.ended, timeout=20_000) as told:
        thread.request_stop()
    assert told.args[0].state is RunState.STOPPED
    assert events[-1]["event"] == "end"


def test_closing_leaves_the_trainer_at_work_and_another_thread_finds_it(qtbot, run_folder, trainer, threads):
    first = TrainingThread(run_folder, command=trainer("long"))
    threads(first)
    with qtbot.waitSignal(first.happened, timeout=20_000):
        first.start()
    first.close()
    events = []
    second = TrainingThread(run_folder, attach=True)
    threads(second)
    second.happened.connect(events.append)
    with qtbot.waitSignal(second.happened, timeout=20_000):
        second.start()
    with qtbot.waitSignal(second.ended, timeout=20_000) as ended:
        second.request_stop()
    assert events[0]["batch"] == 1
    assert ended.args[0].state is RunState.STOPPED


def test_a_killed_trainer_ends_with_words(qtbot, run_folder, trainer, threads):
    thread = TrainingThread(run_folder, command=trainer("long"))
    threads(thread)
    with qtbot.waitSignal(thread.happened, timeout=20_000):
        thread.start()
    with qtbot.waitSignal(thread.ended, timeout=20_000) as told:
        os.kill(psutil.Process().children()[0].pid, signal.SIGKILL)
    assert (told.args[0].state, told.args[0].cause) == (RunState.FAILED, LOST)


def test_a_trainer_that_cannot_be_started_ends_with_words(qtbot, run_folder, tmp_path, threads):
    thread = TrainingThread(run_folder, command=[str(tmp_path / "missing")])
    threads(thread)
    with qtbot.waitSignal(thread.ended, timeout=20_000) as told:
        thread.start()
    assert "cannot be started" in told.args[0].cause


def test_of_a_long_past_the_batches_are_thinned_and_nothing_else():
    events = [{"event": "batch", "batch": number} for number in range(5000)]
    events[2500:2500] = [{"event": "epoch"}]
    thinned = _thinned(events)
    assert 150 <= len(thinned) <= 210
    assert thinned[-1]["batch"] == 4999
    place = thinned.index({"event": "epoch"})
    assert thinned[place - 1]["batch"] == 2499
    assert _thinned(events[:150]) == events[:150]
