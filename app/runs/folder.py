"""The run folder: where each part of a run lies."""

from __future__ import annotations

import contextlib
import random
import time
from dataclasses import dataclass
from pathlib import Path

from app.document.deck_file import SUFFIX, read_deck, write_deck
from app.document.graph import Graph
from app.runs.errors import RunError
from resources.translations import tr

RUNS_SUFFIX = ".runs"
_QUALITIES = ("amber", "brisk", "calm", "clear", "early", "fair", "gentle", "keen", "light", "mellow", "quiet", "swift")
_THINGS = ("beam", "brook", "cedar", "cloud", "coral", "dune", "ember", "fern", "heron", "lake", "maple", "otter")


@dataclass(frozen=True, slots=True)
class RunFolder:
    """Paths of one run; nothing is read or written by naming them."""

    path: Path

    @property
    def deck(self) -> Path:
        """The graph as it was when the run began."""
        return self.path / "graph.deck"

    @property
    def record(self) -> Path:
        """State, versions, device, seed, settings, fingerprint of the data."""
        return self.path / "run.json"

    @property
    def events(self) -> Path:
        """What happened, one JSON object a line."""
        return self.path / "events.jsonl"

    @property
    def history(self) -> Path:
        """Loss and metrics, a row an epoch."""
        return self.path / "history.csv"

    @property
    def log(self) -> Path:
        """All that the trainer and its libraries printed."""
        return self.path / "log.txt"

    @property
    def checkpoints(self) -> Path:
        """Folder of models saved on the way."""
        return self.path / "checkpoints"

    @property
    def state(self) -> Path:
        """The training as it was at the last checkpoint: weights, optimizer, random generators, callbacks."""
        return self.checkpoints / "last.npz"

    @property
    def best(self) -> Path:
        """The model after the epoch with the lowest loss, of validation where there is one."""
        return self.checkpoints / "best.keras"

    @property
    def model(self) -> Path:
        """The trained model."""
        return self.path / "model.keras"

    @property
    def previews(self) -> Path:
        """Folder of what the network answers to a few volumes as training goes on; see ``events.py``."""
        return self.path / "previews"

    @property
    def stop(self) -> Path:
        """A file that, once there, asks the trainer to stop and keep what was learned."""
        return self.path / "stop"

    @property
    def stop_after_epoch(self) -> Path:
        """A file that, once there, asks the trainer to stop at the end of the epoch."""
        return self.path / "stop-after-epoch"

    @property
    def pause(self) -> Path:
        """A file that, once there, asks the trainer to keep all that it is, and to end until it is resumed."""
        return self.path / "pause"

    def request_stop(self) -> None:
        """Ask the trainer to stop."""
        self.stop.touch()

    def request_stop_after_epoch(self) -> None:
        """Ask the trainer to stop once the epoch is whole."""
        self.stop_after_epoch.touch()

    def request_pause(self) -> None:
        """Ask the trainer to pause: its process ends and gives its memory back; ``resume`` goes on from that step."""
        self.pause.touch()

    def withdraw_requests(self) -> None:
        """Take back all that was asked of the trainer."""
        for request in (self.stop, self.stop_after_epoch, self.pause):
            request.unlink(missing_ok=True)

    @property
    def stop_requested(self) -> bool:
        """Whether somebody asked the trainer to stop."""
        return self.stop.exists()

    @property
    def stop_after_epoch_requested(self) -> bool:
        """Whether somebody asked the trainer to stop at the end of the epoch."""
        return self.stop_after_epoch.exists()

    @property
    def pause_requested(self) -> bool:
        """Whether somebody asked the trainer to pause."""
        return self.pause.exists()

    def read_graph(self) -> Graph:
        """Return the graph of the run.

        Raises:
            DeckError: it cannot be read.
        """
        return read_deck(self.deck)


def runs_folder(deck: Path) -> Path:
    """Return the folder beside a deck in which its runs lie."""
    return deck.with_name(deck.name.removesuffix(SUFFIX) + RUNS_SUFFIX)


def create_evaluation_folder(run: RunFolder) -> Path:
    """Return a new folder for the scores of a run, named by time and two words.

    Raises:
        RunError: it cannot be made.
    """
    try:
        return _made_fresh(run.path / "evaluations")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        text = tr("The folder of the evaluation cannot be made in {path}: {reason}.", path=run.path, reason=reason)
        raise RunError(text) from None


def create_run_folder(graph: Graph, parent: Path | None = None, exact: Path | None = None) -> RunFolder:
    """Make the folder of a new run and put the graph into it.

    Args:
        graph: what will be trained.
        parent: folder in which a new one is made, named by time and two words; or
        exact: the folder itself, which must be new or empty.

    Raises:
        RunError: the folder cannot be made.
    """
    try:
        path = _made(exact) if exact else _made_fresh(parent or Path.cwd())
        if any(path.iterdir()):
            raise RunError(tr("{path} is not empty. Name a new folder for the run.", path=path))
        folder = RunFolder(path.resolve())
        folder.checkpoints.mkdir()
        folder.events.touch()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        place = error.filename or exact or parent
        raise RunError(tr("The run's folder {path} cannot be made: {reason}.", path=place, reason=reason)) from None
    write_deck(folder.deck, graph)
    return folder


def _made(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path


def _made_fresh(parent: Path) -> Path:
    """Make a folder of its own, also where several programs make theirs in the same moment."""
    with contextlib.suppress(FileExistsError):  # a file in its place is told of below
        parent.mkdir(parents=True)
    stamp = time.strftime("%Y-%m-%d_%H-%M-%S")
    while True:
        path = parent / f"{stamp}-{random.choice(_QUALITIES)}-{random.choice(_THINGS)}"  # noqa: S311 - a name
        with contextlib.suppress(FileExistsError):
            path.mkdir()
            return path
