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
from app.cli.printing import state_words
from app.cli.rows import Row, State
from app.compiler import compile_graph
from app.document.deck_text import parse_deck
from app.document.graph import Graph
from app.report.words import number_words
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
from resources.translations import marked, tr, tr_count

_LONGEST_SECONDS = 300.0
_LOG_ADVICE = marked("Send this table to whoever supports you, with what stands above.")

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
        (tr("Painting a window…"), paint),
        (tr("Checking a deck…"), check),
        (tr("Training a small network…"), train),
    )


def small_deck() -> Graph:
    """Return a deck that trains in a moment."""
    nodes = [
        {"id": key, "card": card, "position": [0, 0], "values": dict(values)} for key, (card, values) in _CARDS.items()
    ]
    links = [link.split() for link in _LINKS]
    content = {"format": "voxdeck-deck", "version": 1, "about": "", "nodes": nodes, "links": links}
    return parse_deck(json.dumps(content), tr("the selftest's deck"))


def paint() -> list[Row]:
    """Paint the window off screen, in a process of its own: where a library is missing, Qt ends its process."""
    told, fault = _ask(engine_command(PAINTING))
    if fault or not told.get("painted"):
        words = fault or told.get("fault", tr("nothing was painted"))
        return [Row(tr("Window"), State.FAILED, words, told.get("advice", "") or tr(_LOG_ADVICE))]
    return [_painted(told), _screen(told)]


def _painted(told: Mapping[str, Any]) -> Row:
    words = tr(
        "painted {width} × {height} in {seconds:.1f} s, Qt {version}",
        width=told["width"],
        height=told["height"],
        seconds=told["seconds"],
        version=told["qt"],
    )
    if told["fonts"]:
        return Row(tr("Window"), State.FINE, f"{words}, {tr('{count} font families', count=told['fonts'])}")
    advice = tr("Install the font: on Debian and Ubuntu the package of Voxdeck asks for it.")
    return Row(tr("Window"), State.FAILED, f"{words}, {tr('without letters: no font is installed')}", advice)


def _screen(told: Mapping[str, Any]) -> Row:
    if told["screen"]:
        state = State.FAILED if told["display"] else State.WARNING
        advice = tr("Install the library: on Debian and Ubuntu the package of Voxdeck asks for it.")
        return Row(tr("Screen"), state, told["screen"], advice)
    if told["display"]:
        words = tr("its libraries are there; display: {display}", display=told["display"])
    else:
        words = tr("its libraries are there; display: none here; the command line works without")
    return Row(tr("Screen"), State.FINE, words)


def check() -> list[Row]:
    """Check a deck as the canvas does."""
    begun = time.monotonic()
    try:
        findings = check_once(compile_graph(small_deck(), str(Path.cwd())).plan)
    except EngineError as error:
        return [Row(tr("Checks"), State.FAILED, str(error), tr(_LOG_ADVICE))]
    problems = [problem.text for finding in findings.values() for problem in finding.problems]
    if problems or "conv" not in findings:
        words = " ".join(problems) or tr("The convolution was not checked.")
        return [Row(tr("Checks"), State.FAILED, words, tr(_LOG_ADVICE))]
    words = tr(
        "{count} cards checked, Conv3D gives {badge}; {seconds:.1f} s with the start of Keras",
        count=len(findings),
        badge=findings["conv"].badge,
        seconds=time.monotonic() - begun,
    )
    return [Row(tr("Checks"), State.FINE, words)]


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
            rows[0] = Row(tr("Training"), State.FAILED, f"{rows[0].told}\n{said}".strip(), tr(_LOG_ADVICE))
    if fault:
        return [*rows, Row(tr("Engine"), State.FAILED, fault, tr(_LOG_ADVICE))]
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
        return Row(tr("Training"), State.FAILED, str(error))
    record = look.record
    if record.state is not RunState.FINISHED:
        words = record.cause or tr("it ended as {state}", state=state_words(record.state))
        return Row(tr("Training"), State.FAILED, words)
    seconds = next((event["seconds"] for event in events if event["event"] == "epoch"), 0.0)
    loss = tr("loss {value}", value=number_words(record.metrics["loss"]))
    words = tr(
        "Conv3D trained on {device}: an epoch in {seconds:.1f} s, {total:.1f} s with all, {loss}",
        device=record.device,
        seconds=seconds,
        total=time.monotonic() - begun,
        loss=loss,
    )
    return Row(tr("Training"), State.FINE, words)


def _libraries(told: Mapping[str, Any]) -> Row:
    return Row(
        tr("Libraries"), State.FINE, ", ".join(f"{name} {version}" for name, version in told["versions"].items())
    )


def _cards(told: Mapping[str, Any]) -> Row:
    if told["cards_lost"]:
        lost = told["cards_lost"]
        words = tr_count(
            "nothing is behind {count} card: {cards}",
            "nothing is behind {count} cards: {cards}",
            len(lost),
            cards=", ".join(lost),
        )
        return Row(tr("Cards"), State.FAILED, words, tr(_LOG_ADVICE))
    return Row(tr("Cards"), State.FINE, tr("what each of {count} cards makes is there", count=told["cards"]))


def _model(told: Mapping[str, Any]) -> Row:
    if told.get("model_fault"):
        return Row(tr("Save and load"), State.FAILED, told["model_fault"], tr(_LOG_ADVICE))
    if not told.get("parameters"):
        return Row(tr("Save and load"), State.FAILED, tr("there was no trained network to load"))
    words = tr("a trained network of {count} parameters was saved, loaded and used", count=told["parameters"])
    return Row(tr("Save and load"), State.FINE, words)


def _formats(told: Mapping[str, Any]) -> Row:
    formats: Mapping[str, str] = told["formats"]
    faults = [f"{form}: {fault}" for form, fault in formats.items() if fault]
    if faults:
        return Row(tr("Formats"), State.FAILED, "; ".join(faults), tr(_LOG_ADVICE))
    return Row(tr("Formats"), State.FINE, tr("{formats} are read", formats=", ".join(formats)))


def _export(told: Mapping[str, Any]) -> Row:
    exports: Mapping[str, str] = told.get("exports") or {}
    faults = [f"{form}: {fault}" for form, fault in exports.items() if fault]
    if faults or not exports:
        words = "; ".join(faults) or tr("there was no trained network to export")
        return Row(tr("Export", "noun"), State.FAILED, words, tr(_LOG_ADVICE))
    words = tr("the trained network was written as {formats}", formats=", ".join(exports))
    return Row(tr("Export", "noun"), State.FINE, words)


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
        return {}, tr("its process did not answer within {seconds:.0f} s", seconds=_LONGEST_SECONDS)
    except OSError as error:
        return {}, tr("its process cannot be started: {reason}", reason=error.strerror or error)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if lines:
        told: dict[str, Any] = json.loads(lines[-1])
        return told, ""
    said = " ".join(done.stderr.strip().splitlines()[-3:])
    if done.returncode < 0:
        ended = tr("its process ended by signal {number}.", number=-done.returncode)
    else:
        ended = tr("its process ended with exit code {number}.", number=done.returncode)
    return {}, f"{ended} {said}".strip()
