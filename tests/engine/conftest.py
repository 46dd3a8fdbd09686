"""What the engine's tests share: Keras imported once, small decks, and runs in a folder of their own."""

import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.compiler import Finding, Plan, compile_graph
from app.document.graph import Graph, Link, Node
from app.engine.settings import import_keras
from app.runs.events import EventReader
from app.runs.folder import RunFolder, create_run_folder
from app.runs.record import RunRecord, RunState, read_record, write_record

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what TensorFlow and Keras warn themselves of."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy"))


@pytest.fixture(scope="session")
def keras():
    """Keras, imported once for all tests of the process."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the libraries' own imports
        return import_keras()


def _deck(*nodes: tuple, links: str) -> Graph:
    """Make a graph of (id, card, values) and of links ``source.output>target.input``, parted by spaces."""
    made = {key: Node(key, card, values[0] if values else {}) for key, card, *values in nodes}
    ends = [tuple(end.split(".")) for link in links.split() for end in link.split(">")]
    return Graph(made, tuple(Link(*ends[i], *ends[i + 1]) for i in range(0, len(ends), 2)))


@pytest.fixture
def deck() -> Callable[..., Graph]:
    return _deck


@pytest.fixture
def plan_of() -> Callable[[Graph], Plan]:
    def plan(graph: Graph, base: str = "") -> Plan:
        compilation = compile_graph(graph, base)
        assert not compilation.errors, compilation.errors
        return compilation.plan

    return plan


@pytest.fixture
def chain(deck):
    """Make a deck in which a tensor of a shape goes through layers: (card, values)."""

    def make(shape: tuple[int, ...], *layers: tuple[str, dict]) -> Graph:
        nodes = [("input_1", "network.Input", {"shape": shape})]
        links, before = [], "input_1"
        for number, (card, values) in enumerate(layers, 1):
            nodes.append((f"layer_{number}", f"layers.{card}", values))
            links.append(f"{before}.output>layer_{number}.inputs")
            before = f"layer_{number}"
        return deck(*nodes, links=" ".join(links))

    return make


@pytest.fixture
def findings(keras, plan_of):
    """Check a graph and return what was found, by node."""
    from app.engine.checks.checking import PlanChecker

    def check(graph: Graph, base: str = "", checker: PlanChecker | None = None) -> dict[str, Finding]:
        checker = checker or PlanChecker()
        return {finding.node: finding for finding in checker.check(plan_of(graph, base))}

    return check


@pytest.fixture
def classifier(deck):
    """Make a deck of a small classifier of synthetic shapes; keywords are values of the Train card."""

    def make(
        *, last: dict | None = None, data: dict | None = None, more: tuple = (), links: str = "", **train
    ) -> Graph:
        return deck(
            ("data", "data.SyntheticShapes", {"samples": 40, "size": 8, "classes": 4, **(data or {})}),
            ("split_1", "data.Split"),
            ("input_1", "network.Input"),
            ("conv3d_1", "layers.Conv3D", {"filters": 4, "padding": "same", "activation": "relu"}),
            ("pool_1", "layers.GlobalAveragePooling3D"),
            ("dense_1", "layers.Dense", {"units": 4, **(last or {})}),
            ("output_1", "network.Output"),
            ("train_1", "training.Train", {"epochs": 2, "batch_size": 8, **train}),
            *more,
            links=(
                "data.dataset>split_1.dataset split_1.training>input_1.dataset input_1.output>conv3d_1.inputs "
                "conv3d_1.output>pool_1.inputs pool_1.output>dense_1.inputs dense_1.output>output_1.outputs "
                "output_1.network>train_1.network split_1.training>train_1.training_data "
                f"split_1.validation>train_1.validation_data {links}"
            ),
        )

    return make


@pytest.fixture
def new_run(tmp_path) -> Callable[..., RunFolder]:
    def make(graph: Graph, name: str = "run") -> RunFolder:
        folder = create_run_folder(graph, exact=tmp_path / name)
        write_record(folder, RunRecord(created=time.time(), base=str(tmp_path)))
        return folder

    return make


@pytest.fixture
def trained(keras, new_run):
    """Train a deck in this process; return its folder, record, events and state."""
    from app.engine.fitting.report import RunReport
    from app.engine.fitting.stopping import StopWatch
    from app.engine.fitting.training_run import TrainingRun

    def train(graph: Graph, *, name: str = "run", before: Callable[[RunFolder], None] | None = None) -> SimpleNamespace:
        folder = new_run(graph, name)
        report, stop = RunReport(folder, read_record(folder)), StopWatch(folder)
        if before:
            before(folder)
        stop.start()
        try:
            state = TrainingRun(report, stop).run()
        finally:
            stop.close()
            report.end(RunState.FAILED, "a bug")
        return SimpleNamespace(
            state=state, folder=folder, record=read_record(folder), events=EventReader(folder.events).read()
        )

    return train


@pytest.fixture(autouse=True)
def _memory_given_back(request) -> Iterator[None]:
    yield
    if "keras" in request.fixturenames:
        import_keras().utils.clear_session()


@pytest.fixture
def of_kind():
    def choose(events: list[dict], kind: str) -> list[dict]:
        return [event for event in events if event["event"] == kind]

    return choose


@pytest.fixture
def project() -> Path:
    return Path(__file__).resolve().parents[2]
