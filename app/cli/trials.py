"""Rows of the selftest that try the program's parts, each in the process in which it works for real."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.cli.graphics import gpu_row
from app.cli.rows import Row, State
from app.compiler import compile_graph
from app.document.deck_text import parse_deck
from app.document.graph import Graph
from app.report.words import metric_label, number_words
from app.runs.errors import RunError
from app.runs.events import Event
from app.runs.folder import RunFolder
from app.runs.record import RunState
from app.training.checker_client import check_once
from app.training.engine_process import (
    PAINTING,
    SELFTEST,
    EngineError,
    engine_command,
    engine_environment,
    start_trainer,
)
from app.training.run_watch import RunWatch
from app.training.starting import start_run

_LONGEST_SECONDS = 300.0
_LOG_ADVICE = "Send this table to whoever supports you, with what stands above."

# A network that learns in a moment: two kinds of solid in volumes of 8 voxels an edge.
_CARDS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "shapes": ("data.SyntheticShapes", {"classes": 2, "samples": 40, "size": 8}),
    "split": ("data.Split", {}),
    "input": ("network.Input", {}),
    "conv": ("layers.Conv3D", {"filters": 4, "activation": "relu"}),
    "pool": ("layers.GlobalAveragePooling3D", {}),
    "dense": ("layers.Dense", {"units": 2, "activation": "softmax"}),
    "output": ("network.Output", {}),
    "train": ("training.Train", {"epochs": 1, "batch_size": 8}),
}
_LINKS = (
    "shapes.dataset split.dataset",
    "split.training input.dataset",
    "input.output conv.inputs",
    "conv.output pool.inputs",
    "pool.output dense.inputs",
    "dense.output output.outputs",
    "output.network train.network",
    "split.training train.training_data",
    "split.validation train.validation_data",
)


def steps() -> tuple[tuple[str, Callable[[], list[Row]]], ...]:
    """Return what is tried, each with the words to show meanwhile."""
    return (
        ("Painting a window…", paint),
        ("Checking a deck…", check),
        ("Training a small network…", train),
    )


def small_deck() -> Graph:
    """Return a deck that trains in a moment."""
    nodes = [
        {"id": key, "card": card, "position": [0, 0], "values": dict(values)} for key, (card, values) in _CARDS.items()
    ]
    links = [link.split() for link in _LINKS]
    content = {"format": "voxdeck-deck", "version": 1, "about": "", "nodes": nodes, "links": links}
    return parse_deck(json.dumps(content), "the selftest's deck")


def paint() -> list[Row]:
    """Paint the window off screen, in a process of its own: where a library is missing, Qt ends its process."""
    told, fault = _ask(engine_command(PAINTING))
    if fault or not told.get("painted"):
        words = fault or told.get("fault", "nothing was painted")
        return [Row("Window", State.FAILED, words, told.get("advice", "") or _LOG_ADVICE)]
    words = f"painted {told['width']} × {told['height']} in {told['seconds']:.1f} s, Qt {told['qt']}"
    rows = [Row("Window", State.FINE, f"{words}, {told['fonts']} font families")]
    if not told["fonts"]:
        rows[0] = Row("Window", State.FAILED, f"{words}, without letters: no font is installed", _install("font"))
    if told["screen"]:
        state = State.FAILED if told["display"] else State.WARNING
        rows.append(Row("Screen", state, told["screen"], _install("library")))
    else:
        where = told["display"] or "none here; the command line works without"
        rows.append(Row("Screen", State.FINE, f"its libraries are there; display: {where}"))
    return rows


def _install(what: str) -> str:
    return f"Install the {what}: on Debian and Ubuntu the package of Voxdeck asks for it."


def check() -> list[Row]:
    """Check a deck as the canvas does."""
    begun = time.monotonic()
    try:
        findings = check_once(compile_graph(small_deck(), str(Path.cwd())).plan)
    except EngineError as error:
        return [Row("Checks", State.FAILED, str(error), _LOG_ADVICE)]
    problems = [problem.text for finding in findings.values() for problem in finding.problems]
    if problems or "conv" not in findings:
        return [Row("Checks", State.FAILED, " ".join(problems) or "The convolution was not checked.", _LOG_ADVICE)]
    words = f"{len(findings)} cards checked, Conv3D gives {findings['conv'].badge}"
    return [Row("Checks", State.FINE, f"{words}; {time.monotonic() - begun:.1f} s with the start of Keras")]


def train() -> list[Row]:
    """Train with the real trainer, then load what it saved in another process, which tells of libraries and GPU."""
    with tempfile.TemporaryDirectory(prefix="voxdeck-selftest-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "a run"
        rows = [_train(path)]
        model = path / "model.keras"
        told, fault = _ask(engine_command(SELFTEST, *([str(model)] if model.exists() else [])))
        log = RunFolder(path).log
        if rows[0].state is State.FAILED and log.exists():
            said = "\n".join(log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-5:])
            rows[0] = Row("Training", State.FAILED, f"{rows[0].told}\n{said}".strip(), _LOG_ADVICE)
    if fault:
        return [*rows, Row("Engine", State.FAILED, fault, _LOG_ADVICE)]
    return [_libraries(told), _cards(told), gpu_row(told), _formats(told), *rows, _model(told), _export(told)]


def _train(path: Path) -> Row:
    begun = time.monotonic()
    try:
        folder = start_run(small_deck(), None, path.parent, exact=path)
        watch = RunWatch(folder, start_trainer(folder))
        events: list[Event] = []
        look = watch.look()
        while look.record is None:
            events += look.events
            if time.monotonic() - begun > _LONGEST_SECONDS:
                watch.kill()
            time.sleep(0.1)
            look = watch.look()
        events += look.events
    except (EngineError, RunError) as error:
        return Row("Training", State.FAILED, str(error))
    record = look.record
    if record.state is not RunState.FINISHED:
        return Row("Training", State.FAILED, record.cause or f"it ended as {record.state}")
    seconds = next((event["seconds"] for event in events if event["event"] == "epoch"), 0.0)
    loss = ", ".join(f"{metric_label(name).lower()} {number_words(record.metrics[name])}" for name in ("loss",))
    took = f"an epoch in {seconds:.1f} s, {time.monotonic() - begun:.1f} s with all"
    return Row("Training", State.FINE, f"Conv3D trained on {record.device}: {took}, {loss}")


def _libraries(told: Mapping[str, Any]) -> Row:
    return Row("Libraries", State.FINE, ", ".join(f"{name} {version}" for name, version in told["versions"].items()))


def _cards(told: Mapping[str, Any]) -> Row:
    if told["cards_lost"]:
        words = f"nothing is behind {len(told['cards_lost'])} cards: {', '.join(told['cards_lost'])}"
        return Row("Cards", State.FAILED, words, _LOG_ADVICE)
    return Row("Cards", State.FINE, f"what each of {told['cards']} cards makes is there")


def _model(told: Mapping[str, Any]) -> Row:
    if told.get("model_fault"):
        return Row("Save and load", State.FAILED, told["model_fault"], _LOG_ADVICE)
    if not told.get("parameters"):
        return Row("Save and load", State.FAILED, "there was no trained network to load")
    words = f"a trained network of {told['parameters']} parameters was saved, loaded and used"
    return Row("Save and load", State.FINE, words)


def _formats(told: Mapping[str, Any]) -> Row:
    formats: Mapping[str, str] = told["formats"]
    faults = [f"{form}: {fault}" for form, fault in formats.items() if fault]
    if faults:
        return Row("Formats", State.FAILED, "; ".join(faults), _LOG_ADVICE)
    return Row("Formats", State.FINE, f"{', '.join(formats)} are read")


def _export(told: Mapping[str, Any]) -> Row:
    exports: Mapping[str, str] = told.get("exports") or {}
    faults = [f"{form}: {fault}" for form, fault in exports.items() if fault]
    if faults or not exports:
        return Row("Export", State.FAILED, "; ".join(faults) or "there was no trained network to export", _LOG_ADVICE)
    return Row("Export", State.FINE, f"the trained network was written as {', '.join(exports)}")


def _ask(command: list[str]) -> tuple[dict[str, Any], str]:
    """Run a process of the program; return the object that it printed, or what went wrong in words."""
    try:
        done = subprocess.run(  # noqa: S603 - our own command line
            command,
            check=False,
            env=engine_environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return {}, f"its process did not answer within {_LONGEST_SECONDS:.0f} s"
    except OSError as error:
        return {}, f"its process cannot be started: {error.strerror or error}"
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if lines:
        told: dict[str, Any] = json.loads(lines[-1])
        return told, ""
    said = " ".join(done.stderr.strip().splitlines()[-3:])
    how = f"by signal {-done.returncode}" if done.returncode < 0 else f"with exit code {done.returncode}"
    return {}, f"its process ended {how}. {said}".strip()
