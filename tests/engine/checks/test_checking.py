"""The checker finds shapes, parameters and choices, and asks Keras for nothing twice."""

import json
import subprocess
import sys

import numpy as np
import pytest

from app.compiler import Reference, Severity
from app.engine.checker import answer
from app.engine.checks.choices import _count_problems
from app.engine.checks.encoding import Encoding
from app.engine.data.synthetic_shapes import synthetic_shapes
from app.engine.protocol import Requests


@pytest.fixture
def checker(keras):
    from app.engine.checks.checking import PlanChecker

    return PlanChecker()


def test_badges(findings, classifier):
    found = findings(classifier())
    assert {node: finding.badge for node, finding in found.items()} == {
        "data": "40 volumes · 8³ × 1 · 4 classes",
        "split_1": "32 + 8 volumes",
        "input_1": "8 × 8 × 8 × 1",
        "conv3d_1": "8 × 8 × 8 × 4 · 112 parameters",
        "pool_1": "4",
        "dense_1": "4 · 20 parameters",
        "output_1": "4 values · 132 parameters",
        "train_1": "2 epochs of 4 steps",
    }
    assert found["train_1"].details["loss"] == "sparse categorical crossentropy from logits"
    assert found["train_1"].details["metrics"] == ["accuracy"]
    assert found["conv3d_1"].shapes == {"output": (8, 8, 8, 4)}
    assert found["conv3d_1"].details == {"dtype": "float32", "bytes": 8192}
    assert found["output_1"].parameters == 132
    assert found["data"].details["classes"] == ["sphere", "box", "torus", "cone"]
    assert not any(finding.problems for finding in found.values())


def test_an_edit_costs_only_what_it_changes(findings, classifier, checker, monkeypatch):
    # Train is asked again where the memory that is free changes much, which other programs may bring about meanwhile.
    monkeypatch.setattr("app.engine.checks.checking.free_memory", lambda: ("cpu", 8 << 30))
    findings(classifier(), checker=checker)
    asked = checker.asked
    findings(classifier(), checker=checker)
    assert checker.asked == asked
    findings(classifier(last={"use_bias": False}), checker=checker)
    # Dense, and Train, whose memory follows from it; the network still gives 4 values.
    assert checker.asked == asked + 2
    findings(classifier(data={"samples": 80}), checker=checker)
    assert checker.asked == asked + 6  # data, split, input, train; no layer


def test_a_failed_layer_hides_only_what_needs_it(findings, deck):
    graph = deck(
        ("input_1", "network.Input", {"shape": (4, 4, 4, 1)}),
        ("bad_1", "layers.Conv3D", {"kernel_size": (5, 5, 5)}),
        ("behind_1", "layers.Flatten"),
        ("beside_1", "layers.Flatten"),
        links="input_1.output>bad_1.inputs bad_1.output>behind_1.inputs input_1.output>beside_1.inputs",
    )
    found = findings(graph)
    assert set(found) == {"input_1", "bad_1", "beside_1"}
    assert found["beside_1"].badge == "64"


def test_a_layer_with_many_weights_takes_no_memory(findings, chain):
    finding = findings(chain((64, 64, 64, 64), ("Flatten", {}), ("Dense", {"units": 1000})))["layer_2"]
    assert finding.badge == "1000 · 16,777,217,000 parameters"


def test_changed_files_are_noticed(findings, deck, checker, tmp_path):
    def check(count):
        images = np.zeros((count, 8, 8, 8), np.uint8)
        np.savez(tmp_path / "a.npz", train_images=images, train_labels=np.arange(count) % 2)
        return findings(graph, str(tmp_path), checker)["data"]

    graph = deck(("data", "data.NumpyVolumes", {"file": "a.npz", "part": "train"}), links="")
    assert check(4).badge.startswith("4 volumes")
    assert check(6).badge.startswith("6 volumes")
    (tmp_path / "a.npz").unlink()
    (problem,) = findings(graph, str(tmp_path), checker)["data"].problems
    assert "a.npz" in problem.text


