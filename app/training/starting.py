"""Before a training: whether the deck is fit for it, and the folder and record of its run."""

from __future__ import annotations

import contextlib
import importlib.util
import sys
import time
from dataclasses import replace
from pathlib import Path

import platformdirs

from app.compiler import Compilation, Problem
from app.document.graph import Graph
from app.runs.errors import RunError
from app.runs.events import EventWriter, seconds_worked
from app.runs.folder import RunFolder, create_run_folder, runs_folder
from app.runs.record import RunRecord, RunState, read_record, write_record
from app.runs.turns import ask_for_turn
from cards.card import Kind
from resources.translations import tr


def training_problems(graph: Graph, compilation: Compilation) -> tuple[Problem, ...]:
    """Return what keeps a deck from being trained: its errors, and a Train card that is missing or one too many."""
    used = ((key, node.definition) for key, node in graph.nodes.items() if not node.bypassed)
    trains = [key for key, card in used if card and card.kind is Kind.TRAIN]
    if not graph.nodes:
        return (Problem(tr("The deck is empty. Place some cards, or begin with a template.")),)
    if not trains:
        return (*compilation.errors, Problem(tr("The deck has no Train card. Add one and link the network to it.")))
    if len(trains) > 1:
        names = ", ".join(graph.title(key) for key in trains)
        told = tr("The deck has {count} Train cards ({names}). Keep one of them.", count=len(trains), names=names)
        return (*compilation.errors, Problem(told))
    return compilation.errors


_INSTALL = {"jax": "jax", "torch": "torch==2.13.0"}


def missing_backend(name: str) -> str:
    """Say how a backend of Keras is got where it is not installed; an empty text where it is there."""
    if not name or name == "tensorflow" or importlib.util.find_spec(name) is not None:
        return ""
    title = {"jax": "JAX", "torch": "PyTorch"}.get(name, name)
    if getattr(sys, "frozen", False):
        return tr("{backend} is not part of this package of Voxdeck. Train with TensorFlow instead.", backend=title)
    return tr(
        "{backend} is not installed beside Voxdeck. Install it once with: {command}",
        backend=title,
        command=f"{Path(sys.executable).name} -m pip install {_INSTALL.get(name, name)}",
    )


def start_run(
    graph: Graph,
    deck: Path | None,
    base: Path | None = None,
    exact: Path | None = None,
    *,
    waits: bool = False,
    backend: str = "",
    like: RunRecord | None = None,
) -> RunFolder:
    """Make the folder and the record of a new run; its trainer is started by whoever watches it.

    Args:
        graph: what will be trained.
        deck: file that it came from, None where it was never saved; the run lies beside it.
        base: folder from which relative paths in the graph are read; the deck's own where None.
        exact: the run's folder itself, new or empty.
        waits: whether it takes its turn where others train already; its place is taken now.
        backend: of Keras, empty for TensorFlow.
        like: a run that is repeated, with the switches that it used.

    Raises:
        RunError: the folder or its record cannot be made.
        DeckError: the graph cannot be written into it.
    """
    if base is None:
        base = deck.parent if deck else Path.cwd()
    parent = runs_folder(deck) if deck else unsaved_runs_folder()
    folder = create_run_folder(graph, parent, exact)
    record = RunRecord(
        created=time.time(),
        deck=str(deck.resolve()) if deck else "",
        base=str(base.resolve()),
        backend=backend,
        switches=like.switches if like else {},
        waits=waits,
    )
    write_record(folder, record)
    _take_place(folder, record)
    return folder


def _take_place(folder: RunFolder, record: RunRecord) -> None:
    if record.waits:
        with contextlib.suppress(OSError):  # the trainer itself will ask, and say what is wrong
            ask_for_turn(folder)


def resume_run(folder: RunFolder, *, waits: bool | None = None) -> RunRecord:
    """Make a run ready to go on where it was last; its trainer is started by whoever watches it.

    A run that has no checkpoint yet begins again from its start, with the same seed.

    Args:
        folder: the run.
        waits: whether it takes its turn; as when it began where None.

    Raises:
        RunError: it is at work, has finished, or is no run.
        OSError: its folder cannot be written to.
    """
    record = read_record(folder)
    if record.state.active:
        raise RunError(tr("The run in {folder} is at work already.", folder=folder.path))
    if record.state is RunState.FINISHED:
        raise RunError(
            tr(
                "The run in {folder} has finished, so nothing is left to be resumed. Start a new one.",
                folder=folder.path,
            )
        )
    folder.read_graph()
    folder.withdraw_requests()
    record = replace(
        record,
        state=RunState.STARTING,
        cause="",
        ended=None,
        pid=None,
        pid_created=None,
        resumed=time.time(),
        waits=record.waits if waits is None else waits,
        worked=max(record.worked, seconds_worked(folder.events)),
    )
    write_record(folder, record)
    _take_place(folder, record)
    writer = EventWriter(folder.events, record.worked)
    writer.write("state", state=str(record.state))
    writer.close()
    return record


def unsaved_runs_folder() -> Path:
    """Return the folder for runs of decks that were never saved."""
    return Path(platformdirs.user_data_dir("voxdeck", appauthor=False)) / "unsaved.runs"
