"""Training on numbers to find, on rows of tables, and on patches and augmented volumes."""

import json

import numpy as np
import pytest

from app.compiler import Severity
from app.runs.record import RunState, read_record
from app.training.starting import resume_run


@pytest.fixture
def table(tmp_path):
    """Write a table of forty rows whose two numbers follow from three others."""
    random = np.random.default_rng(0)
    rows = random.normal(size=(40, 3))
    found = np.stack([2 * rows[:, 0] - rows[:, 1] + 3, rows[:, 2]], axis=1)
    lines = ["a,b,c,age,dose", *(",".join(f"{value:.6f}" for value in row) for row in np.hstack([rows, found]))]
    (tmp_path / "t.csv").write_text("\n".join(lines))
    return tmp_path


@pytest.fixture
def regressor(deck):
    """Make a deck that finds two numbers; keywords are values of the last layer."""

    def make(*, more=(), links="", epochs=1, data=None, **last):
        return deck(
            ("data_1", "data.NumberTable", {"file": "t.csv", "numbers": ("age", "dose"), **(data or {})}),
            ("split_1", "data.Split"),
            ("scale_1", "data.ScaleByTraining"),
            ("input_1", "network.Input"),
            ("dense_1", "layers.Dense", {"units": 2, **last}),
            ("output_1", "network.Output"),
            ("adam_1", "optimizers.Adam", {"learning_rate": 0.1}),
            ("train_1", "training.Train", {"epochs": epochs, "batch_size": 8}),
            *more,
            links=(
                "data_1.dataset>split_1.dataset split_1.training>scale_1.training "
                "split_1.validation>scale_1.validation scale_1.training>input_1.dataset input_1.output>dense_1.inputs "
                "dense_1.output>output_1.outputs output_1.network>train_1.network adam_1.instance>train_1.optimizer "
                "scale_1.training>train_1.training_data scale_1.validation>train_1.validation_data " + links
            ),
        )

    return make


@pytest.fixture
def objections(findings, table):
    def check(graph):
        found = findings(graph, str(table))["train_1"]
        return [(problem.input, problem.severity, problem.text) for problem in found.problems]

    return check


def test_numbers_to_find_are_learned_and_scored(trained, table, regressor):
    run = trained(regressor(epochs=60))
    assert run.state is RunState.FINISHED, run.record.cause
    assert run.record.settings["loss"] == "mean squared error"
    assert list(run.record.metrics) == ["loss", "mean_absolute_error", "val_loss", "val_mean_absolute_error"]
    assert run.record.metrics["val_mean_absolute_error"] < 0.1
    settled = run.record.settings["settled"]["scale_1"]
    assert len(settled["centre"]) == len(settled["scale"]) == 3
    from app.engine.results.evaluating import evaluate
    from app.engine.results.trained import TrainedRun

    told = []
    scores = evaluate(TrainedRun(run.folder), lambda words: lambda done, total: None, told.append)
    assert not told
    assert [entry["name"] for entry in scores["numbers"]] == ["age", "dose"]
    for entry in scores["numbers"]:
        assert entry["r2"] > 0.98
        assert entry["mae"] <= entry["rmse"] < 0.15
    mean = np.mean([entry["mae"] for entry in scores["numbers"]])
    assert run.record.metrics["val_mean_absolute_error"] == pytest.approx(mean, rel=1e-3)
    assert json.dumps(scores)


def test_what_is_chosen_for_numbers(findings, table, regressor):
    found = findings(regressor(), str(table))
    assert not found["train_1"].problems
    assert found["data_1"].badge == "40 rows · 3 columns · 2 numbers to find"
    assert found["split_1"].badge == "32 + 8 rows"
    assert found["input_1"].shapes["output"] == (3,)
    assert found["train_1"].details["metrics"] == ["mean absolute error"]


def test_the_number_of_answers_is_compared(objections, regressor):
    (name, severity, text), *more = objections(regressor(units=3))
    assert not more
    assert (name, severity) == ("network", Severity.ERROR)
    assert text == (
        "The network gives 3 values, but the data have 2 numbers to find (age and dose). Give the last layer 2 units."
    )


def test_an_activation_with_limits_is_told(objections, regressor):
    (name, severity, text), *more = objections(regressor(activation="sigmoid"))
    assert not more
    assert (name, severity) == ("network", Severity.WARNING)
    assert "which gives 0 to 1 only" in text


def test_losses_for_classes_are_refused_and_those_for_numbers_taken(objections, regressor):
    def linked(card):
        return objections(regressor(more=(("made", card),), links="made.instance>train_1.loss"))

    assert not linked("losses.Huber")
    (name, _, text), *_ = linked("losses.CategoricalCrossentropy")
    assert name == "loss"
    assert "compares classes, but the training data have numbers to find" in text