@pytest.mark.parametrize(
    ("changed", "name", "text", "severity"),
    [
        ({"last": {"units": 3}}, "network", ("The network gives 3 values, but the data have 4 classes. "
         "Give the last layer 4 units."), Severity.ERROR),
        ({"last": {"units": 6}}, "network", ("The network gives 6 values, but the data have 4 classes: some values are "
         "never right. Give the last layer 4 units."), Severity.WARNING),
        ({"last": {"units": 1}}, "network", ("The network gives 1 value, but the data have 4 classes. "
         "Give the last layer 4 units."), Severity.ERROR),
        ({"batch_size": 50}, "batch_size", ("Batch size (50) is larger than the training data (32 volumes): each epoch "
         "is one step. Make it smaller."), Severity.WARNING),
        ({"last": {"activation": "relu"}}, "network", ("The last layer ends in ReLU, which hides part of the answer. "
         "For classes choose softmax or none."), Severity.WARNING),
    ],
)  # fmt: skip
def test_train_objects(findings, classifier, changed, name, text, severity):
    (problem,) = findings(classifier(**changed))["train_1"].problems
    assert (problem.text, problem.input, problem.severity) == (text, name, severity)


@pytest.mark.parametrize(
    ("last", "classes", "words"),
    [
        ({"activation": "softmax"}, 4, "sparse categorical crossentropy"),
        ({"activation": "log_softmax"}, 4, "sparse categorical crossentropy from logits"),
        ({"units": 1, "activation": "sigmoid"}, 2, "binary crossentropy"),
        ({"units": 1}, 2, "binary crossentropy from logits"),
        ({"units": 2}, 2, "sparse categorical crossentropy from logits"),
    ],
)
def test_the_loss_fits_labels_and_last_layer(findings, classifier, last, classes, words):
    train = findings(classifier(last=last, data={"classes": classes}))["train_1"]
    assert (train.details["loss"], train.problems) == (words, ())


def test_linked_metrics_choose_the_form_of_the_labels(findings, classifier):
    graph = classifier(
        last={"activation": "softmax"}, more=(("auc_1", "metrics.AUC"),), links="auc_1.instance>train_1.metrics"
    )
    assert findings(graph)["train_1"].details["loss"] == "categorical crossentropy"


def test_loss_and_metric_of_different_forms(findings, classifier):
    graph = classifier(
        last={"activation": "softmax"},
        more=(("loss_1", "losses.SparseCategoricalCrossentropy"), ("metric_1", "metrics.CategoricalAccuracy")),
        links="loss_1.instance>train_1.loss metric_1.instance>train_1.metrics",
    )
    (problem,) = findings(graph)["train_1"].problems
    assert problem.text == (
        "The loss and metrics read the labels in different forms: Sparse categorical crossentropy as class numbers and "
        "Categorical accuracy as one-hot. Link those that read the same form."
    )


def test_a_linked_loss_that_takes_the_answers_wrongly(findings, classifier):
    graph = classifier(more=(("loss_1", "losses.SparseCategoricalCrossentropy"),), links="loss_1.instance>train_1.loss")
    (problem,) = findings(graph)["train_1"].problems
    assert problem.severity is Severity.WARNING
    assert problem.text.startswith("The last layer has no activation. Set From logits of")


def test_a_network_that_answers_with_volumes(findings, deck):
    graph = deck(
        ("data", "data.SyntheticShapes", {"samples": 8, "size": 8}),
        ("input_1", "network.Input"),
        ("conv3d_1", "layers.Conv3D", {"filters": 4, "padding": "same"}),
        ("output_1", "network.Output"),
        ("train_1", "training.Train"),
        links="data.dataset>input_1.dataset input_1.output>conv3d_1.inputs conv3d_1.output>output_1.outputs "
        "output_1.network>train_1.network data.dataset>train_1.training_data",
    )
    problem = findings(graph)["train_1"].problems[0]
    assert problem.text.startswith("The network gives 8 × 8 × 8 × 4 for each volume, but the labels ask for 4 values")


def test_data_of_another_size_than_the_network(findings, classifier):
    graph = classifier(
        more=(("other", "data.SyntheticShapes", {"samples": 16, "size": 10, "classes": 4}),),
        links="other.dataset>train_2.training_data output_1.network>train_2.network",
    )
    train = type(graph.nodes["train_1"])("train_2", "training.Train")
    (problem,) = findings(graph.with_nodes([train]))["train_2"].problems
    assert problem.input == "training_data"
    assert problem.text.startswith("The network takes volumes of 8 × 8 × 8 × 1, but the training data hold 10 × 10")


