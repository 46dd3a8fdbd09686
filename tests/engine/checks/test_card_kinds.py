"""Kinds of card that need more than a layer: schedules, cells, image layers, masks, series of volumes."""

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from app.compiler import Severity
from app.document.graph import Link


def errors(finding):
    return [problem.text for problem in finding.problems if problem.severity is Severity.ERROR]


def test_a_schedule_steers_a_training(classifier, trained):
    run = trained(
        classifier(
            epochs=1,
            more=(
                ("cosine_1", "schedules.CosineDecay", {"initial_learning_rate": 0.01, "decay_steps": 4}),
                ("adam_1", "optimizers.Adam"),
            ),
            links="cosine_1.instance>adam_1.learning_rate adam_1.instance>train_1.optimizer",
        )
    )
    assert str(run.state) == "finished"
    import keras

    loaded = keras.models.load_model(run.folder.model)
    assert type(loaded.optimizer._learning_rate).__name__ == "CosineDecay"
    assert float(loaded.optimizer.learning_rate) == pytest.approx(0, abs=1e-6)


def test_a_callback_cannot_change_a_learning_rate_that_a_schedule_sets(classifier, findings):
    plateau = ("plateau_1", "callbacks.ReduceLROnPlateau")
    adam = ("adam_1", "optimizers.Adam")
    links = "plateau_1.instance>train_1.callbacks adam_1.instance>train_1.optimizer"
    assert errors(findings(classifier(more=(plateau, adam), links=links))["train_1"]) == []
    more = (plateau, adam, ("cosine_1", "schedules.CosineDecay"))
    found = findings(classifier(more=more, links=f"{links} cosine_1.instance>adam_1.learning_rate"))["train_1"]
    (text,) = errors(found)
    assert text == (
        "Reduce learning rate changes the learning rate of Adam, but Cosine decay sets it in each step. "
        "Unlink one of the two."
    )
    assert [problem.input for problem in found.problems] == ["callbacks"]


def test_a_model_with_layers_of_our_own_loads_in_another_process(classifier, trained, project):
    graph = classifier(
        epochs=1,
        more=(
            ("flip_1", "layers.RandomFlip3D"),
            ("affine_1", "layers.RandomAffine3D"),
            ("norm_1", "layers.InstanceNormalization"),
            ("excite_1", "layers.SqueezeExcite3D"),
            ("radial_1", "constraints.RadialConstraint"),
        ),
        links="flip_1.output>affine_1.inputs affine_1.output>norm_1.inputs norm_1.output>excite_1.inputs "
        "input_1.output>flip_1.inputs radial_1.instance>conv3d_1.kernel_constraint",
    )
    moved = [
        replace(link, source="excite_1") if link == Link("input_1", "output", "conv3d_1", "inputs") else link
        for link in graph.links
    ]
    run = trained(replace(graph, links=tuple(moved)))
    assert str(run.state) == "finished"
    code = (
        "import sys; from app.engine.settings import import_keras; keras = import_keras(); "
        "print(*(type(layer).__name__ for layer in keras.models.load_model(sys.argv[1]).layers))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, run.folder.model],
        cwd=project,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert {"RandomFlip3D", "RandomAffine3D", "InstanceNormalization", "SqueezeExcite3D"} <= set(done.stdout.split())


@pytest.mark.parametrize("card", ["RandomFlip", "Resizing", "RandomBrightness", "AutoContrast"])
def test_image_layers_refuse_volumes(deck, findings, card):
    graph = deck(
        ("input_1", "network.Input", {"shape": (8, 8, 8, 1)}),
        ("tested", f"layers.{card}"),
        links="input_1.output>tested.data",
    )
    (text,) = errors(findings(graph)["tested"])
    assert "takes images: height × width × channels; received 8 × 8 × 8 × 1" in text


def test_colour_layers_want_three_channels(deck, findings):
    graph = deck(
        ("input_1", "network.Input", {"shape": (8, 8, 1)}),
        ("tested", "layers.RandomHue"),
        links="input_1.output>tested.data",
    )
    assert errors(findings(graph)["tested"]) == ["Random hue takes colour images with 3 channels; received 8 × 8 × 1."]


def test_volume_layers_refuse_images(deck, findings):
    graph = deck(
        ("input_1", "network.Input", {"shape": (8, 8, 3)}),
        ("tested", "layers.RandomFlip3D"),
        links="input_1.output>tested.inputs",
    )
    (text,) = errors(findings(graph)["tested"])
    assert text.startswith("Random flip 3D takes depth × height × width × channels, 4 axes; received 3 axes")


def test_a_series_of_volumes_goes_through_a_convolutional_lstm(deck, findings):
    graph = deck(
        ("input_1", "network.Input", {"shape": (3, 4, 4, 4, 1)}),
        ("tested", "layers.ConvLSTM3D", {"filters": 2}),
        links="input_1.output>tested.sequences",
    )
    finding = findings(graph)["tested"]
    assert errors(finding) == []
    assert finding.shapes["output"] == (2, 2, 2, 2)


def test_stacked_cells_run_through_a_sequence(deck, findings):
    graph = deck(
        ("input_1", "network.Input", {"shape": (5, 4)}),
        ("cell_1", "layers.LSTMCell", {"units": 3}),
        ("cell_2", "layers.GRUCell", {"units": 2}),
        ("stack_1", "layers.StackedRNNCells"),
        ("rnn_1", "layers.RNN", {"return_sequences": True}),
        links="cell_1.layer>stack_1.cells cell_2.layer>stack_1.cells stack_1.layer>rnn_1.cell "
        "input_1.output>rnn_1.sequences",
    )
    finding = findings(graph)["rnn_1"]
    assert finding.shapes["output"] == (5, 2)
    lstm, gru = 4 * (3 * (4 + 3) + 3), 3 * (2 * (3 + 2) + 2 + 2)
    assert finding.parameters == lstm + gru


@pytest.mark.parametrize(("card", "to"), [("losses.DiceCrossentropy", "loss"), ("metrics.MeanDice", "metrics")])
def test_masks_are_asked_of_data_that_have_none(classifier, findings, card, to):
    graph = classifier(more=(("masks_1", card),), links=f"masks_1.instance>train_1.{to}")
    found = findings(graph)["train_1"].problems
    assert [problem.input for problem in found] == [to]
    assert "compares masks, but the training data have one class a volume" in found[0].text


def test_circle_takes_answers_of_any_length(classifier, findings):
    graph = classifier(
        last={"units": 2},
        more=(("circle_1", "losses.Circle"), ("mean_1", "metrics.SparseCategoricalAccuracy")),
        links="circle_1.instance>train_1.loss",
    )
    assert errors(findings(graph)["train_1"]) == []


def test_the_last_activation_is_seen_through_a_wrapper(deck, findings, plan_of):
    from app.compiler import Reference
    from app.engine.checks.choices import last_activation

    graph = deck(
        ("input_1", "network.Input", {"shape": (3, 4)}),
        ("dense_1", "layers.Dense", {"units": 2, "activation": "sigmoid"}),
        ("steps_1", "layers.TimeDistributed"),
        ("flatten_1", "layers.Flatten"),
        links="dense_1.layer>steps_1.layer input_1.output>steps_1.inputs steps_1.output>flatten_1.inputs",
    )
    steps = {step.node: step for step in plan_of(graph).steps}
    assert last_activation(steps, Reference("flatten_1", "output")) == "sigmoid"
    assert np.all(findings(graph)["steps_1"].shapes["output"] == (3, 2))
