"""A run that was cut off and taken up again ends with the very weights of one that was not."""

import csv
from dataclasses import replace

import numpy as np
import pytest

from app.document.graph import Link, Node
from app.runs.events import EventReader
from app.runs.record import RunState, read_record, write_record
from app.training.starting import resume_run


@pytest.fixture
def lively(classifier):
    """A deck with all that has a state: dropout, batch normalization, Adam with momenta, callbacks, shuffling."""

    def make(*, augmented=False, **train):
        graph = classifier(
            data={"samples": 48},
            more=(
                ("drop_1", "layers.Dropout", {"rate": 0.4}),
                ("norm_1", "layers.BatchNormalization"),
                ("slower_1", "callbacks.ReduceLROnPlateau", {"patience": 0, "factor": 0.7, "min_delta": 0.05}),
                ("early_1", "callbacks.EarlyStopping", {"patience": 50, "restore_best_weights": True}),
            ),
            links=(
                "conv3d_1.output>norm_1.inputs norm_1.output>drop_1.inputs drop_1.output>pool_1.inputs "
                "slower_1.instance>train_1.callbacks early_1.instance>train_1.callbacks"
            ),
            **{"epochs": 6, **train},
        )
        graph = graph.with_links(link for link in graph.links if (link.source, link.target) != ("conv3d_1", "pool_1"))
        return _augmented(graph) if augmented else graph

    return make


def _augmented(graph):
    """Let the training volumes be turned by chance, others in each epoch."""
    graph = graph.with_nodes([Node("flip_1", "data.AugmentFlip")])
    links = [link for link in graph.links if link != Link("split_1", "training", "train_1", "training_data")]
    more = (
        Link("split_1", "training", "flip_1", "dataset"),
        Link("flip_1", "dataset", "train_1", "training_data"),
    )
    return graph.with_links((*links, *more))


@pytest.fixture(scope="module")
def wholes():
    """Runs that were never cut off, by name: what those that were are compared with, trained once."""
    return {}


def _weights(keras, path):
    model = keras.models.load_model(path)
    return [np.asarray(keras.ops.convert_to_numpy(v)) for v in (*model.weights, *model.optimizer.variables)]


def _assert_equal(first, second):
    assert len(first) == len(second) > 10
    for one, other in zip(first, second, strict=True):
        np.testing.assert_array_equal(one, other)


def _resumed(folder, trained_again):
    resume_run(folder)
    return trained_again(folder)


@pytest.fixture
def again(keras):
    """Run the trainer's work in this process on a folder that is there already."""
    from app.engine.fitting.report import RunReport
    from app.engine.fitting.stopping import StopWatch
    from app.engine.fitting.training_run import TrainingRun

    def train(folder):
        report, stop = RunReport(folder, read_record(folder)), StopWatch(folder)
        stop.start()
        try:
            return TrainingRun(report, stop).run()
        finally:
            stop.close()
            report.end(RunState.FAILED, "cut off")

    return train


class _Cut(BaseException):
    """Stands for a death at any place."""


@pytest.mark.parametrize("every_epoch", [True, False])
def test_a_run_cut_off_anywhere_goes_on_as_if_nothing_had_been(
    trained, again, lively, keras, monkeypatch, new_run, wholes, every_epoch
):
    from app.engine.fitting.callbacks import Follower
    from app.engine.fitting.training_state import read_state

    whole = wholes.get("plain") or wholes.setdefault("plain", trained(lively(), name="whole"))
    monkeypatch.setattr("app.engine.fitting.checkpoints._SHARE_OF_TIME", 1e9 if every_epoch else 1e-9)
    folder = new_run(lively(), "cut")
    own, left = Follower.end_batch, [23]

    def cut(follower, *arguments):
        own(follower, *arguments)
        left[0] -= 1
        if left[0] == 0:
            raise _Cut

    monkeypatch.setattr(Follower, "end_batch", cut)
    with pytest.raises(_Cut):
        again(folder)
    monkeypatch.setattr(Follower, "end_batch", own)
    assert _resumed(folder, again) is RunState.FINISHED, read_record(folder).cause
    _assert_equal(_weights(keras, whole.folder.model), _weights(keras, folder.model))
    _assert_equal(_weights(keras, whole.folder.best), _weights(keras, folder.best))
    states = [read_state(run.state) for run in (whole.folder, folder)]
    assert any(value.dtype == np.uint32 for value in states[0].arrays.values())  # of dropout's random generator
    _assert_equal(*(state.arrays.values() for state in states))
    assert states[0].about == states[1].about
    columns = [[row["epoch"], row["loss"], row["val_loss"]] for row in _rows(whole.folder)]
    assert [[row["epoch"], row["loss"], row["val_loss"]] for row in _rows(folder)] == columns
    (resumed,) = [event for event in EventReader(folder.events).read() if event["event"] == "resume"]
    assert resumed["epoch"] == (4 if every_epoch else 1)
    assert read_record(folder).metrics == whole.record.metrics


def _rows(folder):
    return list(csv.DictReader(folder.history.read_text().splitlines()))


