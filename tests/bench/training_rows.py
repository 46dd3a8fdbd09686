"""Training by the trainer's process against hand-written Keras: the same network, settings and number of volumes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from app.document.graph import Graph, Link, Node
from app.runs.events import EventReader
from app.training.engine_process import start_trainer
from app.training.starting import start_run
from tests.bench.row import Row

ROUNDS = 2
EPOCHS = 5
VOLUMES = 240
EDGE = 32
BATCH = 8
FILTERS = (16, 32, 64)
_WAIT_SECONDS = 600.0


def deck() -> Graph:
    """Return three Conv3D blocks and a classifier on shapes of 32³."""
    shapes = {"samples": VOLUMES, "size": EDGE}
    nodes = {"shapes": Node("shapes", "data.SyntheticShapes", shapes), "input": Node("input", "network.Input")}
    for number, filters in enumerate(FILTERS):
        values = {"filters": filters, "padding": "same", "activation": "relu"}
        nodes[f"conv_{number}"] = Node(f"conv_{number}", "layers.Conv3D", values)
        nodes[f"pool_{number}"] = Node(f"pool_{number}", "layers.MaxPooling3D")
    nodes["mean"] = Node("mean", "layers.GlobalAveragePooling3D")
    nodes["dense"] = Node("dense", "layers.Dense", {"units": 4, "activation": "softmax"})
    links = [Link(a, "output", b, "inputs") for a, b in pairwise(list(nodes)[1:])]
    nodes["output"] = Node("output", "network.Output")
    nodes["train"] = Node("train", "training.Train", {"epochs": EPOCHS, "batch_size": BATCH})
    links += [
        Link("shapes", "dataset", "input", "dataset"),
        Link("dense", "output", "output", "outputs"),
        Link("output", "network", "train", "network"),
        Link("shapes", "dataset", "train", "training_data"),
    ]
    return Graph(nodes, tuple(links))


def measure() -> list[Row]:
    """Train in turns, so that what else the computer does falls on both; the best epoch of each counts."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(_by_trainer())
        theirs.append(_by_hand(onednn=True))
    plain = _by_hand(onednn=False)
    best = max(ours)
    return [
        Row("steps", best, "steps/s", against=f"hand-written Keras, same settings: {max(theirs):.3g}"),
        Row("steps against hand-written Keras", best / max(theirs), "times", "≥ 0.98"),
        Row("steps against Keras without oneDNN", best / plain, "times", "≥ 3"),
    ]


def _steps_a_second(ends: list[float]) -> float:
    """Return those of the quickest epoch after the first, which also traces the graph; ``ends`` in seconds."""
    return VOLUMES / BATCH / min(later - earlier for earlier, later in pairwise(ends))


def _by_trainer() -> float:
    with tempfile.TemporaryDirectory(prefix="voxdeck-bench-") as place:
        folder = start_run(deck(), None, base=Path(place), exact=Path(place) / "run")
        trainer = start_trainer(folder)
        if trainer.wait(_WAIT_SECONDS) != 0:
            trainer.kill()
            raise RuntimeError(f"the trainer failed: {folder.log.read_text()[-500:]}")
        return _steps_a_second(
            [event["time"] for event in EventReader(folder.events).read() if event["event"] == "epoch"]
        )


def _by_hand(*, onednn: bool) -> float:
    script = Path(__file__).with_name("keras_training.py")
    settings = [VOLUMES, EDGE, BATCH, EPOCHS, *FILTERS]
    environment = {**os.environ, "TF_ENABLE_ONEDNN_OPTS": "1" if onednn else "0"}
    result = subprocess.run(
        [sys.executable, str(script), *map(str, settings)], env=environment, capture_output=True, text=True, check=True
    )
    return _steps_a_second([float(text) for text in result.stdout.splitlines()[-1].split()])
