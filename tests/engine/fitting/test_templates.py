"""The templates: each is clean, and those with data of their own train at once."""

from dataclasses import replace

import pytest

from app.document.deck_file import read_deck
from app.document.groups import with_value
from app.runs.record import RunState
from resources import TEMPLATES

# The others name files that only their user has, or give no data to train with.
MADE = {path.stem for path in TEMPLATES.glob("*.deck")} - {
    "modelnet-classifier",
    "nifti-folder-classifier",
    "siamese-pair",
    "unet-3d",
    "voxnet",
    "table-classifier",
}


@pytest.mark.parametrize("name", sorted(MADE))
def test_it_is_clean(findings, name):
    found = findings(read_deck(TEMPLATES / f"{name}.deck"))
    assert [problem.text for finding in found.values() for problem in finding.problems] == []
    assert any(finding.details.get("loss") for finding in found.values())


@pytest.mark.parametrize(
    ("name", "loss"),
    [
        ("denoising-autoencoder", "mean squared error"),
        ("residual-unet-3d", "Dice and sparse categorical crossentropy"),
        ("shapes-regression", "mean squared error"),
        ("video-convlstm", "sparse categorical crossentropy"),
    ],
)
def test_it_trains_at_once(trained, findings, name, loss):
    graph = read_deck(TEMPLATES / f"{name}.deck")
    data, train = graph.nodes["synthetic_shapes_1"], graph.nodes["train_1"]
    graph = replace(graph, nodes={**graph.nodes, data.id: with_value(data, "samples", 12)})
    train = with_value(with_value(train, "epochs", 1), "batch_size", 4)
    graph = graph.with_nodes([train])
    assert findings(graph)["train_1"].details["loss"] == loss
    run = trained(graph)
    assert run.state is RunState.FINISHED, run.record.cause
