"""Takes networks out of Voxdeck: as a script, and in the formats of other programs."""

from __future__ import annotations

import importlib.util
import inspect
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.compiler import Plan, Reference, Severity, Shape, compile_graph, steps_behind
from app.compiler.script import network_script
from app.document.deck_file import write_whole
from app.document.graph import Graph
from app.engine.checks.checking import PlanChecker
from app.engine.factories import find_factory
from app.engine.failures import RunFailed
from app.engine.results.trained import TrainedRun
from app.engine.saving import save_model
from cards.card import Kind

_KERAS_FORMATS = {"savedmodel": "tf_saved_model", "onnx": "onnx", "litert": "litert"}
_NEEDS = {"onnx": ("onnx", "tf2onnx")}


def export_script(graph: Graph, base: str, target: Path) -> dict[str, Any]:
    """Write the network of a deck as a Keras script.

    Raises:
        RunFailed: the deck has no sound network.
        OSError: the file cannot be written.
    """
    compilation = compile_graph(graph, base)
    if compilation.errors:
        raise RunFailed(f"The deck has an error: {compilation.errors[0].text}")
    output, precision = _network(compilation.plan)
    checker = PlanChecker()
    shapes: dict[str, Shape] = {}
    parameters = None
    for finding in checker.check(Plan(tuple(steps_behind(compilation.plan, output)), {}, base)):
        for problem in finding.problems:
            if problem.severity is Severity.ERROR:
                raise RunFailed(f"{graph.title(finding.node)}: {problem.text}")
        if "output" in finding.shapes:
            shapes[finding.node] = finding.shapes["output"]
        parameters = finding.parameters if finding.node == output else parameters
    write_whole(target, network_script(compilation.plan, output, shapes, _defaults, precision).encode())
    return {"file": str(target), "parameters": parameters}


def export_model(run: TrainedRun, form: str, target: Path) -> dict[str, Any]:
    """Write a run's model in another program's format.

    Raises:
        RunFailed: there is no model, or a package that the format needs is missing.
        OSError: the file cannot be written.
    """
    missing = [name for name in _NEEDS.get(form, ()) if importlib.util.find_spec(name) is None]
    if missing:
        raise RunFailed(
            f"The {form.upper()} format needs {' and '.join(missing)}, which Voxdeck does not bring along. "
            f"Install what is missing beside Voxdeck, or choose another format."
        )
    model = run.load_model()
    if form == "keras":
        save_model(model, target)
    else:
        _export(model, form, target)
    return {"file": str(target), "parameters": int(model.count_params())}


def _export(model: Any, form: str, target: Path) -> None:
    temporary = target.with_name(f".{target.stem}.{os.getpid()}.part{target.suffix}")
    try:
        model.export(str(temporary), format=_KERAS_FORMATS[form], verbose=False)
        temporary.replace(target)
    finally:
        if temporary.is_dir():
            shutil.rmtree(temporary)
        temporary.unlink(missing_ok=True)


def _network(plan: Plan) -> tuple[str, str]:
    """Return the Output card whose network is trained, or the only one, and the number format."""
    trains = plan.of_kind(Kind.TRAIN)
    if len(trains) == 1 and isinstance(network := trains[0].arguments.get("network"), Reference):
        return network.node, str(trains[0].arguments.get("precision") or "float32")
    outputs = plan.of_kind(Kind.NETWORK_OUTPUT)
    if len(outputs) != 1:
        raise RunFailed(f"The deck has {len(outputs)} Output cards. Link one of them to a Train card.")
    return outputs[0].node, "float32"


def _defaults(factory: str) -> Mapping[str, Any]:
    parameters = inspect.signature(find_factory(factory)).parameters.values()
    return {entry.name: entry.default for entry in parameters if entry.default is not entry.empty}
