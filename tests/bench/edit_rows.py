"""From an edit to the edited card's new badge, and to that of the last card downstream, in a deck of 200 layers."""

from __future__ import annotations

import statistics
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

from app.compiler import Finding, compile_graph
from app.document.commands import SetValue
from app.document.graph import Graph, Link, Node
from app.document.grouping import Collapse, Inside
from app.document.history import History
from app.training.checker_client import CheckerClient, CheckListener
from tests.bench.row import Row

LAYERS = 200
EDITS = 15
WAIT_SECONDS = 120.0
_CYCLE = ("layers.Conv3D", "layers.BatchNormalization", "layers.ReLU")


def deck() -> Graph:
    """Return a chain of 200 layers behind an Input, closed by an Output."""
    nodes = {"input": Node("input", "network.Input", {"shape": (16, 16, 16, 1)})}
    for number in range(LAYERS):
        card = _CYCLE[number % len(_CYCLE)]
        # No two layers are alike, as what is known of one would serve the other.
        convolution = {"padding": "same" if number else "valid", "filters": 4 + number // len(_CYCLE)}
        values = convolution if card == "layers.Conv3D" else {}
        nodes[f"layer_{number}"] = Node(f"layer_{number}", card, values)
    nodes["output"] = Node("output", "network.Output")
    keys = list(nodes)
    links = [Link(a, "output", b, "inputs") for a, b in pairwise(keys[:-1])]
    return Graph(nodes, (*links, Link(keys[-2], "output", "output", "outputs")))


class _Watch:
    """Notes when the findings of the newest check arrive."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.arrived: dict[str, float] = {}
        self.failures: list[str] = []

    def found(self, number: int, finding: Finding) -> None:
        if finding.problems:
            self.fail(f"{finding.node}: {finding.problems[0].text}")
        self.arrived[finding.node] = time.perf_counter()

    def fail(self, words: str) -> None:
        self.failures.append(words)
        self.over.set()

    def wait(self) -> None:
        if not self.over.wait(WAIT_SECONDS):
            self.fail("the checker did not answer")
        if self.failures:
            raise RuntimeError(self.failures[0])
        self.over.clear()


def measure() -> list[Row]:
    """Edit the first layer, upon which all others depend, and time the answers of the real checker's process."""
    watch = _Watch()
    client = CheckerClient(CheckListener(found=watch.found, done=lambda _: watch.over.set(), failed=watch.fail))
    thread = threading.Thread(target=client.run)
    thread.start()
    try:
        badges, lasts = _edits(client, watch)
        inside, _ = _edits(client, watch, groups=True)
    finally:
        client.close()
        thread.join()
    rebuilt = _rebuilt_with_keras()
    return [
        Row("to the edited card's badge", badges, "ms", "≤ 50", rebuilt),
        Row("the same inside a group, 20 groups", inside, "ms", "≤ 50", rebuilt),
        Row("to the last badge of 200 layers", lasts, "ms", "≤ 500", rebuilt),
    ]


def grouped(graph: Graph) -> Graph:
    """Return the deck with each ten of its layers in a group."""
    for first in range(0, LAYERS, 10):
        layers = tuple(f"layer_{number}" for number in range(first, first + 10))
        graph = Collapse(layers, f"group_{first}").apply(graph)
    return graph


def _edits(client: CheckerClient, watch: _Watch, *, groups: bool = False) -> tuple[float, float]:
    """Return the medians in ms: to the edited card's badge and to the last card's."""
    history = History(grouped(deck()) if groups else deck())
    edited = "group_0_layer_0" if groups else "layer_0"
    client.check(compile_graph(history.graph).plan)
    watch.wait()
    badges, lasts = [], []
    for edit in range(1, 1 + EDITS):
        watch.arrived.clear()
        # Each size is new and gives all that follows a new shape, so that nothing downstream is remembered.
        size = (1 + edit % 5, 1 + edit // 5, 2)
        start = time.perf_counter()
        edit_size = SetValue("layer_0", "kernel_size", size)
        history.do(Inside(("group_0",), edit_size) if groups else edit_size)
        client.check(compile_graph(history.graph).plan)
        watch.wait()
        badges.append(watch.arrived[edited] - start)
        lasts.append(watch.arrived["output"] - start)
    return 1000 * statistics.median(badges), 1000 * statistics.median(lasts)


def _rebuilt_with_keras() -> str:
    """Measure how many ms Keras needs to build the same layers anew, weights and all."""
    script = Path(__file__).with_name("keras_rebuild.py")
    result = subprocess.run([sys.executable, str(script), str(LAYERS)], capture_output=True, text=True, check=True)
    return f"rebuilding with Keras: {float(result.stdout.split()[-1]):.0f}"
