"""A run that is killed for real, at any batch, and resumed ends as one that was left in peace."""

import csv
import json
import os
import random
import signal

import numpy as np
import pytest

from app.runs.folder import RunFolder
from app.runs.record import RunState, read_record
from tests.e2e.conftest import gone


@pytest.fixture
def lively_deck(deck):
    """A deck with dropout, batch normalization, momenta and shuffling, of 24 epochs of 8 batches."""
    return deck(
        {
            "shapes": ("data.SyntheticShapes", {"classes": 2, "samples": 80, "size": 12}),
            "split": ("data.Split", {}),
            "input": ("network.Input", {}),
            "conv": ("layers.Conv3D", {"filters": 4, "activation": "relu"}),
            "norm": ("layers.BatchNormalization", {}),
            "drop": ("layers.Dropout", {"rate": 0.3}),
            "pool": ("layers.GlobalAveragePooling3D", {}),
            "dense": ("layers.Dense", {"units": 2, "activation": "softmax"}),
            "output": ("network.Output", {}),
            "train": ("training.Train", {"epochs": 24, "batch_size": 8}),
        },
        [
            ("shapes.dataset", "split.dataset"),
            ("split.training", "input.dataset"),
            ("input.output", "conv.inputs"),
            ("conv.output", "norm.inputs"),
            ("norm.output", "drop.inputs"),
            ("drop.output", "pool.inputs"),
            ("pool.output", "dense.inputs"),
            ("dense.output", "output.outputs"),
            ("output.network", "train.network"),
            ("split.training", "train.training_data"),
            ("split.validation", "train.validation_data"),
        ],
    )


def _cut(voxdeck, deck, run, number, how):
    """Train until some batch is told, and end the trainer there."""
    with voxdeck.start("train", deck, "--json", "--run-dir", run) as process:
        for line in process.stdout:
            event = json.loads(line)
            number -= event["event"] in ("batch", "epoch")
            if number == 0:
                break
        os.kill(read_record(RunFolder(run)).pid, how)
        process.communicate(timeout=60)
    return RunFolder(run)


def _state(folder):
    with np.load(folder.state) as content:
        return {name: content[name] for name in content.files}


def _rows(folder):
    rows = list(csv.DictReader(folder.history.read_text().splitlines()))
    return [{name: value for name, value in row.items() if name != "seconds"} for row in rows]


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_resumed_run_gives_the_same_weights_bit_for_bit(voxdeck, lively_deck, tmp_path, how):
    voxdeck("train", lively_deck, "--run-dir", tmp_path / "whole")
    whole = RunFolder(tmp_path / "whole")
    number = random.randint(2, 20)
    cut = _cut(voxdeck, lively_deck, tmp_path / "cut", number, how)
    assert read_record(cut).state is (RunState.FAILED if how is signal.SIGKILL else RunState.STOPPED), number
    events = voxdeck.objects("resume", cut.path)
    assert events[-1]["state"] == "finished"
    (resumed,) = [event for event in events if event["event"] == "resume"]
    assert [event["epoch"] for event in events if event["event"] == "epoch"] == [*range(resumed["epoch"] + 1, 25)]
    wanted, received = _state(whole), _state(cut)
    assert wanted.keys() == received.keys()
    assert sum(name.startswith(("model/", "optimizer/")) for name in wanted) > 15
    for name, value in wanted.items():
        np.testing.assert_array_equal(received[name], value, f"{name}, cut at {number}")
    assert _rows(cut) == _rows(whole)
    assert read_record(cut).metrics == read_record(whole).metrics
    assert gone(read_record(cut).pid)


def test_a_run_is_repeated_and_what_differs_is_told(voxdeck, small_deck, tmp_path):
    voxdeck("train", small_deck, "--run-dir", "run")
    small_deck.unlink()  # the run has all that is needed
    result = voxdeck.objects("train", "--like", "run", "--run-dir", "again")[-1]
    assert (result["state"], result["differs"]) == ("finished", {})
    out, _ = voxdeck("train", "--like", "run", "--set", "train.epochs=1")
    assert "  settings, epochs: 2, now 1" in out.splitlines()
    assert "  metrics, loss: " in out
    assert "Name either a deck, or a run" in voxdeck("train", code=2)[1]


def test_what_cannot_be_resumed_is_refused_in_a_sentence(voxdeck, small_deck, tmp_path):
    voxdeck("train", small_deck, "--run-dir", "run")
    assert "has finished, so nothing is left" in voxdeck("resume", "run", code=2)[1]
    assert "is not a run" in voxdeck("resume", tmp_path, code=2)[1]
