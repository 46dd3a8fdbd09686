"""A network that answers with volumes: what is chosen, what is objected to, that it learns, and what is kept of it."""

import numpy as np
import pytest

from app.compiler import Severity, compile_graph
from app.compiler.fixing import remedies
from app.document.graph import Link
from app.runs.record import RunState

SHAPES = {"samples": 24, "size": 8, "noise": 0.0}


@pytest.fixture
def restorer(deck):
    """Make a deck of a small network that takes noise off solids; keywords are values of the Train card."""

    def make(*, last=None, first=None, strength=0.4, more=(), links="", cut=False, **train):
        behind = "conv3d_3.output>output_1.outputs" if not cut else links
        return deck(
            ("data_1", "data.SyntheticShapes", SHAPES),
            ("targets_1", "data.VolumesAsTargets"),
            ("noise_1", "data.AddNoise", {"strength": strength}),
            ("split_1", "data.Split"),
            ("input_1", "network.Input"),
            ("conv3d_1", "layers.Conv3D", {"filters": 8, "padding": "same", "activation": "relu", **(first or {})}),
            ("conv3d_2", "layers.Conv3D", {"filters": 8, "padding": "same", "activation": "relu"}),
            ("conv3d_3", "layers.Conv3D", {"filters": 1, "kernel_size": (1, 1, 1), "padding": "same", **(last or {})}),
            ("output_1", "network.Output"),
            ("adam_1", "optimizers.Adam", {"learning_rate": 0.01}),
            ("train_1", "training.Train", {"epochs": 1, "batch_size": 4, **train}),
            *more,
            links=(
                "data_1.dataset>targets_1.dataset targets_1.dataset>noise_1.dataset noise_1.dataset>split_1.dataset "
                "split_1.training>input_1.dataset input_1.output>conv3d_1.inputs conv3d_1.output>conv3d_2.inputs "
                "conv3d_2.output>conv3d_3.inputs output_1.network>train_1.network adam_1.instance>train_1.optimizer "
                "split_1.training>train_1.training_data split_1.validation>train_1.validation_data "
                f"{behind} {'' if cut else links}"
            ),
        )

    return make


def problem_of(found, words, severity=Severity.ERROR):
    problems = found["train_1"].problems
    assert len(problems) == 1, [problem.text for problem in problems]
    assert problems[0].severity is severity
    for part in words:
        assert part in problems[0].text
    return problems[0]


def fixed(graph, problem):
    """Carry out the first fix of a problem."""
    remedy = next(remedy for remedy in remedies(compile_graph(graph).flat, problem) if remedy.command)
    return remedy.command.apply(graph)


def test_what_is_chosen_by_itself(findings, restorer):
    found = findings(restorer())["train_1"]
    assert not found.problems
    assert found.details["loss"] == "mean squared error"
    assert found.details["metrics"] == ["mean absolute error"]


@pytest.mark.parametrize("loss", ["MeanSquaredError", "MeanAbsoluteError", "Huber", "LogCosh"])
def test_losses_and_metrics_of_numbers_fit(findings, restorer, loss):
    graph = restorer(
        more=(("loss_1", f"losses.{loss}"), ("metric_1", "metrics.RootMeanSquaredError")),
        links="loss_1.instance>train_1.loss metric_1.instance>train_1.metrics",
    )
    assert not findings(graph)["train_1"].problems


@pytest.mark.parametrize(
    ("card", "where"),
    [
        ("losses.BinaryCrossentropy", "loss"),
        ("losses.Dice", "loss"),
        ("losses.DiceCrossentropy", "loss"),
        ("metrics.MeanDice", "metrics"),
        ("metrics.BinaryAccuracy", "metrics"),
    ],
)
def test_what_compares_classes_does_not_fit(findings, restorer, card, where):
    graph = restorer(more=(("made", card),), links=f"made.instance>train_1.{where}")
    problem = problem_of(findings(graph), ["compares classes", "volumes to find", "Mean squared error"])
    assert problem.input == where
    assert not findings(fixed(graph, problem))["train_1"].problems


def test_too_many_channels_are_mended_in_one_click(findings, restorer):
    graph = restorer(last={"filters": 3})
    problem = problem_of(findings(graph), ["gives 3 channels", "have 1 channel", "1 filter"])
    assert not findings(fixed(graph, problem))["train_1"].problems


def test_another_size_is_mended_in_one_click(findings, restorer):
    graph = restorer(first={"strides": (2, 2, 2)})
    problem = problem_of(findings(graph), ["volumes of 4 × 4 × 4 × 1", "have 8 × 8 × 8 × 1"])
    assert not findings(fixed(graph, problem))["train_1"].problems


def test_a_row_of_as_many_values_becomes_a_volume(findings, restorer):
    graph = restorer(
        more=(("flatten_1", "layers.Flatten"), ("dense_1", "layers.Dense", {"units": 512})),
        links="conv3d_3.output>flatten_1.inputs flatten_1.output>dense_1.inputs dense_1.output>output_1.outputs",
        cut=True,
    )
    problem = problem_of(findings(graph), ["gives 512 for each volume", "8 × 8 × 8 × 1 is to be found", "Reshape"])
    assert not findings(fixed(graph, problem))["train_1"].problems


