"""A run from deck to model: what it leaves behind, and how it ends when something is wrong."""

import csv
import math
from itertools import pairwise

import numpy as np
import pytest

from app.engine.data.dataset import DataError
from app.runs.record import RunState


@pytest.fixture
def finished(trained, classifier):
    return trained(classifier())


def test_what_a_finished_run_leaves(finished, of_kind, keras):
    record = finished.record
    assert (record.state, record.cause, record.seed) == (RunState.FINISHED, "", 1)
    assert record.device
    assert record.versions["keras"]
    assert record.settings["batch_size"] == 8
    assert record.settings["loss"] == "sparse categorical crossentropy from logits"
    assert record.fingerprint
    assert list(record.metrics) == ["loss", "accuracy", "val_loss", "val_accuracy"]
    assert finished.folder.model.exists()
    assert {path.name for path in finished.folder.checkpoints.iterdir()} == {"last.keras", "last.npz", "best.keras"}
    left = {path.name for path in finished.folder.path.iterdir()}
    assert left == {"graph.deck", "run.json", "events.jsonl", "history.csv", "checkpoints", "model.keras", "previews"}
    rows = list(csv.DictReader(finished.folder.history.read_text().splitlines()))
    assert [row["epoch"] for row in rows] == ["1", "2"]
    assert {name: float(rows[-1][name]) for name in record.metrics} == record.metrics
    states = [event["state"] for event in of_kind(finished.events, "state")]
    assert states == ["preparing", "training"]
    (end,) = of_kind(finished.events, "end")
    assert (end["state"], end["metrics"]) == ("finished", record.metrics)
    assert of_kind(finished.events, "model")[0]["parameters"] == 132
    assert of_kind(finished.events, "data")[0].items() >= {"training": 32, "validation": 8, "steps": 4}.items()
    batches = of_kind(finished.events, "batch")
    assert (batches[0]["epoch"], batches[0]["batch"], batches[0]["batches"]) == (1, 1, 4)
    assert all(later["worked"] - earlier["worked"] > 0.24 for earlier, later in pairwise(batches))
    for event in of_kind(finished.events, "epoch"):
        assert 0 < event["test"] + event["preparation"] < event["seconds"]


def test_the_model_loads_with_keras_alone_and_answers_the_same(finished, keras):
    from app.engine.data.registry import make

    arguments = {"classes": 4, "samples": 40, "size": 8, "noise": 0.15, "seed": 1}
    data = make("synthetic_shapes", arguments, finished.folder.path)["dataset"]
    arguments = {"dataset": data, "validation": 0.2, "stratified": True, "seed": 1}
    held = make("split", arguments, finished.folder.path)["validation"]
    model = keras.models.load_model(finished.folder.model)
    volumes = np.stack([held.volume(index) for index in range(len(held))]).astype(np.float32)
    loss, accuracy = model.evaluate(volumes, held.labels, batch_size=8, verbose=0)
    assert loss == pytest.approx(finished.record.metrics["val_loss"], rel=1e-5)
    assert accuracy == pytest.approx(finished.record.metrics["val_accuracy"])
    checkpoint = keras.models.load_model(finished.folder.checkpoints / "last.keras")
    np.testing.assert_array_equal(checkpoint.predict(volumes, verbose=0), model.predict(volumes, verbose=0))


def test_the_same_seed_gives_the_same_run(trained, classifier):
    first, second = (trained(classifier(epochs=1), name=name) for name in ("a", "b"))
    assert first.record.metrics == second.record.metrics
    other = trained(classifier(epochs=1, seed=2), name="c")
    assert other.record.metrics != first.record.metrics


def test_both_ways_of_feeding_give_the_same_run(trained, classifier, monkeypatch):
    fast = trained(classifier(), name="fast")
    monkeypatch.setattr("app.engine.fitting.feeding._TENSOR_LIMIT", 0)
    slow = trained(classifier(), name="slow")
    assert slow.record.metrics == pytest.approx(fast.record.metrics, rel=1e-5)


@pytest.mark.parametrize(
    ("last", "classes", "more", "links"),
    [
        ({"units": 1, "activation": "sigmoid"}, 2, (), ""),
        ({"units": 1}, 2, (), ""),
        (
            {"activation": "softmax"},
            4,
            (("auc_1", "metrics.AUC"), ("sgd_1", "optimizers.SGD")),
            "auc_1.instance>train_1.metrics sgd_1.instance>train_1.optimizer",
        ),
        (
            {"activation": "softmax"},
            4,
            (("loss_1", "losses.CategoricalCrossentropy", {"label_smoothing": 0.1}),),
            "loss_1.instance>train_1.loss",
        ),
    ],
)
def test_losses_and_metrics_of_all_forms_train(trained, classifier, last, classes, more, links):
    run = trained(classifier(last=last, data={"classes": classes}, more=more, links=links, epochs=1))
    assert run.state is RunState.FINISHED, run.record.cause
    assert len(run.record.metrics) == 4
    assert all(math.isfinite(value) for value in run.record.metrics.values())


def test_mixed_precision_is_used_and_does_not_stay(trained, classifier, keras):
    run = trained(classifier(precision="mixed_bfloat16", epochs=1))
    model = keras.models.load_model(run.folder.model)
    assert model.get_layer("conv3d_1").dtype_policy.name == "mixed_bfloat16"
    assert keras.config.dtype_policy().name == "float32"


