"""A real run, trained here, is asked about files, tested on others and taken out by clicks in the window."""

import csv
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.document.deck_file import write_deck
from app.document.graph import Graph, Link, Node
from app.runs.folder import RunFolder
from app.runs.record import read_record
from app.training.engine_process import engine_environment
from app.window.run_dialog import RunDialog, result_words


@pytest.fixture(scope="session")
def deck(tmp_path_factory):
    """A deck whose one run has a trained model."""
    path = tmp_path_factory.mktemp("used") / "net.deck"
    nodes = [
        Node("data", "data.SyntheticShapes", {"samples": 24, "size": 8, "classes": 2}),
        Node("split", "data.Split"),
        Node("input", "network.Input"),
        Node("flatten", "layers.Flatten"),
        Node("dense", "layers.Dense", {"units": 2, "activation": "softmax"}),
        Node("output", "network.Output"),
        Node("train", "training.Train", {"epochs": 1}),
    ]
    ends = (
        "data.dataset>split.dataset split.training>input.dataset input.output>flatten.inputs "
        "flatten.output>dense.inputs dense.output>output.outputs output.network>train.network "
        "split.training>train.training_data split.validation>train.validation_data"
    )
    links = [Link(*a.split("."), *b.split(".")) for a, b in (pair.split(">") for pair in ends.split())]
    write_deck(path, Graph({node.id: node for node in nodes}, tuple(links)))
    line = [sys.executable, "-P", "-m", "app", "train", str(path)]
    done = subprocess.run(line, env=engine_environment(), check=False, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    return path


def finished(qtbot, dialog):
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.bar.isHidden() and bool(dialog.words.text()), timeout=90_000)


def test_a_run_is_asked_tested_and_taken_out_by_clicks(open_window, qtbot, deck, tmp_path):
    window = open_window(deck)
    qtbot.waitUntil(lambda: len(window.runs_panel.rows()) == 1)
    run = window.runs_panel.rows()[0].path
    (tmp_path / "new").mkdir()
    for name in ("a", "b"):
        np.save(tmp_path / "new" / f"{name}.npy", np.random.default_rng(1).random((8, 8, 8), np.float32))
    (tmp_path / "new" / "bad.npy").write_bytes(b"nothing")

    window.actions_table["predict"].trigger()
    dialog = window.using_runs.dialog
    assert isinstance(dialog, RunDialog)
    assert run.name in dialog.windowTitle()
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.form.data, str(tmp_path / "new"))
    dialog.form.target.clear()
    qtbot.keyClicks(dialog.form.target, str(tmp_path / "out"))
    finished(qtbot, dialog)
    assert dialog.words.text().startswith("2 volumes, their classes in ")
    assert "bad.npy" in dialog.warnings.toPlainText()
    rows = list(csv.DictReader((tmp_path / "out" / "predictions.csv").read_text().splitlines()))
    assert [row["file"] for row in rows] == [str(tmp_path / "new" / f"{name}.npy") for name in ("a", "b")]
    dialog.close()

    for place, name in enumerate(read_record(RunFolder(run)).classes):  # the files just answered for, as known ones
        (tmp_path / "known" / name).mkdir(parents=True)
        (tmp_path / "new" / f"{'ab'[place]}.npy").rename(tmp_path / "known" / name / "one.npy")
    window.runs_panel.use_wanted.emit("evaluate", run)
    dialog = window.using_runs.dialog
    assert dialog.go.isEnabled()  # the run's own validation data
    assert dialog.form.data.isHidden()
    qtbot.keyClick(dialog.form.tested, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.form.masks.height() >= dialog.form.masks.sizeHint().height())  # none is squeezed
    assert dialog.form.data.height() >= dialog.form.data.sizeHint().height()
    assert not dialog.go.isEnabled()
    qtbot.keyClicks(dialog.form.data, str(tmp_path / "known"))
    finished(qtbot, dialog)
    assert dialog.words.text().startswith("Accuracy ")
    assert dialog.words.text().endswith(f"on 2 volumes of {tmp_path / 'known'}.")
    assert not dialog.show_button.isHidden()
    assert len(list((run / "evaluations").glob("*/report.html"))) == 1
    dialog.close()

    window.actions_table["predict"].trigger()  # what was chosen is offered again
    dialog = window.using_runs.dialog
    assert dialog.form.data.text() == str(tmp_path / "new")
    assert dialog.form.target.text() == str(tmp_path / "out")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert dialog.words.text().startswith("Cancelled")
    assert dialog.go.isEnabled()
    dialog.close()


def test_an_export_is_asked_for_by_its_format_and_never_replaces_unasked(open_window, qtbot, deck, tmp_path):
    window = open_window(deck)
    qtbot.waitUntil(lambda: len(window.runs_panel.rows()) == 1)
    run = window.runs_panel.rows()[0].path
    window.actions_table["export"].trigger()
    dialog = window.using_runs.dialog
    dialog.form.target.setText(str(tmp_path))
    for name, ending in (("onnx", ".onnx"), ("script", ".py")):
        dialog.form.format.setCurrentIndex(dialog.form.format.findData(name))
        request = dialog.form.request()
        assert (request["format"], request["target"]) == (name, str(tmp_path / f"{run.name}{ending}"))
    assert request["deck"] == str(run / "graph.deck")
    (tmp_path / f"{run.name}.py").write_text("mine")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "is there already" in dialog.words.text()
    assert (tmp_path / f"{run.name}.py").read_text() == "mine"
    dialog.form.overwrite.setChecked(True)
    assert not dialog.form.trouble
    dialog.form.target.setText(str(tmp_path / "nowhere"))
    assert dialog.form.trouble == f"There is no folder {tmp_path / 'nowhere'}. Choose another."
    dialog.close()


def test_without_a_run_the_list_is_shown(window):
    window.actions_table["evaluate"].trigger()
    assert window.using_runs.dialog is None
    assert "Select a run" in window.statusBar().currentMessage()


def test_what_is_said_of_a_network_that_finds_volumes():
    answers = [{"name": "prediction", "mae": 0.034}, {"name": "input", "mae": 0.319}]
    result = {"kind": "volumes", "volumes": 80, "unit": "volumes", "data": "the data", "answers": answers}
    told = result_words("evaluate", result)
    assert told == "Mean absolute error 0.034 (0.319 of the input as it is) on 80 volumes of the data."
    told = result_words("evaluate", {**result, "answers": answers[:1]})
    assert told == "Mean absolute error 0.034 on 80 volumes of the data."
    told = result_words("predict", {"kind": "volumes", "volumes": 1, "bad": [], "rows": False, "file": "/out"})
    assert told == "1 volume, what was found in /out."
