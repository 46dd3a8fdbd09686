"""The trainer as the process that it is: how it ends, by itself, by a request and by a signal."""

import signal
import subprocess
import sys
import time

import pytest

from app.engine.report import RunReport
from app.engine.stopping import StopRequested, StopWatch
from app.engine.trainer import main
from app.runs.events import EventReader
from app.runs.record import RunRecord, RunState, read_record, write_record


@pytest.fixture
def start(project):
    started = []

    def start_trainer(folder):
        with folder.log.open("wb") as log:
            command = [sys.executable, "-m", "app.engine.trainer", str(folder.path)]
            process = subprocess.Popen(command, cwd=project, stdout=log, stderr=subprocess.STDOUT)
        started.append(process)
        return process

    yield start_trainer
    for process in started:
        process.kill()
        process.wait()


def _wait_for(folder, kind, seconds=90):
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if any(event["event"] == kind for event in EventReader(folder.events).read()):
            return
        time.sleep(0.05)
    pytest.fail(f"no {kind} within {seconds} s: {folder.log.read_text()}")


def test_a_stop_while_it_trains(classifier, new_run, start):
    folder = new_run(classifier(epochs=100_000))
    process = start(folder)
    _wait_for(folder, "batch")
    asked = time.time()
    folder.request_stop()
    assert process.wait(30) == 0
    record = read_record(folder)
    assert record.state is RunState.STOPPED
    assert record.ended - asked < 2.0
    assert folder.model.exists()
    ends = [event for event in EventReader(folder.events).read() if event["event"] == "end"]
    assert len(ends) == 1


def test_a_signal_while_a_step_takes_long(classifier, new_run, start):
    """One step takes many seconds: the run is ended from beside it."""
    graph = classifier(data={"samples": 80, "size": 64}, batch_size=64)
    folder = new_run(graph.with_nodes([type(graph.nodes["data"])("conv3d_1", "layers.Conv3D", {"filters": 64})]))
    process = start(folder)
    _wait_for(folder, "model")
    time.sleep(2.0)
    asked = time.time()
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
    record = read_record(folder)
    assert record.state is RunState.STOPPED
    assert record.ended - asked < 2.0


def test_a_stop_while_libraries_load(classifier, new_run, start):
    folder = new_run(classifier())
    process = start(folder)
    _wait_for(folder, "state")
    folder.request_stop()
    assert process.wait(30) == 0
    assert read_record(folder).state is RunState.STOPPED


def test_a_failed_run_ends_with_one(chain, new_run, start):
    folder = new_run(chain((8, 8, 8, 1), ("Flatten", {})))
    assert start(folder).wait(90) == 1
    assert read_record(folder).cause.startswith("The deck has no Train card")


def test_no_run_at_all(tmp_path, capsys):
    assert main([str(tmp_path)]) == 1
    assert "is not a run" in capsys.readouterr().err


def test_a_run_that_has_ended_is_left_alone(new_run, chain, capsys):
    folder = new_run(chain((8,), ("Flatten", {})))
    write_record(folder, RunRecord(state=RunState.STOPPED))
    assert main([str(folder.path)]) == 1
    assert "has ended (stopped)" in capsys.readouterr().err
    assert read_record(folder).state is RunState.STOPPED


def test_a_run_ends_once(new_run, chain):
    folder = new_run(chain((8,), ("Flatten", {})))
    report = RunReport(folder, RunRecord())
    assert report.end(RunState.STOPPED)
    assert not report.end(RunState.FAILED, "too late")
    report.event("batch")
    report.state(RunState.TRAINING)
    events = EventReader(folder.events).read()
    assert [(event["event"], event["state"]) for event in events] == [("end", "stopped")]
    assert read_record(folder).state is RunState.STOPPED


def test_progress_comes_ten_times_a_second(new_run, chain):
    folder = new_run(chain((8,), ("Flatten", {})))
    report = RunReport(folder, RunRecord())
    for done in range(1001):
        report.progress("Reading", done, 1000)
    report.end(RunState.STOPPED)
    told = [event["done"] for event in EventReader(folder.events).read() if event["event"] == "progress"]
    assert told[0] == 0
    assert told[-1] == 1000
    assert len(told) < 20


def test_overdue_only_where_the_run_does_not_heed(new_run, chain):
    folder = new_run(chain((8,), ("Flatten", {})))
    called = []
    for heeds in (True, False):
        watch = StopWatch(folder, overdue=lambda heeds=heeds: called.append(heeds))
        watch.start()
        folder.request_stop()
        limit = time.monotonic() + 5
        while not watch.requested and time.monotonic() < limit:
            time.sleep(0.01)
        if heeds:
            with pytest.raises(StopRequested):
                watch.check()
        else:
            while not called and time.monotonic() < limit:
                time.sleep(0.05)
        watch.close()
    assert called == [False]
