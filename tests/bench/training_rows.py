"""Training by the trainer's process against hand-written Keras: the same network, settings and number of volumes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import psutil

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


@dataclass(frozen=True)
class _Ends:
    """When each epoch ended, and how much processor time had gone by then; in seconds."""

    times: list[float]
    processor: list[float]

    @property
    def steps_a_second(self) -> float:
        """Steps a second of the quickest epoch after the first, which also traces the graph."""
        return VOLUMES / BATCH / min(later - earlier for earlier, later in pairwise(self.times))

    @property
    def processor_ms(self) -> float:
        """Processor time a step, which what else the computer does hardly changes."""
        return 1000 * BATCH / VOLUMES * min(later - earlier for earlier, later in pairwise(self.processor))


def measure() -> list[Row]:
    """Train in turns, so that what else the computer does falls on both; the best epoch of each counts."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(by_trainer())
        theirs.append(_by_hand(onednn=True))
    plain = _by_hand(onednn=False)
    best, by_hand = (max(ends.steps_a_second for ends in all_ends) for all_ends in (ours, theirs))
    cost, cost_by_hand = (min(ends.processor_ms for ends in all_ends) for all_ends in (ours, theirs))
    return [
        Row("steps", best, "steps/s", against=f"hand-written Keras, same settings: {by_hand:.3g}"),
        Row("steps against hand-written Keras", best / by_hand, "times", "≥ 0.98"),
        Row("steps against Keras without oneDNN", best / plain.steps_a_second, "times", "≥ 3"),
        Row("processor time", cost, "ms a step", against=f"hand-written Keras, same settings: {cost_by_hand:.0f}"),
        Row("processor time without oneDNN", plain.processor_ms / cost, "times", "≥ 3"),
    ]


def by_trainer(command: Sequence[str] | None = None) -> _Ends:
    """Train the deck by the trainer's process, or by another command line that takes the run's folder."""
    with tempfile.TemporaryDirectory(prefix="voxdeck-bench-") as place:
        folder = start_run(deck(), None, base=Path(place), exact=Path(place) / "run")
        trainer = start_trainer(folder, command)
        process, reader, ends = psutil.Process(trainer.pid), EventReader(folder.events), _Ends([], [])
        until = time.monotonic() + _WAIT_SECONDS
        while trainer.exit_code is None and time.monotonic() < until:
            for event in reader.read():
                if event["event"] == "epoch":
                    ends.times.append(event["time"])
                    ends.processor.append(sum(process.cpu_times()[:2]))
            time.sleep(0.01)
        if trainer.exit_code != 0:
            trainer.kill()
            raise RuntimeError(f"the trainer failed: {folder.log.read_text()[-500:]}")
        return ends


def _by_hand(*, onednn: bool) -> _Ends:
    script = Path(__file__).with_name("keras_training.py")
    settings = [VOLUMES, EDGE, BATCH, EPOCHS, *FILTERS]
    environment = {**os.environ, "TF_ENABLE_ONEDNN_OPTS": "1" if onednn else "0"}
    result = subprocess.run(
        [sys.executable, str(script), *map(str, settings)], env=environment, capture_output=True, text=True, check=True
    )
    times, processor = ([float(text) for text in line.split()] for line in result.stdout.splitlines()[-2:])
    return _Ends(times, processor)
