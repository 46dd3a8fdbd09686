"""The estimate of memory against what the trainer's process really takes, in a band."""

import os
import subprocess
import sys

import pytest

from app.runs.events import EventReader
from app.runs.record import read_record

# A band for networks of other kinds than those that were measured; a factor of two would be no estimate.
LOW, HIGH = 0.7, 1.4


@pytest.fixture
def grown(deck, new_run, project, tmp_path):
    """Train one step of a chain of layers in a process of its own; return the estimate and the growth, in bytes."""

    def train(size, batch, *layers):
        nodes = [("data", "data.SyntheticShapes", {"samples": 8, "size": size}), ("input_1", "network.Input")]
        links, before = ["data.dataset>input_1.dataset"], "input_1"
        ends = (("GlobalAveragePooling3D", {}), ("Dense", {"units": 4}))
        for number, (card, values) in enumerate((*layers, *ends)):
            nodes.append((f"layer_{number}", f"layers.{card}", values))
            links.append(f"{before}.output>layer_{number}.inputs")
            before = f"layer_{number}"
        values = {"epochs": 1, "batch_size": batch, "measure": False}
        nodes += [("output_1", "network.Output"), ("train_1", "training.Train", values)]
        links += [f"{before}.output>output_1.outputs", "output_1.network>train_1.network"]
        folder = new_run(deck(*nodes, links=" ".join([*links, "data.dataset>train_1.training_data"])))
        with folder.log.open("wb") as log:
            # An empty home: nothing that was seen on this computer before may help.
            environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "home")}
            command = [sys.executable, "-P", "-m", "app.engine.trainer", str(folder.path)]
            environment["PYTHONPATH"] = str(project)
            subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=120, check=False)
        events = {event["event"]: event for event in EventReader(folder.events).read()}
        assert "memory_seen" in events, read_record(folder).cause
        return events["memory_seen"]["estimate"], events["memory_seen"]["peak"]

    return train


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux forgets the peak so far")
@pytest.mark.parametrize(
    ("size", "batch", "layers"),
    [
        (
            48,
            4,
            (
                ("Conv3D", {"filters": 32, "padding": "same", "activation": "relu"}),
                ("BatchNormalization", {}),
                ("Conv3D", {"filters": 32, "padding": "same", "strides": (2, 2, 2), "activation": "relu"}),
                ("Conv3D", {"filters": 48, "padding": "same", "activation": "relu"}),
            ),
        ),
        (
            40,
            8,
            (
                ("Conv3D", {"filters": 16, "padding": "same", "activation": "relu"}),
                ("Conv3D", {"filters": 24, "padding": "same", "activation": "relu"}),
                ("Dropout", {"rate": 0.3}),
                ("AveragePooling3D", {}),
                ("Conv3D", {"filters": 48, "padding": "same", "activation": "silu"}),
                ("Conv3DTranspose", {"filters": 16, "kernel_size": (2, 2, 2), "strides": (2, 2, 2)}),
                ("Conv3D", {"filters": 16, "padding": "same", "activation": "relu"}),
            ),
        ),
    ],
    ids=["strided", "down and up"],
)
def test_what_is_estimated_is_near_what_is_taken(grown, size, batch, layers):
    estimate, peak = grown(size, batch, *layers)
    assert peak > 200 << 20  # so large that the libraries' own share is small
    assert LOW < estimate / peak < HIGH, f"{estimate >> 20} MiB estimated, {peak >> 20} MiB taken"
