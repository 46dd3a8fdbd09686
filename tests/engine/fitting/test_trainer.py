"""The trainer as the process that it is: how it ends, by itself, by a request and by a signal."""

import contextlib
import os
import signal
import subprocess
import sys
import time

import pytest

from app.engine.fitting.report import RunReport
from app.engine.fitting.stopping import StopRequested, StopWatch
from app.engine.trainer import main
from app.runs.events import EventReader
from app.runs.record import RunRecord, RunState, read_record, write_record


def test_a_stop_while_it_trains(classifier, new_run, start, wait_for):
    folder = new_run(classifier(epochs=100_000))
    process = start(folder)
    wait_for(folder, "batch")
    asked = time.time()
    folder.request_stop()
    assert process.wait(30) == 0
    record = read_record(folder)
    assert record.state is RunState.STOPPED
    assert record.ended - asked < 2.0
    assert folder.model.exists()
    ends = [event for event in EventReader(folder.events).read() if event["event"] == "end"]
    assert len(ends) == 1


def test_a_signal_while_a_step_takes_long(classifier, new_run, start, wait_for):
    """One step takes many seconds: the run is ended from beside it."""
    graph = classifier(data={"samples": 80, "size": 64}, batch_size=64)
    folder = new_run(graph.with_nodes([type(graph.nodes["data"])("conv3d_1", "layers.Conv3D", {"filters": 64})]))
    process = start(folder)
    wait_for(folder, "model")
    time.sleep(2.0)
    asked = time.time()
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 0
    record = read_record(folder)
    assert record.state is RunState.STOPPED
    assert record.ended - asked < 2.0


def test_a_stop_while_libraries_load(classifier, new_run, start, wait_for):
    folder = new_run(classifier())
    process = start(folder)
    wait_for(folder, "state")
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


def test_nothing_is_left_in_the_folder_for_temporary_files(classifier, new_run, start, tmp_path, monkeypatch):
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    killed = place / "voxdeck-999999999-left"  # of a process that is no more
    killed.mkdir()
    (killed / "__autograph_generated_file1.py").touch()
    assert start(new_run(classifier(epochs=1))).wait(90) == 0
    assert list(place.iterdir()) == []


def test_a_second_trainer_of_a_run_is_refused(new_run, chain, capsys):
    folder = new_run(chain((8,), ("Flatten", {})))
    other = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        write_record(folder, RunRecord(state=RunState.TRAINING).with_process(other.pid))
        assert main([str(folder.path)]) == 1
    finally:
        other.communicate(timeout=30)
    assert "has a trainer at work already" in capsys.readouterr().err


def _limited(folder, project, mebibytes):
    """Run the trainer where a process may have only so much memory."""
    code = (
        "import resource, runpy, sys\n"
        "from app.engine.data import loading\n"
        "loading.memory_budget = lambda: 1 << 40\n"  # as on a computer that seems to have much
        f"resource.setrlimit(resource.RLIMIT_AS, ({mebibytes << 20},) * 2)\n"
        f"sys.argv = ['trainer', {str(folder.path)!r}]\n"
        "runpy.run_module('app.engine.trainer', run_name='__main__')\n"
    )
    with folder.log.open("wb") as log:
        return subprocess.run(
            [sys.executable, "-c", code], cwd=project, stdout=log, stderr=subprocess.STDOUT, check=False, timeout=120
        )


def test_too_little_memory_ends_in_words(classifier, new_run, project):
    folder = new_run(classifier(data={"samples": 8000, "size": 64}, batch_size=64))
    ended = _limited(folder, project, 6000)
    assert ended.returncode == 1, folder.log.read_text()
    record = read_record(folder)
    assert record.state is RunState.FAILED
    assert record.cause.startswith("The memory is not enough for steps of 64 volumes of 64"), folder.log.read_text()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of a few megabytes; only root may make one."""
    place = tmp_path / "disk"
    place.mkdir()
    if (
        os.geteuid() != 0
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", place], check=False).returncode
    ):
        pytest.skip("a disk cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_ends_in_words_and_the_run_can_be_resumed(classifier, small_disk, start, wait_for):
    from app.runs.folder import create_run_folder
    from app.training.starting import resume_run

    folder = create_run_folder(classifier(epochs=60), exact=small_disk / "run")
    write_record(folder, RunRecord(created=time.time()))
    process = start(folder)
    wait_for(folder, "epoch")
    filling = small_disk / "filling"
    with filling.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
        while True:
            stream.write(bytes(1 << 12))
    assert process.wait(60) == 1
    record = read_record(folder)
    assert (record.state, record.cause[:17]) == (RunState.FAILED, "The disk is full.")
    filling.unlink()
    resume_run(folder)
    process = start(folder)
    assert process.wait(90) == 0, folder.log.read_text()
    assert read_record(folder).state is RunState.FINISHED
    epochs = [row.partition(",")[0] for row in folder.history.read_text().splitlines()[1:]]
    assert epochs == [str(number) for number in range(1, 61)]
