"""Runs that take turns, by the command line: each has a trainer of its own, and only one of them trains."""

import json
import shutil
import time
from pathlib import Path

from app.runs.folder import RunFolder
from app.runs.record import read_record
from tests.e2e.conftest import gone

LONG = ("--set", "train.epochs=100000")


def _until(look, seconds=60):
    limit = time.monotonic() + seconds
    while not (found := look()) and time.monotonic() < limit:
        time.sleep(0.1)
    assert found
    return found


def _trains(voxdeck, deck, *arguments):
    return voxdeck.start("train", *deck, "--json", *arguments)


def _told(process):
    out, err = process.communicate(timeout=90)
    assert "Traceback" not in err
    return [json.loads(line) for line in out.splitlines()]


def test_two_at_once_on_one_deck_train_one_after_the_other(voxdeck, small_deck):
    both = [_trains(voxdeck, [small_deck]) for _ in range(2)]
    told = [_told(process) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    results = [events[-1] for events in told]
    assert [result["state"] for result in results] == ["finished", "finished"]
    assert results[0]["run"] != results[1]["run"]
    assert all(Path(result["model"]).is_file() for result in results)
    first, second = sorted(told, key=lambda events: any(event["event"] == "queue" for event in events))
    assert not any(event["event"] == "queue" for event in first)
    assert [event["before"] for event in second if event["event"] == "queue"] == [1]
    states = [event["state"] for event in second if event["event"] == "state"]
    assert states == ["queued", "starting", "preparing", "training"]
    (end,) = [event["time"] for event in first if event["event"] == "end"]
    began = next(event["time"] for event in second if event.get("state") == "starting")
    assert began >= end


def test_runs_take_their_turn_and_are_listed_paused_and_stopped(voxdeck, small_deck, tmp_path):
    other = shutil.copy(small_deck, tmp_path / "other.deck")
    command = _trains(voxdeck, [small_deck, other], *LONG)
    try:
        waiting = _until(lambda: [entry for entry in voxdeck.listed("queue") if entry["state"] == "queued"])
        first, second = (RunFolder(Path(entry["run"])) for entry in voxdeck.listed("queue"))
        assert [entry["run"] for entry in waiting] == [str(second.path)]
        assert (first.path.parent.name, second.path.parent.name) == ("net.runs", "other.runs")
        _until(first.history.exists)  # an epoch is whole
        assert "Paused. Go on with: voxdeck resume" in voxdeck("pause", first.path)[0]
        assert gone(read_record(first).pid)
        _until(second.history.exists)
        assert [(entry["run"], entry["state"]) for entry in voxdeck.listed("queue")] == [(str(second.path), "training")]
        assert "once the epoch is whole" in voxdeck("stop", "--after-epoch", second.path)[0]
        told = _told(command)
    finally:
        command.kill()
        command.wait()
    assert command.returncode == 0
    results = [event for event in told if event["event"] == "result"]
    assert [(result["run"], result["state"]) for result in results] == [
        (str(first.path), "paused"),
        (str(second.path), "stopped"),
    ]
    ended = [event for event in told if event["event"] in ("epoch", "batch")][-1]
    assert ended["event"] == "epoch"
    assert Path(results[1]["model"]).is_file()
    assert "No run trains or waits." in voxdeck("queue")[0]
    assert "is not at work (paused)" in voxdeck("stop", first.path, code=2)[1]


def test_a_run_that_waits_is_let_go_first(voxdeck, small_deck, tmp_path):
    decks = [small_deck, *(shutil.copy(small_deck, tmp_path / f"{name}.deck") for name in ("second", "third"))]
    command = _trains(voxdeck, decks, *LONG)

    def queue():
        return [(Path(entry["run"]).parent.stem, entry["state"]) for entry in voxdeck.listed("queue")]

    try:
        _until(lambda: queue() == [("net", "training"), ("second", "queued"), ("third", "queued")])
        first, second, third = (RunFolder(Path(entry["run"])) for entry in voxdeck.listed("queue"))
        assert voxdeck("queue", "--first", third.path)[0].split() == [
            *("Run", "State"),
            *(str(first.path), "training", str(third.path), "queued", str(second.path), "queued"),
        ]
        assert (
            f"The run in {first.path} does not wait for a turn." in voxdeck("queue", "--first", first.path, code=2)[1]
        )
        voxdeck("stop", first.path)
        _until(lambda: queue() == [("third", "training"), ("second", "queued")])
        voxdeck("stop", third.path)
        _until(lambda: queue() == [("second", "training")])
        voxdeck("stop", second.path)
        told = _told(command)
    finally:
        command.kill()
        command.wait()
    assert [event["state"] for event in told if event["event"] == "result"] == ["stopped"] * 3
    assert [read_record(run).state for run in (first, second, third)] == ["stopped"] * 3
