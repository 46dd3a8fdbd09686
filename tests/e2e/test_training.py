"""Training by the command line with the real engine: to the end, stopped, killed."""

import json
import os
import signal
from pathlib import Path

import pytest

from app.runs.folder import RunFolder
from app.runs.record import LOST, RunState, read_record
from tests.e2e.conftest import gone


class Training:
    """A long training that has come to its first epoch's end."""

    def __init__(self, voxdeck, deck, run):
        self.folder = RunFolder(run)
        self.process = voxdeck.start("train", deck, "--json", "--run-dir", run, "--set", "train.epochs=100000")
        self.events = []
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            if self.events[-1]["event"] == "epoch":
                break
        self.pid = read_record(self.folder).pid

    def result(self):
        out, err = self.process.communicate(timeout=60)
        assert "Traceback" not in err
        return json.loads(out.splitlines()[-1])


@pytest.fixture
def training(voxdeck, small_deck, tmp_path):
    running = Training(voxdeck, small_deck, tmp_path / "run")
    with running.process:
        yield running
        running.process.kill()
        running.folder.request_stop()
        assert gone(running.pid)


def test_new_check_train(voxdeck, tmp_path):
    voxdeck("new", "shapes-classifier", "a.deck")
    nodes = {entry["id"]: entry for entry in voxdeck.objects("check", "a.deck")}
    assert nodes["conv3d_1"]["card"] == "layers.Conv3D"
    assert len(nodes["conv3d_1"]["shape"]) == 4
    assert nodes["output_1"]["parameters"] > 1000
    small = ["--set", "synthetic_shapes_1.samples=40", "--set", "synthetic_shapes_1.size=16"]
    events = voxdeck.objects("train", "a.deck", *small, "--set", "train_1.epochs=2")
    result = events[-1]
    assert (result["event"], result["state"]) == ("result", "finished")
    assert {"loss", "val_loss"} <= set(result["metrics"])
    assert Path(result["model"]).is_file()
    assert Path(result["run"]).parent == tmp_path / "a.runs"
    assert [event["epoch"] for event in events if event["event"] == "epoch"] == [1, 2]
    assert {"device", "model", "data", "batch", "end"} <= {event["event"] for event in events}
    assert RunFolder(Path(result["run"])).read_graph().nodes["train_1"].value("epochs") == 2
    out, _ = voxdeck("runs", "a.deck")
    assert "finished" in out


def test_lines_for_people(voxdeck, small_deck, tmp_path):
    out, err = voxdeck("train", small_deck, "--run-dir", "run")
    assert err == ""
    lines = out.splitlines()
    assert lines[0] == f"Run {tmp_path / 'run'}"
    assert any(line.startswith("Epoch 2/2  ") for line in lines)
    assert lines[-1] == f"Model: {tmp_path / 'run' / 'model.keras'}"
    assert not any("\x1b" in line for line in lines)


def test_an_interrupt_stops_and_keeps_what_was_learned(training):
    training.process.send_signal(signal.SIGINT)
    result = training.result()
    assert training.process.returncode == 0
    assert result["state"] == "stopped"
    assert Path(result["model"]).is_file()
    assert result["metrics"]
    assert read_record(training.folder).state is RunState.STOPPED


def test_a_second_interrupt_ends_at_once(training):
    os.kill(training.pid, signal.SIGSTOP)  # so that it cannot stop in peace
    training.process.send_signal(signal.SIGINT)
    training.process.stderr.readline()
    training.process.send_signal(signal.SIGINT)
    result = training.result()
    assert training.process.returncode == 1
    assert result["state"] == "failed"
    assert "ended at once on request" in result["cause"]


def test_a_killed_trainer_is_told_in_words(training):
    os.kill(training.pid, signal.SIGKILL)
    result = training.result()
    assert training.process.returncode == 1
    assert (result["state"], result["cause"]) == ("failed", LOST)
    assert read_record(training.folder).cause == LOST


def test_a_killed_command_leaves_the_trainer_at_work(training):
    training.process.kill()
    training.process.wait()
    record = read_record(training.folder)
    assert record.state is RunState.TRAINING
    assert record.process_alive


def test_a_training_that_nobody_reads_stops(training):
    training.process.stdout.close()
    assert training.process.wait(30) == 141
    assert read_record(training.folder).state is RunState.STOPPED
