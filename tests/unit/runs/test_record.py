import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.document.graph import Graph
from app.runs import record
from app.runs.errors import RunError
from app.runs.folder import RunFolder, create_run_folder
from app.runs.listing import list_runs
from app.runs.record import LOST, RunRecord, RunState, read_record, write_record

ACTIVE = (RunState.STARTING, RunState.PREPARING, RunState.TRAINING)
ENDED = (RunState.FINISHED, RunState.STOPPED, RunState.FAILED)


@pytest.fixture
def folder(tmp_path: Path) -> RunFolder:
    return create_run_folder(Graph(), tmp_path / "a.runs")


@pytest.fixture
def dead_pid() -> int:
    """Number of a process that has ended and been waited for."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait(timeout=30)
    return process.pid


def test_a_record_is_read_as_it_was_written(folder: RunFolder) -> None:
    record = RunRecord(
        RunState.FINISHED,
        created=10.5,
        ended=20.5,
        deck="größer.deck",
        device="CPU",
        seed=7,
        versions={"keras": "3.15"},
        settings={"epochs": 3, "optimizer": "adam"},
        fingerprint="abc",
        metrics={"loss": 0.25},
    )
    write_record(folder, record)
    assert read_record(folder) == record
    assert [path.name for path in folder.path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("state", ACTIVE)
def test_a_run_whose_trainer_is_gone_is_told_as_failed(folder: RunFolder, dead_pid: int, state: RunState) -> None:
    write_record(folder, RunRecord(state, pid=dead_pid, pid_created=1.0))
    record = read_record(folder)
    assert (record.state, record.cause) == (RunState.FAILED, LOST)
    assert json.loads(folder.record.read_text())["state"] == state


def test_a_run_whose_trainer_never_came_is_told_as_failed_after_a_while(folder: RunFolder) -> None:
    for asked, seconds, state in (
        ("created", 60, RunState.STARTING),
        ("created", 121, RunState.FAILED),
        ("resumed", 60, RunState.STARTING),
        ("resumed", 121, RunState.FAILED),
    ):
        record = replace(RunRecord(created=10.0), **{asked: time.time() - seconds})
        write_record(folder, record)
        assert read_record(folder).state is state, (asked, seconds)


@pytest.mark.parametrize("state", ENDED)
def test_a_run_that_has_ended_stays_as_it_ended(folder: RunFolder, dead_pid: int, state: RunState) -> None:
    write_record(folder, RunRecord(state, pid=dead_pid))
    assert read_record(folder).state is state


def test_a_run_with_a_living_trainer_stays_active(folder: RunFolder) -> None:
    record = RunRecord(RunState.TRAINING).with_process(os.getpid())
    assert record.pid_created is not None
    write_record(folder, record)
    assert read_record(folder) == record


def test_another_process_of_the_same_number_is_not_the_trainer(folder: RunFolder) -> None:
    record = RunRecord(RunState.TRAINING).with_process(os.getpid())
    write_record(folder, replace(record, pid_created=record.pid_created - 1000))
    assert read_record(folder).state is RunState.FAILED


def test_a_trainer_that_ended_but_was_not_waited_for_is_gone() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    record = RunRecord(RunState.TRAINING).with_process(process.pid)
    assert record.process_alive
    process.stdin.close()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert not record.process_alive
    process.wait(timeout=30)


@pytest.mark.parametrize("pid", [-1, 10**30])
def test_what_is_no_process_is_not_alive(pid: int) -> None:
    assert not RunRecord(pid=pid).process_alive


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        '"x"',
        "7",
        "{}",
        '{"state": "resting"}',
        '{"state": ["training"]}',
        '{"state": "training", "pid": "x"}',
        '{"state": "finished", "created": "yesterday"}',
        '{"state": "finished", "metrics": 3}',
    ],
)
def test_a_damaged_record_is_told(folder: RunFolder, content: str) -> None:
    folder.record.write_text(content)
    with pytest.raises(RunError, match=r"run\.json is damaged and cannot be read"):
        read_record(folder)


def test_what_is_no_run_is_told(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"is not a run: it has no run\.json"):
        read_record(RunFolder(tmp_path))


def test_what_a_newer_version_wrote_is_passed_over(folder: RunFolder) -> None:
    folder.record.write_text('{"state": "finished", "mood": "good"}')
    assert read_record(folder) == RunRecord(RunState.FINISHED)


def test_a_record_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.record.mkdir()
    with pytest.raises(RunError, match=r"run\.json cannot be written: is a directory"):
        write_record(folder, RunRecord())


def test_runs_are_listed_newest_first_and_what_is_none_is_passed_over(tmp_path: Path) -> None:
    parent = tmp_path / "a.runs"
    assert list_runs(parent) == []
    for created in (2.0, 3.0, 1.0):
        write_record(create_run_folder(Graph(), parent), RunRecord(RunState.FINISHED, created=created))
    (parent / "notes.txt").write_text("x")
    (parent / "empty").mkdir()
    (parent / "damaged").mkdir()
    (parent / "damaged" / "run.json").write_text("{")
    runs = list_runs(parent)
    assert [run.record.created for run in runs] == [3.0, 2.0, 1.0]
    assert {run.name for run in runs} == {run.folder.path.name for run in runs}


def test_a_file_in_the_place_of_a_run_is_no_run(tmp_path: Path) -> None:
    (tmp_path / "a.deck").touch()
    with pytest.raises(RunError, match=r"a\.deck is not a run"):
        read_record(RunFolder(tmp_path / "a.deck"))


@pytest.mark.parametrize("created", ["1e400", "NaN", "1" + 30 * "0", '"yesterday"'])
def test_a_time_that_is_none_is_a_damage(folder: RunFolder, created: str) -> None:
    folder.record.write_text('{"state": "finished", "created": ' + created + "}")
    with pytest.raises(RunError, match="damaged"):
        read_record(folder)


def test_a_run_that_is_deleted_while_it_is_looked_at_is_no_run(
    folder: RunFolder, dead_pid: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_record(folder, RunRecord(RunState.TRAINING, pid=dead_pid, pid_created=1.0))
    alive = record.is_alive

    def gone(pid: int, started: float | None) -> bool:
        shutil.rmtree(folder.path)
        return alive(pid, started)

    monkeypatch.setattr(record, "is_alive", gone)
    with pytest.raises(RunError, match="is not a run"):
        read_record(folder)


def test_only_numbers_are_metrics(folder: RunFolder) -> None:
    folder.record.write_text('{"state": "finished", "metrics": {"loss": 0.5, "accuracy": null, "dice": "high"}}')
    assert read_record(folder).metrics == {"loss": 0.5}