def test_a_newer_request_ends_the_older_one(checker, classifier, plan_of):
    sent, newer = [], iter([False, False, True])
    request = {"check": 1, "plan": plan_of(classifier()).as_json()}
    answer(request, checker, sent.append, lambda: next(newer))
    assert [line["finding"]["node"] for line in sent[:-1]] == ["data", "split_1"]
    assert (sent[-1]["done"], sent[-1]["superseded"]) == (True, True)


def test_a_bug_is_told_and_ends_the_check(checker, capsys):
    sent = []
    answer({"check": 2, "plan": {"steps": [{}]}}, checker, sent.append, lambda: False)
    assert sent[0]["error"].startswith("KeyError")
    assert sent[1]["done"]
    assert "Traceback" in capsys.readouterr().err


def test_requests_that_are_no_json_are_passed_on():
    requests = Requests(["nonsense\n", '{"check": 3}\n'])
    requests.follow()
    assert [requests.next(), requests.next(), requests.next()][1:] == [{"check": 3}, None]


def test_the_process_speaks_json_lines(classifier, plan_of, project):
    graph = classifier()
    lines = [json.dumps({"check": number, "plan": plan_of(graph).as_json()}) for number in (1, 2)]
    run = subprocess.run(
        [sys.executable, "-m", "app.engine.checker"],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        cwd=project,
        timeout=120,
        check=True,
    )
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert answers[0]["ready"]
    assert answers[0]["versions"]["keras"]
    assert answers[1] == {"check": 1, "done": True, "seconds": answers[1]["seconds"], "superseded": True}
    assert [line["finding"]["node"] for line in answers[2:-1]] == list(graph.nodes)
    assert answers[-1]["check"] == 2
    assert "superseded" not in answers[-1]


def test_dataset_conflict_with_a_typed_shape(findings, deck):
    graph = deck(
        ("data", "data.SyntheticShapes", {"samples": 8, "size": 8}),
        ("input_1", "network.Input", {"shape": (9, 9, 9, 1)}),
        links="data.dataset>input_1.dataset",
    )
    (problem,) = findings(graph)["input_1"].problems
    assert (problem.input, "Empty Shape" in problem.text) == ("shape", True)


def test_optimizers_and_other_objects_are_tried(findings, deck):
    graph = deck(("adam_1", "optimizers.Adam"), ("l2_1", "regularizers.L2"), links="")
    assert [finding.problems for finding in findings(graph).values()] == [(), ()]


def test_synthetic_data_are_not_made_for_a_check(monkeypatch, findings, classifier):
    kind = type(synthetic_shapes(classes=2, samples=8, size=8, noise=0.0, seed=1))
    monkeypatch.setattr(kind, "volume", lambda *_: pytest.fail("a volume was made"))
    assert findings(classifier())["train_1"].badge


@pytest.mark.parametrize("wrapper", ["TimeDistributed", "Bidirectional"])
@pytest.mark.parametrize("called", [False, True])
def test_a_layer_that_is_lent_is_counted_once(findings, deck, plan_of, wrapper, called):
    """Time distributed uses the layer itself, Bidirectional two copies of it."""
    from app.engine.builder import NetworkBuilder

    dense = wrapper == "TimeDistributed"
    card, values = ("layers.Dense", {"units": 3}) if dense else ("layers.LSTM", {"units": 3, "return_sequences": True})
    lent, takes = ("lent_1.inputs", "inputs") if dense else ("lent_1.sequences", "sequences")
    first = f"input_1.output>{lent} lent_1.output" if called else "input_1.output"
    graph = deck(
        ("input_1", "network.Input", {"shape": (5, 3)}),
        ("lent_1", card, values),
        ("wrapper_1", f"layers.{wrapper}"),
        ("output_1", "network.Output"),
        links=f"{first}>wrapper_1.{takes} lent_1.layer>wrapper_1.layer wrapper_1.output>output_1.outputs",
    )
    model = NetworkBuilder(plan_of(graph), {}).network(Reference("output_1", "network"))
    assert findings(graph)["output_1"].parameters == model.count_params()


@pytest.mark.parametrize("encoding", list(Encoding))
@pytest.mark.parametrize("units", [1, 2, 5])
def test_one_class_is_told_as_such_whatever_the_last_layer_gives(encoding, units):
    (problem,) = _count_problems(encoding, units, 1, chosen=True)
    assert problem.text == "One class leaves nothing to tell apart. Use data with two classes or more."
    assert problem.fixes == ()