def test_the_best_model_is_that_of_the_lowest_validation_loss(trained, lively, keras, monkeypatch):
    from app.engine.fitting.checkpoints import Checkpoints

    kept = {}
    own = Checkpoints.end_epoch

    def end_epoch(checkpoints, model, epoch, metrics):
        """Let the third epoch look best, and keep the weights of each."""
        kept[epoch] = model.get_weights()
        own(checkpoints, model, epoch, {**metrics, "val_loss": abs(epoch - 3) + 0.5})

    monkeypatch.setattr(Checkpoints, "end_epoch", end_epoch)
    for share in (1e9, 1e-9):
        monkeypatch.setattr("app.engine.fitting.checkpoints._SHARE_OF_TIME", share)
        run = trained(lively(epochs=4), name=f"run{share}")
        assert run.state is RunState.FINISHED
        for one, other in zip(keras.models.load_model(run.folder.best).get_weights(), kept[3], strict=True):
            np.testing.assert_array_equal(one, other)


def test_other_data_are_not_gone_on_with(new_run, again, lively, monkeypatch):
    from app.engine.fitting.callbacks import Follower

    folder = new_run(lively(), "run")
    monkeypatch.setattr(Follower, "heed", lambda follower: folder.request_stop())
    assert again(folder) is RunState.STOPPED
    resume_run(folder)
    write_record(folder, replace(read_record(folder), fingerprint="another"))
    assert again(folder) is RunState.FAILED
    assert read_record(folder).cause.startswith("The data are not those with which this run began.")


def test_a_damaged_state_is_told(new_run, again, lively, monkeypatch):
    from app.engine.fitting.callbacks import Follower

    folder = new_run(lively(), "run")
    monkeypatch.setattr(Follower, "heed", lambda follower: folder.request_stop())
    assert again(folder) is RunState.STOPPED
    folder.state.write_bytes(folder.state.read_bytes()[:1000])
    resume_run(folder)
    assert again(folder) is RunState.FAILED
    assert "last.npz is damaged. Train anew" in read_record(folder).cause


def test_rows_of_the_history_do_not_double(tmp_path):
    from app.engine.saving import HistoryFile

    path = tmp_path / "history.csv"
    first = HistoryFile(path)
    for epoch in (1, 2, 3):
        first.add(epoch, 0.5, {"loss": epoch / 2})
    with path.open("ab") as stream:
        stream.write(b"4,0.5")  # cut short
    HistoryFile(path, 2).add(3, 0.25, {"loss": 9.0})
    assert path.read_text() == "epoch,seconds,loss\n1,0.500,0.5\n2,0.500,1.0\n3,0.250,9.0\n"
    HistoryFile(path, 0).add(1, 0.25, {"accuracy": 1.0})
    assert path.read_text() == "epoch,seconds,accuracy\n1,0.250,1.0\n"


def test_volumes_are_held_once_while_training(trained, classifier, monkeypatch):
    from app.engine.data.loading import Volumes

    released = []
    own = Volumes.release
    monkeypatch.setattr(Volumes, "release", lambda volumes: (own(volumes), released.append(volumes)))
    assert trained(classifier(epochs=1)).state is RunState.FINISHED
    assert [volumes.held_bytes for volumes in released] == [0, 0]


@pytest.mark.parametrize(
    ("request_it", "hook", "after", "state"),
    [
        ("request_pause", "end_batch", 23, RunState.PAUSED),  # within an epoch
        ("request_stop", "end_batch", 7, RunState.STOPPED),
        ("request_pause", "heed", 3, RunState.PAUSED),  # while it is tested
        ("request_stop_after_epoch", "end_batch", 8, RunState.STOPPED),
    ],
)
def test_a_paused_or_stopped_run_goes_on_from_that_very_step(
    trained, again, lively, keras, monkeypatch, new_run, wholes, request_it, hook, after, state
):
    from app.engine.fitting.callbacks import Follower
    from app.engine.fitting.training_state import read_state

    monkeypatch.setattr("app.engine.fitting.checkpoints._SHARE_OF_TIME", 1e-9)
    deck = lively(epochs=5, gradient_accumulation_steps=2, clip_gradients="global_norm", augmented=True)
    whole = wholes.get("augmented") or wholes.setdefault("augmented", trained(deck, name="whole"))
    folder = new_run(deck, "cut")
    own, left = getattr(Follower, hook), [after]

    def ask(follower, *arguments):
        left[0] -= 1
        if left[0] == 0:
            getattr(folder, request_it)()
        own(follower, *arguments)

    monkeypatch.setattr(Follower, hook, ask)
    assert again(folder) is state, read_record(folder).cause
    assert folder.model.exists() is (state is RunState.STOPPED)
    at = read_state(folder.state)
    done = {23: (4, 3), 7: (1, 2), 3: (1, 5), 8: (2, 0)}[after]
    assert (at.epoch, at.batch) == done
    assert _resumed(folder, again) is RunState.FINISHED, read_record(folder).cause
    _assert_equal(_weights(keras, whole.folder.model), _weights(keras, folder.model))
    _assert_equal(_weights(keras, whole.folder.best), _weights(keras, folder.best))
    states = [read_state(run.state) for run in (whole.folder, folder)]
    _assert_equal(*(found.arrays.values() for found in states))
    columns = [[row["epoch"], row["loss"], row["val_loss"]] for row in _rows(whole.folder)]
    assert [[row["epoch"], row["loss"], row["val_loss"]] for row in _rows(folder)] == columns
    (resumed,) = [event for event in EventReader(folder.events).read() if event["event"] == "resume"]
    assert (resumed["epoch"], resumed["batch"]) == done