def test_a_classifier_gets_its_classes_back_in_one_click(findings, restorer):
    graph = restorer(
        more=(
            ("pool_1", "layers.GlobalAveragePooling3D"),
            ("dense_1", "layers.Dense", {"units": 4, "activation": "softmax"}),
        ),
        links="conv3d_3.output>pool_1.inputs pool_1.output>dense_1.inputs dense_1.output>output_1.outputs",
        cut=True,
    )
    problem = problem_of(findings(graph), ["gives 4 for each volume"])
    assert [fix.label for fix in problem.fixes] == ["Take Volumes as targets out"]
    assert not findings(fixed(graph, problem))["train_1"].problems


def test_an_autoencoder_on_classes_gets_volumes_to_find_in_one_click(findings, restorer):
    graph = restorer()
    kept = {name: node for name, node in graph.nodes.items() if name not in ("targets_1", "noise_1")}
    links = [link for link in graph.links if link.source in kept and link.target in kept]
    graph = type(graph)(kept, (*links, Link("data_1", "dataset", "split_1", "dataset")))
    problem = problem_of(findings(graph), ["gives 8 × 8 × 8 × 1 for each volume"])
    assert problem.fixes[0].label == "Add Volumes as targets"
    assert not findings(fixed(graph, problem))["train_1"].problems


def test_softmax_gives_no_intensities(findings, restorer):
    graph = restorer(last={"activation": "softmax"})
    problem = problem_of(findings(graph), ["Softmax", "no activation"], Severity.WARNING)
    assert not findings(fixed(graph, problem))["train_1"].problems


@pytest.mark.parametrize(
    ("activation", "maximum", "odd"),
    [
        ("sigmoid", 1.0, False),
        ("sigmoid", 9.0, True),
        ("relu", 9.0, False),
        ("tanh", 1.0, False),
        ("tanh", 9.0, True),
        (None, 9.0, False),
    ],
)
def test_a_last_layer_that_cannot_give_the_intensities(findings, restorer, activation, maximum, odd):
    graph = restorer(
        last={"activation": activation},
        more=(("range_1", "data.ScaleToRange", {"maximum": maximum}),),
        links="data_1.dataset>range_1.dataset range_1.dataset>targets_1.dataset",
    )
    links = tuple(link for link in graph.links if (link.source, link.target) != ("data_1", "targets_1"))
    graph = type(graph)(graph.nodes, links)
    found = findings(graph)
    if not odd:
        assert not found["train_1"].problems
        return
    problem = problem_of(found, ["a volume to find holds 0 to 9", "no activation"], Severity.WARNING)
    assert not findings(fixed(graph, problem))["train_1"].problems


def test_validation_data_without_volumes_to_find(findings, restorer):
    graph = restorer(more=(("other", "data.SyntheticShapes", SHAPES),), links="other.dataset>train_1.validation_data")
    links = tuple(link for link in graph.links if (link.source, link.output) != ("split_1", "validation"))
    found = findings(type(graph)(graph.nodes, links))
    problem_of(found, ["volumes of 1 channel to find", "one class a volume"])


@pytest.mark.parametrize("held", [True, False])
def test_it_learns_to_take_noise_off(trained, restorer, monkeypatch, held):
    """Answering with the input has the loss 0.16; the network comes to well below half of it."""
    if not held:
        monkeypatch.setattr("app.engine.data.loading.memory_budget", lambda: 0)
    run = trained(restorer(epochs=25))
    assert run.state is RunState.FINISHED, run.record.cause
    assert list(run.record.metrics) == ["loss", "mean_absolute_error", "val_loss", "val_mean_absolute_error"]
    assert run.record.metrics["val_loss"] < 0.05
    assert run.record.settings["target_channels"] == 1
    assert list(run.record.classes) == []


def test_what_is_kept_to_look_at(trained, restorer, keras):
    from app.engine.viewing.answer_look import seen_answer

    run = trained(restorer(epochs=1))
    kept = np.load(run.folder.previews / "volumes.npz")
    assert kept["targets"].shape == kept["volumes"].shape
    files = sorted(path.relative_to(run.folder.path).as_posix() for path in run.folder.previews.glob("epoch-*"))
    source = {"run": str(run.folder.path), "files": files, "labels": []}
    seen = seen_answer(source, 0, 1, lambda work: work())
    assert seen.pictures == ("Volume", "To find", "Prediction")
    assert seen.volume.shape == (8, 8, 8, 3)
    assert not seen.masks
    assert np.allclose(seen.volume[..., 1], kept["targets"][1][..., 0])


def test_the_script_says_what_the_labels_are(restorer, tmp_path, keras):
    from app.engine.results.scripting import export_script

    export_script(restorer(), "", tmp_path / "model.py")
    text = (tmp_path / "model.py").read_text()
    assert "labels: volumes to find, float32 (count, 8, 8, 8, 1)" in text
    assert "keras.losses.MeanSquaredError()" in text