def test_no_validation_data(trained, classifier):
    graph = classifier(epochs=1)
    graph = graph.with_links(link for link in graph.links if link.input != "validation_data")
    assert list(trained(graph).record.metrics) == ["loss", "accuracy"]


def test_a_stop_that_came_before_anything(trained, classifier, of_kind):
    run = trained(classifier(), before=lambda folder: folder.request_stop())
    assert run.state is RunState.STOPPED
    assert not run.folder.model.exists()
    assert of_kind(run.events, "end")[0]["state"] == "stopped"


@pytest.mark.parametrize("hook", ["end_batch", "heed"])
def test_a_stop_keeps_what_was_learned(trained, classifier, monkeypatch, keras, hook):
    """The stop comes in the first epoch, while it learns or while it is tested."""
    from app.engine.fitting.callbacks import Follower
    from app.engine.fitting.stopping import StopRequested

    own = getattr(Follower, hook)

    def stop(follower, *arguments):
        own(follower, *arguments)
        raise StopRequested

    monkeypatch.setattr(Follower, hook, stop)
    run = trained(classifier())
    assert run.state is RunState.STOPPED
    assert keras.models.load_model(run.folder.model).count_params() == 132
    assert run.record.metrics == {}


def test_a_loss_that_is_no_number(trained, classifier, of_kind):
    graph = classifier(
        more=(("sgd_1", "optimizers.SGD", {"learning_rate": 1e30}),), links="sgd_1.instance>train_1.optimizer"
    )
    run = trained(graph)
    assert run.state is RunState.FAILED
    assert run.record.cause.startswith("The loss is no longer a number (in epoch 1). Lower the learning rate")
    assert not run.folder.model.exists()
    assert of_kind(run.events, "end")[0]["cause"] == run.record.cause


def test_weights_that_are_no_numbers_never_become_a_checkpoint(trained, classifier, monkeypatch):
    monkeypatch.setattr("app.engine.fitting.checkpoints.weights_are_finite", lambda model: False)
    run = trained(classifier())
    assert run.record.cause.startswith("The loss is no longer a number")
    assert not list(run.folder.checkpoints.iterdir())


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (MemoryError(), "The memory is not enough for steps of 8 volumes of 8 × 8 × 8 × 1. Set a smaller batch size"),
        (OSError(28, "No space left on device"), "The disk is full."),
        (PermissionError(13, "Permission denied"), "The run's folder cannot be written to: permission denied."),
        (DataError("a.nii is cut off. Copy it again."), "a.nii is cut off. Copy it again."),
    ],
)
def test_failures_have_words_and_a_way_on(trained, classifier, monkeypatch, error, words):
    def fail(*_):
        raise error

    monkeypatch.setattr("app.engine.fitting.checkpoints.save_model", fail)
    run = trained(classifier())
    assert run.state is RunState.FAILED
    assert run.record.cause.startswith(words)


def test_an_exhausted_device_has_words(trained, classifier, monkeypatch, keras):
    import tensorflow as tf

    def fail(*_):
        raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")

    monkeypatch.setattr("app.engine.fitting.checkpoints.save_model", fail)
    assert trained(classifier()).record.cause.startswith("The memory is not enough for steps of 8 volumes")


def test_a_volume_that_cannot_be_read_while_training(trained, classifier, monkeypatch):
    monkeypatch.setattr("app.engine.fitting.feeding._TENSOR_LIMIT", 0)

    def fail(*_):
        raise DataError("b.nii is gone. Put it back.")

    monkeypatch.setattr("app.engine.data.batches.Batches.batch", fail)
    run = trained(classifier())
    assert (run.state, run.record.cause) == (RunState.FAILED, "b.nii is gone. Put it back.")


def test_a_bug_is_not_swallowed(trained, classifier, monkeypatch):
    monkeypatch.setattr("app.engine.fitting.checkpoints.save_model", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        trained(classifier())


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        ({"last": {"units": 3}}, "Train: The network gives 3 values, but the data have 4 classes."),
        ({"links": "split_1.validation>output_1.outputs"}, "Output: Data"),
    ],
)
def test_a_deck_with_errors(trained, classifier, change, cause):
    run = trained(classifier(**change))
    assert run.state is RunState.FAILED
    assert run.record.cause.startswith(cause)


def test_a_deck_without_a_train_card(trained, chain):
    run = trained(chain((8, 8, 8, 1), ("Flatten", {})))
    assert run.record.cause == ("The deck has no Train card. Add one and link a network and training data to it.")


def test_bad_data(trained, deck):
    graph = deck(
        ("data", "data.VolumeFolder", {"folder": "nowhere"}),
        ("input_1", "network.Input"),
        ("flatten_1", "layers.Flatten"),
        ("dense_1", "layers.Dense", {"units": 2}),
        ("output_1", "network.Output"),
        ("train_1", "training.Train"),
        links="data.dataset>input_1.dataset input_1.output>flatten_1.inputs flatten_1.output>dense_1.inputs "
        "dense_1.output>output_1.outputs output_1.network>train_1.network data.dataset>train_1.training_data",
    )
    run = trained(graph)
    assert run.state is RunState.FAILED
    assert "nowhere" in run.record.cause
