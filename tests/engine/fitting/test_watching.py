"""What a run tells beside its loss, and what the Train card's seldom rows do."""

import numpy as np
import pytest

from app.engine.fitting.answers import dice_by_label
from app.runs.record import RunState


@pytest.fixture
def told(trained, classifier, of_kind):
    run = trained(classifier(epochs=3, class_weights="balanced", previews=3))
    assert run.state is RunState.FINISHED, run.record.cause
    return run, lambda kind: of_kind(run.events, kind)


def test_a_run_tells_what_it_does(told, keras):
    run, of = told
    confusions = of("confusion")
    assert [event["epoch"] for event in confusions] == [1, 2, 3]
    matrix = np.array(confusions[-1]["matrix"])
    assert matrix.sum(axis=1).tolist() == [2, 2, 2, 2]  # a row a true class, eight validation volumes
    share = matrix.trace() / matrix.sum()
    assert share == pytest.approx(run.record.metrics["val_accuracy"])
    norms = of("norms")[0]["layers"]
    assert norms.keys() == {"conv3d_1", "dense_1"}
    assert all(weights > 0 and gradient > 0 for weights, gradient in norms.values())
    assert [event["value"] for event in of("learning_rate")] == pytest.approx([0.001] * 3)
    assert of("class_weights")[0]["weights"].keys() == set(run.record.classes)
    (memory,) = of("memory")
    assert memory["estimate"] > memory["prediction"] > 0
    assert run.record.switches["xla"] is False
    assert {event["name"] for event in of("chosen")} >= {"precision", "layout", "xla", "steps_per_execution"}
    workeds = [event["worked"] for event in run.events]
    assert workeds == sorted(workeds)
    model = keras.models.load_model(run.folder.model)
    assert "apply" not in vars(model.optimizer)


def test_previews_are_answers_to_the_same_volumes(told, keras):
    run, of = told
    last = of("preview")[-1]
    assert (last["epoch"], last["volumes"]) == (3, 3)
    with np.load(run.folder.previews / "volumes.npz") as chosen, np.load(run.folder.path / last["file"]) as given:
        volumes, answers = chosen["volumes"].astype(np.float32), given["answers"]
        assert chosen["indices"].tolist() == [0, 4, 7]
        assert chosen["targets"].shape == (3,)
    model = keras.models.load_model(run.folder.model)
    np.testing.assert_allclose(model.predict(volumes, verbose=0), answers, atol=0.01)


def test_dice_of_a_label_that_is_nowhere_is_unknown():
    assert dice_by_label(np.array([[6, 2, 0], [0, 4, 0], [0, 0, 0]])) == [12 / 14, 8 / 10, None]


@pytest.mark.parametrize("clip", ["norm", "value", "global_norm"])
def test_gradients_are_cut(keras, clip):
    from app.compiler import Step
    from app.engine.fitting.optimizing import prepared_optimizer
    from cards.card import Kind

    arguments = {"clip_gradients": clip, "clip_at": 0.5, "gradient_accumulation_steps": 2}
    optimizer = prepared_optimizer("sgd", Step("train", "Train", "training.Train", Kind.TRAIN, "train", arguments))
    optimizer.learning_rate = 1.0
    weights = keras.Variable([0.0, 0.0])
    optimizer.build([weights])
    for _ in range(2):
        optimizer.apply([keras.ops.convert_to_tensor([3.0, 4.0])])
    wanted = [-0.5, -0.5] if clip == "value" else [-0.3, -0.4]
    np.testing.assert_allclose(keras.ops.convert_to_numpy(weights), wanted, rtol=1e-5)


def test_what_contradicts_itself_is_told(findings, classifier):
    more = (("adam_1", "optimizers.Adam", {"clipnorm": 1.0, "gradient_accumulation_steps": 4}),)
    graph = classifier(
        more=more,
        links="adam_1.instance>train_1.optimizer",
        clip_gradients="value",
        gradient_accumulation_steps=2,
        warm_start="nowhere.keras",
    )
    texts = {problem.input: problem.text for problem in findings(graph)["train_1"].problems}
    assert texts["clip_gradients"].startswith("Gradients would be cut twice, here and on Adam.")
    assert texts["gradient_accumulation_steps"].startswith("Both this card and Adam say")
    assert texts["warm_start"].startswith("There is no network to begin with at nowhere.keras")


def test_a_warm_start_takes_what_fits(trained, classifier, of_kind, keras):
    first = trained(classifier(epochs=1), name="first")
    second = trained(classifier(epochs=1, warm_start="first", last={"units": 4, "use_bias": False}), name="second")
    (told,) = of_kind(second.events, "warm_start")
    assert (told["taken"], [entry["layer"] for entry in told["left"]]) == (1, ["dense_1"])
    again = trained(classifier(epochs=1, warm_start="first/model.keras"), name="third")
    assert of_kind(again.events, "warm_start")[0]["taken"] == 2
    assert again.record.metrics["loss"] != first.record.metrics["loss"]


def test_what_is_far_too_large_is_told_with_the_batch_that_fits(findings, classifier, monkeypatch):
    graph = classifier(batch_size=32, data={"size": 32})
    detail = findings(graph)["train_1"].details["memory"]
    monkeypatch.setattr("app.engine.checks.run_checks.free_memory", lambda: ("cpu", detail["training"] // 2))
    (problem,) = findings(graph)["train_1"].problems
    assert problem.input == "batch_size"
    assert "of memory, but" in problem.text
    fitting = int(problem.text.rpartition("Batch size ")[2].split()[0])
    assert 1 <= fitting < 32
    monkeypatch.setattr("app.engine.checks.run_checks.free_memory", lambda: ("cpu", 1000))
    (problem,) = findings(graph)["train_1"].problems
    assert "Not even one volume fits in a step." in problem.text
