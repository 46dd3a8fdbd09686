import os
import signal
import time
from dataclasses import replace

import pytest

from app.runs.record import LOST, RunState, read_record, write_record
from app.training.engine_process import start_trainer
from app.training.run_watch import RunWatch
from app.training.starting import resume_run


def follow(watch, until=20.0):
    """Look until the run is over; return all events and the record."""
    events, end = [], time.monotonic() + until
    while time.monotonic() < end:
        look = watch.look()
        events += look.events
        if look.record is not None:
            return events, look.record
        time.sleep(0.02)
    raise AssertionError(events)


def wait_for_batch(watch):
    end = time.monotonic() + 20
    while not any(event["event"] == "batch" for event in watch.look().events):
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_run_is_followed_to_its_end(run_folder, trainer):
    events, record = follow(RunWatch(run_folder, start_trainer(run_folder, trainer("short"))))
    assert [event["event"] for event in events] == ["batch", "batch", "batch", "end"]
    assert record.state is RunState.FINISHED
    assert record.metrics == {"loss": 0.5}


def test_a_watch_that_attaches_sees_the_same_as_the_first(run_folder, trainer):
    process = start_trainer(run_folder, trainer("long"))
    first = RunWatch(run_folder, process)
    wait_for_batch(first)
    second = RunWatch(run_folder)
    run_folder.request_stop()
    events, record = follow(second)
    assert events[0]["batch"] == 1
    assert record.state is RunState.STOPPED
    assert follow(first)[1] == record


def test_a_trainer_that_dies_at_import_is_told_with_its_last_words(run_folder, trainer):
    _, record = follow(RunWatch(run_folder, start_trainer(run_folder, trainer("broken"))))
    assert record.state is RunState.FAILED
    assert "exit code 1" in record.cause
    assert "Its last words: ImportError: No module named keras." in record.cause
    assert str(run_folder.log) in record.cause
    assert read_record(run_folder) == record


def test_a_trainer_that_leaves_without_a_word_is_told(run_folder, trainer):
    events, record = follow(RunWatch(run_folder, start_trainer(run_folder, trainer("die"))))
    assert len(events) == 1
    assert record.state is RunState.FAILED
    assert "exit code 7" in record.cause
    assert record.ended is not None


@pytest.mark.parametrize("attached", [False, True])
def test_a_killed_trainer_is_told(run_folder, trainer, attached):
    process = start_trainer(run_folder, trainer("long"))
    watch = RunWatch(run_folder, process)
    wait_for_batch(watch)
    if attached:
        watch = RunWatch(run_folder)
    os.kill(process.pid, signal.SIGKILL)
    _, record = follow(watch)
    assert (record.state, record.cause) == (RunState.FAILED, LOST)
    assert read_record(run_folder) == record


def test_a_crash_names_what_is_most_often_behind_it(run_folder, trainer):
    process = start_trainer(run_folder, trainer("long"))
    watch = RunWatch(run_folder, process)
    wait_for_batch(watch)
    os.kill(process.pid, signal.SIGSEGV)
    _, record = follow(watch)
    assert record.cause.startswith("The trainer crashed (SIGSEGV), most often for want of memory. Set a smaller batch")


def test_a_run_that_is_taken_up_again_is_followed_beyond_its_first_end(run_folder, trainer):
    first = start_trainer(run_folder, trainer("long"))
    watch = RunWatch(run_folder, first)
    wait_for_batch(watch)
    run_folder.request_stop()
    assert follow(watch)[1].state is RunState.STOPPED
    resume_run(run_folder)
    assert not run_folder.stop_requested
    whole, news = RunWatch(run_folder), RunWatch(run_folder, from_now=True)
    start_trainer(run_folder, trainer("short"))
    events, record = follow(news)
    assert [event["event"] for event in events] == ["batch", "batch", "batch", "end"]
    assert record.state is RunState.FINISHED
    events, record = follow(whole)
    assert [event["event"] for event in events if event["event"] != "batch"] == ["end", "state", "end"]
    assert record.state is RunState.FINISHED
    assert record.resumed is not None


def test_a_trainer_killed_on_request_is_told_so(run_folder, trainer):
    watch = RunWatch(run_folder, start_trainer(run_folder, trainer("long")))
    wait_for_batch(watch)
    watch.kill()
    _, record = follow(watch)
    assert record.state is RunState.FAILED
    assert "ended at once on request" in record.cause


def test_a_run_that_is_over_is_told_at_the_first_look(run_folder):
    write_record(run_folder, replace(read_record(run_folder), state=RunState.FINISHED, ended=5.0))
    look = RunWatch(run_folder).look()
    assert look.record is not None
    assert look.record.state is RunState.FINISHED


def test_a_run_whose_trainer_never_wrote_its_number_is_given_up(run_folder):
    record = replace(read_record(run_folder), created=time.time())
    write_record(run_folder, record)
    assert RunWatch(run_folder).look().record is None
    write_record(run_folder, replace(record, created=time.time() - 600))
    ended = RunWatch(run_folder).look().record
    assert ended is not None
    assert (ended.state, ended.cause) == (RunState.FAILED, LOST)


def test_a_folder_that_is_gone_is_told(run_folder):
    run_folder.record.unlink()
    record = RunWatch(run_folder).look().record
    assert record is not None
    assert record.state is RunState.FAILED
    assert "is not a run" in record.cause
