"""The run folder: where each part of a run lies."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from pathlib import Path

from app.document.deck_file import SUFFIX, read_deck, write_deck
from app.document.graph import Graph
from app.runs.errors import RunError

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
    def stop(self) -> Path:
        """A file that, once there, asks the trainer to stop and keep what was learned."""
        return self.path / "stop"

    def request_stop(self) -> None:
        """Ask the trainer to stop."""
        self.stop.touch()

    @property
    def stop_requested(self) -> bool:
        """Whether somebody asked the trainer to stop."""
        return self.stop.exists()

    def read_graph(self) -> Graph:
        """Return the graph of the run.

        Raises:
            DeckError: it cannot be read.
        """
        return read_deck(self.deck)


def runs_folder(deck: Path) -> Path:
    """Return the folder beside a deck in which its runs lie."""
    return deck.with_name(deck.name.removesuffix(SUFFIX) + RUNS_SUFFIX)


def create_run_folder(graph: Graph, parent: Path | None = None, exact: Path | None = None) -> RunFolder:
    """Make the folder of a new run and put the graph into it.

    Args:
        graph: what will be trained.
        parent: folder in which a new one is made, named by time and two words; or
        exact: the folder itself, which must be new or empty.

    Raises:
        RunError: the folder cannot be made.
    """
    path = exact or _fresh_path(parent or Path.cwd())
    try:
        path.mkdir(parents=True, exist_ok=exact is not None)
        if any(path.iterdir()):
            raise RunError(f"{path} is not empty. Name a new folder for the run.")
        folder = RunFolder(path.resolve())
        folder.checkpoints.mkdir()
        folder.events.touch()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise RunError(f"The run's folder {path} cannot be made: {reason}.") from None
    write_deck(folder.deck, graph)
    return folder


def _fresh_path(parent: Path) -> Path:
    stamp = time.strftime("%Y-%m-%d_%H-%M-%S")
    while True:
        path = parent / f"{stamp}-{random.choice(_QUALITIES)}-{random.choice(_THINGS)}"  # noqa: S311 - a name
        if not path.exists():
            return path
