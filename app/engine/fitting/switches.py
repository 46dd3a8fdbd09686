"""The switches of the calculation: what the Train card says, what another run used, or what is best by itself."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.compiler import Step, compile_graph
from app.document.graph import Graph
from app.engine.fitting.report import RunReport
from app.engine.settings import gpu_is_there, import_keras, threads
from cards.card import Kind
from resources.translations import tr

_ENOUGH_FOR_BFLOAT16 = 8
_ENOUGH_FOR_FLOAT16 = 7


def train_step(graph: Graph, base: str, node: str | None) -> Step | None:
    """Return the Train card's step as far as it can be told without Keras, or None."""
    steps = compile_graph(graph, base).plan.of_kind(Kind.TRAIN)
    return next((step for step in steps if node in (None, step.node)), None)


class Switches:
    """Chooses each switch once, tells why, and keeps it in the run's record."""

    def __init__(self, report: RunReport, step: Step | None) -> None:
        """Take the run, whose record may name the switches of a run that goes on or is repeated."""
        self._report, self._arguments = report, step.arguments if step else {}
        self._before: Mapping[str, Any] = dict(report.record.switches)
        self._chosen: list[dict[str, Any]] = []

    def of_card(self, name: str) -> Any:
        """Return what the Train card says of a switch; None where it leaves the choice."""
        value = self._arguments.get(name)
        return {"auto": None, "on": True, "off": False}.get(value, value) if isinstance(value, str) else value

    def before(self, name: str) -> Any:
        """Return what the run that is gone on with or repeated used; None where there is none."""
        return self._before.get(name)

    def choose(self, name: str, best: Any, because: str) -> Any:
        """Return what is used: what the card says, else what was used before, else the best."""
        if (own := self.of_card(name)) is not None:
            return self._note(name, own, tr("the Train card says so"), "card")
        if (used := self.before(name)) is not None:
            return self._note(name, used, tr("the run used it before"), "run")
        return self._note(name, best, because, "itself")

    def _note(self, name: str, value: Any, because: str, by: str) -> Any:
        self._chosen.append({"name": name, "value": value, "because": because, "by": by})
        return value

    def tell(self) -> None:
        """Tell what was chosen since the last call."""
        told, self._chosen = self._chosen, []
        for choice in told:
            self._report.event("chosen", **choice)
        known = {choice["name"]: choice["value"] for choice in told}
        self._report.update(switches={**self._report.record.switches, **known})

    def before_import(self) -> None:
        """Choose what must be set before Keras is imported."""
        backend = self._report.record.backend or os.environ.get("KERAS_BACKEND", "tensorflow")
        os.environ["KERAS_BACKEND"] = backend
        if backend == "tensorflow" and not gpu_is_there():
            user = os.environ.get("TF_ENABLE_ONEDNN_OPTS")
            because = tr("the environment says so") if user else tr("it makes convolutions some three times as fast")
            used = self.choose("onednn", user != "0", because)
            os.environ["TF_ENABLE_ONEDNN_OPTS"] = "1" if used else "0"
        count = self.choose("threads", threads(), tr("this program may use so many processors"))
        if count != threads():
            for name in ("TF_NUM_INTRAOP_THREADS", "OMP_NUM_THREADS"):
                os.environ[name] = str(count)


def best_precision() -> tuple[str, str]:
    """Return the number format that is best here, and why."""
    capability = _capability()
    if capability is None:
        return "float32", tr("without a GPU nothing is faster")
    if capability >= _ENOUGH_FOR_BFLOAT16:
        return "mixed_bfloat16", tr("this GPU multiplies it many times as fast as float32")
    if capability >= _ENOUGH_FOR_FLOAT16:
        return "mixed_float16", tr("this GPU multiplies it several times as fast as float32")
    return "float32", tr("this GPU is no faster with less")


def _capability() -> int | None:
    """Return the first figure of the GPU's compute capability; None without a GPU."""
    if not gpu_is_there():
        return None
    backend = import_keras().backend.backend()
    library = importlib.import_module(backend)
    if backend == "tensorflow":
        devices = library.config.list_physical_devices("GPU")
        if not devices:
            return None
        details = library.config.experimental.get_device_details(devices[0])
        return int(details.get("compute_capability", (0,))[0])
    if backend == "torch":
        return int(library.cuda.get_device_capability()[0]) if library.cuda.is_available() else None
    gpus = [device for device in library.devices() if device.platform != "cpu"]
    return int(float(getattr(gpus[0], "compute_capability", 0))) if gpus else None


@contextmanager
def calculating_in(policy: str) -> Iterator[None]:
    """Calculate in a number format for a while."""
    config = import_keras().config
    before = config.dtype_policy()
    config.set_dtype_policy(policy)
    try:
        yield
    finally:
        config.set_dtype_policy(before)
