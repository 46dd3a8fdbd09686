import json
import os
import subprocess
import sys
import time

import numpy as np
import psutil
import pytest

from app.document.commands import AddNode, Connect
from app.document.deck_file import write_deck
from app.document.graph import Graph, Link

# No display: what these tests start must never need one.
HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Voxdeck:
    """The program as a process of its own, in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {key: value for key, value in os.environ.items() if key not in HIDDEN}

    def start(self, *arguments):
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "app", *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def __call__(self, *arguments, code=0):
        """Run it to its end; returns standard output and standard error."""
        with self.start(*arguments) as process:
            try:
                out, err = process.communicate(timeout=120)
            finally:
                process.kill()
        assert process.returncode == code, (process.returncode, out, err)
        assert "Traceback" not in out + err
        return out, err

    def objects(self, *arguments, code=0):
        """Run it with ``--json``; returns the objects that it printed."""
        return [json.loads(line) for line in self(*arguments, "--json", code=code)[0].splitlines()]

    def listed(self, *arguments):
        """Run it with ``--json`` where the answer is one list; returns its objects."""
        return json.loads(self(*arguments, "--json")[0])


@pytest.fixture
def voxdeck(tmp_path):
    return Voxdeck(tmp_path)


@pytest.fixture
def deck(tmp_path):
    """Return what writes a deck of cards and links such as ``{"conv3d_1": ("layers.Conv3D", {...})}``."""

    def make(cards, links=(), name="net.deck", checked=True):
        graph = Graph()
        for key, (card, values) in cards.items():
            graph = AddNode(card, (0, 0), key, values).apply(graph)
        for source, target in links:
            link = Link(*source.split("."), *target.split("."))
            graph = Connect(link).apply(graph) if checked else graph.with_links((*graph.links, link))
        write_deck(tmp_path / name, graph)
        return tmp_path / name

    return make


@pytest.fixture
def small_deck(deck):
    """Return a deck that trains in a moment."""
    return deck(
        {
            "shapes": ("data.SyntheticShapes", {"classes": 2, "samples": 40, "size": 8}),
            "split": ("data.Split", {}),
            "input": ("network.Input", {}),
            "conv": ("layers.Conv3D", {"filters": 2, "activation": "relu"}),
            "pool": ("layers.GlobalAveragePooling3D", {}),
            "dense": ("layers.Dense", {"units": 2, "activation": "softmax"}),
            "output": ("network.Output", {}),
            "train": ("training.Train", {"epochs": 2, "batch_size": 8}),
        },
        [
            ("shapes.dataset", "split.dataset"),
            ("split.training", "input.dataset"),
            ("input.output", "conv.inputs"),
            ("conv.output", "pool.inputs"),
            ("pool.output", "dense.inputs"),
            ("dense.output", "output.outputs"),
            ("output.network", "train.network"),
            ("split.training", "train.training_data"),
            ("split.validation", "train.validation_data"),
        ],
    )


@pytest.fixture
def volumes(tmp_path):
    """Return a folder of a few files that data cards object to."""
    np.savez(tmp_path / "short.npz", train_images=np.zeros((6, 4, 4, 4), "u1"), train_labels=np.zeros(5, "i8"))
    for name in ("cats", "dogs"):
        (tmp_path / "broken" / name).mkdir(parents=True)
        (tmp_path / "broken" / name / "scan.nii.gz").write_bytes(b"this is no volume")
    (tmp_path / "empty").mkdir()
    return tmp_path


def gone(pid, seconds=15):
    """Wait until a process is no more."""
    end = time.monotonic() + seconds
    while psutil.pid_exists(pid) and time.monotonic() < end:
        time.sleep(0.05)
    return not psutil.pid_exists(pid)