def test_classes_handed_over_as_columns(findings, classifier):
    graph = classifier(last={"activation": "softmax"}, more=(("hot_1", "data.OneHot"), ("hot_2", "data.OneHot")))
    from dataclasses import replace

    moved = {"train_1.training_data": "hot_1", "train_1.validation_data": "hot_2"}
    links = []
    for link in graph.links:
        hot = moved.get(f"{link.target}.{link.input}")
        links += (
            [replace(link, target=hot, input="dataset"), replace(link, source=hot, output="dataset")] if hot else [link]
        )
    found = findings(replace(graph, links=tuple(links)))["train_1"]
    assert not found.problems
    assert found.details["loss"] == "categorical crossentropy"


@pytest.fixture
def folders(tmp_path):
    """Write eight volumes of other sizes, each with a bright ball and its mask."""
    random = np.random.default_rng(0)
    for folder in ("images", "masks"):
        (tmp_path / folder).mkdir()
    for number in range(8):
        size = (12, 12 + number % 3, 12)
        grid = np.stack(np.meshgrid(*map(np.arange, size), indexing="ij"))
        centre = random.uniform(4, 8, size=(3, 1, 1, 1))
        mask = (np.sqrt(((grid - centre) ** 2).sum(axis=0)) < 3).astype(np.uint8)
        np.save(tmp_path / "images" / f"{number}.npy", (mask + random.normal(scale=0.1, size=size)).astype(np.float32))
        np.save(tmp_path / "masks" / f"{number}.npy", mask)
    return tmp_path


@pytest.fixture
def patched(deck):
    """Make a deck that learns from patches that are flipped and turned."""

    def make(**train):
        return deck(
            ("data_1", "data.ImagesAndMasks", {"images": "images", "masks": "masks"}),
            ("split_1", "data.Split", {"validation": 0.25}),
            ("patches_1", "data.RandomPatches", {"size": (8, 8, 8), "patches": 2}),
            ("patches_2", "data.RandomPatches", {"size": (8, 8, 8), "patches": 2}),
            ("flip_1", "data.AugmentFlip"),
            ("turn_1", "data.AugmentAffine"),
            ("input_1", "network.Input"),
            ("conv3d_1", "layers.Conv3D", {"filters": 2, "padding": "same"}),
            ("output_1", "network.Output"),
            ("train_1", "training.Train", {"epochs": 2, "batch_size": 4, **train}),
            links=(
                "data_1.dataset>split_1.dataset split_1.training>patches_1.dataset patches_1.dataset>flip_1.dataset "
                "flip_1.dataset>turn_1.dataset split_1.validation>patches_2.dataset turn_1.dataset>input_1.dataset "
                "input_1.output>conv3d_1.inputs conv3d_1.output>output_1.outputs output_1.network>train_1.network "
                "turn_1.dataset>train_1.training_data patches_2.dataset>train_1.validation_data"
            ),
        )

    return make


def test_patches_of_volumes_of_several_sizes_train_and_repeat_exactly(trained, folders, patched, of_kind):
    first, again = trained(patched(), name="one"), trained(patched(), name="two")
    assert first.state is RunState.FINISHED, first.record.cause
    assert first.record.metrics == again.record.metrics
    data = of_kind(first.events, "data")[0]
    assert (data["training"], data["validation"], data["steps"]) == (12, 4, 3)


class _Cut(BaseException):
    """Stands for a death at any place."""


def test_a_run_that_goes_on_gets_the_patches_of_its_epoch(trained, folders, patched, keras, monkeypatch, new_run):
    from app.engine.fitting.callbacks import Follower
    from app.engine.fitting.report import RunReport
    from app.engine.fitting.stopping import StopWatch
    from app.engine.fitting.training_run import TrainingRun

    monkeypatch.setattr("app.engine.fitting.checkpoints._SHARE_OF_TIME", 1e9)  # a checkpoint in each epoch
    whole = trained(patched(epochs=3), name="whole")
    folder, left, own = new_run(patched(epochs=3), "cut"), [5], Follower.end_batch

    def cut(follower, *arguments):
        own(follower, *arguments)
        left[0] -= 1
        if left[0] == 0:
            raise _Cut

    def train():
        report, stop = RunReport(folder, read_record(folder)), StopWatch(folder)
        try:
            return TrainingRun(report, stop).run()
        finally:
            stop.close()
            report.end(RunState.FAILED, "cut off")

    monkeypatch.setattr(Follower, "end_batch", cut)
    with pytest.raises(_Cut):
        train()
    monkeypatch.setattr(Follower, "end_batch", own)
    resume_run(folder)
    assert train() is RunState.FINISHED
    assert read_record(folder).metrics == whole.record.metrics
